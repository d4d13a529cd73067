/**
 * Where the columns of a mixed sheet go (rules.md): to the table that alone has the field, else to
 * the first of products, customers, orders, lines within whose key the column never varies.
 */
import type { Column } from '#domain/columns.ts';
import { columnLength, NO_CODE, NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { isTextual } from '#engine/key-index.ts';
import { rowCodes } from '#engine/row-codes.ts';
import type { FileKind } from './file-kind.ts';

/** Fields of a place: beside an order they belong to the order. */
const PLACE_FIELDS = new Set(['country', 'province', 'city', 'district', 'postcode']);

/** Tables in the order in which a column is offered to them. */
const OFFER_ORDER = ['products', 'customers', 'orders', 'orderLines'] as const;

/** Row keys of a mixed sheet: one code a row, −1 where the row has no such key. */
export interface SheetKeys {
  readonly products: Int32Array | null;
  readonly customers: Int32Array | null;
  readonly orders: Int32Array | null;
}

export interface ColumnToPlace {
  /** Tables that have the field; null for a custom field. */
  readonly tables: readonly TableKind[] | null;
  readonly field: string | null;
  readonly column: Column;
}

/** Codes by which equal values are equal numbers. */
export function valueCodes(column: Column): Int32Array | Float64Array {
  switch (column.type) {
    case 'category':
      return column.codes;
    case 'text':
      return rowCodes(column).codes;
    case 'decimal':
      return column.units;
    case 'float':
      return column.values;
    case 'day':
      return column.days;
    case 'moment':
      return column.millis;
    case 'flag':
      return Float64Array.from(column.flags);
  }
}

/** Codes of a key column; null when it cannot be one. */
export function keyCodes(column: Column | null): Int32Array | null {
  if (!column || !isTextual(column)) return null;
  const { codes } = rowCodes(column);
  // Within the key of nothing, anything never varies.
  return codes.some((code) => code !== NO_CODE) ? codes : null;
}

/** True when every key's rows that hold a value hold the same one. */
function neverVaries(values: Int32Array | Float64Array, keys: Int32Array): boolean {
  let largest = -1;
  for (const key of keys) if (key > largest) largest = key;
  const first = new Int32Array(largest + 1).fill(-1);
  for (let row = 0; row < values.length; row++) {
    const key = keys[row]!;
    const value = values[row]!;
    if (key < 0 || value === NO_CODE || value === NO_DAY || value !== value) continue;
    const told = first[key]!;
    if (told < 0) first[key] = row;
    else if (values[told] !== value) return false;
  }
  return true;
}

/** True when some row without a key holds a value. */
function stands(values: Int32Array | Float64Array, keys: Int32Array): boolean {
  return keys.some((key, row) => {
    const value = values[row]!;
    return key < 0 && value !== NO_CODE && value !== NO_DAY && value === value;
  });
}

/** Money that is the order's where it repeats on its rows, and its lines' where it differs (a custom field there, if lines know none such). */
const OF_ORDER_OR_LINE = new Set(['amount', 'amountDue', 'discount']);

/** True when of the keys with several values most hold different ones. */
function mostlyVaries(values: Int32Array | Float64Array, keys: Int32Array): boolean {
  const first = new Map<number, number>();
  const several = new Map<number, boolean>();
  for (let row = 0; row < values.length; row++) {
    const key = keys[row]!;
    const value = values[row]!;
    if (key < 0 || value === NO_CODE || value === NO_DAY || value !== value) continue;
    const told = first.get(key);
    if (told === undefined) first.set(key, row);
    else several.set(key, several.get(key) === true || values[told] !== value);
  }
  let varying = 0;
  for (const varies of several.values()) if (varies) varying++;
  return varying * 2 > several.size;
}

/** The table of each column. */
export function placeColumns(
  kind: FileKind,
  columns: readonly ColumnToPlace[],
  keys: SheetKeys,
  hasLines: boolean,
): TableKind[] {
  if (kind !== 'orders') return columns.map(({ tables }) => tables?.[0] ?? kind);
  const last: TableKind = hasLines ? 'orderLines' : 'orders';
  return columns.map(({ tables, field, column }) => {
    if (tables?.length === 1) {
      const isLines =
        field !== null &&
        tables[0] === 'orders' &&
        OF_ORDER_OR_LINE.has(field) &&
        keys.orders !== null &&
        !columns.some((other) => other.field === field && other.tables?.includes('orderLines')) &&
        mostlyVaries(valueCodes(column), keys.orders);
      return isLines ? 'orderLines' : tables[0]!;
    }
    if (
      field !== null &&
      PLACE_FIELDS.has(field) &&
      (tables === null || tables.includes('orders'))
    ) {
      return 'orders';
    }
    const offers = OFFER_ORDER.filter((table) => tables === null || tables.includes(table));
    if (columnLength(column) === 0) return offers.at(-1) ?? last;
    const values = valueCodes(column);
    for (const table of offers) {
      if (table === 'orderLines') {
        if (hasLines) return table;
        continue;
      }
      const own = keys[table];
      // Orders without an id are one a row: everything belongs to them.
      if (table === 'orders' && !own) return table;
      // On rows that continue the order above, a value is the line's.
      if (table === 'orders' && hasLines && own && stands(values, own)) continue;
      if (own && neverVaries(values, own)) return table;
    }
    return offers.includes('orderLines') ? 'orderLines' : (offers.at(-1) ?? last);
  });
}
