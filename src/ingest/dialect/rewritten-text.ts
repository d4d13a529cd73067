/**
 * Small files in forms that no dialect describes, written anew in one that is described, record for record:
 * - records that end with signs of their own (U+001E, U+0085, U+2028 …) where there are no line ends;
 * - rows between bars, with rules of dashes (tables of Markdown, of database consoles);
 * - rows quoted as a whole, as a sheet of one column saved as CSV leaves them;
 * - one row, or a few, with another delimiter or other quotes than all the rest.
 */
import type { Dialect } from '#domain/sheet.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { usualWidth } from './dialect-score.ts';
import { isPlainDialect, parseRecords, parseWhole, type RecordDialect } from './records.ts';
import { looksTyped } from './typed-shape.ts';

/** So few lines prove no form. */
const LEAST_LINES = 3;

/** The text in lines with cells between single signs; null where it is so already. */
export function rewrittenText(text: string): string | null {
  const lined = linesOfOwnEnds(text);
  const cut = withoutBars(lined ?? text) ?? withoutOuterQuotes(lined ?? text);
  return cut ?? lined;
}

const RECORD_ENDS = ['\u001e', '\u0085', '\u2028', '\u2029', '\v', '\f'];

/** Line ends in place of other signs at the ends of records, where a line end is nothing but a part of those. */
function linesOfOwnEnds(text: string): string | null {
  for (const sign of RECORD_ENDS) {
    if (!text.includes(sign)) continue;
    const parts = text.split(sign);
    if (parts.length < LEAST_LINES) continue;
    const inside = parts.map((part) => part.replace(/^\r?\n/, ''));
    if (inside.some((part) => /[\r\n]/.test(part))) continue;
    return inside.join('\n');
  }
  return null;
}

const RULE = /^\s*[|+][-+=:|\s]*[|+]\s*$/;

/** Rows as `|a|b|`: the bars around them go, and the blanks around cells. */
function withoutBars(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
  const rules = filled.filter((line) => RULE.test(line)).length;
  if (filled.length - rules < LEAST_LINES || !filled.every((it) => isRow(it) || RULE.test(it))) {
    return null;
  }
  const cellsOf = (line: string): string[] =>
    line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
  // Rules become blank lines, so that every record keeps its number.
  return lines
    .map((line) =>
      line.trim() === '' || RULE.test(line) ? '' : cellsOf(line).map(quoted).join(','),
    )
    .join('\n');
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const QUOTED: RecordDialect = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'LF',
};

/** Rows each of which is one quoted cell that holds a row: the rows. */
function withoutOuterQuotes(text: string): string | null {
  if (!text.startsWith('"')) return null;
  const newline = text.includes('\n') ? 'LF' : 'CR';
  const records = parseRecords(text, { ...QUOTED, newline });
  const filled = records.filter((cells) => !isBlankRecord(cells));
  if (filled.length < LEAST_LINES || filled.some((cells) => cells.length !== 1)) return null;
  const rows = filled.map(([row = '']) => row);
  // Written so and not otherwise: `"a"|"b"` is no quoted row.
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const isQuoted = (row: string, at: number): boolean =>
    lines[at]?.trim() === `"${row.replaceAll('"', '""')}"`;
  if (lines.length !== rows.length || !rows.every(isQuoted)) return null;
  const isTable = [',', '\t', ';', '|'].some((delimiter) => {
    const widths = rows.map((row) => parseRecords(row, { ...QUOTED, delimiter })[0]?.length ?? 0);
    const width = usualWidth(widths);
    return width > 1 && widths.every((it) => it === width);
  });
  return isTable ? records.map(([row = '']) => row).join('\n') : null;
}

/** So many rows may be otherwise than the rest. */
const MOST_ODD = 3;
const OTHER_DELIMITERS = [',', ';', '\t', '|', '^', '~'];

/** Whether a look at the lines is worth its while: some have another width, or begin with other quotes. */
export function hasOddLines(
  records: readonly (readonly string[])[],
  { quote, firstDataRow }: Dialect,
): boolean {
  const other = quote === '"' ? "'" : '"';
  const body = records.slice(firstDataRow).filter((cells) => !isBlankRecord(cells));
  const width = usualWidth(body.map((cells) => cells.length));
  return body.some(
    (cells) => cells.length !== width || cells.filter((cell) => cell.startsWith(other)).length > 1,
  );
}

/**
 * The text with the rows that were written otherwise in the spelling of the rest; null where there are none,
 * or where they might be meant as they stand.
 * @param from first record that may be such a row
 */
export function withEvenLines(text: string, dialect: RecordDialect, from: number): string | null {
  if (!isPlainDialect(dialect) || dialect.blankAligned || dialect.quote === null) return null;
  const records: { readonly raw: string; readonly cells: readonly string[] }[] = [];
  for (let at = 0; at < text.length;) {
    const { records: read, end } = parseWhole(text.slice(at), dialect, true, 1);
    if (end === 0) break;
    records.push({ raw: text.slice(at, at + end), cells: read[0] ?? [] });
    at += end;
  }
  const body = records.slice(from).filter(({ cells }) => !isBlankRecord(cells));
  const width = usualWidth(body.map(({ cells }) => cells.length));
  if (width < 3 || body.length < 2 * LEAST_LINES) return null;
  const usual = body.filter(({ cells }) => cells.length === width).map(({ cells }) => cells);
  const typed = typedColumns(usual, width);
  const mended = new Map<number, string>();
  for (const [record, { raw, cells }] of records.entries()) {
    if (record < from || isBlankRecord(cells)) continue;
    const ending = /\r\n$|\r$|\n$/.exec(raw)?.[0] ?? '';
    const line = raw.slice(0, raw.length - ending.length);
    const better = otherwise(line, cells, width, dialect, typed);
    if (better) {
      mended.set(
        record,
        better.map((cell) => written(cell, dialect)).join(dialect.delimiter) + ending,
      );
    }
  }
  if (mended.size === 0 || mended.size > MOST_ODD) return null;
  return records.map(({ raw }, record) => mended.get(record) ?? raw).join('');
}

/** The cells of a line under another delimiter or quote, where those fit and its own do not. */
function otherwise(
  line: string,
  cells: readonly string[],
  width: number,
  dialect: RecordDialect,
  typed: readonly boolean[],
): readonly string[] | null {
  if (/[\r\n]/.test(line)) return null;
  const isOdd = cells.length !== width;
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
      read.every((cell, column) => !typed[column] || cell.trim() === '' || looksTyped(cell)) &&
      (spelling.quote === dialect.quote || isWrapped(line.split(dialect.delimiter), dialect));
    if (isFitting) return read;
  }
  return null;
}

/** Whether all texts of a row stand between quotes that are none in the other rows. */
function isWrapped(cells: readonly string[], { quote }: RecordDialect): boolean {
  const other = quote === '"' ? "'" : '"';
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !looksTyped(cell));
  const opened = texts.filter((cell) => cell.startsWith(other)).length;
  const closed = texts.filter((cell) => cell.endsWith(other)).length;
  return opened > 1 && opened === closed && opened * 2 > texts.length;
}

function typedColumns(rows: readonly (readonly string[])[], width: number): readonly boolean[] {
  return Array.from({ length: width }, (_, column) => {
    const filled = rows.map((cells) => cells[column]!).filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(looksTyped).length >= filled.length * 0.9;
  });
}

function written(cell: string, { delimiter, quote }: RecordDialect): string {
  const sign = quote!;
  return cell.includes(delimiter) || cell.includes(sign) || /^\s|\s$/.test(cell)
    ? sign + cell.replaceAll(sign, sign + sign) + sign
    : cell;
}
