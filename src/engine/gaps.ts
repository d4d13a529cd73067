/**
 * Gaps between the order days of each person, as known on a day. Found once per shop over all orders;
 * an earlier day costs only the people who bought after it.
 */
import { NO_DAY } from '#domain/columns.ts';
import { longestHistory } from './purchases.ts';
import { medianOfFirst } from './quantiles.ts';
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
}

interface Known {
  readonly whole: Gaps;
  /** What was asked for last. */
  asOf: number;
  gaps: Gaps;
}

const known = new WeakMap<Shop, Known>();

export function gapsUntil(shop: Shop, asOf: number): Gaps {
  let own = known.get(shop);
  if (!own) {
    const whole = findGaps(shop, Infinity, null);
    own = { whole, asOf: Infinity, gaps: whole };
    known.set(shop, own);
  }
  if (own.asOf !== asOf) {
    own.gaps = findGaps(shop, asOf, own.whole);
    own.asOf = asOf;
  }
  return own.gaps;
}

/** @param whole the gaps of all orders: they hold for everyone without an order after `asOf` */
function findGaps(shop: Shop, asOf: number, whole: Gaps | null): Gaps {
  const { personCount } = shop;
  if (whole && !hasLater(whole.lastDay, asOf)) return whole;
  const dayCount = whole ? whole.dayCount.slice() : new Int32Array(personCount);
  const lastDay = whole ? whole.lastDay.slice() : new Int32Array(personCount).fill(NO_DAY);
  const lastGap = whole ? whole.lastGap.slice() : new Int32Array(personCount);
  const median = whole ? whole.median.slice() : new Float64Array(personCount).fill(Number.NaN);
  const { starts, days } = shop.ordersOfPerson;
  const gaps = new Int32Array(longestHistory(shop));
  for (let person = 0; person < personCount; person++) {
    if (whole && whole.lastDay[person]! <= asOf) continue;
    const from = starts[person]!;
    const end = starts[person + 1]!;
    let gapCount = 0;
    let last = NO_DAY;
    for (let at = from; at < end; at++) {
      const day = days[at]!;
      if (day > asOf) break;
      if (at > from && day > last) gaps[gapCount++] = day - last;
      last = day;
    }
    dayCount[person] = last === NO_DAY ? 0 : gapCount + 1;
    lastDay[person] = last;
    lastGap[person] = gapCount > 0 ? gaps[gapCount - 1]! : 0;
    median[person] = medianOfFirst(gaps, gapCount);
  }
  return { dayCount, lastDay, lastGap, median };
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
