/** A sheet that is held whole and told row by row: of the kinds that are not streamed. */
import type { SerialSystem } from '#domain/excel-serial.ts';
import { CoverFinder } from './cover-finder.ts';
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
  /** Puts the cells of a row that are not empty into `cells`; rows are asked for once, in ascending order. */
  readRow(row: number, cells: RowCells): void;
}

/** Adds the texts and numbers of cells, and notes what is to be told of them. */
export class RowWriter {
  readonly #notes: NoteTaker;
  readonly #system: SerialSystem;
  readonly #covers: CoverFinder;

  constructor(notes: NoteTaker, system: SerialSystem, merged: readonly MergedRange[]) {
    this.#notes = notes;
    this.#system = system;
    this.#covers = new CoverFinder(merged);
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

  /** Takes back the value just added where a merged range hides it. */
  hideCovered(cells: RowCells, row: number, column: number): void {
    if (!this.#covers.hides(row, column)) return;
    cells.count--;
    this.#notes.coveredValues++;
  }
}
