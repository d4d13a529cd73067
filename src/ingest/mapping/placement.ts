/**
 * Where the columns of a mixed sheet go (rules.md): to the table that alone has the field, else to
 * the first of products, customers, orders, lines within whose key the column never varies.
 */
import { eachSpan } from '#engine/columns/spans.ts';
import type { Column } from '#domain/columns.ts';
import { columnLength, NO_CODE, NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { rowCodes } from '#engine/columns/row-codes.ts';
import type { FileKind } from '#ingest/file-kind.ts';
import { isAmountOfRows } from './amount-of-rows.ts';

/** Fields of a place: beside an order they belong to the order. */
const PLACE_FIELDS = new Set(['country', 'province', 'city', 'district', 'postcode']);

/** Tables in the order in which a column is offered to them. */
const OFFER_ORDER = ['products', 'customers', 'orders', 'orderLines'] as const;

/** A key of the rows of a sheet. */
export interface SheetKey {
  /** One code a row, below `size`; −1 where the row has no such key. */
  readonly codes: Int32Array;
  readonly size: number;
  /** Some row has none. */
  readonly hasGaps: boolean;
  /** Several rows have the same one. */
  readonly repeats: boolean;
}

export interface SheetKeys {
  readonly products: SheetKey | null;
  readonly customers: SheetKey | null;
  readonly orders: SheetKey | null;
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

/** The key that a column is; null when it cannot be one. */
export function keyOf(column: Column | null): SheetKey | null {
  if (!column || !isTextual(column)) return null;
  const { codes, size, order } = rowCodes(column);
  // Told apart by their order alone: all are there, and each is another.
  if (order !== 0) return { codes, size, hasGaps: false, repeats: false };
  const seen = new Uint8Array(size);
  let filled = 0;
  eachSpan(0, codes.length, (from, until) => {
    filled += noteSeen(codes, seen, from, until);
  });
  let distinct = 0;
  for (const isSeen of seen) distinct += isSeen;
  // Within the key of nothing, anything never varies.
  if (filled === 0) return null;
  return { codes, size, hasGaps: filled < codes.length, repeats: distinct < filled };
}

/** Notes the codes of some rows, and counts the rows that have one. */
function noteSeen(codes: Int32Array, seen: Uint8Array, from: number, until: number): number {
  let filled = 0;
  for (let row = from; row < until; row++) {
    const code = codes[row]!;
    if (code < 0) continue;
    filled++;
    seen[code] = 1;
  }
  return filled;
}

/** True when every key's rows that hold a value hold the same one. */
function neverVaries(values: Int32Array | Float64Array, key: SheetKey): boolean {
  return !key.repeats || variation(values, key, true).varying === 0;
}

/** True when some row without a key holds a value. */
function stands(values: Int32Array | Float64Array, { codes, hasGaps }: SheetKey): boolean {
  return (
    hasGaps &&
    codes.some((code, row) => {
      const value = values[row]!;
      return code < 0 && value !== NO_CODE && value !== NO_DAY && value === value;
    })
  );
}

/** True when of the keys with several values most hold different ones. */
function mostlyVaries(values: Int32Array | Float64Array, key: SheetKey): boolean {
  if (!key.repeats) return false;
  const { several, varying } = variation(values, key, false);
  return varying * 2 > several;
}

/** How many keys hold several values, and of how many these differ; or only whether any does. */
function variation(
  values: Int32Array | Float64Array,
  { codes, size }: SheetKey,
  isAnyEnough: boolean,
): { several: number; varying: number } {
  /** Row of the first value; −1 none yet. */
  const first = new Int32Array(size).fill(-1);
  const told = new Uint8Array(isAnyEnough ? 0 : size);
  let several = 0;
  let varying = 0;
  for (let row = 0; row < values.length; row++) {
    const key = codes[row]!;
    const value = values[row]!;
    if (key < 0 || value === NO_CODE || value === NO_DAY || value !== value) continue;
    const from = first[key]!;
    if (from < 0) {
      first[key] = row;
      continue;
    }
    const differs = values[from] !== value;
    if (isAnyEnough) {
      if (differs) return { several: 1, varying: 1 };
      continue;
    }
    if (told[key] === SAME_ONLY && differs) varying++;
    else if (told[key] === ONE) {
      several++;
      if (differs) varying++;
    }
    if (told[key] !== DIFFERENT) told[key] = differs ? DIFFERENT : SAME_ONLY;
  }
  return { several, varying };
}

/** What is known of a key's values. */
const ONE = 0;
const SAME_ONLY = 1;
const DIFFERENT = 2;

/** Money that is the order's where it repeats on its rows, and its lines' where it differs (a custom field there, if lines know none such). */
const OF_ORDER_OR_LINE = new Set(['amount', 'amountDue', 'discount']);

/** The table of each column. */
export function placeColumns(
  kind: FileKind,
  columns: readonly ColumnToPlace[],
  keys: SheetKeys,
  hasLines: boolean,
): TableKind[] {
  if (kind !== 'orders') {
    return columns.map(({ tables }) =>
      !tables || tables.includes(kind) ? kind : (tables[0] ?? kind),
    );
  }
  const last: TableKind = hasLines ? 'orderLines' : 'orders';
  const columnOf = (field: string): Column | null =>
    columns.find((it) => it.field === field && it.tables?.includes('orderLines'))?.column ?? null;
  const price = columnOf('unitPrice');
  /** Null where the rows do not tell. */
  const isOfRows = (field: string | null, column: Column): boolean | null =>
    field === 'amount' && price !== null && keys.orders?.repeats === true
      ? isAmountOfRows(column, keys.orders, price, columnOf('quantity'))
      : null;
  return columns.map(({ tables, field, column }) => {
    if (tables?.length === 1) {
      const isLines =
        field !== null &&
        tables[0] === 'orders' &&
        OF_ORDER_OR_LINE.has(field) &&
        keys.orders !== null &&
        !columns.some((other) => other.field === field && other.tables?.includes('orderLines')) &&
        (isOfRows(field, column) ?? mostlyVaries(valueCodes(column), keys.orders));
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
    if (offers.includes('orders') && offers.includes('orderLines')) {
      const isRows = tables === null ? null : isOfRows(field, column);
      if (isRows !== null) return isRows ? 'orderLines' : 'orders';
    }
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
