import { expect, test } from 'vitest';
import type { Trait } from '#engine/statistics/contrast.ts';
import type { CategoryCount } from '#worker/protocol/people.ts';
import { lookOf as drawn, type LookFacts } from './look-of.ts';

const counts = (values: Readonly<Record<string, number>>, missing = 0) => [
  ...Object.entries(values).map(([value, count]) => ({ value, count })),
  { value: null, count: missing },
];

const lookOf = (
  id: string,
  genders: readonly CategoryCount[],
  ages: readonly CategoryCount[],
  more: Partial<LookFacts> = {},
) => drawn(id, { genders, ages, traits: [], moneyShare: 0.2, flaggedShare: 0, ...more });

test('gender from 60% of the known values on, whatever is missing', () => {
  expect(lookOf('best', counts({ 女: 60, 男: 40 }, 900), []).gender).toBe('female');
  expect(lookOf('best', counts({ F: 59, M: 41 }), []).gender).toBeNull();
  expect(lookOf('best', counts({ Male: 9 }), []).gender).toBeNull();
  expect(lookOf('best', counts({ 保密: 80, 女: 12 }), []).gender).toBe('female');
});

test('age by codes of the tag or by the bands of a file', () => {
  expect(lookOf('best', [], counts({ under25: 20, '25to34': 50, '55up': 30 })).age).toBe('young');
  expect(lookOf('best', [], counts({ '65+': 40, '55-64': 30, '25-34': 30 })).age).toBe('older');
  expect(lookOf('best', [], counts({ '35-44': 50, '19-24': 50 })).age).toBeNull();
});

test('nothing known: neither, and the same drawing each time', () => {
  expect(lookOf('own-abc', [], [])).toMatchObject({ gender: null, age: null, badge: null });
  expect(lookOf('own-abc', [], [])).toEqual(lookOf('own-abc', [], []));
});

test('what sets them apart is drawn once, and not what the badge says', () => {
  const trait = (column: string, value: string) => ({ column, value }) as Trait;
  const { badge, signs } = lookOf('nightOwls', [], [], {
    traits: [
      trait('tags.hours', 'night'),
      trait('tags.favouriteChannel', '门店'),
      trait('tags.city', '杭州市'),
      trait('tags.province', '浙江省'),
      trait('tags.bargain', 'hunter'),
      trait('tags.gifts', 'giver'),
    ],
  });
  expect({ badge, signs }).toEqual({ badge: 'moon', signs: ['pin', 'tag'] });
});

test('who stays away is an empty outline: by the segment, or by most of an own one', () => {
  expect(lookOf('highQuiet', [], []).presence).toBe('away');
  expect(lookOf('own-abc', [], [], { flaggedShare: 0.7 }).presence).toBe('away');
  expect(lookOf('own-abc', [], [], { flaggedShare: 0.3 }).presence).toBe('near');
});
