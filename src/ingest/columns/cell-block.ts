/**
 * Where the cells of some hundred records lie in a buffer: what the byte reader hands to the column
 * builders. Positions are stored column by column, so that a builder runs one tight loop. The block lies
 * in a kernel's memory where there is a kernel, else in arrays of its own.
 */
import type { Address, Kernel } from '#ingest/kernel/kernel.ts';

export interface CellBlock {
  /** UTF-8. At least {@link SLACK_BYTES} readable bytes follow every cell. */
  bytes: Uint8Array;
  /** The same bytes, for reading words. */
  view: DataView;
  /**
   * Content of column c in row r: `bytes[starts[c * capacity + r], ends[c * capacity + r])`; empty is
   * missing. The builder of a column may move its ends: nobody comes after it.
   */
  starts: Int32Array;
  ends: Int32Array;
  /** Rows the arrays have room for. */
  readonly capacity: number;
  /** Rows in use. */
  count: number;
  readonly native: NativeBlock | null;
}

/** Where a block lies in a kernel's memory. */
export interface NativeBlock {
  readonly kernel: Kernel;
  bytes: Address;
  byteRoom: number;
  starts: Address;
  ends: Address;
  cells: number;
}

/** Bytes after the last cell that may be read (and are masked off) when words or vectors are read. */
export const SLACK_BYTES = 32;

/** An empty block with room for `capacity` rows of `columns` cells, and for no bytes yet. */
export function createBlock(kernel: Kernel | null, capacity: number, columns: number): CellBlock {
  const bytes = new Uint8Array(SLACK_BYTES);
  const block: CellBlock = {
    bytes,
    view: new DataView(bytes.buffer),
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    capacity,
    count: 0,
    native: kernel && { kernel, bytes: 0, byteRoom: 0, starts: 0, ends: 0, cells: 0 },
  };
  growBytes(block, SLACK_BYTES, 0);
  growCells(block, capacity * columns);
  return block;
}

/** Gives the block room for `length` bytes, the slack included; the first `kept` stay. */
export function growBytes(block: CellBlock, length: number, kept: number): void {
  const { native } = block;
  if (native === null) {
    const grown = new Uint8Array(length);
    grown.set(block.bytes.subarray(0, kept));
    block.bytes = grown;
    block.view = new DataView(grown.buffer);
    return;
  }
  const { kernel, bytes, byteRoom } = native;
  native.bytes = kernel.take(length);
  native.byteRoom = length;
  kernel.bytes(native.bytes, kept).set(kernel.bytes(bytes, kept));
  kernel.giveBack(bytes, byteRoom);
  showAgain(block, native);
}

/** Gives the block room for `size` cells in all; those there are stay. */
export function growCells(block: CellBlock, size: number): void {
  const { native } = block;
  if (native === null) {
    const { starts, ends } = block;
    block.starts = new Int32Array(size);
    block.ends = new Int32Array(size);
    block.starts.set(starts);
    block.ends.set(ends);
    return;
  }
  const { kernel, starts, ends, cells } = native;
  native.starts = kernel.take(size * 4);
  native.ends = kernel.take(size * 4);
  native.cells = size;
  moveCells(kernel, starts, native.starts, cells, size);
  moveCells(kernel, ends, native.ends, cells, size);
  kernel.giveBack(starts, cells * 4);
  kernel.giveBack(ends, cells * 4);
  showAgain(block, native);
}

/** Cells that come new are missing. */
function moveCells(kernel: Kernel, from: Address, to: Address, cells: number, size: number): void {
  const room = kernel.int32(to, size);
  room.set(kernel.int32(from, cells));
  room.fill(0, cells);
}

/** Gives back what the block takes of its kernel's memory; the block is of no use afterwards. */
export function releaseBlock({ native }: CellBlock): void {
  if (native === null) return;
  const { kernel, bytes, byteRoom, starts, ends, cells } = native;
  kernel.giveBack(bytes, byteRoom);
  kernel.giveBack(starts, cells * 4);
  kernel.giveBack(ends, cells * 4);
}

/** Makes the views of a block anew where the kernel's memory has grown since they were made. */
export function refresh(block: CellBlock): void {
  const { native } = block;
  if (native !== null && block.bytes.buffer !== native.kernel.buffer) showAgain(block, native);
}

function showAgain(block: CellBlock, native: NativeBlock): void {
  const { kernel, bytes, byteRoom, starts, ends, cells } = native;
  block.bytes = kernel.bytes(bytes, byteRoom);
  block.view = new DataView(kernel.buffer, bytes, byteRoom);
  block.starts = kernel.int32(starts, cells);
  block.ends = kernel.int32(ends, cells);
}
