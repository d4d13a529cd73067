import { expect, test } from 'vitest';
import { dictionaryTexts } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { shopOf } from '#testing/batches.ts';
import { MINIMUM_SHOP_GAPS, rhythmAndStage, shopGap } from './analysis.ts';

const days = (...list: number[]): [Int32Array, number] => [Int32Array.from(list), list.length];

// The worked customers of the rules: shopGap 30, A = day 200.
test.each([
  [[0, 30, 60, 90], { rhythmDays: 30, silenceDays: 110, ratio: 110 / 30, stage: 'dormant' }],
  [[180], { rhythmDays: 30, silenceDays: 20, ratio: 20 / 30, stage: 'new' }],
  [
    [0, 10, 20, 30, 190],
    { rhythmDays: 130 / 7, silenceDays: 10, ratio: 70 / 130, stage: 'returned' },
  ],
  [[0, 190], { rhythmDays: (190 + 90) / 4, silenceDays: 10, ratio: 40 / 280, stage: 'returned' }],
] as const)('worked customer %j', (list, expected) => {
  const found = rhythmAndStage(...days(...list), 200, 30);
  expect(found?.stage).toBe(expected.stage);
  expect(found?.rhythmDays).toBeCloseTo(expected.rhythmDays, 9);
  expect(found?.silenceDays).toBe(expected.silenceDays);
  expect(found?.ratio).toBeCloseTo(expected.ratio, 9);
});

test('a person without orders is potential', () => {
  expect(rhythmAndStage(...days(), 200, 30)).toBeNull();
});

test.each([
  // One order day: the rhythm is the shop's; new up to clamp(shopGap, 14, 90) days.
  [[170], 30, 'new'],
  [[169], 30, 'active'],
  [[186], 5, 'new'],
  [[185], 5, 'dormant'],
  [[110], 200, 'new'],
  [[109], 200, 'active'],
  // Lost: ratio > 4 and silence ≥ 30; ratio exactly 4 is dormant.
  [[80], 30, 'dormant'],
  [[79], 30, 'lost'],
  [[170], 5, 'lost'],
  [[171], 5, 'dormant'],
  // Dormant: ratio > 2 and silence ≥ 14.
  // Returned: after a long gap, and the last order at most a shop gap ago.
  [[0, 5, 10, 15, 196], 5, 'returned'],
  [[0, 5, 10, 15, 194], 5, 'active'],
  [[140], 30, 'active'],
  [[139], 30, 'dormant'],
] as const)('order days %j with a shop gap of %i on day 200 are %s', (list, gap, stage) => {
  expect(rhythmAndStage(...days(...list), 200, gap)?.stage).toBe(stage);
});

function shopWithGaps(people: number, gapDays: number): ReturnType<typeof shopOf> {
  const ids: string[] = [];
  const dates: number[] = [];
  for (let person = 0; person < people; person++) {
    for (const day of [0, gapDays]) {
      ids.push(`C${person}`);
      dates.push(day);
    }
  }
  return shopOf({
    'customers.customerId': ids,
    'orders.orderedAt': dates,
    'orders.amount': ids.map(() => 10),
  });
}

test('both sides of the minimum of the shop gap', () => {
  expect(shopGap(shopWithGaps(MINIMUM_SHOP_GAPS, 7), 100)).toEqual({
    days: 7,
    gapCount: 30,
    isAssumed: false,
  });
  expect(shopGap(shopWithGaps(MINIMUM_SHOP_GAPS - 1, 7), 100)).toEqual({
    days: 30,
    gapCount: 29,
    isAssumed: true,
  });
});

test('orders after the as-of day are not known yet', async () => {
  const shop = shopWithGaps(2, 50);
  const outcome = await outcomeOf(shop, 40, 'lifecycle');
  if (outcome.status !== 'done') throw new Error('not done');
  expect(outcome.summary.gapCount).toBe(0);
  const stage = outcome.columns['stage'];
  if (stage?.type !== 'category') throw new Error('no stages');
  expect(dictionaryTexts(stage.dictionary)[stage.codes[0]!]).toBe('active');
});

test('several orders on one day are one order day', async () => {
  const shop = shopOf({
    'customers.customerId': ['a', 'a', 'a'],
    'orders.orderedAt': [10, 10, 20],
    'orders.amount': [1, 2, 3],
  });
  const outcome = await outcomeOf(shop, 25, 'lifecycle');
  expect(outcome.status === 'done' && outcome.summary.gapCount).toBe(1);
});
