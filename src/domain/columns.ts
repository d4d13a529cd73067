/**
 * Plain types of typed columns. A table is a struct of columns of one length; a row is an index.
 *
 * In memory every kind has exactly one array layout, so that loops over it stay monomorphic; the
 * narrow layouts exist only in stored chunks (`chunk.ts`). "Missing" is explicit and documented at
 * each type: nothing else ever stands for it.
 */

/** Missing in a {@link DayColumn}. */
export const NO_DAY = -0x8000_0000;

/** Missing in a {@link CategoryColumn}. */
export const NO_CODE = -1;

/**
 * Distinct UTF-8 values, numbered from 0 in order of first appearance.
 * Entry k is `bytes[offsets[k] .. offsets[k + 1])`; `offsets.length === size + 1`.
 */
export interface Dictionary {
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Values that repeat. `codes[row]` is a dictionary index, {@link NO_CODE} where missing. */
export interface CategoryColumn {
  readonly type: 'category';
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** Values nearly all distinct: UTF-8 bytes of row r at `offsets[r] .. offsets[r + 1]`; empty is missing. */
export interface TextColumn {
  readonly type: 'text';
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Exact decimals: value = `units[row] / 10 ** scale`, an integer within ±2^53; NaN where missing. */
export interface DecimalColumn {
  readonly type: 'decimal';
  readonly units: Float64Array;
  readonly scale: number;
}

/** Numbers that no exact scale of at most 9 holds (coordinates with many digits, exponents). NaN: missing. */
export interface FloatColumn {
  readonly type: 'float';
  readonly values: Float64Array;
}

/** Civil days since 1970-01-01; {@link NO_DAY} where missing. */
export interface DayColumn {
  readonly type: 'day';
  readonly days: Int32Array;
}

/** Civil milliseconds since 1970-01-01T00:00, as written, without a zone; NaN where missing. */
export interface MomentColumn {
  readonly type: 'moment';
  readonly millis: Float64Array;
}

/** 1 yes, 0 no, −1 missing. */
export interface FlagColumn {
  readonly type: 'flag';
  readonly flags: Int8Array;
}

export type Column =
  | CategoryColumn
  | TextColumn
  | DecimalColumn
  | FloatColumn
  | DayColumn
  | MomentColumn
  | FlagColumn;

export type ColumnType = Column['type'];

/** Number of rows of a column. */
export function columnLength(column: Column): number {
  switch (column.type) {
    case 'category':
      return column.codes.length;
    case 'text':
      return column.offsets.length - 1;
    case 'decimal':
      return column.units.length;
    case 'float':
      return column.values.length;
    case 'day':
      return column.days.length;
    case 'moment':
      return column.millis.length;
    case 'flag':
      return column.flags.length;
  }
}

/** Whether no row of the column holds a value. */
export function isBlankColumn(column: Column): boolean {
  switch (column.type) {
    case 'category':
      return column.codes.every((code) => code === NO_CODE);
    case 'text':
      return column.offsets[0] === column.offsets.at(-1);
    case 'decimal':
      return column.units.every(Number.isNaN);
    case 'float':
      return column.values.every(Number.isNaN);
    case 'day':
      return column.days.every((day) => day === NO_DAY);
    case 'moment':
      return column.millis.every(Number.isNaN);
    case 'flag':
      return column.flags.every((flag) => flag < 0);
  }
}

/** A value may itself start with U+FEFF: it is kept. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Ids are mostly no longer. */
const SHORT_BYTES = 24;

/**
 * Bytes `[start, end)` of UTF-8 as a string. A decoder makes objects outside the engine's own memory at each
 * call, which for the ids of a million people adds up: short plain ones are put together here.
 */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT_BYTES) {
    let text = '';
    let at = start;
    while (at < end && bytes[at]! < 0x80) text += String.fromCharCode(bytes[at++]!);
    if (at === end) return text;
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** Entry `code` of a dictionary as a string. */
export function dictionaryText({ bytes, offsets }: Dictionary, code: number): string {
  return utf8Text(bytes, offsets[code]!, offsets[code + 1]!);
}

/** All entries of a dictionary as strings, in code order. Meant for small dictionaries. */
export function dictionaryTexts(dictionary: Dictionary): string[] {
  return Array.from({ length: dictionary.size }, (_, code) => dictionaryText(dictionary, code));
}

/** Texts of dictionaries that are asked for their words again and again. */
const heldTexts = new WeakMap<Dictionary, readonly string[]>();
/** Larger ones are made into strings when they are needed, and not held. */
const MOST_HELD = 4096;

/** As {@link dictionaryTexts}; decoded once where they are few. To be read only. */
export function textsOf(dictionary: Dictionary): readonly string[] {
  let texts = heldTexts.get(dictionary);
  if (!texts) {
    texts = dictionaryTexts(dictionary);
    if (dictionary.size <= MOST_HELD) heldTexts.set(dictionary, texts);
  }
  return texts;
}

const encoder = new TextEncoder();

/** A dictionary of these distinct strings, in this order. */
export function dictionaryOf(texts: readonly string[]): Dictionary {
  const encoded = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  for (const [index, bytes] of encoded.entries()) {
    offsets[index + 1] = (offsets[index] ?? 0) + bytes.length;
  }
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  for (const [index, part] of encoded.entries()) bytes.set(part, offsets[index]);
  return { size: texts.length, bytes, offsets };
}

/** The text of a category or text cell; null where missing. */
export function cellText(column: CategoryColumn | TextColumn, row: number): string | null {
  if (column.type === 'category') {
    const code = column.codes[row] ?? NO_CODE;
    return code === NO_CODE ? null : dictionaryText(column.dictionary, code);
  }
  const start = column.offsets[row] ?? 0;
  const end = column.offsets[row + 1] ?? 0;
  return start === end ? null : utf8Text(column.bytes, start, end);
}
