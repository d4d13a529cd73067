/**
 * CSV that leaves the app: UTF-8 with BOM, CRLF, formulas neutralised (rules.md, "What leaves").
 * Text that starts with = @ tab CR LF, or with + − unless the whole cell is a number or a phone, gets a
 * leading apostrophe, so that a spreadsheet shows it instead of running it; so does text with these signs in
 * full width, which spreadsheets of China and Japan take for the narrow ones.
 */
import Papa from 'papaparse';
import type { JobContext } from '#engine/job.ts';

/** A digit before any per cent; no digit may be read in two ways, or a long cell is read for ever. */
const NUMBER_OR_PHONE = /^[+\-＋－]?[\s().,-]*\d[\d\s().,%-]*$/;

/** The cell as it may safely stand in a spreadsheet. */
export function neutralise(cell: string): string {
  if (/^[=@＝＠\t\r\n]/.test(cell)) return `'${cell}`;
  if (/^[+\-＋－]/.test(cell) && !NUMBER_OR_PHONE.test(cell)) return `'${cell}`;
  return cell;
}

const NEWLINE = '\r\n';
/** Rows that become text at a time: a long list is never one text. */
const BLOCK_ROWS = 2000;

type Row = readonly (string | null)[];

function textOf(rows: readonly Row[]): string {
  const data = rows.map((row) => row.map((cell) => (cell === null ? '' : neutralise(cell))));
  return Papa.unparse(data, { newline: NEWLINE });
}

function blobOf(parts: readonly string[]): Blob {
  const lines = parts.flatMap((part, at) => (at === 0 ? [part] : [NEWLINE, part]));
  return new Blob(['\uFEFF', ...lines], { type: 'text/csv;charset=utf-8' });
}

export function writeCsv(header: readonly string[], rows: readonly Row[]): Blob {
  return blobOf([textOf([header, ...rows])]);
}

/** A list as long as it may be: others have their turn between its blocks. */
export async function writeCsvInTurns(
  header: readonly string[],
  rowCount: number,
  row: (at: number) => Row,
  job: JobContext,
): Promise<Blob> {
  const parts = [textOf([header])];
  for (let from = 0; from < rowCount; from += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, rowCount - from);
    parts.push(textOf(Array.from({ length }, (_, at) => row(from + at))));
    if (job.due()) await job.pause(from / rowCount);
  }
  return blobOf(parts);
}
