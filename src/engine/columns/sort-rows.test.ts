import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { firstRows, sortRows } from './sort-rows.ts';

const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 5e-324),
);

/** The same order by comparing. */
function compared(rows: readonly number[], keys: Float64Array, isDescending: boolean): number[] {
  const sign = isDescending ? -1 : 1;
  const place = new Map(rows.map((row, at) => [row, at]));
  const isMissing = (row: number): boolean => Number.isNaN(keys[row]!);
  const order = (a: number, b: number): number => {
    const x = keys[a]!;
    const y = keys[b]!;
    return (x < y ? -sign : x > y ? sign : 0) || place.get(a)! - place.get(b)!;
  };
  return [...rows.filter((row) => !isMissing(row)).sort(order), ...rows.filter(isMissing)];
}

test('few rows and many stand by their keys, equal ones as they stood, missing ones last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(number, { minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: -3000, max: 60_000 }), { minLength: 1, maxLength: 40 }),
      ),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 7 }),
      async (values, isDescending, isMany, step) => {
        const count = isMany ? 6000 : values.length;
        const keys = Float64Array.from({ length: count }, (_, at) => values[at % values.length]!);
        const rows = Array.from({ length: count }, (_, at) => at).filter((at) => at % 8 !== step);
        const found = await sortRows(Int32Array.from(rows), keys, isDescending, UNINTERRUPTED);
        expect(Array.from(found)).toEqual(compared(rows, keys, isDescending));
        for (const few of [0, 1, step, 30, count + 1]) {
          const first = firstRows(Int32Array.from(rows), keys, isDescending, few);
          expect(first).toEqual(found.slice(0, few));
        }
      },
    ),
    { numRuns: numRuns(150, 3000) },
  );
});
