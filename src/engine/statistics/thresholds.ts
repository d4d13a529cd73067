/**
 * Thresholds at 12 significant digits (rules.md, "Equal results") as plain bounds: rounding never
 * makes the greater of two values the smaller one, so a bound found once stands for it.
 */
import { round12 } from './quantiles.ts';

/** Values that pass: `from <= value`, and not `end <= value`; an end of NaN ends nothing. */
export interface Bounds {
  readonly from: number;
  readonly end: number;
}

/** Beyond this whole numbers have more than 12 digits and stay as they are. */
const LARGEST = 1e11;

/**
 * Bounds of the numbers `x` for which `min ≤ round12(x / divisor) ≤ max`. Null where no two bounds
 * say it: then each value has to be rounded.
 */
export function boundsOf(
  { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number },
  divisor = 1,
): Bounds | null {
  const from =
    min === -Infinity || min === Infinity
      ? min
      : firstWhere((x) => round12(x / divisor) >= min, min, divisor);
  if (max === -Infinity) return null;
  const end =
    max === Infinity ? Number.NaN : firstWhere((x) => round12(x / divisor) > max, max, divisor);
  return from === null || end === null ? null : { from, end };
}

/** Smallest double from which the test holds, near `threshold * divisor`. */
function firstWhere(
  holds: (x: number) => boolean,
  threshold: number,
  divisor: number,
): number | null {
  if (!(Math.abs(threshold) < LARGEST)) return null;
  const center = threshold * divisor;
  const margin = center === 0 ? 1e-300 * divisor : Math.abs(center) * 1e-10;
  let below = center - margin;
  let from = center + margin;
  if (holds(below) || !holds(from)) return null;
  for (;;) {
    const middle = below + (from - below) / 2;
    if (!(middle > below && middle < from)) return from;
    if (holds(middle)) from = middle;
    else below = middle;
  }
}
