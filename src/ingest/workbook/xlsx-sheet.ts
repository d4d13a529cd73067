/** The XML of a worksheet into rows: cell by cell, without a string or object for an ordinary cell. */
import type { SerialSystem } from '#domain/excel-serial.ts';
import { CoverFinder } from './cover-finder.ts';
import { type CellFormat, NUMBER_FORMAT } from './workbook-format.ts';
import { RowCells, type RowSink } from './workbook-csv.ts';
import { isExponentText, type MergedRange, NoteTaker } from './workbook-notes.ts';
import { corrupt, WorkbookRefused } from './workbook-refusal.ts';
import { FIRST_DAMAGED, isoText, numberText } from './workbook-value.ts';
import type { SharedStrings } from './xlsx-strings.ts';
import { Attributes, nameCode, type XmlHandler, XmlScanner, XmlText } from './xlsx-xml.ts';

export interface SheetContext {
  /** null: only whether there is a text matters. */
  readonly strings: SharedStrings | null;
  /** Format of each cell style. */
  readonly formats: readonly CellFormat[];
  readonly system: SerialSystem;
  /** Ranges known to hold values that merging hides. */
  readonly covered?: readonly MergedRange[];
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_MERGES = 1_000_000;
/** Columns whose values are remembered one by one, to know whether merged ranges hide any. */
const TRACKED = 31;

const [ROW, C, V, F, IS, T, RPH, SHEET_DATA, MERGE_CELL, COL, DIMENSION] = [
  'row',
  'c',
  'v',
  'f',
  'is',
  't',
  'rPh',
  'sheetData',
  'mergeCell',
  'col',
  'dimension',
].map(nameCode);
const [R, S, HIDDEN, REF, MIN, MAX] = ['r', 's', 'hidden', 'ref', 'min', 'max'].map(nameCode);

/** Kinds of cells, by their first letters: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
const NUMBER = 0;
const SHARED = 1;
const TEXT = 2;
const FLAG = 3;
const ERROR = 4;
const ISO = 5;

const TRUE = Uint8Array.from([0x54, 0x52, 0x55, 0x45]);
const FALSE = Uint8Array.from([0x46, 0x41, 0x4c, 0x53, 0x45]);

export class SheetReader implements XmlHandler {
  readonly notes = new NoteTaker();
  readonly merged: MergedRange[] = [];
  /** Last row that the file claims to have, from `dimension`; 0 where it does not say. */
  claimedRows = 0;
  /** Rows begun so far. */
  rowsSeen = 0;
  readonly #scanner = new XmlScanner(this);
  readonly #context: SheetContext;
  readonly #sink: RowSink;
  readonly #attributes = new Attributes();
  readonly #text = new XmlText();
  readonly #cells = new RowCells();
  readonly #covers: CoverFinder | null;
  /** Per row the columns that hold values, a bit each. */
  #filled = new Uint32Array(4096);
  #isInData = false;
  #hasSheetData = false;
  #isHidden = false;
  #row = -1;
  #column = -1;
  #type = NUMBER;
  #style = 0;
  #isCollecting = false;
  #isInline = false;
  #phonetic = 0;
  #hasFormula = false;

  constructor(context: SheetContext, sink: RowSink) {
    this.#context = context;
    this.#sink = sink;
    this.#covers = context.covered ? new CoverFinder(context.covered) : null;
  }

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
  }

  finish(): void {
    this.#scanner.finish();
    if (!this.#hasSheetData) throw corrupt('no sheetData');
  }

  /** Merged ranges that hide values; known once the sheet is read, for `covered` of a second reading. */
  hidingRanges(): MergedRange[] {
    return this.merged.filter((range) => this.#hides(range));
  }

  open(name: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.#isInData) {
      if (name === C) this.#openCell(bytes, start, end);
      else if (name === V) this.#isCollecting = true;
      else if (name === T) this.#isCollecting = this.#isInline && this.#phonetic === 0;
      else if (name === F) this.#hasFormula = true;
      else if (name === ROW) this.#openRow(bytes, start, end);
      else if (name === IS) this.#isInline = true;
      else if (name === RPH) this.#phonetic++;
      return;
    }
    if (name === SHEET_DATA) {
      this.#isInData = true;
      this.#hasSheetData = true;
    } else if (name === MERGE_CELL) this.#addMerge(bytes, start, end);
    else if (name === COL) this.#openColumns(bytes, start, end);
    else if (name === DIMENSION) {
      this.claimedRows = (this.#rangeIn(bytes, start, end)?.lastRow ?? -1) + 1;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    if (this.#isCollecting) this.#text.add(bytes, start, end, isLiteral);
  }

  close(name: number): void {
    if (!this.#isInData) return;
    if (name === C) this.#closeCell();
    else if (name === V || name === T) this.#isCollecting = false;
    else if (name === ROW) this.#closeRow();
    else if (name === IS) this.#isInline = false;
    else if (name === RPH) this.#phonetic--;
    else if (name === SHEET_DATA) this.#isInData = false;
  }

  #openRow(bytes: Uint8Array, start: number, end: number): void {
    const attributes = this.#attributes.over(bytes, start, end);
    let row = -1;
    this.#isHidden = false;
    while (attributes.next()) {
      if (attributes.name === R) row = attributes.whole() - 1;
      else if (attributes.name === HIDDEN) this.#isHidden = attributes.isTrue();
    }
    // Rows that go back, or have no number, follow the one above.
    this.#row = row > this.#row ? row : this.#row + 1;
    if (this.#row >= MOST_ROWS) {
      throw new WorkbookRefused({ code: 'tooManyRows', most: MOST_ROWS });
    }
    this.rowsSeen = this.#row + 1;
    this.#column = -1;
  }

  #closeRow(): void {
    const cells = this.#cells;
    if (cells.count === 0) return;
    cells.sort();
    if (this.#isHidden) this.notes.hiddenRows++;
    const row = this.#row;
    if (row >= this.#filled.length) {
      const grown = new Uint32Array(Math.max(this.#filled.length * 2, row + 1));
      grown.set(this.#filled);
      this.#filled = grown;
    }
    let mask = 0;
    for (let at = 0; at < cells.count; at++) mask |= 1 << Math.min(cells.columns[at]!, TRACKED);
    this.#filled[row] = mask;
    this.#sink.addRow(row, cells);
    cells.clear();
  }

  #openCell(bytes: Uint8Array, start: number, end: number): void {
    let column = -1;
    let type = NUMBER;
    let style = 0;
    const attributes = this.#attributes.over(bytes, start, end);
    while (attributes.next()) {
      const { name } = attributes;
      if (name === R) column = columnOf(bytes, attributes.start, attributes.end);
      else if (name === T) type = typeOf(bytes, attributes.start, attributes.end);
      else if (name === S) style = attributes.whole();
    }
    this.#column = column === -1 ? this.#column + 1 : column;
    if (this.#column >= MOST_COLUMNS) throw corrupt('more columns than a sheet has');
    this.#type = type;
    this.#style = style;
    this.#hasFormula = false;
    this.#text.clear();
  }

  #closeCell(): void {
    const { length, bytes } = this.#text;
    if (length === 0) {
      if (this.#hasFormula && this.#type !== TEXT) this.notes.withoutResult++;
      return;
    }
    const column = this.#column;
    if (this.#covers?.hides(this.#row, column) === true) {
      this.notes.coveredValues++;
      return;
    }
    switch (this.#type) {
      case NUMBER:
        this.#addNumber(column);
        return;
      case SHARED:
        this.#addShared(column);
        return;
      case FLAG:
        if (bytes[0] === 0x31 || (bytes[0]! | 0x20) === 0x74) this.#cells.add(column, TRUE, 0, 4);
        else this.#cells.add(column, FALSE, 0, 5);
        return;
      case ERROR:
        this.notes.errors++;
        return;
      case ISO:
        this.#cells.addString(column, isoText(this.#text.string(), this.#format()));
        return;
      default:
        this.#text.unescape(0);
        this.#addText(column, this.#text.bytes, 0, this.#text.length);
    }
  }

  #addShared(column: number): void {
    const { strings } = this.#context;
    const { bytes, length } = this.#text;
    if (strings === null) {
      this.#cells.add(column, bytes, 0, length);
      return;
    }
    let index = 0;
    for (let at = 0; at < length; at++) index = index * 10 + bytes[at]! - 0x30;
    if (!(index >= 0 && index < strings.count)) {
      throw corrupt('a shared string that does not exist');
    }
    this.#addText(column, strings.bytes, strings.offsets[index]!, strings.offsets[index + 1]!);
  }

  #addText(column: number, bytes: Uint8Array, start: number, end: number): void {
    if (isExponentText(bytes, start, end)) {
      const text = new TextDecoder().decode(bytes.subarray(start, end));
      this.notes.addDamaged(this.#row, column, text);
    }
    this.#cells.add(column, bytes, start, end);
  }

  #addNumber(column: number): void {
    const { bytes, length } = this.#text;
    const format = this.#format();
    if (format.kind === 'number' && isPlain(bytes, length)) {
      this.#cells.add(column, bytes, 0, length);
      return;
    }
    const written = this.#text.string();
    const value = Number(written);
    if (Number.isNaN(value)) {
      this.#cells.addString(column, written);
      return;
    }
    const text = numberText(value, format, this.#context.system);
    if (format.kind === 'day' && format.mayLackYear) this.notes.addYearless(column);
    if (Math.abs(value) >= FIRST_DAMAGED) this.notes.addDamaged(this.#row, column, text);
    this.#cells.addString(column, text);
  }

  #format(): CellFormat {
    return this.#context.formats[this.#style] ?? NUMBER_FORMAT;
  }

  #openColumns(bytes: Uint8Array, start: number, end: number): void {
    const attributes = this.#attributes.over(bytes, start, end);
    let min = 0;
    let max = -1;
    let isHidden = false;
    while (attributes.next()) {
      if (attributes.name === MIN) min = attributes.whole();
      else if (attributes.name === MAX) max = attributes.whole();
      else if (attributes.name === HIDDEN) isHidden = attributes.isTrue();
    }
    // A range to the last column is what is left of the sheet, not columns of the table.
    if (isHidden && max >= min && max < MOST_COLUMNS) this.notes.hiddenColumns += max - min + 1;
  }

  #addMerge(bytes: Uint8Array, start: number, end: number): void {
    const range = this.#rangeIn(bytes, start, end);
    if (range === null) return;
    this.notes.merges++;
    if (this.merged.length < MOST_MERGES) this.merged.push(range);
  }

  #rangeIn(bytes: Uint8Array, start: number, end: number): MergedRange | null {
    const attributes = this.#attributes.over(bytes, start, end);
    while (attributes.next()) if (attributes.name === REF) return rangeOf(attributes.string());
    return null;
  }

  /** Whether a range holds a value besides the one in its first cell. */
  #hides(range: MergedRange): boolean {
    const { firstColumn, lastColumn, firstRow } = range;
    const from = Math.min(firstColumn, TRACKED);
    const to = Math.min(lastColumn, TRACKED);
    const mask = (2 ** (to + 1) - 2 ** from) >>> 0;
    const lastRow = Math.min(range.lastRow, this.#row);
    for (let row = firstRow; row <= lastRow; row++) {
      let filled = this.#filled[row]! & mask;
      if (row === firstRow && firstColumn < TRACKED) filled &= ~(1 << firstColumn);
      if (filled !== 0) return true;
    }
    return false;
  }
}

/** Digits that may stand as they are: at most 12, no exponent, no needless zeros. */
function isPlain(bytes: Uint8Array, length: number): boolean {
  const start = bytes[0] === 0x2d ? 1 : 0;
  let digits = 0;
  let point = -1;
  for (let at = start; at < length; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) digits++;
    else if (byte === 0x2e && point === -1) point = at;
    else return false;
  }
  if (digits === 0 || digits > 12) return false;
  const wholes = (point === -1 ? length : point) - start;
  if (wholes === 0 || (wholes > 1 && bytes[start] === 0x30)) return false;
  if (point === -1) return start === 0 || bytes[1] !== 0x30;
  return bytes[length - 1] !== 0x30 && point < length - 1;
}

/** The column of `AB12`; −1 where no letters stand. */
function columnOf(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = bytes[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a || column > MOST_COLUMNS) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

function typeOf(bytes: Uint8Array, start: number, end: number): number {
  switch (bytes[start]) {
    case 0x73:
      return end - start === 1 ? SHARED : TEXT;
    case 0x69:
      return TEXT;
    case 0x62:
      return FLAG;
    case 0x65:
      return ERROR;
    case 0x64:
      return ISO;
    default:
      return NUMBER;
  }
}

function rangeOf(text: string): MergedRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (match === null) return null;
  const [, firstLetters = '', first = '', lastLetters = firstLetters, last = first] = match;
  const columnIn = (letters: string): number => {
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 0x40;
    return column - 1;
  };
  return {
    firstRow: Number(first) - 1,
    lastRow: Number(last) - 1,
    firstColumn: columnIn(firstLetters),
    lastColumn: columnIn(lastLetters),
  };
}
