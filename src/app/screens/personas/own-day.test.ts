import { expect, test } from 'vitest';
import type { Trait } from '#engine/statistics/contrast.ts';
import { ownDay } from './own-day.ts';

const sunday: Trait = {
  column: 'tags.favouriteWeekday',
  value: '7',
  n: 45,
  known: 100,
  share: 0.45,
  baseShare: 0.26,
  tgi: 173,
  p: 0.001,
};

test.each<[string, Partial<Trait>, boolean]>([
  ['clearly more often than everyone', {}, true],
  ['hardly more often than everyone', { share: 0.29, tgi: 112 }, false],
  ['perhaps by chance', { p: 0.2 }, false],
  ['of fewer than ten', { known: 9 }, false],
  ['chosen by few, however rare elsewhere', { share: 0.18, baseShare: 0.02, tgi: 900 }, false],
  ['no day at all', { column: 'tags.gender' }, false],
])('a Sunday %s', (_, other, isTheirs) => {
  expect(ownDay([{ ...sunday, ...other }]) !== null).toBe(isTheirs);
});

test('of two days the one that more of them choose', () => {
  const monday = { ...sunday, value: '1', share: 0.3 };
  expect(ownDay([monday, sunday])?.value).toBe('7');
});
