import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { type Groups, groupRows } from './groups.ts';

const listed = ({ starts, members }: Groups): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, group) =>
    Array.from(members.subarray(starts[group], starts[group + 1])),
  );

test('rows by key, in row order; negative keys are in no group', () => {
  const groups = groupRows(Int32Array.of(2, -1, 0, 2, -5, 0), 4);
  expect(listed(groups)).toEqual([[2, 5], [], [0, 3], []]);
});

test('no rows, no groups', () => {
  expect(listed(groupRows(new Int32Array(0), 0))).toEqual([]);
  expect(listed(groupRows(Int32Array.of(-1, -1), 2))).toEqual([[], []]);
});

const keys = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.integer({ min: -1, max: count - 1 }), { maxLength: 400 }),
    ),
  );

test('every row with a key is in its group once, in order', () => {
  fc.assert(
    fc.property(keys, ([count, list]) => {
      const expected = Array.from({ length: count }, (_, group) =>
        list.flatMap((key, row) => (key === group ? [row] : [])),
      );
      expect(listed(groupRows(Int32Array.from(list), count))).toEqual(expected);
    }),
    { numRuns: numRuns(200, 5000) },
  );
});
