/** What was met in a sheet beside its values. */

export interface SheetNotes {
  /** Cells that hold an error (`#N/A`, `#DIV/0!`): empty in the text. */
  readonly errors: number;
  /** Formulas that were saved without their results: empty in the text. */
  readonly withoutResult: number;
  /** Rows and columns that are hidden but read like all others. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Merged ranges; their value stands in the first cell. */
  readonly merges: number;
  /** Values that stood unseen below a merged range and were left out. */
  readonly coveredValues: number;
  /** Numbers of more than 15 digits, of which Excel kept only the first 15, and `1.23E+17` as text. */
  readonly damagedNumbers: number;
  /** The first of them. */
  readonly damaged: readonly DamagedCell[];
  /** Columns with days that are shown as a month and a day alone. */
  readonly yearlessColumns: readonly number[];
}

export interface DamagedCell {
  /** Both from 0; the row is the record's number in the text. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const MOST_LISTED = 1000;

export class NoteTaker implements SheetNotes {
  errors = 0;
  withoutResult = 0;
  hiddenRows = 0;
  hiddenColumns = 0;
  merges = 0;
  coveredValues = 0;
  damagedNumbers = 0;
  readonly damaged: DamagedCell[] = [];
  readonly #yearless = new Set<number>();

  addDamaged(row: number, column: number, text: string): void {
    this.damagedNumbers++;
    if (this.damaged.length < MOST_LISTED) this.damaged.push({ row, column, text });
  }

  addYearless(column: number): void {
    this.#yearless.add(column);
  }

  get yearlessColumns(): readonly number[] {
    return [...this.#yearless];
  }

  notes(): SheetNotes {
    const { damaged, ...counts } = this;
    return { ...counts, damaged: [...damaged], yearlessColumns: this.yearlessColumns };
  }
}

export const NOTHING_NOTED: SheetNotes = new NoteTaker().notes();

/** `1.23E+17`: all that is left of a long number where a CSV was saved by Excel. */
export function isExponentText(bytes: Uint8Array, start: number, end: number): boolean {
  const size = end - start;
  if (size < 5 || size > 24 || bytes[end - 3] !== 0x2b || (bytes[end - 4]! | 0x20) !== 0x65) {
    return false;
  }
  if (!isDigit(bytes[end - 1]!) || !isDigit(bytes[end - 2]!)) return false;
  // Below 10^11 it is no id that lost digits.
  if (bytes[end - 2] === 0x30) return false;
  for (let at = start; at < end - 4; at++) {
    if (!isDigit(bytes[at]!) && !(bytes[at] === 0x2e && at === start + 1)) return false;
  }
  return true;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
