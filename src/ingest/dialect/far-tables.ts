/**
 * Tables that begin where no first look reaches: behind another one in a large file, or behind more notes than
 * that look takes in. Found by the blank lines above them, or by the end of the file; what stands before such a
 * place and what stands behind it are read as files of their own.
 */
import type { Dialect, EncodingName } from '#domain/sheet.ts';
import { detectBinary, detectEncoding } from '#ingest/text/encoding.ts';
import { headOf } from '#ingest/text/file-head.ts';
import { decoderOf, withoutMarks } from '#ingest/text/text-decoder.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { usualWidth } from './dialect-score.ts';
import { sniffDialect } from './dialect.ts';
import { parseWhole, type RecordDialect } from './records.ts';
import { tableBeginsAt } from './tables-in-text.ts';

/** Beyond this, looking at every line would be felt. */
const MOST_BYTES = 16 * 1024 * 1024;
/** What a first look takes in of the dialect. */
const LOOK_BYTES = 40 * 1024;
/** What is looked at behind a blank line. */
const BEHIND_BYTES = 16 * 1024;
/** Places looked at. */
const MOST_PLACES = 60;
/** Rows of the first table that others are compared with. */
const ROWS_BEFORE = 60;
/** A table behind notes has so many columns and rows. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 8;

/** Below this, what was found at the start may be words between blanks. */
const LEAST_CONFIDENCE = 0.5;
/** Fewer bytes of notes are titles above the table. */
const LEAST_NOTES = 16 * 1024;

export interface FarTables {
  /** Where the parts begin, in bytes; the first at 0. */
  readonly starts: readonly number[];
  readonly encoding: EncodingName;
}

/** Null where the file is one part. */
export async function farTables(
  file: Blob,
  recordDialect?: RecordDialect,
): Promise<FarTables | null> {
  if (file.size <= LOOK_BYTES || file.size > MOST_BYTES) return null;
  const head = await headOf(file);
  if (detectBinary(head) !== null) return null;
  const { encoding } = detectEncoding(head, head.length === file.size);
  // Their line ends are no single bytes.
  if (/^utf-(?:16|32)|^utf-7/.test(encoding)) return null;
  const bytes = head.length === file.size ? head : new Uint8Array(await file.arrayBuffer());
  const decode = (start: number, end: number): string =>
    withoutMarks(decoderOf(encoding).decode(bytes.subarray(start, end), { stream: true }));
  // More than the dialect is told by: a cell may be longer than that.
  const first = decode(0, head.length);
  const { dialect, confidence } = sniffDialect(first, false, { known: recordDialect });
  const rows = parseWhole(first, dialect, false, ROWS_BEFORE * 4).records;
  const width = usualWidth(rows.filter((cells) => !isBlankRecord(cells)).map((it) => it.length));
  const isNoTable = width < LEAST_COLUMNS || confidence < LEAST_CONFIDENCE;
  if (isNoTable && recordDialect === undefined) {
    const start = behindNotes(bytes, decode);
    if (start !== null) return { starts: [0, start], encoding };
  }
  if (head.length === file.size || width < 2 || dialect.headerRow === null) return null;
  const header = rows[dialect.headerRow]!;
  const body = rows.slice(dialect.firstDataRow, dialect.firstDataRow + ROWS_BEFORE);
  const before = [header, ...body, ['']];
  const starts = [0];
  for (const place of blankPlaces(bytes, dialect.quote === '"')) {
    const behind = parseWhole(
      decode(place, place + BEHIND_BYTES),
      dialect,
      place + BEHIND_BYTES >= bytes.length,
    ).records;
    const found = { headerRow: 0, firstDataRow: 1 };
    if (tableBeginsAt([...before, ...behind], found, before.length)) starts.push(place);
  }
  return starts.length === 1 ? null : { starts, encoding };
}

const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];
/** Blanks and delimiters: what a blank record may be written with. */
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x2c, 0x3b, 0x7c, CR]);

/** Where lines begin that stand below blank ones and in no quotes: the first and the last of many. */
function blankPlaces(bytes: Uint8Array, hasQuotes: boolean): readonly number[] {
  const places: number[] = [];
  let isQuoted = false;
  let wasBlank = false;
  // Looked for once over the file: from every line on it would be as often as there are lines.
  let quote = hasQuotes ? bytes.indexOf(QUOTE) : -1;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found;
    let isBlank = !isQuoted;
    for (let at = start; isBlank && at < end; at++) isBlank = BLANKS.has(bytes[at]!);
    if (wasBlank && !isBlank && !isQuoted) places.push(start);
    wasBlank = isBlank;
    while (quote !== -1 && quote < end) {
      isQuoted = !isQuoted;
      quote = bytes.indexOf(QUOTE, quote + 1);
    }
    start = end + 1;
  }
  if (places.length <= MOST_PLACES) return places;
  return [...places.slice(0, MOST_PLACES / 2), ...places.slice(-MOST_PLACES / 2)];
}

/** How much of the end is looked at: a small table has notes above it there too. */
const ENDS = [LOOK_BYTES, LOOK_BYTES / 4, LOOK_BYTES / 16];

function tableAtEnd(
  bytes: Uint8Array,
  size: number,
  decode: (start: number, end: number) => string,
): { readonly delimiter: string; readonly quote: Dialect['quote']; readonly width: number } | null {
  const text = decode(bytes.indexOf(LF, Math.max(0, bytes.length - size)) + 1, bytes.length);
  const { dialect } = sniffDialect(text, true);
  const widths = parseWhole(text, dialect, true)
    .records.filter((cells) => !isBlankRecord(cells))
    .map((cells) => cells.length);
  const width = usualWidth(widths);
  const isTable =
    !dialect.blankAligned &&
    width >= LEAST_COLUMNS &&
    widths.length >= LEAST_ROWS &&
    widths.filter((it) => it === width).length >= widths.length * 0.9;
  return isTable ? { delimiter: dialect.delimiter, quote: dialect.quote, width } : null;
}

/** Where a table begins that goes to the end of the file, below lines that are none. */
function behindNotes(
  bytes: Uint8Array,
  decode: (start: number, end: number) => string,
): number | null {
  const end = ENDS.map((size) => tableAtEnd(bytes, size, decode)).find((it) => it !== null);
  if (!end) return null;
  const { delimiter, quote, width } = end;
  // From the end upwards, as far as lines have as many cells; in a quoted one a line may have fewer.
  const all = decode(0, bytes.length);
  const lines = all.split('\n');
  let first = lines.length;
  for (let at = lines.length - 1, odd = 0; at >= 0; at--) {
    const cells = lines[at]!.split(delimiter).length;
    if (cells >= width) {
      first = at;
      odd = 0;
    } else if (++odd > (quote === null ? 3 : 30)) break;
  }
  if (first === 0 || lines.length - first < LEAST_ROWS) return null;
  // Counted in bytes: as many line ends stand before it.
  let place = 0;
  for (let line = 0; line < first; line++) place = bytes.indexOf(LF, place) + 1;
  return place < LEAST_NOTES ? null : place;
}
