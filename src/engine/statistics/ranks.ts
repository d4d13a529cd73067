/**
 * Order statistics without sorting: values are counted in buckets, and only those of the buckets that are
 * asked for are sorted. After further files the counts are gone on from.
 */
import { eachSpan } from '#engine/columns/spans.ts';
import { rangeOf } from './range.ts';
import { copied, zeros } from '#engine/columns/spare-memory.ts';

/** Values from which counting is faster than sorting all. */
const MANY = 4096;
const BUCKETS = 1 << 15;
const LAST = BUCKETS - 1;

const known = new WeakMap<Float64Array, Ranks>();

/** Used again by each who asks: a fresh one costs more than reading it. */
const placeInBucket = new Int32Array(BUCKETS);

export class Ranks {
  /** Values that are there: NaN is none. */
  readonly count: number;
  readonly #values: Float64Array;
  readonly #min: number;
  readonly #scale: number;
  /** Values in each bucket; null where all are sorted when they are asked for. */
  readonly #counts: Int32Array | null;

  private constructor(
    values: Float64Array,
    count: number,
    spread: { readonly min: number; readonly scale: number; readonly counts: Int32Array | null },
  ) {
    this.count = count;
    this.#values = values;
    this.#min = spread.min;
    this.#scale = spread.scale;
    this.#counts = spread.counts;
  }

  static of(values: Float64Array): Ranks {
    let ranks = known.get(values);
    if (!ranks) known.set(values, (ranks = Ranks.#counted(values)));
    return ranks;
  }

  /** As {@link of}, going on from values of which only these rows are others. */
  static after(before: Float64Array, rows: Int32Array, values: Float64Array): void {
    const old = known.get(before);
    if (!old || !old.#counts || known.has(values)) return;
    const [min, scale] = [old.#min, old.#scale];
    const counts = copied(old.#counts);
    let { count } = old;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const was = row < before.length ? before[row]! : Number.NaN;
      if (was === was) {
        counts[bucketOf(was, min, scale)]!--;
        count--;
      }
      const is = values[row]!;
      if (is !== is) continue;
      counts[bucketOf(is, min, scale)]!++;
      count++;
    }
    known.set(values, new Ranks(values, count, { min, scale, counts }));
  }

  static #counted(values: Float64Array): Ranks {
    const { count, min, max } = rangeOf(values);
    const scale = LAST / (max - min);
    const isSpread = scale > 0 && scale < Infinity && Number.isFinite(min);
    if (count < MANY || !isSpread) return new Ranks(values, count, { min, scale, counts: null });
    const counts = new Int32Array(BUCKETS);
    eachSpan(0, values.length, (from, until) => {
      for (let at = from; at < until; at++) {
        const value = values[at]!;
        if (value === value) counts[bucketOf(value, min, scale)]!++;
      }
    });
    return new Ranks(values, count, { min, scale, counts });
  }

  /** Type-7 quantiles of the values divided by `divisor`; NaN where there are none. */
  quantiles(ps: readonly number[], divisor = 1): number[] {
    const last = this.count - 1;
    if (last < 0) return ps.map(() => Number.NaN);
    const ranks = ps.flatMap((p) => {
      const below = Math.floor(last * p);
      return [below, Math.min(below + 1, last)];
    });
    const found = this.#at(ranks).map((value) => value / divisor);
    return ps.map((p, at) => {
      const position = last * p;
      const low = found[2 * at]!;
      return low + (position - Math.floor(position)) * (found[2 * at + 1]! - low);
    });
  }

  /** The values that would stand at these ranks (from 0) were all sorted. */
  #at(ranks: readonly number[]): number[] {
    const counts = this.#counts;
    if (!counts) {
      const sorted = presentOf(this.#values, this.count).sort();
      return ranks.map((rank) => sorted[rank]!);
    }
    // Where the values of each bucket that holds a rank are gathered; −1 for the others.
    const into = placeInBucket.fill(-1);
    const places = new Map<number, { from: number; values: Float64Array }>();
    const ascending = [...ranks].sort((a, b) => a - b);
    let before = 0;
    for (let bucket = 0, next = 0; bucket < BUCKETS && next < ascending.length; bucket++) {
      const end = before + counts[bucket]!;
      if (ascending[next]! < end) {
        into[bucket] = 0;
        places.set(bucket, { from: before, values: zeros(Float64Array, counts[bucket]!) });
      }
      while (next < ascending.length && ascending[next]! < end) next++;
      before = end;
    }
    const [values, min, scale] = [this.#values, this.#min, this.#scale];
    eachSpan(0, values.length, (from, until) => {
      for (let at = from; at < until; at++) {
        const value = values[at]!;
        if (value !== value) continue;
        const bucket = bucketOf(value, min, scale);
        const place = into[bucket]!;
        if (place < 0) continue;
        places.get(bucket)!.values[place] = value;
        into[bucket] = place + 1;
      }
    });
    for (const place of places.values()) place.values.sort();
    return ranks.map((rank) => {
      for (const place of places.values()) {
        const at = rank - place.from;
        if (at >= 0 && at < place.values.length) return place.values[at]!;
      }
      return Number.NaN;
    });
  }
}

/** Buckets rise with their values; what came later and lies outside stands in the first or the last. */
function bucketOf(value: number, min: number, scale: number): number {
  const bucket = (value - min) * scale;
  return bucket >= LAST ? LAST : bucket > 0 ? bucket | 0 : 0;
}

function presentOf(values: Float64Array, count: number): Float64Array {
  const present = new Float64Array(count);
  let into = 0;
  for (let at = 0; at < values.length; at++) {
    if (values[at] === values[at]) present[into++] = values[at]!;
  }
  return present;
}
