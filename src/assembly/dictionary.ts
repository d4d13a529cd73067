/**
 * Numbers distinct byte strings in order of first appearance: open addressing, the strings themselves in
 * one growing buffer. The twin of dictionary-builder.ts, whose notes say why the keys are what they are.
 */
import { allocate } from './memory';

const EMPTY: i32 = -1;
/** No value; as in columns.ts. */
const NO_CODE: i32 = -1;
/** Strings of at most so many bytes are their own key: three words of a slot. */
const SHORT: i32 = 12;
/** Third key word of longer strings; no short content has it. */
const LONG: i32 = 1;

// A dictionary, field by field: offsets in bytes.
const SLOTS = 0;
const MASK = 4;
const SIZE = 8;
const BYTES = 12;
const BYTES_ROOM = 16;
const OFFSETS = 20;
const OFFSETS_ROOM = 24;
const FIELDS = 28;

/** Sixteen set bytes and sixteen clear ones: read at 16 − n, a mask of n bytes. */
const masks: usize = memory.data(32);
memory.fill(masks, 0xff, 16);
memory.fill(masks + 16, 0, 16);

/** Bytes behind a string that may be overwritten or read. */
const SLACK: i32 = 16;

export function createDictionary(): usize {
  const dictionary = allocate(FIELDS);
  const slots = 1024;
  const table = allocate(slots << 4);
  memory.fill(table, 0xff, slots << 4);
  store<u32>(dictionary, <u32>table, SLOTS);
  store<u32>(dictionary, slots - 1, MASK);
  store<i32>(dictionary, 0, SIZE);
  store<u32>(dictionary, <u32>allocate(4096), BYTES);
  store<i32>(dictionary, 4096, BYTES_ROOM);
  store<u32>(dictionary, <u32>allocate(513 << 2), OFFSETS);
  store<i32>(dictionary, 513, OFFSETS_ROOM);
  store<i32>(load<u32>(dictionary, OFFSETS), 0);
  return dictionary;
}

export function dictionarySize(dictionary: usize): i32 {
  return load<i32>(dictionary, SIZE);
}

export function dictionaryBytes(dictionary: usize): usize {
  return load<u32>(dictionary, BYTES);
}

/** Address of size + 1 offsets. */
export function dictionaryOffsets(dictionary: usize): usize {
  return load<u32>(dictionary, OFFSETS);
}

// @ts-ignore: decorator
@inline
function mixed(key: v128): u32 {
  const low = <u64>i64x2.extract_lane(key, 0) * 0x9e3779b97f4a7c15;
  const high = <u64>i64x2.extract_lane(key, 1) * 0xc2b2ae3d27d4eb4f;
  let hash = low ^ (high + (low >>> 29));
  hash *= 0xff51afd7ed558ccd;
  return <u32>(hash >>> 32);
}

/** 64-bit words of a longer string, mixed; its last bytes are read twice rather than masked. */
function hashLong(start: usize, length: i32): u64 {
  let hash: u64 = <u64>length;
  const stop = start + <usize>length - 8;
  for (let at = start; at < stop; at += 8) {
    hash = (hash ^ load<u64>(at)) * 0x9e3779b97f4a7c15;
    hash ^= hash >>> 32;
  }
  hash = (hash ^ load<u64>(stop)) * 0x9e3779b97f4a7c15;
  return hash ^ (hash >>> 29);
}

function isEqual(a: usize, b: usize, length: i32): bool {
  const stop = <usize>length - 8;
  for (let at: usize = 0; at < stop; at += 8) {
    if (load<u64>(a + at) != load<u64>(b + at)) return false;
  }
  return load<u64>(a + stop) == load<u64>(b + stop);
}

function append(dictionary: usize, start: usize, length: i32): i32 {
  const code = load<i32>(dictionary, SIZE);
  let offsets: usize = load<u32>(dictionary, OFFSETS);
  const from = load<i32>(offsets + (<usize>code << 2));
  const to = from + length;
  const room = load<i32>(dictionary, BYTES_ROOM);
  let bytes: usize = load<u32>(dictionary, BYTES);
  if (to + SLACK > room) {
    const grown = max(to + SLACK, room << 1);
    const moved = allocate(grown);
    memory.copy(moved, bytes, from);
    bytes = moved;
    store<u32>(dictionary, <u32>moved, BYTES);
    store<i32>(dictionary, grown, BYTES_ROOM);
  }
  const offsetsRoom = load<i32>(dictionary, OFFSETS_ROOM);
  if (code + 2 > offsetsRoom) {
    const moved = allocate(<usize>offsetsRoom << 3);
    memory.copy(moved, offsets, <usize>offsetsRoom << 2);
    offsets = moved;
    store<u32>(dictionary, <u32>moved, OFFSETS);
    store<i32>(dictionary, offsetsRoom << 1, OFFSETS_ROOM);
  }
  // Whole vectors; what is written too much is overwritten by the next string.
  for (let done = 0; done < length; done += 16) {
    v128.store(bytes + from + done, v128.load(start + done));
  }
  store<i32>(offsets + (<usize>code << 2), to, 4);
  store<i32>(dictionary, code + 1, SIZE);
  return code;
}

function growSlots(dictionary: usize): void {
  const old: usize = load<u32>(dictionary, SLOTS);
  const count = <usize>load<u32>(dictionary, MASK) + 1;
  const wide = count << 1;
  const table = allocate(wide << 4);
  memory.fill(table, 0xff, wide << 4);
  const mask = <u32>wide - 1;
  for (let from = old; from < old + (count << 4); from += 16) {
    const entry = v128.load(from);
    if (i32x4.extract_lane(entry, 3) == EMPTY) continue;
    let slot = mixed(i32x4.replace_lane(entry, 3, 0)) & mask;
    while (load<i32>(table + (<usize>slot << 4), 12) != EMPTY) slot = (slot + 1) & mask;
    v128.store(table + (<usize>slot << 4), entry);
  }
  store<u32>(dictionary, <u32>table, SLOTS);
  store<u32>(dictionary, mask, MASK);
}

/** Makes `count` codes of one dictionary those of another: code c becomes map[c]; none stays none. */
export function remap(codes: usize, count: i32, map: usize): void {
  const stop = codes + (<usize>count << 2);
  for (; codes < stop; codes += 4) {
    const code = load<i32>(codes);
    if (code >= 0) store<i32>(codes, load<i32>(map + (<usize>code << 2)));
  }
}

/**
 * Codes of `count` strings: the one between text + starts[i] and text + ends[i] has codes[i]; an empty
 * one has none. Sixteen bytes behind each string must be readable. How many were not empty.
 */
export function addAll(
  dictionary: usize,
  text: usize,
  starts: usize,
  ends: usize,
  count: i32,
  codes: usize,
): i32 {
  let table: usize = load<u32>(dictionary, SLOTS);
  let mask = load<u32>(dictionary, MASK);
  let filled = 0;
  const stop = starts + (<usize>count << 2);
  for (; starts < stop; starts += 4, ends += 4, codes += 4) {
    const from = load<i32>(starts);
    const length = load<i32>(ends) - from;
    if (length == 0) {
      store<i32>(codes, NO_CODE);
      continue;
    }
    filled++;
    const start = text + <usize>from;
    let key: v128;
    if (length <= SHORT) {
      key = v128.and(v128.load(start), v128.load(masks + 16 - <usize>length));
    } else {
      const hash = hashLong(start, length);
      key = i32x4.replace_lane(i32x4(0, length, LONG, 0), 0, <i32>(hash >>> 32));
    }
    let slot = mixed(key) & mask;
    let code: i32;
    for (;;) {
      const entry = v128.load(table + (<usize>slot << 4));
      code = i32x4.extract_lane(entry, 3);
      if (code == EMPTY) break;
      if ((i32x4.bitmask(i32x4.eq(entry, key)) & 7) == 7) {
        if (length <= SHORT) break;
        const offsets: usize = load<u32>(dictionary, OFFSETS);
        const held = load<u32>(dictionary, BYTES) + load<i32>(offsets + (<usize>code << 2));
        if (isEqual(start, held, length)) break;
      }
      slot = (slot + 1) & mask;
    }
    if (code == EMPTY) {
      code = append(dictionary, start, length);
      v128.store(table + (<usize>slot << 4), i32x4.replace_lane(key, 3, code));
      if ((<u32>code + 1) << 1 > mask) {
        growSlots(dictionary);
        table = load<u32>(dictionary, SLOTS);
        mask = load<u32>(dictionary, MASK);
      }
    }
    store<i32>(codes, code);
  }
  return filled;
}
