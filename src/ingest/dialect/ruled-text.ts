/**
 * Tables that programs draw for eyes: rules of dashes below the names, bars between the cells, a heading on
 * every page, a count below. As consoles of databases print them, reports of SAP, and Markdown. Written anew
 * with a record for every line: rules are blank, headings and counts are single cells.
 */
import { displayCells } from './display-width.ts';
import { usualWidth } from './dialect-score.ts';

/** So few lines prove no form. */
const LEAST_LINES = 3;
/** Lines that are none of the table: titles, headings of pages, what was counted. */
const MOST_LOOSE = 12;

/** Nothing but what rules are drawn with; null where a line is no rule. */
const RULE = /^\s*(?:[|+:;,]\s*)?[-=]{2}[-=+|:;,\s]*$/;
const BARRED = /^\s*\|.*\|\s*$/;

const BOX_RULE = /^[^\S\r\n]*[├┌╔╠╒╞┏┣]?[─━═]{2}/m;

/** What boxes are drawn with, as the signs of a keyboard. */
function withoutBoxes(text: string): string {
  return text
    .replaceAll(/[│┃║]/g, '|')
    .replaceAll(/[─━═]/g, '-')
    .replaceAll(/[\u250c-\u254b\u2552-\u256c]/g, '+');
}

/** A line of the text: the cells of a row, or words that are none of the table; null for a rule. */
type Line = readonly string[] | string | null;

/** Reads the lines of a text one after the other; is told the next one, too. */
type LineReader = (line: string, next: string) => Line;

/** How the lines of a text are cut, found from those at its start; every call reads a text from its beginning. */
export type RuledForm = () => (lines: readonly string[], next: string) => string;

/** The text as CSV; null where it is no such table. */
export function withoutRules(text: string): string | null {
  const form = ruledForm(text);
  return form && form()(linesOf(text), '');
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Null where the text is no such table. */
export function ruledForm(text: string): RuledForm | null {
  const isBoxed = BOX_RULE.test(text);
  const plain = (line: string): string => (isBoxed ? withoutBoxes(line) : line);
  const lines = linesOf(plain(text));
  const rules = lines.filter(isRule).length;
  const reader = barred(lines) ?? (rules > 0 ? (insideBars(lines) ?? underRuns(lines)) : null);
  if (reader === null) return null;
  return () => {
    const read = reader();
    return (own, next) =>
      own.map((line, at) => written(read(plain(line), plain(own[at + 1] ?? next)))).join('\n');
  };
}

function readAll(lines: readonly string[], reader: () => LineReader): readonly Line[] {
  const read = reader();
  return lines.map((line, at) => read(line, lines[at + 1] ?? ''));
}

function isRule(line: string): boolean {
  return RULE.test(line);
}

function written(line: Line): string {
  if (line === null) return '';
  return (typeof line === 'string' ? [line.trim()] : line).map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Whether rows of one width make up the most of it. */
function isTable(read: readonly Line[]): boolean {
  const widths = read.flatMap((line) => (Array.isArray(line) ? [line.length] : []));
  const loose = read.filter((line) => typeof line === 'string' && line.trim() !== '').length;
  const width = usualWidth(widths);
  return (
    widths.length >= LEAST_LINES &&
    width > 1 &&
    widths.filter((it) => it === width).length >= widths.length * 0.9 &&
    loose <= Math.max(MOST_LOOSE, widths.length / 4)
  );
}

/** Rows as `|a|b|`. */
function barred(lines: readonly string[]): (() => LineReader) | null {
  const filled = lines.filter((line) => line.trim() !== '' && !isRule(line));
  const rows = filled.filter((line) => BARRED.test(line));
  // Without a rule, lines of bars alone are the table.
  const isRuled = lines.some((line) => isRule(line));
  if (rows.length < LEAST_LINES || (!isRuled && rows.length < filled.length)) return null;
  const reader = () => (line: string) => {
    if (isRule(line)) return null;
    return BARRED.test(line) ? cellsBetween(line.trim().slice(1, -1)) : line;
  };
  return !isRuled || isTable(readAll(lines, reader)) ? reader : null;
}

/** Rows as `a | b` above and below a rule as `---+---` or `---|---`. */
function insideBars(lines: readonly string[]): (() => LineReader) | null {
  const rule = lines.find((line) => isRule(line) && /-[\s:]*[+|][\s:]*-/.test(line));
  if (rule === undefined) return null;
  const bars = rule.split(/[+|]/).length;
  const reader = () => (line: string) => {
    if (isRule(line)) return null;
    const cells = cellsBetween(line);
    return cells.length === bars ? cells : line;
  };
  return isTable(readAll(lines, reader)) ? reader : null;
}

function cellsBetween(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}

/** The rule's dashes tell where the columns stand; what separates them there separates the cells above and below. */
function underRuns(lines: readonly string[]): (() => LineReader) | null {
  const runsOf = (line: string): string => line.replaceAll('=', '-');
  const rule = lines.find((line) => /^-+(?:( +|[,;|\t])-+)(?:\1-+| +-+)*\s*$/.test(runsOf(line)));
  if (rule === undefined) return null;
  const runs = [...runsOf(rule).matchAll(/-+/g)].map(
    (run) => [run.index, run.index + run[0].length] as const,
  );
  for (const measure of [(line: string) => line, displayCells]) {
    const count = { misses: 0 };
    const read = readAll(lines, () => cutAt(rule, runs, measure, count));
    // A row below the rule that does not keep to its columns shows other ones.
    if (count.misses <= 1 && isTable(read)) {
      return () => cutAt(rule, runs, measure, { misses: 0 });
    }
  }
  return null;
}

type Run = readonly [start: number, end: number];

function cutAt(
  rule: string,
  runs: readonly Run[],
  measure: (line: string) => string,
  count: { misses: number },
): LineReader {
  const sign = rule[runs[0]![1]]!;
  const keeps = (cells: string): boolean =>
    runs.slice(1).every(([start], at) => {
      const gap = cells.slice(runs[at]![1], start);
      return gap === '' || [...gap].every((it) => it === sign);
    });
  const cut = (cells: string): string[] =>
    runs.map(([start, end], at) =>
      cells
        .slice(start, at === runs.length - 1 ? undefined : end)
        .replaceAll('\uFFFF', '')
        .trim(),
    );
  const isSame = (line: string): boolean => line.trimEnd() === rule.trimEnd();
  let isInside = false;
  return (line, next) => {
    if (isSame(line)) {
      isInside = true;
      return null;
    }
    if (line.trim() === '') isInside = false;
    const cells = measure(line);
    if ((isInside || isSame(next)) && line.trim() !== '' && keeps(cells)) return cut(cells);
    if (isInside) count.misses++;
    return line;
  };
}
