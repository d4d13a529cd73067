/**
 * One row, or a few, that were written otherwise than all the rest of a small file, and fit its columns once
 * that is seen: another delimiter (also blanks) or other quotes, a delimiter too many or left out, a quote in
 * a quoted cell that was not doubled, a delimiter in a cell that was not quoted. Left alone is what fits as it
 * stands, and what may be meant in more than one way.
 */
import type { Dialect } from '#domain/sheet.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { type ColumnShape, columnShapes, fits, isExact } from './column-shapes.ts';
import { usualWidth } from './dialect-score.ts';
import { columnOfAmounts } from './decimal-commas.ts';
import { betweenBlanks, splitCells } from './run-together.ts';
import { isPlainDialect, parseRecords, parseWhole, type RecordDialect } from './records.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];
type Cells = readonly string[];

export interface EvenText {
  readonly text: string;
  /** Numbers of the records that were written anew. */
  readonly records: readonly number[];
}

/** So few rows prove no columns: what is missing in one of them, or too much, may be meant in any way. */
const LEAST_ROWS = 4;
/** Of fewer rows without a quote the others are looked at too. */
const LEAST_CLEAN = 6;
/** So few rows are not told from one that is written otherwise. */
const LEAST_ALIKE = 3;
/** So many rows may be otherwise than the rest, or this share of them. */
const MOST_ODD = 3;
const ODD_SHARE = 0.05;
const OTHER_DELIMITERS = [',', ';', '\t', '|', '^', '~', '，', '；'];

/** Whether a look at the lines is worth its while: some have another width, or begin with other quotes. */
export function hasOddLines(
  records: Records,
  { quote, firstDataRow, headerRow }: Pick<Dialect, 'quote' | 'firstDataRow' | 'headerRow'>,
): boolean {
  const other = quote === '"' ? "'" : '"';
  const body = records.slice(firstDataRow).filter((cells) => !isBlankRecord(cells));
  const width = usualWidth(body.map((cells) => cells.length));
  const above = headerAt(records, headerRow, firstDataRow, width);
  return (
    (above >= 0 && records[above]!.length !== width) ||
    body.some(
      (cells) =>
        cells.length !== width ||
        cells.filter((cell) => cell.startsWith(other)).length > 1 ||
        cells.some((cell) => quote !== null && cell.includes(quote)),
    )
  );
}

/** The record that names the columns, or would if it were written as the rows are; −1 for none. */
function headerAt(
  records: Records,
  headerRow: number | null,
  firstDataRow: number,
  width: number,
): number {
  if (headerRow !== null || firstDataRow > 0) return headerRow ?? firstDataRow - 1;
  return records[0] !== undefined && records[0].length < width ? 0 : -1;
}

/** The text with such rows in the spelling of the rest; null where there are none. */
export function withEvenLines(
  text: string,
  dialect: RecordDialect,
  { headerRow, firstDataRow }: Pick<Dialect, 'headerRow' | 'firstDataRow'>,
): EvenText | null {
  const { quote } = dialect;
  if (!isPlainDialect(dialect) || dialect.blankAligned || quote === null) return null;
  const records: RawRecord[] = [];
  for (let at = 0; at < text.length;) {
    const { records: read, end } = parseWhole(text.slice(at), dialect, true, 1);
    if (end === 0) break;
    records.push({ raw: text.slice(at, at + end), cells: read[0] ?? [] });
    at += end;
  }
  const body = records.slice(firstDataRow).filter(({ cells }) => !isBlankRecord(cells));
  const width = usualWidth(body.map(({ cells }) => cells.length));
  const wide = body.filter(({ cells }) => cells.length === width).map(({ cells }) => cells);
  if (width < 3 || wide.length < LEAST_ALIKE) return null;
  const areColumns = body.length >= LEAST_ROWS;
  const names = headerAt(
    records.map(({ cells }) => cells),
    headerRow,
    firstDataRow,
    width,
  );
  // Rows with a quote in them may be cut at the wrong places.
  const clean = wide.filter((cells) => quotesIn(cells, quote) === 0);
  const usual = clean.length < LEAST_CLEAN ? wide : clean;
  const columns = columnShapes(usual, width);
  const typed = typedColumns(usual, width);
  const most = Math.max(MOST_ODD, Math.floor(body.length * ODD_SHARE));
  const mended = new Map<number, string>();
  const header = headerRow === null ? null : records[headerRow]!.cells;
  const amounts =
    areColumns && dialect.delimiter === ',' && header?.length === width - 1
      ? columnOfAmounts(
          header,
          body.map(({ cells }) => cells),
        )
      : null;
  if (amounts !== null) {
    for (const [record, { raw, cells }] of records.entries()) {
      if (record < firstDataRow || isBlankRecord(cells)) continue;
      const whole = cells.slice(amounts, amounts + 2).join(dialect.delimiter);
      mended.set(record, lineOf(replaced(cells, amounts, 2, whole), raw, dialect));
    }
    return evenTextOf(records, mended);
  }
  for (const [record, { raw, cells }] of records.entries()) {
    const isHeader = record === names;
    if (mended.has(record)) continue;
    if ((record < firstDataRow && !isHeader) || isBlankRecord(cells)) continue;
    const ending = endingOf(raw);
    const line = raw.slice(0, raw.length - ending.length);
    if (/[\r\n]/.test(line)) continue;
    const next = records[record + 1];
    const broken =
      isHeader || !next || !areColumns ? null : overTwoLines(cells, next.cells, columns);
    const better = isHeader
      ? headerOtherwise(line, cells, width, dialect)
      : (broken ??
        otherwise(line, cells, width, dialect, typed) ??
        (areColumns ? shifted(line, cells, columns, dialect) : null));
    if (better === null) continue;
    if (broken) mended.set(record + 1, '');
    mended.set(record, lineOf(better, raw, dialect));
    if (mended.size > most) return null;
  }
  if (mended.size === 0) return null;
  return evenTextOf(records, mended);
}

interface RawRecord {
  readonly raw: string;
  readonly cells: Cells;
}

function evenTextOf(records: readonly RawRecord[], mended: ReadonlyMap<number, string>): EvenText {
  return {
    text: records.map(({ raw }, record) => mended.get(record) ?? raw).join(''),
    records: [...mended.keys()].filter((record) => mended.get(record) !== ''),
  };
}

function endingOf(raw: string): string {
  return /\r\n$|\r$|\n$/.exec(raw)?.[0] ?? '';
}

/** Cells as a line that ends as another did. */
function lineOf(cells: Cells, raw: string, dialect: RecordDialect): string {
  return cells.map((cell) => written(cell, dialect)).join(dialect.delimiter) + endingOf(raw);
}

/** The cells of a line under another delimiter or quote, where those fit and its own do not. */
function otherwise(
  line: string,
  cells: Cells,
  width: number,
  dialect: RecordDialect,
  typed: readonly boolean[],
): Cells | null {
  const isOfType = (cell: string, column: number): boolean =>
    !typed[column] || cell.trim() === '' || looksTyped(cell);
  const isOdd = cells.length !== width || !cells.every(isOfType);
  if (!isOdd && !isWrapped(cells, dialect)) return null;
  const other = dialect.quote === '"' ? "'" : '"';
  const spellings = [
    ...(isOdd
      ? OTHER_DELIMITERS.filter((it) => it !== dialect.delimiter && line.includes(it)).map(
          (delimiter) => ({ ...dialect, delimiter }),
        )
      : []),
    ...(line.includes(other) ? [{ ...dialect, quote: other } as const] : []),
  ];
  for (const spelling of spellings) {
    const read = parseRecords(line, spelling)[0] ?? [];
    const isFitting =
      read.length === width &&
      read.every(isOfType) &&
      (spelling.quote === dialect.quote ||
        cells.length > width ||
        isWrapped(line.split(dialect.delimiter), dialect));
    if (isFitting) return read;
  }
  return null;
}

/** Whether all texts of a row stand between quotes that are none in the other rows. */
function isWrapped(cells: Cells, { quote }: RecordDialect): boolean {
  const other = quote === '"' ? "'" : '"';
  const isQuoted = (cell: string): boolean => cell.startsWith(other) || cell.endsWith(other);
  const texts = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && (isQuoted(cell) || !looksTyped(cell)));
  const opened = texts.filter((cell) => cell.startsWith(other)).length;
  const closed = texts.filter((cell) => cell.endsWith(other)).length;
  return opened > 1 && opened === closed && opened * 2 > texts.length;
}

function typedColumns(rows: Records, width: number): readonly boolean[] {
  return Array.from({ length: width }, (_, column) => {
    const filled = rows.map((cells) => cells[column]!).filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(looksTyped).length >= filled.length * 0.9;
  });
}

/** The cells of a row that stand in other columns than they belong to, in those; null where it is not clear. */
function shifted(
  line: string,
  cells: Cells,
  columns: readonly ColumnShape[],
  dialect: RecordDialect,
): Cells | null {
  const width = columns.length;
  const stand = (it: Cells): boolean => it.every((cell, at) => fits(cell, columns[at]!));
  const areFitting = (it: Cells): boolean => it.length === width && stand(it);
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const joined = joinedCells(cells, columns, dialect).filter(areFitting);
  // In a text a blank stands behind a comma; between cells it does nowhere else.
  const isText = !columns.some(({ isPadded }) => isPadded) && cells.some((it) => /^ +\S/.test(it));
  const text = isText ? theOne(joined, dialect.quote!) : null;
  if (text !== null) return text;
  if (cells.length > width && filled.length <= width && stand(filled)) return cells.slice(0, width);
  if (cells.length === width - 1 && columns.at(-1)!.isBlank && stand(cells)) return [...cells, ''];
  const quote = dialect.quote!;
  const quotes = quotesIn(cells, quote);
  const withSign = [...withSignMore(line, width, dialect)]
    .filter(areFitting)
    .filter((it) => quotesIn(it, quote) < quotes);
  if (cells.length === width) {
    // As many cells, but cut at the wrong places: only a quote can have done that.
    const isTorn = cells.some((cell) => cell.startsWith(quote) && cell.endsWith(quote));
    const isLeftOver = (it: Cells): boolean => isTorn || !stand(cells) || quotesIn(it, quote) === 0;
    return theOne(withSign.filter(isLeftOver), quote);
  }
  const shorter = withoutBlank(cells, width).filter(areFitting);
  // Missing at the end, or more at the end: every cell stands in its place.
  if (stand(cells.slice(0, width))) {
    const sure = [...splitCells(cells, columns, true)].filter(areFitting);
    return theOne([...shorter, ...sure, ...withSign], quote, columns);
  }
  const readings = [
    ...splitCells(cells, columns),
    ...withSignMore(line, width, dialect),
    ...betweenBlanks(line, columns, dialect, cells),
  ];
  return (
    theOne([...shorter, ...joined, ...readings.filter(areFitting)], dialect.quote!, columns) ??
    theOne(withBlank(cells, columns).filter(areFitting), dialect.quote!, columns)
  );
}

/**
 * The cells of a row that a line end in a text has broken in two, where it should have stood in quotes; null
 * where the second line may be a row that lacks its last cells.
 */
function overTwoLines(cells: Cells, next: Cells, columns: readonly ColumnShape[]): Cells | null {
  const width = columns.length;
  if (cells.length + next.length !== width + 1 || cells.length === width) return null;
  const at = cells.length - 1;
  const stand = (it: Cells): boolean => it.every((cell, column) => fits(cell, columns[column]!));
  if (next.length === width || columns[at]!.shapes !== null || stand(next)) return null;
  if (cells[at]!.trim() === '' || next[0]!.trim() === '') return null;
  const whole = [...cells.slice(0, -1), `${cells[at]!}\n${next[0]!}`, ...next.slice(1)];
  return stand(whole) ? whole : null;
}

/** The only reading, or the only one in which fewest quotes are left over, or of those the most usual one. */
function theOne(
  readings: readonly Cells[],
  quote: string,
  columns: readonly ColumnShape[] = [],
): Cells | null {
  const fewest = Math.min(...readings.map((it) => quotesIn(it, quote)));
  const distinct = new Map(
    readings
      .filter((it) => quotesIn(it, quote) === fewest)
      .map((it) => [JSON.stringify(it), it] as const),
  );
  const left = [...distinct.values()];
  const usual = left.map((it) => usualCells(it, columns));
  const most = left.filter((_, at) => usual[at] === Math.max(...usual));
  return most.length === 1 ? most[0]! : null;
}

/** How many cells were met in their columns, or have the one form of those. */
function usualCells(cells: Cells, columns: readonly ColumnShape[]): number {
  return columns.filter((column, at) => {
    const cell = cells[at]!.trim();
    return cell !== '' && (isExact(cell, column) || column.values.has(cell));
  }).length;
}

function quotesIn(cells: Cells, quote: string): number {
  return cells.join('').split(quote).length - 1;
}

function replaced(cells: Cells, at: number, count: number, ...by: readonly string[]): Cells {
  return [...cells.slice(0, at), ...by, ...cells.slice(at + count)];
}

/** A delimiter too many: one blank cell goes. */
function withoutBlank(cells: Cells, width: number): readonly Cells[] {
  if (cells.length !== width + 1) return [];
  return cells.flatMap((cell, at) => (cell.trim() === '' ? [replaced(cells, at, 1)] : []));
}

/** A delimiter beside a blank cell left out: the cell is not there. */
function withBlank(cells: Cells, columns: readonly ColumnShape[]): readonly Cells[] {
  if (cells.length !== columns.length - 1) return [];
  return columns.flatMap(({ mayBeBlank }, at) => (mayBeBlank ? [replaced(cells, at, 0, '')] : []));
}

/** So many commas in one text. */
const MOST_COMMAS = 6;

/** Commas in a text, or one in a number, that should have stood in quotes. */
function joinedCells(
  cells: Cells,
  columns: readonly ColumnShape[],
  { delimiter, quote }: RecordDialect,
): readonly Cells[] {
  const more = cells.length - columns.length;
  if (more < 1 || more > MOST_COMMAS || !/[,;]/.test(delimiter)) return [];
  const hasBlank = cells.some((cell) => /^ +\S/.test(cell));
  return columns.flatMap(({ shapes }, at) => {
    const parts = cells.slice(at, at + more + 1);
    const areWords = parts.every(
      (it) => it.trim() !== '' && !it.includes(quote!) && (more > 1 || !looksTyped(it)),
    );
    const isSpoken = parts.slice(1).every((it) => it.startsWith(' '));
    const whole = parts.join(delimiter);
    const isOne =
      shapes === null
        ? areWords && (isSpoken || (more === 1 && !hasBlank))
        : more === 1 && /^-?\D?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(whole);
    return isOne ? [replaced(cells, at, more + 1, whole)] : [];
  });
}

/** More quotes than this in a line are not tried one by one. */
const MOST_QUOTES = 60;

/** A delimiter beside a quote that was left out, or a quote that should have been doubled. */
function* withSignMore(line: string, width: number, dialect: RecordDialect): Generator<Cells> {
  const quote = dialect.quote!;
  const places = [...line.matchAll(new RegExp(quote, 'g'))].map(({ index }) => index);
  if (places.length > MOST_QUOTES) return;
  for (const place of places) {
    for (const [at, sign] of [
      [place, dialect.delimiter],
      [place + 1, dialect.delimiter],
      [place + 1, quote],
    ] as const) {
      // A quote that is never closed takes in the rest of the line.
      const isPaired = (places.length + (sign === quote ? 1 : 0)) % 2 === 0;
      if (!isPaired) continue;
      const read = parseRecords(line.slice(0, at) + sign + line.slice(at), dialect)[0] ?? [];
      if (read.length === width) yield read;
    }
  }
}

/** Names of a header that was written otherwise than the rows: each another, none of them a figure. */
function headerOtherwise(
  line: string,
  cells: Cells,
  width: number,
  dialect: RecordDialect,
): Cells | null {
  const other = { ...dialect, quote: dialect.quote === '"' ? "'" : '"' } as const;
  const areWrapped = isWrapped(cells, dialect) && parseRecords(line, other)[0]!.length === width;
  if (cells.length === width) return areWrapped ? parseRecords(line, other)[0]! : null;
  const areNames = (names: Cells): boolean =>
    names.length === width &&
    new Set(names).size === width &&
    names.every((name) => name.trim() !== '' && !looksTyped(name));
  const others = [...OTHER_DELIMITERS, ' '].filter((it) => it !== dialect.delimiter);
  const readings = [
    ...withoutBlank(cells, width),
    ...withSignMore(line, width, dialect),
    ...(cells.length === 1
      ? others.map((delimiter) => parseRecords(line, { ...dialect, delimiter })[0] ?? [])
      : []),
  ].filter(areNames);
  return theOne(readings, dialect.quote!);
}

function written(cell: string, { delimiter, quote }: RecordDialect): string {
  const sign = quote!;
  return cell.includes(delimiter) || cell.includes(sign) || /^\s|\s$|[\r\n]/.test(cell)
    ? sign + cell.replaceAll(sign, sign + sign) + sign
    : cell;
}
