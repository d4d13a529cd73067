/** What the cells of a column look like, as far as it shows that a cell stands in the wrong one. */
import { looksTyped } from './typed-shape.ts';

type Rows = readonly (readonly string[])[];

export interface ColumnShape {
  readonly mayBeBlank: boolean;
  readonly isBlank: boolean;
  /** Cells of figures: runs of digits as 9, of letters as a. Null: a column of words. */
  readonly shapes: ReadonlySet<string> | null;
  /** The one shape of all cells, digit for digit, where they have one. */
  readonly exact: string | null;
  /** The contents met in it. */
  readonly values: ReadonlySet<string>;
  /** Decimals that all its figures have; 0 where there are none, or not as many. */
  readonly decimals: number;
  /** Most parts of a cell between blanks. */
  readonly mostParts: number;
  /** Whether some begin with a blank. */
  readonly isPadded: boolean;
  /** Whether among the words are such that look like figures. */
  readonly hasTyped: boolean;
}

/** So many shapes at most make a column of figures. */
const MOST_SHAPES = 6;
/** Longer cells are texts. */
const LONGEST_EXACT = 40;

export function columnShapes(rows: Rows, width: number): readonly ColumnShape[] {
  return Array.from({ length: width }, (_, column) => {
    const filled = rows.map((cells) => cells[column]!.trim()).filter((cell) => cell !== '');
    const shapes = new Set(filled.map(shapeOf));
    const withFigures = filled.filter((cell) => /\d/.test(cell)).length;
    const typed = filled.filter(looksTyped).length;
    const isShaped =
      filled.length > 0 && shapes.size <= MOST_SHAPES && withFigures >= filled.length * 0.9;
    const exact = new Set(filled.map(exactShape));
    return {
      mayBeBlank: filled.length < rows.length,
      isBlank: filled.length === 0,
      shapes: isShaped || (filled.length > 0 && typed >= filled.length * 0.9) ? shapes : null,
      exact: exact.size === 1 && filled.length > 1 ? [...exact][0]! : null,
      values: new Set(filled),
      decimals: decimalsOf(filled),
      mostParts: filled.reduce((most, cell) => Math.max(most, cell.split(' ').length), 1),
      isPadded: rows.some((cells) => /^ +\S/.test(cells[column]!)),
      hasTyped: typed > 0,
    };
  });
}

function decimalsOf(cells: readonly string[]): number {
  const all = new Set(cells.map((cell) => /^-?\d+[.,](\d+)$/.exec(cell)?.[1]?.length ?? 0));
  return all.size === 1 ? [...all][0]! : 0;
}

function shapeOf(cell: string): string {
  return cell
    .replaceAll(/\d+/g, '9')
    .replaceAll(/\p{L}+/gu, 'a')
    .replaceAll(/\s+/g, ' ');
}

function exactShape(cell: string): string | null {
  return cell.length > LONGEST_EXACT
    ? null
    : cell.replaceAll(/\d/g, '9').replaceAll(/\p{L}/gu, 'a');
}

/** Whether a cell may stand in a column. */
export function fits(cell: string, shape: ColumnShape): boolean {
  const content = cell.trim();
  if (content === '') return shape.mayBeBlank;
  if (shape.isBlank) return false;
  if (shape.shapes === null) return shape.hasTyped || !looksTyped(content);
  // Figures of a form not met yet are figures still, but no day stands among amounts.
  return shape.shapes.has(shapeOf(content)) || (isFigure(shape) && isNumber(content));
}

/** Whether a cell of a column may begin so. */
export function mayBegin(start: string, shape: ColumnShape): boolean {
  const content = start.trim();
  if (content === '') return true;
  if (shape.isBlank) return false;
  if (shape.shapes === null) return shape.hasTyped || !looksTyped(content);
  return [...shape.shapes].some((own) => own.startsWith(shapeOf(content)));
}

/** Whether a text is of the one form that all cells of a column have. */
export function isExact(text: string, { exact }: ColumnShape): boolean {
  return exact !== null && exactShape(text) === exact;
}

function isFigure({ shapes }: ColumnShape): boolean {
  return [...shapes!].every((shape) => /^-?[$€£¥￥]?9(?:[.,]9)*$/.test(shape));
}

function isNumber(content: string): boolean {
  return /^[(]?[-+]?[$€£¥￥]?\d+(?:[.,]\d+)*[)]?%?$/.test(content);
}
