/** Counted orders laid out person by person, each person's by day. */
import { eachSpan } from '#engine/columns/spans.ts';
import { NO_DAY } from '#domain/columns.ts';
import { copyRun } from '#engine/columns/copy-run.ts';
import { COUNTED, type OrderFacts, type Purchases } from '#engine/shop/shop.ts';
import type { Delta } from '#derive/delta.ts';

export function purchasesOf(orders: OrderFacts, personCount: number): Purchases {
  const { count, person, state, day, units: amounts } = orders;
  const starts = new Int32Array(personCount + 1);
  eachSpan(0, count, (from, until) => {
    for (let order = from; order < until; order++) {
      const own = person[order]!;
      if (own >= 0 && state[order] === COUNTED && day[order] !== NO_DAY) starts[own + 1]!++;
    }
  });
  eachSpan(0, personCount, (from, until) => {
    for (let own = from; own < until; own++) starts[own + 1]! += starts[own]!;
  });
  const members = new Int32Array(starts[personCount]!);
  const days = new Int32Array(members.length);
  const next = starts.slice(0, personCount);
  eachSpan(0, count, (from, until) => {
    for (let order = from; order < until; order++) {
      const own = person[order]!;
      if (own < 0 || state[order] !== COUNTED || day[order] === NO_DAY) continue;
      const at = next[own]!++;
      members[at] = order;
      days[at] = day[order]!;
    }
  });
  eachSpan(0, personCount, (from, until) => {
    for (let own = from; own < until; own++) {
      sortByDay(days, members, starts[own]!, starts[own + 1]!);
    }
  });
  const units = new Float64Array(members.length);
  eachSpan(0, units.length, (from, until) => {
    for (let at = from; at < until; at++) units[at] = amounts[members[at]!]!;
  });
  return { starts, members, days, units };
}

/**
 * The purchases of an earlier shop after some orders came to it or changed: only the histories of the
 * people whom these are about are laid out anew.
 */
export function purchasesAfter(
  earlier: { readonly orders: OrderFacts; readonly ordersOfPerson: Purchases },
  orders: OrderFacts,
  personCount: number,
  { orders: touched, ordersBefore, spokenOf }: Delta,
): Purchases {
  const old = earlier.ordersOfPerson;
  const known = old.starts.length - 1;
  const isOut = spokenOf.length > 0 ? new Uint8Array(ordersBefore) : null;
  for (let at = 0; at < spokenOf.length; at++) isOut![spokenOf[at]!] = 1;
  const added = purchasesOf(someOrders(orders, touched), personCount);
  // Whose history is another: who buys one of the orders now, and who did before.
  const isTouched = new Uint8Array(personCount);
  for (let person = 0; person < personCount; person++) {
    if (added.starts[person] !== added.starts[person + 1]) isTouched[person] = 1;
  }
  for (let at = 0; at < spokenOf.length; at++) {
    const person = earlier.orders.person[spokenOf[at]!]!;
    if (person >= 0) isTouched[person] = 1;
  }
  let length = old.members.length + added.members.length;
  if (isOut !== null) {
    for (let at = 0; at < old.members.length; at++) length -= isOut[old.members[at]!]!;
  }
  const starts = new Int32Array(personCount + 1);
  const members = new Int32Array(length);
  const days = new Int32Array(length);
  const units = new Float64Array(length);
  let into = 0;
  /** The first person whose history has not been laid out yet. */
  let next = 0;
  const copyOld = (from: number, end: number): void => {
    copyRun(old.members, from, end, members, into);
    copyRun(old.days, from, end, days, into);
    copyRun(old.units, from, end, units, into);
    into += end - from;
  };
  /** Copies the histories of the people before one, which are as they were. */
  const copyUntil = (person: number): void => {
    const from = old.starts[Math.min(next, known)]!;
    const end = old.starts[Math.min(person, known)]!;
    for (; next < person; next++) {
      starts[next + 1] = into + old.starts[Math.min(next + 1, known)]! - from;
    }
    if (from < end) copyOld(from, end);
  };
  /** Lays out a person's old orders and their new ones by day; of one day the old ones stand first. */
  const merge = (person: number): void => {
    let before = person < known ? old.starts[person]! : 0;
    const end = person < known ? old.starts[person + 1]! : 0;
    for (let at = added.starts[person]!; at < added.starts[person + 1]!; at++) {
      const day = added.days[at]!;
      const from = before;
      before = firstAfter(old.days, before, end, day);
      copyOld(from, before);
      members[into] = touched[added.members[at]!]!;
      days[into] = day;
      units[into++] = added.units[at]!;
    }
    copyOld(before, end);
  };
  for (let person = 0; person < personCount; person++) {
    if (isTouched[person] === 0) continue;
    copyUntil(person);
    next = person + 1;
    if (isOut === null) {
      merge(person);
      starts[next] = into;
      continue;
    }
    const from = into;
    const end = person < known ? old.starts[person + 1]! : 0;
    for (let at = person < known ? old.starts[person]! : 0; at < end; at++) {
      const order = old.members[at]!;
      if (isOut[order] === 1) continue;
      members[into] = order;
      days[into++] = old.days[at]!;
    }
    const isMixed = into > from;
    for (let at = added.starts[person]!; at < added.starts[person + 1]!; at++) {
      members[into] = touched[added.members[at]!]!;
      days[into++] = added.days[at]!;
    }
    // Of one day they stand in the order of their numbers: new ones behind, changed ones between.
    if (isMixed) sortByNumber(days, members, from, into);
    sortByDay(days, members, from, into);
    for (let at = from; at < into; at++) units[at] = orders.units[members[at]!]!;
    starts[next] = into;
  }
  copyUntil(personCount);
  return { starts, members, days, units };
}

/** The first place behind one whose day is not after this one; most new orders come behind all others. */
function firstAfter(days: Int32Array, from: number, end: number, day: number): number {
  let at = end;
  while (at > from && days[at - 1]! > day) at--;
  return at;
}

function sortByNumber(days: Int32Array, members: Int32Array, from: number, to: number): void {
  const own = Array.from({ length: to - from }, (_, at) => [members[from + at]!, days[from + at]!]);
  own.sort(([a], [b]) => a! - b!);
  for (const [at, [member, day]] of own.entries()) {
    members[from + at] = member!;
    days[from + at] = day!;
  }
}

/** Some of the orders, numbered from 0. */
function someOrders(orders: OrderFacts, some: Int32Array): OrderFacts {
  const person = new Int32Array(some.length);
  const day = new Int32Array(some.length);
  const state = new Uint8Array(some.length);
  const units = new Float64Array(some.length);
  for (let at = 0; at < some.length; at++) {
    const order = some[at]!;
    person[at] = orders.person[order]!;
    day[at] = orders.day[order]!;
    state[at] = orders.state[order]!;
    units[at] = orders.units[order]!;
  }
  return { ...orders, count: some.length, person, day, state, units };
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
