/** How many people hold each value of a column: counted once, for all who ask. */
import type { CategoryColumn } from '#domain/columns.ts';

const known = new WeakMap<CategoryColumn, Int32Array>();

/** By place: the first one is of those without a value, the one of a code stands behind it. To be read only. */
export function valueCounts(column: CategoryColumn): Int32Array {
  let counts = known.get(column);
  if (!counts) {
    counts = new Int32Array(column.dictionary.size + 1);
    const { codes } = column;
    for (let person = 0; person < codes.length; person++) counts[codes[person]! + 1]!++;
    known.set(column, counts);
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
  for (let at = 0; at < people.length; at++) {
    const person = people[at]!;
    if (person < length) counts[before.codes[person]! + 1]!--;
    counts[column.codes[person]! + 1]!++;
  }
  known.set(column, counts);
}
