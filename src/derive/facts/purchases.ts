/** Counted orders laid out person by person, each person's by day. */
import { eachSpan } from '#engine/columns/spans.ts';
import { NO_DAY } from '#domain/columns.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { copyRun } from '#engine/columns/copy-run.ts';
import { lengthened, roomBehind, shortened, withRoom } from '#engine/columns/room.ts';
import { COUNTED, type OrderFacts, type Purchases } from '#engine/shop/shop.ts';
import type { Delta } from '#derive/delta.ts';

export function purchasesOf(orders: OrderFacts, personCount: number, room = ROOM): Purchases {
  const { count, person, state, day, units: amounts } = orders;
  const starts = zeros(Int32Array, personCount + 1);
  eachSpan(0, count, (from, until) => {
    for (let order = from; order < until; order++) {
      const own = person[order]!;
      if (own >= 0 && state[order] === COUNTED && day[order] !== NO_DAY) starts[own + 1]!++;
    }
  });
  eachSpan(0, personCount, (from, until) => {
    for (let own = from; own < until; own++) starts[own + 1]! += starts[own]!;
  });
  const { members, days, units } = emptyHistories(starts[personCount]!, room);
  const next = zeros(Int32Array, personCount);
  next.set(starts.subarray(0, personCount));
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
  eachSpan(0, units.length, (from, until) => {
    for (let at = from; at < until; at++) units[at] = amounts[members[at]!]!;
  });
  return { starts: starts.subarray(0, -1), ends: starts.subarray(1), members, days, units };
}

/**
 * The purchases of an earlier shop after some orders came to it or changed: only the histories of the
 * people whom these are about are laid out anew, behind all others while there is room.
 */
export function purchasesAfter(
  earlier: { readonly orders: OrderFacts; readonly ordersOfPerson: Purchases },
  orders: OrderFacts,
  personCount: number,
  { orders: touched, ordersBefore, spokenOf }: Delta,
): Purchases {
  const old = earlier.ordersOfPerson;
  const known = old.starts.length;
  const isOut = spokenOf.length > 0 ? new Uint8Array(ordersBefore) : null;
  for (let at = 0; at < spokenOf.length; at++) isOut![spokenOf[at]!] = 1;
  const added = purchasesOf(someOrders(orders, touched), personCount, 0);
  // Whose history is another: who buys one of the orders now, and who did before.
  const isTouched = zeros(Uint8Array, personCount);
  for (let person = 0; person < personCount; person++) {
    if (added.starts[person] !== added.ends[person]) isTouched[person] = 1;
  }
  for (let at = 0; at < spokenOf.length; at++) {
    const person = earlier.orders.person[spokenOf[at]!]!;
    if (person >= 0) isTouched[person] = 1;
  }
  const lengthOf = (person: number): number =>
    (person < known ? old.ends[person]! - old.starts[person]! : 0) +
    added.ends[person]! -
    added.starts[person]!;
  let again = 0;
  let whole = 0;
  for (let person = 0; person < personCount; person++) {
    const own = lengthOf(person);
    whole += own;
    if (isTouched[person] === 1) again += own;
  }
  const isBehind = [old.members, old.days, old.units].every((list) => roomBehind(list) >= again);
  const { members, days, units } = isBehind
    ? {
        members: lengthened(old.members, old.members.length + again),
        days: lengthened(old.days, old.days.length + again),
        units: lengthened(old.units, old.units.length + again),
      }
    : emptyHistories(whole);
  let into = isBehind ? old.members.length : 0;
  const starts = zeros(Int32Array, personCount);
  const ends = zeros(Int32Array, personCount);
  starts.set(old.starts);
  ends.set(old.ends);
  starts.fill(0, known);
  ends.fill(0, known);
  const copyOld = (from: number, end: number): void => {
    copyRun(old.members, from, end, members, into);
    copyRun(old.days, from, end, days, into);
    copyRun(old.units, from, end, units, into);
    into += end - from;
  };
  /** Lays out a person's old orders and their new ones by day; of one day the old ones stand first. */
  const merge = (person: number): void => {
    let before = person < known ? old.starts[person]! : 0;
    const end = person < known ? old.ends[person]! : 0;
    for (let at = added.starts[person]!; at < added.ends[person]!; at++) {
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
  /** The same where some of the old orders went, or say something else now. */
  const sortAnew = (person: number, gone: Uint8Array): void => {
    const from = into;
    const end = person < known ? old.ends[person]! : 0;
    for (let at = person < known ? old.starts[person]! : 0; at < end; at++) {
      const order = old.members[at]!;
      if (gone[order] === 1) continue;
      members[into] = order;
      days[into++] = old.days[at]!;
    }
    const isMixed = into > from;
    for (let at = added.starts[person]!; at < added.ends[person]!; at++) {
      members[into] = touched[added.members[at]!]!;
      days[into++] = added.days[at]!;
    }
    // Of one day they stand in the order of their numbers: new ones behind, changed ones between.
    if (isMixed) sortByNumber(days, members, from, into);
    sortByDay(days, members, from, into);
    for (let at = from; at < into; at++) units[at] = orders.units[members[at]!]!;
  };
  for (let person = 0; person < personCount; person++) {
    if (isTouched[person] === 0) {
      if (isBehind) continue;
      starts[person] = into;
      if (person < known) copyOld(old.starts[person]!, old.ends[person]!);
    } else {
      starts[person] = into;
      if (isOut === null) merge(person);
      else sortAnew(person, isOut);
    }
    ends[person] = into;
  }
  return {
    starts,
    ends,
    members: shortened(members, into),
    days: shortened(days, into),
    units: shortened(units, into),
  };
}

/** Lists for histories of so many orders, with room for those that later files make longer. */
function emptyHistories(
  length: number,
  part = ROOM,
): Pick<Purchases, 'members' | 'days' | 'units'> {
  return {
    members: withRoom(Int32Array, length, part),
    days: withRoom(Int32Array, length, part),
    units: withRoom(Float64Array, length, part),
  };
}

/** A file of one per cent of all orders makes every sixth order part of a history that is laid out anew. */
const ROOM = 1 / 2;

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
