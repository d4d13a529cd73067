/**
 * Years of dates that name none (3月5日 in a sheet of 2023): of the neighbouring rows that have one, the
 * nearest before, else behind. A sheet runs on in time, so a date lies close to its neighbour's. Where no row
 * names a year, the latest year in which the date is not after the import.
 */
import { civilFromDay, dayFromCivil, isValidCivil } from '#domain/civil-time.ts';
import type { YearlessDate } from './date-text.ts';

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Whether the column's figures tell the day first: 25/12 among them. */
export function isDayFirst(dates: readonly YearlessDate[]): boolean {
  const figures = dates.filter((it) => it.isFigures);
  return figures.some((it) => it.month > 12) && figures.every((it) => it.day <= 12);
}

export function monthDayOf(date: YearlessDate, dayFirst: boolean): MonthDay {
  return date.isFigures && dayFirst
    ? { month: date.day, day: date.month }
    : { month: date.month, day: date.day };
}

/** Years from one 29 February to the next, mostly. */
const MOST_YEARS = 8;

/** The day of that name nearest to another day; after the import only beside days that are so too. */
export function nearestDay({ month, day }: MonthDay, to: number, today: number): number {
  const { year } = civilFromDay(to);
  let nearest = Number.NaN;
  for (let candidate = year - MOST_YEARS; candidate <= year + MOST_YEARS; candidate++) {
    if (!isValidCivil(candidate, month, day)) continue;
    const own = dayFromCivil(candidate, month, day);
    if (own > today && to <= today) continue;
    if (!(Math.abs(own - to) >= Math.abs(nearest - to))) nearest = own;
  }
  return nearest;
}

/** The latest day of that name that is not after `today`. */
function latestDay({ month, day }: MonthDay, today: number): number {
  const { year } = civilFromDay(today);
  for (let candidate = year; candidate >= year - MOST_YEARS; candidate--) {
    if (!isValidCivil(candidate, month, day)) continue;
    const own = dayFromCivil(candidate, month, day);
    if (own <= today) return own;
  }
  return Number.NaN;
}

/**
 * Day of each row without a year, in the order of the rows.
 *
 * @param dayOfRow its day where the row names a year; NaN else
 * @param dateOfRow month and day where it names none; null else
 */
export function daysWithYears(
  rowCount: number,
  dayOfRow: (row: number) => number,
  dateOfRow: (row: number) => MonthDay | null,
  today: number,
): { readonly days: ReadonlyMap<number, number>; readonly isFromNeighbours: boolean } {
  const days = new Map<number, number>();
  let first = 0;
  while (first < rowCount && Number.isNaN(dayOfRow(first))) first++;
  const isFromNeighbours = first < rowCount;
  let near = isFromNeighbours ? dayOfRow(first) : Number.NaN;
  const go = (row: number): void => {
    const date = dateOfRow(row);
    if (date === null) {
      const own = dayOfRow(row);
      if (!Number.isNaN(own)) near = own;
      return;
    }
    near = isFromNeighbours ? nearestDay(date, near, today) : latestDay(date, today);
    days.set(row, near);
  };
  for (let row = isFromNeighbours ? first : 0; row < rowCount; row++) go(row);
  if (isFromNeighbours) near = dayOfRow(first);
  for (let row = isFromNeighbours ? first - 1 : -1; row >= 0; row--) go(row);
  return { days, isFromNeighbours };
}
