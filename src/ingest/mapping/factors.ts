/**
 * A figure that no header names, found by the two that are named: how many pieces of a price come to an amount,
 * what each of them cost, what all of them came to.
 */
import { floatOf, readNumberText } from '#ingest/values/number-text.ts';
import type { FieldCandidate } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { FIRM, MAYBE } from './weights.ts';

/** Of rows that tell all three, as many have to agree. */
const LEAST_SHARE = 0.95;
/** Rows of other than one piece: over one piece a price is an amount. */
const LEAST_SEVERAL = 3;

/** A sheet of more is no book of sales. */
const MOST_COLUMNS = 200;

type Figures = readonly number[];

export function withFactors(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const of = (table: FieldCandidate['table'] | null, ...fields: readonly string[]): number =>
    told
      .filter(
        (it) =>
          (table === null || it.table === table) &&
          fields.includes(it.field) &&
          it.weight >= MAYBE &&
          clues[it.column]!.guess.numberShare >= 0.9,
      )
      .sort((a, b) => b.weight - a.weight)[0]?.column ?? -1;
  const price = of(null, 'unitPrice');
  const quantity = of('orderLines', 'quantity');
  const amount = of(null, 'amount', 'amountDue');
  const missing = [price, quantity, amount].filter((at) => at < 0).length;
  const columns = new Set([price, quantity, amount].filter((at) => at >= 0));
  if (missing !== 1 || columns.size !== 2 || clues.length > MOST_COLUMNS) return told;
  const known = new Set(told.filter(({ weight }) => weight >= MAYBE).map(({ column }) => column));
  const find = (fits: (own: Figures) => boolean): number =>
    clues.findIndex(
      ({ header, guess }, at) =>
        header !== '' && !known.has(at) && guess.numberShare >= 0.9 && fits(figuresOf(clues[at]!)),
    );
  const figures = (at: number): Figures => figuresOf(clues[at]!);
  const found = (column: number, field: string): readonly FieldCandidate[] =>
    column < 0 ? told : [...told, { column, table: 'orderLines', field, weight: FIRM }];
  if (quantity < 0) {
    const [each, whole] = [figures(price), figures(amount)];
    return found(
      find((own) => isProduct(whole, each, own)),
      'quantity',
    );
  }
  if (price < 0) {
    const [pieces, whole] = [figures(quantity), figures(amount)];
    return found(
      find((own) => isProduct(whole, own, pieces)),
      'unitPrice',
    );
  }
  const [each, pieces] = [figures(price), figures(quantity)];
  return found(
    find((own) => isProduct(own, each, pieces)),
    'amount',
  );
}

function isProduct(whole: Figures, each: Figures, pieces: Figures): boolean {
  let told = 0;
  let several = 0;
  let right = 0;
  for (const [row, sum] of whole.entries()) {
    const [price, count] = [each[row]!, pieces[row]!];
    if (Number.isNaN(sum + price + count)) continue;
    told++;
    if (count !== 1 && count !== 0) several++;
    if (Math.abs(price * count - sum) < 0.006 + Math.abs(sum) * 1e-9) right++;
  }
  return several >= LEAST_SEVERAL && right >= told * LEAST_SHARE;
}

function figuresOf({ values, guess }: ColumnClues): Figures {
  return values.map((value) => {
    const read = readNumberText(value, guess.numberFormat);
    return read === null ? Number.NaN : floatOf(read);
  });
}
