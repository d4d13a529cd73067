/** What the orders of a shop add up to, whatever the day; after further files only theirs are counted. */
import { NO_DAY } from '#domain/columns.ts';
import { COUNTED, ORDER_STATES, type OrderState } from '#engine/shop/shop.ts';
import type { DerivedShop } from '#derive/shop.ts';

export interface OrderTotals {
  readonly counted: number;
  /** Counted money of known people, and of nobody known. */
  readonly known: number;
  readonly anonymous: number;
  readonly anonymousOrders: number;
  /** Orders that are not counted, by why, first met first. */
  readonly leftOut: Readonly<Partial<Record<OrderState, number>>>;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

const NOTHING: OrderTotals = {
  counted: 0,
  known: 0,
  anonymous: 0,
  anonymousOrders: 0,
  leftOut: {},
  firstDay: null,
  lastDay: null,
};

const found = new WeakMap<DerivedShop, OrderTotals>();

/** @param earlier a shop of the first of its batches, whose totals are gone on from where they can be */
export function orderTotals(shop: DerivedShop, earlier: DerivedShop | null = null): OrderTotals {
  let totals = found.get(shop);
  if (!totals) {
    const isAppended = earlier !== null && shop.changesSince(earlier)?.isAppended === true;
    totals = isAppended
      ? addOrders(orderTotals(earlier), shop, earlier.orders.count)
      : addOrders(NOTHING, shop, 0);
    found.set(shop, totals);
  }
  return totals;
}

function addOrders(before: OrderTotals, { orders }: DerivedShop, from: number): OrderTotals {
  const { count, state, day, person, units } = orders;
  let { counted, known, anonymous, anonymousOrders } = before;
  let first = before.firstDay ?? Infinity;
  let last = before.lastDay ?? -Infinity;
  const leftOut = { ...before.leftOut };
  for (let order = from; order < count; order++) {
    if (state[order] !== COUNTED) {
      const name = ORDER_STATES[state[order]!]!;
      leftOut[name] = (leftOut[name] ?? 0) + 1;
      continue;
    }
    counted++;
    const own = day[order]!;
    if (own !== NO_DAY && own < first) first = own;
    if (own !== NO_DAY && own > last) last = own;
    if (person[order]! >= 0) known += units[order]!;
    else {
      anonymous += units[order]!;
      anonymousOrders++;
    }
  }
  return {
    counted,
    known,
    anonymous,
    anonymousOrders,
    leftOut,
    firstDay: first === Infinity ? null : first,
    lastDay: last === -Infinity ? null : last,
  };
}
