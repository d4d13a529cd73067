/**
 * What every reader of a file that is no plain text gives: its sheets, each as CSV text that the ordinary
 * reader takes. Workbooks, JSON and Parquet answer through it.
 */
import type { BatchAlert } from '#domain/batch.ts';
import type { RecordDialect } from '#ingest/dialect/records.ts';
import type { MergedRange, SheetNotes } from '#ingest/workbook/workbook-notes.ts';
import { WorkbookRefused, type WorkbookRefusal } from '#ingest/workbook/workbook-refusal.ts';

export interface SheetOptions {
  /** Share done of the present call, 0 to 1; never goes back. */
  readonly onProgress?: (done: number) => void;
  /** Asked every few milliseconds of work; its rejection (cancel) passes through. */
  readonly pause?: () => Promise<void> | undefined;
  /** Most bytes that one part of the file may unpack to, and the text of a sheet may have: 2 GiB. */
  readonly limitBytes?: number;
  /** Most bytes of text, where that is less: of all sheets that are written in this call. */
  readonly textBytes?: number;
  /** Most sheets that are looked at: {@link MOST_SHEETS}. */
  readonly mostSheets?: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows up to the last one that holds a value; what a large sheet is thought to have. */
  readonly rows: number;
  readonly isRowsExact: boolean;
  /** Columns up to the last one that holds a value; of a large sheet, in its first rows. */
  readonly columns: number;
  readonly isEmpty: boolean;
  /** Whether to take it unless a person says otherwise: it can be seen and holds something. */
  readonly isProposed: boolean;
}

export interface SheetText {
  /** CSV; record n (from 0) is row n + 1 of the sheet. */
  readonly text: Blob;
  readonly rows: number;
  readonly columns: number;
  /** What is to be told of how it was read, beside the notes. */
  readonly alerts: readonly BatchAlert[];
  /** Cells merged over several rows: their value stands in the first and is meant for all. */
  readonly mergedDown: readonly MergedRange[];
  /** Told by the file itself (its columns have names): null where the row of names is to be found. */
  readonly headerRow: number | null;
  readonly notes: SheetNotes;
}

export type Opened<Result> =
  | { readonly status: 'read'; readonly result: Result }
  | { readonly status: 'refused'; readonly refusal: WorkbookRefusal };

export interface SheetSource {
  readonly sheets: readonly SheetInfo[];
  /** What further sheets are called: more than are looked at. */
  readonly leftOut?: readonly string[];
  /** A large sheet may turn out to be damaged or too large only here. */
  sheetText(index: number, options?: SheetOptions): Promise<Opened<SheetText>>;
}

/** How the texts of sheets are cut into records: for `ReadChoices`, beside the encoding `utf-8`. */
export const SHEET_DIALECT: RecordDialect = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'CRLF',
};

export const LIMIT_BYTES = 2 * 1024 ** 3;

/** Tables of one file, however it is packed: a sheet for each working day of a year. More would be felt when they are compared. */
export const MOST_SHEETS = 250;

/** Most bytes of text that a call may write. */
export function textLimit({
  limitBytes = LIMIT_BYTES,
  textBytes = limitBytes,
}: SheetOptions): number {
  return Math.min(limitBytes, textBytes);
}

/** A refusal thrown inside a reader, as a value. */
export async function answered<Result>(work: () => Promise<Result>): Promise<Opened<Result>> {
  try {
    return { status: 'read', result: await work() };
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    return { status: 'refused', refusal: error.refusal };
  }
}

export function requireSheets<Sheet>(sheets: readonly Sheet[]): readonly Sheet[] {
  if (sheets.length === 0) throw new WorkbookRefused({ code: 'noSheets' });
  return sheets;
}

/** Progress that never goes back, over a total in bytes that may grow. */
export function progressOf(options: SheetOptions, totalBytes: number): (bytes: number) => void {
  let done = 0;
  let furthest = 0;
  return (bytes) => {
    done += bytes;
    furthest = Math.max(furthest, Math.min(1, done / Math.max(1, totalBytes)));
    options.onProgress?.(furthest);
  };
}
