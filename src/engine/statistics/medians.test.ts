import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { Medians } from './medians.ts';
import { quantile7 } from './quantiles.ts';

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 40 }) },
  fc.double({ min: -1e6, max: 1e12, noNaN: true }),
  fc.constantFrom(Number.NaN, 0, 1e-300, 5e15),
);

test('the median of any group is that of its sorted values', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 60 }),
      fc.array(fc.array(fc.nat(59), { maxLength: 40 }), { minLength: 1, maxLength: 4 }),
      (list, groups) => {
        const medians = new Medians(Float64Array.from(list));
        for (const group of groups) {
          const members = [...new Set(group)].filter((at) => at < list.length);
          const sorted = Float64Array.from(
            members.map((at) => list[at]!).filter((own) => !Number.isNaN(own)),
          ).sort();
          expect(medians.of(Int32Array.from(members))).toEqual({
            median: sorted.length > 0 ? quantile7(sorted, 0.5) : null,
            n: sorted.length,
          });
        }
      },
    ),
    { numRuns: numRuns(200, 20_000) },
  );
});
