/**
 * The exact, simple record reader: text under a known dialect to cells as they stand (unquoted,
 * untrimmed). For previews, rejected rows and "save as clean CSV"; the bulk goes through byte-reader.ts.
 *
 * RFC 4180 with PapaParse's leniency: a quote opens only at the start of a cell; a quote inside such a
 * cell closes it when a delimiter, a line end or the end follows (blanks between are dropped), else it is
 * content. Knowingly different:
 * - a quote that would take in other records is none (torn-quote.ts);
 * - LF and CRLF are one dialect: an LF outside quotes always ends a record, with the CR before it;
 * - the end of the last line opens no further record;
 * - blanks after the last closing quote of the file are dropped;
 * - blanks are ASCII white space, NBSP and the ideographic space, not all of Unicode's;
 * - blank-aligned text has no quotes: runs of blanks separate, those at the start and end of a line do not.
 */
import type { Dialect } from '#domain/sheet.ts';
import { isBlankUnit } from './cell-text.ts';
import { readText, type TextSourceOptions } from './text-source.ts';
import { MOST_LINES, type QuietStretch } from './torn-quote.ts';

/** The part of a dialect that finds records and cells. */
export type RecordDialect = Pick<
  Dialect,
  'delimiter' | 'blankAligned' | 'quote' | 'newline' | 'blankBeforeQuote'
>;

const LF = 0x0a;
const CR = 0x0d;
const UNFINISHED = -1;
const TORN = null;

/** All records of a text, blank ones included; at most `limit`. */
export function parseRecords(text: string, dialect: RecordDialect, limit = Infinity): string[][] {
  return parseWhole(text, dialect, true, limit).records;
}

/**
 * The records that a piece of text holds wholly, and where the rest starts.
 * @param isLast whether the text ends where the file ends
 */
export function parseWhole(
  text: string,
  dialect: RecordDialect,
  isLast: boolean,
  limit = Infinity,
): { readonly records: string[][]; readonly end: number } {
  const records: string[][] = [];
  const quiet: QuietStretch = { until: 0 };
  let at = 0;
  while (at < text.length && records.length < limit) {
    const cells: string[] = [];
    const end = dialect.blankAligned
      ? readAligned(text, at, dialect, isLast, cells)
      : readDelimited(text, at, dialect, isLast, cells, quiet);
    if (end === UNFINISHED) break;
    records.push(cells);
    at = end;
  }
  return { records, end: at };
}

export interface RecordBlock {
  readonly records: string[][];
  /** Number of the first of them: counted from 0 at the start of the file, blank lines included. */
  readonly firstRecord: number;
  readonly bytesRead: number;
}

/** The records of a file, block by block (one per slice), blank ones included. */
export async function* readRecords(
  blob: Blob,
  dialect: RecordDialect,
  source: TextSourceOptions,
): AsyncGenerator<RecordBlock, void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  let enough = 0;
  let firstRecord = 0;
  let bytesRead = 0;
  for await (const slice of readText(blob, { sliceBytes: 1024 * 1024, ...source })) {
    rest += decoder.decode(slice.bytes, { stream: true });
    bytesRead = slice.bytesRead;
    // A record that spans many slices is looked at again only when the text has doubled.
    if (rest.length < enough) continue;
    const { records, end } = parseWhole(rest, dialect, false);
    rest = rest.slice(end);
    enough = records.length === 0 ? rest.length * 2 : 0;
    if (records.length > 0) yield { records, firstRecord, bytesRead };
    firstRecord += records.length;
  }
  rest += decoder.decode();
  if (rest !== '') yield { records: parseRecords(rest, dialect), firstRecord, bytesRead };
}

/** Reads one record into `cells`; the index after its line end, or {@link UNFINISHED}. */
function readDelimited(
  text: string,
  start: number,
  dialect: RecordDialect,
  isLast: boolean,
  cells: string[],
  quiet: QuietStretch,
): number {
  const length = text.length;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const lineEnd = dialect.newline === 'CR' ? CR : LF;
  const { quote } = dialect;
  let at = start;
  for (;;) {
    const opening = quote === null ? -1 : openingQuote(text, at, dialect, quote);
    const closing = opening === -1 ? TORN : closingQuote(text, opening, dialect, isLast, quiet);
    if (closing === UNFINISHED) return UNFINISHED;
    if (closing !== TORN && quote !== null) {
      cells.push(unescaped(text, opening + 1, closing, quote));
      if (closing.after >= length) return isLast ? length : UNFINISHED;
      if (text.charCodeAt(closing.after) !== delimiter) {
        return afterLineEnd(text, closing.after, lineEnd, isLast);
      }
      at = closing.after + 1;
      continue;
    }
    let end = at;
    while (end < length) {
      const unit = text.charCodeAt(end);
      if (unit === delimiter || unit === lineEnd) break;
      end++;
    }
    if (end === length) {
      if (!isLast) return UNFINISHED;
      cells.push(text.slice(at));
      return length;
    }
    if (text.charCodeAt(end) === delimiter) {
      cells.push(text.slice(at, end));
      at = end + 1;
      continue;
    }
    const isCrLf = lineEnd === LF && end > at && text.charCodeAt(end - 1) === CR;
    cells.push(text.slice(at, isCrLf ? end - 1 : end));
    return afterLineEnd(text, end, lineEnd, isLast);
  }
}

function openingQuote(text: string, at: number, dialect: RecordDialect, quote: string): number {
  let opening = at;
  if (dialect.blankBeforeQuote === true) {
    while (text[opening] === ' ') opening++;
  }
  return text[opening] === quote ? opening : -1;
}

interface Closing {
  /** Index of the closing quote; −1 when there is none. */
  readonly quoteAt: number;
  /** Index of the delimiter or line end behind it; the text's length at its end. */
  readonly after: number;
}

/** Where a quoted cell ends; {@link TORN} where nothing is quoted. */
function closingQuote(
  text: string,
  opening: number,
  dialect: RecordDialect,
  isLast: boolean,
  quiet: QuietStretch,
): Closing | typeof TORN | typeof UNFINISHED {
  const quote = dialect.quote!;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const lineEnd = dialect.newline === 'CR' ? '\r' : '\n';
  const isSeparator = (unit: number): boolean =>
    unit === delimiter || unit === lineEnd.charCodeAt(0);
  const opensThere = (at: number): boolean => {
    let before = at - 1;
    if (dialect.blankBeforeQuote === true) while (text[before] === ' ') before--;
    return before === opening || isSeparator(text.charCodeAt(before));
  };
  let lineAt = text.indexOf(lineEnd, opening + 1);
  // An opening quote that begins a run of quotes makes another run of the rest.
  const isKnown = text[opening + 1] !== quote;
  if (isKnown && lineAt !== -1 && lineAt < quiet.until) return TORN;
  let lines = 0;
  const countLines = (end: number): void => {
    for (; lineAt !== -1 && lineAt < end; lineAt = text.indexOf(lineEnd, lineAt + 1)) lines++;
  };
  let isTorn = false;
  let at = text.indexOf(quote, opening + 1);
  while (at !== -1) {
    let end = at + 1;
    while (text[end] === quote) end++;
    if (end === text.length && !isLast) return UNFINISHED;
    countLines(at);
    if (lines > MOST_LINES) break;
    // Quotes in pairs are content; one alone may close the cell.
    if ((end - at) % 2 === 1) {
      let after = end;
      while (after < text.length) {
        const unit = text.charCodeAt(after);
        if (isSeparator(unit) || !isBlankUnit(unit)) break;
        after++;
      }
      if (after === text.length && !isLast) return UNFINISHED;
      if (after === text.length || isSeparator(text.charCodeAt(after))) {
        return isTorn && lines > 0 ? TORN : { quoteAt: end - 1, after };
      }
      isTorn ||= opensThere(at);
    }
    if (isTorn && lines > 0) break;
    at = text.indexOf(quote, end);
  }
  const until = at === -1 ? text.length : at;
  countLines(until);
  if (at === -1 && !isLast && lines <= MOST_LINES) return UNFINISHED;
  if (lines === 0) return { quoteAt: -1, after: text.length };
  quiet.until = until;
  return TORN;
}

function unescaped(text: string, start: number, closing: Closing, quote: string): string {
  if (closing.quoteAt === -1) return text.slice(start);
  const raw = text.slice(start, closing.quoteAt);
  return raw.includes(quote) ? raw.replaceAll(quote + quote, quote) : raw;
}

function afterLineEnd(text: string, at: number, lineEnd: number, isLast: boolean): number {
  const next = at + 1;
  if (lineEnd === LF) return next;
  if (next === text.length && !isLast) return UNFINISHED;
  return text.charCodeAt(next) === LF ? next + 1 : next;
}

function readAligned(
  text: string,
  start: number,
  dialect: RecordDialect,
  isLast: boolean,
  cells: string[],
): number {
  const lineEnd = dialect.newline === 'CR' ? CR : LF;
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== lineEnd) end++;
  if (end === text.length && !isLast) return UNFINISHED;
  let at = start;
  for (;;) {
    while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
    if (at === end) break;
    const cellStart = at;
    while (at < end && !isBlankUnit(text.charCodeAt(at))) at++;
    cells.push(text.slice(cellStart, at));
  }
  if (cells.length === 0) cells.push('');
  return end === text.length ? end : afterLineEnd(text, end, lineEnd, isLast);
}
