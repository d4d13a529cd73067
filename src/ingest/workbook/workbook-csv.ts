/**
 * Rows of a sheet as CSV (RFC 4180: commas, CRLF, quotes only where needed), record n being row n of the
 * sheet. Blank rows and columns at the end are left out; rows are as wide as the widest above them.
 */
import { tooLarge } from './workbook-refusal.ts';

/** Cells of one row that are not empty; their texts are UTF-8 in `bytes`. */
export class RowCells {
  bytes: Uint8Array = new Uint8Array(4096);
  length = 0;
  count = 0;
  columns: Int32Array = new Int32Array(64);
  starts: Int32Array = new Int32Array(64);
  ends: Int32Array = new Int32Array(64);

  clear(): void {
    this.length = 0;
    this.count = 0;
  }

  /** Empty texts are dropped. */
  add(column: number, source: Uint8Array, start: number, end: number): void {
    const size = end - start;
    if (size <= 0) return;
    if (this.length + size > this.bytes.length) this.#growBytes(size);
    const { bytes, length } = this;
    if (size < 64) for (let at = 0; at < size; at++) bytes[length + at] = source[start + at]!;
    else bytes.set(source.subarray(start, end), length);
    this.length = length + size;
    this.#addCell(column, length);
  }

  addString(column: number, text: string): void {
    if (text === '') return;
    const most = text.length * 3;
    if (this.length + most > this.bytes.length) this.#growBytes(most);
    const start = this.length;
    this.length += encoder.encodeInto(text, this.bytes.subarray(start)).written;
    this.#addCell(column, start);
  }

  /** In order of their columns; of two at one place the later one. Files in order are left as they are. */
  sort(): void {
    const { columns } = this;
    let isSorted = true;
    for (let at = 1; at < this.count && isSorted; at++) {
      isSorted = columns[at - 1]! < columns[at]!;
    }
    if (isSorted) return;
    const order = Array.from({ length: this.count }, (_, at) => at)
      .sort((a, b) => columns[a]! - columns[b]! || a - b)
      .filter((at, index, all) => columns[at] !== columns[all[index + 1] ?? -1]);
    const pick = (from: Int32Array): Int32Array => {
      const picked = new Int32Array(from.length);
      for (const [index, at] of order.entries()) picked[index] = from[at]!;
      return picked;
    };
    this.columns = pick(this.columns);
    this.starts = pick(this.starts);
    this.ends = pick(this.ends);
    this.count = order.length;
  }

  #addCell(column: number, start: number): void {
    const at = this.count++;
    if (at === this.columns.length) {
      const grown = (from: Int32Array): Int32Array => {
        const to = new Int32Array(from.length * 2);
        to.set(from);
        return to;
      };
      this.columns = grown(this.columns);
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.columns[at] = column;
    this.starts[at] = start;
    this.ends[at] = this.length;
  }

  #growBytes(more: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Takes the rows of a sheet that are not blank, sorted, in ascending order. */
export interface RowSink {
  addRow(row: number, cells: RowCells): void;
}

const encoder = new TextEncoder();
const COMMA = 0x2c;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** Written at once; handed to the browser as blobs of their own, out of our memory. */
const PART_BYTES = 4 * 1024 * 1024;
/** Wider rows are not filled up with commas: a million rows of 16,384 would be 16 GB. */
const MOST_FILLED = 256;

export class CsvWriter implements RowSink {
  rows = 0;
  columns = 0;
  readonly #limitBytes: number;
  readonly #finished: Blob[] = [];
  #written = 0;
  #bytes = new Uint8Array(65_536);
  #length = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  addRow(row: number, cells: RowCells): void {
    const { count } = cells;
    const width = cells.columns[count - 1]! + 1;
    if (width > this.columns) this.columns = width;
    const blank = row - this.rows;
    const filled = Math.max(width, Math.min(this.columns, MOST_FILLED));
    this.#reserve(2 * blank + filled + 2 * cells.length + 2 * count + 2);
    const target = this.#bytes;
    const source = cells.bytes;
    let at = this.#length;
    for (let skipped = 0; skipped < blank; skipped++) {
      target[at++] = CR;
      target[at++] = LF;
    }
    let column = 0;
    for (let index = 0; index < count; index++) {
      for (const to = cells.columns[index]!; column < to; column++) target[at++] = COMMA;
      const start = cells.starts[index]!;
      const end = cells.ends[index]!;
      let isPlain = true;
      const cellStart = at;
      for (let from = start; from < end; from++) {
        const byte = source[from]!;
        if (byte === COMMA || byte === QUOTE || byte === CR || byte === LF) {
          isPlain = false;
          break;
        }
        target[at++] = byte;
      }
      if (isPlain) continue;
      at = cellStart;
      target[at++] = QUOTE;
      for (let from = start; from < end; from++) {
        const byte = source[from]!;
        if (byte === QUOTE) target[at++] = QUOTE;
        target[at++] = byte;
      }
      target[at++] = QUOTE;
    }
    for (column++; column < filled; column++) target[at++] = COMMA;
    target[at++] = CR;
    target[at++] = LF;
    this.#length = at;
    this.rows = row + 1;
  }

  finish(): Blob {
    this.#flush();
    return new Blob(this.#finished, { type: 'text/csv;charset=utf-8' });
  }

  #reserve(more: number): void {
    if (this.#written + this.#length + more > this.#limitBytes) throw tooLarge(this.#limitBytes);
    if (this.#length >= PART_BYTES) this.#flush();
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  #flush(): void {
    if (this.#length === 0) return;
    this.#finished.push(new Blob([this.#bytes.slice(0, this.#length)]));
    this.#written += this.#length;
    this.#length = 0;
  }
}
