/** Which rows hold a value, told column by column. */
import { type Column, columnLength, NO_CODE, NO_DAY } from '#domain/columns.ts';

/** Whether every row holds a value. Asked once per column. */
function isFull(column: Column): boolean {
  let answer = known.get(column);
  if (answer === undefined) known.set(column, (answer = holdsEverywhere(column)));
  return answer;
}

const known = new WeakMap<Column, boolean>();

function holdsEverywhere(column: Column): boolean {
  switch (column.type) {
    case 'category':
      return !column.codes.includes(NO_CODE);
    case 'day':
      return !column.days.includes(NO_DAY);
    case 'flag':
      return !column.flags.includes(-1);
    case 'decimal':
      return !column.units.includes(Number.NaN);
    case 'float':
      return !column.values.includes(Number.NaN);
    case 'moment':
      return !column.millis.includes(Number.NaN);
    case 'text': {
      const { offsets } = column;
      for (let row = 1; row < offsets.length; row++) {
        if (offsets[row] === offsets[row - 1]) return false;
      }
      return true;
    }
  }
}

/** 1 for rows where any of the columns holds a value; null: all of them do. */
export function rowsHolding(columns: readonly Column[], rowCount: number): Uint8Array | null {
  if (columns.some((column) => columnLength(column) === rowCount && isFull(column))) return null;
  const found = new Uint8Array(rowCount);
  let count = 0;
  for (const column of columns) {
    count += mark(column, found);
    if (count === rowCount) return null;
  }
  return found;
}

/** Marks the rows that hold a value; returns how many were not marked before. */
function mark(column: Column, found: Uint8Array): number {
  switch (column.type) {
    case 'category':
      return markUnlike(column.codes, NO_CODE, found);
    case 'day':
      return markUnlike(column.days, NO_DAY, found);
    case 'flag':
      return markUnlike(column.flags, -1, found);
    case 'decimal':
      return markNumbers(column.units, found);
    case 'float':
      return markNumbers(column.values, found);
    case 'moment':
      return markNumbers(column.millis, found);
    case 'text': {
      const { offsets } = column;
      let count = 0;
      for (let row = 0; row < found.length; row++) {
        if (found[row] === 1 || offsets[row] === offsets[row + 1]) continue;
        found[row] = 1;
        count++;
      }
      return count;
    }
  }
}

function markUnlike(values: Int32Array | Int8Array, missing: number, found: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < found.length; row++) {
    if (found[row] === 1 || values[row] === missing) continue;
    found[row] = 1;
    count++;
  }
  return count;
}

function markNumbers(values: Float64Array, found: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < found.length; row++) {
    const value = values[row]!;
    if (found[row] === 1 || value !== value) continue;
    found[row] = 1;
    count++;
  }
  return count;
}
