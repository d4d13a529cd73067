/** Order statistics. */
import { Ranks } from './ranks.ts';

/**
 * Type-7 quantile (Hyndman & Fan 1996; the default of R and NumPy) of values sorted ascending.
 * @param p probability, 0–1
 */
export function quantile7(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** Values up to which sorting in place by insertion is faster than a call of `sort`. */
const SHORT = 16;

/** Median of values; they are sorted in place. NaN for none. */
export function medianInPlace(values: Float64Array | Int32Array): number {
  if (values.length === 0) return Number.NaN;
  if (values.length <= SHORT) sortShort(values, values.length);
  else values.sort();
  return quantile7(values, 0.5);
}

/** Median of the first `count` values, reordered in place; the rest of the buffer is not looked at. */
export function medianOfFirst(buffer: Int32Array, count: number): number {
  if (count === 0) return Number.NaN;
  if (count === 1) return buffer[0]!;
  const below = (count - 1) >> 1;
  const above = count >> 1;
  if (count > SHORT) {
    let largest = 0;
    let isSmall = true;
    for (let at = 0; at < count; at++) {
      const value = buffer[at]!;
      if (value < 0 || value >= tally.length) isSmall = false;
      else if (value > largest) largest = value;
    }
    if (isSmall) return medianByTally(buffer, count, largest, below, above);
    buffer.subarray(0, count).sort();
  } else sortShort(buffer, count);
  const low = buffer[below]!;
  return low + 0.5 * (buffer[above]! - low);
}

/** How often each small number occurs; all zero between two calls. */
const tally = new Int32Array(2048);

/** Median of many small numbers: they are counted, not sorted. */
function medianByTally(
  values: Int32Array,
  count: number,
  largest: number,
  below: number,
  above: number,
): number {
  for (let at = 0; at < count; at++) tally[values[at]!]!++;
  let value = 0;
  let passed = tally[0]!;
  while (passed <= below) passed += tally[++value]!;
  const low = value;
  while (passed <= above) passed += tally[++value]!;
  tally.fill(0, 0, largest + 1);
  return low + 0.5 * (value - low);
}

function sortShort(values: Float64Array | Int32Array, count: number): void {
  for (let at = 1; at < count; at++) {
    const value = values[at]!;
    let into = at - 1;
    while (into >= 0 && values[into]! > value) {
      values[into + 1] = values[into]!;
      into--;
    }
    values[into + 1] = value;
  }
}

/** Type-7 quantiles of unsorted values, which stay as they are; NaN is no value. NaN for no values. */
export function quantilesOf(values: Float64Array, ps: readonly number[]): number[] {
  return Ranks.of(values).quantiles(ps);
}

/** 10 ** n for n = 0 … 22: all of them exact. */
const POWERS = Float64Array.from({ length: 23 }, (_, n) => 10 ** n);
/** Share of a unit by which the product below may be off, and more. */
const DOUBT = 1e-3;

/** Rounds to 12 significant digits: the precision at which thresholds and ties are decided. */
export function round12(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const size = Math.abs(value);
  if (size > 1e-10 && size < 1e11) {
    let decimals = 11;
    if (size >= 10) while (size >= POWERS[12 - decimals]!) decimals--;
    else for (let scaled = size; scaled < 1; scaled *= 10) decimals++;
    const units = size * POWERS[decimals]!;
    const whole = Math.floor(units);
    const part = units - whole;
    // The quotient of two exact numbers is the double nearest to the decimal: the same as parsing it.
    if (Math.abs(part - 0.5) > DOUBT) {
      const rounded = (part > 0.5 ? whole + 1 : whole) / POWERS[decimals]!;
      return value < 0 ? -rounded : rounded;
    }
  }
  return Number(value.toPrecision(12));
}
