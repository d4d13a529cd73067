/**
 * Lists that grow behind their end without a copy. A list with room is the beginning of a longer buffer;
 * whoever goes on from it writes behind it, in the same memory, and holds a longer list, while the shorter
 * one stays what it was. Memory that has never been touched costs a hundred times what memory at hand
 * does: of a million orders and ten thousand new ones only these are written.
 */

type Values = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

type ListOf<Some extends Values> = new (
  buffer: ArrayBuffer,
  byteOffset: number,
  length: number,
) => Some;

/** Bytes of each buffer that are spoken for: who goes on from less than that comes second. */
const taken = new WeakMap<ArrayBufferLike, number>();

/** Bytes of each buffer that have been written to before anybody went on from it. */
const readied = new WeakMap<ArrayBufferLike, number>();

/** Part of its length that a list has behind it: later files bring little of what is there. */
const PART = 1 / 8;
const LEAST = 32;

/**
 * Zeros, with room behind them.
 * @param part the room as a part of the length
 */
export function withRoom<Some extends Values>(
  List: ListOf<Some> & { readonly BYTES_PER_ELEMENT: number },
  length: number,
  part = PART,
): Some {
  const width = List.BYTES_PER_ELEMENT;
  // Whole words of eight bytes, which any list can stand in.
  const bytes = Math.ceil(((length + Math.ceil(length * part) + LEAST) * width) / 8) * 8;
  const buffer = new ArrayBuffer(bytes);
  taken.set(buffer, length * width);
  return new List(buffer, 0, length);
}

/** Places behind the list that nobody else has taken. */
export function roomBehind(list: Values): number {
  const end = list.byteOffset + list.byteLength;
  if (taken.get(list.buffer) !== end) return 0;
  return (list.buffer.byteLength - end) / list.BYTES_PER_ELEMENT;
}

/** Part of histories that a file of one per cent of all orders has laid out once more. */
const READY_PART = 1 / 5;

/** Writes to the first of the room behind a list: whoever goes on from it finds memory at hand. */
export function readyRoom(list: Values): void {
  const places = Math.min(roomBehind(list), Math.ceil(list.length * READY_PART));
  if (places === 0) return;
  const end = list.byteOffset + list.byteLength;
  const bytes = places * list.BYTES_PER_ELEMENT;
  new Uint8Array(list.buffer, end, bytes).fill(0);
  readied.set(list.buffer, end + bytes);
}

/** The list with zeros behind it: in its own memory where it has the room, else a copy that has room again. */
export function lengthened<Some extends Values>(list: Some, length: number): Some {
  const List = list.constructor as ListOf<Some> & { readonly BYTES_PER_ELEMENT: number };
  if (length === list.length) return list;
  if (roomBehind(list) >= length - list.length) {
    taken.set(list.buffer, list.byteOffset + length * list.BYTES_PER_ELEMENT);
    return new List(list.buffer as ArrayBuffer, list.byteOffset, length);
  }
  const longer = withRoom(List, length);
  longer.set(list);
  return longer;
}

/** The beginning of a list that was made longer than it had to be, nothing written behind: its end can be gone on from. */
export function shortened<Some extends Values>(list: Some, length: number): Some {
  const end = list.byteOffset + list.byteLength;
  const shorter = list.subarray(0, length) as Some;
  if (taken.get(list.buffer) === end) {
    taken.set(list.buffer, shorter.byteOffset + shorter.byteLength);
  }
  return shorter;
}

/** Bytes of a buffer that hold something: room that nobody wrote in takes no memory. */
export function usedBytes(buffer: ArrayBuffer): number {
  return Math.max(taken.get(buffer) ?? buffer.byteLength, readied.get(buffer) ?? 0);
}
