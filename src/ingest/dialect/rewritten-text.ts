/**
 * Small files in forms that no dialect describes, written anew in one that is described, record for record:
 * - records that end with signs of their own (U+001E, U+0085, U+2028 …) where there are no line ends;
 * - rows between bars, with rules of dashes, or below such rules (ruled-text.ts);
 * - rows quoted as a whole, all or some of them, as a sheet of one column saved as CSV leaves them;
 * - cells between the quotes of printed texts.
 */
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { usualWidth } from './dialect-score.ts';
import { withoutRules } from './ruled-text.ts';
import { parseRecords, type RecordDialect } from './records.ts';

/** So few lines prove no form. */
const LEAST_LINES = 3;

/** The text in lines with cells between single signs; null where it is so already. */
export function rewrittenText(text: string): string | null {
  const lined = linesOfOwnEnds(text);
  const own = lined ?? text;
  return (
    withoutRules(own) ??
    withoutOuterQuotes(own) ??
    withoutSomeOuterQuotes(own) ??
    withPlainQuotes(own) ??
    lined
  );
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

/** Fewer columns may as well be one with a delimiter in it. */
const LEAST_COLUMNS = 3;

/** Some of the rows are quoted so, those that hold quotes for one, and the others not: all of one width then. */
function withoutSomeOuterQuotes(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/);
  const rows = lines.map(withoutOwnQuotes);
  if (rows.every((row, at) => row === lines[at])) return null;
  const filled = rows.filter((row) => row.trim() !== '');
  if (filled.length < LEAST_LINES) return null;
  const isTable = [',', '\t', ';', '|'].some((delimiter) => {
    const width = parseRecords(filled[0]!, { ...QUOTED, delimiter })[0]!.length;
    return (
      width >= LEAST_COLUMNS &&
      filled.every((row) => {
        const records = parseRecords(row, { ...QUOTED, delimiter });
        return records.length === 1 && records[0]!.length === width;
      })
    );
  });
  return isTable ? rows.join('\n') : null;
}

function withoutOwnQuotes(line: string): string {
  const inside = line.length > 2 && line.startsWith('"') && line.endsWith('"') && line.slice(1, -1);
  if (inside === false || inside.replaceAll('""', '').includes('"')) return line;
  return inside.replaceAll('""', '"');
}

/** A cell between the quotes of printed texts. */
const PRINTED = /(^|[,;\t|])“([^”\r\n]*)”(?=[,;\t|\r\n]|$)/gm;
const PRINTED_SHARE = 0.6;

/** Quotes that a word processor has made of plain ones: around the names, and around cells in most of the rows. */
function withPlainQuotes(text: string): string | null {
  if (!text.includes('“')) return null;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => line.search(PRINTED) !== -1).length;
  const [names = ''] = lines;
  const isMeant =
    lines.length >= LEAST_LINES &&
    quoted >= lines.length * PRINTED_SHARE &&
    (names.match(PRINTED)?.length ?? 0) > 1;
  if (!isMeant) return null;
  return text.replaceAll(
    PRINTED,
    (_, before: string, cell: string) => `${before}"${cell.replaceAll('"', '""')}"`,
  );
}
