/** How many people hold each value of a column: counted once, for all who ask. */
import { eachSpan } from './spans.ts';
import type { CategoryColumn } from '#domain/columns.ts';

const known = new WeakMap<CategoryColumn, Int32Array>();

/** By place: the first one is of those without a value, the one of a code stands behind it. To be read only. */
export function valueCounts(column: CategoryColumn): Int32Array {
  let counts = known.get(column);
  if (!counts) {
    const found = new Int32Array(column.dictionary.size + 1);
    const { codes } = column;
    eachSpan(0, codes.length, (from, until) => {
      for (let person = from; person < until; person++) found[codes[person]! + 1]!++;
    });
    known.set(column, (counts = found));
  }
  return counts;
}

/**
 * Counts a column that goes on from another: of those who were there only these may hold another value.
 * @param people ascending, all new ones among them
 */
export function countAfter(
  before: CategoryColumn,
  column: CategoryColumn,
  people: Int32Array,
): void {
  const counts = new Int32Array(column.dictionary.size + 1);
  counts.set(valueCounts(before));
  const { length } = before.codes;
  const [was, is] = [before.codes, column.codes];
  eachSpan(0, people.length, (from, until) => {
    for (let at = from; at < until; at++) {
      const person = people[at]!;
      if (person < length) counts[was[person]! + 1]!--;
      counts[is[person]! + 1]!++;
    }
  });
  known.set(column, counts);
}
