/**
 * A day that a book of visits writes once, at its first row: the rows below, of other people, are of that day. Taken for
 * it only where no day is written twice and they run one way through the sheet.
 */
import { type Column, NO_DAY } from '#domain/columns.ts';

/** Days and gaps below which nothing is proven. */
const LEAST_DAYS = 5;
const LEAST_GAPS = 3;
/** A row of days runs over the turn of the year, where the years are not written. */
const YEAR_TURN_DAYS = 180;

/**
 * Rows without a day, each with the row above that has it; none where days are not written so.
 * @param isVisit whether a row tells of somebody, and of goods or money
 * @param unreadable rows whose cell holds something else than a day
 */
export function daysSaidOnce(
  column: Column,
  isVisit: (row: number) => boolean,
  unreadable: Int32Array,
): readonly (readonly [row: number, from: number])[] {
  if (column.type !== 'day') return [];
  const { days } = column;
  const other = new Set(unreadable);
  const copies: (readonly [number, number])[] = [];
  let from = -1;
  let told = 0;
  let rising = 0;
  let falling = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day === NO_DAY) {
      if (from >= 0 && !other.has(row) && isVisit(row)) copies.push([row, from]);
      continue;
    }
    if (from >= 0) {
      const step = day - days[from]!;
      if (step === 0) return [];
      if (Math.abs(step) <= YEAR_TURN_DAYS) {
        if (step > 0) rising++;
        else falling++;
      }
    }
    told++;
    from = row;
  }
  const runsOneWay = rising === 0 || falling === 0;
  return told >= LEAST_DAYS && copies.length >= LEAST_GAPS && runsOneWay ? copies : [];
}
