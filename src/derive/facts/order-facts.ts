/** What each order is worth and whether it counts (rules.md, "Order classes"). */
import { withRoom } from '#engine/columns/room.ts';
import type { Column } from '#domain/columns.ts';
import { cellText, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { isExactSum } from '#domain/money.ts';
import { saysNothingCameOfIt, type StatusAnswers } from '#domain/order-class.ts';
import { COUNTED, type LineFacts, ORDER_STATES, type OrderFacts } from '#engine/shop/shop.ts';
import { daysOf } from '#derive/fields/resolve.ts';
import type { FieldReader } from './line-facts.ts';
import { toScale } from './line-money.ts';
import { type Currencies, currencies } from './order-currency.ts';
import {
  COUNTED_LINE,
  largestOf,
  LINE,
  type LineSums,
  type OrderAmounts,
  orderAmounts,
  orderDiscounts,
  PRICED_LINE,
  RETURNED_LINE,
  sumLines,
  TAKEN_BACK,
} from './order-money.ts';
import { ASSUMED, type StatusClasses, statusClasses, UNKNOWN } from './order-status.ts';

const PENDING = ORDER_STATES.indexOf('pending');
const CLOSED = ORDER_STATES.indexOf('closed');
const RETURNED = ORDER_STATES.indexOf('returned');
const FREE_LINES_ONLY = ORDER_STATES.indexOf('freeLinesOnly');
const UNDATED = ORDER_STATES.indexOf('undated');
const OTHER_CURRENCY = ORDER_STATES.indexOf('otherCurrency');

/** The shop that orders are looked at for, all of its or a few. */
export interface Whole {
  /** Orders of it. */
  readonly count: number;
  readonly currency: string | null;
}

/**
 * @param answers what people said of status words
 * @param whole what is decided by all orders of the shop, of which these may be some
 */
export function orderFacts(
  field: FieldReader,
  personOfOrder: Int32Array,
  lines: LineFacts,
  answers: StatusAnswers,
  whole: Whole,
): OrderFacts {
  const count = personOfOrder.length;
  const day = orderDays(field, count);
  const sums = sumLines(lines, count);
  const amounts = orderAmounts(field, lines, sums, count);
  const classes = statusClasses(field('orders', 'status'), count, answers);
  const currency = currencies(field('orders', 'currency'), whole.currency);
  const state = withRoom(Uint8Array, count);
  eachSpan(0, count, (from, until) =>
    classOrders(state, { day, sums, amounts, classes, currency }, from, until),
  );
  closeNoShows(state, amounts.units, field);
  const { scale } = amounts;
  const discountUnits = orderDiscounts(field, lines, count, scale);
  const isExact = isExactSum(amounts.largest, whole.count);
  const keptScale = isExact ? scale : Math.min(scale, 4);
  let { units, largest } = amounts;
  if (keptScale !== scale) {
    units = units.map((own) => toScale(own, scale, keptScale));
    largest = largestOf(units);
    if (discountUnits) {
      for (let order = 0; order < count; order++) {
        discountUnits[order] = toScale(Math.round(discountUnits[order]!), scale, keptScale);
      }
    }
  }
  return {
    count,
    person: personOfOrder,
    day,
    state,
    units,
    scale: keptScale,
    largestUnits: largest,
    discountUnits,
    currency: currency.code,
    amountsDiffer: amounts.differ,
    unknownStatuses: classes.unknown,
  };
}

/** What the state of an order follows from. */
interface Told {
  readonly day: Int32Array;
  readonly sums: LineSums;
  readonly amounts: OrderAmounts;
  readonly classes: StatusClasses;
  readonly currency: Currencies;
}

function classOrders(state: Uint8Array, told: Told, from: number, until: number): void {
  const { day, sums, amounts, classes, currency } = told;
  const { isNegative } = amounts;
  for (let order = from; order < until; order++) {
    const word = classes.codes === null ? NO_CODE : classes.codes[order]!;
    const own = word === NO_CODE ? ASSUMED : classes.of[word]!;
    if (own !== ASSUMED && own !== UNKNOWN) {
      state[order] = own;
      continue;
    }
    const has = sums.has[order]!;
    if ((has & LINE) !== 0) {
      if ((has & COUNTED_LINE) === 0) {
        state[order] = (has & RETURNED_LINE) !== 0 ? RETURNED : FREE_LINES_ONLY;
        continue;
      }
      // Goods named and nothing more, for less than nothing: they came back.
      const isBelow = isNegative !== null && isNegative[order] !== 0;
      if (isBelow && ((has & PRICED_LINE) === 0 || isNegative[order] === TAKEN_BACK)) {
        state[order] = RETURNED;
        continue;
      }
    } else if (isNegative !== null && isNegative[order] !== 0) {
      state[order] = RETURNED;
      continue;
    }
    const money = currency.codes === null ? NO_CODE : currency.codes[order]!;
    if (day[order] === NO_DAY) state[order] = UNDATED;
    else if (own === UNKNOWN && !amounts.isTold(order)) state[order] = PENDING;
    else if (money !== NO_CODE && currency.isOther[money] === 1) state[order] = OTHER_CURRENCY;
  }
}

/** What is told of an order in words, wherever a shop writes it. */
const REMARKS = ['sellerNote', 'buyerMessage'] as const;

/** An order for nothing whose remark says that nobody came, or that it was called off, is none. */
function closeNoShows(state: Uint8Array, units: Float64Array, field: FieldReader): void {
  const isFree = (order: number): boolean => state[order] === COUNTED && units[order] === 0;
  if (!units.some((_, order) => isFree(order))) return;
  for (const name of REMARKS) {
    const remarks = field('orders', name);
    if (remarks?.type !== 'text' && remarks?.type !== 'category') continue;
    for (let order = 0; order < state.length; order++) {
      if (!isFree(order)) continue;
      const text = cellText(remarks, order);
      if (text !== null && saysNothingCameOfIt(text)) state[order] = CLOSED;
    }
  }
}

function orderDays(field: FieldReader, count: number): Int32Array {
  const ordered = field('orders', 'orderedAt');
  const paid = field('orders', 'paidAt');
  const isDate = (column: Column | null): column is Column =>
    column !== null && (column.type === 'day' || column.type === 'moment');
  const first = isDate(ordered) ? daysOf(ordered) : null;
  const second = isDate(paid) ? daysOf(paid) : null;
  if (first && !second) return first;
  const days = withRoom(Int32Array, count).fill(NO_DAY);
  for (let order = 0; order < count; order++) {
    const told = first ? first[order]! : NO_DAY;
    days[order] = told !== NO_DAY ? told : second ? second[order]! : NO_DAY;
  }
  return days;
}
