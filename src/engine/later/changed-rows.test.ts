import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { changedRows } from './changed-rows.ts';
import { keptBut } from './kept-values.ts';

const cells = fc.array(fc.constantFrom(1, 2, Number.NaN), { minLength: 1, maxLength: 30 });

test('rows that hold another value are found alike whether or not it is known where somebody wrote', () => {
  fc.assert(
    fc.property(cells, cells, fc.infiniteStream(fc.boolean()), (was, added, picks) => {
      const before = Float64Array.from(was);
      const written: number[] = [];
      const after = Float64Array.from([...was, ...added]);
      for (let row = 0; row < was.length; row++) {
        if (picks.next().value !== true) continue;
        written.push(row);
        after[row] = added[row % added.length]!;
      }
      for (let row = was.length; row < after.length; row++) written.push(row);
      const expected = written.filter(
        (row) => row >= was.length || !Object.is(was[row], after[row]),
      );
      const columnOf = (values: Float64Array): Column => ({ type: 'float', values });
      const known = after.slice();
      keptBut(before, Int32Array.from(written), known);
      const told = changedRows(columnOf(before), columnOf(after));
      expect([...told!]).toEqual(expected);
      expect([...changedRows(columnOf(before), columnOf(known))!]).toEqual(expected);
    }),
    { numRuns: numRuns(200, 5000) },
  );
});
