/**
 * Text cells into a column: a dictionary as long as values repeat, plain UTF-8 once nearly all of them
 * turn out to be distinct.
 */
import { NO_CODE, type Column, type Dictionary, type TextColumn } from '#domain/columns.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import { SLACK_BYTES, type CellBlock, type NativeBlock } from './cell-block.ts';
import { trimmed } from '#engine/columns/growable.ts';
import { noteOrder } from '#engine/columns/row-codes.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import type { DictionaryBuilding } from './dictionary-builder.ts';
import type { Kernel } from '#ingest/kernel/kernel.ts';
import { createDictionary } from '#ingest/kernel/kernel-dictionary.ts';
import { countInvalidUtf8 } from '#ingest/text/utf8.ts';
import { joinedOrder, OPEN, orderOfRows, type TextOrder } from './text-order.ts';

/** The head of a file with at least so many filled rows, this share of them distinct, is plain text. */
const HEAD_ROWS = 4096;
/** It must be extreme: the first 17,000 orders of a million customers are of 16,850 different ones. */
const HEAD_SHARE = 0.999;
/** At the end, from this many rows on, a dictionary of this share of distinct values is undone. */
const LEAST_ROWS = 8192;
const FINAL_SHARE = 0.7;

/** How a text column is held while it is read: decided once, at the end of the file's head. */
export type TextForm = 'dictionary' | 'plain';

/** The texts of a slice, ready to be joined to what was read before it. */
export type TextPart =
  | {
      readonly type: 'dictionary';
      readonly rows: number;
      readonly filled: number;
      readonly codes: Int32Array<ArrayBuffer>;
      readonly dictionary: Dictionary;
    }
  | {
      readonly type: 'plain';
      readonly rows: number;
      readonly filled: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly offsets: Uint32Array<ArrayBuffer>;
      readonly order: TextOrder;
    };

/** What a column that is no plain text has: one for all, there may be thousands. */
const NO_BYTES = new Uint8Array(0);
const NO_VIEW = new DataView(NO_BYTES.buffer);
const NO_OFFSETS = new Uint32Array(1);

export class TextBuilder {
  rows = 0;
  #filled = 0;
  #codes: Int32Array<ArrayBuffer>;
  #dictionary: DictionaryBuilding | null;
  readonly #isKept: boolean;

  // Plain text, in use once #dictionary is null.
  #bytes: Uint8Array<ArrayBuffer> = NO_BYTES;
  #view = NO_VIEW;
  #offsets: Uint32Array<ArrayBuffer> = NO_OFFSETS;
  #order: TextOrder = null;

  /** What {@link checkUtf8} has looked at: entries of the dictionary, or bytes of the text. */
  #checked = 0;

  /**
   * @param isKept keep the dictionary however many values are distinct (ids that other tables refer to)
   * @param form what the head of the file decided
   * @param kernel of the blocks that will be added
   */
  constructor(
    capacity: number,
    isKept = false,
    form: TextForm = 'dictionary',
    kernel: Kernel | null = null,
  ) {
    this.#isKept = isKept;
    this.#dictionary = form === 'plain' ? null : createDictionary(kernel);
    if (form === 'plain') {
      this.#codes = new Int32Array(0);
      // Its own, though empty: they are handed to another thread.
      this.#bytes = new Uint8Array(0);
      this.#offsets = new Uint32Array(Math.max(capacity, 16) + 1);
    } else this.#codes = new Int32Array(Math.max(capacity, 16));
  }

  get form(): TextForm {
    return this.#dictionary === null ? 'plain' : 'dictionary';
  }

  addMissing(count: number): void {
    this.reserve(this.rows + count);
    if (this.#dictionary !== null) this.#codes.fill(NO_CODE, this.rows, this.rows + count);
    else {
      this.#offsets.fill(this.#offsets[this.rows]!, this.rows + 1, this.rows + count + 1);
      if (count > 0) this.#order = 0;
    }
    this.rows += count;
  }

  addBlock(block: CellBlock, column: number): void {
    this.reserve(this.rows + block.count);
    const dictionary = this.#dictionary;
    if (dictionary === null) {
      this.#addText(block, column);
      return;
    }
    this.#filled += dictionary.addCells(block, column, this.#codes, this.rows);
    this.rows += block.count;
  }

  /** Makes room for this many rows in all. */
  reserve(rows: number): void {
    if (this.#dictionary !== null) {
      if (rows <= this.#codes.length) return;
      const grown = zeros(Int32Array, Math.max(rows, Math.ceil(this.#codes.length * 1.5)));
      grown.set(this.#codes);
      this.#codes = grown;
    } else if (rows + 1 > this.#offsets.length) {
      const grown = zeros(Uint32Array, Math.max(rows + 1, Math.ceil(this.#offsets.length * 1.5)));
      grown.set(this.#offsets);
      this.#offsets = grown;
      // Text of the present mean length.
      const total = this.#offsets[this.rows]!;
      if (this.rows > 0) this.#reserveBytes(Math.ceil((total / this.rows) * rows * 1.02));
    }
  }

  /** The head of the file is read: values nearly all distinct go on as plain text. */
  settle(): void {
    const dictionary = this.#dictionary;
    if (dictionary === null || this.#isKept || this.#filled < HEAD_ROWS) return;
    if (dictionary.size >= this.#filled * HEAD_SHARE) this.#turnToText(dictionary);
  }

  #turnToText(dictionary: DictionaryBuilding): void {
    const { bytes, offsets } = dictionary.entries();
    const codes = this.#codes;
    const target = zeros(Uint32Array, codes.length + 1);
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
    this.#order = orderOfRows(this.#text(), this.rows);
  }

  #reserveBytes(needed: number): void {
    if (needed + SLACK_BYTES <= this.#bytes.length) return;
    const grown = zeros(
      Uint8Array,
      Math.max(needed + SLACK_BYTES, Math.ceil(this.#bytes.length * 1.5)),
    );
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer, grown.byteOffset, grown.byteLength);
  }

  #addText(block: CellBlock, column: number): void {
    if (block.count === 0) return;
    const order = block.native
      ? this.#joinNative(block, block.native, column)
      : this.#joinText(block, column);
    this.#order = joinedOrder(this.#text(), this.rows - 1, this.#order, order);
    this.rows += block.count;
  }

  #joinNative({ capacity, count }: CellBlock, native: NativeBlock, column: number): TextOrder {
    const { kernel } = native;
    const { calls } = kernel;
    const cell = column * capacity * 4;
    const [starts, ends] = [native.starts + cell, native.ends + cell];
    const length = calls.totalLength(starts, ends, count);
    const offsets = kernel.scratch(count * 4 + length + SLACK_BYTES);
    const text = offsets + count * 4;
    const to = this.#offsets[this.rows]!;
    this.#filled += calls.join(native.bytes, starts, ends, count, text, offsets, to);
    this.#reserveBytes(to + length);
    this.#bytes.set(kernel.bytes(text, length), to);
    this.#offsets.set(kernel.int32(offsets, count), this.rows + 1);
    return calls.orderOf(text, offsets, count, to) as TextOrder;
  }

  #joinText(block: CellBlock, column: number): TextOrder {
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
      if (end > start) this.#filled++;
    }
    return null;
  }

  /** What was read, without copying; the builder is of no use afterwards. */
  toPart(): TextPart {
    const { rows } = this;
    const filled = this.#filled;
    const dictionary = this.#dictionary;
    if (dictionary === null) {
      const bytes = this.#bytes;
      const order = this.#order;
      return { type: 'plain', rows, filled, bytes, offsets: this.#offsets, order };
    }
    return { type: 'dictionary', rows, filled, codes: this.#codes, dictionary: dictionary.whole() };
  }

  /** Joins the rows of a slice that was read in the form this column has. */
  absorb(part: TextPart): void {
    const { rows } = part;
    this.reserve(this.rows + rows);
    this.#filled += part.filled;
    const dictionary = this.#dictionary;
    if (dictionary !== null && part.type === 'dictionary') {
      dictionary.addCoded(part.dictionary, part.codes, rows, this.#codes, this.rows);
      this.#checked = dictionary.size;
    } else if (dictionary === null && part.type === 'plain') {
      const offsets = this.#offsets;
      const start = offsets[this.rows]!;
      const length = part.offsets[rows]!;
      this.#reserveBytes(start + length);
      this.#bytes.set(part.bytes.subarray(0, length), start);
      const ends = part.offsets;
      for (let row = 1, into = this.rows + 1; row <= rows; row++, into++) {
        offsets[into] = ends[row]! + start;
      }
      this.#checked = start + length;
      if (rows > 0) {
        this.#order = joinedOrder(this.#text(), this.rows - 1, this.#order, part.order);
      }
    } else throw new TypeError(`a ${part.type} part of a ${this.form} column`);
    this.rows += rows;
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
        codes: trimmed(this.#codes, this.rows),
        dictionary: dictionary.finish(),
      };
    }
    const column: TextColumn = {
      type: 'text',
      bytes: trimmed(this.#bytes, this.#offsets[this.rows]!),
      offsets: trimmed(this.#offsets, this.rows + 1),
    };
    if (this.#order !== null && this.#order !== OPEN) noteOrder(column, this.#order);
    return column;
  }

  /** The plain text so far; rows beyond it mean nothing. */
  #text(): TextColumn {
    return { type: 'text', bytes: this.#bytes, offsets: this.#offsets };
  }
}
