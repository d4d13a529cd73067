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
