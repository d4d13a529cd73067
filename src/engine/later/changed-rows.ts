/** Rows in which a column is other than it was before the last files came: told once, for all who ask. */
import { eachSpan } from '#engine/columns/spans.ts';
import type { Column } from '#domain/columns.ts';
import { rowsWrittenSince } from './kept-values.ts';
import { Ranks } from '#engine/statistics/ranks.ts';
import { goesOn } from './recount.ts';
import { copied, zeros } from '#engine/columns/spare-memory.ts';

interface Told {
  readonly before: Column;
  readonly rows: Int32Array | null;
}

const told = new WeakMap<Column, Told>();

/**
 * Rows that are new or hold another value, ascending; null where values mean something else now. To be
 * read only.
 */
export function changedRows(before: Column, after: Column): Int32Array | null {
  const known = told.get(after);
  if (known?.before === before) return known.rows;
  const rows = compare(before, after);
  told.set(after, { before, rows });
  return rows;
}

const NONE = new Int32Array(0);

function compare(before: Column, after: Column): Int32Array | null {
  if (before === after) return NONE;
  if (!goesOn(before, after)) return null;
  if (before.type === 'category' && after.type === 'category') {
    return unlike(before.codes, after.codes);
  }
  if (before.type === 'decimal' && after.type === 'decimal') {
    return unlikeNumbers(before.units, after.units);
  }
  if (before.type === 'float' && after.type === 'float') {
    return unlikeNumbers(before.values, after.values);
  }
  if (before.type === 'day' && after.type === 'day') return unlike(before.days, after.days);
  if (before.type === 'moment' && after.type === 'moment') {
    return unlikeNumbers(before.millis, after.millis);
  }
  if (before.type === 'flag' && after.type === 'flag') return unlike(before.flags, after.flags);
  // Texts would have to be read: they are taken as others.
  return null;
}

/** Where rows are gathered: used again, for a fresh list of everyone costs more than reading one. */
let gathered = new Int32Array(0);

function roomFor(rows: number): Int32Array {
  if (gathered.length < rows) gathered = zeros(Int32Array, Math.ceil(rows * 1.25));
  return gathered;
}

/** Each row is written, and written over by the next one while none is unlike: no branch is guessed. */
function unlike(before: Int32Array | Int8Array, after: Int32Array | Int8Array): Int32Array | null {
  if (before === after) return NONE;
  if (before.length > after.length) return null;
  const rows = roomFor(after.length + 1);
  const written = rowsWrittenSince(before, after);
  let count = 0;
  eachSpan(0, (written ?? before).length, (from, until) => {
    count = unlikeWithin(before, after, written, rows, count, from, until);
  });
  return withNew(rows, count, before.length, after.length);
}

function unlikeWithin(
  before: Int32Array | Int8Array,
  after: Int32Array | Int8Array,
  written: Int32Array | null,
  rows: Int32Array,
  found: number,
  from: number,
  until: number,
): number {
  let count = found;
  for (let at = from; at < until; at++) {
    const row = written ? written[at]! : at;
    rows[count] = row;
    count += before[row] === after[row] ? 0 : 1;
  }
  return count;
}

function unlikeNumbers(before: Float64Array, after: Float64Array): Int32Array | null {
  if (before === after) return NONE;
  if (before.length > after.length) return null;
  const rows = roomFor(after.length + 1);
  const written = rowsWrittenSince(before, after);
  let count = 0;
  eachSpan(0, (written ?? before).length, (from, until) => {
    count = unlikeNumbersWithin(before, after, written, rows, count, from, until);
  });
  return withNew(rows, count, before.length, after.length);
}

function unlikeNumbersWithin(
  before: Float64Array,
  after: Float64Array,
  written: Int32Array | null,
  rows: Int32Array,
  found: number,
  from: number,
  until: number,
): number {
  let count = found;
  for (let at = from; at < until; at++) {
    const row = written ? written[at]! : at;
    const was = before[row];
    const is = after[row];
    rows[count] = row;
    // Missing before and now is no change.
    count += was === is || (was !== was && is !== is) ? 0 : 1;
  }
  return count;
}

/** The first rows of a list, those that were there before, with all that are new behind them. */
function withNew(rows: Int32Array, found: number, known: number, length: number): Int32Array {
  let count = found;
  // New ones stand last among what was written.
  while (count > 0 && rows[count - 1]! >= known) count--;
  for (let row = known; row < length; row++) rows[count++] = row;
  return copied(rows, count);
}

/** Has the order statistics of a column be gone on from those of another, of which these rows are others. */
export function rankAfter(before: Column, rows: Int32Array, after: Column): void {
  const [was, is] = [before, after].map((column) =>
    column.type === 'decimal' ? column.units : column.type === 'float' ? column.values : null,
  );
  if (was && is) Ranks.after(was, rows, is);
}

/** Rows of either list, ascending as they are. */
export function eitherOf(some: Int32Array, others: Int32Array): Int32Array {
  if (some.length === 0 || some === others) return others;
  if (others.length === 0) return some;
  const rows = roomFor(some.length + others.length);
  let count = 0;
  let left = 0;
  let right = 0;
  while (left < some.length && right < others.length) {
    const a = some[left]!;
    const b = others[right]!;
    rows[count++] = a < b ? a : b;
    left += a <= b ? 1 : 0;
    right += b <= a ? 1 : 0;
  }
  while (left < some.length) rows[count++] = some[left++]!;
  while (right < others.length) rows[count++] = others[right++]!;
  return copied(rows, count);
}
