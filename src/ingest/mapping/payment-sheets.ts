/** Which sheets of orders are ones of payments: told by a payment's number or fee, and by nothing of goods. */
import type { TableKind } from '#domain/tables.ts';
import { isDirectionHeader } from '#domain/money-direction.ts';
import { orderFieldOfPayment } from '#domain/payment-orders.ts';
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import {
  type ChosenField,
  type ColumnClues,
  type ColumnMapping,
  UNMAPPED,
} from './column-clues.ts';
import { SURE } from './weights.ts';

/** What orders have and payments do not. */
const OF_ORDERS: readonly (readonly [TableKind, readonly string[]])[] = [
  ['orders', ['freight', 'amountDue']],
  ['orderLines', ['quantity', 'unitPrice', 'sku', 'variant', 'lineNo']],
];
/** A payment that is told by a bare "id" may well say where its goods went. */
const RECEIVERS: readonly string[] = ['receiverName', 'receiverPhone', 'receiverAddress'];

/** Fields that payments alone have: read beside those that they share with orders. */
const OWN_FIELDS: readonly string[] = ['paymentId', 'fee'];

export function isOfPayments(
  candidates: readonly FieldCandidate[],
  chosen: ReadonlyMap<number, ChosenField>,
  clues: readonly ColumnClues[],
): boolean {
  const said = [...chosen.values()];
  if (said.some(({ table, field }) => table === 'orders' && field !== null)) return false;
  if (said.some(({ table }) => table === 'payments')) return true;
  const hasGoods = OF_ORDERS.some(([table, fields]) => bestOf(candidates, table, fields) >= 0.6);
  const isNumbered = clues.some(({ header }) => BARE_ID.test(header.trim()));
  const isSent = !isNumbered && bestOf(candidates, 'orders', RECEIVERS) >= 0.6;
  if (hasGoods || isSent) return false;
  if (bestOf(candidates, 'payments', ['paymentId']) >= 0.9) return true;
  if (clues.some(areNumbersOfPayments)) return true;
  if (clues.some(({ header }) => isDirectionHeader(header))) return true;
  const hasFee = bestOf(candidates, 'payments', ['fee']) >= SURE;
  return hasFee && bestOf(candidates, 'payments', ['paymentId', 'refundedAmount', 'status']) >= 0.4;
}

/** "id" over ch_…, pi_…: what Stripe numbers so is a payment, whichever columns were exported. */
const OF_PAYMENT = /^(?:ch|py|pi|pay|txn)_[A-Za-z0-9]{8,}$/;

function areNumbersOfPayments({ header, values }: ColumnClues): boolean {
  const filled = values.filter((value) => value !== '');
  return (
    BARE_ID.test(header.trim()) &&
    filled.length > 0 &&
    filled.every((value) => OF_PAYMENT.test(value))
  );
}

/** A choice of payments as the one of orders that is read for it. */
export function chosenAsOrders(
  chosen: ReadonlyMap<number, ChosenField>,
): ReadonlyMap<number, ChosenField> {
  const told = new Map<number, ChosenField>();
  for (const [column, choice] of chosen) {
    const { table, field } = choice;
    const isShared = table === 'payments' && field !== null && orderFieldOfPayment(field);
    told.set(column, isShared ? { table: 'orders', field: isShared } : choice);
  }
  return told;
}

/**
 * What the columns of a sheet of payments say: in the words of orders what both know, and what payments alone
 * have. Nothing is said vaguely of goods.
 */
export function ofPayments(
  asOrders: readonly FieldCandidate[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  // Beside "id" every other number is that of something else: an intent, an invoice. Only what is
  // told of every payment and can be nothing but the number of its order is that.
  const isNumbered = clues.some(({ header }) => BARE_ID.test(header.trim()));
  const ordered = asOrders.find(({ column, table, field, weight }) => {
    const { header, values, guess } = clues[column]!;
    const isTold = guess.filled > 0 && guess.filled === values.length;
    return (
      table === 'orders' && field === 'orderId' && weight >= 0.9 && isTold && OF_ORDER.test(header)
    );
  });
  if (isNumbered && ordered) {
    const numbered = asOrders.filter(({ column }) => !BARE_ID.test(clues[column]!.header.trim()));
    const at = clues.findIndex(({ header }) => BARE_ID.test(header.trim()));
    return [
      ...ofSharedPayments(numbered, told, clues, true),
      { column: at, table: 'payments', field: 'paymentId', weight: 1 },
    ];
  }
  // The number of an invoice, told of every payment too, is not the payment's.
  const own = asOrders.map((candidate) =>
    candidate.field === 'orderId' && areNumbersOfPayments(clues[candidate.column]!)
      ? { ...candidate, weight: OWN_NUMBER }
      : candidate,
  );
  return ofSharedPayments(own, told, clues, isNumbered);
}

/** More than any header says of a number. */
const OWN_NUMBER = 1.05;

const OF_ORDER = /order|订单|訂單/i;

/**
 * 商户订单号 beside 交易号: of two numbers that may be either's, the one that speaks of an order is its; −1 where none or
 * several do.
 */
function columnOfOrder(
  asOrders: readonly FieldCandidate[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): number {
  const surely = told.some(
    ({ table, field, weight }) => table === 'payments' && field === 'paymentId' && weight >= SURE,
  );
  const numbers = asOrders.filter(
    ({ table, field, weight }) => table === 'orders' && field === 'orderId' && weight >= 0.9,
  );
  const [first, ...others] = numbers.filter(({ column }) => OF_ORDER.test(clues[column]!.header));
  return surely || !first || others.length > 0 || numbers.length < 2 ? -1 : first.column;
}

function ofSharedPayments(
  asOrders: readonly FieldCandidate[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
  isNumbered: boolean,
): FieldCandidate[] {
  const ordered = columnOfOrder(asOrders, told, clues);
  const shared = asOrders.filter(({ column, table, field, weight }) => {
    if (field === 'orderId' && ordered >= 0 && column !== ordered) return false;
    return (
      table === 'orders' ||
      // What a payment was for is no remark about who paid.
      (table === 'customers' && field !== 'note') ||
      (table !== 'payments' && table !== 'customers' && weight >= 0.5)
    );
  });
  const own = told.filter(
    ({ column, table, field }) =>
      table === 'payments' &&
      OWN_FIELDS.includes(field) &&
      !(field === 'paymentId' && (isNumbered || column === ordered)),
  );
  const inOrders = told.flatMap((candidate) => {
    const field =
      candidate.table === 'payments' && candidate.field !== 'orderId'
        ? orderFieldOfPayment(candidate.field)
        : undefined;
    return field === undefined ? [] : [{ ...candidate, table: 'orders' as const, field }];
  });
  return [...shared, ...own, ...inOrders];
}

/** Whom a row of a bill was with. */
const OTHER_SIDE =
  /^(?:交易对方|交易對方|对方|對方|对方名称|對方名稱|对方姓名|对方户名|對方戶名|对方账户名称|对方账户名|对方单位名称)$/;

/** In a bill the way of the money is no status beside one, and who stands on the other side is the customer. */
export function ofBills(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const directionAt = clues.findIndex(({ header }) => isDirectionHeader(header));
  if (directionAt < 0) return candidates;
  const isStatus = ({ table, field }: FieldCandidate): boolean =>
    table === 'orders' && field === 'status';
  const others = candidates.filter(({ column }) => column !== directionAt);
  const hasStatus = bestOf(others, 'orders', ['status']) >= 0.4;
  const read = candidates
    .filter((candidate) => !(hasStatus && candidate.column === directionAt && isStatus(candidate)))
    .map((candidate) =>
      // 金额 beside which way it went is what was paid.
      candidate.table === 'orders' && candidate.field === 'amount' && candidate.weight >= 0.4
        ? { ...candidate, weight: Math.max(candidate.weight, SURE + candidate.weight / 10) }
        : candidate,
    );
  const otherSide = clues.findIndex(({ header }) => OTHER_SIDE.test(header.trim()));
  const hasName = bestOf(candidates, 'customers', ['name']) >= SURE;
  if (otherSide < 0 || hasName) return read;
  return [
    ...read.filter(({ column }) => column !== otherSide),
    { column: otherSide, table: 'customers', field: 'name', weight: SURE },
  ];
}

const BARE_ID = /^id$/i;

/** The column taken for the order's number that is the payment's, where no other is; −1 for none. */
export function numberOfPayment(
  columns: readonly ColumnMapping[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): number {
  if (columns.some(({ field }) => field === 'paymentId')) return -1;
  const at = columns.findIndex(({ field }) => field === 'orderId');
  if (BARE_ID.test(clues[at]?.header.trim() ?? '')) return at;
  const isPayments = told.some(
    ({ column, table, field }) => column === at && table === 'payments' && field === 'paymentId',
  );
  return isPayments ? at : -1;
}

/** A sheet that tells nothing but when it was paid tells when the payment was. */
export function withPaidTime(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const isPaid = columns.some(({ field, confidence }) => field === 'paidAt' && confidence >= SURE);
  const isDated = columns.some(
    ({ field, confidence }) => field === 'orderedAt' && !(isPaid && confidence < SURE),
  );
  return columns.map((mapping) => {
    if (isDated) return mapping;
    if (mapping.field === 'paidAt') return { ...mapping, tables: ['orders'], field: 'orderedAt' };
    // 营业日期 beside 支付时间: the day of the books.
    return mapping.field === 'orderedAt' ? UNMAPPED : mapping;
  });
}
