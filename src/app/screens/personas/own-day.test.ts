import { expect, test } from 'vitest';
import { isOwnDay } from './own-day.ts';

const everyone = [
  { value: '6', count: 240 },
  { value: '7', count: 260 },
  { value: '1', count: 500 },
];
const sunday = (count: number) => ({ value: '7', count });

test.each([
  ['as often as everyone', 26, 100, false],
  ['clearly more often', 45, 100, true],
  ['more often, but of few', 4, 12, false],
  ['of fewer than ten', 8, 9, false],
  ['of everyone there is', 260, 1000, false],
])('Sunday %s', (_, count, known, isTheirs) => {
  expect(isOwnDay(sunday(count), known, everyone)).toBe(isTheirs);
});

test('a day that few choose is nobody\u2019s, however rare it is elsewhere', () => {
  const rare = [
    { value: '7', count: 20 },
    { value: '1', count: 980 },
  ];
  expect(isOwnDay(sunday(18), 100, rare)).toBe(false);
});
