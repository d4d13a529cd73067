/** What is to be told of the cells of a sheet: spoilt ids, cells that nobody could read, what was assumed. */
import { type BatchAlert, ROW_TAKEN } from '#domain/batch.ts';
import { cellText } from '#domain/columns.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import { fieldSpec } from '#domain/tables.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import type { SheetColumns } from '#ingest/columns/read-sheet.ts';
import type { ColumnMapping } from '#ingest/mapping/column-clues.ts';
import { isMonthAlone, isSerialDate, isWithoutYear } from '#ingest/values/date-text.ts';
import { spoiltColumn, spoiltRows } from '#ingest/values/spoilt-ids.ts';
import type { ReadColumn } from './described-file.ts';
import { countEqualRows } from './equal-rows.ts';

/** Examples of a column's cells. */
const SHOWN = 3;
/** Records of a spoilt column that are named one by one. */
const LISTED_RECORDS = 1000;

export function alertsOf(
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
    const isOpen = mappings[at]?.doubt !== undefined && meta.joins === undefined;
    if (!isOpen || !isTextual(column) || spoilt.has(at)) continue;
    let count = 0;
    for (let row = 0; row < sheet.rowCount; row++) if (cellText(column, row) !== null) count++;
    const examples = differing(samples);
    alerts.push({ code: 'unreadableCells', count, header: meta.header, examples });
  }
  for (const [at, { meta }] of columns.entries()) {
    const reading = readings[at]!;
    const field = { table: meta.table, field: meta.field };
    const about = meta.custom ? { header: meta.header } : { field, header: meta.header };
    // Rows that were rejected or skipped are told of by their reasons.
    if (reading.yearless && reading.yearless.rows.length > 0) {
      const examples = differing((values[at] ?? []).filter(isWithoutYear));
      const count = reading.yearless.rows.length;
      alerts.push({ code: yearAlertOf(meta.field, reading.yearless), count, ...about, examples });
    }
    const serials = reading.dateOrder ? (values[at] ?? []).filter(isSerialDate) : [];
    if (serials.length > 0) {
      const examples = differing(serials);
      alerts.push({ code: 'serialDates', count: serials.length, ...about, examples });
    }
    const dayless = reading.dateOrder ? (values[at] ?? []).filter(isDayless) : [];
    if (dayless.length > 0 && meta.field !== 'birthday') {
      const examples = differing(dayless);
      alerts.push({ code: 'dayAssumed', count: dayless.length, ...about, examples });
    }
    const isTaken = (row: number): boolean => !status || status[row] === ROW_TAKEN;
    const unreadable = reading.unreadableRows.filter(isTaken).length;
    if (unreadable > 0) {
      const texts = reading.unreadable.flatMap(({ row, text }) => (isTaken(row) ? [text] : []));
      const examples = differing(texts);
      alerts.push({ code: 'unreadableCells', count: unreadable, ...about, examples });
    }
    if (reading.otherSign) {
      alerts.push({ code: 'otherDecimalSign', ...reading.otherSign, ...about });
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

/** The first few different ones. */
function differing(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    found.add(text);
    if (found.size === SHOWN) break;
  }
  return [...found];
}

/** Whence the year of dates that name none; nobody's birth year is made up. */
function yearAlertOf(
  field: string,
  { isFromNeighbours }: NonNullable<ColumnReading['yearless']>,
): BatchAlert['code'] {
  if (field === 'birthday') return 'birthYearUnknown';
  return isFromNeighbours ? 'yearFromRows' : 'yearAssumed';
}

/** A month of a column of dates. */
function isDayless(cell: string): boolean {
  return /^20\d{2}(?:0[1-9]|1[0-2])$/.test(cell) || isMonthAlone(cell);
}
