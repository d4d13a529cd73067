/**
 * A file in a dialect that the readers of bytes do not know, written anew as they know it: the same records,
 * one for one, the same cells.
 */
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { readRecords, type RecordDialect } from './records.ts';
import type { TextSourceOptions } from '#ingest/text/text-source.ts';

/** Commas, quotes around every cell, LF; UTF-8. */
export const COPY_DIALECT: RecordDialect = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'LF',
};

/** Bytes after which what is written is handed to the browser as a blob of its own, out of our memory. */
const PART_BYTES = 8 * 1024 * 1024;

export function copyLine(cells: readonly string[]): string {
  return isBlankRecord(cells)
    ? '\n'
    : `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}

/** Throws what `source.pause` throws. */
export async function plainCopy(
  blob: Blob,
  dialect: RecordDialect,
  source: TextSourceOptions,
): Promise<Blob> {
  const finished: Blob[] = [];
  let pending: string[] = [];
  let pendingUnits = 0;
  for await (const { records } of readRecords(blob, dialect, source)) {
    const text = records.map(copyLine).join('');
    pending.push(text);
    pendingUnits += text.length;
    if (pendingUnits >= PART_BYTES) {
      finished.push(new Blob(pending));
      pending = [];
      pendingUnits = 0;
    }
  }
  return new Blob([...finished, ...pending]);
}
