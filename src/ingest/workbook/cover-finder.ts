import type { MergedRange } from './workbook-notes.ts';

/** Finds whether a cell lies below a merged range, rows coming in ascending order; holds no more than the ranges. */
export class CoverFinder {
  readonly #ranges: readonly MergedRange[];
  #next = 0;
  #open: MergedRange[] = [];
  #row = -1;

  constructor(ranges: readonly MergedRange[]) {
    this.#ranges = [...ranges].sort((a, b) => a.firstRow - b.firstRow);
  }

  hides(row: number, column: number): boolean {
    if (row !== this.#row) {
      this.#row = row;
      this.#open = this.#open.filter((range) => range.lastRow >= row);
      while ((this.#ranges[this.#next]?.firstRow ?? Infinity) <= row) {
        this.#open.push(this.#ranges[this.#next++]!);
      }
    }
    for (const range of this.#open) {
      if (column < range.firstColumn || column > range.lastColumn) continue;
      if (row !== range.firstRow || column !== range.firstColumn) return true;
    }
    return false;
  }
}
