/** A header that could mean several things is no guess where nothing else of the file could be it. */
import type { ColumnClues, ColumnMapping } from './column-clues.ts';
import { FIRM, MAYBE } from './weights.ts';

/** Cells that are a number or a day, of those that are filled. */
const MOST = 0.9;
const SOME = 0.5;

/** The columns, with an order's amount and day surer where they are the only money and the only day told. */
export function withOnlyOnes(
  columns: readonly ColumnMapping[],
  clues: readonly ColumnClues[],
): readonly ColumnMapping[] {
  return columns.map((column, own) => {
    const { field, tables, confidence } = column;
    if (!tables?.includes('orders') || confidence < MAYBE || confidence >= FIRM) return column;
    const couldBe =
      field === 'amount' ? couldBeMoney : field === 'orderedAt' ? couldBeDay : undefined;
    if (!couldBe) return column;
    const hasRival = columns.some((other, at) => at !== own && couldBe(other, clues[at]!));
    return hasRival ? column : { ...column, confidence: FIRM };
  });
}

/** Numbers of what nobody knows, or other money. */
function couldBeMoney({ field }: ColumnMapping, { guess }: ColumnClues): boolean {
  if (guess.filled === 0 || guess.numberShare < MOST) return false;
  return field === null || MONEY.has(field);
}

const MONEY: ReadonlySet<string> = new Set([
  'amountDue',
  'unitPrice',
  'amount',
  'discount',
  'freight',
  'cost',
  'storedBalance',
]);

function couldBeDay(_: ColumnMapping, { guess }: ColumnClues): boolean {
  return guess.filled > 0 && guess.dateShare >= SOME;
}
