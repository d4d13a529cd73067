/** Where the columns of text start that is padded with blanks, also where cells are blank. */
import { displayCells } from './display-width.ts';

/** So few lines prove no columns. */
const LEAST_LINES = 4;
/** Share of the lines that a title or a value too long may break. */
const BROKEN = 0.05;

export interface FixedColumns {
  readonly columnStarts: readonly number[];
  /** Whether they count cells of a terminal, of which a Chinese character takes two. */
  readonly startsInCells: boolean;
}

/**
 * Positions behind stretches of two blanks or more that go through all lines, or nearly all; null where there
 * are none, or where a tab stands in for an unknown number of blanks. Counted in characters or in cells of a
 * terminal: taken are those with which most texts begin or end where their column does.
 * @param lines filled ones
 */
export function fixedColumnsOf(lines: readonly string[]): FixedColumns | null {
  if (lines.length < LEAST_LINES || lines.some((line) => line.includes('\t'))) return null;
  const units = lines.map((line) => line.trimEnd());
  const cells = units.map(displayCells);
  const isNarrow = units.every((line, at) => line === cells[at]);
  const broken = Math.floor(lines.length * BROKEN);
  let best: FixedColumns | null = null;
  let most = 0;
  for (const own of isNarrow ? [units] : [units, cells]) {
    for (const mayBreak of broken > 0 ? [0, broken] : [0]) {
      const columnStarts = startsOf(own, mayBreak);
      if (columnStarts === null) continue;
      const straight = straightness(own, columnStarts);
      const isSimpler = straight === most && columnStarts.length < best!.columnStarts.length;
      if (best !== null && straight <= most && !isSimpler) continue;
      best = { columnStarts, startsInCells: own === cells };
      most = straight;
    }
  }
  return best;
}

/** @param mayBreak lines that may have text where the others have blanks between columns */
function startsOf(own: readonly string[], mayBreak: number): readonly number[] | null {
  const width = Math.max(...own.map((line) => line.length));
  const starts: number[] = [];
  let blanks = 2;
  for (let at = 0; at < width; at++) {
    const filled = own.filter((line) => (line[at] ?? ' ') !== ' ').length;
    if (filled <= mayBreak) {
      blanks++;
      continue;
    }
    if (blanks >= 2) starts.push(at);
    blanks = 0;
  }
  if (starts.length < 2) return null;
  // A column that hardly any line reaches is the end of a long one.
  const isUsed = starts.every((from, column) => {
    const cells = own.map((line) => line.slice(from, starts[column + 1]).trim());
    return cells.filter((cell) => cell !== '').length >= own.length * 0.2;
  });
  return isUsed ? starts : null;
}

const PART = /\S+(?: \S+)*/g;

/** How many texts between two blanks or more begin where a column starts, or end where most of it ends. */
function straightness(own: readonly string[], starts: readonly number[]): number {
  const ends = starts.map(() => new Map<number, number>());
  let straight = 0;
  for (const line of own) {
    for (const part of line.matchAll(PART)) {
      const column = starts.findLastIndex((from) => from <= part.index);
      const end = part.index + part[0].length;
      // Before all columns, or cut by the next one.
      if (column === -1 || end > (starts[column + 1] ?? Infinity)) continue;
      if (starts[column] === part.index) {
        straight++;
        continue;
      }
      ends[column]!.set(end, (ends[column]!.get(end) ?? 0) + 1);
    }
  }
  return ends.reduce((sum, counts) => sum + Math.max(0, ...counts.values()), straight);
}
