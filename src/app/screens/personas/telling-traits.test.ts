import { expect, test } from 'vitest';
import type { Trait } from '#engine/statistics/contrast.ts';
import { tellingTraits } from './telling-traits.ts';

const trait = (column: string, value: string, other: Partial<Trait> = {}): Trait => ({
  column,
  value,
  n: 60,
  known: 100,
  share: 0.6,
  baseShare: 0.3,
  tgi: 200,
  p: 0.001,
  ...other,
});
const said = (traits: readonly Trait[], rule = { column: 'tags.gifts', oneOf: ['giver'] }) =>
  tellingTraits(traits, rule).map(({ column, value }) => `${column}=${value}`);

test('more common, of enough people, and hardly by chance', () => {
  expect(
    said([
      trait('tags.hours', 'night'),
      trait('tags.city', '上海', { tgi: 119 }),
      trait('tags.device', 'iOS', { share: 0.03 }),
      trait('tags.bargain', 'hunter', { p: 0.2 }),
    ]),
  ).toEqual(['tags.hours=night']);
});

test('what the group was chosen by is not news', () => {
  expect(said([trait('tags.gifts', 'giver'), trait('tags.bulk', 'bulk')])).toEqual([
    'tags.bulk=bulk',
  ]);
  const once = { column: 'profile.frequency', min: 1, max: 1 };
  expect(
    tellingTraits([trait('tags.loyalty', 'once'), trait('tags.city', '上海')], once),
  ).toHaveLength(1);
});

test('one value a column, the first; usual spenders are not told', () => {
  expect(
    said([
      trait('tags.city', '上海'),
      trait('tags.city', '杭州'),
      trait('tags.spending', 'usual'),
      trait('tags.due', 'now'),
    ]),
  ).toEqual(['tags.city=上海']);
});
