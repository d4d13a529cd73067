/** What people did: conditions on their orders, told by one walk back through each history. */
import { textsOf, NO_CODE } from '#domain/columns.ts';
import type { OrderFilter, OrdersCondition } from '#domain/rule.ts';
import { noMembers } from '#engine/columns/members.ts';
import { round12 } from '#engine/statistics/quantiles.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { type Bounds, boundsOf } from '#engine/statistics/thresholds.ts';

export function matchOrders({ orders }: OrdersCondition, shop: Shop, asOf: number): Uint8Array {
  const { measure, daysAgo = {}, where = [] } = orders;
  const window: Window = {
    from: asOf - (daysAgo.max ?? Infinity),
    to: asOf - Math.max(0, daysAgo.min ?? 0),
    amount: amountBounds(where, shop),
    passes: fieldFilter(where, shop),
  };
  const members = noMembers(shop.personCount);
  if (window.amount === NOTHING) {
    // Every order fails: what is asked of them is asked of none.
    return shop.personCount > 0 && holdsFor(measure, 0, 0, orders) ? members.fill(1) : members;
  }
  if (measure === 'count') matchCounts(members, shop, window, orders);
  else {
    const one = 10 ** shop.orders.scale;
    const { starts, ends } = shop.ordersOfPerson;
    const sums = { count: 0, units: 0 };
    for (let person = 0; person < members.length; person++) {
      sumUp(shop, window, starts[person]!, ends[person]!, sums);
      if (holdsFor(measure, sums.count, sums.units / one, orders)) members[person] = 1;
    }
  }
  return members;
}

interface Window {
  /** First and last day, both in it. */
  readonly from: number;
  readonly to: number;
  /** Bounds of an order's amount in units. */
  readonly amount: Bounds;
  /** 1 for orders that the filters on fields let through; null: all. */
  readonly passes: Uint8Array | null;
}

/** Bounds that no amount passes. */
const NOTHING: Bounds = { from: Infinity, end: -Infinity };
const ANYTHING: Bounds = { from: -Infinity, end: Number.NaN };

function holdsFor(
  measure: OrdersCondition['orders']['measure'],
  count: number,
  sum: number,
  { min = -Infinity, max = Infinity }: OrdersCondition['orders'],
): boolean {
  if (measure === 'mean' && count === 0) return false;
  const value = measure === 'count' ? count : measure === 'sum' ? sum : sum / count;
  const rounded = round12(value);
  return rounded >= min && rounded <= max;
}

function matchCounts(
  members: Uint8Array,
  shop: Shop,
  { from, to, amount, passes }: Window,
  { min = -Infinity, max = Infinity }: OrdersCondition['orders'],
): void {
  const { starts, ends, days, units, members: order } = shop.ordersOfPerson;
  for (let person = 0; person < members.length; person++) {
    const first = starts[person]!;
    let count = 0;
    for (let at = ends[person]! - 1; at >= first; at--) {
      const day = days[at]!;
      if (day < from) break;
      const own = units[at]!;
      if (day > to || own < amount.from || own >= amount.end) continue;
      if (passes === null || passes[order[at]!] === 1) count++;
    }
    if (count >= min && count <= max) members[person] = 1;
  }
}

function sumUp(
  shop: Shop,
  { from, to, amount, passes }: Window,
  first: number,
  end: number,
  into: { count: number; units: number },
): void {
  const { days, units, members } = shop.ordersOfPerson;
  into.count = 0;
  into.units = 0;
  for (let at = end - 1; at >= first; at--) {
    const day = days[at]!;
    if (day < from) break;
    const own = units[at]!;
    if (day > to || own < amount.from || own >= amount.end) continue;
    if (passes !== null && passes[members[at]!] === 0) continue;
    into.count++;
    into.units += own;
  }
}

/** One pair of bounds for all filters on amounts. */
function amountBounds(where: readonly OrderFilter[], { orders }: Shop): Bounds {
  let found = ANYTHING;
  for (const filter of where) {
    if (!('amount' in filter)) continue;
    const { min = -Infinity, max = Infinity } = filter.amount;
    // Amounts are exact: beyond what bounds can say they are compared as they stand.
    const divisor = 10 ** orders.scale;
    const own = boundsOf(filter.amount, divisor) ?? {
      from: min * divisor,
      end: max === Infinity ? Number.NaN : max * divisor + 0.5,
    };
    const end = Number.isNaN(own.end) ? found.end : minOf(found.end, own.end);
    found = { from: Math.max(found.from, own.from), end };
  }
  return found.from >= found.end ? NOTHING : found;
}

function minOf(end: number, other: number): number {
  return Number.isNaN(end) ? other : Math.min(end, other);
}

/** 1 for orders that pass every filter on a field; null when there is none. */
function fieldFilter(where: readonly OrderFilter[], shop: Shop): Uint8Array | null {
  let passes: Uint8Array | null = null;
  for (const filter of where) {
    if (!('field' in filter)) continue;
    const own = ordersWith(filter.field, new Set(filter.oneOf), shop);
    if (passes) for (let order = 0; order < own.length; order++) own[order]! &= passes[order]!;
    passes = own;
  }
  return passes;
}

/** 1 for orders with one of the values in a field of their own or of one of their counted lines. */
function ordersWith(id: string, wanted: ReadonlySet<string>, shop: Shop): Uint8Array {
  const found = new Uint8Array(shop.orders.count);
  const [, table, mark, field = ''] = /^(orders|orderLines)([.~])(.+)$/.exec(id) ?? [];
  if (table !== 'orders' && table !== 'orderLines') return found;
  const column = shop.field(table, field, mark === '~');
  if (column?.type !== 'category') return found;
  const { codes, dictionary } = column;
  const isWanted = Uint8Array.from(textsOf(dictionary), (text) => (wanted.has(text) ? 1 : 0));
  if (table === 'orders') {
    for (let order = 0; order < found.length; order++) {
      const code = codes[order]!;
      if (code !== NO_CODE) found[order] = isWanted[code]!;
    }
    return found;
  }
  const { lines } = shop;
  for (let line = 0; line < lines.count; line++) {
    const code = codes[line]!;
    const order = lines.order[line]!;
    if (code !== NO_CODE && order >= 0 && lines.counted[line] === 1 && isWanted[code] === 1) {
      found[order] = 1;
    }
  }
  return found;
}
