/** Scores 1 … bins of values, by quantile edges or by equal-sized ranks (rules.md, "RFM"). */
import { eachSpan } from '#engine/columns/spans.ts';
import type { Column, DecimalColumn } from '#domain/columns.ts';
import { changedRows, rankAfter } from '#engine/later/changed-rows.ts';
import { quantilesOf, round12 } from '#engine/statistics/quantiles.ts';
import { Ranks } from '#engine/statistics/ranks.ts';
import { boundsOf } from '#engine/statistics/thresholds.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** The type-7 quantiles at k / bins, k = 1 … bins − 1, to 12 significant digits. */
export function quantileEdges(values: Float64Array, bins: number): number[] {
  return quantilesOf(values, probabilities(bins)).map(round12);
}

/**
 * The same of everybody's values in a column, in its own unit rather than in those of its scale.
 * @param before the column before the last files came: most of the order is known from it
 */
export function columnEdges(column: DecimalColumn, before: Column | null, bins: number): number[] {
  const rows = before && changedRows(before, column);
  if (before && rows) rankAfter(before, rows, column);
  return Ranks.of(column.units)
    .quantiles(probabilities(bins), 10 ** column.scale)
    .map(round12);
}

function probabilities(bins: number): readonly number[] {
  return Array.from({ length: bins - 1 }, (_, k) => (k + 1) / bins);
}

/** 1 + number of edges below the value at 12 significant digits; a value equal to an edge goes lower. */
export function scoreByEdges(values: Float64Array, edges: readonly number[]): Uint8Array {
  const scores = zeros(Uint8Array, values.length).fill(1);
  // The least value above each edge: comparing with it says what rounding every value would say.
  const bounds = edges.map((edge) => boundsOf({ max: edge })?.end ?? null);
  if (bounds.every((bound) => bound !== null && !Number.isNaN(bound))) {
    raiseAtBounds(values, Float64Array.from(bounds as readonly number[]), scores);
    return scores;
  }
  for (let at = 0; at < values.length; at++) {
    const value = round12(values[at]!);
    for (const edge of edges) if (edge < value) scores[at]!++;
  }
  return scores;
}

/** One more for each bound that a value has reached. */
function raiseAtBounds(values: Float64Array, bounds: Float64Array, scores: Uint8Array): void {
  eachSpan(0, values.length, (from, until) => {
    for (const bound of bounds) raiseFrom(values, bound, scores, from, until);
  });
}

function raiseFrom(
  values: Float64Array,
  bound: number,
  scores: Uint8Array,
  from: number,
  until: number,
): void {
  for (let at = from; at < until; at++) scores[at]! += values[at]! >= bound ? 1 : 0;
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
