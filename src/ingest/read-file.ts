/**
 * One file, read into a mapped, typed sheet: sampled, its columns recognised, its bytes parsed once
 * into typed columns, each column placed in a table, each row classified. Or a refusal with a reason.
 */
import {
  type BatchAlert,
  type BatchColumn,
  FIRST_SKIPPED_STATUS,
  REJECT_REASONS,
  type RejectReason,
  ROW_TAKEN,
  SKIPPED_ROW_REASONS,
} from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import { cellText, columnLength, dictionaryTexts } from '#domain/columns.ts';
import { dayFromCivil } from '#domain/civil-time.ts';
import { currencyOfHeader, currencyOfSymbol } from '#domain/currency.ts';
import { classOfStatus } from '#domain/order-class.ts';
import { addedColumns } from '#domain/rejected-file.ts';
import {
  type ColumnReading,
  type DateOrder,
  type Dialect,
  type DialectWish,
  type EncodingName,
  headerCount,
  headerStartOf,
  type ReadAs,
  type SkippedRecord,
  type SkipReason,
} from '#domain/sheet.ts';
import { fieldSpec, TABLE_KINDS, type TableKind } from '#domain/tables.ts';
import type { JobContext } from '#engine/job.ts';
import { countEqualRows } from './equal-rows.ts';
import { isMonthAlone, isSerialDate, isWithoutYear } from '#ingest/values/date-text.ts';
import { type BinaryKind, detectBinary } from '#ingest/text/encoding.ts';
import { headOf } from '#ingest/text/file-head.ts';
import type { FileKind } from './file-kind.ts';
import { withoutLoose } from '#ingest/dialect/loose-rows.ts';
import type { ChosenField, ColumnMapping } from '#ingest/mapping/column-clues.ts';
import { mapColumns } from '#ingest/mapping/mapping.ts';
import { type ColumnToPlace, keyOf, placeColumns } from '#ingest/mapping/placement.ts';
import { guessReadAs, type ReadGuess } from '#ingest/dialect/read-guess.ts';
import { readSheet, type SheetColumns } from '#ingest/columns/read-sheet.ts';
import type { ColumnPlan } from '#ingest/columns/sheet-builder.ts';
import { classifyRows, type TypedColumn } from './rows.ts';
import { joinedNames } from '#ingest/mapping/joined-names.ts';
import { isTimeHeader, joinedTimes } from '#ingest/mapping/joined-times.ts';
import { coveredRows, filledDown } from '#ingest/dialect/merged-down.ts';
import { filledKeys } from '#ingest/mapping/order-keys.ts';
import type { MergedRange } from '#ingest/workbook/workbook-notes.ts';
import { COPY_DIALECT, plainCopy } from '#ingest/dialect/plain-copy.ts';
import { isPlainDialect, type RecordDialect } from '#ingest/dialect/records.ts';
import type { HeaderPlace } from '#ingest/dialect/header-row.ts';
import { sampleFile } from '#ingest/dialect/sample.ts';
import { withoutStraySigns } from '#ingest/dialect/stray-signs.ts';
import { isTextual } from '#engine/key-index.ts';
import { spoiltColumn, spoiltRows } from '#ingest/values/spoilt-ids.ts';
import type { SliceReaders } from '#ingest/columns/slice-reader.ts';

/** What a person decided about a file; everything else is found. */
export interface ReadChoices {
  readonly encoding?: EncodingName;
  /** How records are cut, where nobody needs to find out: sheets of workbooks (`SHEET_DIALECT`). */
  readonly recordDialect?: RecordDialect;
  /** Cells of that sheet merged over several rows. */
  readonly mergedDown?: readonly MergedRange[];
  readonly dialect?: DialectWish;
  /** Which of the tables that stand in the file; the largest unless told. */
  readonly table?: number;
  /** The last record of the header; null: the file has none. */
  readonly headerRow?: number | null;
  /** How many records the header is. */
  readonly headerRows?: number;
  readonly dateOrder?: DateOrder;
  readonly columns?: ReadonlyMap<number, ChosenField>;
}

export interface ReadSettings {
  /** IANA zone that values with an offset are converted to. */
  readonly zone: string;
  /** Civil day that dates after are in the future. */
  readonly today: number;
  readonly job: JobContext;
  readonly onProgress: (bytesDone: number) => void;
  /** Who reads slices of large files beside this thread. */
  readonly readers?: SliceReaders | undefined;
}

/** Why a file cannot be used at all. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'tooManyColumns'; readonly most: number }
  | { readonly code: 'binary'; readonly looksLike: BinaryKind }
  /** The encoding chosen makes nothing of it. */
  | { readonly code: 'unreadable'; readonly detail: string };

export interface ReadFile {
  readonly encoding: EncodingName;
  readonly encodingCertain: boolean;
  /** What was read: the file, without signs that say nothing. */
  readonly text: Blob;
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
  readonly unknownStatuses: readonly string[];
}

export interface ReadColumn {
  readonly meta: BatchColumn;
  readonly column: Column;
  readonly samples: readonly string[];
  readonly unreadableCount: number;
}

export type ReadResult =
  | { readonly status: 'read'; readonly file: ReadFile }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** How many tables stand below each other in a text file, and which has the most cells. */
export async function countTables(
  file: Blob,
  recordDialect?: RecordDialect,
): Promise<{ readonly count: number; readonly largest: number }> {
  const one = { count: 1, largest: 0 };
  if (file.size === 0 || file.size > MOST_LOOKED_AT_WHOLE) return one;
  const isText = detectBinary(await headOf(file)) === null;
  if (!isText) return one;
  const sample = await sampleFile(
    await withoutStraySigns(file),
    recordDialect ? { recordDialect } : {},
  );
  return sample.kind === 'text' && sample.tables.length > 1
    ? { count: sample.tables.length, largest: sample.table }
    : one;
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

/** Most readings of one file: a replanned column or encoding costs one each. */
const MOST_READINGS = 8;
/** As many as a sheet of Excel may have. */
const MOST_COLUMNS = 16_384;
const SAMPLES_SHOWN = 5;
/** Records of a spoilt column that are named one by one. */
const LISTED_RECORDS = 1000;
const HEAD_BYTES = 64 * 1024;
/** Other tables are looked for in files whose head is all of them. */
const MOST_LOOKED_AT_WHOLE = 256 * 1024;
/** Decimals that money keeps; other numbers keep more. */
const MONEY_SCALE = 4;
const NUMBER_SCALE = 9;

export async function readFile(
  file: Blob,
  choices: ReadChoices,
  settings: ReadSettings,
): Promise<ReadResult> {
  const isText = detectBinary((await headOf(file)).subarray(0, HEAD_BYTES)) === null;
  const blob = isText ? await withoutStraySigns(file) : file;
  let encoding = choices.encoding;
  const evidence: Uint8Array[] = [];
  const replanned = new Map<number, ColumnPlan>();
  for (let times = 0; times < MOST_READINGS; times++) {
    const sample = await sampleFile(blob, {
      ...(encoding ? { encoding } : {}),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(choices.recordDialect ? { recordDialect: choices.recordDialect } : {}),
      ...(choices.dialect ? { wish: choices.dialect } : {}),
      ...(choices.table === undefined ? {} : { table: choices.table }),
    });
    if (sample.kind === 'empty') return { status: 'refused', refusal: { code: 'empty' } };
    if (sample.kind === 'binary') {
      return { status: 'refused', refusal: { code: 'binary', looksLike: sample.binary } };
    }
    const dialect = chosenDialect(sample.dialect, choices);
    const isChanged = dialect !== sample.dialect;
    const again = isChanged
      ? await sampleFile(blob, { encoding: sample.encoding, dialect })
      : sample;
    if (again.kind !== 'text') return { status: 'refused', refusal: { code: 'empty' } };
    const { header, values, whole, loose } = again;
    if (values.length > MOST_COLUMNS) {
      return { status: 'refused', refusal: { code: 'tooManyColumns', most: MOST_COLUMNS } };
    }
    const added = addedColumns(header);
    const clues = values.map((cells, at) => {
      // What was written before the columns of the file says nothing of them.
      const own = at < added ? [] : cells;
      return {
        header: at < added ? '' : (header[at] ?? ''),
        values: own,
        guess: guessReadAs(own, dialect.delimiter),
      };
    });
    const mapping = mapColumns(clues, choices.columns ?? new Map());
    const plans = mapping.columns.map((column, at) =>
      planColumn(column, clues[at]!.guess, replanned.get(at), choices.dateOrder),
    );
    const pause = (): Promise<void> | undefined =>
      settings.job.due() ? settings.job.pause(0) : undefined;
    const kept = whole && loose.length > 0 ? withoutLoose(whole, loose) : null;
    const { encoding: own, bomBytes } = sample;
    const copy =
      kept?.blob ??
      (isPlainDialect(dialect)
        ? null
        : await plainCopy(blob, dialect, { encoding: own, bomBytes, pause }));
    const reading = await readSheet(copy ?? blob, {
      encoding: copy ? 'utf-8' : own,
      bomBytes: copy ? 0 : bomBytes,
      dialect: copy
        ? { ...headerWithin(dialect, kept?.numbers ?? null), ...COPY_DIALECT }
        : dialect,
      columns: plans,
      zone: settings.zone,
      today: dayOfTitle(again.records, dialect, settings.today, values),
      acceptInvalid: choices.encoding !== undefined || evidence.length > 1,
      onProgress: settings.onProgress,
      readers: settings.readers,
      pause,
    });
    if (reading.kind === 'reencode') {
      evidence.push(reading.evidence);
      encoding = undefined;
      continue;
    }
    if (reading.kind === 'replan') {
      for (const { column, ...change } of reading.changes) {
        replanned.set(column, { ...plans[column], ...change });
      }
      continue;
    }
    const sheet = kept ? withLoose(reading, loose, kept.numbers) : reading;
    if (sheet.rowCount === 0 && (sheet.undecodable > 0 || dialect.headerRow === null)) {
      const refusal: Refusal =
        sheet.undecodable > 0 ? { code: 'unreadable', detail: sample.encoding } : { code: 'empty' };
      return { status: 'refused', refusal };
    }
    const mapped = { ...mapping, columns: [...mapping.columns] };
    while (mapped.columns.length < sheet.readings.length) {
      mapped.columns.push({ tables: null, field: null, confidence: 0 });
    }
    return {
      status: 'read',
      file: describe(mapped, header, values, sheet, {
        encoding: sample.encoding,
        encodingCertain: sample.certain,
        dialectConfidence: sample.confidence,
        tableCount: Math.max(1, sample.tables.length),
        text: blob,
        bomBytes: sample.bomBytes,
        dialect,
        mergedDown: choices.mergedDown ?? [],
        added,
      }),
    };
  }
  return { status: 'refused', refusal: { code: 'binary', looksLike: 'binary' } };
}

/**
 * Where header and data stand in a copy, which has nothing of how the file was written.
 * @param numbers of the records that the copy has, in the file; null: all
 */
function headerWithin(
  { headerRow, headerStart, firstDataRow }: Dialect,
  numbers: readonly number[] | null,
): HeaderPlace {
  const within = (record: number): number => {
    const at = numbers === null ? record : numbers.findIndex((number) => number >= record);
    return at < 0 ? numbers!.length : at;
  };
  return {
    headerRow: headerRow === null ? null : within(headerRow),
    ...(headerStart === undefined ? {} : { headerStart: within(headerStart) }),
    firstDataRow: within(firstDataRow),
  };
}

/** A reading of kept records, told as one of the whole file. */
function withLoose(
  sheet: SheetColumns,
  loose: readonly SkippedRecord[],
  numbers: readonly number[],
): SheetColumns {
  const skipped = sheet.skipped.map((it) => ({ ...it, record: numbers[it.record]! }));
  return {
    ...sheet,
    records: sheet.records + loose.length,
    skipped: [...skipped, ...loose].sort((a, b) => a.record - b.record),
    recordOfRow: (row) => numbers[sheet.recordOfRow(row)]!,
  };
}

/**
 * The day that dates without a year are not after: of the year that a title above the header names
 * (2024年3月销售), else the day of the import.
 */
function dayOfTitle(
  records: readonly (readonly string[])[],
  dialect: Dialect,
  today: number,
  values: readonly (readonly string[])[],
): number {
  const { headerRow } = dialect;
  const titles = records
    .slice(0, headerRow === null ? 0 : headerStartOf(dialect))
    .flat()
    .join(' ');
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(titles)?.[1];
  if (year === undefined || !values.some((cells) => cells.some(isWithoutYear))) return today;
  return Math.min(today, dayFromCivil(Number(year), 12, 31));
}

function chosenDialect(found: Dialect, choices: ReadChoices): Dialect {
  const { headerRow = found.headerRow, headerRows = 1 } = choices;
  if (choices.headerRow === undefined && choices.headerRows === undefined) return found;
  const { headerStart: _, ...cut } = found;
  if (headerRow === null) return { ...cut, headerRow, firstDataRow: 0 };
  const headerStart = Math.max(0, headerRow - headerRows + 1);
  const several = headerStart === headerRow ? {} : { headerStart };
  return { ...cut, headerRow, ...several, firstDataRow: headerRow + 1 };
}

function planColumn(
  mapping: ColumnMapping,
  guess: ReadGuess,
  replanned: ColumnPlan | undefined,
  dateOrder: DateOrder | undefined,
): ColumnPlan {
  const table = mapping.tables?.[0];
  const spec = table && mapping.field !== null ? fieldSpec(table, mapping.field) : undefined;
  if (replanned) return replanned;
  if (mapping.doubt) return { readAs: 'text' };
  const readAs = spec ? readAsOf(spec.type, spec.orType, guess) : guess.readAs;
  if (readAs === 'number') {
    const isMoney = spec?.type === 'money';
    return {
      readAs,
      maxScale: isMoney ? MONEY_SCALE : NUMBER_SCALE,
      numberFormat: guess.numberFormat,
    };
  }
  if (readAs === 'date') {
    return {
      readAs,
      dateKind: mapping.field === 'birthday' ? 'birthday' : 'moment',
      ...(dateOrder ? { dateOrder } : {}),
    };
  }
  return { readAs };
}

function readAsOf(type: string, orType: string | undefined, guess: ReadGuess): ReadAs {
  switch (type) {
    case 'integer':
      // Counts told as "5+" stay as they are.
      return guess.numberShare < 0.97 ? 'text' : 'number';
    case 'number':
    case 'money':
    case 'rate':
    case 'latitude':
    case 'longitude':
      return orType && guess.numberShare < 0.9 ? 'text' : 'number';
    case 'day':
    case 'moment':
      return 'date';
    default:
      return 'text';
  }
}

function describe(
  mapping: { kind: FileKind; columns: readonly ColumnMapping[] },
  header: readonly string[],
  values: readonly (readonly string[])[],
  sheet: SheetColumns,
  {
    mergedDown,
    ...how
  }: Pick<
    ReadFile,
    | 'encoding'
    | 'encodingCertain'
    | 'text'
    | 'bomBytes'
    | 'dialect'
    | 'dialectConfidence'
    | 'tableCount'
    | 'added'
  > & {
    readonly mergedDown: readonly MergedRange[];
  },
): ReadFile {
  const readings = sheet.readings.map((reading, at): ColumnReading => {
    const { name: parts, field } = mapping.columns[at]!;
    if (field === 'orderedAt') {
      return { ...reading, column: withTimes(reading.column, mapping.columns, header, sheet) };
    }
    if (!parts) return reading;
    const [given, family] = [parts.given, parts.family].map((it) => sheet.readings[it]!.column);
    return { ...reading, column: joinedNames(given!, family!) };
  });
  const toPlace = mapping.columns.map(({ tables, field }, at): ColumnToPlace => {
    const reading = readings[at]!;
    return { ...settleField(tables, field, reading), column: reading.column };
  });
  const orderAt = toPlace.findIndex(({ field }) => field === 'orderId');
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
    const at = [...toPlace.keys()].filter((it) => PERSON_KEYS.includes(toPlace[it]!.field ?? ''));
    const filled = filledKeys(
      orderKey,
      at.map((it) => toPlace[it]!.column),
    );
    for (const [key, it] of at.entries()) toPlace[it] = { ...toPlace[it]!, column: filled[key]! };
  }
  const columnOf = (field: string): Column | null => {
    const at = toPlace.findIndex((column) => column.field === field);
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
    customers: keyOf(firstPersonKey(columnOf)),
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
      },
      column,
      samples: (values[at] ?? []).filter((cell) => cell !== '').slice(0, SAMPLES_SHOWN),
      unreadableCount: 0,
    };
  });
  const kinds = kindsOf(mapping.kind, columns);
  const isKeyedByName =
    kinds.includes('customers') &&
    firstPersonKey(columnOf) === null &&
    columns.some(({ meta }) => meta.table === 'customers' && meta.field === 'name');
  const typed = columns.map(({ meta, column }, at): TypedColumn => ({
    meta,
    column,
    unreadable: readings[at]!.unreadable,
    unreadableRows: readings[at]!.unreadableRows,
  }));
  const status = classifyRows(mapping.kind, sheet.rowCount, typed.slice(how.added), isKeyedByName);
  const isTaken = (row: number): boolean => !status || status[row] === ROW_TAKEN;
  return {
    ...how,
    kind: mapping.kind,
    kinds,
    columns: columns.map((column, at) => ({
      ...column,
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
    ],
    openDateOrders: readings.flatMap((reading, at) =>
      reading.dateOrder && reading.dateOrder !== 'ymd' && reading.dateOrderProven === false
        ? [at]
        : [],
    ),
    unknownStatuses: unknownStatuses(columns),
  };
}

/** Days of orders with the times of day that a custom column beside them tells. */
function withTimes(
  days: Column,
  mappings: readonly ColumnMapping[],
  header: readonly string[],
  sheet: SheetColumns,
): Column {
  for (const [at, { field }] of mappings.entries()) {
    if (field !== null || !isTimeHeader(header[at] ?? '')) continue;
    const joined = joinedTimes(days, sheet.readings[at]!.column);
    if (joined) return joined;
  }
  return days;
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

const PERSON_KEYS = [
  'customerId',
  'memberNo',
  'buyerNick',
  'wechatUnionId',
  'wechatOpenId',
  'phone',
  'email',
];

/** Merged over rows they are said of each of them: who bought, and when. */
const MEANT_FOR_EACH_ROW: ReadonlySet<string> = new Set([...PERSON_KEYS, 'name', 'orderedAt']);

function firstPersonKey(columnOf: (field: string) => Column | null): Column | null {
  for (const field of PERSON_KEYS) {
    const column = columnOf(field);
    if (column) return column;
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

function kindsOf(kind: FileKind, columns: readonly ReadColumn[]): TableKind[] {
  if (kind === 'other') return [kind];
  if (kind !== 'orders') {
    const beside = (['customers', 'consents'] as const).filter(
      (table) => table !== kind && columns.some(({ meta }) => meta.table === table),
    );
    return TABLE_KINDS.filter((table) => table === kind || beside.some((it) => it === table));
  }
  const met = new Set(columns.map(({ meta }) => meta.table));
  if (met.has('products')) met.add('orderLines');
  met.add('orders');
  return (['customers', 'orders', 'orderLines', 'products'] as const).filter((table) =>
    met.has(table),
  );
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
  [/买家实际支付|买家应付|宝贝|旺旺|支付宝|京东|拼多多|微信支付|商家实收/, 'CNY'],
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

function alertsOf(
  columns: readonly ReadColumn[],
  mappings: readonly ColumnMapping[],
  values: readonly (readonly string[])[],
  readings: readonly ColumnReading[],
  sheet: SheetColumns,
  status: Uint8Array | null,
  added: number,
): BatchAlert[] {
  const alerts: BatchAlert[] = [];
  const spoilt = new Set<number>();
  for (const [at, { meta, column }] of columns.entries()) {
    const field = mappings[at]?.doubt ?? (meta.custom ? undefined : meta);
    const type = field ? fieldSpec(field.table, field.field)?.type : undefined;
    const told = spoiltColumn(values[at] ?? [], type ?? null, field?.field ?? null, meta.header);
    if (!told) continue;
    const { count, rows, examples } = spoiltRows(column, sheet.rowCount, told, LISTED_RECORDS);
    if (count === 0) continue;
    spoilt.add(at);
    const records = rows.map((row) => sheet.recordOfRow(row) + 1);
    alerts.push({ code: told.code, count, header: meta.header, examples, records });
  }
  for (const [at, { meta, column, samples }] of columns.entries()) {
    if (!mappings[at]?.doubt || !isTextual(column) || spoilt.has(at)) continue;
    let count = 0;
    for (let row = 0; row < sheet.rowCount; row++) if (cellText(column, row) !== null) count++;
    const examples = samples.slice(0, 3);
    alerts.push({ code: 'unreadableCells', count, header: meta.header, examples });
  }
  for (const [at, { meta }] of columns.entries()) {
    const reading = readings[at]!;
    const field = { table: meta.table, field: meta.field };
    const about = meta.custom ? { header: meta.header } : { field, header: meta.header };
    // Rows that were rejected or skipped are told of by their reasons.
    const yearless = reading.dateOrder ? (values[at] ?? []).filter(isWithoutYear) : [];
    if (yearless.length > 0 && meta.field !== 'birthday') {
      const examples = yearless.slice(0, 3);
      alerts.push({ code: 'yearAssumed', count: yearless.length, ...about, examples });
    }
    const serials = reading.dateOrder ? (values[at] ?? []).filter(isSerialDate) : [];
    if (serials.length > 0) {
      const examples = serials.slice(0, 3);
      alerts.push({ code: 'serialDates', count: serials.length, ...about, examples });
    }
    const dayless = reading.dateOrder ? (values[at] ?? []).filter(isDayless) : [];
    if (dayless.length > 0 && meta.field !== 'birthday') {
      const examples = dayless.slice(0, 3);
      alerts.push({ code: 'dayAssumed', count: dayless.length, ...about, examples });
    }
    const isTaken = (row: number): boolean => !status || status[row] === ROW_TAKEN;
    const unreadable = reading.unreadableRows.filter(isTaken).length;
    if (unreadable > 0) {
      const examples = reading.unreadable.filter(({ row }) => isTaken(row)).slice(0, 3);
      alerts.push({
        code: 'unreadableCells',
        count: unreadable,
        ...about,
        examples: examples.map(({ text }) => text),
      });
    }
    if (reading.roundedCount) {
      alerts.push({ code: 'roundedAmounts', count: reading.roundedCount, ...about });
    }
  }
  if (sheet.undecodable > 0) alerts.push({ code: 'undecodable', count: sheet.undecodable });
  const equal = countEqualRows(
    columns.slice(added).map(({ column }) => column),
    sheet.rowCount,
  );
  if (equal > 0) alerts.push({ code: 'equalRows', count: equal });
  return alerts;
}

/** A month of a column of dates. */
function isDayless(cell: string): boolean {
  return /^20\d{2}(?:0[1-9]|1[0-2])$/.test(cell) || isMonthAlone(cell);
}

function unknownStatuses(columns: readonly ReadColumn[]): string[] {
  const status = columns.find(({ meta }) => meta.table === 'orders' && meta.field === 'status');
  if (status?.column.type !== 'category' || columnLength(status.column) === 0) return [];
  if (status.column.dictionary.size > 200) return [];
  return dictionaryTexts(status.column.dictionary).filter(
    (word) => classOfStatus(word) === 'unknown',
  );
}
