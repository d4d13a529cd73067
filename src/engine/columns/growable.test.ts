import { expect, test } from 'vitest';
import { GrowableInt32 } from './growable.ts';

test.each([0, 1, 7, 1024])('from a capacity of %i it holds all that is pushed', (capacity) => {
  const list = new GrowableInt32(capacity);
  const values = Array.from({ length: 3000 }, (_, at) => at * 3 - 1000);
  for (const [at, value] of values.entries()) expect(list.push(value)).toBe(at);
  expect(list.length).toBe(3000);
  expect(Array.from(list.view())).toEqual(values);
  expect(list.get(0)).toBe(-1000);
  expect(list.get(2999)).toBe(7997);
});

test('setting changes one value and not the length', () => {
  const list = new GrowableInt32(2);
  list.push(1);
  list.push(2);
  list.set(0, 9);
  expect(Array.from(list.view())).toEqual([9, 2]);
});

test('an empty list has an empty view', () => {
  expect(new GrowableInt32().view()).toHaveLength(0);
});
