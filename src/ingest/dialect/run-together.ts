/**
 * Cells of a row that run together: two where a delimiter was left out, or words between blanks where blanks
 * stand for delimiters. Told apart by the shapes of the columns, and by what was met in them before.
 */
import { type ColumnShape, fits, isExact } from './column-shapes.ts';
import { parseRecords, type RecordDialect } from './records.ts';

type Cells = readonly string[];

/** Cells of one form have at least so many characters where digits may be cut by it. */
const LEAST_EXACT = 4;
/** Two cells that ran together are short: each place of a longer one would be looked at with all of its text. */
const LONGEST_CUT = 240;

/**
 * A delimiter left out: one cell is two.
 * @param mustBeSure whether both must have been met in their columns, or one have the very form of its own
 */
export function* splitCells(
  cells: Cells,
  columns: readonly ColumnShape[],
  mustBeSure = false,
): Generator<Cells> {
  if (cells.length !== columns.length - 1) return;
  for (const [at, cell] of cells.entries()) {
    if (cell.length > LONGEST_CUT) continue;
    const [left, right] = [columns[at]!, columns[at + 1]!];
    const met = metCut(cell, left, right);
    const cut = met ?? shapedCut(cell, left, right);
    if (cut === null) continue;
    const isFormed =
      isSure(cell.slice(cut), right) || (isSure(cell.slice(0, cut), left) && !isSure(cell, left));
    if (mustBeSure && met === null && !isFormed) continue;
    yield [...cells.slice(0, at), cell.slice(0, cut), cell.slice(cut), ...cells.slice(at + 1)];
  }
}

/** Where two values that were met in the two columns meet; one of them is enough where it has an end of its own. */
function metCut(cell: string, left: ColumnShape, right: ColumnShape): number | null {
  const both: number[] = [];
  const one: number[] = [];
  for (let cut = 1; cut < cell.length; cut++) {
    const [before, behind] = [cell.slice(0, cut), cell.slice(cut)];
    const isLeft = left.values.has(before.trim());
    const isRight = right.values.has(behind.trim());
    if (isLeft && isRight) both.push(cut);
    else if ((isLeft && fitsSurely(behind, right)) || (isRight && fitsSurely(before, left))) {
      if (!isInRun(cell, cut)) one.push(cut);
    }
  }
  if (both.length > 0) return both.length === 1 ? both[0]! : null;
  return one.length === 1 ? one[0]! : null;
}

/** Whether a text may stand in a column that says something of its cells. */
function fitsSurely(text: string, column: ColumnShape): boolean {
  return fits(text, column) && (column.shapes === null || isSure(text, column));
}

function isSure(text: string, column: ColumnShape): boolean {
  if (column.decimals > 0) {
    return new RegExp(`^-?\\d+[.,]\\d{${column.decimals}}$`).test(text.trim());
  }
  return isExact(text, column) && text.length >= LEAST_EXACT;
}

/** Where figures end and others, or words, begin. */
function shapedCut(cell: string, left: ColumnShape, right: ColumnShape): number | null {
  if (left.shapes === null && right.shapes === null) return null;
  const cuts: number[] = [];
  for (let cut = 1; cut < cell.length; cut++) {
    const [before, behind] = [cell.slice(0, cut), cell.slice(cut)];
    if (!fits(before, left) || !fits(behind, right)) continue;
    if (left.decimals > 0 && !isSure(before, left)) continue;
    // Decimals say where a figure ends, but not where it begins.
    const isWhole = right.decimals === 0 && isSure(behind, right);
    if (!isInRun(cell, cut) || isSure(before, left) || isWhole) cuts.push(cut);
  }
  // Figures before words end where the words begin, and the other way round.
  if (left.shapes === null) return cuts[0] ?? null;
  if (right.shapes === null) return cuts.at(-1) ?? null;
  return cuts.length === 1 ? cuts[0]! : null;
}

const SCRIPTS = [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, /\p{Script=Hangul}/u];

/** Whether a place is inside a number or a word: a capital behind a small letter, and another script, begin one. */
function isInRun(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  if (/\d\d/.test(pair)) return true;
  if (!/^\p{L}\p{L}/u.test(pair) || /^\p{Ll}\p{Lu}/u.test(pair)) return false;
  return SCRIPTS.every((script) => script.test(pair[0]!) === script.test(pair[1]!));
}

/** Parts between blanks that a cell of a column has at most; of words one more than were met. */
function usualParts({ shapes, mostParts }: ColumnShape): number {
  return shapes === null ? mostParts + 1 : mostParts;
}

/** Readings looked at, and steps on the way to them. */
const MOST_READINGS = 200;
const MOST_STEPS = 5000;

/** Cells between blanks, some of which belong to the words of a column: the reading that holds most values met before. */
export function betweenBlanks(
  line: string,
  columns: readonly ColumnShape[],
  dialect: RecordDialect,
  own: Cells,
): readonly Cells[] {
  // A row with nearly all its delimiters is none between blanks.
  if (own.length >= columns.length - 1) return [];
  const quote = dialect.quote!;
  if (dialect.delimiter === ' ' || !line.includes(' ')) return [];
  const parts = parseRecords(line, { ...dialect, delimiter: ' ' })[0] ?? [];
  const mostParts = columns.map((column) => usualParts(column));
  const room = mostParts.reduce((sum, most) => sum + most, 0);
  if (parts.length < columns.length || parts.length > room) return [];
  // A part that stood in quotes is a cell.
  const isQuoted = parts.map((part) => part !== '' && line.includes(quote + part + quote));
  const found: { readonly cells: Cells; readonly met: number }[] = [];
  let steps = 0;
  const place = (from: number, cells: Cells, met: number): void => {
    const column = columns[cells.length];
    if (column === undefined) {
      if (from === parts.length) found.push({ cells, met });
      return;
    }
    const least = columns.length - cells.length - 1;
    const most = Math.min(mostParts[cells.length]!, parts.length - least - from);
    for (let count = 1; count <= most && found.length < MOST_READINGS; count++) {
      if (++steps > MOST_STEPS) return;
      if (count > 1 && isQuoted.slice(from, from + count).some(Boolean)) return;
      const cell = parts.slice(from, from + count).join(' ');
      const isWhole = count === 1 || (parts[from] !== '' && parts[from + count - 1] !== '');
      if (!isWhole || !fits(cell, column)) continue;
      place(from + count, [...cells, cell], met + (column.values.has(cell) ? 1 : 0));
    }
  };
  place(0, [], 0);
  const most = Math.max(...found.map(({ met }) => met));
  return found.filter(({ met }) => met === most).map(({ cells }) => cells);
}
