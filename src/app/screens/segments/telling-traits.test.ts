import { expect, test } from 'vitest';
import type { Trait } from '#engine/statistics/contrast.ts';
import { tellingTraits, timesOf } from './telling-traits.ts';

const trait = (column: string, tgi: number, p: number): Trait => ({
  column,
  value: 'x',
  n: 10,
  known: 20,
  share: 0.5,
  baseShare: 50 / tgi,
  tgi,
  p,
});

test('what holds and differs is told; chance and sameness go behind it; the rule itself is left out', () => {
  const city = trait('tags.city', 180, 0.001);
  const rare = trait('tags.hours', 40, 0.05);
  const chance = trait('tags.pace', 300, 0.2);
  const same = trait('tags.loyalty', 104, 0.0001);
  const chosen = trait('tags.flag', 400, 0);
  const { telling, rest } = tellingTraits([city, chosen, rare, chance, same], ['churn.flag']);
  expect(telling).toEqual([city, rare]);
  expect(rest).toEqual([chance, same]);
});

test.each([
  [180, 1.8],
  [50, 0.5],
  [104, null],
  [95, null],
])('a TGI of %d is %s times', (tgi, times) => {
  expect(timesOf({ tgi })).toBe(times);
});
