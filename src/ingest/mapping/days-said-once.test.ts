import { expect, test } from 'vitest';
import { NO_DAY } from '#domain/columns.ts';
import { daysSaidOnce } from './days-said-once.ts';

const none = new Int32Array(0);
const __ = NO_DAY;

function filled(
  days: readonly number[],
  unreadable = none,
  isVisit: (row: number) => boolean = () => true,
) {
  return daysSaidOnce({ type: 'day', days: Int32Array.from(days) }, isVisit, unreadable);
}

test('rows under a day that is written once are of that day', () => {
  expect(filled([1, __, 2, __, __, 4, 5, 6])).toEqual([
    [1, 0],
    [3, 2],
    [4, 2],
  ]);
  // The latest first, and over the turn of a year that nobody wrote.
  expect(filled([9, __, 8, __, 7, __, 6, 5])).toHaveLength(3);
  expect(filled([364, __, 365, __, 1, __, 2, 3])).toHaveLength(3);
});

test('nothing is filled where a day is written twice, they run anyhow, or there are few', () => {
  expect(filled([1, __, 2, __, 2, __, 4, 5])).toEqual([]);
  expect(filled([1, __, 5, __, 2, __, 4, 6])).toEqual([]);
  expect(filled([1, __, 2, __, 3, __])).toEqual([]);
  expect(filled([1, __, 2, 3, 4, 5, 6])).toEqual([]);
});

test('what is no visit, or has another word in the place of the day, is not', () => {
  expect(filled([1, __, 2, __, 3, __, 4, 5, __], Int32Array.of(8))).toHaveLength(3);
  expect(filled([1, __, 2, __, 3, __, 4, 5, __], none, (row) => row !== 8)).toHaveLength(3);
});
