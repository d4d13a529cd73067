/** A file as it was read: its columns as fields of tables, what became of every record, what is to be told. */
import { withSiblingYears } from '#ingest/columns/sibling-years.ts';
import { withoutTypedYears } from '#ingest/columns/typed-years.ts';
import {
  type BatchAlert,
  type BatchColumn,
  FIRST_SKIPPED_STATUS,
  REJECT_REASONS,
  type RejectReason,
  ROW_TAKEN,
  SKIPPED_ROW_REASONS,
} from '#domain/batch.ts';
import { type Column, columnLength, dictionaryTexts, isBlankColumn } from '#domain/columns.ts';
import { currencyOfHeader, currencyOfSymbol } from '#domain/currency.ts';
import { classOfStatus } from '#domain/order-class.ts';
import { asPayment } from '#domain/payment-orders.ts';
import { isPersonKey, KEY_KINDS, PERSON_KEYS } from '#domain/person-keys.ts';
import {
  type ColumnReading,
  type Dialect,
  type EncodingName,
  headerCount,
  type SkippedRecord,
  type SkipReason,
} from '#domain/sheet.ts';
import { fieldSpec, TABLE_KINDS, type TableKind } from '#domain/tables.ts';
import type { SheetColumns } from '#ingest/columns/read-sheet.ts';
import { coveredRows, filledDown } from '#ingest/dialect/merged-down.ts';
import type { ColumnMapping } from '#ingest/mapping/column-clues.ts';
import type { FileMapping } from '#ingest/mapping/mapping.ts';
import { joinedNames } from '#ingest/mapping/joined-names.ts';
import { areOfOneMoment, isTimeHeader, joinedTimes } from '#ingest/mapping/joined-times.ts';
import { filledKeys } from '#ingest/mapping/order-keys.ts';
import {
  type ColumnToPlace,
  keyOf,
  placeColumns,
  type SheetKey,
} from '#ingest/mapping/placement.ts';
import type { MergedRange } from '#ingest/workbook/workbook-notes.ts';
import type { FileKind } from './file-kind.ts';
import { classifyRows, type TypedColumn } from './rows.ts';
import { alertsOf } from './sheet-alerts.ts';

const SAMPLES_SHOWN = 5;

export interface ReadFile {
  /** Of the file. */
  readonly encoding: EncodingName;
  readonly encodingCertain: boolean;
  /** What was read: the file, without signs that say nothing, or as it was written anew. */
  readonly text: Blob;
  /** Of what was read. */
  readonly textEncoding: EncodingName;
  readonly bomBytes: number;
  readonly dialect: Dialect;
  /** 0 to 1. */
  readonly dialectConfidence: number;
  /** Tables that stand in the file; one is read. */
  readonly tableCount: number;
  readonly kind: FileKind;
  readonly kinds: readonly TableKind[];
  readonly columns: readonly ReadColumn[];
  /** Columns at the start that are not the file's own: it is one of rejected rows, put right. */
  readonly added: number;
  readonly rowCount: number;
  /** Records read, the header left out: data rows and every skipped record. */
  readonly recordsRead: number;
  readonly status: Uint8Array | null;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly skippedRecords: readonly SkippedRecord[];
  readonly recordOfRow: (row: number) => number;
  readonly isKeyedByName: boolean;
  readonly currency: string | null;
  readonly alerts: readonly BatchAlert[];
  /** Dates whose order of day and month the values leave open. */
  readonly openDateOrders: readonly number[];
  /** A value of each of them that is another day in another order, where one was met. */
  readonly openDateSamples: readonly string[];
  readonly unknownStatuses: readonly string[];
}

export interface ReadColumn {
  readonly meta: BatchColumn;
  readonly column: Column;
  readonly samples: readonly string[];
  readonly unreadableCount: number;
}

/** Records that are none of the table: what was skipped before its rows were read, and after. */
export function* recordsLeftOut({
  skippedRecords,
  status,
  recordOfRow,
}: Pick<ReadFile, 'skippedRecords' | 'status' | 'recordOfRow'>): Generator<number> {
  for (const { record } of skippedRecords) yield record;
  if (!status) return;
  for (let row = 0; row < status.length; row++) {
    if (status[row]! >= FIRST_SKIPPED_STATUS) yield recordOfRow(row);
  }
}

export function describe(
  mapping: FileMapping,
  header: readonly string[],
  values: readonly (readonly string[])[],
  sheet: SheetColumns,
  {
    mergedDown,
    yearlessColumns,
    evened,
    today,
    ...how
  }: Pick<
    ReadFile,
    | 'encoding'
    | 'encodingCertain'
    | 'text'
    | 'textEncoding'
    | 'bomBytes'
    | 'dialect'
    | 'dialectConfidence'
    | 'tableCount'
    | 'added'
  > & {
    readonly mergedDown: readonly MergedRange[];
    readonly yearlessColumns: readonly number[];
    /** Records that were spelled otherwise than the rest. */
    readonly evened: readonly number[];
    /** Civil day of the import. */
    readonly today: number;
  },
): ReadFile {
  const joins = new Map(
    mapping.columns.flatMap(({ joins: whole }, at) =>
      whole === undefined ? [] : [[at, whole] as const],
    ),
  );
  const fields = mapping.columns.map(({ field }) => field);
  const born = sheet.readings.map((reading, at) =>
    fields[at] === 'birthday' && yearlessColumns.includes(at)
      ? withoutTypedYears(reading)
      : reading,
  );
  const dated = withSiblingYears(born, fields, today);
  const moments = new Map<number, Column>();
  for (const { at, timesAt, column } of withTimes(dated, mapping.columns, header)) {
    moments.set(at, column);
    joins.set(timesAt, at);
  }
  const readings = dated.map((reading, at): ColumnReading => {
    const { name: parts } = mapping.columns[at]!;
    const timed = moments.get(at);
    if (timed) return { ...reading, column: timed };
    if (!parts) return reading;
    const [given, family] = [parts.given, parts.family].map((it) => sheet.readings[it]!.column);
    return { ...reading, column: joinedNames(given!, family!) };
  });
  const toPlace = mapping.columns.map(({ tables, field }, at): ColumnToPlace => {
    const reading = readings[at]!;
    return { ...settleField(tables, field, reading), column: reading.column };
  });
  const isSpoilt = (at: number): boolean => mapping.columns[at]?.isSpoilt === true;
  const orderAt = toPlace.findIndex(({ field }, at) => field === 'orderId' && !isSpoilt(at));
  const orderKey = orderAt < 0 ? null : keyOf(toPlace[orderAt]!.column);
  const filledRows = new Set<number>();
  if (mergedDown.length > 0 && mapping.kind === 'orders' && orderKey === null) {
    for (const [at, own] of toPlace.entries()) {
      if (!MEANT_FOR_EACH_ROW.has(own.field ?? '')) continue;
      const copies = coveredRows(mergedDown, at, sheet.rowCount, sheet.recordOfRow);
      const { column, rows } = filledDown(own.column, copies);
      toPlace[at] = { ...own, column };
      for (const row of rows) filledRows.add(row);
    }
  }
  if (mapping.kind === 'orders' && orderKey?.repeats) {
    const at = [...toPlace.keys()].filter((it) => isPersonKey(toPlace[it]!.field));
    const filled = filledKeys(
      orderKey,
      at.map((it) => toPlace[it]!.column),
    );
    for (const [key, it] of at.entries()) toPlace[it] = { ...toPlace[it]!, column: filled[key]! };
  }
  const columnOf = (field: string): Column | null => {
    const at = toPlace.findIndex((column, index) => column.field === field && !isSpoilt(index));
    return at < 0 ? null : toPlace[at]!.column;
  };
  const hasLines =
    mapping.kind === 'orders' &&
    toPlace.some(
      ({ tables, field }) =>
        field !== 'orderId' &&
        (tables?.includes('orderLines') || tables?.includes('products')) &&
        field !== 'amount' &&
        field !== 'discount' &&
        field !== 'discountRate',
    );
  const keys = {
    products: keyOf(columnOf('productId') ?? columnOf('sku')),
    customers: firstPersonKey(columnOf),
    orders: orderKey,
  };
  const tables = placeColumns(mapping.kind, toPlace, keys, hasLines || orderKey?.repeats === true);
  const names = columnNames(header, toPlace.length);
  const columns = toPlace.map(({ field, column }, at): ReadColumn => {
    const table = tables[at]!;
    const spec = field === null ? undefined : fieldSpec(table, field);
    return {
      meta: {
        index: at,
        header: names[at]!,
        table,
        field: spec ? field! : names[at]!,
        custom: !spec,
        type: column.type,
        confidence: spec ? mapping.columns[at]!.confidence : 0,
        sensitivity: spec?.sensitivity ?? 'personal',
        ...(joins.has(at) && !spec ? { joins: joins.get(at)! } : {}),
      },
      column,
      samples: (values[at] ?? []).filter((cell) => cell !== '').slice(0, SAMPLES_SHOWN),
      unreadableCount: 0,
    };
  });
  const kinds = kindsOf(mapping, columns);
  const isKeyedByName =
    kinds.includes('customers') &&
    keys.customers === null &&
    columns.some(({ meta }) => meta.table === 'customers' && meta.field === 'name');
  const typed = columns.map(({ meta, column }, at): TypedColumn => ({
    meta,
    column,
    unreadable: readings[at]!.unreadable,
    unreadableRows: readings[at]!.unreadableRows,
  }));
  const status = classifyRows(mapping.kind, sheet.rowCount, typed.slice(how.added), isKeyedByName);
  const isTaken = (row: number): boolean => !status || status[row] === ROW_TAKEN;
  const openDateOrders = readings.flatMap(({ dateOrder, dateOrderProven }, at) =>
    dateOrder && dateOrder !== 'ymd' && dateOrderProven === false ? [at] : [],
  );
  return {
    ...how,
    kind: mapping.kind,
    kinds,
    columns: columns.map((column, at) => ({
      ...column,
      meta: mapping.payments ? inPayments(column.meta, mapping.payments.numberAt) : column.meta,
      // Rows that were rejected or skipped are told of by their reasons.
      unreadableCount: readings[at]!.unreadableRows.filter(isTaken).length,
    })),
    rowCount: sheet.rowCount,
    recordsRead: sheet.records - headerCount(how.dialect),
    status,
    ...countStatus(status, sheet.skipped),
    skippedRecords: sheet.skipped,
    recordOfRow: sheet.recordOfRow,
    isKeyedByName,
    currency: currencyOf(columns, readings),
    alerts: [
      ...alertsOf(columns, mapping.columns, values, readings, sheet, status, how.added),
      ...(filledRows.size > 0 ? [{ code: 'mergedFilled' as const, count: filledRows.size }] : []),
      ...(evened.length > 0
        ? [
            {
              code: 'rowsEvened' as const,
              count: evened.length,
              records: evened.map((record) => record + 1),
            },
          ]
        : []),
    ],
    openDateOrders,
    openDateSamples: openDateOrders.map(
      (at) => values[at]?.find(tellsDayFromMonth) ?? columns[at]!.samples[0] ?? '',
    ),
    unknownStatuses: unknownStatuses(columns),
  };
}

/** 03/04/2011 is one of two days, 04/04/2011 the same either way. */
function tellsDayFromMonth(cell: string): boolean {
  const parts = /^\D*(\d{1,2})\D+(\d{1,2})\D/.exec(cell);
  return parts !== null && Number(parts[1]) !== Number(parts[2]);
}

interface TimedColumn {
  readonly at: number;
  readonly timesAt: number;
  readonly column: Column;
}

/**
 * Columns of days with the times of day that a custom column beside them tells: the one whose header says so,
 * and for the day of an order also one that says no more than that it is a time.
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
  return found;
}

/** A discount whose values all lie in 0–1, or carry %, is a rate. */
function settleField(
  tables: readonly TableKind[] | null,
  field: string | null,
  reading: ColumnReading,
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
  const isSettled = reading.isPercent === true || (isRate && hasValue);
  return { tables, field: isSettled ? 'discountRate' : 'discount' };
}

/** Merged over rows they are said of each of them: who bought, and when. */
const MEANT_FOR_EACH_ROW: ReadonlySet<string> = new Set<string>([...KEY_KINDS, 'orderedAt']);

function firstPersonKey(columnOf: (field: string) => Column | null): SheetKey | null {
  for (const field of PERSON_KEYS) {
    // A column without a cell tells nobody apart.
    const key = keyOf(columnOf(field));
    if (key !== null) return key;
  }
  return null;
}

/** Header texts, made up and made unique where the file has none or repeats one. */
function columnNames(header: readonly string[], count: number): string[] {
  const used = new Map<string, number>();
  return Array.from({ length: count }, (_, at) => {
    const told = header[at] ?? '';
    const name = told === '' ? `Column ${at + 1}` : told;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A column of a sheet of payments, in their words. */
function inPayments(meta: BatchColumn, numberAt: number): BatchColumn {
  const told = asPayment(meta);
  return meta.index === numberAt && !meta.custom ? { ...told, field: 'paymentId' } : told;
}

/** Tables that a sheet of orders is split into. */
const ORDERS_AND_BESIDE: ReadonlySet<TableKind> = new Set([
  'customers',
  'orders',
  'orderLines',
  'products',
  'payments',
  'shipments',
  'coupons',
]);

const ONLY_IF_TOLD: ReadonlySet<TableKind> = new Set(['shipments', 'coupons']);

function kindsOf({ kind, payments }: FileMapping, columns: readonly ReadColumn[]): TableKind[] {
  if (kind === 'other') return [kind];
  if (kind !== 'orders') {
    const beside = (['customers', 'consents', 'contacts', 'products', 'inventory'] as const).filter(
      (table) => table !== kind && columns.some(({ meta }) => meta.table === table),
    );
    return TABLE_KINDS.filter((table) => table === kind || beside.some((it) => it === table));
  }
  // Columns for parcels and coupons of which nothing is told yet make no table of them.
  const met = new Set(
    columns
      .filter(({ meta, column }) => !ONLY_IF_TOLD.has(meta.table) || !isBlankColumn(column))
      .map(({ meta }) => meta.table),
  );
  if (met.has('products')) met.add('orderLines');
  met.add('orders');
  if (payments) met.add('payments');
  return TABLE_KINDS.filter((table) => ORDERS_AND_BESIDE.has(table) && met.has(table));
}

function countStatus(
  status: Uint8Array | null,
  skippedRecords: readonly SkippedRecord[],
): Pick<ReadFile, 'rejected' | 'skipped'> {
  const rejected: Partial<Record<RejectReason, number>> = {};
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const { reason } of skippedRecords) skipped[reason] = (skipped[reason] ?? 0) + 1;
  if (status) {
    for (const code of status) {
      if (code === ROW_TAKEN) continue;
      if (code >= FIRST_SKIPPED_STATUS) {
        const reason = SKIPPED_ROW_REASONS[code - FIRST_SKIPPED_STATUS]!;
        skipped[reason] = (skipped[reason] ?? 0) + 1;
      } else {
        const reason = REJECT_REASONS[code - 1]!;
        rejected[reason] = (rejected[reason] ?? 0) + 1;
      }
    }
  }
  return { rejected, skipped };
}

const MONEY_FIELDS = new Set(['amount', 'amountDue', 'unitPrice']);

/** Headers of shop systems that sell in one currency. */
const PLATFORM_HEADERS: readonly (readonly [RegExp, string])[] = [
  [/买家实际支付|买家应付|宝贝|旺旺|支付宝|京东|拼多多|微信支付|商家实收|交易对方/, 'CNY'],
  [/蝦皮|實付金額|綠界|超商取貨/, 'TWD'],
];

/** The file's currency: marked at its money, named in a header, marked anywhere, or its platform's. */
function currencyOf(
  columns: readonly ReadColumn[],
  readings: readonly ColumnReading[],
): string | null {
  const isMoney = ({ meta }: ReadColumn): boolean => !meta.custom && MONEY_FIELDS.has(meta.field);
  const marked = (at: number): string | null => {
    const mark = readings[at]!.currencyMark;
    return mark === undefined ? null : currencyOfSymbol(mark);
  };
  for (const [at, column] of columns.entries()) {
    const told = isMoney(column) ? (marked(at) ?? currencyOfHeader(column.meta.header)) : null;
    if (told !== null) return told;
  }
  for (const at of columns.keys()) {
    const told = marked(at);
    if (told !== null) return told;
  }
  const named = columns.find(({ meta }) => !meta.custom && meta.field === 'currency')?.column;
  if (named?.type === 'category' && named.dictionary.size === 1) {
    return currencyOfSymbol(dictionaryTexts(named.dictionary)[0]!);
  }
  const headers = columns.map(({ meta }) => meta.header).join(' ');
  return PLATFORM_HEADERS.find(([words]) => words.test(headers))?.[1] ?? null;
}

function unknownStatuses(columns: readonly ReadColumn[]): string[] {
  const status = columns.find(({ meta }) => meta.table === 'orders' && meta.field === 'status');
  if (status?.column.type !== 'category' || columnLength(status.column) === 0) return [];
  if (status.column.dictionary.size > 200) return [];
  return dictionaryTexts(status.column.dictionary).filter(
    (word) => classOfStatus(word) === 'unknown',
  );
}
