import { expect, test } from 'vitest';
import type { Trait } from '#engine/statistics/contrast.ts';
import { headlineOf, type HeadlineSpeech } from './headline.ts';

const speech: HeadlineSpeech = {
  boughtOnce: (once, buyers) => `${once} of ${buyers} bought once`,
  neverBought: 'never bought',
  everyDays: (days, people, buyers) =>
    `${people === buyers ? '' : `${people} `}come every ${days} days`,
  spentOnce: (money) => `spent ${money}`,
  most: (said) => `most ${said}`,
  many: (said) => `many ${said}`,
  perOrder: (money) => `spend ${money}`,
  trait: ({ column, value }) => (column === 'tags.odd' ? null : value),
  join: (parts) => parts.join(', '),
};
const trait = (value: string, share: number, column = 'tags.city', known = 100): Trait => ({
  column,
  value,
  n: Math.round(share * known),
  known,
  share,
  baseShare: share / 2,
  tgi: 200,
  p: 0.001,
});
const group = (medians: Readonly<Record<string, number | null>>, buyers = 100, boughtOnce = 0) => ({
  people: 100,
  buyers,
  boughtOnce,
  medians: Object.entries(medians).map(([column, own]) => ({
    column,
    group: own,
    everyone: own,
    n: buyers - boughtOnce,
  })),
});

test('how often, how much, and two traits that many share', () => {
  const regulars = group({
    'profile.frequency': 6,
    'profile.gapDays': 18,
    'profile.meanOrder': 86,
  });
  expect(
    headlineOf(
      regulars,
      [
        trait('soon', 0.9, 'tags.pace'),
        trait('few', 0.29),
        trait('odd', 0.8, 'tags.odd'),
        trait('tea', 0.3),
        trait('night', 0.5),
        trait('third', 0.9),
      ],
      speech,
    ),
  ).toBe('come every 18 days, spend 86, most night, many tea');
});

test('one order has no rhythm', () => {
  const medians = { 'profile.gapDays': 9, 'profile.meanOrder': 40 };
  expect(headlineOf(group(medians, 55, 31), [], speech)).toBe('31 of 55 bought once, spent 40');
  // Half of them came back: the rhythm is said of those alone.
  expect(headlineOf(group(medians, 100, 50), [], speech)).toBe('50 come every 9 days, spend 40');
});

test('people without orders, and people of whom nothing is known', () => {
  expect(headlineOf(group({}, 0), [trait('tea', 0.4)], speech)).toBe('never bought, many tea');
  expect(headlineOf(group({ 'profile.frequency': 3, 'profile.gapDays': null }), [], speech)).toBe(
    null,
  );
});

test('what is known of few of them is not said of them', () => {
  const large = (...traits: readonly Trait[]) =>
    headlineOf({ ...group({}, 0), people: 753 }, traits, speech);
  // The purchases of 7 of 753 are known, 5 of them of tea: 71 % of hardly anybody.
  expect(large(trait('tea', 5 / 7, 'tags.favouriteProduct', 7))).toBe('never bought');
  // Half of 753 are 377, three in ten are 226; all of those known do it, or two in five do.
  expect(large(trait('tea', 1, 'tags.favouriteProduct', 377))).toBe('never bought, tea');
  expect(large(trait('tea', 1, 'tags.favouriteProduct', 376))).toBe('never bought, many tea');
  expect(large(trait('tea', 0.6, 'tags.favouriteProduct', 377))).toBe('never bought, most tea');
  expect(large(trait('tea', 0.6, 'tags.favouriteProduct', 376))).toBe('never bought, many tea');
  expect(large(trait('tea', 0.4, 'tags.favouriteProduct', 226))).toBe('never bought, many tea');
  expect(large(trait('tea', 0.4, 'tags.favouriteProduct', 225))).toBe('never bought');
  // What is left out makes room for the next, and all of a half-known group is less than most of a known one.
  expect(
    large(
      trait('tea', 0.9, 'tags.favouriteProduct', 7),
      trait('night', 1, 'tags.hours', 300),
      trait('north', 0.5, 'tags.city', 753),
    ),
  ).toBe('never bought, most north, many night');
});
