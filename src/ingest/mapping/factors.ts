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
  const named = [price, quantity, amount].filter((at) => at >= 0);
  const isOneColumn = new Set(named).size < named.length;
  if (named.length === 0 || isOneColumn || clues.length > MOST_COLUMNS) return told;
  if (named.length === 3) {
    const figures = [amount, price, quantity].map((at) => figuresOf(clues[at]!));
    // 零售价 that comes to the amount is what was asked, and no list's.
    const isAsked = isProduct(figures[0]!, figures[1]!, figures[2]!);
    return isAsked
      ? told.map((it) => (isPriceOf(it, price) ? { ...it, weight: ASKED } : it))
      : told;
  }
  const known = new Set(
    told
      .filter(({ table, weight }) => weight >= MAYBE && OF_SALES.has(table))
      .map(({ column }) => column),
  );
  const open = clues.flatMap(({ header, guess }, at) =>
    header !== '' && !known.has(at) && guess.numberShare >= 0.9 && !BESIDE.test(header)
      ? [{ at, figures: figuresOf(clues[at]!) }]
      : [],
  );
  const figures = (at: number): Figures => figuresOf(clues[at]!);
  const found = (...pairs: readonly (readonly [number, string])[]): readonly FieldCandidate[] => [
    ...told,
    ...pairs.map(([column, field]): FieldCandidate => ({
      column,
      table: 'orderLines',
      field,
      weight: FIRM,
    })),
  ];
  if (named.length === 1) {
    // 每天 beside 天数 and 寄养费: two figures that nobody names make up the third with the one that is.
    if (amount >= 0 || open.length > MOST_OPEN) return told;
    const one = figures(named[0]!);
    for (const each of open) {
      const whole = open.find((it) => it !== each && isProduct(it.figures, one, each.figures));
      if (!whole) continue;
      return found([each.at, price >= 0 ? 'quantity' : 'unitPrice'], [whole.at, 'amount']);
    }
    return told;
  }
  const find = (fits: (own: Figures) => boolean): number | undefined =>
    open.find((own) => fits(own.figures))?.at;
  const [field, at] =
    quantity < 0
      ? ['quantity', find((own) => isProduct(figures(amount), figures(price), own))]
      : price < 0
        ? ['unitPrice', find((own) => isProduct(figures(amount), own, figures(quantity)))]
        : ['amount', find((own) => isProduct(own, figures(price), figures(quantity)))];
  return at === undefined ? told : found([at, field]);
}

/** More than any list of products says of its price. */
const ASKED = 1.05;

function isPriceOf({ column, table, field }: FieldCandidate, at: number): boolean {
  return column === at && table === 'orderLines' && field === 'unitPrice';
}

/** Words of other tables say nothing of a sheet of sales. */
const OF_SALES: ReadonlySet<string> = new Set([
  'orders',
  'orderLines',
  'customers',
  'products',
  'payments',
]);
const MOST_OPEN = 8;
/** Money that is no product of the row's own figures, whatever it comes to. */
const BESIDE =
  /余额|餘額|成本|进价|累计|累計|欠|押|定金|订金|利润|利潤|提成|佣金|税|稅|赠|balance|cost|deposit|tax|profit/i;

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
