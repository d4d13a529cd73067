/** Order statistics after further files: exactly those of the values sorted anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { quantile7 } from './quantiles.ts';
import { Ranks } from './ranks.ts';

const PS = [0, 0.1, 0.25, 0.5, 0.8, 0.95, 1];

/** As many as are counted in buckets, crowded at the low end, with ties and some missing. */
function manyValues(seed: number, step: number): Float64Array {
  const values = new Float64Array(4500);
  for (let at = 0; at < values.length; at++) {
    const part = ((at * 7919 + seed * 104_729) % 10_007) / 10_007;
    values[at] = at % 37 === seed % 37 ? Number.NaN : Math.round((part ** 3 * 9000) / step) * step;
  }
  return values;
}

function sorted(values: Float64Array): number[] {
  const present = values.filter((value) => value === value).sort();
  return PS.map((p) => quantile7(present, p));
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 9000, noNaN: true }) },
  // Beyond all that was there, on either side.
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constant(Number.NaN),
);

test('gone on from, file after file, they are those of the sorted values', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.constantFrom(1, 0.25, 7),
      fc.array(fc.array(fc.tuple(fc.nat(4499), value), { maxLength: 300 }), { maxLength: 3 }),
      fc.array(value, { maxLength: 20 }),
      (seed, step, files, added) => {
        let values = manyValues(seed, step);
        expect(Ranks.of(values).quantiles(PS)).toEqual(sorted(values));
        for (const changes of files) {
          const next = new Float64Array(values.length + added.length);
          next.set(values);
          next.set(added, values.length);
          const rows = new Set(changes.map(([row]) => row));
          for (const [row, own] of changes) next[row] = own;
          for (let row = values.length; row < next.length; row++) rows.add(row);
          Ranks.after(values, Int32Array.from(rows).sort(), next);
          expect(Ranks.of(next).quantiles(PS)).toEqual(sorted(next));
          expect(Ranks.of(next).count).toBe(next.filter((own) => own === own).length);
          values = next;
        }
      },
    ),
    { numRuns: numRuns(20, 2000) },
  );
});
