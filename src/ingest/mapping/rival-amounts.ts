/** Two columns that may as well be what an order came to, and come to other figures: neither is sure. */
import { floatOf, readNumberText } from '#ingest/values/number-text.ts';
import type { ColumnClues, ColumnMapping } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { SAYS_PAID } from './order-sheets.ts';
import { LIKELY, MAYBE } from './weights.ts';

/** How much surer the one may be and the other still as likely. */
const NEAR = 0.1;
const FULL = 0.9;
/** Rows on which the two differ. */
const LEAST_DIFFERING = 0.1;

/** The columns, with the order's amount no surer than a guess where another column could well be it. */
export function withRivalAmounts(
  columns: readonly ColumnMapping[],
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): ColumnMapping[] {
  const at = columns.findIndex(
    ({ tables, field }) => field === 'amount' && tables?.includes('orders'),
  );
  if (at < 0 || SAYS_PAID.test(clues[at]!.header)) return [...columns];
  const weights = new Map<number, number>();
  for (const { column, table, field, weight } of candidates) {
    if (table !== 'orders' || field !== 'amount') continue;
    weights.set(column, Math.max(weights.get(column) ?? 0, weight));
  }
  const weightOf = (column: number): number => weights.get(column) ?? 0;
  const least = Math.max(MAYBE, weightOf(at) - NEAR);
  const hasRival = columns.some(
    ({ field, joins }, other) =>
      other !== at &&
      field === null &&
      joins === undefined &&
      weightOf(other) >= least &&
      isFull(clues[other]!) &&
      areOthers(clues[at]!, clues[other]!),
  );
  return columns.map((column, own) =>
    own === at && hasRival
      ? { ...column, confidence: Math.min(column.confidence, LIKELY) }
      : column,
  );
}

function isFull({ values, guess }: ColumnClues): boolean {
  return guess.numberShare >= FULL && guess.filled >= values.length * FULL;
}

function areOthers(one: ColumnClues, other: ColumnClues): boolean {
  let told = 0;
  let differing = 0;
  for (const [row, value] of one.values.entries()) {
    const own = readNumberText(value, one.guess.numberFormat);
    const rival = readNumberText(other.values[row] ?? '', other.guess.numberFormat);
    if (!own || !rival) continue;
    told++;
    if (Math.abs(floatOf(own) - floatOf(rival)) >= 0.006) differing++;
  }
  return differing > told * LEAST_DIFFERING;
}
