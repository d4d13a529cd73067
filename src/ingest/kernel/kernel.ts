/**
 * The loops over every byte, in WebAssembly (src/assembly). Where a browser has none the same is done by
 * the code that stands beside each call: one meaning, two speeds. All that a kernel is given lies in its
 * own memory; views of it are void after anything that may take more (see {@link Kernel.bytes}).
 */
import { writeTo } from '#engine/columns/spare-memory.ts';
import { KERNEL_BASE64 } from './kernel-bytes.ts';

/** A place in a kernel's memory. */
export type Address = number;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly rowsAfter: { readonly value: number };
  readonly filled: { readonly value: number };
  readonly proven: { readonly value: number };
  allocate(bytes: number): Address;
  reset(): void;
  scan(
    text: Address,
    from: number,
    end: number,
    delimiter: number,
    quote: number,
    starts: Address,
    ends: Address,
    capacity: number,
    rows: number,
    used: number,
    columns: number,
    head: Address,
    headLength: number,
  ): number;
  createDictionary(): Address;
  dictionarySize(dictionary: Address): number;
  dictionaryBytes(dictionary: Address): Address;
  dictionaryOffsets(dictionary: Address): Address;
  addAll(
    dictionary: Address,
    text: Address,
    starts: Address,
    ends: Address,
    count: number,
    codes: Address,
  ): number;
  remap(codes: Address, count: number, map: Address): void;
  numbers(
    text: Address,
    starts: Address,
    ends: Address,
    from: number,
    count: number,
    decimalSign: number,
    scale: number,
    values: Address,
  ): number;
  readonly least: { readonly value: number };
  readonly greatest: { readonly value: number };
  readonly longestText: { readonly value: number };
  rangeOfIntegers(values: Address, count: number, missing: number): void;
  rangeOfUnits(values: Address, count: number): void;
  narrowIntegers(
    values: Address,
    count: number,
    missing: number,
    base: number,
    width: number,
    into: Address,
  ): void;
  narrowUnits(values: Address, count: number, base: number, width: number, into: Address): void;
  sharedWithAbove(bytes: Address, offsets: Address, count: number, shared: Address): number;
  packTexts(
    bytes: Address,
    offsets: Address,
    count: number,
    shared: Address,
    width: number,
    into: Address,
  ): number;
  checksum(at: Address, length: number): number;
  totalLength(starts: Address, ends: Address, count: number): number;
  longest(starts: Address, ends: Address, count: number): number;
  orderOf(bytes: Address, ends: Address, count: number, base: number): number;
  join(
    text: Address,
    starts: Address,
    ends: Address,
    count: number,
    into: Address,
    offsets: Address,
    base: number,
  ): number;
}

/** Memory beyond which a kernel is not kept for the next file. */
const KEPT_BYTES = 24 * 1024 * 1024;
const PAGE_BYTES = 64 * 1024;

export class Kernel {
  readonly calls: Exports;
  #scratch: Address = 0;
  #scratchBytes = 0;
  /** Rooms that were given back, the last one first. */
  readonly #rooms: { readonly at: Address; readonly bytes: number }[] = [];

  constructor(module: WebAssembly.Module) {
    this.calls = new WebAssembly.Instance(module).exports as unknown as Exports;
  }

  get size(): number {
    return this.calls.memory.buffer.byteLength;
  }

  /** The memory as it is now; another one after each allocation or dictionary addition that grows it. */
  get buffer(): ArrayBuffer {
    return this.calls.memory.buffer;
  }

  bytes(at: Address, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.buffer, at, length);
  }

  int32(at: Address, length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.buffer, at, length);
  }

  /** Room for what is read at once; the same again at every call, larger when asked for. */
  scratch(bytes: number): Address {
    if (bytes > this.#scratchBytes) {
      this.#scratchBytes = Math.ceil(bytes * 1.25);
      this.#scratch = this.calls.allocate(this.#scratchBytes);
    }
    return this.#scratch;
  }

  /** Room for as long as it is needed, then to be given back with {@link giveBack}. */
  take(bytes: number): Address {
    const fitting = this.#rooms.findIndex((room) => room.bytes >= bytes);
    const room = fitting < 0 ? undefined : this.#rooms.splice(fitting, 1)[0];
    return room === undefined ? this.calls.allocate(bytes) : room.at;
  }

  giveBack(at: Address, bytes: number): void {
    if (bytes > 0) this.#rooms.push({ at, bytes });
  }

  /** Takes memory ahead, of which nothing is in use yet. */
  async makeReady(bytes: number, isQuiet: () => boolean): Promise<void> {
    const { size } = this;
    if (size >= bytes) return;
    this.calls.memory.grow(Math.ceil((bytes - size) / PAGE_BYTES));
    await writeTo(this.buffer, size, isQuiet);
  }

  /** Everything it held is gone. */
  reset(): void {
    this.calls.reset();
    this.#rooms.length = 0;
    this.#scratch = 0;
    this.#scratchBytes = 0;
  }
}

/** undefined: not tried yet; null: this browser runs no WebAssembly, or none with SIMD. */
let compiled: WebAssembly.Module | null | undefined;
/** Those that nobody uses: one for a file, one for a slice of it read ahead. */
const spare: Kernel[] = [];
const MOST_SPARE = 2;

function compile(): WebAssembly.Module | null {
  try {
    const bytes = Uint8Array.from(atob(KERNEL_BASE64), (sign) => sign.charCodeAt(0));
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}

/** A kernel for one reading; null where the browser has none. Give it back with {@link releaseKernel}. */
export function openKernel(): Kernel | null {
  if (compiled === undefined) compiled = compile();
  if (compiled === null) return null;
  return spare.pop() ?? new Kernel(compiled);
}

/** Has so much memory at hand in the kernel that is opened next, at most what one is kept with. */
export async function readyKernel(bytes: number, isQuiet: () => boolean): Promise<void> {
  const kernel = openKernel();
  await kernel?.makeReady(Math.min(bytes, KEPT_BYTES), isQuiet);
  releaseKernel(kernel);
}

/** What it holds must have been copied. One that is lost on the way is no loss. */
export function releaseKernel(kernel: Kernel | null): void {
  if (kernel === null || kernel.size > KEPT_BYTES || spare.length === MOST_SPARE) return;
  // Given back twice it would be used by two at once.
  if (spare.includes(kernel)) throw new Error('the kernel was given back before');
  kernel.reset();
  spare.push(kernel);
  // The one with most memory at hand is used first.
  spare.sort((a, b) => a.size - b.size);
}
