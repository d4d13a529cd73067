/**
 * A field of the unified tables: the newest statement of each target wins, empty never overwrites.
 * Row maps say which target (order, line, person …) each row of each batch speaks about.
 */
import type { Column, DecimalColumn, TextColumn } from '#domain/columns.ts';
import { NO_CODE, NO_DAY } from '#domain/columns.ts';
import { indexRows, isTextual, KeyIndex } from '#engine/key-index.ts';
import { canonicalCell, isPresent } from './cells.ts';

/** One batch's say in a field: its column, and the target of each row (−1: none). */
export interface Statement {
  readonly column: Column;
  readonly targets: Int32Array;
  /** Day of each row's fact, where dates decide which statement is the latest. */
  readonly days?: Int32Array | null;
}

const MS_PER_DAY = 86_400_000;

/**
 * Row that speaks for each target, per statement in order: later statements and later rows win;
 * with days, a later day wins first. Calls `take(target, statement, row)` for each winner so far.
 */
function eachWinner(
  statements: readonly Statement[],
  targetCount: number,
  take: (target: number, statement: number, row: number) => void,
): void {
  const isDated = statements.some((statement) => statement.days);
  const bestDay = isDated ? new Int32Array(targetCount).fill(NO_DAY) : null;
  for (const [number, statement] of statements.entries()) {
    const { column, targets } = statement;
    const days = statement.days ?? null;
    for (let row = 0; row < targets.length; row++) {
      const target = targets[row]!;
      if (target < 0 || !isPresent(column, row)) continue;
      if (bestDay) {
        const day = days ? days[row]! : NO_DAY;
        if (day < bestDay[target]!) continue;
        bestDay[target] = day;
      }
      take(target, number, row);
    }
  }
}

function resolveTextual(statements: readonly Statement[], targetCount: number): Column {
  const codes = new Int32Array(targetCount).fill(NO_CODE);
  const only = statements.length === 1 ? statements[0] : undefined;
  if (only && only.column.type === 'category') {
    const from = only.column.codes;
    eachWinner(statements, targetCount, (target, _, row) => {
      codes[target] = from[row]!;
    });
    return { type: 'category', codes, dictionary: only.column.dictionary };
  }
  if (only?.column.type === 'text') return resolveText(only.column, statements, targetCount);
  const index = new KeyIndex();
  const encoder = new TextEncoder();
  const rowCodes = statements.map(({ column }) => {
    if (isTextual(column)) return indexRows(index, column);
    return null;
  });
  eachWinner(statements, targetCount, (target, number, row) => {
    const known = rowCodes[number];
    if (known) {
      codes[target] = known[row]!;
      return;
    }
    const bytes = encoder.encode(canonicalCell(statements[number]!.column, row) ?? '');
    codes[target] = index.add(bytes, 0, bytes.length);
  });
  return { type: 'category', codes, dictionary: index.toDictionary() };
}

/** Texts of one column in the order of their targets. */
function resolveText(
  { bytes, offsets }: TextColumn,
  statements: readonly Statement[],
  targetCount: number,
): TextColumn {
  const rows = new Int32Array(targetCount).fill(-1);
  eachWinner(statements, targetCount, (target, _, row) => {
    rows[target] = row;
  });
  const ends = new Uint32Array(targetCount + 1);
  for (let target = 0; target < targetCount; target++) {
    const row = rows[target]!;
    const length = row < 0 ? 0 : offsets[row + 1]! - offsets[row]!;
    ends[target + 1] = ends[target]! + length;
  }
  const packed = new Uint8Array(ends[targetCount]!);
  for (let target = 0; target < targetCount; target++) {
    const row = rows[target]!;
    if (row < 0) continue;
    let into = ends[target]!;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) packed[into++] = bytes[at]!;
  }
  return { type: 'text', bytes: packed, offsets: ends };
}

function resolveDecimal(
  statements: readonly Statement[],
  columns: readonly DecimalColumn[],
  targetCount: number,
): DecimalColumn {
  const scale = Math.max(...columns.map((column) => column.scale));
  const factors = columns.map((column) => 10 ** (scale - column.scale));
  const units = new Float64Array(targetCount).fill(Number.NaN);
  eachWinner(statements, targetCount, (target, number, row) => {
    units[target] = columns[number]!.units[row]! * factors[number]!;
  });
  return { type: 'decimal', units, scale };
}

/** The field's value for each of `targetCount` targets; null when no batch speaks of it. */
export function resolveField(statements: readonly Statement[], targetCount: number): Column | null {
  const first = statements[0];
  if (!first) return null;
  const columns = statements.map((statement) => statement.column);
  if (columns.every((column) => column.type === 'decimal')) {
    return resolveDecimal(statements, columns, targetCount);
  }
  if (columns.every((column) => column.type === 'decimal' || column.type === 'float')) {
    const values = new Float64Array(targetCount).fill(Number.NaN);
    eachWinner(statements, targetCount, (target, number, row) => {
      const column = columns[number]!;
      if (column.type === 'float') values[target] = column.values[row]!;
      else if (column.type === 'decimal') values[target] = column.units[row]! / 10 ** column.scale;
    });
    return { type: 'float', values };
  }
  if (columns.every((column) => column.type === 'day')) {
    const days = new Int32Array(targetCount).fill(NO_DAY);
    eachWinner(statements, targetCount, (target, number, row) => {
      const column = columns[number]!;
      if (column.type === 'day') days[target] = column.days[row]!;
    });
    return { type: 'day', days };
  }
  if (columns.every((column) => column.type === 'day' || column.type === 'moment')) {
    const millis = new Float64Array(targetCount).fill(Number.NaN);
    eachWinner(statements, targetCount, (target, number, row) => {
      const column = columns[number]!;
      if (column.type === 'moment') millis[target] = column.millis[row]!;
      else if (column.type === 'day') millis[target] = column.days[row]! * MS_PER_DAY;
    });
    return { type: 'moment', millis };
  }
  if (columns.every((column) => column.type === 'flag')) {
    const flags = new Int8Array(targetCount).fill(-1);
    eachWinner(statements, targetCount, (target, number, row) => {
      const column = columns[number]!;
      if (column.type === 'flag') flags[target] = column.flags[row]!;
    });
    return { type: 'flag', flags };
  }
  return resolveTextual(statements, targetCount);
}

/** Days of a day or moment column; {@link NO_DAY} where missing. */
export function daysOf(column: Column): Int32Array {
  if (column.type === 'day') return column.days;
  if (column.type === 'moment') {
    const days = new Int32Array(column.millis.length);
    for (let row = 0; row < days.length; row++) {
      const millis = column.millis[row]!;
      days[row] = Number.isNaN(millis) ? NO_DAY : Math.floor(millis / MS_PER_DAY);
    }
    return days;
  }
  throw new TypeError(`not a column of dates: ${column.type}`);
}
