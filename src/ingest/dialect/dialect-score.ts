/** How well records fit together, and how much their cells look like values: what a dialect is judged by. */
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { LEAST_IN_TABLE, tableBelowLines, tableBelowRule } from './header-row.ts';
import type { RecordDialect } from './records.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];

/** Title lines above a table that are not held against it. */
const MOST_TITLES = 12;

/** 0 to 1: how many records share one width of at least two, wide ones counting a little more. */
export function agreement(records: Records): number {
  const filled = records.filter((cells) => !isBlankRecord(cells));
  const widths = filled.slice(tableBelowRule(filled) ?? 0).map((cells) => cells.length);
  const below = tableBelowLines(widths);
  const width = below === null ? usualWidth(widths) : widths[below]!;
  if (width < 2) return 0;
  const first = widths.indexOf(width);
  // However many lines of a cell or two there are, a whole table below them is one.
  const isBelowLines = below !== null;
  const start = isBelowLines ? first : Math.min(first, MOST_TITLES);
  const body = widths.slice(start);
  // Nor may a few lines make a table of what others contradict.
  const isFew = body.length <= start && !isBelowLines;
  const alike = Math.max(body.filter((it) => it === width).length, inTwoTables(widths) ?? 0);
  const share = Math.min(1, alike / (body.length + (isFew ? start : 0)));
  return share * share * (1 - 1 / (width + 0.5)) * (1 - 0.5 * emptyColumns(filled, width));
}

/** How much less a second table is believed than one. */
const SECOND = 0.9;

/** Records of two tables, the one below the other, each of one width; null where there are no two. */
function inTwoTables(widths: readonly number[]): number | null {
  const last = widths.at(-1)!;
  const from = widths.findLastIndex((width) => width !== last) + 1;
  const above = widths.slice(0, from);
  const first = usualWidth(above);
  const own = above.filter((width) => width === first).length;
  const isTable = own >= LEAST_IN_TABLE && widths.length - from >= LEAST_IN_TABLE;
  if (!isTable || first < 2 || last < 2) return null;
  return (own + widths.length - from) * SECOND;
}

/** Share of the columns that no record fills: a delimiter of two characters read as one leaves such. */
export function emptyColumns(records: Records, width: number): number {
  let empty = 0;
  for (let column = 0; column < width; column++) {
    if (records.every((cells) => cells.length !== width || (cells[column] ?? '').trim() === '')) {
      empty++;
    }
  }
  return empty / width;
}

export function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && width > best)) best = width;
  }
  return best;
}

/** 0 to 1: the share of cells that look like one value rather than several, or a torn one. */
export function cellsScore(records: Records, { delimiter, quote }: RecordDialect): number {
  let sum = 0;
  let count = 0;
  for (const cells of records) {
    for (const cell of cells) {
      const content = cellContent(cell);
      if (content === '') continue;
      count++;
      sum += isWrapped(cell) ? WRAPPED : valueLikeness(content, delimiter, quote);
    }
  }
  return count === 0 ? 1 : sum / count;
}

/** How much a value is believed that still has its quotes. */
const WRAPPED = 0.2;

function isWrapped(cell: string): boolean {
  const own = cell.trim();
  return own.length > 1 && (own[0] === '"' || own[0] === "'") && own.at(-1) === own[0];
}

function valueLikeness(content: string, delimiter: string, quote: string | null): number {
  if (looksTyped(content)) return 1;
  // A line end of another kind than the others.
  if (/\r(?!\n)/.test(content)) return 0.4;
  // What stands between two signs of a delimiter.
  if (/^[|~#^$@&<>=]+$/.test(content)) return 0.2;
  const first = content[0];
  const last = content.at(-1);
  if (first === '"' || (last === '"' && !/\d"$/.test(content))) return 0.4;
  // What should have been taken for an escape.
  if (content.includes(`\\${quote ?? delimiter}`)) return 0.4;
  if (content.includes(delimiter)) return 1;
  if (/[\t;|]/.test(content) || /,(?! )/.test(content)) return 0.5;
  return content.length <= 100 ? 1 : 0.9;
}
