/** The order in which ties between people are broken (rules.md, "Record key"). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchOf } from '#testing/batches.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { numRuns } from '#testing/property.ts';
import { DerivedShop } from '#derive/shop.ts';

function shopOfIds(ids: readonly (string | null)[], phones?: readonly (string | null)[]) {
  return new DerivedShop([
    batchOf({
      'customers.customerId': ids,
      ...(phones ? { 'customers.phone': phones } : {}),
      'orders.orderedAt': ids.map(() => 1),
      'orders.amount': ids.map(() => 1),
    }),
  ]);
}

/** Keys of the people, first in ties first. */
async function ranked(shop: DerivedShop): Promise<string[]> {
  const rank = await shop.keyRank(UNINTERRUPTED);
  const keys: string[] = [];
  for (let person = 0; person < rank.length; person++) keys[rank[person]!] = shop.keyText(person);
  return keys;
}

test('numbers as numbers, before words; words by code units', async () => {
  expect(await ranked(shopOfIds(['b', '100', '张', '20', 'B', '3', 'a1']))).toEqual([
    '3',
    '20',
    '100',
    'B',
    'a1',
    'b',
    '张',
  ]);
});

test('equal numbers written differently go by their text', async () => {
  expect(await ranked(shopOfIds(['7', '007', '07']))).toEqual(['007', '07', '7']);
});

test('what only looks like a number is a word: signs, points, more digits than are exact', async () => {
  const long = '12345678901234567890';
  expect(await ranked(shopOfIds(['1.5', '-3', long, '9']))).toEqual(['9', '-3', '1.5', long]);
});

test('of several keys of one person the smallest decides', async () => {
  // The phone 13800000001 joins customer kx: its number goes before customer 20000000000000.
  const shop = shopOfIds(['kx', null, '20000000000000'], ['13800000001', '13800000001', null]);
  expect(shop.personCount).toBe(2);
  expect(Array.from(await shop.keyRank(UNINTERRUPTED))).toEqual([0, 1]);
});

test('every person has one rank, the same for every order of rows', async () => {
  const ids = fc.uniqueArray(
    fc.oneof(
      fc.integer({ min: 1, max: 400 }).map(String),
      fc.string({ unit: fc.constantFrom('甲', 'b', 'c', 'D'), minLength: 2, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(
      ids.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      async ([list, shuffled]) => {
        const found = await ranked(shopOfIds(list));
        expect(found.toSorted()).toEqual(list.toSorted());
        expect(await ranked(shopOfIds(shuffled))).toEqual(found);
      },
    ),
    { numRuns: numRuns(100, 3000) },
  );
});
