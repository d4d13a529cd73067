/** Whether a weekday is that of a persona: chosen by many of them, and clearly more than by everyone else. */
import { twoProportionZ, twoSidedP } from '#engine/statistics/normal.ts';
import type { CategoryCount } from '#worker/protocol/people.ts';

/** This much of them choose it: seven equal days would have 14% each. */
const LEAST_SHARE = 0.22;
/** Of so many people with a usual day at least. */
const LEAST_PEOPLE = 10;
/** Times everyone's share, as what sets a persona apart. */
const LEAST_TIMES = 1.2;
const LARGEST_P = 0.05;

/** `day`: how many of the `known` of them have it; `everyone`: all customers by their usual day, they among them. */
export function isOwnDay(
  day: CategoryCount,
  known: number,
  everyone: readonly CategoryCount[],
): boolean {
  if (known < LEAST_PEOPLE || day.count < LEAST_SHARE * known) return false;
  const all = everyone.reduce((sum, { count }) => sum + count, 0);
  const ofAll = everyone.find(({ value }) => value === day.value)?.count ?? 0;
  const others = all - known;
  // Those who are everyone differ from nobody.
  if (others <= 0 || day.count * all < LEAST_TIMES * ofAll * known) return false;
  return twoSidedP(twoProportionZ(day.count, known, ofAll - day.count, others)) < LARGEST_P;
}
