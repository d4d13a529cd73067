/** Ids that are forked stay what they were, whoever goes on or changes one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { RecordIds } from './record-ids.ts';

test('each holds what a list of its own would hold', () => {
  const step = fc.record({
    of: fc.nat(9),
    act: fc.constantFrom('fork', 'push', 'set'),
    record: fc.nat(60),
    id: fc.integer({ min: 1, max: 2 ** 50 }),
  });
  fc.assert(
    fc.property(fc.nat(40), fc.array(step, { maxLength: 120 }), (count, steps) => {
      const books = [{ ids: new RecordIds(count), plain: new Array<number>(count).fill(NaN) }];
      for (const { of, act, record, id } of steps) {
        const { ids, plain } = books[of % books.length]!;
        if (act === 'fork') books.push({ ids: ids.fork(), plain: plain.slice() });
        else if (act === 'push') {
          ids.push();
          plain.push(Number.NaN);
        } else if (record < plain.length) {
          ids.set(record, id);
          plain[record] = id;
        }
      }
      for (const { ids, plain } of books) {
        expect(ids.length).toBe(plain.length);
        expect(plain.map((_, at) => ids.get(at))).toEqual(plain);
        expect(ids.get(plain.length)).toBeNaN();
      }
    }),
    { numRuns: numRuns(500, 10_000) },
  );
});
