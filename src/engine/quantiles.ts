/** Order statistics. */

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

/** Median of values; they are sorted in place. NaN for none. */
export function medianInPlace(values: Float64Array | Int32Array): number {
  if (values.length === 0) return Number.NaN;
  values.sort();
  return quantile7(values, 0.5);
}

/** Rounds to 12 significant digits: the precision at which thresholds and ties are decided. */
export function round12(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  return Number(value.toPrecision(12));
}
