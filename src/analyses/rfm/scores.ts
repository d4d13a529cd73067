/** Scores 1 … bins of values, by quantile edges or by equal-sized ranks (rules.md, "RFM"). */
import { quantilesOf, round12 } from '#engine/quantiles.ts';
import { boundsOf } from '#engine/thresholds.ts';

/** The type-7 quantiles at k / bins, k = 1 … bins − 1, to 12 significant digits. */
export function quantileEdges(values: Float64Array, bins: number): number[] {
  const ps = Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
  return quantilesOf(values, ps).map(round12);
}

/** 1 + number of edges below the value at 12 significant digits; a value equal to an edge goes lower. */
export function scoreByEdges(values: Float64Array, edges: readonly number[]): Uint8Array {
  const scores = new Uint8Array(values.length);
  // The least value above each edge: comparing with it says what rounding every value would say.
  const bounds = edges.map((edge) => boundsOf({ max: edge })?.end ?? null);
  const isBound = bounds.every((bound) => bound !== null && !Number.isNaN(bound));
  const ends = Float64Array.from(isBound ? (bounds as number[]) : []);
  for (let at = 0; at < values.length; at++) {
    let score = 1;
    if (isBound) {
      const value = values[at]!;
      for (let edge = 0; edge < ends.length; edge++) if (value >= ends[edge]!) score++;
    } else {
      const value = round12(values[at]!);
      for (const edge of edges) if (edge < value) score++;
    }
    scores[at] = score;
  }
  return scores;
}

/**
 * ⌈bins · rank / n⌉, ranked ascending by (value, key); descending by value when reversed.
 * @param keys tie-break: smaller first, whichever the direction
 */
export function equalSizedScores(
  values: Float64Array,
  keys: Int32Array,
  bins: number,
  isReversed: boolean,
): Uint8Array {
  const rounded = values.map(round12);
  const order = Int32Array.from(values.keys());
  const sign = isReversed ? -1 : 1;
  order.sort((a, b) => sign * (rounded[a]! - rounded[b]!) || keys[a]! - keys[b]!);
  const scores = new Uint8Array(values.length);
  const n = values.length;
  for (let rank = 1; rank <= n; rank++) {
    scores[order[rank - 1]!] = Math.ceil((bins * rank) / n);
  }
  return scores;
}

/**
 * Scores by a person's own cuts: a value equal to a cut goes lower. Fewer cuts than bins − 1 are spread
 * over the scores, so that the highest stays the highest.
 */
export function scoreByCuts(
  values: Float64Array,
  cuts: readonly number[],
  bins: number,
): Uint8Array {
  const step = (bins - 1) / Math.max(1, cuts.length);
  return scoreByEdges(values, cuts).map((place) => 1 + Math.round((place - 1) * step));
}

/**
 * Cuts that part what quantiles leave together: every distinct value where they are few, else runs of
 * values of about equal size, the commonest values by themselves.
 */
export function proposeCuts(values: Float64Array, bins: number): readonly number[] {
  const counts = countsOf(values);
  const distinct = [...counts.keys()].sort((a, b) => a - b);
  const cuts: number[] = [];
  let left = values.length;
  let taken = 0;
  for (const [at, value] of distinct.entries()) {
    const binsLeft = bins - cuts.length;
    const valuesLeft = distinct.length - at - 1;
    if (binsLeft === 1 || valuesLeft === 0) break;
    taken += counts.get(value)!;
    // Enough for this score, or no more values than scores.
    if (taken >= left / binsLeft || valuesLeft < binsLeft) {
      cuts.push(value);
      left -= taken;
      taken = 0;
    }
  }
  return cuts;
}

/** Whole numbers up to this are counted in their places. */
const COUNTED_IN_PLACE = 65_536;

/** How often each value occurs, at 12 significant digits. */
function countsOf(values: Float64Array): Map<number, number> {
  const counts = new Map<number, number>();
  const places = new Int32Array(COUNTED_IN_PLACE);
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value >= 0 && value < COUNTED_IN_PLACE && Number.isInteger(value)) places[value]!++;
    else {
      const rounded = round12(value);
      counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    }
  }
  for (let value = 0; value < COUNTED_IN_PLACE; value++) {
    if (places[value]! > 0) counts.set(value, (counts.get(value) ?? 0) + places[value]!);
  }
  return counts;
}
