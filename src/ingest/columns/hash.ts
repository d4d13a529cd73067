/** A cheap hash of byte strings, a word at a time. */

/** What is kept of the last word of a string, by its length modulo 4. */
export const TAIL_MASKS = Int32Array.of(0, 0xff, 0xffff, 0xffffff);

/**
 * 32-bit hash of `length` bytes. Reads up to three bytes beyond them, which do not take part.
 * Made for hash tables: well mixed in its low bits, not cryptographic, little-endian by design.
 */
export function hashWords(view: DataView, start: number, length: number): number {
  let hash = length;
  let at = start;
  for (const stop = start + (length & ~3); at < stop; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  const tail = length & 3;
  if (tail !== 0) {
    hash = Math.imul(hash ^ (view.getInt32(at, true) & TAIL_MASKS[tail]!), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
