/** The rule of the as-of day (rules.md, Time): what it is while nobody chose one. */

/** Facts at most this old are fresh: the as-of day is today. */
const FRESH_DAYS = 7;

/** @param newest the newest dated fact up to today; null: there is none */
export function isFresh(newest: number | null, today: number): boolean {
  return newest === null || newest >= today - FRESH_DAYS;
}

export function defaultAsOf(newest: number | null, today: number): number {
  return newest === null || isFresh(newest, today) ? today : newest + 1;
}

/**
 * The default as-of day once a fact of this day is there too. A fact of a later day than today is an alert and
 * moves nothing.
 */
export function defaultAsOfWith(day: number, newest: number | null, today: number): number {
  return defaultAsOf(day > today ? newest : Math.max(day, newest ?? day), today);
}
