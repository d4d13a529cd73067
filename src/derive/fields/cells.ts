/** Cells of differently stored columns made comparable and readable. */
import type { Column } from '#domain/columns.ts';
import { cellText, columnLength, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { formatDay, formatMoment } from '#domain/civil-time.ts';
import { toDecimalString } from '#domain/money.ts';
import { indexRows, isTextual, KeyIndex } from '#engine/columns/key-index.ts';

/** True when the cell holds a value. */
export function isPresent(column: Column, row: number): boolean {
  switch (column.type) {
    case 'category':
      return column.codes[row] !== NO_CODE;
    case 'text':
      return column.offsets[row] !== column.offsets[row + 1];
    case 'decimal':
      return !Number.isNaN(column.units[row]);
    case 'float':
      return !Number.isNaN(column.values[row]);
    case 'day':
      return column.days[row] !== NO_DAY;
    case 'moment':
      return !Number.isNaN(column.millis[row]);
    case 'flag':
      return column.flags[row]! >= 0;
  }
}

/** The cell as canonical text (ISO dates, plain decimals); null where missing. */
export function canonicalCell(column: Column, row: number): string | null {
  if (!isPresent(column, row)) return null;
  switch (column.type) {
    case 'category':
    case 'text':
      return cellText(column, row);
    case 'decimal':
      return toDecimalString(column.units[row]!, column.scale);
    case 'float':
      return String(column.values[row]);
    case 'day':
      return formatDay(column.days[row]!);
    case 'moment':
      return formatMoment(column.millis[row]!);
    case 'flag':
      return column.flags[row] === 1 ? 'yes' : 'no';
  }
}

/** Numbers that stand for the values of two columns: equal numbers are equal values, NaN is missing. */
export interface ComparablePair {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

const MS_PER_DAY = 86_400_000;

function numericValues(column: Column): Float64Array | null {
  switch (column.type) {
    case 'decimal': {
      const divisor = 10 ** column.scale;
      return column.units.map((units) => units / divisor);
    }
    case 'float':
      return column.values;
    case 'day':
      return Float64Array.from(column.days, (day) =>
        day === NO_DAY ? Number.NaN : day * MS_PER_DAY,
      );
    case 'moment':
      return column.millis;
    case 'flag':
      return Float64Array.from(column.flags, (flag) => (flag < 0 ? Number.NaN : flag));
    default:
      return null;
  }
}

const isTimed = (column: Column): boolean => column.type === 'day' || column.type === 'moment';
const isNumeric = (column: Column): boolean => column.type === 'decimal' || column.type === 'float';

const encoder = new TextEncoder();

function textCodes(index: KeyIndex, column: Column): Float64Array {
  if (isTextual(column)) {
    return Float64Array.from(indexRows(index, column), (code) =>
      code === NO_CODE ? Number.NaN : code,
    );
  }
  const codes = new Float64Array(columnLength(column));
  for (let row = 0; row < codes.length; row++) {
    const text = canonicalCell(column, row);
    if (text === null) codes[row] = Number.NaN;
    else {
      const bytes = encoder.encode(text);
      codes[row] = index.add(bytes, 0, bytes.length);
    }
  }
  return codes;
}

/** Values of two columns of one field, of whatever types, as comparable numbers. */
export function comparable(left: Column, right: Column): ComparablePair {
  const sameKind =
    left.type === right.type ||
    (isTimed(left) && isTimed(right)) ||
    (isNumeric(left) && isNumeric(right));
  if (sameKind && !isTextual(left)) {
    const leftValues = numericValues(left);
    const rightValues = numericValues(right);
    if (leftValues && rightValues) return { left: leftValues, right: rightValues };
  }
  const index = new KeyIndex();
  return { left: textCodes(index, left), right: textCodes(index, right) };
}
