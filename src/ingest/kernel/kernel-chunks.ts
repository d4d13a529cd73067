/** Chunks of a stored column encoded in a kernel: what chunk-codec.ts does by itself. */
import type { EncodedChunk } from '#domain/chunk.ts';
import type { TextColumn } from '#domain/columns.ts';
import { type ChunkLoops, LARGEST } from '#engine/chunks/chunk-codec.ts';
import { SLACK_BYTES } from '#ingest/columns/cell-block.ts';
import { type Address, type Kernel, openKernel, releaseKernel } from './kernel.ts';

/** Longer texts of one chunk are not worth a memory of their size. */
const MOST_TEXT_BYTES = 16 * 1024 * 1024;

/**
 * Work with a kernel's loops, or without where there is no kernel. None of it may be waited for: a kernel each
 * for very many files at once is more than a browser has room for.
 */
export function withChunkLoops<Result>(work: (loops: ChunkLoops | null) => Result): Result {
  const kernel = openKernel();
  try {
    return work(kernel && new KernelChunks(kernel));
  } finally {
    releaseKernel(kernel);
  }
}

class KernelChunks implements ChunkLoops {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  integers(values: Int32Array, from: number, to: number, missing: number): EncodedChunk | null {
    const { calls } = this.#kernel;
    const rows = to - from;
    const into = this.#kernel.scratch(rows * 8 + SLACK_BYTES);
    const given = into + rows * 4;
    this.#kernel.int32(given, rows).set(values.subarray(from, to));
    calls.rangeOfIntegers(given, rows, missing);
    const told = this.#layout(rows);
    if (told === null) return null;
    calls.narrowIntegers(given, rows, missing, told.base, told.width, into);
    return this.#sealed(told, into, rows * told.width);
  }

  units(values: Float64Array, from: number, to: number): EncodedChunk | null {
    const { calls } = this.#kernel;
    const rows = to - from;
    const given = this.#kernel.scratch(rows * 12 + SLACK_BYTES);
    const into = given + rows * 8;
    new Float64Array(this.#kernel.buffer, given, rows).set(values.subarray(from, to));
    calls.rangeOfUnits(given, rows);
    const told = this.#layout(rows);
    if (told === null) return null;
    calls.narrowUnits(given, rows, told.base, told.width, into);
    return this.#sealed(told, into, rows * told.width);
  }

  /** Null where the range of the values, as it was found, needs more than 32 bits, or there are none. */
  #layout(rows: number): Layout | null {
    const { calls } = this.#kernel;
    const min = calls.least.value;
    const max = calls.greatest.value;
    const range = max - min + 1;
    // A comparison with what is infinite, or no number, is false.
    if (!(min <= max && range <= LARGEST[4])) return null;
    const width = range <= LARGEST[1] ? 1 : range <= LARGEST[2] ? 2 : 4;
    return { rows, width, base: min - 1, min, max };
  }

  texts({ bytes, offsets }: TextColumn, from: number, to: number): EncodedChunk | null {
    const { calls } = this.#kernel;
    const rows = to - from;
    const start = offsets[from]!;
    const length = offsets[to]! - start;
    if (length > MOST_TEXT_BYTES) return null;
    const ends = this.#kernel.scratch((rows + 1) * 4 + rows * 6 + length * 2 + SLACK_BYTES * 3);
    const shared = ends + (rows + 1) * 4;
    const text = shared + rows;
    const into = text + length + SLACK_BYTES;
    // Counted from the first text of the chunk.
    this.#kernel.int32(ends, rows + 1).set(offsets.subarray(from, to + 1));
    this.#kernel.bytes(text, length).set(bytes.subarray(start, offsets[to]));
    const base = text - start;
    const saved = calls.sharedWithAbove(base, ends, rows, shared);
    const longest = calls.longestText.value;
    const width = longest <= LARGEST[1] ? 1 : longest <= LARGEST[2] ? 2 : 4;
    const isFront = saved > rows;
    const packed = calls.packTexts(base, ends, rows, isFront ? shared : 0, width, into);
    const told = { rows, width, base: 0, min: null, max: null } as const;
    return this.#sealed({ ...told, coding: isFront ? 'front' : 'whole' }, into, packed);
  }

  #sealed(told: Layout, at: Address, length: number): EncodedChunk {
    const { buffer } = this.#kernel.bytes(at, length).slice();
    const checksum = this.#kernel.calls.checksum(at, length) >>> 0;
    return { ...told, bytes: buffer, checksum };
  }
}

type Layout = Omit<EncodedChunk, 'bytes' | 'checksum'>;
