/** Days of facts: the newest moves the as-of day, those of the future are told (rules.md, "Newest fact"). */
import { eachSpan } from '#engine/columns/spans.ts';
import type { BatchColumn } from '#domain/batch.ts';
import { NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { daysOf } from '#derive/fields/resolve.ts';
import type { ReadFile } from '#ingest/described-file.ts';

/** Fields whose days are facts that move the as-of day (rules.md, "Newest fact"). */
const FACT_FIELDS: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  orders: ['orderedAt', 'paidAt'],
  payments: ['at'],
  returns: ['returnedAt'],
  events: ['at'],
  feedback: ['at'],
  tickets: ['openedAt'],
  messages: ['at'],
  surveys: ['at'],
  contacts: ['at'],
};

function isFact({ table, field, custom }: BatchColumn): boolean {
  return !custom && FACT_FIELDS[table]?.includes(field) === true;
}

function factDays(read: { columns: ReadFile['columns'] }): Int32Array[] {
  return read.columns.flatMap(({ meta, column }) =>
    isFact(meta) && (column.type === 'day' || column.type === 'moment') ? [daysOf(column)] : [],
  );
}

/** The latest of the days that is not after `today`; {@link NO_DAY} where there is none. */
function newestUntil(days: Int32Array, today: number): number {
  let newest = NO_DAY;
  eachSpan(0, days.length, (from, until) => {
    newest = Math.max(newest, newestWithin(days, today, from, until));
  });
  return newest;
}

function newestWithin(days: Int32Array, today: number, from: number, until: number): number {
  let newest = NO_DAY;
  for (let row = from; row < until; row++) {
    const day = days[row]!;
    if (day > newest && day <= today) newest = day;
  }
  return newest;
}

function countAfter(days: Int32Array, today: number): number {
  let count = 0;
  eachSpan(0, days.length, (from, until) => {
    count += countWithin(days, today, from, until);
  });
  return count;
}

function countWithin(days: Int32Array, today: number, from: number, until: number): number {
  let count = 0;
  for (let row = from; row < until; row++) if (days[row]! > today) count++;
  return count;
}

/** Newest dated fact up to today. */
export function newestFact(read: ReadFile, today: number): number | null {
  let newest = NO_DAY;
  for (const days of factDays(read)) {
    newest = Math.max(newest, newestUntil(days, today));
  }
  return newest === NO_DAY ? null : newest;
}

export function futureRows({ meta, columns }: BatchData, today: number): number {
  let count = 0;
  for (const [at, own] of meta.columns.entries()) {
    const column = columns[at]!;
    if (!isFact(own)) continue;
    if (column.type !== 'day' && column.type !== 'moment') continue;
    count += countAfter(daysOf(column), today);
  }
  return count;
}
