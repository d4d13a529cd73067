import { expect, test } from 'vitest';
import { defaultAsOf, defaultAsOfWith } from './as-of-rule.ts';

const TODAY = 20_000;

test('today while the newest fact is at most seven days old, else the day after it', () => {
  expect(defaultAsOf(null, TODAY)).toBe(TODAY);
  expect(defaultAsOf(TODAY - 7, TODAY)).toBe(TODAY);
  expect(defaultAsOf(TODAY - 8, TODAY)).toBe(TODAY - 7);
});

test('a late fact moves it for everybody, one of tomorrow or of long ago does not', () => {
  const newest = TODAY - 900;
  expect(defaultAsOfWith(TODAY, newest, TODAY)).toBe(TODAY);
  expect(defaultAsOfWith(TODAY - 500, newest, TODAY)).toBe(TODAY - 499);
  expect(defaultAsOfWith(TODAY + 1, newest, TODAY)).toBe(newest + 1);
  expect(defaultAsOfWith(newest - 5, newest, TODAY)).toBe(newest + 1);
});
