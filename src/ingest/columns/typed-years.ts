/**
 * Birthdays typed into a sheet as 3月5日: the spreadsheet puts the year of that day under them and does not
 * show it. Nobody was born in it.
 */
import { civilFromDay, isYearless, yearlessDay } from '#domain/civil-time.ts';
import { NO_DAY } from '#domain/columns.ts';
import type { ColumnReading } from '#domain/sheet.ts';

/** Years in which one list was typed; years of birth are more. */
const MOST_YEARS = 2;

/** @param reading birthdays of a column that shows days without their year */
export function withoutTypedYears(reading: ColumnReading): ColumnReading {
  const { column } = reading;
  if (column.type !== 'day') return reading;
  const years = new Set<number>();
  for (const day of column.days) {
    if (day !== NO_DAY && !isYearless(day)) years.add(civilFromDay(day).year);
    if (years.size > MOST_YEARS) return reading;
  }
  const days = column.days.map((day) => {
    if (day === NO_DAY || isYearless(day)) return day;
    const { month, day: dayOfMonth } = civilFromDay(day);
    return yearlessDay(month, dayOfMonth)!;
  });
  const rows = Int32Array.from(days.keys()).filter((row) => days[row] !== NO_DAY);
  return { ...reading, column: { type: 'day', days }, yearless: { rows, isFromNeighbours: false } };
}
