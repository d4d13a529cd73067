/** What is added up of the people of a segment; after further files only of those of whom something is other. */
import { AT_RISK_FROM } from '#domain/churn-flag.ts';
import type { AnalysisInput, Earlier } from '#engine/analysis.ts';
import { noMembers } from '#engine/columns/members.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { changedRows, eitherOf } from '#engine/later/changed-rows.ts';
import { peopleAgain } from '#engine/later/recount.ts';
import { SPENDING_WINDOWS, spendingUntil } from '#engine/shop/spending.ts';
import { areSumsExact } from '#engine/statistics/exact-sums.ts';

export interface Sums {
  readonly people: number;
  /** Known revenue of its people up to A, and of the last 365 days, in units of `10 ** -scale`. */
  readonly units: number;
  readonly unitsYear: number;
  /** Of its people, those flagged risk or lost. */
  readonly flagged: number;
}

type Adding = { -readonly [Name in keyof Sums]: Sums[Name] };

/** What is added up of a segment's people. */
export interface Measures {
  readonly units: Float64Array;
  readonly unitsYear: Float64Array;
  readonly flags: Int32Array | null;
}

export function measuresOf({
  shop,
  asOf,
  column,
}: Pick<AnalysisInput, 'shop' | 'asOf' | 'column'>): Measures {
  const { units, unitsYear } = spendingUntil(shop, asOf);
  const flag = column('churn.flag');
  return { units, unitsYear, flags: flag?.type === 'category' ? flag.codes : null };
}

export function sumsOf(members: Uint8Array, measures: Measures): Sums {
  const sums = { people: 0, units: 0, unitsYear: 0, flagged: 0 };
  eachSpan(0, members.length, (from, until) => addSpan(sums, members, measures, from, until));
  return sums;
}

/** Of whom something is added up otherwise than before, whatever segment they are in. */
export interface Moved {
  readonly people: Int32Array;
  /** 1 for each of them. */
  readonly isMoved: Uint8Array;
  /** What is added up of each of them, in their order. */
  readonly was: Measures;
  readonly is: Measures;
  /** Where people are listed for a moment. */
  readonly room: Int32Array;
}

/** Null where sums may not be gone on from: they are not exact, or nearly everyone's are others. */
export function movedSince(
  earlier: Earlier,
  measures: Measures,
  input: AnalysisInput,
): Moved | null {
  const { shop, asOf, column } = input;
  if (!areSumsExact(shop) || !areSumsExact(earlier.shop)) return null;
  const people = peopleAgain(shop, asOf, earlier, SPENDING_WINDOWS);
  const [was, is] = [earlier.column('churn.flag'), column('churn.flag')];
  const flagged = was && is ? changedRows(was, is) : null;
  if (!people || !flagged) return null;
  const moved = eitherOf(people, flagged);
  const isMoved = noMembers(shop.personCount);
  eachSpan(0, moved.length, (from, until) => {
    for (let at = from; at < until; at++) isMoved[moved[at]!] = 1;
  });
  return {
    people: moved,
    isMoved,
    was: measuresOfSome(measuresOf(earlier), moved),
    is: measuresOfSome(measures, moved),
    room: zeros(Int32Array, shop.personCount),
  };
}

/** Of people that there were not yet, nothing. */
function measuresOfSome({ units, unitsYear, flags }: Measures, people: Int32Array): Measures {
  const some = {
    units: zeros(Float64Array, people.length),
    unitsYear: zeros(Float64Array, people.length),
    flags: flags && zeros(Int32Array, people.length),
  };
  const known = units.length;
  eachSpan(0, people.length, (from, until) => {
    for (let at = from; at < until && people[at]! < known; at++) {
      const person = people[at]!;
      some.units[at] = units[person]!;
      some.unitsYear[at] = unitsYear[person]!;
      if (some.flags && flags) some.flags[at] = flags[person]!;
    }
  });
  return some;
}

/**
 * Sums of a segment gone on from those of before.
 * @param asked of whom its rule may say something else
 */
export function sumsAfter(
  told: Sums,
  before: Int8Array,
  after: Int8Array,
  asked: Int32Array,
  moved: Moved,
  measures: Measures,
): Sums {
  const sums: Adding = {
    people: told.people,
    units: told.units,
    unitsYear: told.unitsYear,
    flagged: told.flagged,
  };
  const known = before.length;
  eachSpan(0, moved.people.length, (from, until) => {
    addMoved(sums, before, after, known, moved, from, until);
  });
  const others = othersOf(asked, moved.isMoved, moved.room);
  eachSpan(0, others.length, (from, until) => {
    addOthers(sums, before, after, known, measures, others, from, until);
  });
  return sums;
}

/**
 * Takes off what members were and adds what they are.
 * @param known people there were before
 */
function addMoved(
  sums: Adding,
  before: Int8Array,
  after: Int8Array,
  known: number,
  { people, was, is }: Moved,
  from: number,
  until: number,
): void {
  let { people: count, units, unitsYear, flagged } = sums;
  for (let at = from; at < until; at++) {
    const person = people[at]!;
    if (person < known && before[person] === 1) {
      count--;
      units -= was.units[at]!;
      unitsYear -= was.unitsYear[at]!;
      if (was.flags !== null && was.flags[at]! >= AT_RISK_FROM) flagged--;
    }
    if (after[person] === 1) {
      count++;
      units += is.units[at]!;
      unitsYear += is.unitsYear[at]!;
      if (is.flags !== null && is.flags[at]! >= AT_RISK_FROM) flagged++;
    }
  }
  Object.assign(sums, { people: count, units, unitsYear, flagged });
}

/** The same of people of whom all that is added up is what it was: those who came and went. */
function addOthers(
  sums: Adding,
  before: Int8Array,
  after: Int8Array,
  known: number,
  { units: of, unitsYear: ofYear, flags }: Measures,
  others: Int32Array,
  from: number,
  until: number,
): void {
  let { people, units, unitsYear, flagged } = sums;
  for (let at = from; at < until; at++) {
    const person = others[at]!;
    const sign = after[person]! - (person < known ? before[person]! : 0);
    if (sign === 0) continue;
    people += sign;
    units += sign * of[person]!;
    unitsYear += sign * ofYear[person]!;
    if (flags !== null && flags[person]! >= AT_RISK_FROM) flagged += sign;
  }
  Object.assign(sums, { people, units, unitsYear, flagged });
}

/** Those of the people who are not marked, written into `others`. */
function othersOf(people: Int32Array, isMarked: Uint8Array, others: Int32Array): Int32Array {
  let count = 0;
  eachSpan(0, people.length, (from, until) => {
    count = writeOthers(people, isMarked, others, count, from, until);
  });
  return others.subarray(0, count);
}

function writeOthers(
  people: Int32Array,
  isMarked: Uint8Array,
  others: Int32Array,
  start: number,
  from: number,
  until: number,
): number {
  let count = start;
  for (let at = from; at < until; at++) {
    const person = people[at]!;
    others[count] = person;
    count += 1 - isMarked[person]!;
  }
  return count;
}

/** Adds the members of a span of people. */
function addSpan(
  sums: Adding,
  members: Uint8Array,
  { units: of, unitsYear: ofYear, flags }: Measures,
  from: number,
  until: number,
): void {
  let { people, units, unitsYear, flagged } = sums;
  for (let person = from; person < until; person++) {
    if (members[person] !== 1) continue;
    people++;
    units += of[person]!;
    unitsYear += ofYear[person]!;
    if (flags !== null && flags[person]! >= AT_RISK_FROM) flagged++;
  }
  Object.assign(sums, { people, units, unitsYear, flagged });
}
