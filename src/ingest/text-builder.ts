/**
 * Text cells into a column: a dictionary as long as values repeat, plain UTF-8 once nearly all of them
 * turn out to be distinct.
 */
import { NO_CODE, type Column } from '#domain/columns.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import { SLACK_BYTES, type CellBlock } from './cell-block.ts';
import { DictionaryBuilder } from './dictionary-builder.ts';
import { countInvalidUtf8 } from './utf8.ts';

/**
 * When to stop looking for repeats: at this many filled rows, if at least this share of them is
 * distinct. Early on the share must be extreme: the first 8,192 orders of a million customers are of
 * 8,158 different ones, and still theirs is a column that repeats.
 */
const CHECKS: readonly (readonly [rows: number, share: number])[] = [
  [8192, 0.999],
  [65_536, 0.985],
  [262_144, 0.93],
  [1_048_576, 0.8],
];
/** At the end, from this many rows on, a dictionary of this share of distinct values is undone. */
const LEAST_ROWS = 8192;
const FINAL_SHARE = 0.7;

export class TextBuilder {
  rows = 0;
  #filled = 0;
  #codes: Int32Array<ArrayBuffer>;
  #dictionary: DictionaryBuilder | null = new DictionaryBuilder();
  #check = 0;
  #isKept: boolean;

  // Plain text, in use once #dictionary is null.
  #bytes = new Uint8Array(0);
  #view = new DataView(this.#bytes.buffer);
  #offsets: Uint32Array<ArrayBuffer> = new Uint32Array(1);

  /** What {@link checkUtf8} has looked at: entries of the dictionary, or bytes of the text. */
  #checked = 0;

  /**
   * @param isKept keep the dictionary however many values are distinct (ids that other tables refer to)
   */
  constructor(capacity: number, isKept = false) {
    this.#codes = new Int32Array(Math.max(capacity, 16));
    this.#isKept = isKept;
  }

  addMissing(count: number): void {
    this.reserve(this.rows + count);
    if (this.#dictionary !== null) this.#codes.fill(NO_CODE, this.rows, this.rows + count);
    else this.#offsets.fill(this.#offsets[this.rows]!, this.rows + 1, this.rows + count + 1);
    this.rows += count;
  }

  addBlock(block: CellBlock, column: number): void {
    this.reserve(this.rows + block.count);
    const dictionary = this.#dictionary;
    if (dictionary === null) {
      this.#addText(block, column);
      return;
    }
    const { view, starts, ends, count } = block;
    const at = column * block.capacity;
    const before = dictionary.size;
    this.#filled += dictionary.addAll(view, starts, ends, at, count, this.#codes, this.rows);
    this.rows += count;
    if (dictionary.size > before && !this.#isKept) this.#considerText(dictionary);
  }

  /** Makes room for this many rows in all. */
  reserve(rows: number): void {
    if (this.#dictionary !== null) {
      if (rows <= this.#codes.length) return;
      const grown = new Int32Array(Math.max(rows, Math.ceil(this.#codes.length * 1.5)));
      grown.set(this.#codes);
      this.#codes = grown;
    } else if (rows + 1 > this.#offsets.length) {
      const grown = new Uint32Array(Math.max(rows + 1, Math.ceil(this.#offsets.length * 1.5)));
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
  }

  #considerText(dictionary: DictionaryBuilder): void {
    const check = CHECKS[this.#check];
    if (check === undefined || this.#filled < check[0]) return;
    this.#check++;
    if (dictionary.size >= this.#filled * check[1]) this.#turnToText(dictionary);
  }

  #turnToText(dictionary: DictionaryBuilder): void {
    const { bytes, offsets } = dictionary.entries();
    const codes = this.#codes;
    const target = new Uint32Array(codes.length + 1);
    let total = 0;
    for (let row = 0; row < this.rows; row++) {
      const code = codes[row]!;
      if (code !== NO_CODE) total += offsets[code + 1]! - offsets[code]!;
      target[row + 1] = total;
    }
    // Room for the rows that are expected, at the present mean length.
    const expected = Math.ceil((total / Math.max(this.rows, 1)) * codes.length * 1.05);
    this.#dictionary = null;
    this.#reserveBytes(Math.max(total, expected));
    const text = this.#bytes;
    for (let row = 0; row < this.rows; row++) {
      const code = codes[row]!;
      if (code === NO_CODE) continue;
      let to = target[row]!;
      for (let from = offsets[code]!; from < offsets[code + 1]!; from++, to++) {
        text[to] = bytes[from]!;
      }
    }
    this.#offsets = target;
    this.#codes = new Int32Array(0);
    this.#checked = 0;
  }

  #reserveBytes(needed: number): void {
    if (needed + SLACK_BYTES <= this.#bytes.length) return;
    const grown = new Uint8Array(
      Math.max(needed + SLACK_BYTES, Math.ceil(this.#bytes.length * 1.5)),
    );
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  #addText(block: CellBlock, column: number): void {
    const { view, starts, ends, count } = block;
    const at = column * block.capacity;
    const offsets = this.#offsets;
    let length = 0;
    for (let index = at; index < at + count; index++) length += ends[index]! - starts[index]!;
    let to = offsets[this.rows]!;
    this.#reserveBytes(to + length);
    const text = this.#view;
    for (let index = 0; index < count; index++) {
      const start = starts[at + index]!;
      const end = ends[at + index]!;
      // Whole words; what is written too much is overwritten by the next value.
      for (let from = start, into = to; from < end; from += 4, into += 4) {
        text.setInt32(into, view.getInt32(from, true), true);
      }
      to += end - start;
      offsets[this.rows + index + 1] = to;
    }
    this.rows += count;
  }

  /** Broken UTF-8 sequences in what was added since the last call: new entries, or new text. */
  countInvalid(): number {
    const dictionary = this.#dictionary;
    if (dictionary === null) {
      const end = this.#offsets[this.rows]!;
      const bytes = this.#bytes.subarray(this.#checked, end);
      this.#checked = end;
      return countInvalidUtf8(bytes);
    }
    if (this.#checked === dictionary.size) return 0;
    const bytes = dictionary.bytesFrom(this.#checked);
    this.#checked = dictionary.size;
    return countInvalidUtf8(bytes);
  }

  finish(): ColumnReading {
    const dictionary = this.#dictionary;
    if (
      dictionary !== null &&
      !this.#isKept &&
      this.#filled >= LEAST_ROWS &&
      dictionary.size > this.#filled * FINAL_SHARE
    ) {
      this.#turnToText(dictionary);
    }
    return { column: this.#column(), unreadable: [], unreadableRows: new Int32Array(0) };
  }

  #column(): Column {
    const dictionary = this.#dictionary;
    if (dictionary !== null) {
      return {
        type: 'category',
        codes: this.#codes.slice(0, this.rows),
        dictionary: dictionary.finish(),
      };
    }
    return {
      type: 'text',
      bytes: this.#bytes.slice(0, this.#offsets[this.rows]),
      offsets: this.#offsets.slice(0, this.rows + 1),
    };
  }
}
