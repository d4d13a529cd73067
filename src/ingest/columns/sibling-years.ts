/**
 * Where no cell of a column of dates names a year, another column of the same rows may: 3月5日 ordered and
 * 2023-03-05 10:12 paid are of one year.
 */
import { civilFromDay, DAY_MS, dayOfMoment, timeOfMoment } from '#domain/civil-time.ts';
import { type Column, NO_DAY } from '#domain/columns.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import { nearestDay } from '#ingest/values/missing-years.ts';

/** Moments of one course of events. */
const OF_ONE_COURSE: ReadonlySet<string> = new Set([
  'orderedAt',
  'paidAt',
  'closedAt',
  'shippedAt',
  'deliveredAt',
  'openedAt',
  'firstReplyAt',
  'at',
]);

/**
 * @param fields of the columns, null for custom ones
 * @param today day that dates beside earlier ones are not after
 */
export function withSiblingYears(
  readings: readonly ColumnReading[],
  fields: readonly (string | null)[],
  today: number,
): readonly ColumnReading[] {
  return readings.map((reading, at) => {
    const { yearless, column } = reading;
    if (!yearless || yearless.isFromNeighbours || !OF_ONE_COURSE.has(fields[at] ?? '')) {
      return reading;
    }
    const sibling = readings.find(
      (other, index) =>
        other !== reading &&
        OF_ONE_COURSE.has(fields[index] ?? '') &&
        (!other.yearless || other.yearless.isFromNeighbours) &&
        yearless.rows.filter((row) => !Number.isNaN(dayAt(other.column, row))).length * 2 >
          yearless.rows.length,
    );
    if (!sibling) return reading;
    return {
      ...reading,
      column: nearTo(column, sibling.column, yearless.rows, today),
      yearless: { ...yearless, isFromNeighbours: true },
    };
  });
}

function nearTo(column: Column, sibling: Column, rows: Int32Array, today: number): Column {
  const move = (row: number): number => {
    const own = dayAt(column, row);
    const near = dayAt(sibling, row);
    if (Number.isNaN(own) || Number.isNaN(near)) return 0;
    return nearestDay(civilFromDay(own), near, today) - own;
  };
  if (column.type === 'day') {
    const days = column.days.slice();
    for (const row of rows) if (days[row] !== NO_DAY) days[row]! += move(row);
    return { type: 'day', days };
  }
  if (column.type !== 'moment') return column;
  const millis = column.millis.slice();
  for (const row of rows) {
    const day = dayOfMoment(millis[row]!) + move(row);
    millis[row] = day * DAY_MS + timeOfMoment(millis[row]!);
  }
  return { type: 'moment', millis };
}

/** NaN where there is none. */
function dayAt(column: Column, row: number): number {
  if (column.type === 'moment') return dayOfMoment(column.millis[row]!);
  if (column.type !== 'day') return Number.NaN;
  const day = column.days[row]!;
  return day === NO_DAY ? Number.NaN : day;
}
