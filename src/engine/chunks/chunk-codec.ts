/** Columns to stored chunks and back (domain/chunk.ts says what a chunk is). */
import {
  CHUNK_FORMAT,
  CHUNK_ROWS,
  checksumOf,
  DamagedChunk,
  type EncodedChunk,
  type EncodedColumn,
  type EncodedDictionary,
} from '#domain/chunk.ts';
import type { Column, Dictionary, TextColumn } from '#domain/columns.ts';
import { withRoom } from '#engine/columns/room.ts';
import { columnLength, NO_CODE, NO_DAY } from '#domain/columns.ts';

type OffsetArray = Uint8Array | Uint16Array | Uint32Array;

/** Largest unsigned offset, or length, each width holds. */
export const LARGEST = { 1: 0xff, 2: 0xffff, 4: 0xffff_ffff } as const;

/** The loops of encoding, where somebody does them faster; null: what is given is not for them. */
export interface ChunkLoops {
  integers(values: Int32Array, from: number, to: number, missing: number): EncodedChunk | null;
  units(values: Float64Array, from: number, to: number): EncodedChunk | null;
  texts(column: TextColumn, from: number, to: number): EncodedChunk | null;
}

export function encodeColumn(column: Column, loops: ChunkLoops | null = null): EncodedColumn {
  const rowCount = columnLength(column);
  const chunks: EncodedChunk[] = [];
  for (let from = 0; from < rowCount; from += CHUNK_ROWS) {
    const to = Math.min(rowCount, from + CHUNK_ROWS);
    const fast = loops && encodeFast(column, from, to, loops);
    chunks.push(fast ?? encodeChunk(column, from, to));
  }
  return {
    format: CHUNK_FORMAT,
    type: column.type,
    rowCount,
    scale: column.type === 'decimal' ? column.scale : 0,
    dictionary: column.type === 'category' ? encodeDictionary(column.dictionary) : null,
    chunks,
  };
}

/** Throws RangeError on a format this version cannot read, {@link DamagedChunk} on other bytes. */
export function decodeColumn(encoded: EncodedColumn): Column {
  if (encoded.format !== CHUNK_FORMAT) {
    throw new RangeError(`unknown chunk format ${encoded.format}`);
  }
  for (const [part, { bytes, checksum }] of encoded.chunks.entries()) {
    if (checksumOf(bytes) !== checksum) throw new DamagedChunk(part);
  }
  const { type, rowCount, chunks, scale } = encoded;
  switch (type) {
    case 'category': {
      const codes = withRoom(Int32Array, rowCount);
      decodeInto(codes, chunks, NO_CODE);
      return { type, codes, dictionary: decodeDictionary(encoded) };
    }
    case 'day': {
      const days = withRoom(Int32Array, rowCount);
      decodeInto(days, chunks, NO_DAY);
      return { type, days };
    }
    case 'flag': {
      const flags = withRoom(Int8Array, rowCount);
      decodeInto(flags, chunks, -1);
      return { type, flags };
    }
    case 'decimal': {
      const units = withRoom(Float64Array, rowCount);
      decodeInto(units, chunks, Number.NaN);
      return { type, units, scale };
    }
    case 'moment': {
      const millis = withRoom(Float64Array, rowCount);
      decodeInto(millis, chunks, Number.NaN);
      return { type, millis };
    }
    case 'float': {
      const values = withRoom(Float64Array, rowCount);
      decodeInto(values, chunks, Number.NaN);
      return { type, values };
    }
    case 'text':
      return decodeText(chunks, rowCount);
  }
}

function encodeFast(
  column: Column,
  from: number,
  to: number,
  loops: ChunkLoops,
): EncodedChunk | null {
  switch (column.type) {
    case 'category':
      return loops.integers(column.codes, from, to, NO_CODE);
    case 'day':
      return loops.integers(column.days, from, to, NO_DAY);
    case 'decimal':
      return loops.units(column.units, from, to);
    case 'moment':
      return loops.units(column.millis, from, to);
    case 'text':
      return loops.texts(column, from, to);
    case 'flag':
    case 'float':
      return null;
  }
}

function encodeChunk(column: Column, from: number, to: number): EncodedChunk {
  switch (column.type) {
    case 'category':
      return encodeIntegers(column.codes, from, to, NO_CODE);
    case 'day':
      return encodeIntegers(column.days, from, to, NO_DAY);
    case 'flag':
      return encodeIntegers(column.flags, from, to, -1);
    case 'decimal':
      return encodeIntegers(column.units, from, to, Number.NaN);
    case 'moment':
      return encodeIntegers(column.millis, from, to, Number.NaN);
    case 'float':
      return encodeFloats(column.values, from, to);
    case 'text':
      return encodeTexts(column, from, to);
  }
}

/** Offsets from the least value, 0 for missing; float64 where the range needs more than 32 bits. */
function encodeIntegers(
  values: Int8Array | Int32Array | Float64Array,
  from: number,
  to: number,
  missing: number,
): EncodedChunk {
  const rows = to - from;
  const { min, max } =
    values instanceof Float64Array
      ? rangeOfUnits(values, from, to)
      : rangeOfCodes(values, from, to, missing);
  if (min > max) {
    return sealed({ rows, width: 1, base: 0, min: null, max: null }, new ArrayBuffer(rows));
  }
  const range = max - min + 1;
  if (range > LARGEST[4]) {
    return encodeFloats(Float64Array.from(values.subarray(from, to)), 0, rows);
  }
  const width = range <= LARGEST[1] ? 1 : range <= LARGEST[2] ? 2 : 4;
  const offsets: OffsetArray =
    width === 1
      ? new Uint8Array(rows)
      : width === 2
        ? new Uint16Array(rows)
        : new Uint32Array(rows);
  const base = min - 1;
  if (values instanceof Float64Array) {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      offsets[row - from] = value === value ? value - base : 0;
    }
  } else {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      offsets[row - from] = value === missing ? 0 : value - base;
    }
  }
  return sealed({ rows, width, base, min, max }, offsets.buffer as ArrayBuffer);
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** One loop per kind of array: in a common one every element would be asked for its kind. */
function rangeOfUnits(values: Float64Array, from: number, to: number): Range {
  let min = Infinity;
  let max = -Infinity;
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

function rangeOfCodes(
  values: Int8Array | Int32Array,
  from: number,
  to: number,
  missing: number,
): Range {
  let min = 0x7fff_ffff;
  let max = -0x8000_0000;
  let isEmpty = true;
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    if (value === missing) continue;
    isEmpty = false;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return isEmpty ? { min: Infinity, max: -Infinity } : { min, max };
}

function encodeFloats(values: Float64Array, from: number, to: number): EncodedChunk {
  let min: number | null = null;
  let max: number | null = null;
  const kept = values.slice(from, to);
  for (let at = 0; at < kept.length; at++) {
    const value = kept[at]!;
    if (value !== value) continue;
    if (min === null || value < min) min = value;
    if (max === null || value > max) max = value;
  }
  return sealed({ rows: to - from, width: 8, base: 0, min, max }, kept.buffer);
}

function sealed(chunk: Omit<EncodedChunk, 'bytes' | 'checksum'>, bytes: ArrayBuffer): EncodedChunk {
  return { ...chunk, bytes, checksum: checksumOf(bytes) };
}

/** Most of a text that is told by what stands above it: one byte says how much. */
const MOST_SHARED = 255;

function encodeTexts(column: TextColumn, from: number, to: number): EncodedChunk {
  const { bytes, offsets } = column;
  const rows = to - from;
  const { shared, saved } = sharedWithAbove(column, from, to);
  const isFront = saved > rows;
  let longest = 0;
  for (let row = from; row < to; row++) {
    const length = offsets[row + 1]! - offsets[row]! - (isFront ? shared[row - from]! : 0);
    if (length > longest) longest = length;
  }
  const width = longest <= LARGEST[1] ? 1 : longest <= LARGEST[2] ? 2 : 4;
  const start = offsets[from]!;
  const end = offsets[to]!;
  const about = { rows, width, base: 0, min: null, max: null } as const;
  if (!isFront) {
    const packed = new ArrayBuffer(rows * width + end - start);
    const lengths = lengthArray(packed, rows, width);
    for (let row = from; row < to; row++) lengths[row - from] = offsets[row + 1]! - offsets[row]!;
    new Uint8Array(packed, rows * width).set(bytes.subarray(start, end));
    return sealed({ ...about, coding: 'whole' }, packed);
  }
  const packed = new ArrayBuffer(rows * (width + 1) + end - start - saved);
  const lengths = lengthArray(packed, rows, width);
  new Uint8Array(packed, rows * width, rows).set(shared);
  const rest = new Uint8Array(packed, rows * (width + 1));
  let into = 0;
  for (let row = from; row < to; row++) {
    const stop = offsets[row + 1]!;
    let at = offsets[row]! + shared[row - from]!;
    lengths[row - from] = stop - at;
    while (at < stop) rest[into++] = bytes[at++]!;
  }
  return sealed({ ...about, coding: 'front' }, packed);
}

/** How many bytes each text begins with that the last text above it begins with too, and their sum. */
function sharedWithAbove(
  { bytes, offsets }: TextColumn,
  from: number,
  to: number,
): { shared: Uint8Array; saved: number } {
  const shared = new Uint8Array(to - from);
  let saved = 0;
  let above = 0;
  let aboveLength = 0;
  for (let row = from; row < to; row++) {
    const start = offsets[row]!;
    const length = offsets[row + 1]! - start;
    if (length === 0) continue;
    const most = Math.min(length, aboveLength, MOST_SHARED);
    let same = 0;
    while (same < most && bytes[above + same] === bytes[start + same]) same++;
    shared[row - from] = same;
    saved += same;
    above = start;
    aboveLength = length;
  }
  return { shared, saved };
}

function lengthArray(bytes: ArrayBuffer, rows: number, width: number): OffsetArray {
  if (width === 1) return new Uint8Array(bytes, 0, rows);
  if (width === 2) return new Uint16Array(bytes, 0, rows);
  return new Uint32Array(bytes, 0, rows);
}

function offsetsOf({ bytes, rows, width }: EncodedChunk): OffsetArray {
  return lengthArray(bytes, rows, width);
}

function decodeInto(
  into: Int8Array | Int32Array | Float64Array,
  chunks: readonly EncodedChunk[],
  missing: number,
): void {
  let row = 0;
  for (const chunk of chunks) {
    if (chunk.width === 8) {
      const values = new Float64Array(chunk.bytes, 0, chunk.rows);
      into.set(values, row);
      row += chunk.rows;
      continue;
    }
    const offsets = offsetsOf(chunk);
    const { base } = chunk;
    for (let at = 0; at < chunk.rows; at++, row++) {
      const offset = offsets[at]!;
      into[row] = offset === 0 ? missing : offset + base;
    }
  }
}

function decodeText(chunks: readonly EncodedChunk[], rowCount: number): TextColumn {
  const offsets = new Uint32Array(rowCount + 1);
  const total = chunks.reduce((sum, chunk) => sum + textBytes(chunk), 0);
  const bytes = new Uint8Array(total);
  let row = 0;
  let end = 0;
  for (const chunk of chunks) {
    const lengths = offsetsOf(chunk);
    if (chunk.coding !== 'front') {
      bytes.set(new Uint8Array(chunk.bytes, chunk.rows * chunk.width), end);
      for (const length of lengths) {
        end += length;
        offsets[++row] = end;
      }
      continue;
    }
    const shared = sharedOf(chunk);
    const rest = new Uint8Array(chunk.bytes, chunk.rows * (chunk.width + 1));
    let at = 0;
    let above = 0;
    for (let index = 0; index < chunk.rows; index++) {
      const start = end;
      for (let from = above, stop = above + shared[index]!; from < stop;) {
        bytes[end++] = bytes[from++]!;
      }
      for (const stop = at + lengths[index]!; at < stop;) bytes[end++] = rest[at++]!;
      if (end > start) above = start;
      offsets[++row] = end;
    }
  }
  return { type: 'text', bytes, offsets };
}

function sharedOf({ bytes, rows, width }: EncodedChunk): Uint8Array {
  return new Uint8Array(bytes, rows * width, rows);
}

/** Bytes of a chunk's texts once they stand for themselves. */
function textBytes(chunk: EncodedChunk): number {
  const { bytes, rows, width } = chunk;
  if (chunk.coding !== 'front') return bytes.byteLength - rows * width;
  let total = bytes.byteLength - rows * (width + 1);
  for (const length of sharedOf(chunk)) total += length;
  return total;
}

function encodeDictionary({ size, bytes, offsets }: Dictionary): EncodedDictionary {
  const end = offsets[size]!;
  const packed = new ArrayBuffer(size * 4 + end);
  const lengths = new Uint32Array(packed, 0, size);
  for (let code = 0; code < size; code++) lengths[code] = offsets[code + 1]! - offsets[code]!;
  new Uint8Array(packed, size * 4).set(bytes.subarray(0, end));
  return { size, bytes: packed, checksum: checksumOf(packed) };
}

function decodeDictionary({ dictionary }: EncodedColumn): Dictionary {
  if (!dictionary) throw new RangeError('a category column without its dictionary');
  const { size, bytes } = dictionary;
  if (checksumOf(bytes) !== dictionary.checksum) throw new DamagedChunk(-1);
  const offsets = new Uint32Array(size + 1);
  const lengths = new Uint32Array(bytes, 0, size);
  for (let code = 0; code < size; code++) offsets[code + 1] = offsets[code]! + lengths[code]!;
  return { size, bytes: new Uint8Array(bytes, size * 4), offsets };
}
