/** A dictionary that a kernel keeps: what dictionary-builder.ts does, in the kernel's memory. */
import { NO_CODE, type Dictionary } from '#domain/columns.ts';
import { type CellBlock, SLACK_BYTES } from '#ingest/columns/cell-block.ts';
import { DictionaryBuilder, type DictionaryBuilding } from '#ingest/columns/dictionary-builder.ts';
import type { Address, Kernel } from './kernel.ts';

/** @param kernel of the blocks whose cells will be added */
export function createDictionary(kernel: Kernel | null): DictionaryBuilding {
  return kernel === null ? new DictionaryBuilder() : new KernelDictionary(kernel);
}

/** So many at once stay in the processor's cache. */
const REMAPPED_CODES = 16_384;

const NO_BYTES = new Uint8Array(0);
const NO_OFFSETS = new Uint32Array(1);

function isEmptyColumn({ starts, ends, capacity, count }: CellBlock, column: number): boolean {
  const at = column * capacity;
  for (let cell = at; cell < at + count; cell++) if (ends[cell]! > starts[cell]!) return false;
  return true;
}

class KernelDictionary implements DictionaryBuilding {
  readonly #kernel: Kernel;
  /** Made for the first entry: a damaged file has thousands of columns without any. */
  #made: Address | null = null;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  get #at(): Address {
    return (this.#made ??= this.#kernel.calls.createDictionary());
  }

  get size(): number {
    return this.#made === null ? 0 : this.#kernel.calls.dictionarySize(this.#made);
  }

  addCells(block: CellBlock, column: number, codes: Int32Array, codesAt: number): number {
    const kernel = this.#kernel;
    const { native, capacity, count } = block;
    if (native?.kernel !== kernel) throw new TypeError('the block lies elsewhere');
    if (this.#made === null && isEmptyColumn(block, column)) {
      codes.fill(NO_CODE, codesAt, codesAt + count);
      return 0;
    }
    const at = this.#at;
    const cell = column * capacity * 4;
    const found = kernel.scratch(count * 4);
    const filled = kernel.calls.addAll(
      at,
      native.bytes,
      native.starts + cell,
      native.ends + cell,
      count,
      found,
    );
    codes.set(kernel.int32(found, count), codesAt);
    return filled;
  }

  addCoded(
    { size, bytes, offsets }: Dictionary,
    codes: Int32Array,
    count: number,
    into: Int32Array,
    intoAt: number,
  ): void {
    const kernel = this.#kernel;
    const length = offsets[size]!;
    const at = this.#at;
    const block = kernel.scratch((REMAPPED_CODES + size * 2 + 1) * 4 + length + SLACK_BYTES);
    const map = block + REMAPPED_CODES * 4;
    const starts = map + size * 4;
    const text = starts + (size + 1) * 4;
    kernel.int32(starts, size + 1).set(offsets.subarray(0, size + 1));
    kernel.bytes(text, length).set(bytes.subarray(0, length));
    kernel.calls.addAll(at, text, starts, starts + 4, size, map);
    for (let from = 0; from < count; from += REMAPPED_CODES) {
      const some = Math.min(REMAPPED_CODES, count - from);
      const present = kernel.int32(block, some);
      present.set(codes.subarray(from, from + some));
      kernel.calls.remap(block, some, map);
      into.set(present, intoAt + from);
    }
  }

  whole(): Dictionary {
    const { size, bytes, offsets } = this.entries();
    const roomy = new Uint8Array(bytes.length + SLACK_BYTES);
    roomy.set(bytes);
    return { size, bytes: roomy, offsets: offsets.slice() };
  }

  bytesFrom(code: number): Uint8Array {
    const { size, bytes, offsets } = this.entries();
    return bytes.subarray(offsets[code], offsets[size]);
  }

  entries(): Dictionary {
    const at = this.#made;
    if (at === null) return { size: 0, bytes: NO_BYTES, offsets: NO_OFFSETS };
    const { calls, buffer } = this.#kernel;
    const { size } = this;
    const offsets = new Uint32Array(buffer, calls.dictionaryOffsets(at), size + 1);
    const bytes = new Uint8Array(buffer, calls.dictionaryBytes(at), offsets[size]);
    return { size, bytes, offsets };
  }

  finish(): Dictionary {
    const { size, bytes, offsets } = this.entries();
    return { size, bytes: bytes.slice(), offsets: offsets.slice() };
  }
}
