/**
 * "Save as clean CSV": the header (one row, whatever it was) and every record of the table as read, as UTF-8
 * without a mark, commas, CRLF, quotes only where needed. Left out is what the import skips: blank records, titles, notes, totals,
 * the header repeated. Formulas are not neutralised and cells are not trimmed: it is the same data in a
 * plain form.
 */
import { type Dialect, headerStartOf } from '#domain/sheet.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { joinedHeader } from './header-names.ts';
import { readRecords } from './records.ts';
import type { TextSourceOptions } from '#ingest/text/text-source.ts';

export interface CleanCsvOptions extends TextSourceOptions {
  /** Numbers of records that are none of the table. */
  readonly leaveOut?: Pick<ReadonlySet<number>, 'has'>;
  readonly onProgress?: (bytesDone: number) => void;
}

/** Bytes after which what is written is handed to the browser as a blob of its own, out of our memory. */
const PART_BYTES = 8 * 1024 * 1024;

/** Throws what `options.pause` throws. */
export async function cleanCsv(
  blob: Blob,
  dialect: Dialect,
  options: CleanCsvOptions,
): Promise<Blob> {
  const encoder = new TextEncoder();
  const finished: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let pendingBytes = 0;
  const headerRows: (readonly string[])[] = [];
  for await (const block of readRecords(blob, dialect, options)) {
    let text = '';
    for (const [index, cells] of block.records.entries()) {
      const number = block.firstRecord + index;
      if (dialect.headerRow !== null && number <= dialect.headerRow) {
        if (number >= headerStartOf(dialect)) headerRows.push(cells);
        if (number < dialect.headerRow) continue;
        const header = joinedHeader(headerRows);
        if (!isBlankRecord(header)) text += lineOf(header);
        continue;
      }
      if (number < dialect.firstDataRow || isBlankRecord(cells)) continue;
      if (!options.leaveOut?.has(number)) text += lineOf(cells);
    }
    const bytes = encoder.encode(text);
    pending.push(bytes);
    pendingBytes += bytes.length;
    if (pendingBytes >= PART_BYTES) {
      finished.push(new Blob(pending));
      pending = [];
      pendingBytes = 0;
    }
    options.onProgress?.(block.bytesRead);
  }
  return new Blob([...finished, ...pending], { type: 'text/csv;charset=utf-8' });
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoteCell).join(',')}\r\n`;
}

function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
