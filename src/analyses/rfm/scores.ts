/** Scores 1 … bins of values, by quantile edges or by equal-sized ranks (rules.md, "RFM"). */
import { quantilesOf, round12 } from '#engine/quantiles.ts';

/** The type-7 quantiles at k / bins, k = 1 … bins − 1, to 12 significant digits. */
export function quantileEdges(values: Float64Array, bins: number): number[] {
  const ps = Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
  return quantilesOf(values, ps).map(round12);
}

/** 1 + number of edges below the value; a value equal to an edge goes lower. */
export function scoreByEdges(values: Float64Array, edges: readonly number[]): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = round12(values[at]!);
    let score = 1;
    for (const edge of edges) if (edge < value) score++;
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
