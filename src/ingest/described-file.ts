/** A file as it was read: its columns as fields of tables, what became of every record, what is to be told. */
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
import { classOfStatus } from '#domain/order-class.ts';
import { asPayment } from '#domain/payment-orders.ts';
import {
  type DateLoss,
  type DateOrder,
  type Dialect,
  type EncodingName,
  headerCount,
  type SkippedRecord,
  type SkipReason,
} from '#domain/sheet.ts';
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import type { SheetColumns } from '#ingest/columns/read-sheet.ts';
import type { CutRow } from '#ingest/dialect/cut-row.ts';
import type { FileMapping } from '#ingest/mapping/mapping.ts';
import {
  settleColumns,
  type SettledColumns,
  type SheetMarks,
} from '#ingest/mapping/settled-columns.ts';
import { currencyOfFile } from './file-currency.ts';
import { type FileKind, tablesFilled } from './file-kind.ts';
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
  /** The orders of day, month and year by which columns of dates were read. */
  readonly dateOrders: readonly DateOrder[];
  /** Dates whose order of day and month the values leave open. */
  readonly openDateOrders: readonly number[];
  /** A value of each of them that is another day in another order, where one was met. */
  readonly openDateSamples: readonly string[];
  /** Where one was chosen of each of them that another is better than: that one, and the cells lost by it. */
  readonly openDateLosses: readonly (DateLoss | null)[];
  readonly unknownStatuses: readonly string[];
}

export interface ReadColumn {
  readonly meta: BatchColumn;
  readonly column: Column;
  readonly samples: readonly string[];
  readonly unreadableCount: number;
  /** Neither a name nor a cell in any row: the margin of a sheet, nothing that is kept. */
  readonly isVoid: boolean;
}

/** Tells of a record whether it is none of the table: skipped before its rows were read, or after. */
export function recordsLeftOut({
  skippedRecords,
  status,
  recordOfRow,
}: Pick<ReadFile, 'skippedRecords' | 'status' | 'recordOfRow'>): Pick<ReadonlySet<number>, 'has'> {
  // Not a set: one holds sixteen million, and a file of line ends has more.
  const rows = status?.filter((own) => own >= FIRST_SKIPPED_STATUS).length ?? 0;
  const starts = new Float64Array(skippedRecords.length + rows);
  const ends = new Float64Array(starts.length);
  let next = 0;
  const put = (record: number, count: number): void => {
    starts[next] = record;
    ends[next++] = record + count;
  };
  for (const { record, count = 1 } of skippedRecords) put(record, count);
  for (const [row, own] of status?.entries() ?? []) {
    if (own >= FIRST_SKIPPED_STATUS) put(recordOfRow(row), 1);
  }
  // They do not overlap: both in order, each start keeps its end.
  starts.sort();
  ends.sort();
  return {
    has(record) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= record) low = middle + 1;
        else high = middle;
      }
      return low > 0 && record < ends[low - 1]!;
    },
  };
}

/** What is known of a file before its cells are. */
type FileForm = Pick<
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
>;

/**
 * @param header text of each column; empty without a header
 * @param values sampled cells of each column
 * @param evened records that were spelled otherwise than the rest
 * @param today civil day of the import
 */
export function describeFile(
  mapping: FileMapping,
  header: readonly string[],
  values: readonly (readonly string[])[],
  sheet: SheetColumns,
  how: FileForm &
    SheetMarks & {
      readonly evened: readonly number[];
      /** Whether the first column was given a blank name. */
      readonly hasRowNames: boolean;
      /** Whether its last bytes are part of a character. */
      readonly isCharacterCut: boolean;
      readonly cutRow: CutRow | null;
      readonly today: number;
    },
): ReadFile {
  const {
    mergedDown,
    yearlessColumns,
    evened,
    hasRowNames,
    isCharacterCut,
    cutRow,
    today,
    ...form
  } = how;
  const marks = { mergedDown, yearlessColumns };
  const settled = settleColumns(mapping, header, sheet, marks, today);
  const { readings } = settled;
  const columns = readColumns(mapping, settled, header, values);
  const kinds = tablesFilled(mapping.kind, columns, mapping.payments !== null);
  const isKeyedByName =
    kinds.includes('customers') &&
    !settled.hasPersonKey &&
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
  // The only character that could not be read is the one that was cut.
  const isOnlyCut = isCharacterCut && sheet.undecodable <= 1;
  const told = isOnlyCut ? { ...sheet, undecodable: 0 } : sheet;
  return {
    ...form,
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
    currency: currencyOfFile(columns, readings),
    alerts: [
      ...alertsOf(columns, mapping.columns, values, readings, told, status, how.added),
      ...(isOnlyCut || isLastRow(cutRow, sheet, status) ? [cutAlert(sheet)] : []),
      ...filledAlert(settled.filledRows),
      ...(hasRowNames ? [{ code: 'rowNames' as const, count: 1 }] : []),
      ...evenedAlert(evened),
    ],
    dateOrders: [...new Set(readings.flatMap(({ dateOrder }) => dateOrder ?? []))],
    openDateOrders,
    openDateSamples: openDateOrders.map(
      (at) => values[at]?.find(tellsDayFromMonth) ?? columns[at]!.samples[0] ?? '',
    ),
    openDateLosses: openDateOrders.map((at): DateLoss | null => {
      const { betterDateOrder: better, unreadableRows } = readings[at]!;
      return better ? { better, count: unreadableRows.length } : null;
    }),
    unknownStatuses: unknownStatuses(columns),
  };
}

/** Whether a row that breaks off is one of the table, and no footer; in a quoted cell it may look like one. */
function isLastRow(
  cutRow: CutRow | null,
  { rowCount, records, recordOfRow, skipped }: SheetColumns,
  status: Uint8Array | null,
): boolean {
  if (cutRow === null) return false;
  const last = rowCount - 1;
  if (last < 0 || recordOfRow(last) !== records - 1) {
    return cutRow === 'open' && skipped.at(-1)?.reason === 'note';
  }
  return cutRow === 'open' || !status || status[last]! < FIRST_SKIPPED_STATUS;
}

function cutAlert({ records }: SheetColumns): BatchAlert {
  return { code: 'lastRowCut', count: 1, records: [records] };
}

function filledAlert(count: number): readonly BatchAlert[] {
  return count === 0 ? [] : [{ code: 'mergedFilled', count }];
}

function evenedAlert(evened: readonly number[]): readonly BatchAlert[] {
  if (evened.length === 0) return [];
  const records = evened.map((record) => record + 1);
  return [{ code: 'rowsEvened', count: evened.length, records }];
}

/** Columns with the field that they are stored as: their own name where their table has no such field. */
function readColumns(
  mapping: FileMapping,
  { columns, tables, joins }: SettledColumns,
  header: readonly string[],
  values: readonly (readonly string[])[],
): readonly ReadColumn[] {
  const names = columnNames(header, columns.length);
  return columns.map(({ field, column }, at): ReadColumn => {
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
      isVoid: !spec && (header[at] ?? '').trim() === '' && isBlankColumn(column),
    };
  });
}

/** 03/04/2011 is one of two days, 04/04/2011 the same either way. */
function tellsDayFromMonth(cell: string): boolean {
  const parts = /^\D*(\d{1,2})\D+(\d{1,2})\D/.exec(cell);
  if (parts === null) return false;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return first !== second && first <= 12 && second <= 12;
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

function countStatus(
  status: Uint8Array | null,
  skippedRecords: readonly SkippedRecord[],
): Pick<ReadFile, 'rejected' | 'skipped'> {
  const rejected: Partial<Record<RejectReason, number>> = {};
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const { reason, count = 1 } of skippedRecords) {
    skipped[reason] = (skipped[reason] ?? 0) + count;
  }
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

function unknownStatuses(columns: readonly ReadColumn[]): string[] {
  const status = columns.find(({ meta }) => meta.table === 'orders' && meta.field === 'status');
  if (status?.column.type !== 'category' || columnLength(status.column) === 0) return [];
  if (status.column.dictionary.size > 200) return [];
  return dictionaryTexts(status.column.dictionary).filter(
    (word) => classOfStatus(word) === 'unknown',
  );
}
