/**
 * Whether a text breaks off in its last row, as a copy or a download leaves it that ended early: inside a quoted
 * cell that nothing closes, or with fewer cells than every row before it. Better silent than wrong: what ends with
 * a line end, or may as well be meant (a footer, rows that leave their last cells out), is whole.
 */
import type { Dialect } from '#domain/sheet.ts';
import { findRecordStart } from '#ingest/columns/record-boundaries.ts';
import { isNoteText, isTotalText } from '#ingest/rows.ts';
import type { EncodedText } from '#ingest/text/broken-end.ts';
import { decoderOf, withoutMarks } from '#ingest/text/text-decoder.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { columnShapes, fits, mayBegin } from './column-shapes.ts';
import { usualWidth } from './dialect-score.ts';
import { parseRecords, parseWhole, type RecordDialect } from './records.ts';

/** How its last row breaks off: in a quoted cell, or behind some of its cells. */
export type CutRow = 'open' | 'short';

type Records = readonly (readonly string[])[];
type Cells = readonly string[];

const TAIL_BYTES = 64 * 1024;
/** So many full rows before it make a short one odd. */
const LEAST_FULL = 20;
/** So many do where blank cells at the end of a row are written too: then no row has a reason to be short. */
const LEAST_WITH_BLANKS = 5;
/** So many cells in quotes show what a quote is for. */
const LEAST_QUOTED = 3;

/** Reads the end only; null: it is whole, as far as one can tell. */
export async function cutRowOf(
  { blob, encoding, bomBytes }: EncodedText,
  dialect: Dialect,
  columns: number,
): Promise<CutRow | null> {
  const isWhole = blob.size - bomBytes <= TAIL_BYTES;
  const start = isWhole
    ? bomBytes
    : await findRecordStart(blob, blob.size - TAIL_BYTES, { encoding, bomBytes, dialect, columns });
  if (start === null) return null;
  const bytes = new Uint8Array(await blob.slice(start).arrayBuffer());
  const text = withoutMarks(decoderOf(encoding).decode(bytes));
  return cutRowIn(text, dialect, isWhole ? dialect.firstDataRow : 0);
}

/** @param firstDataRow number of the first record that is a row */
export function cutRowIn(text: string, dialect: RecordDialect, firstDataRow = 0): CutRow | null {
  if (dialect.blankAligned || dialect.columnStarts || /[\r\n]$/.test(text)) return null;
  const { records, end } = parseWhole(text, dialect, false);
  const rest = text.slice(end);
  const lines = parseRecords(rest, dialect);
  const full = records.slice(firstDataRow).filter((cells) => !isBlankRecord(cells));
  if (isOpen(full, rest, lines, dialect, text.slice(0, end))) return 'open';
  const rows = [...records, ...lines].slice(firstDataRow);
  return isShort(
    rows.slice(0, -1).filter((cells) => !isBlankRecord(cells)),
    rows.at(-1) ?? [],
  )
    ? 'short'
    : null;
}

/**
 * Whether the last row ends inside a quoted cell.
 * @param rest what stands behind the last whole record
 * @param lines the same read as records: a quote that nothing closes opens nothing there
 */
function isOpen(
  rows: Records,
  rest: string,
  lines: Records,
  dialect: RecordDialect,
  above: string,
): boolean {
  const { quote, delimiter } = dialect;
  if (quote === null || !rest.includes(quote)) return false;
  const [own = [], ...others] = parseRecords(rest + quote, dialect);
  if (others.length > 0 || own.at(-1)!.endsWith(quote)) return false;
  const width = usualWidth(rows.map(({ length }) => length));
  const quoted = above.split(delimiter + quote).length + above.split(`\n${quote}`).length - 2;
  if (width < 2 || own.length > width || quoted < LEAST_QUOTED) return false;
  // A quote too many in a whole row takes in the rows below it.
  const isOneRow =
    lines.length < 2 ||
    (rows.every(({ length }) => length >= width) &&
      lines.slice(1).every(({ length }) => length < width));
  return isOneRow && rows.length >= LEAST_QUOTED && isBegun(rows, own, width, true);
}

/** Whether a row has fewer cells than any before, which all have as many. */
function isShort(rows: Records, last: Cells): boolean {
  const width = usualWidth(rows.map(({ length }) => length));
  // One cell may be anything: a remark, the number of rows.
  if (last.length < 2 || last.length >= width) return false;
  if (rows.some(({ length }) => length < width)) return false;
  const hasBlanks = rows.some((cells) => cells.at(-1)!.trim() === '');
  if (rows.length < (hasBlanks ? LEAST_WITH_BLANKS : LEAST_FULL)) return false;
  return isBegun(rows, last, width, false);
}

/**
 * Whether the cells are the first ones of a row like those before. Of the last one there may be a part only; of one
 * in quotes that says nothing.
 */
function isBegun(rows: Records, cells: Cells, width: number, isQuoted: boolean): boolean {
  if (isNoteText(cells[0]!) || cells.some(isTotalText)) return false;
  const padded = rows.map((own) => Array.from({ length: width }, (_, at) => own[at] ?? ''));
  const shapes = columnShapes(padded, width);
  const last = cells.length - 1;
  const isLike = (cell: string, at: number): boolean => {
    if (at < last) return fits(cell, shapes[at]!);
    return isQuoted || mayBegin(cell, shapes[at]!);
  };
  return cells.every(isLike);
}
