/**
 * Memory that stands ready. What has never been written to is far slower than the work on it: the device hands it over
 * page by page. Where a file is awaited, memory is written to while nobody waits, and lists for what will be found
 * of everybody are taken from it when the file comes.
 */

import { hop } from '#engine/job.ts';

type Values = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** The class of a list. */
export interface ListOf<Some extends Values> {
  new (length: number): Some;
  new (buffer: ArrayBuffer, byteOffset: number, length: number): Some;
  readonly BYTES_PER_ELEMENT: number;
}

/** What a later file of a shop asks for, about. */
const BYTES_A_PERSON = 720;
/** A block is let go of when nobody holds a list in it any more: of two lists of numbers of everybody, that is soon. */
const BLOCK_BYTES_A_PERSON = 17;
/** Shorter lists are not worth a block that lives as long as they do. */
const LEAST_PART = 1 / 512;
/** Lists stand at whole numbers of eight bytes. */
const WORD = 8;

interface Block {
  readonly buffer: ArrayBuffer;
  /** Bytes that were given away. */
  used: number;
}

interface Spare {
  readonly blockBytes: number;
  readonly blocks: Block[];
}

let spare: Spare | null = null;

/** What is kept of memory that nobody has asked for yet. */
export function heldSpare(): unknown {
  return spare;
}

/** Bytes that {@link keepSpare} takes for so many people. */
export function bytesOfSpare(personCount: number): number {
  return blocksFor(personCount) * blockBytesFor(personCount);
}

export function letGoOfSpare(): void {
  spare = null;
}

const WRITTEN_AT_ONCE = 1024 * 1024;

/** Writes zeros to a buffer from a byte on, as far as it goes until others need the thread: the device hands the memory over. */
export async function writeTo(
  buffer: ArrayBuffer,
  from: number,
  isQuiet: () => boolean,
): Promise<void> {
  for (let at = from; at < buffer.byteLength && isQuiet(); at += WRITTEN_AT_ONCE) {
    new Uint8Array(buffer, at, Math.min(WRITTEN_AT_ONCE, buffer.byteLength - at)).fill(0);
    await hop();
  }
}

/** From now on lists are taken from these pieces of memory, which somebody has written zeros to. */
export function takeSpare(buffers: readonly ArrayBuffer[]): void {
  const blockBytes = Math.max(0, ...buffers.map(({ byteLength }) => byteLength));
  const blocks = buffers.map((buffer) => ({ buffer, used: 0 }));
  spare = buffers.length === 0 ? null : { blockBytes, blocks };
}

/**
 * Makes memory until as much stands ready as a file asks for.
 * @param pause called after each block: whoever asks comes in between; it rejects where they are of no use any more
 */
export async function keepSpare(personCount: number, pause: () => Promise<void>): Promise<void> {
  const blockBytes = blockBytesFor(personCount);
  // Blocks that are nearly as large are as good.
  if (!spare || spare.blockBytes < blockBytes || spare.blockBytes > blockBytes * 2) {
    spare = { blockBytes: wholeWords(blockBytes * (1 + MORE_PEOPLE)), blocks: [] };
  }
  const { blocks, blockBytes: own } = spare;
  for (let at = blocks.length - 1; at >= 0; at--) if (blocks[at]!.used > 0) blocks.splice(at, 1);
  while (blocks.length < blocksFor(personCount)) {
    // Written to, so that the device hands the memory over now.
    const buffer = new ArrayBuffer(own);
    new Uint8Array(buffer).fill(0);
    blocks.push({ buffer, used: 0 });
    await pause();
  }
}

/** People may come: part by which blocks are larger than needed today. */
const MORE_PEOPLE = 1 / 16;

function blockBytesFor(personCount: number): number {
  return wholeWords(personCount * BLOCK_BYTES_A_PERSON);
}

function blocksFor(personCount: number): number {
  return personCount === 0 ? 0 : Math.ceil(BYTES_A_PERSON / BLOCK_BYTES_A_PERSON);
}

function wholeWords(bytes: number): number {
  return Math.ceil(bytes / WORD) * WORD;
}

/** A list of zeros, as `new List(length)` makes one, in memory at hand where some of about this size stands ready. */
export function zeros<Some extends Values>(List: ListOf<Some>, length: number): Some {
  if (spare === null) return new List(length);
  const bytes = wholeWords(length * List.BYTES_PER_ELEMENT);
  const { blockBytes, blocks } = spare;
  if (bytes < blockBytes * LEAST_PART) return new List(length);
  // Nothing was written to what nobody was given: it holds the zeros it was made of.
  const block = blocks.find(({ used }) => used + bytes <= blockBytes);
  if (!block) return new List(length);
  const list = new List(block.buffer, block.used, length);
  block.used += bytes;
  if (blockBytes - block.used < blockBytes * LEAST_PART) blocks.splice(blocks.indexOf(block), 1);
  return list;
}

/** A list of its own of these values. */
export function copied<Some extends Values>(values: Some, length = values.length): Some {
  const copy = zeros(values.constructor as ListOf<Some>, length);
  copy.set(length === values.length ? values : values.subarray(0, length));
  return copy;
}
