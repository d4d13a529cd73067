/**
 * Medians of one column over many groups of people: its values are put into buckets once, a group then
 * counts its buckets and looks at the values of one.
 */
import { eachSpan } from '#engine/columns/spans.ts';
import { rangeOf } from './range.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** More than this many tell little more; few enough to stay in the nearest memory. */
const BUCKETS = 4096;
const NONE = 0xffff;

export class Medians {
  readonly #values: Float64Array;
  readonly #divisor: number;
  /** Bucket of each person, rising with the value; {@link NONE} without one. */
  readonly #buckets: Uint16Array;
  readonly #counts = new Int32Array(BUCKETS);

  /**
   * @param values NaN where missing
   * @param divisor what the values are counted in: a hundredth of a yuan is told in yuan with 100
   */
  constructor(values: Float64Array, divisor = 1) {
    this.#values = values;
    this.#divisor = divisor;
    const buckets = zeros(Uint16Array, values.length).fill(NONE);
    this.#buckets = buckets;
    const { min, max } = rangeOf(values);
    // Values crowd at the low end: money and counts do. Their roots stand further apart.
    const spread = (BUCKETS - 1) / Math.sqrt(max - min);
    const scale = spread > 0 && spread < Infinity ? spread : 0;
    eachSpan(0, values.length, (from, until) => {
      putInBuckets(values, buckets, min, scale, from, until);
    });
  }

  /** Type-7 median of the members' values, null without any, and how many have one. */
  of(members: Int32Array): { readonly median: number | null; readonly n: number } {
    const buckets = this.#buckets;
    const counts = this.#counts.fill(0);
    let n = 0;
    eachSpan(0, members.length, (from, until) => {
      n += countBuckets(buckets, members, counts, from, until);
    });
    if (n === 0) return { median: null, n };
    const below = (n - 1) >> 1;
    const above = n >> 1;
    let first = 0;
    let before = 0;
    while (before + counts[first]! <= below) before += counts[first++]!;
    let last = first;
    for (let until = before + counts[first]!; until <= above;) until += counts[++last]!;
    const own = new Float64Array(counts[first]! + (last === first ? 0 : counts[last]!));
    const values = this.#values;
    let found = 0;
    eachSpan(0, members.length, (from, until) => {
      found = gather(buckets, members, first, last, values, own, found, from, until);
    });
    own.sort();
    const low = own[below - before]! / this.#divisor;
    const high = own[above - before]! / this.#divisor;
    return { median: low + 0.5 * (high - low) * (above - below), n };
  }
}

/** @param scale 0: all stand in the first one */
function putInBuckets(
  values: Float64Array,
  buckets: Uint16Array,
  min: number,
  scale: number,
  from: number,
  until: number,
): void {
  for (let at = from; at < until; at++) {
    const value = values[at]!;
    if (value === value) buckets[at] = Math.floor(Math.sqrt(value - min) * scale);
  }
}

/** Lays the values of members in either bucket behind those found before; returns how many there are then. */
function gather(
  buckets: Uint16Array,
  members: Int32Array,
  first: number,
  last: number,
  values: Float64Array,
  into: Float64Array,
  found: number,
  from: number,
  until: number,
): number {
  let count = found;
  for (let at = from; at < until; at++) {
    const person = members[at]!;
    const bucket = buckets[person]!;
    if (bucket === first || bucket === last) into[count++] = values[person]!;
  }
  return count;
}

/** Counts members by bucket; of how many there is a value. */
function countBuckets(
  buckets: Uint16Array,
  members: Int32Array,
  counts: Int32Array,
  from: number,
  until: number,
): number {
  let n = 0;
  for (let at = from; at < until; at++) {
    const bucket = buckets[members[at]!]!;
    if (bucket === NONE) continue;
    counts[bucket]!++;
    n++;
  }
  return n;
}
