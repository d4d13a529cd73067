/** Periods of equal length that end with A: what the numbers are compared over. */

export const PERIOD_DAYS = 30;
export const PERIODS_SHOWN = 12;

export interface Period {
  /** The day before it begins, and its last day, as civil days. */
  readonly from: number;
  readonly to: number;
}

/** Oldest first, those before the first order left out. */
export function periodsUntil(asOf: number, firstDay: number | null): Period[] {
  const periods = Array.from({ length: PERIODS_SHOWN }, (_, step) => {
    const to = asOf - (PERIODS_SHOWN - 1 - step) * PERIOD_DAYS;
    return { from: to - PERIOD_DAYS, to };
  });
  return firstDay === null ? periods.slice(-1) : periods.filter(({ to }) => to >= firstDay);
}

/** A figure of the overview. */
export interface Headline {
  /** The figure as of A. Money in units of `10 ** -scale`. */
  readonly value: number;
  /** The figure for the last period, and for the period of the same length before. */
  readonly recent: number;
  readonly previous: number;
  /**
   * One point a period of {@link PERIOD_DAYS}, oldest first, the last one ending on A: its last two
   * points are `previous` and `recent`. Begins with the shop's first order.
   */
  readonly periods: readonly number[];
}
