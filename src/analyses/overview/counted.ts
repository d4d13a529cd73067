/** Orders and lines that count up to A, and those that are left out, each by why. */
import { eachSpan } from '#engine/columns/spans.ts';
import type { Appended } from '#engine/later/appended.ts';
import { returnedMoney } from '#engine/shop/returns.ts';
import { COUNTED, ORDER_STATES, type OrderState, type Shop } from '#engine/shop/shop.ts';

/** Money in units of the shop's scale. */
export interface OrderTotals {
  counted: number;
  units: number;
  firstDay: number | null;
  lastDay: number | null;
  anonymousOrders: number;
  anonymousUnits: number;
  returnedUnits: number;
  afterAsOf: number;
  leftOut: Partial<Record<OrderState, number>>;
}

export interface LineTotals {
  counted: number;
  anonymous: number;
}

/** Totals of the orders and lines before the first ones that are new. */
export interface CountedBefore extends Appended {
  readonly orders: Readonly<OrderTotals>;
  readonly lines: Readonly<LineTotals>;
}

const NO_ORDERS: OrderTotals = {
  counted: 0,
  units: 0,
  firstDay: null,
  lastDay: null,
  anonymousOrders: 0,
  anonymousUnits: 0,
  returnedUnits: 0,
  afterAsOf: 0,
  leftOut: {},
};

/** @param before null: all are counted */
export function countOrders(shop: Shop, asOf: number, before: CountedBefore | null): OrderTotals {
  const from = { order: before?.order ?? 0, line: before?.line ?? 0 };
  const returned = returnedMoney(shop, from);
  const known = before?.orders ?? NO_ORDERS;
  const totals: OrderTotals = { ...known, leftOut: { ...known.leftOut } };
  eachSpan(from.order, shop.orders.count, (start, end) => {
    addOrders(totals, shop.orders, asOf, returned, from.order, start, end);
  });
  return totals;
}

/** @param first the order whose returned money stands first */
function addOrders(
  totals: OrderTotals,
  { state, person, day: dayOf, units: amounts }: Shop['orders'],
  asOf: number,
  returned: Float64Array | null,
  first: number,
  from: number,
  until: number,
): void {
  let { counted, units, anonymousOrders, anonymousUnits, returnedUnits, afterAsOf } = totals;
  let firstDay = totals.firstDay ?? Infinity;
  let lastDay = totals.lastDay ?? -Infinity;
  for (let order = from; order < until; order++) {
    const isKnown = person[order]! >= 0;
    const day = dayOf[order]!;
    if (returned && isKnown && day <= asOf) returnedUnits += returned[order - first]!;
    if (state[order] !== COUNTED) {
      const name = ORDER_STATES[state[order]!]!;
      if (isKnown) totals.leftOut[name] = (totals.leftOut[name] ?? 0) + 1;
      continue;
    }
    if (day > asOf) {
      afterAsOf++;
    } else if (isKnown) {
      counted++;
      units += amounts[order]!;
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    } else {
      anonymousOrders++;
      anonymousUnits += amounts[order]!;
    }
  }
  const sums = { counted, units, anonymousOrders, anonymousUnits, returnedUnits, afterAsOf };
  Object.assign(totals, sums);
  if (firstDay !== Infinity) totals.firstDay = firstDay;
  if (lastDay !== -Infinity) totals.lastDay = lastDay;
}

/** Counted lines of counted known orders up to A, and lines of orders that name nobody. */
export function countLines(
  { orders, lines }: Shop,
  asOf: number,
  before: CountedBefore | null,
): LineTotals {
  const totals: LineTotals = { ...(before?.lines ?? { counted: 0, anonymous: 0 }) };
  eachSpan(before?.line ?? 0, lines.count, (from, until) => {
    addLines(totals, orders, lines, asOf, from, until);
  });
  return totals;
}

function addLines(
  totals: LineTotals,
  { person, state, day }: Shop['orders'],
  { order: orderOf, counted: isCounted }: Shop['lines'],
  asOf: number,
  from: number,
  until: number,
): void {
  let { counted, anonymous } = totals;
  for (let line = from; line < until; line++) {
    const order = orderOf[line]!;
    if (order < 0) continue;
    if (person[order]! < 0) anonymous++;
    else if (isCounted[line] === 1 && state[order] === COUNTED && day[order]! <= asOf) counted++;
  }
  totals.counted = counted;
  totals.anonymous = anonymous;
}
