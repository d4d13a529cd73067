/**
 * What a thing costs by the list, what was taken off and what was paid for it, told by what they come to: 标价, 减 and
 * 收. Whatever the three are called, what is left of the first is what was paid.
 */
import { OTHER_MONEY } from './by-values.ts';
import type { ColumnClues } from './column-clues.ts';
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import { type Figures, figuresOf } from './priced-goods.ts';
import { saysPaid } from './totals.ts';
import { FIRM, MAYBE, SURE } from './weights.ts';

const LEAST_SHARE = 0.95;
/** Rows on which something was taken off. */
const LEAST_LESSENED = 3;
const MOST_OPEN = 10;

const SAYS_LESS =
  /优惠|優惠|折|减|減|让|讓|省|抹|立减|抵|\b(?:disc|discount|off|less|saved|saving|savings|reduction|promo|coupon|voucher|rebate)\b/i;
const SAYS_LIST =
  /原价|原價|标价|標價|吊牌|定价|定價|牌价|市价|门市价|零售价|建议价|\b(?:list|rrp|msrp|retail|was|original|full price|before|tag price|sticker)\b/i;

/** Figures of something else than what was sold for how much. */
const OTHER_FIGURES: ReadonlySet<string> = new Set([
  'quantity',
  'freight',
  'refundAmount',
  'points',
  'storedBalance',
  'age',
  'cost',
  'fee',
  'lineNo',
  'discountRate',
]);

interface Lessened {
  readonly list: number;
  readonly less: number;
  readonly paid: number;
}

export function withListPrices(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const others = new Set(
    told
      .filter(({ field, weight }) => weight >= MAYBE && OTHER_FIGURES.has(field))
      .map(({ column }) => column),
  );
  const open = clues.flatMap(({ header, guess }, at) =>
    header !== '' && !others.has(at) && guess.numberShare >= 0.9 && !OTHER_MONEY.test(header)
      ? [at]
      : [],
  );
  // A sheet that tells what was kept for the payment tells of payments, in words of its own.
  const isOfPayments = bestOf(told, 'payments', ['fee', 'paymentId']) >= SURE;
  if (isOfPayments || open.length < 3 || open.length > MOST_OPEN) return told;
  const found = lessenedOf(open, told, clues);
  if (!found) return told;
  const { list, less, paid } = found;
  const isSaid = (column: number, ...fields: readonly string[]): boolean =>
    told.some((it) => it.column === column && fields.includes(it.field) && it.weight >= FIRM);
  // Another column says more surely what was paid.
  const amount = told
    .filter((it) => it.table === 'orders' && it.field === 'amount' && it.weight >= SURE)
    .sort((a, b) => b.weight - a.weight)[0]?.column;
  if (amount !== undefined && amount !== list && amount !== paid) return told;
  const read = told.filter(
    ({ column, field, weight }) =>
      !(column === list && field === 'amount') &&
      !(column === paid && IS_LIST.has(field) && weight < SURE),
  );
  const off: readonly FieldCandidate[] = isSaid(less, 'discount')
    ? []
    : [{ column: less, table: 'orders', field: 'discount', weight: FIRM }];
  if (amount === paid) return [...told, ...off];
  const due: readonly FieldCandidate[] = isSaid(list, 'amountDue', 'unitPrice', 'price')
    ? []
    : [{ column: list, table: 'orders', field: 'amountDue', weight: FIRM }];
  return [
    ...read,
    ...off,
    ...due,
    { column: paid, table: 'orders', field: 'amount', weight: SURE },
  ];
}

const IS_LIST: ReadonlySet<string> = new Set(['unitPrice', 'price', 'amountDue']);

function lessenedOf(
  open: readonly number[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): Lessened | null {
  const figures = new Map(open.map((at) => [at, figuresOf(clues[at]!)]));
  const isLess = (at: number): boolean =>
    SAYS_LESS.test(clues[at]!.header) ||
    bestOf(
      told.filter(({ column }) => column === at),
      'orders',
      ['discount'],
    ) >= MAYBE;
  for (const list of open) {
    if (saysPaid(clues[list]!.header)) continue;
    for (const less of open) {
      if (less === list || !(isLess(less) || SAYS_LIST.test(clues[list]!.header))) continue;
      const paid = open.find(
        (at) =>
          at !== list &&
          at !== less &&
          !isLess(at) &&
          isRest(figures.get(list)!, figures.get(less)!, figures.get(at)!),
      );
      if (paid !== undefined) return { list, less, paid };
    }
  }
  return null;
}

/** What is left of the whole, less what was taken off; that is the smaller part of it. */
function isRest(whole: Figures, less: Figures, rest: Figures): boolean {
  let told = 0;
  let right = 0;
  let lessened = 0;
  let taken = 0;
  let left = 0;
  for (const [row, sum] of whole.entries()) {
    const off = Number.isNaN(less[row]!) ? 0 : Math.abs(less[row]!);
    const paid = rest[row]!;
    if (Number.isNaN(sum) || Number.isNaN(paid)) continue;
    told++;
    if (off > 0) lessened++;
    taken += off;
    left += paid;
    if (Math.abs(sum - off - paid) < 0.006) right++;
  }
  return lessened >= LEAST_LESSENED && right >= told * LEAST_SHARE && taken < left;
}
