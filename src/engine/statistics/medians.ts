/**
 * Medians of one column over many groups of people: its values are put into buckets once, a group then
 * counts its buckets and looks at the values of one.
 */

/** More than this many tell little more; few enough to stay in the nearest memory. */
const BUCKETS = 4096;
const NONE = 0xffff;

export class Medians {
  readonly #values: Float64Array;
  /** Bucket of each person, rising with the value; {@link NONE} without one. */
  readonly #buckets: Uint16Array;
  readonly #counts = new Int32Array(BUCKETS);

  /** @param values NaN where missing */
  constructor(values: Float64Array) {
    this.#values = values;
    this.#buckets = new Uint16Array(values.length).fill(NONE);
    let min = Infinity;
    let max = -Infinity;
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    // Values crowd at the low end: money and counts do. Their roots stand further apart.
    const scale = (BUCKETS - 1) / Math.sqrt(max - min);
    const isSpread = scale > 0 && scale < Infinity;
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      if (value !== value) continue;
      this.#buckets[at] = isSpread ? Math.floor(Math.sqrt(value - min) * scale) : 0;
    }
  }

  /** Type-7 median of the members' values, null without any, and how many have one. */
  of(members: Int32Array): { readonly median: number | null; readonly n: number } {
    const buckets = this.#buckets;
    const counts = this.#counts.fill(0);
    let n = 0;
    for (let at = 0; at < members.length; at++) {
      const bucket = buckets[members[at]!]!;
      if (bucket === NONE) continue;
      counts[bucket]!++;
      n++;
    }
    if (n === 0) return { median: null, n };
    const below = (n - 1) >> 1;
    const above = n >> 1;
    let first = 0;
    let before = 0;
    while (before + counts[first]! <= below) before += counts[first++]!;
    let last = first;
    for (let until = before + counts[first]!; until <= above;) until += counts[++last]!;
    const own = new Float64Array(counts[first]! + (last === first ? 0 : counts[last]!));
    let found = 0;
    for (let at = 0; at < members.length; at++) {
      const bucket = buckets[members[at]!]!;
      if (bucket === first || bucket === last) own[found++] = this.#values[members[at]!]!;
    }
    own.sort();
    const low = own[below - before]!;
    const high = own[above - before]!;
    return { median: low + 0.5 * (high - low) * (above - below), n };
  }
}
