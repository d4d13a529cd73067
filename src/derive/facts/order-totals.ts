/** What the orders of a shop add up to, whatever the day; after further files only theirs are counted. */
import { NO_DAY } from '#domain/columns.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { COUNTED, ORDER_STATES, type OrderFacts, type OrderState } from '#engine/shop/shop.ts';
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
  const adding: Adding = {
    ...before,
    leftOut: { ...before.leftOut },
    firstDay: before.firstDay ?? Infinity,
    lastDay: before.lastDay ?? -Infinity,
  };
  eachSpan(from, orders.count, (start, end) => addSpan(adding, orders, start, end));
  const { firstDay, lastDay } = adding;
  return {
    ...adding,
    firstDay: firstDay === Infinity ? null : firstDay,
    lastDay: lastDay === -Infinity ? null : lastDay,
  };
}

type Adding = { -readonly [Key in keyof OrderTotals]: NonNullable<OrderTotals[Key]> } & {
  leftOut: Partial<Record<OrderState, number>>;
};

function addSpan(adding: Adding, orders: OrderFacts, from: number, until: number): void {
  const { state, day, person, units } = orders;
  let { counted, known, anonymous, anonymousOrders, firstDay, lastDay } = adding;
  for (let order = from; order < until; order++) {
    if (state[order] !== COUNTED) {
      const name = ORDER_STATES[state[order]!]!;
      adding.leftOut[name] = (adding.leftOut[name] ?? 0) + 1;
      continue;
    }
    counted++;
    const own = day[order]!;
    if (own !== NO_DAY && own < firstDay) firstDay = own;
    if (own !== NO_DAY && own > lastDay) lastDay = own;
    if (person[order]! >= 0) known += units[order]!;
    else {
      anonymous += units[order]!;
      anonymousOrders++;
    }
  }
  Object.assign(adding, { counted, known, anonymous, anonymousOrders, firstDay, lastDay });
}
