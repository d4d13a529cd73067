/**
 * A day and its time of day in two columns, told by the figures where the headers do not: the only column of bare
 * times beside the only column of days. Durations look like times too, so their hours and their order count.
 */
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import {
  type CategoryColumn,
  cellText,
  type Column,
  columnLength,
  NO_DAY,
  type TextColumn,
} from '#domain/columns.ts';
import { fieldSpec } from '#domain/tables.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { CLEAR } from './cell-fit.ts';
import type { ColumnMapping } from './column-clues.ts';
import { isTimeHeader, LEAST_TIMED, timesOfColumn } from './joined-times.ts';

export interface DayAndTime {
  readonly at: number;
  readonly timesAt: number;
}

/** Cells that a column is known by. */
const SAMPLED = 1000;
const HOUR_MS = 3_600_000;
/** Before this hour hardly anybody buys; most durations end before it. */
const MORNING_MS = 5 * HOUR_MS;
/** Rows of one day beside each other that show whether the times run with the rows. */
const LEAST_PAIRS = 8;
const RUNS_ON = 0.9;
const RUNS_NOT = 0.7;

/** @param columns of the sheet, by index those of `mappings` and `header` */
export function dayWithItsTime(
  columns: readonly Column[],
  mappings: readonly ColumnMapping[],
  header: readonly string[],
): DayAndTime | null {
  const isMoment = ({ tables, field }: ColumnMapping): boolean =>
    field !== null && tables?.some((table) => fieldSpec(table, field)?.type === 'moment') === true;
  const dated = columns.flatMap((column, at) =>
    column.type === 'day' || column.type === 'moment'
      ? isMoment(mappings[at]!) || mappings[at]!.field === null
        ? [at]
        : []
      : [],
  );
  const [at] = dated;
  if (at === undefined || dated.length > 1 || !isMoment(mappings[at]!)) return null;
  const days = columns[at]!;
  if (days.type !== 'day') return null;
  const timed = columns.flatMap((column, timesAt) => {
    const { field, doubt, joins } = mappings[timesAt]!;
    const isOpen = field === null && doubt === undefined && joins === undefined;
    return isOpen && isTextual(column) && saysNoOther(header[timesAt] ?? '') && areTimes(column)
      ? [timesAt]
      : [];
  });
  const [timesAt] = timed;
  const told = timesAt === undefined ? undefined : columns[timesAt];
  if (timesAt === undefined || timed.length > 1 || !told || !isTextual(told)) return null;
  const timeAt = timesOfColumn(told);
  const times = Float64Array.from({ length: days.days.length }, (_, row) => timeAt(row));
  if (areDurations(times)) return null;
  const running = runningShare(days.days, times);
  // 下单日期 beside 到店时间 may be two moments: only rows that follow both are of one.
  const isOther = mappings[at]!.confidence >= CLEAR && !isBare(header[timesAt] ?? '');
  if (Math.abs(timesAt - at) > 1 || isOther) {
    return running !== null && running >= RUNS_ON ? { at, timesAt } : null;
  }
  return running !== null && running < RUNS_NOT ? null : { at, timesAt };
}

function isBare(header: string): boolean {
  return header.trim() === '' || isTimeHeader(header);
}

/** Whether a header names no measure that is no moment, such as how long something took. */
function saysNoOther(header: string): boolean {
  return candidatesForHeader(header).every(({ table, field }) => {
    const type = fieldSpec(table, field)?.type;
    return type === 'moment' || type === 'day';
  });
}

/** Whether nearly all of the first cells that hold something are times of day. */
function areTimes(column: CategoryColumn | TextColumn): boolean {
  const timeAt = timesOfColumn(column);
  let filled = 0;
  let timed = 0;
  for (let row = 0; row < columnLength(column) && filled < SAMPLED; row++) {
    if (cellText(column, row) === null) continue;
    filled++;
    if (!Number.isNaN(timeAt(row))) timed++;
  }
  return filled > 0 && timed >= filled * LEAST_TIMED;
}

function areDurations(times: Float64Array): boolean {
  let filled = 0;
  let early = 0;
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    filled++;
    if (time < MORNING_MS) early++;
  }
  return early * 2 > filled;
}

/**
 * Of rows beside each other with one day and two times, the share whose times run in one direction; null where
 * the days themselves do not, or such rows are few.
 */
function runningShare(days: Int32Array, times: Float64Array): number | null {
  let [up, down, daysUp, daysDown] = [0, 0, 0, 0];
  for (let row = 1; row < days.length; row++) {
    const [before, day] = [days[row - 1]!, days[row]!];
    if (before === NO_DAY || day === NO_DAY) continue;
    if (day > before) daysUp++;
    else if (day < before) daysDown++;
    else if (times[row]! > times[row - 1]!) up++;
    else if (times[row]! < times[row - 1]!) down++;
  }
  const pairs = up + down;
  const areDaysInOrder = Math.max(daysUp, daysDown) >= RUNS_ON * (daysUp + daysDown);
  return pairs < LEAST_PAIRS || !areDaysInOrder ? null : Math.max(up, down) / pairs;
}
