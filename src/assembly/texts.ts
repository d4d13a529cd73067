/** Cells one behind the other, and what can be asked of a run of them. */

/** Bytes of `count` cells together. */
export function totalLength(starts: usize, ends: usize, count: i32): i32 {
  let total = 0;
  const stop = starts + ((<usize>count) << 2);
  for (; starts < stop; starts += 4, ends += 4) total += load<i32>(ends) - load<i32>(starts);
  return total;
}

/** Bytes of the longest of `count` cells. */
export function longest(starts: usize, ends: usize, count: i32): i32 {
  let most = 0;
  const stop = starts + ((<usize>count) << 2);
  for (; starts < stop; starts += 4, ends += 4)
    most = max(most, load<i32>(ends) - load<i32>(starts));
  return most;
}

/**
 * Copies `count` cells to `into`, one behind the other; offsets[i] is where the text ends with cell i,
 * counted from `base`. Sixteen bytes more than the text takes are overwritten. How many were not empty.
 */
export function join(
  text: usize,
  starts: usize,
  ends: usize,
  count: i32,
  into: usize,
  offsets: usize,
  base: i32,
): i32 {
  let filled = 0;
  let to = into;
  const stop = starts + ((<usize>count) << 2);
  for (; starts < stop; starts += 4, ends += 4, offsets += 4) {
    const start = load<i32>(starts);
    const length = load<i32>(ends) - start;
    const from = text + <usize>start;
    for (let done = 0; done < length; done += 16) {
      v128.store(to + <usize>done, v128.load(from + <usize>done));
    }
    to += <usize>length;
    if (length > 0) filled++;
    store<i32>(offsets, base + <i32>(to - into));
  }
  return filled;
}

/** What {@link orderOf} says of a single text. */
const OPEN = 2;

/**
 * Whether each of `count` texts one behind the other is beyond the one above it, by length and then by bytes:
 * 1, −1 where each is before it, 0 where neither holds or one is empty, 2 of a single text. ends[i] is
 * where text i ends, the first one starts at `base` and lies at `bytes`. Up to seven bytes more are read.
 */
export function orderOf(bytes: usize, ends: usize, count: i32, base: i32): i32 {
  let above = bytes;
  let length = load<i32>(ends) - base;
  if (length <= 0) return 0;
  let order = OPEN;
  for (let row = 1; row < count; row++) {
    const own = above + <usize>length;
    const ownLength = load<i32>(ends, 4) - load<i32>(ends);
    ends += 4;
    if (ownLength == 0) return 0;
    let side = ownLength - length;
    if (side == 0) {
      let at = 0;
      for (; at < length; at += 8) {
        let a = load<u64>(above + <usize>at);
        let b = load<u64>(own + <usize>at);
        if (a == b) continue;
        // The first byte in front, those behind the end left out.
        a = bswap<u64>(a);
        b = bswap<u64>(b);
        const beyond = max(at + 8 - length, 0) << 3;
        a >>= <u64>beyond;
        b >>= <u64>beyond;
        if (a != b) side = a < b ? 1 : -1;
        break;
      }
    }
    if (side == 0) return 0;
    const told = side > 0 ? 1 : -1;
    if (order == OPEN) order = told;
    else if (order != told) return 0;
    above = own;
    length = ownLength;
  }
  return order;
}
