/**
 * The exact, simple record reader: text under a known dialect to cells as they stand (unquoted,
 * untrimmed). For previews, rejected rows and "save as clean CSV"; the bulk goes through byte-reader.ts.
 *
 * RFC 4180 with PapaParse's leniency: a quote opens only at the start of a cell; a quote inside such a
 * cell closes it when a delimiter, a line end or the end follows (blanks between are dropped), else it is
 * content. Knowingly different:
 * - a quote that would take in other records is none (torn-quote.ts);
 * - LF and CRLF are one dialect: an LF outside quotes always ends a record, with the CR before it;
 * - the end of the last line opens no further record; a CR that is the last of the file is part of it;
 * - blanks after the last closing quote of the file are dropped;
 * - blanks are ASCII white space, NBSP and the ideographic space, not all of Unicode's;
 * - blank-aligned text has no quotes: runs of blanks separate, those at the start and end of a line do not;
 * - where blanks behind delimiters are no content, they are dropped in front of unquoted cells too.
 *
 * This reader knows every dialect; byte-reader.ts knows those that {@link isPlainDialect} names.
 */
import type { Dialect } from '#domain/sheet.ts';
import { isBlankUnit } from '#ingest/values/cell-text.ts';
import { readText, type TextSourceOptions } from '#ingest/text/text-source.ts';
import { unitBehind } from './display-width.ts';
import { escapedLineEnd, isEscapedAt, withoutEscapes } from './escapes.ts';
import { MOST_LINES, type QuietStretch } from './torn-quote.ts';

/** The part of a dialect that finds records and cells. */
export type RecordDialect = Pick<
  Dialect,
  | 'delimiter'
  | 'blankAligned'
  | 'columnStarts'
  | 'startsInCells'
  | 'quote'
  | 'escape'
  | 'newline'
  | 'blankBeforeQuote'
>;

const LF = 0x0a;
const CR = 0x0d;
const BACKSLASH = 0x5c;
const UNFINISHED = -1;
const TORN = null;

/** Whether the readers of bytes know it: one delimiter of ASCII, no escapes, one kind of line end. */
export function isPlainDialect(dialect: RecordDialect): boolean {
  const { delimiter, escape, newline, columnStarts } = dialect;
  return (
    delimiter.length === 1 &&
    delimiter < '\u0080' &&
    escape === undefined &&
    columnStarts === undefined &&
    newline !== 'mixed'
  );
}

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
  const reading: Reading = { text, isLast, signs: signsOf(dialect), quiet: { until: 0 } };
  let at = 0;
  while (at < text.length && records.length < limit) {
    const cells: string[] = [];
    const end = dialect.columnStarts
      ? readColumns(reading, at, dialect, cells)
      : dialect.blankAligned
        ? readAligned(reading, at, dialect.delimiter.length, cells)
        : readDelimited(reading, at, cells);
    if (end === UNFINISHED) break;
    records.push(cells);
    at = end;
  }
  return { records, end: at };
}

/** A dialect as the signs that are looked for. */
interface Signs {
  readonly delimiter: string;
  /** First unit of the delimiter, and how many more it has. */
  readonly first: number;
  readonly rest: number;
  readonly quote: string | null;
  readonly isEscaped: boolean;
  /** Units that end a record; −1 for none. */
  readonly lineEnd: number;
  readonly otherLineEnd: number;
  readonly skipsBlanks: boolean;
}

interface Reading {
  readonly text: string;
  readonly isLast: boolean;
  readonly signs: Signs;
  readonly quiet: QuietStretch;
}

function signsOf(dialect: RecordDialect): Signs {
  const { delimiter, quote, escape, newline, blankBeforeQuote } = dialect;
  return {
    delimiter,
    first: delimiter.charCodeAt(0),
    rest: delimiter.length - 1,
    quote,
    isEscaped: escape !== undefined,
    lineEnd: newline === 'CR' ? CR : LF,
    otherLineEnd: newline === 'mixed' ? CR : -1,
    skipsBlanks: blankBeforeQuote === true,
  };
}

function isDelimiter({ text, signs }: Reading, at: number): boolean {
  return (
    text.charCodeAt(at) === signs.first &&
    (signs.rest === 0 || text.startsWith(signs.delimiter, at))
  );
}

function isLineEnd({ lineEnd, otherLineEnd }: Signs, unit: number): boolean {
  return unit === lineEnd || unit === otherLineEnd;
}

/** Whether a CR ends no record, but for one that is the last of the file. */
function isLoneCrLast({ lineEnd, otherLineEnd }: Signs): boolean {
  return lineEnd === LF && otherLineEnd === -1;
}

function isSeparator(reading: Reading, at: number): boolean {
  return isLineEnd(reading.signs, reading.text.charCodeAt(at)) || isDelimiter(reading, at);
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
function readDelimited(reading: Reading, start: number, cells: string[]): number {
  const { text, isLast, signs } = reading;
  const { quote, rest, skipsBlanks } = signs;
  const { length } = text;
  let at = start;
  for (;;) {
    if (skipsBlanks) while (text[at] === ' ') at++;
    const isQuoted = quote !== null && text[at] === quote;
    const closing = isQuoted ? closingQuote(reading, at) : TORN;
    if (closing === UNFINISHED) return UNFINISHED;
    if (closing !== TORN && quote !== null) {
      cells.push(unquoted(reading, at + 1, closing, quote));
      if (closing.after >= length) return isLast ? length : UNFINISHED;
      if (!isDelimiter(reading, closing.after)) return afterLineEnd(reading, closing.after);
      at = closing.after + rest + 1;
      continue;
    }
    const end = endOfUnquoted(reading, at);
    if (end >= length) {
      if (!isLast) return UNFINISHED;
      // A line end of two signs of which the file has lost the second.
      const isCutCr = isLoneCrLast(signs) && length > at && text.charCodeAt(length - 1) === CR;
      cells.push(plain(reading, at, isCutCr ? length - 1 : length));
      return length;
    }
    // A delimiter may be cut in two by the end of a piece.
    if (!isLast && end + rest >= length) return UNFINISHED;
    if (isDelimiter(reading, end)) {
      cells.push(plain(reading, at, end));
      at = end + rest + 1;
      continue;
    }
    const isCrLf = text.charCodeAt(end) === LF && end > at && text.charCodeAt(end - 1) === CR;
    cells.push(plain(reading, at, isCrLf ? end - 1 : end));
    return afterLineEnd(reading, end);
  }
}

/** Where the unquoted cell that starts at `at` ends: at a delimiter, a line end, or the end of the text. */
function endOfUnquoted(reading: Reading, at: number): number {
  const { text, signs } = reading;
  const { first, rest, lineEnd, otherLineEnd, isEscaped, quote } = signs;
  for (let end = at; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === lineEnd || unit === otherLineEnd) return end;
    if (isEscaped && unit === BACKSLASH) {
      if (isDelimiter(reading, end + 1) || text.charCodeAt(end + 1) === BACKSLASH) end++;
      else if (quote === null) end += escapedLineEnd(text, end + 1);
    } else if (unit === first && (rest === 0 || isDelimiter(reading, end))) return end;
  }
  return text.length;
}

function plain({ text, signs }: Reading, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!signs.isEscaped || !raw.includes('\\')) return raw;
  return withoutEscapes(raw, signs);
}

interface Closing {
  /** Index of the closing quote; −1 when there is none. */
  readonly quoteAt: number;
  /** Index of the delimiter or line end behind it; the text's length at its end. */
  readonly after: number;
}

/** Where a quoted cell ends; {@link TORN} where nothing is quoted. */
function closingQuote(
  reading: Reading,
  opening: number,
): Closing | typeof TORN | typeof UNFINISHED {
  const { text, isLast, signs, quiet } = reading;
  const { isEscaped } = signs;
  const quote = signs.quote!;
  const nextLine = (from: number): number => {
    const own = text.indexOf(signs.lineEnd === CR ? '\r' : '\n', from);
    if (signs.otherLineEnd === -1) return own;
    const other = text.indexOf('\r', from);
    return own === -1 || other === -1 ? Math.max(own, other) : Math.min(own, other);
  };
  let lineAt = nextLine(opening + 1);
  // An opening quote that begins a run of quotes makes another run of the rest.
  const isKnown = text[opening + 1] !== quote;
  if (isKnown && lineAt !== -1 && lineAt < quiet.until) return TORN;
  let lines = 0;
  const countLines = (end: number): void => {
    for (; lineAt !== -1 && lineAt < end; lineAt = nextLine(lineAt + 1)) lines++;
  };
  let isTorn = false;
  // Lone quotes inside, of which the last may stand right before the closing one.
  let lone = 0;
  let at = text.indexOf(quote, opening + 1);
  while (at !== -1) {
    if (isEscaped && isEscapedAt(text, opening + 1, at)) {
      at = text.indexOf(quote, at + 1);
      continue;
    }
    let end = at + 1;
    while (text[end] === quote) end++;
    if (end === text.length && !isLast) return UNFINISHED;
    countLines(at);
    if (lines > MOST_LINES) break;
    if ((end - at) % 2 === 0 && lone % 2 === 1) {
      // A line end may have a CR before its LF.
      const after = end + (signs.lineEnd === LF && text.charCodeAt(end) === CR ? 1 : 0);
      if (after + signs.rest >= text.length && !isLast) return UNFINISHED;
      if (after >= text.length || isSeparator(reading, after)) {
        return isTorn && lines > 0 ? TORN : { quoteAt: end - 1, after };
      }
    }
    // Quotes in pairs are content; one alone may close the cell.
    if ((end - at) % 2 === 1) {
      let after = end;
      while (after < text.length && !isSeparator(reading, after)) {
        if (!isBlankUnit(text.charCodeAt(after))) break;
        after++;
      }
      if (after + signs.rest >= text.length && !isLast) return UNFINISHED;
      if (after === text.length || isSeparator(reading, after)) {
        return isTorn && lines > 0 ? TORN : { quoteAt: end - 1, after };
      }
      lone++;
      const place = placeOf(reading, at, opening);
      // Behind a delimiter another cell opens, in the same line or another.
      if (place === 'cell') {
        quiet.until = at;
        return TORN;
      }
      isTorn ||= place !== 'inside';
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

/** Where a lone quote stands: where another cell or a line would open, behind the opening one, or inside. */
function placeOf(
  reading: Reading,
  at: number,
  opening: number,
): 'cell' | 'line' | 'opening' | 'inside' {
  const { text, signs } = reading;
  let before = at - 1;
  if (signs.skipsBlanks) while (text[before] === ' ') before--;
  if (before === opening) return 'opening';
  if (isLineEnd(signs, text.charCodeAt(before))) return 'line';
  return isDelimiter(reading, before - signs.rest) ? 'cell' : 'inside';
}

function unquoted(
  { text, signs }: Reading,
  start: number,
  closing: Closing,
  quote: string,
): string {
  if (closing.quoteAt === -1) return text.slice(start);
  const raw = text.slice(start, closing.quoteAt);
  if (signs.isEscaped) {
    return raw.replaceAll(
      /\\([\s\S])|(["'])\2/g,
      (pair: string, escaped?: string, doubled?: string) =>
        escaped === quote || escaped === '\\' ? escaped : doubled === quote ? quote : pair,
    );
  }
  return raw.includes(quote) ? raw.replaceAll(quote + quote, quote) : raw;
}

function afterLineEnd({ text, isLast, signs }: Reading, at: number): number {
  const next = at + 1;
  if (text.charCodeAt(at) === LF) return next;
  if (next === text.length && !isLast) return UNFINISHED;
  return signs.lineEnd === CR || signs.otherLineEnd === CR
    ? text.charCodeAt(next) === LF
      ? next + 1
      : next
    : next;
}

/** Each cell from where its column starts to the next one, without blanks around it. */
function readColumns(
  reading: Reading,
  start: number,
  { columnStarts = [], startsInCells = false }: RecordDialect,
  cells: string[],
): number {
  const { text } = reading;
  const end = endOfLine(reading, start);
  if (end === UNFINISHED) return UNFINISHED;
  let place = { at: start, cell: 0 };
  const behind = (count: number): number => {
    if (!startsInCells) return Math.min(end, start + count);
    place = unitBehind(text, place, count, end);
    return place.at;
  };
  let next = behind(columnStarts[0] ?? 0);
  for (let column = 0; column < columnStarts.length; column++) {
    let cellStart = next;
    next = behind(columnStarts[column + 1] ?? Infinity);
    let cellEnd = next;
    while (cellStart < cellEnd && isBlankUnit(text.charCodeAt(cellStart))) cellStart++;
    while (cellEnd > cellStart && isBlankUnit(text.charCodeAt(cellEnd - 1))) cellEnd--;
    cells.push(text.slice(cellStart, cellEnd));
  }
  return end === text.length ? end : afterLineEnd(reading, end);
}

function endOfLine({ text, isLast, signs }: Reading, start: number): number {
  let end = start;
  while (end < text.length && !isLineEnd(signs, text.charCodeAt(end))) end++;
  return end === text.length && !isLast ? UNFINISHED : end;
}

/** Runs of blanks of at least `least` separate. */
function readAligned(reading: Reading, start: number, least: number, cells: string[]): number {
  const { text } = reading;
  const end = endOfLine(reading, start);
  if (end === UNFINISHED) return UNFINISHED;
  let at = start;
  for (;;) {
    while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
    if (at === end) break;
    const cellStart = at;
    let cellEnd = at;
    while (at < end) {
      while (at < end && !isBlankUnit(text.charCodeAt(at))) at++;
      cellEnd = at;
      while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
      if (at - cellEnd >= least || text.slice(cellEnd, at).includes('\t')) break;
    }
    cells.push(text.slice(cellStart, cellEnd));
  }
  if (cells.length === 0) cells.push('');
  return end === text.length ? end : afterLineEnd(reading, end);
}
