/** The least and the largest of values, and how many there are. */
import { eachSpan } from '#engine/columns/spans.ts';

export interface Range {
  count: number;
  min: number;
  max: number;
}

/** NaN is no value: of none, from Infinity to −Infinity. */
export function rangeOf(values: Float64Array): Range {
  const range: Range = { count: 0, min: Infinity, max: -Infinity };
  eachSpan(0, values.length, (from, until) => widen(range, values, from, until));
  return range;
}

function widen(range: Range, values: Float64Array, from: number, until: number): void {
  let { count, min, max } = range;
  for (let at = from; at < until; at++) {
    const value = values[at]!;
    if (value === value) count++;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  range.count = count;
  range.min = min;
  range.max = max;
}
