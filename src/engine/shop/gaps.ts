/**
 * Gaps between the order days of each person, as known on a day. Found once per shop over all orders;
 * earlier days, asked oldest first, cost only the orders that came between them.
 */
import { eachSpan } from '#engine/columns/spans.ts';
import { NO_DAY } from '#domain/columns.ts';
import type { Earlier } from '#engine/analysis.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { keptBut } from '#engine/later/kept-values.ts';
import { longestHistory } from './purchases.ts';
import { medianOfFirst } from '#engine/statistics/quantiles.ts';
import type { Shop } from './shop.ts';

/** One value a person. */
export interface Gaps {
  /** Distinct order days; 0 for those who have not bought. */
  readonly dayCount: Int32Array;
  readonly lastDay: Int32Array;
  /** Days between the last two order days; 0 with fewer than two. */
  readonly lastGap: Int32Array;
  /** Median days between order days; NaN with fewer than two. */
  readonly median: Float64Array;
  /** Number of gaps of everyone by their days. */
  readonly histogram: Int32Array;
}

interface Known {
  readonly whole: Gaps;
  /** What was asked for last. */
  asOf: number;
  gaps: Gaps;
  /** Where earlier days were left. */
  past: Past | null;
}

const known = new WeakMap<Shop, Known>();

/** @param earlier the shop before its last files, whose gaps are gone on from */
export function gapsUntil(
  shop: Shop,
  asOf: number,
  earlier: Pick<Earlier, 'shop' | 'changes'> | null = null,
): Gaps {
  let own = known.get(shop);
  if (!own) {
    const before = earlier && known.get(earlier.shop);
    const whole = before ? gapsAfter(shop, earlier, before.whole) : findGaps(shop);
    own = { whole, asOf: Infinity, gaps: whole, past: null };
    known.set(shop, own);
  }
  if (own.asOf === asOf) return own.gaps;
  if (!hasLater(own.whole.lastDay, asOf)) return own.whole;
  if (!own.past || own.past.asOf > asOf) own.past = new Past(shop, own.whole);
  own.gaps = own.past.goOnTo(asOf);
  own.asOf = asOf;
  return own.gaps;
}

/** Days of gaps counted from the start; longer ones make the list longer. */
const USUAL_GAPS = 4096;

/** Of all orders. */
function findGaps(shop: Shop): Gaps {
  const { personCount } = shop;
  return measured(shop, identityMap(personCount), {
    dayCount: new Int32Array(personCount),
    lastDay: new Int32Array(personCount).fill(NO_DAY),
    lastGap: new Int32Array(personCount),
    median: new Float64Array(personCount).fill(Number.NaN),
    histogram: new Int32Array(USUAL_GAPS),
  });
}

/** Those of a shop after further files: only people who are touched are measured again. */
function gapsAfter(
  shop: Shop,
  { shop: earlier, changes }: Pick<Earlier, 'shop' | 'changes'>,
  before: Gaps,
): Gaps {
  const { personCount } = shop;
  const { people } = changes;
  const gaps: Gaps = {
    dayCount: zeros(Int32Array, personCount),
    lastDay: zeros(Int32Array, personCount),
    lastGap: zeros(Int32Array, personCount),
    median: zeros(Float64Array, personCount),
    histogram: before.histogram.slice(),
  };
  gaps.dayCount.set(before.dayCount);
  gaps.lastDay.set(before.lastDay);
  gaps.lastGap.set(before.lastGap);
  gaps.median.set(before.median);
  keptBut(before.median, people, gaps.median);
  const { starts, ends, days } = earlier.ordersOfPerson;
  eachSpan(0, people.length, (from, until) => {
    for (let next = from; next < until; next++) {
      const person = people[next]!;
      gaps.dayCount[person] = 0;
      gaps.lastDay[person] = NO_DAY;
      gaps.lastGap[person] = 0;
      gaps.median[person] = Number.NaN;
      if (person < earlier.personCount) {
        takeOffGaps(days, starts[person]!, ends[person]!, gaps.histogram);
      }
    }
  });
  return measured(shop, people, gaps);
}

function takeOffGaps(days: Int32Array, from: number, end: number, histogram: Int32Array): void {
  for (let at = from + 1; at < end; at++) {
    const gap = days[at]! - days[at - 1]!;
    if (gap > 0) histogram[gap]!--;
  }
}

/** Writes the gaps of these people, of whom nothing is known so far. */
function measured(shop: Shop, people: Int32Array, known: Gaps): Gaps {
  const { dayCount, lastDay, lastGap, median } = known;
  let { histogram } = known;
  const { starts, ends, days } = shop.ordersOfPerson;
  const gaps = new Int32Array(longestHistory(shop));
  eachSpan(0, people.length, (first, until) => {
    for (let next = first; next < until; next++) {
      const person = people[next]!;
      const from = starts[person]!;
      const end = ends[person]!;
      if (from === end) continue;
      // Days never fall: no gap is longer than all of them together.
      const longest = days[end - 1]! - days[from]!;
      if (longest >= histogram.length) histogram = lengthened(histogram, longest);
      const gapCount = writeGaps(days, from, end, gaps, histogram);
      dayCount[person] = gapCount + 1;
      lastDay[person] = days[end - 1]!;
      lastGap[person] = gapCount > 0 ? gaps[gapCount - 1]! : 0;
      median[person] = medianOfFirst(gaps, gapCount);
    }
  });
  return { dayCount, lastDay, lastGap, median, histogram };
}

/**
 * Gaps of one person's days, also counted; how many there are. By itself: what a browser compiles of a loop
 * inside another, it throws away each time the inner one ends.
 */
function writeGaps(
  days: Int32Array,
  from: number,
  end: number,
  gaps: Int32Array,
  histogram: Int32Array,
): number {
  let gapCount = 0;
  let last = days[from]!;
  for (let at = from + 1; at < end; at++) {
    const gap = days[at]! - last;
    if (gap === 0) continue;
    last += gap;
    gaps[gapCount++] = gap;
    histogram[gap]!++;
  }
  return gapCount;
}

function lengthened(histogram: Int32Array, gap: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(gap * 2);
  longer.set(histogram);
  return longer;
}

/** The gaps as they came to be, from day to day. */
class Past {
  asOf = -Infinity;
  readonly #whole: Gaps;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #days: Int32Array;
  /** Gaps of each person so far in order of size, where their orders stand. */
  readonly #sorted: Int32Array;
  /** The next order of each person to be looked at. */
  readonly #next: Int32Array;
  readonly #dayCount: Int32Array;
  readonly #lastDay: Int32Array;
  readonly #lastGap: Int32Array;
  readonly #median: Float64Array;
  readonly #histogram: Int32Array;

  constructor(shop: Shop, whole: Gaps) {
    const { starts, ends, days } = shop.ordersOfPerson;
    const { personCount } = shop;
    this.#whole = whole;
    this.#starts = starts;
    this.#ends = ends;
    this.#days = days;
    this.#sorted = new Int32Array(days.length);
    this.#next = starts.slice();
    this.#dayCount = new Int32Array(personCount);
    this.#lastDay = new Int32Array(personCount).fill(NO_DAY);
    this.#lastGap = new Int32Array(personCount);
    this.#median = new Float64Array(personCount).fill(Number.NaN);
    this.#histogram = new Int32Array(whole.histogram.length);
  }

  /** @param asOf not before the day it was asked of last */
  goOnTo(asOf: number): Gaps {
    const isBegun = this.asOf > -Infinity;
    this.asOf = asOf;
    const whole = this.#whole;
    for (let person = 0; person < this.#next.length; person++) {
      if (isBegun && this.#next[person] === this.#ends[person]) continue;
      if (whole.lastDay[person]! > asOf) this.#addOrders(person, asOf);
      else this.#complete(person);
    }
    return {
      dayCount: this.#dayCount.slice(),
      lastDay: this.#lastDay.slice(),
      lastGap: this.#lastGap.slice(),
      median: this.#median.slice(),
      histogram: this.#histogram.slice(),
    };
  }

  /** Everything of the person is known by now. */
  #complete(person: number): void {
    const whole = this.#whole;
    const days = this.#days;
    const from = this.#starts[person]!;
    const end = this.#ends[person]!;
    for (let at = Math.max(from + 1, this.#next[person]!); at < end; at++) {
      const gap = days[at]! - days[at - 1]!;
      if (gap > 0) this.#histogram[gap]!++;
    }
    this.#next[person] = end;
    this.#dayCount[person] = whole.dayCount[person]!;
    this.#lastDay[person] = whole.lastDay[person]!;
    this.#lastGap[person] = whole.lastGap[person]!;
    this.#median[person] = whole.median[person]!;
  }

  #addOrders(person: number, asOf: number): void {
    const days = this.#days;
    const sorted = this.#sorted;
    const from = this.#starts[person]!;
    const end = this.#ends[person]!;
    const next = this.#next[person]!;
    let at = next;
    let last = this.#lastDay[person]!;
    let count = Math.max(0, this.#dayCount[person]! - 1);
    let gap = 0;
    for (; at < end; at++) {
      const day = days[at]!;
      if (day > asOf) break;
      if (at > from && day > last) {
        gap = day - last;
        this.#histogram[gap]!++;
        let into = from + count++;
        while (into > from && sorted[into - 1]! > gap) {
          sorted[into] = sorted[into - 1]!;
          into--;
        }
        sorted[into] = gap;
      }
      last = day;
    }
    if (at === next) return;
    this.#next[person] = at;
    this.#dayCount[person] = count + 1;
    this.#lastDay[person] = last;
    if (gap === 0) return;
    this.#lastGap[person] = gap;
    const low = sorted[from + ((count - 1) >> 1)]!;
    this.#median[person] = low + 0.5 * (sorted[from + (count >> 1)]! - low);
  }
}

function hasLater(days: Int32Array, day: number): boolean {
  for (let at = 0; at < days.length; at++) if (days[at]! > day) return true;
  return false;
}

/** Turns ascending days into the gaps between them, in place; returns how many. */
export function daysToGaps(days: Int32Array, count: number): number {
  for (let at = 1; at < count; at++) days[at - 1] = days[at]! - days[at - 1]!;
  return Math.max(0, count - 1);
}
