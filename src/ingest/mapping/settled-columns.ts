/**
 * What the columns of a sheet say together, and where each goes: days take over the years and times of
 * columns beside them, a name its two parts, rows what is said once for several of them.
 */
import { cellText, type Column } from '#domain/columns.ts';
import { isKeyKind, isPersonKey, KEY_KINDS, PERSON_KEYS } from '#domain/person-keys.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import type { SheetColumns } from '#ingest/columns/read-sheet.ts';
import { withSiblingYears } from '#ingest/columns/sibling-years.ts';
import { withoutTypedYears } from '#ingest/columns/typed-years.ts';
import { coveredRows, filledDown } from '#ingest/dialect/merged-down.ts';
import { isTotalText } from '#ingest/rows.ts';
import type { MergedRange } from '#ingest/workbook/workbook-notes.ts';
import type { ColumnMapping } from './column-clues.ts';
import { daysSaidOnce } from './days-said-once.ts';
import { joinedNames } from './joined-names.ts';
import { areOfOneMoment, isTimeHeader, joinedTimes } from './joined-times.ts';
import type { FileMapping } from './mapping.ts';
import { filledKeys } from './order-keys.ts';
import { type ColumnToPlace, keyOf, placeColumns, type SheetKey } from './placement.ts';
import { dayWithItsTime } from './times-beside-days.ts';

/** What a sheet of a workbook tells of its cells beside their text. */
export interface SheetMarks {
  /** Cells merged over several rows. */
  readonly mergedDown: readonly MergedRange[];
  /** Columns that show days without their year. */
  readonly yearlessColumns: readonly number[];
}

/** Columns as they are stored. By index all lists are those of the mapping. */
export interface SettledColumns {
  readonly readings: readonly ColumnReading[];
  /** Of each column its field, null for a custom one, and its values. */
  readonly columns: readonly Pick<ColumnToPlace, 'field' | 'column'>[];
  /** The table that each column belongs to. */
  readonly tables: readonly TableKind[];
  /** For a column whose values another one took over, the index of that one. */
  readonly joins: ReadonlyMap<number, number>;
  /** Some column tells people apart. */
  readonly hasPersonKey: boolean;
  /** Rows that took over what a merged cell above says of them. */
  readonly filledRows: number;
}

/** @param today civil day of the import; dates that name no year are not after it */
export function settleColumns(
  mapping: FileMapping,
  header: readonly string[],
  sheet: SheetColumns,
  { mergedDown, yearlessColumns }: SheetMarks,
  today: number,
): SettledColumns {
  const dated = withYears(mapping, sheet, yearlessColumns, today);
  const timed = withTimes(dated, mapping.columns, header);
  const readings = joinedReadings(dated, timed, mapping, sheet);
  const own = mapping.columns.map(({ tables, field }, at): ColumnToPlace => {
    const reading = readings[at]!;
    return { ...settleField(tables, field, reading, header[at] ?? ''), column: reading.column };
  });
  const isSpoilt = (at: number): boolean => mapping.columns[at]?.isSpoilt === true;
  const orderAt = own.findIndex(({ field }, at) => field === 'orderId' && !isSpoilt(at));
  const orderKey = orderAt < 0 ? null : keyOf(own[orderAt]!.column);
  const isOfOrders = mapping.kind === 'orders';
  const merged =
    isOfOrders && orderKey === null && mergedDown.length > 0
      ? filledFromMerged(own, mergedDown, sheet)
      : { columns: own, rows: 0 };
  const filled =
    isOfOrders && orderKey === null && merged.rows === 0 ? withDaysSaidOnce(own, readings) : merged;
  const columns =
    isOfOrders && orderKey?.repeats === true
      ? filledWithinOrders(filled.columns, orderKey)
      : filled.columns;
  const columnOf = (field: string): Column | null => {
    const at = columns.findIndex((column, index) => column.field === field && !isSpoilt(index));
    return at < 0 ? null : columns[at]!.column;
  };
  const keys = {
    products: keyOf(columnOf('productId') ?? columnOf('sku')),
    customers: firstPersonKey(columnOf),
    orders: orderKey,
  };
  const hasLines = (isOfOrders && columns.some(isOfLine)) || orderKey?.repeats === true;
  return {
    readings,
    columns,
    tables: placeColumns(mapping.kind, columns, keys, hasLines),
    joins: new Map([
      ...mapping.columns.flatMap(({ joins }, at) =>
        joins === undefined ? [] : [[at, joins] as const],
      ),
      ...timed.map(({ at, timesAt }) => [timesAt, at] as const),
    ]),
    hasPersonKey: keys.customers !== null,
    filledRows: filled.rows,
  };
}

/** Years that a program made up for birthdays left out, and those that neighbours tell put in. */
function withYears(
  { columns }: FileMapping,
  sheet: SheetColumns,
  yearlessColumns: readonly number[],
  today: number,
): readonly ColumnReading[] {
  const fields = columns.map(({ field }) => field);
  const born = sheet.readings.map((reading, at) =>
    fields[at] === 'birthday' && yearlessColumns.includes(at)
      ? withoutTypedYears(reading)
      : reading,
  );
  return withSiblingYears(born, fields, today);
}

function joinedReadings(
  dated: readonly ColumnReading[],
  timed: readonly TimedColumn[],
  { columns }: FileMapping,
  sheet: SheetColumns,
): readonly ColumnReading[] {
  return dated.map((reading, at): ColumnReading => {
    const { name: parts } = columns[at]!;
    const moment = timed.find((it) => it.at === at);
    if (moment) return { ...reading, column: moment.column };
    if (!parts) return reading;
    const [given, family] = [parts.given, parts.family].map((it) => sheet.readings[it]!.column);
    return { ...reading, column: joinedNames(given!, family!) };
  });
}

interface TimedColumn {
  readonly at: number;
  readonly timesAt: number;
  readonly column: Column;
}

/**
 * Columns of days with the times of day that a custom column beside them tells: the one whose header says so,
 * and for the day of an order also one that says no more than that it is a time. Where no header tells, the figures may.
 */
function withTimes(
  dated: readonly ColumnReading[],
  mappings: readonly ColumnMapping[],
  header: readonly string[],
): readonly TimedColumn[] {
  const found: TimedColumn[] = [];
  const isTaken = (at: number): boolean =>
    found.some((it) => it.timesAt === at || it.at === at) ||
    (mappings[at]!.field !== null && dated[at]!.column.type !== 'day');
  const join = (at: number, belongs: (other: string) => boolean): void => {
    const days = dated[at]!.column;
    if (days.type !== 'day' || isTaken(at)) return;
    for (const [timesAt, { field }] of mappings.entries()) {
      if (field !== null || isTaken(timesAt) || !belongs(header[timesAt] ?? '')) continue;
      const column = joinedTimes(days, dated[timesAt]!.column);
      if (column) {
        found.push({ at, timesAt, column });
        return;
      }
    }
  };
  for (const [at, { tables, field }] of mappings.entries()) {
    const mayBeMoment =
      field === null || tables?.some((table) => fieldSpec(table, field)?.type === 'moment');
    if (mayBeMoment) join(at, (other) => areOfOneMoment(header[at] ?? '', other));
  }
  const ordered = mappings.findIndex(({ field }) => field === 'orderedAt');
  if (ordered >= 0) join(ordered, isTimeHeader);
  if (found.length > 0) return found;
  const columns = dated.map(({ column }) => column);
  const told = dayWithItsTime(columns, mappings, header);
  const column = told && joinedTimes(columns[told.at]!, columns[told.timesAt]!);
  return column ? [{ ...told, column }] : found;
}

/** A header that speaks of money: what it is over is no rate, however little it comes to. */
const SAYS_MONEY =
  /金额|金額|总|總|合计|合計|元|[$€£¥￥]|\b(?:total|amount|sum)\b|(?:total|amount)$/i;

/** A discount whose values all lie in 0–1, or carry %, is a rate. */
function settleField(
  tables: readonly TableKind[] | null,
  field: string | null,
  reading: ColumnReading,
  header: string,
): { tables: readonly TableKind[] | null; field: string | null } {
  if (field !== 'discount' && field !== 'discountRate') return { tables, field };
  if (!tables || reading.column.type !== 'decimal') return { tables, field };
  const one = 10 ** reading.column.scale;
  let isRate = true;
  let hasValue = false;
  for (const units of reading.column.units) {
    if (Number.isNaN(units)) continue;
    if (units > 0) hasValue = true;
    if (units < 0 || units > one) {
      isRate = false;
      break;
    }
  }
  const isSettled = reading.isPercent === true || (isRate && hasValue && !SAYS_MONEY.test(header));
  return { tables, field: isSettled ? 'discountRate' : 'discount' };
}

/** Merged over rows they are said of each of them: who bought, and when. */
const MEANT_FOR_EACH_ROW: ReadonlySet<string> = new Set<string>([...KEY_KINDS, 'orderedAt']);

/** Rows of one buyer and day under a merged cell, which without a number of orders are orders of their own. */
function filledFromMerged(
  columns: readonly ColumnToPlace[],
  mergedDown: readonly MergedRange[],
  sheet: SheetColumns,
): { columns: readonly ColumnToPlace[]; rows: number } {
  const filledRows = new Set<number>();
  const filled = columns.map((own, at): ColumnToPlace => {
    if (!MEANT_FOR_EACH_ROW.has(own.field ?? '')) return own;
    const copies = coveredRows(mergedDown, at, sheet.rowCount, sheet.recordOfRow);
    const { column, rows } = filledDown(own.column, copies);
    for (const row of rows) filledRows.add(row);
    return { ...own, column };
  });
  return { columns: filled, rows: filledRows.size };
}

/** Rows of a book that writes the day once for all visits of it. */
function withDaysSaidOnce(
  columns: readonly ColumnToPlace[],
  readings: readonly ColumnReading[],
): { readonly columns: readonly ColumnToPlace[]; readonly rows: number } {
  const at = columns.findIndex(({ field }) => field === 'orderedAt');
  const dated = columns[at];
  if (!dated) return { columns, rows: 0 };
  const buyers = columns.filter(({ field }) => isKeyKind(field)).map(({ column }) => column);
  const bought = columns.filter(({ field }) => BOUGHT.has(field ?? '')).map(({ column }) => column);
  const tells = (column: Column, row: number): boolean => {
    if (column.type === 'decimal') return !Number.isNaN(column.units[row]!);
    const text = isTextual(column) ? (cellText(column, row) ?? '') : '';
    return text !== '' && !isTotalText(text);
  };
  const isVisit = (row: number): boolean =>
    buyers.some((column) => tells(column, row)) && bought.some((column) => tells(column, row));
  const copies = daysSaidOnce(dated.column, isVisit, readings[at]!.unreadableRows);
  const { column, rows } = filledDown(dated.column, copies);
  return {
    columns: columns.map((own, index) => (index === at ? { ...own, column } : own)),
    rows: rows.length,
  };
}

const BOUGHT: ReadonlySet<string> = new Set([
  'amount',
  'amountDue',
  'unitPrice',
  'quantity',
  'productName',
  'category',
]);

/** A buyer named in one row of an order is that of all its rows. */
function filledWithinOrders(
  columns: readonly ColumnToPlace[],
  orderKey: SheetKey,
): readonly ColumnToPlace[] {
  const keys = columns.filter(({ field }) => isPersonKey(field));
  const filled = filledKeys(
    orderKey,
    keys.map(({ column }) => column),
  );
  return columns.map((own) => {
    const at = keys.indexOf(own);
    return at < 0 ? own : { ...own, column: filled[at]! };
  });
}

/** Whether a column tells something of a line of an order rather than of the order. */
function isOfLine({ tables, field }: ColumnToPlace): boolean {
  const isOfGoods =
    tables?.includes('orderLines') === true || tables?.includes('products') === true;
  return isOfGoods && !ALSO_OF_ORDERS.has(field ?? '');
}

const ALSO_OF_ORDERS: ReadonlySet<string> = new Set([
  'orderId',
  'amount',
  'discount',
  'discountRate',
]);

function firstPersonKey(columnOf: (field: string) => Column | null): SheetKey | null {
  for (const field of PERSON_KEYS) {
    // A column without a cell tells nobody apart.
    const key = keyOf(columnOf(field));
    if (key !== null) return key;
  }
  return null;
}
