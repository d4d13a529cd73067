/**
 * Books of stored value: who paid how much onto a card, and when. Each row is a payment that stands for no purchase:
 * what is bought with it is told elsewhere, and counts there (docs/adr/0025).
 */
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { OTHER_DATE } from './by-values.ts';
import { FIRM, MAYBE } from './weights.ts';

interface TopUps {
  readonly amountAt: number;
  readonly at: number;
}

const TOP_UP = /充值|储值|儲值|预存|預存|加值|top[- _]?up|recharge|reload|prepaid|stored value/i;
/** The money that came in, and neither what was given with it nor what there is of it. */
const NOT_PAID_IN =
  /余额|餘額|剩余|剩餘|balance|可用|当前|當前|赠|贈|送|bonus|gift|累计|累計|历史|歷史|总额|次数|次數|账户|方式|单号|编号|時間|时间|日期|卡号|[前后後]$/i;
/** Days on which somebody became somebody, not on which they paid. */
const OF_PEOPLE =
  /开卡|開卡|办卡|辦卡|领卡|領卡|注册|註冊|入会|入會|建档|生日|出生|加入|join|regist|birth|created/i;
const CARD = /卡|card/i;
const BOUGHT = /消费|消費|购买|購買|商品|实付|spent|purchase/i;

/** Where the payments of a book of stored value stand; null where it is none. */
export function topUpsOf(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): TopUps | null {
  const amountAt = clues.findIndex(
    ({ header, guess }) =>
      guess.numberShare >= 0.9 && TOP_UP.test(header) && !NOT_PAID_IN.test(header),
  );
  if (amountAt < 0) return null;
  const at = clues.findIndex(
    ({ header, guess }) =>
      guess.dateShare >= 0.9 && !OTHER_DATE.test(header) && !OF_PEOPLE.test(header),
  );
  const isBought = clues.some(
    ({ header, guess }) => guess.numberShare > 0.5 && BOUGHT.test(header),
  );
  // 储值卡名称: onto which card it was paid, and nothing that was bought.
  const hasGoods =
    bestOf(
      told.filter(({ column }) => !CARD.test(clues[column]!.header)),
      'orderLines',
      ['quantity', 'unitPrice', 'sku', 'productName'],
    ) >= FIRM;
  const hasPerson =
    bestOf(told, 'customers', ['name', 'phone', 'memberNo', 'customerId']) >= MAYBE ||
    bestOf(told, 'orders', ['buyerNick']) >= MAYBE;
  // A list of members tells more of each than who they are.
  const isOfPeople = new Set(
    told
      .filter(
        ({ table, field, weight }) => table === 'customers' && weight >= MAYBE && !WHOSE.has(field),
      )
      .map(({ field }) => field),
  );
  const isList = isOfPeople.size > MOST_TOLD;
  return at < 0 || isBought || hasGoods || !hasPerson || isList ? null : { amountAt, at };
}

/** By whom and on which card a payment was made, and what there is on it now. */
const WHOSE: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'memberNo',
  'customerId',
  'memberLevel',
  'storedBalance',
  'note',
  'source',
]);
const MOST_TOLD = 2;

/** What orders and payments say alike, in the words of payments. */
const IN_PAYMENTS: Readonly<Record<string, string>> = {
  orderId: 'paymentId',
  paymentMethod: 'method',
  currency: 'currency',
  status: 'status',
  refundAmount: 'refundedAmount',
};

/** What the columns of such a book say: of each payment, and of whom the card is. */
export function ofTopUps(
  told: readonly FieldCandidate[],
  { amountAt, at }: TopUps,
): FieldCandidate[] {
  const others = told.filter(({ column }) => column !== amountAt && column !== at);
  return [
    ...others.flatMap((candidate): FieldCandidate[] => {
      if (candidate.table === 'customers') return [candidate];
      if (candidate.table === 'payments') {
        return OWN.has(candidate.field) ? [candidate] : [];
      }
      const field = candidate.table === 'orders' ? IN_PAYMENTS[candidate.field] : undefined;
      return field === undefined ? [] : [{ ...candidate, table: 'payments', field }];
    }),
    { column: amountAt, table: 'payments', field: 'amount', weight: 1 },
    { column: at, table: 'payments', field: 'at', weight: 1 },
  ];
}

const OWN: ReadonlySet<string> = new Set(['paymentId', 'method', 'status', 'currency', 'fee']);
