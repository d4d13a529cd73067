/**
 * The loops of a stored chunk: the fast half of chunk-codec.ts, whose notes say what a chunk is.
 */

/** Least and greatest value of the last run; greatest below least: all were missing. */
export let least: f64 = 0;
export let greatest: f64 = 0;

export function rangeOfIntegers(values: usize, count: i32, missing: i32): void {
  const missings = i32x4.splat(missing);
  const highs = i32x4.splat(i32.MAX_VALUE);
  const lows = i32x4.splat(i32.MIN_VALUE);
  let mins = highs;
  let maxs = lows;
  let at = values;
  const stop = values + (<usize>(count & ~3) << 2);
  let met = i32x4.splat(0);
  for (; at < stop; at += 16) {
    const own = v128.load(at);
    const isMissing = i32x4.eq(own, missings);
    met = v128.or(met, v128.not(isMissing));
    mins = i32x4.min_s(mins, v128.or(v128.and(highs, isMissing), v128.andnot(own, isMissing)));
    maxs = i32x4.max_s(maxs, v128.or(v128.and(lows, isMissing), v128.andnot(own, isMissing)));
  }
  let min = min_of(mins);
  let max = max_of(maxs);
  let isEmpty = !v128.any_true(met);
  for (const end = values + (<usize>count << 2); at < end; at += 4) {
    const own = load<i32>(at);
    if (own == missing) continue;
    isEmpty = false;
    if (own < min) min = own;
    if (own > max) max = own;
  }
  least = isEmpty ? Infinity : <f64>min;
  greatest = isEmpty ? -Infinity : <f64>max;
}

// @ts-ignore: decorator
@inline
function min_of(lanes: v128): i32 {
  return min(
    min(i32x4.extract_lane(lanes, 0), i32x4.extract_lane(lanes, 1)),
    min(i32x4.extract_lane(lanes, 2), i32x4.extract_lane(lanes, 3)),
  );
}

// @ts-ignore: decorator
@inline
function max_of(lanes: v128): i32 {
  return max(
    max(i32x4.extract_lane(lanes, 0), i32x4.extract_lane(lanes, 1)),
    max(i32x4.extract_lane(lanes, 2), i32x4.extract_lane(lanes, 3)),
  );
}

/** Of float64 values; NaN is missing. */
export function rangeOfUnits(values: usize, count: i32): void {
  let min: f64 = Infinity;
  let max: f64 = -Infinity;
  for (const stop = values + (<usize>count << 3); values < stop; values += 8) {
    const own = load<f64>(values);
    if (own < min) min = own;
    if (own > max) max = own;
  }
  least = min;
  greatest = max;
}

/** Offsets from `base`, 0 for missing, of `width` bytes each. */
export function narrowIntegers(
  values: usize,
  count: i32,
  missing: i32,
  base: i32,
  width: i32,
  into: usize,
): void {
  const stop = values + (<usize>count << 2);
  if (width == 1) {
    for (; values < stop; values += 4, into++) {
      const own = load<i32>(values);
      store<u8>(into, <u8>select(0, own - base, own == missing));
    }
  } else if (width == 2) {
    for (; values < stop; values += 4, into += 2) {
      const own = load<i32>(values);
      store<u16>(into, <u16>select(0, own - base, own == missing));
    }
  } else {
    for (; values < stop; values += 4, into += 4) {
      const own = load<i32>(values);
      store<i32>(into, select(0, own - base, own == missing));
    }
  }
}

/** The same of float64 values, all of them within 32 bits of `base`. */
export function narrowUnits(values: usize, count: i32, base: f64, width: i32, into: usize): void {
  for (const stop = values + (<usize>count << 3); values < stop; values += 8) {
    const own = load<f64>(values);
    const offset: u32 = own == own ? <u32>(own - base) : 0;
    if (width == 1) store<u8>(into, <u8>offset);
    else if (width == 2) store<u16>(into, <u16>offset);
    else store<u32>(into, offset);
    into += <usize>width;
  }
}

/** Bytes of the longest text that is left where it is told by the one above. */
export let longestText: i32 = 0;

/**
 * How many bytes each text begins with that the last text above it begins with too, at most 255 of them;
 * their sum. Offsets are counted from `bytes`.
 */
export function sharedWithAbove(bytes: usize, offsets: usize, count: i32, shared: usize): i32 {
  let saved = 0;
  let above: usize = bytes;
  let aboveLength = 0;
  let longest = 0;
  let longestLeft = 0;
  let start = load<i32>(offsets);
  for (let row = 0; row < count; row++) {
    offsets += 4;
    const end = load<i32>(offsets);
    const length = end - start;
    let same = 0;
    if (length > 0) {
      const own = bytes + <usize>start;
      const most = min(min(length, aboveLength), 255);
      while (same + 8 <= most) {
        const difference = load<u64>(above + same) ^ load<u64>(own + same);
        if (difference != 0) {
          same += <i32>(ctz(difference) >>> 3);
          break;
        }
        same += 8;
      }
      while (same < most && load<u8>(above + same) == load<u8>(own + same)) same++;
      above = own;
      aboveLength = length;
    }
    store<u8>(shared + row, <u8>same);
    saved += same;
    longest = max(longest, length);
    longestLeft = max(longestLeft, length - same);
    start = end;
  }
  longestText = saved > count ? longestLeft : longest;
  return saved;
}

/**
 * Lengths of `width` bytes, then the texts; with `shared` the lengths of what differs, `shared`, then what
 * differs. 16 bytes more than the texts take are overwritten. Bytes written.
 */
export function packTexts(
  bytes: usize,
  offsets: usize,
  count: i32,
  shared: usize,
  width: i32,
  into: usize,
): i32 {
  const begin = into;
  const texts = into + <usize>count * (<usize>width + (shared == 0 ? 0 : 1));
  let to = texts;
  let start = load<i32>(offsets);
  for (let row = 0; row < count; row++) {
    offsets += 4;
    const end = load<i32>(offsets);
    const same = shared == 0 ? 0 : <i32>load<u8>(shared + row);
    const length = end - start - same;
    if (width == 1) store<u8>(into, <u8>length);
    else if (width == 2) store<u16>(into, <u16>length);
    else store<i32>(into, length);
    into += <usize>width;
    const from = bytes + <usize>(start + same);
    for (let done = 0; done < length; done += 16) {
      v128.store(to + <usize>done, v128.load(from + <usize>done));
    }
    to += <usize>length;
    start = end;
  }
  if (shared != 0) memory.copy(into, shared, <usize>count);
  return <i32>(to - begin);
}

// @ts-ignore: decorator
@inline
function mix(hash: i32, word: i32): i32 {
  const own = rotl(word * 0xcc9e2d51, 15);
  return rotl(hash ^ (own * 0x1b873593), 13) * 5 + 0xe6546b64;
}

/** As checksumOf of chunk.ts. */
export function checksum(at: usize, length: i32): u32 {
  let hash = length;
  const stop = at + <usize>(length & ~3);
  for (; at < stop; at += 4) hash = mix(hash, load<i32>(at));
  let last = 0;
  for (const end = stop + <usize>(length & 3); at < end; at++) last = (last << 8) | load<u8>(at);
  hash = mix(hash, last);
  hash ^= hash >>> 16;
  hash *= 0x85ebca6b;
  hash ^= hash >>> 13;
  hash *= 0xc2b2ae35;
  return <u32>(hash ^ (hash >>> 16));
}
