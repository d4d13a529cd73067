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
