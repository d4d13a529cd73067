/** What a column takes: in memory exactly, in the store about, before anything is encoded. */
import type { Column } from '#domain/columns.ts';
import { columnLength } from '#domain/columns.ts';
import { HeldBytes } from './held-bytes.ts';

export function memoryBytesOf(column: Column): number {
  return new HeldBytes().add(column);
}

/** Rows looked at to know how wide the stored values are. */
const LOOKED_AT = 4096;

export function storedBytesOf(column: Column): number {
  const rows = columnLength(column);
  switch (column.type) {
    case 'category': {
      const { dictionary, codes } = column;
      return dictionary.offsets[dictionary.size]! + 4 * dictionary.size + rows * widthOf(codes);
    }
    case 'text':
      return textBytes(column.bytes, column.offsets);
    case 'decimal':
      return rows * widthOf(column.units);
    case 'moment':
      return rows * widthOf(column.millis);
    case 'day':
      return rows * widthOf(column.days);
    case 'float':
      return rows * 8;
    case 'flag':
      return rows;
  }
}

/** Bytes of one stored value: an offset from the least, of the narrowest width that holds them all. */
function widthOf(values: Int32Array | Float64Array): number {
  const step = Math.max(1, Math.floor(values.length / LOOKED_AT));
  let min = Infinity;
  let max = -Infinity;
  for (let at = 0; at < values.length; at += step) {
    const value = values[at]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const range = max - min + 1;
  return range <= 0xff ? 1 : range <= 0xffff ? 2 : range <= 0xffff_ffff ? 4 : 8;
}

/** Each text tells what differs from the one above it, where that is shorter. */
function textBytes(bytes: Uint8Array, offsets: Uint32Array): number {
  const rows = offsets.length - 1;
  const looked = Math.min(rows, LOOKED_AT);
  const from = Math.floor((rows - looked) / 2);
  let whole = 0;
  let shared = 0;
  for (let row = from; row < from + looked; row++) {
    const start = offsets[row]!;
    const length = offsets[row + 1]! - start;
    whole += length;
    if (row === from) continue;
    const above = offsets[row - 1]!;
    const most = Math.min(length, start - above, 0xff);
    let same = 0;
    while (same < most && bytes[above + same] === bytes[start + same]) same++;
    shared += same;
  }
  if (looked === 0) return 0;
  const all = rows + offsets[rows]!;
  return shared > looked ? all + rows - (shared / looked) * rows : all;
}
