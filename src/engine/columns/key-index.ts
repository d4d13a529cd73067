/**
 * Distinct byte strings numbered from 0: open addressing over a cheap word-wise hash, bytes kept in
 * one growing buffer. The one mechanism by which values of different files meet: no strings are made.
 */
import type { CategoryColumn, Column, Dictionary, TextColumn } from '#domain/columns.ts';
import { NO_CODE, utf8Text } from '#domain/columns.ts';
import { isIdentityMap } from './identity-map.ts';
import { zeros } from './spare-memory.ts';

const EMPTY = -1;

/** 32-bit hash of a byte range: four bytes a step, murmur3's mixing. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (const stop = end - 3; at < stop; at += 4) {
    let word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    word = Math.imul(word, 0xcc9e2d51);
    word = (word << 15) | (word >>> 17);
    hash ^= Math.imul(word, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  let rest = 0;
  for (; at < end; at++) rest = (rest << 8) | bytes[at]!;
  hash ^= Math.imul(rest, 0xcc9e2d51);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** An index that goes on from another looks there first: beyond this many it is made one again. */
const MOST_LAYERS = 3;
/** Texts that came since the first layer are few where they are this many times fewer. */
const FEW = 4;

export class KeyIndex {
  /** Entries below {@link #baseSize} stand there; it adds nothing any more. */
  #base: KeyIndex | null = null;
  #baseSize = 0;
  #layers = 0;
  /** Own entries. */
  #size = 0;
  #bytes: Uint8Array;
  #offsets: Uint32Array;
  /** Empty until something is looked for. */
  #slots = new Int32Array(0);
  #hashes = new Int32Array(0);
  #expected: number;

  constructor(expected = 1024) {
    this.#expected = expected;
    this.#bytes = new Uint8Array(0);
    this.#offsets = new Uint32Array(1);
  }

  get size(): number {
    return this.#baseSize + this.#size;
  }

  held(): readonly unknown[] {
    return [this.#base, this.#bytes, this.#offsets, this.#slots, this.#hashes];
  }

  /** Takes the texts of a dictionary, all of them different, as its first entries, without copying or hashing them yet. */
  adopt({ bytes, offsets, size }: Dictionary): void {
    if (this.size > 0 || this.#base) throw new Error('only an empty index takes texts as they are');
    this.#bytes = bytes;
    this.#offsets = offsets;
    this.#size = size;
  }

  /** Does now what the first look would have to wait for. */
  makeReady(): void {
    this.#base?.makeReady();
    if (this.#slots.length === 0 && this.#size > 0) this.#hashAll();
  }

  /** So many texts may be about to come: room for them is made at once, unless some was made before. */
  expect(count: number): void {
    if (this.#slots.length === 0) this.#expected = Math.max(this.#expected, this.#size + count);
  }

  /** Goes on from these entries by itself, without copying them. */
  fork(): KeyIndex {
    const forked = new KeyIndex();
    // Of nothing there is nothing to go on from: such an index may still take the texts of a dictionary.
    if (this.size === 0) return forked;
    if (this.#layers < MOST_LAYERS) {
      forked.#base = this;
      forked.#baseSize = this.size;
      forked.#layers = this.#layers + 1;
      return forked;
    }
    // What was added since the first is made one layer, and with the first where it is much.
    const { index, size } = this.#firstLayer();
    if ((this.size - size) * FEW <= size) {
      forked.#base = index;
      forked.#baseSize = size;
      forked.#layers = 1;
      this.#addTo(forked, this.size);
    } else addDictionary(forked, this.toDictionary());
    return forked;
  }

  /** The index that all goes on from, with how many of its entries are meant. */
  #firstLayer(size = this.size): { readonly index: KeyIndex; readonly size: number } {
    return this.#base ? this.#base.#firstLayer(this.#baseSize) : { index: this, size };
  }

  /** Adds the entries below a number to another index, those of the first layer left out. */
  #addTo(other: KeyIndex, size: number): void {
    if (!this.#base) return;
    this.#base.#addTo(other, this.#baseSize);
    addDictionary(other, this.#ownEntries(size - this.#baseSize));
  }

  /** The first texts that it holds beside those of the index it goes on from. */
  #ownEntries(size = this.#size): Dictionary {
    return {
      size,
      bytes: this.#bytes.subarray(0, this.#offsets[size]),
      offsets: this.#offsets.subarray(0, size + 1),
    };
  }

  /** Number of the range `bytes[start, end)`; added when new. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const known = this.#findInBase(bytes, start, end, hash);
    if (known >= 0) return known;
    const slot = this.#slotOf(bytes, start, end, hash);
    const found = this.#slots[slot]!;
    if (found !== EMPTY) return this.#baseSize + found;
    return this.#baseSize + this.#append(bytes, start, end, hash, slot);
  }

  /** Number of the range, or −1 when it is not held. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#find(bytes, start, end, hashBytes(bytes, start, end));
  }

  #find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const known = this.#findInBase(bytes, start, end, hash);
    if (known >= 0) return known;
    // The first look makes the slots.
    const slot = this.#slotOf(bytes, start, end, hash);
    const found = this.#slots[slot]!;
    return found === EMPTY ? -1 : this.#baseSize + found;
  }

  #findInBase(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const found = this.#base ? this.#base.#find(bytes, start, end, hash) : -1;
    return found < this.#baseSize ? found : -1;
  }

  /** Entry `code` as text. */
  text(code: number): string {
    if (this.#base && code < this.#baseSize) return this.#base.text(code);
    const own = code - this.#baseSize;
    return utf8Text(this.#bytes, this.#offsets[own]!, this.#offsets[own + 1]!);
  }

  /** The entries as a dictionary that shares this index's buffers; valid until the next add. */
  toDictionary(): Dictionary {
    if (this.#base) {
      const first = this.#base.toDictionary();
      const end = first.offsets[this.#baseSize]!;
      const own = this.#bytes.subarray(0, this.#offsets[this.#size]);
      const bytes = new Uint8Array(end + own.length);
      bytes.set(first.bytes.subarray(0, end));
      bytes.set(own, end);
      const offsets = new Uint32Array(this.size + 1);
      offsets.set(first.offsets.subarray(0, this.#baseSize + 1));
      for (let at = 1; at <= this.#size; at++) {
        offsets[this.#baseSize + at] = end + this.#offsets[at]!;
      }
      return { size: this.size, bytes, offsets };
    }
    return this.#ownEntries();
  }

  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.#slots.length === 0) this.#hashAll();
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = hash & mask;
    for (;;) {
      const code = slots[slot]!;
      if (code === EMPTY) return slot;
      if (this.#hashes[code] === hash) {
        const from = this.#offsets[code]!;
        if (this.#offsets[code + 1]! - from === length) {
          const held = this.#bytes;
          let at = 0;
          while (at < length && held[from + at] === bytes[start + at]) at++;
          if (at === length) return slot;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  #append(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.#size;
    const from = this.#offsets[code]!;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const grown = zeros(Uint8Array, Math.max(to, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, from));
      this.#bytes = grown;
    }
    for (let at = start, into = from; at < end; at++, into++) this.#bytes[into] = bytes[at]!;
    this.#hashes[code] = hash;
    this.#offsets[code + 1] = to;
    this.#slots[slot] = code;
    this.#size = code + 1;
    if (this.#size >= this.#hashes.length) this.#grow();
    return code;
  }

  /** Makes room, and finds a slot for each text it was given as it is. */
  #hashAll(): void {
    let slots = 2048;
    while (slots < Math.max(this.#expected, this.#size + 1) * 2) slots *= 2;
    this.#hashes = zeros(Int32Array, slots / 2);
    const bytes = this.#bytes;
    const offsets = zeros(Uint32Array, slots / 2 + 1);
    offsets.set(this.#offsets.subarray(0, this.#size + 1));
    for (let code = 0; code < this.#size; code++) {
      this.#hashes[code] = hashBytes(bytes, offsets[code]!, offsets[code + 1]!);
    }
    this.#offsets = offsets;
    this.#fillSlots(slots);
    // What it was given is others' too: further texts go to a copy.
    this.#bytes =
      this.#size === 0
        ? zeros(Uint8Array, this.#expected * 12)
        : bytes.subarray(0, offsets[this.#size]);
  }

  #grow(): void {
    const capacity = this.#hashes.length * 2;
    const hashes = zeros(Int32Array, capacity);
    hashes.set(this.#hashes);
    const offsets = zeros(Uint32Array, capacity + 1);
    offsets.set(this.#offsets);
    this.#hashes = hashes;
    this.#offsets = offsets;
    this.#fillSlots(capacity * 2);
  }

  #fillSlots(count: number): void {
    const hashes = this.#hashes;
    const slots = zeros(Int32Array, count).fill(EMPTY);
    const mask = count - 1;
    for (let code = 0; code < this.#size; code++) {
      let slot = hashes[code]! & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

/** Index numbers of the entries of a dictionary, added when new: `remap[code]`. */
export function addDictionary(index: KeyIndex, dictionary: Dictionary): Int32Array {
  const remap = zeros(Int32Array, dictionary.size);
  const { bytes, offsets } = dictionary;
  for (let code = 0; code < dictionary.size; code++) {
    remap[code] = index.add(bytes, offsets[code]!, offsets[code + 1]!);
  }
  return remap;
}

/** True for columns whose values are text. */
export function isTextual(column: Column): column is CategoryColumn | TextColumn {
  return column.type === 'category' || column.type === 'text';
}

/**
 * The codes of rows in place of those of a dictionary; the same array where none is another.
 * @param remap the new code of each of the dictionary's
 */
export function remapped(codes: Int32Array, remap: Int32Array): Int32Array {
  if (isIdentityMap(remap, remap.length)) return codes;
  const rows = zeros(Int32Array, codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    rows[row] = code === NO_CODE ? NO_CODE : remap[code]!;
  }
  return rows;
}

/** Index number of every row's value, {@link NO_CODE} where missing. */
export function indexRows(index: KeyIndex, column: CategoryColumn | TextColumn): Int32Array {
  if (column.type === 'category') {
    return remapped(column.codes, addDictionary(index, column.dictionary));
  }
  const { bytes, offsets } = column;
  const rows = new Int32Array(offsets.length - 1);
  for (let row = 0; row < rows.length; row++) {
    const start = offsets[row]!;
    const end = offsets[row + 1]!;
    rows[row] = start === end ? NO_CODE : index.add(bytes, start, end);
  }
  return rows;
}
