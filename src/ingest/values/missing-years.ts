/**
 * Years of dates that name none (3月5日 in a sheet of 2023): of the neighbouring rows that have one, the
 * nearest before, else behind. A sheet runs on in time, so a date lies close to its neighbour's. Where no row
 * names a year, the latest year in which the date is not after the import; but a book that runs on in time to days
 * shortly after it is one of appointments.
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

/** Appointments lie no further ahead. */
const MOST_AHEAD = 21;
/** Rows below which their order tells nothing. */
const LEAST_ROWS = 8;

/**
 * The days of rows that name no year, read so that they run one way through the sheet and end shortly after the import;
 * null where they do so without, or not even so.
 */
function daysOfBook(
  rowCount: number,
  dateOfRow: (row: number) => MonthDay | null,
  today: number,
): ReadonlyMap<number, number> | null {
  const days = new Map<number, number>();
  let ahead = 0;
  let before: number | null = null;
  let [rises, falls] = [0, 0];
  for (let row = 0; row < rowCount; row++) {
    const date = dateOfRow(row);
    if (date === null) continue;
    const coming = latestDay(date, today + MOST_AHEAD);
    if (coming > today) ahead++;
    if (before !== null && coming > before) rises++;
    if (before !== null && coming < before) falls++;
    before = coming;
    days.set(row, coming);
  }
  const runsOn = days.size >= LEAST_ROWS && (rises === 0 || falls === 0);
  return runsOn && ahead > 0 && ahead < days.size ? days : null;
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
  const book = isFromNeighbours ? null : daysOfBook(rowCount, dateOfRow, today);
  if (book) return { days: book, isFromNeighbours: true };
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
