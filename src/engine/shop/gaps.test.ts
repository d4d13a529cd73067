/** Gaps as known on a day, whatever days were asked before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { gapsUntil } from './gaps.ts';
import { medianInPlace } from '#engine/statistics/quantiles.ts';
import type { Shop } from './shop.ts';

/** A shop of these order days by person. */
function shopOf(people: readonly (readonly number[])[]): Shop {
  const days = people.flatMap((own) => [...own].sort((a, b) => a - b));
  const starts = [0];
  for (const own of people) starts.push(starts.at(-1)! + own.length);
  const bounds = Int32Array.from(starts);
  const ordersOfPerson = {
    starts: bounds.subarray(0, -1),
    ends: bounds.subarray(1),
    days: Int32Array.from(days),
  };
  return { personCount: people.length, ordersOfPerson } as unknown as Shop;
}

/** The same in the plainest way. */
function plainGaps(people: readonly (readonly number[])[], asOf: number) {
  const all: number[] = [];
  const own = people.map((days) => {
    const known = [...new Set(days)].filter((day) => day <= asOf).sort((a, b) => a - b);
    const gaps = known.slice(1).map((day, at) => day - known[at]!);
    all.push(...gaps);
    return {
      dayCount: known.length,
      lastDay: known.at(-1) ?? -0x8000_0000,
      lastGap: gaps.at(-1) ?? 0,
      median: medianInPlace(Float64Array.from(gaps)),
    };
  });
  return { own, all: all.sort((a, b) => a - b) };
}

test('days asked in any order tell what was known then', () => {
  const day = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9000 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(day, { maxLength: 24 }), { minLength: 1, maxLength: 6 }),
      fc.array(day, { minLength: 1, maxLength: 5 }),
      (people, asked) => {
        const shop = shopOf(people);
        for (const asOf of asked) {
          const { dayCount, lastDay, lastGap, median, histogram } = gapsUntil(shop, asOf);
          const plain = plainGaps(people, asOf);
          const own = people.map((_, person) => ({
            dayCount: dayCount[person],
            lastDay: lastDay[person],
            lastGap: lastGap[person],
            median: median[person],
          }));
          const all = Array.from(histogram).flatMap((count, gap) =>
            Array.from({ length: count }, () => gap),
          );
          expect({ own, all }).toEqual(plain);
        }
      },
    ),
    { numRuns: numRuns(60, 2000) },
  );
});
