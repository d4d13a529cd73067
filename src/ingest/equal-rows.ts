/** Rows of a file that say the same as a row above: kept, counted, told of. */
import type { Column } from '#domain/columns.ts';
import { rowCodes } from '#engine/columns/row-codes.ts';
import { valueCodes } from '#ingest/mapping/placement.ts';

/**
 * Number of rows equal in every column to an earlier one. Rows are compared by 64 bits of hash: the
 * count is an alert, nothing is dropped by it.
 */
export function countEqualRows(columns: readonly Column[], rowCount: number): number {
  for (const column of columns) {
    if (column.type === 'text' && rowCodes(column).size === rowCount) return 0;
  }
  const high = new Int32Array(rowCount);
  const low = new Int32Array(rowCount);
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  for (const column of columns) {
    const values = valueCodes(column);
    for (let row = 0; row < rowCount; row++) {
      bits[0] = values[row]!;
      const mixed = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x85ebca6b), 0xcc9e2d51);
      high[row] = Math.imul(high[row]! ^ mixed, 0x1b873593) ^ (mixed >>> 15);
      low[row] = Math.imul(low[row]! + mixed, 0x9e3779b1) ^ (mixed >>> 11);
    }
  }
  return countRepeats(high, low);
}

function countRepeats(high: Int32Array, low: Int32Array): number {
  let capacity = 1024;
  while (capacity < high.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const mask = capacity - 1;
  let repeats = 0;
  for (let row = 0; row < high.length; row++) {
    let slot = (high[row]! ^ (low[row]! >>> 7)) & mask;
    for (;;) {
      const held = slots[slot]!;
      if (held < 0) {
        slots[slot] = row;
        break;
      }
      if (high[held] === high[row] && low[held] === low[row]) {
        repeats++;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return repeats;
}
