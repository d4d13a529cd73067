/** A sheet that is held whole and told row by row: of the kinds that are not streamed. */
import type { SerialSystem } from '#domain/excel-serial.ts';
import type { RowCells } from './workbook-csv.ts';
import type { CellFormat } from './workbook-format.ts';
import { isExponentText, type MergedRange, type NoteTaker } from './workbook-notes.ts';
import { FIRST_DAMAGED, numberText } from './workbook-value.ts';

export interface HeldSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rowCount: number;
  readonly notes: NoteTaker;
  readonly merged: readonly MergedRange[];
  /** Puts the cells of a row that are not empty into `cells`. */
  readRow(row: number, cells: RowCells): void;
}

/** Most cells below merged ranges that are kept in mind; whole columns merged hide no table. */
const MOST_COVERED = 2_000_000;

/** By row the columns that lie below a merged range. */
export function coveredCells(
  merged: readonly MergedRange[],
  rowCount: number,
): Map<number, Set<number>> {
  const covered = new Map<number, Set<number>>();
  let count = 0;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged) {
    if (lastColumn < firstColumn) continue;
    for (let row = firstRow; row <= Math.min(lastRow, rowCount - 1); row++) {
      let columns = covered.get(row);
      if (columns === undefined) covered.set(row, (columns = new Set()));
      for (let column = firstColumn; column <= lastColumn; column++) {
        if (row === firstRow && column === firstColumn) continue;
        if (++count > MOST_COVERED) return covered;
        columns.add(column);
      }
    }
  }
  return covered;
}

/** Adds the texts and numbers of one row, and notes what is to be told of them. */
export class RowWriter {
  readonly #notes: NoteTaker;
  readonly #system: SerialSystem;

  constructor(notes: NoteTaker, system: SerialSystem) {
    this.#notes = notes;
    this.#system = system;
  }

  addText(cells: RowCells, row: number, column: number, value: string): void {
    // Old files keep line ends as they are: one LF, as in xlsx.
    cells.addString(column, value.replaceAll('\r\n', '\n'));
    const at = cells.count - 1;
    if (at >= 0 && isExponentText(cells.bytes, cells.starts[at]!, cells.ends[at]!)) {
      this.#notes.addDamaged(row, column, value);
    }
  }

  addNumber(cells: RowCells, row: number, column: number, value: number, format: CellFormat): void {
    const text = numberText(value, format, this.#system);
    if (format.kind === 'day' && format.mayLackYear) this.#notes.addYearless(column);
    if (Math.abs(value) >= FIRST_DAMAGED) this.#notes.addDamaged(row, column, text);
    cells.addString(column, text);
  }

  addFlag(cells: RowCells, column: number, value: boolean): void {
    cells.addString(column, value ? 'TRUE' : 'FALSE');
  }

  /** Takes back a value just added that a merged range hides. */
  hide(cells: RowCells): void {
    cells.count--;
    this.#notes.coveredValues++;
  }
}
