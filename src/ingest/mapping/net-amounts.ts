/** Which of several amounts of an order was paid, by what they come to: one is another less the discount. */
import { floatOf, readNumberText } from '#ingest/values/number-text.ts';
import type { FieldCandidate } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { LEAST, MAYBE, SURE } from './weights.ts';

const SAYS_DISCOUNT = /优惠|折扣|满减|立减|减免|抵扣|折让|让利|discount|coupon|promo|voucher/i;
const NOT_MONEY = /码|券号|名称|类型|方式|code|name|type|rate|%/i;

const SAYS_PAID = /实付|實付|实收|實收|已付|paid|collected|received/i;

const SAYS_ACTUAL = /实际|實際|实付|實付|折后|折後|成交|优惠后|優惠後|net|actual|after/i;

/** Of rows that can be compared, as many have to come to it. */
const LEAST_SHARE = 0.9;
/** Rows on which there was a discount. */
const LEAST_LESSENED = 2;

/**
 * Of amounts that may each be the order's, the one that is another less the discounts is what was paid,
 * and the other what was to be paid before them.
 */
export function netOfDiscounts(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const money = new Set(
    candidates
      .filter(
        ({ table, field, weight }) =>
          table === 'orders' && (field === 'amount' || field === 'amountDue') && weight >= MAYBE,
      )
      .map(({ column }) => column),
  );
  const discounts = clues.flatMap(({ header, guess }, at) =>
    !money.has(at) &&
    SAYS_DISCOUNT.test(header) &&
    !NOT_MONEY.test(header) &&
    guess.numberShare > 0.9
      ? [figuresOf(clues[at]!)]
      : [],
  );
  if (money.size < 2 || discounts.length === 0) return candidates;
  const figures = new Map([...money].map((at) => [at, figuresOf(clues[at]!)]));
  const best = candidates
    .filter(({ column, table, field }) => isAmount(table, field) && money.has(column))
    .sort((a, b) => b.weight - a.weight || a.column - b.column)[0];
  const whole = best && figures.get(best.column);
  if (!best || !whole) return candidates;
  // What says that it was paid is no sum before a discount, whatever other figures come to.
  const isPaid = (at: number): boolean => SAYS_PAID.test(clues[at]!.header);
  const net = [...figures].find(
    ([at, after]) =>
      at !== best.column &&
      (isPaid(at) || !isPaid(best.column)) &&
      comesTo(whole, after, discounts),
  )?.[0];
  if (net === undefined) return candidates;
  return candidates.flatMap((candidate): FieldCandidate[] => {
    const { column, table, field } = candidate;
    if (column === best.column && isAmount(table, field)) {
      return [{ ...candidate, field: 'amountDue', weight: LEAST }];
    }
    const isNet = column === net && table === 'orders' && MONEY.has(field);
    return isNet ? [{ ...candidate, field: 'amount', weight: best.weight }] : [candidate];
  });
}

const MONEY: ReadonlySet<string> = new Set(['amount', 'amountDue']);

function isAmount(table: string, field: string): boolean {
  return table === 'orders' && field === 'amount';
}

/**
 * Of an amount that may be the order's or the line's: it is the line's where it comes to price times quantity
 * and another column says what the order came to.
 */
export function withLineTotals(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const bestOfLines = (field: string): readonly number[] | null => {
    const [best] = candidates
      .filter((it) => it.table === 'orderLines' && it.field === field && it.weight >= SURE)
      .sort((a, b) => b.weight - a.weight);
    return best ? figuresOf(clues[best.column]!) : null;
  };
  const price = bestOfLines('unitPrice');
  const quantity = bestOfLines('quantity');
  if (!price || !quantity) return candidates;
  // 商品实际价格（总共） beside 商品总价: what the row really came to is told by another column.
  const isTold = candidates.some(
    ({ column, table, field, weight }) =>
      table === 'orderLines' &&
      field === 'amount' &&
      weight >= SURE &&
      SAYS_ACTUAL.test(clues[column]!.header),
  );
  if (isTold) return candidates;
  const totals = new Set(
    candidates
      .filter(({ column, table, field, weight }) => {
        if (table !== 'orderLines' || field !== 'amount' || weight < MAYBE) return false;
        const isPaid = candidates.some(
          (other) =>
            isAmount(other.table, other.field) && other.column !== column && other.weight >= SURE,
        );
        return isPaid && isProduct(figuresOf(clues[column]!), price, quantity);
      })
      .map(({ column }) => column),
  );
  if (totals.size === 0) return candidates;
  return candidates.flatMap((candidate): FieldCandidate[] => {
    const { column, table, field, weight } = candidate;
    if (!totals.has(column)) return [candidate];
    if (table === 'orders' && MONEY.has(field)) return [];
    const isTotal = table === 'orderLines' && field === 'amount';
    return [isTotal ? { ...candidate, weight: Math.max(weight, SURE) } : candidate];
  });
}

/** Only rows of several pieces tell a total from a price. */
function isProduct(
  total: readonly number[],
  price: readonly number[],
  quantity: readonly number[],
): boolean {
  let several = 0;
  let right = 0;
  let told = 0;
  for (const [row, sum] of total.entries()) {
    if (Number.isNaN(sum)) continue;
    told++;
    if (quantity[row]! > 1) several++;
    if (Math.abs(price[row]! * quantity[row]! - sum) < 0.006) right++;
  }
  return several >= LEAST_LESSENED && right >= told * LEAST_SHARE;
}

function comesTo(
  before: readonly number[],
  after: readonly number[],
  discounts: readonly (readonly number[])[],
): boolean {
  let told = 0;
  let lessened = 0;
  let right = 0;
  for (const [row, whole] of before.entries()) {
    const net = after[row]!;
    if (Number.isNaN(whole) || Number.isNaN(net)) continue;
    told++;
    const each = discounts.map((it) => Math.abs(it[row]!)).filter((it) => it > 0);
    const all = each.reduce((sum, it) => sum + it, 0);
    if (all > 0) lessened++;
    if ([all, ...each].some((less) => Math.abs(whole - less - net) < 0.006)) right++;
  }
  return lessened >= LEAST_LESSENED && right >= told * LEAST_SHARE;
}

function figuresOf({ values, guess }: ColumnClues): readonly number[] {
  return values.map((value) => {
    const read = readNumberText(value, guess.numberFormat);
    return read === null ? Number.NaN : floatOf(read);
  });
}
