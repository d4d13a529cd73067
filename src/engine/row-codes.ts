/**
 * Row values as small integers: equal values are equal codes, numbered in order of first appearance.
 * Found once per column and kept with it; ids that only rise or fall are told apart without hashing.
 */
import { type CategoryColumn, type Column, NO_CODE, type TextColumn } from '#domain/columns.ts';
import { identityMap } from './identity-map.ts';
import { indexRows, KeyIndex } from './key-index.ts';

export interface RowCodes {
  /** One code a row; {@link NO_CODE} where missing. */
  readonly codes: Int32Array;
  /** Codes are below this. */
  readonly size: number;
}

const found = new WeakMap<Column, RowCodes>();

export function rowCodes(column: CategoryColumn | TextColumn): RowCodes {
  if (column.type === 'category') {
    return { codes: column.codes, size: column.dictionary.size };
  }
  let known = found.get(column);
  if (!known) {
    known = risingCodes(column) ?? hashedCodes(column);
    found.set(column, known);
  }
  return known;
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
  return { codes, size: index.size };
}

/** Codes of texts that only rise, or only fall, by (length, bytes); null otherwise. */
function risingCodes(column: TextColumn): RowCodes | null {
  const count = column.offsets.length - 1;
  if (count < 2) return null;
  const direction = compareRows(column, 0, 1);
  if (direction === 0) return null;
  for (let row = 1; row + 1 < count; row++) {
    if (compareRows(column, row, row + 1) !== direction) return null;
  }
  return { codes: identityMap(count), size: count };
}

/** −1, 0 or 1 for two rows by length, then bytes; 0 also where one is missing. */
function compareRows({ bytes, offsets }: TextColumn, a: number, b: number): number {
  const startA = offsets[a]!;
  const startB = offsets[b]!;
  const length = offsets[a + 1]! - startA;
  const other = offsets[b + 1]! - startB;
  if (length === 0 || other === 0) return 0;
  if (length !== other) return length < other ? -1 : 1;
  for (let at = 0; at < length; at++) {
    const difference = bytes[startA + at]! - bytes[startB + at]!;
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

/**
 * Codes of the same values over several columns. The first column keeps its own codes; only a second
 * one makes them be hashed.
 */
export class SharedCodes {
  #first: CategoryColumn | TextColumn | null = null;
  #index: KeyIndex | null = null;
  #size = 0;

  /** Codes so far are below this. */
  get size(): number {
    return this.#index ? this.#index.size : this.#size;
  }

  /** Codes of a further column's rows; {@link NO_CODE} where missing. */
  add(column: CategoryColumn | TextColumn): Int32Array {
    if (!this.#first) {
      this.#first = column;
      const { codes, size } = rowCodes(column);
      this.#size = size;
      return codes;
    }
    this.#index ??= this.#hashFirst(this.#first);
    return indexRows(this.#index, column);
  }

  /** The code of a value; {@link NO_CODE} when no column has it. */
  find(text: string): number {
    this.#index ??= this.#first ? this.#hashFirst(this.#first) : new KeyIndex();
    const bytes = encoder.encode(text);
    return this.#index.find(bytes, 0, bytes.length);
  }

  /** The value of a code. */
  text(code: number): string {
    this.#index ??= this.#first ? this.#hashFirst(this.#first) : new KeyIndex();
    const { bytes, offsets } = this.#index.toDictionary();
    return decoder.decode(bytes.subarray(offsets[code], offsets[code + 1]));
  }

  /** Hashing in row (or dictionary) order gives every value the code it has. */
  #hashFirst(column: CategoryColumn | TextColumn): KeyIndex {
    const index = new KeyIndex(this.#size);
    indexRows(index, column);
    return index;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
