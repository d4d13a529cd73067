/**
 * Numbers the distinct byte strings of a column in order of first appearance: open addressing, bytes
 * kept in one growing buffer, no strings made. Dictionaries of slices read apart are joined the same way.
 */
import { NO_CODE, type Dictionary } from '#domain/columns.ts';
import { type CellBlock, SLACK_BYTES } from './cell-block.ts';
import { hashWords, TAIL_MASKS } from './hash.ts';

const EMPTY = -1;

/** Strings of at most so many bytes are their own key: three words. */
const SHORT_BYTES = 12;
/** What of words 0, 1 and 2 belongs to a string of a length: index length * 4 + word. */
const SHORT_MASKS = Int32Array.from({ length: (SHORT_BYTES + 1) * 4 }, (_, index) => {
  const used = (index >> 2) - (index & 3) * 4;
  return used >= 4 ? -1 : used > 0 ? TAIL_MASKS[used]! : 0;
});
/** Third key word of longer strings. No short content has it: it would end in a control character. */
const LONG = 1;

/** What numbers distinct strings: here, or in a kernel (kernel-dictionary.ts). */
export interface DictionaryBuilding {
  readonly size: number;
  /**
   * Codes of the cells of a column: from `codes[codesAt]` on one for each row of the block; an empty cell
   * has {@link NO_CODE}. Returns how many were not empty.
   */
  addCells(block: CellBlock, column: number, codes: Int32Array, codesAt: number): number;
  /**
   * Adds what is new in another dictionary, which must come from {@link whole}, and writes `count` of its
   * codes as codes of this one, from `into[intoAt]` on.
   */
  addCoded(
    dictionary: Dictionary,
    codes: Int32Array,
    count: number,
    into: Int32Array,
    intoAt: number,
  ): void;
  /** The entries with slack behind their bytes, to be handed on; the builder is of no use afterwards. */
  whole(): Dictionary;
  /** The bytes of the entries from one on, for checking; valid until the next addition. */
  bytesFrom(code: number): Uint8Array;
  /** The entries so far; may share memory, valid until the next addition. */
  entries(): Dictionary;
  /** The entries with memory of their own size. */
  finish(): Dictionary;
}

export class DictionaryBuilder implements DictionaryBuilding {
  #size = 0;
  #bytes = new Uint8Array(4096);
  #view = new DataView(this.#bytes.buffer);
  #offsets = new Uint32Array(513);
  /**
   * Slot k, at 4k: three words of key, and the code. The key of a short string is the string itself
   * (content never ends with a zero byte, so its length need not be kept), that of a longer one its hash
   * and length, to be compared with the bytes held. A power of two of slots, at most half of them in use.
   */
  #slots = emptySlots(1024);

  get size(): number {
    return this.#size;
  }

  addCells(
    { view, starts, ends, capacity, count }: CellBlock,
    column: number,
    codes: Int32Array,
    codesAt: number,
  ): number {
    return this.#addAll(view, starts, ends, column * capacity, count, codes, codesAt);
  }

  /** Up to 12 bytes from each start are read, whatever its end. */
  #addAll(
    view: DataView,
    starts: Int32Array,
    ends: Int32Array,
    at: number,
    count: number,
    codes: Int32Array,
    codesAt: number,
  ): number {
    let slots = this.#slots;
    let mask = slots.length - 4;
    let filled = 0;
    for (let index = 0; index < count; index++) {
      const start = starts[at + index]!;
      const length = ends[at + index]! - start;
      if (length === 0) {
        codes[codesAt + index] = NO_CODE;
        continue;
      }
      filled++;
      let first: number;
      let second: number;
      let third: number;
      if (length <= SHORT_BYTES) {
        first = view.getInt32(start, true) & SHORT_MASKS[length * 4]!;
        second = view.getInt32(start + 4, true) & SHORT_MASKS[length * 4 + 1]!;
        third = view.getInt32(start + 8, true) & SHORT_MASKS[length * 4 + 2]!;
      } else {
        first = hashWords(view, start, length);
        second = length;
        third = LONG;
      }
      let slot = slotOf(first, second, third) & mask;
      let code: number;
      for (;;) {
        code = slots[slot + 3]!;
        if (code === EMPTY) break;
        const isKey =
          slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third;
        if (isKey && (length <= SHORT_BYTES || this.#holds(code, view, start, length))) break;
        slot = (slot + 4) & mask;
      }
      if (code === EMPTY) {
        code = this.#append(view, start, length);
        slots[slot] = first;
        slots[slot + 1] = second;
        slots[slot + 2] = third;
        slots[slot + 3] = code;
        if ((code + 1) * 8 > slots.length) {
          this.#growSlots();
          slots = this.#slots;
          mask = slots.length - 4;
        }
      }
      codes[codesAt + index] = code;
    }
    return filled;
  }

  #holds(code: number, view: DataView, start: number, length: number): boolean {
    return isEqual(view, start, this.#view, this.#offsets[code]!, length);
  }

  #append(view: DataView, start: number, length: number): number {
    const code = this.#size;
    const from = this.#offsets[code]!;
    const to = from + length;
    if (to + SLACK_BYTES > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(to + SLACK_BYTES, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    if (code + 2 > this.#offsets.length) {
      const grown = new Uint32Array(this.#offsets.length * 2);
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
    const held = this.#view;
    // Whole words; what is written too much is overwritten by the next entry.
    for (let done = 0; done < length; done += 4) {
      held.setInt32(from + done, view.getInt32(start + done, true), true);
    }
    this.#offsets[code + 1] = to;
    this.#size = code + 1;
    return code;
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = emptySlots(old.length / 2);
    const mask = slots.length - 4;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 3] === EMPTY) continue;
      let slot = slotOf(old[from]!, old[from + 1]!, old[from + 2]!) & mask;
      while (slots[slot + 3] !== EMPTY) slot = (slot + 4) & mask;
      slots.set(old.subarray(from, from + 4), slot);
    }
    this.#slots = slots;
  }

  addCoded(
    { size, bytes, offsets }: Dictionary,
    codes: Int32Array,
    count: number,
    into: Int32Array,
    intoAt: number,
  ): void {
    const map = new Int32Array(size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const ends = offsets.subarray(1);
    // Uint32 positions of a dictionary stay far below 2^31.
    const starts = new Int32Array(offsets.buffer, offsets.byteOffset, size);
    this.#addAll(view, starts, new Int32Array(ends.buffer, ends.byteOffset, size), 0, size, map, 0);
    for (let at = 0; at < count; at++) {
      const code = codes[at]!;
      into[intoAt + at] = code === NO_CODE ? NO_CODE : map[code]!;
    }
  }

  whole(): Dictionary {
    return { size: this.#size, bytes: this.#bytes, offsets: this.#offsets };
  }

  bytesFrom(code: number): Uint8Array {
    return this.#bytes.subarray(this.#offsets[code], this.#offsets[this.#size]);
  }

  entries(): Dictionary {
    return {
      size: this.#size,
      bytes: this.#bytes.subarray(0, this.#offsets[this.#size]),
      offsets: this.#offsets.subarray(0, this.#size + 1),
    };
  }

  finish(): Dictionary {
    const { size, bytes, offsets } = this.entries();
    return { size, bytes: bytes.slice(), offsets: offsets.slice() };
  }
}

function emptySlots(count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(count * 4).fill(EMPTY);
}

/** Where a key belongs, as an index into the slots before masking. */
function slotOf(first: number, second: number, third: number): number {
  let hash =
    Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) << 2;
}

function isEqual(
  a: DataView,
  aStart: number,
  b: DataView,
  bStart: number,
  length: number,
): boolean {
  const whole = length & ~3;
  for (let done = 0; done < whole; done += 4) {
    if (a.getInt32(aStart + done, true) !== b.getInt32(bStart + done, true)) return false;
  }
  const tail = length & 3;
  if (tail === 0) return true;
  const difference = a.getInt32(aStart + whole, true) ^ b.getInt32(bStart + whole, true);
  return (difference & TAIL_MASKS[tail]!) === 0;
}
