/** Counted orders laid out person by person, each person's by day. */
import { NO_DAY } from '#domain/columns.ts';
import { COUNTED, type OrderFacts, type Purchases } from '#engine/shop.ts';

export function purchasesOf(orders: OrderFacts, personCount: number): Purchases {
  const { count, person, state, day } = orders;
  const starts = new Int32Array(personCount + 1);
  for (let order = 0; order < count; order++) {
    const own = person[order]!;
    if (own >= 0 && state[order] === COUNTED && day[order] !== NO_DAY) starts[own + 1]!++;
  }
  for (let own = 0; own < personCount; own++) starts[own + 1]! += starts[own]!;
  const members = new Int32Array(starts[personCount]!);
  const days = new Int32Array(members.length);
  const next = starts.slice(0, personCount);
  for (let order = 0; order < count; order++) {
    const own = person[order]!;
    if (own < 0 || state[order] !== COUNTED || day[order] === NO_DAY) continue;
    const at = next[own]!++;
    members[at] = order;
    days[at] = day[order]!;
  }
  for (let own = 0; own < personCount; own++) {
    sortByDay(days, members, starts[own]!, starts[own + 1]!);
  }
  const units = new Float64Array(members.length);
  for (let at = 0; at < units.length; at++) units[at] = orders.units[members[at]!]!;
  return { starts, members, days, units };
}

/**
 * The purchases of an earlier shop with the orders that came after it; null where an order of the
 * earlier one is another now, of whatever it is.
 */
export function purchasesAfter(
  earlier: { readonly orders: OrderFacts; readonly ordersOfPerson: Purchases },
  orders: OrderFacts,
  personCount: number,
): Purchases | null {
  const before = earlier.orders;
  const isAppended =
    before.count <= orders.count &&
    before.scale === orders.scale &&
    beginsAlike(orders.person, before.person) &&
    beginsAlike(orders.state, before.state) &&
    beginsAlike(orders.day, before.day) &&
    beginsAlike(orders.units, before.units);
  if (!isAppended) return null;
  const old = earlier.ordersOfPerson;
  const added = purchasesOf(ordersFrom(orders, before.count), personCount);
  const starts = new Int32Array(personCount + 1);
  const count = old.members.length + added.members.length;
  const members = new Int32Array(count);
  const days = new Int32Array(count);
  const units = new Float64Array(count);
  const known = old.starts.length - 1;
  for (let person = 0; person < personCount; person++) {
    const end = person < known ? old.starts[person + 1]! : old.members.length;
    starts[person + 1] = end + added.starts[person + 1]!;
  }
  let copied = 0;
  /** Copies the older orders up to one, behind what was added so far. */
  const copyUntil = (end: number, addedBefore: number): void => {
    if (end === copied) return;
    const into = copied + addedBefore;
    members.set(old.members.subarray(copied, end), into);
    days.set(old.days.subarray(copied, end), into);
    units.set(old.units.subarray(copied, end), into);
    copied = end;
  };
  for (let person = 0; person < personCount; person++) {
    const next = added.starts[person]!;
    const last = added.starts[person + 1]!;
    if (next === last) continue;
    copyUntil(starts[person + 1]! - last, next);
    const from = starts[person]!;
    const to = starts[person + 1]!;
    for (let at = next; at < last; at++) {
      members[to - last + at] = before.count + added.members[at]!;
      days[to - last + at] = added.days[at]!;
    }
    sortByDay(days, members, from, to);
    for (let at = from; at < to; at++) units[at] = orders.units[members[at]!]!;
  }
  copyUntil(old.members.length, added.members.length);
  return { starts, members, days, units };
}

type Values = Int32Array | Uint8Array | Float64Array;

function beginsAlike(values: Values, beginning: Values): boolean {
  if (values === beginning) return true;
  for (let at = 0; at < beginning.length; at++) if (values[at] !== beginning[at]) return false;
  return true;
}

/** The orders from one on, numbered from 0. */
function ordersFrom(orders: OrderFacts, first: number): OrderFacts {
  return {
    ...orders,
    count: orders.count - first,
    person: orders.person.subarray(first),
    day: orders.day.subarray(first),
    state: orders.state.subarray(first),
    units: orders.units.subarray(first),
  };
}

/** Histories up to this length are sorted by insertion; most stand in order already. */
const SHORT = 64;

/** Sorts one person's orders by day, stable. */
function sortByDay(days: Int32Array, members: Int32Array, from: number, to: number): void {
  let sorted = from + 1;
  while (sorted < to && days[sorted - 1]! <= days[sorted]!) sorted++;
  if (sorted >= to) return;
  if (to - from > SHORT) {
    sortLong(days, members, from, to);
    return;
  }
  for (let at = sorted; at < to; at++) {
    const day = days[at]!;
    const member = members[at]!;
    let into = at - 1;
    while (into >= from && days[into]! > day) {
      days[into + 1] = days[into]!;
      members[into + 1] = members[into]!;
      into--;
    }
    days[into + 1] = day;
    members[into + 1] = member;
  }
}

function sortLong(days: Int32Array, members: Int32Array, from: number, to: number): void {
  // Day above, place below, in one number: sorting numbers is fast, and equal days keep their order.
  const keys = new Float64Array(to - from);
  const span = to - from;
  for (let at = 0; at < span; at++) keys[at] = days[from + at]! * span + at;
  keys.sort();
  const held = members.slice(from, to);
  for (let at = 0; at < span; at++) {
    const day = Math.floor(keys[at]! / span);
    days[from + at] = day;
    members[from + at] = held[keys[at]! - day * span]!;
  }
}
