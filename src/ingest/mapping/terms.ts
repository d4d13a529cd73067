/**
 * Sheets of terms: cards, courses and leases with the day from which and the day until which each runs, and what was
 * asked for it. They tell of contracts, also where every person stands in them once.
 */
import type { FieldCandidate } from './field-candidates.ts';
import { bestOf } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { FIRM, MAYBE, SURE } from './weights.ts';

interface Terms {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly amountAt: number;
  /** What runs; −1 where no column names it. */
  readonly productAt: number;
}

const STARTS =
  /开卡|開卡|办卡|辦卡|购卡|購卡|开始|開始|起始|起租|起保|生效|签约|簽約|签订|入会|入會|开通|開通|激活|报名|報名|续费|續費|续卡|start|begin|effective|activat|joined|join date/i;
const ENDS =
  /到期|截止|结束|結束|终止|終止|期满|期滿|有效期|失效|退租|归还|歸還|还车|還車|expir|\bends?\b|end date|until|valid (?:thru|to|till)/i;
/** What was asked for the whole of it, and nothing beside it. */
const NO_FEE =
  /余额|餘額|欠|押金|定金|订金|累计|累計|充值|儲值|储值|赠|提成|成本|优惠|折扣|单价|balance|deposit|discount|commission/i;
const PAID = /实收|實收|实付|實付|已付|已缴|paid/i;
const FEES: ReadonlySet<string> = new Set(['amount', 'amountDue']);
const PRODUCTS: readonly string[] = ['product', 'productName', 'memberLevel', 'variant'];

/** More than any header says of the same column. */
const TOLD = 1.1;

/** Where the terms of a sheet stand; null where it tells none. */
export function termsOf(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): Terms | null {
  const day = (says: RegExp, but: RegExp | null): number =>
    clues.findIndex(
      ({ header, guess }) =>
        guess.dateShare >= 0.8 && says.test(header) && but?.test(header) !== true,
    );
  const startedAt = day(STARTS, ENDS);
  const endedAt = day(ENDS, null);
  if (startedAt < 0 || endedAt < 0) return null;
  const others = told.filter(({ column }) => column !== startedAt && column !== endedAt);
  const isSold =
    bestOf(told, 'orders', ['orderId']) >= FIRM ||
    bestOf(others, 'orders', ['orderedAt', 'paidAt']) >= SURE ||
    bestOf(told, 'orderLines', ['quantity', 'unitPrice']) >= FIRM;
  if (isSold) return null;
  const [fee] = told
    .filter(
      ({ column, field, weight }) =>
        FEES.has(field) &&
        weight >= MAYBE &&
        clues[column]!.guess.numberShare >= 0.9 &&
        !NO_FEE.test(clues[column]!.header),
    )
    .sort((a, b) => paidOf(clues[b.column]!) - paidOf(clues[a.column]!) || b.weight - a.weight);
  if (!fee) return null;
  const products = told
    .filter(({ field, weight }) => PRODUCTS.includes(field) && weight >= MAYBE)
    .sort((a, b) => PRODUCTS.indexOf(a.field) - PRODUCTS.indexOf(b.field));
  return { startedAt, endedAt, amountAt: fee.column, productAt: products[0]?.column ?? -1 };
}

function paidOf({ header }: ColumnClues): number {
  return PAID.test(header) ? 1 : 0;
}

/** What the columns of a sheet of terms say: of each contract, and of whom it is with. */
export function ofTerms(
  told: readonly FieldCandidate[],
  { startedAt, endedAt, amountAt, productAt }: Terms,
): FieldCandidate[] {
  const own = new Map([
    [startedAt, 'startedOn'],
    [endedAt, 'endedOn'],
    [amountAt, 'amount'],
    ...(productAt < 0 ? [] : [[productAt, 'product'] as const]),
  ]);
  return [
    ...told.filter(({ column }) => !own.has(column)),
    ...[...own].map(([column, field]): FieldCandidate => ({
      column,
      table: 'contracts',
      field,
      weight: TOLD,
    })),
  ];
}
