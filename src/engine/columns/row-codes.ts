/**
 * Row values as small integers: equal values are equal codes, numbered in order of first appearance.
 * Found once per column and kept with it; ids that only rise or fall are told apart without hashing.
 */
import {
  type CategoryColumn,
  cellText,
  type Column,
  NO_CODE,
  type TextColumn,
} from '#domain/columns.ts';
import { identityMap } from './identity-map.ts';
import { addDictionary, indexRows, KeyIndex } from './key-index.ts';
import { zeros } from './spare-memory.ts';

export interface RowCodes {
  /** One code a row; {@link NO_CODE} where missing. */
  readonly codes: Int32Array;
  /** Codes are below this. */
  readonly size: number;
  /** 1 where the texts only rise by (length, bytes), −1 where they only fall, 0 else. */
  readonly order: -1 | 0 | 1;
}

const found = new WeakMap<Column, RowCodes>();
/** Columns of which it was told that they neither rise nor fall. */
const unordered = new WeakSet<Column>();

/** What whoever made the column saw of its order: it is not looked for again. */
export function noteOrder(column: TextColumn, order: RowCodes['order']): void {
  const count = column.offsets.length - 1;
  if (order === 0) unordered.add(column);
  else found.set(column, { codes: identityMap(count), size: count, order });
}

export function rowCodes(column: CategoryColumn | TextColumn): RowCodes {
  if (column.type === 'category') {
    return { codes: column.codes, size: column.dictionary.size, order: 0 };
  }
  let known = found.get(column);
  if (!known) {
    known = risingCodes(column) ?? hashedCodes(column);
    found.set(column, known);
  }
  return known;
}

/** The codes that were found of a column, for who counts what is held. */
export function heldCodes(column: Column): RowCodes | undefined {
  return found.get(column);
}

function hashedCodes({ bytes, offsets }: TextColumn): RowCodes {
  const count = offsets.length - 1;
  const index = new KeyIndex(count);
  const codes = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    codes[row] = start === end ? NO_CODE : index.add(bytes, start, end);
  }
  return { codes, size: index.size, order: 0 };
}

/** Codes of texts that only rise, or only fall, by (length, bytes); null otherwise. */
function risingCodes(column: TextColumn): RowCodes | null {
  const count = column.offsets.length - 1;
  if (count < 2 || unordered.has(column)) return null;
  const direction = compareRows(column, 0, 1);
  if (direction === 0 || !goesOn(column, direction)) return null;
  return { codes: identityMap(count), size: count, order: direction < 0 ? 1 : -1 };
}

/** Whether each text is beyond the one above it: {@link compareRows} of all neighbours, four bytes at a time. */
function goesOn({ bytes, offsets }: TextColumn, direction: -1 | 1): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = offsets[0]!;
  let end = offsets[1]!;
  for (let row = 2; row < offsets.length; row++) {
    const above = start;
    const length = end - start;
    start = end;
    end = offsets[row]!;
    if (length === 0 || end === start) return false;
    let side = length - (end - start);
    if (side === 0) {
      let at = 0;
      while (at + 4 <= length && view.getInt32(above + at) === view.getInt32(start + at)) at += 4;
      while (at < length && bytes[above + at] === bytes[start + at]) at++;
      if (at === length) return false;
      side = bytes[above + at]! - bytes[start + at]!;
    }
    if (side < 0 !== direction < 0) return false;
  }
  return true;
}

/** −1, 0 or 1 for two rows by length, then bytes; 0 also where one is missing. */
export function compareRows({ bytes, offsets }: TextColumn, a: number, b: number): -1 | 0 | 1 {
  const startA = offsets[a]!;
  const startB = offsets[b]!;
  const endA = offsets[a + 1]!;
  const endB = offsets[b + 1]!;
  if (startA === endA || startB === endB) return 0;
  return compareBytes(bytes, startA, endA, bytes, startB, endB);
}

function compareBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  others: Uint8Array,
  otherStart: number,
  otherEnd: number,
): -1 | 0 | 1 {
  const length = end - start;
  const other = otherEnd - otherStart;
  if (length !== other) return length < other ? -1 : 1;
  for (let at = 0; at < length; at++) {
    const difference = bytes[start + at]! - others[otherStart + at]!;
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

/** Row of a column of rising or falling texts that holds these bytes; −1 where none does. */
function findRow(
  { bytes, offsets }: TextColumn,
  order: -1 | 1,
  wanted: Uint8Array,
  start: number,
  end: number,
): number {
  const compare = (row: number): number =>
    order * compareBytes(wanted, start, end, bytes, offsets[row]!, offsets[row + 1]!);
  let low = 0;
  let high = offsets.length - 2;
  // What comes after everything is what a newer file brings.
  if (compare(high) > 0) return -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const side = compare(middle);
    if (side === 0) return middle;
    if (side > 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Of a further column as long as this share of the first, hashing the first is the shorter way. */
const SHORT_SHARE = 1 / 8;

/**
 * Codes of the same values over several columns. The first column keeps its own codes: only a second
 * one makes them be hashed, unless they stand in order and can be looked up.
 */
export class SharedCodes {
  #first: { readonly column: CategoryColumn | TextColumn; readonly codes: RowCodes } | null = null;
  /** Values of further columns, numbered after those of a first column in order; else all values. */
  #index: KeyIndex | null = null;
  /** Codes found by looking them up in the first column are below this. */
  #inOrder = 0;

  /** Goes on from these codes by itself. */
  fork(): SharedCodes {
    const forked = new SharedCodes();
    forked.#first = this.#first;
    forked.#index = this.#index?.fork() ?? null;
    forked.#inOrder = this.#inOrder;
    return forked;
  }

  held(): readonly unknown[] {
    return [this.#first, this.#index];
  }

  /** Codes so far are below this. */
  get size(): number {
    if (this.#index) return this.#inOrder + this.#index.size;
    return this.#first?.codes.size ?? 0;
  }

  /** Codes of a further column's rows; {@link NO_CODE} where missing. */
  add(column: CategoryColumn | TextColumn): Int32Array {
    if (!this.#first) {
      this.#first = { column, codes: rowCodes(column) };
      return this.#first.codes.codes;
    }
    const count = column.type === 'category' ? column.dictionary.size : column.offsets.length - 1;
    const isShort = count <= this.#first.codes.size * SHORT_SHARE;
    const index = this.#ensureIndex(!isShort);
    index.expect(count);
    if (this.#inOrder === 0) return indexRows(index, column);
    return mapTexts(column, (bytes, start, end) => {
      const row = this.#rowOfFirst(bytes, start, end);
      return row >= 0 ? row : this.#inOrder + index.add(bytes, start, end);
    });
  }

  /** The code of a value; {@link NO_CODE} when no column has it. */
  find(text: string): number {
    if (!this.#first) return NO_CODE;
    const index = this.#ensureIndex(false);
    const bytes = encoder.encode(text);
    const row = this.#inOrder > 0 ? this.#rowOfFirst(bytes, 0, bytes.length) : -1;
    if (row >= 0) return row;
    const code = index.find(bytes, 0, bytes.length);
    return code < 0 ? NO_CODE : this.#inOrder + code;
  }

  /** The value of a code. */
  text(code: number): string {
    const index = this.#ensureIndex(false);
    if (code >= this.#inOrder) return index.text(code - this.#inOrder);
    return cellText(this.#first!.column, code) ?? '';
  }

  #rowOfFirst(bytes: Uint8Array, start: number, end: number): number {
    const { column, codes } = this.#first!;
    if (column.type !== 'text' || codes.order === 0) return -1;
    return findRow(column, codes.order, bytes, start, end);
  }

  /** @param isForMany makes one index of all values, for many questions to come */
  #ensureIndex(isForMany: boolean): KeyIndex {
    const first = this.#first;
    if (!this.#index) {
      this.#index = new KeyIndex();
      if (first && first.codes.order !== 0) this.#inOrder = first.codes.size;
      else if (first) this.#index = hashOf(first.column, first.codes.size);
    }
    if (isForMany && first && this.#inOrder > 0) {
      // Hashing in order of first appearance gives every value the code it has.
      const whole = hashOf(first.column, this.#inOrder);
      addDictionary(whole, this.#index.toDictionary());
      this.#index = whole;
      this.#inOrder = 0;
    }
    return this.#index;
  }
}

function hashOf(column: CategoryColumn | TextColumn, size: number): KeyIndex {
  const index = new KeyIndex(size);
  indexRows(index, column);
  return index;
}

/** A number for each row's text, asked once per distinct text where the column knows them. */
function mapTexts(
  column: CategoryColumn | TextColumn,
  code: (bytes: Uint8Array, start: number, end: number) => number,
): Int32Array {
  const { bytes, offsets } = column.type === 'category' ? column.dictionary : column;
  const codes = zeros(Int32Array, offsets.length - 1);
  for (let at = 0; at < codes.length; at++) {
    const start = offsets[at]!;
    const end = offsets[at + 1]!;
    const isMissing = column.type === 'text' && start === end;
    codes[at] = isMissing ? NO_CODE : code(bytes, start, end);
  }
  if (column.type === 'text') return codes;
  return column.codes.map((own) => (own === NO_CODE ? NO_CODE : codes[own]!));
}

const encoder = new TextEncoder();
