/** Lists that stand ready are as new ones, each given once. */
import { afterEach, expect, test } from 'vitest';
import { HeldBytes } from './held-bytes.ts';
import {
  heldSpare,
  integersFor,
  keepSpare,
  letGoOfSpare,
  numbersFor,
  zeroBytesFor,
} from './spare-lists.ts';

const atOnce = (): Promise<void> => Promise.resolve();

afterEach(letGoOfSpare);

test('lists have the length asked for, and are given to one only', async () => {
  await keepSpare(1000, atOnce);
  const lists = Array.from({ length: 200 }, () => [
    numbersFor(1000),
    integersFor(1010),
    zeroBytesFor(990),
  ]).flat();
  expect(new Set(lists.map(({ buffer }) => buffer)).size).toBe(lists.length);
  expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([1000, 1010, 990]));
  const zeros = lists.filter((list) => list instanceof Uint8Array);
  expect(zeros.every((list) => list.every((own) => own === 0))).toBe(true);
});

test('whoever is many more, or far fewer, gets lists of their own', async () => {
  await keepSpare(1000, atOnce);
  const before = new HeldBytes().add(heldSpare());
  expect(numbersFor(5000)).toHaveLength(5000);
  expect(numbersFor(10)).toHaveLength(10);
  expect(new HeldBytes().add(heldSpare())).toBe(before);
  numbersFor(1000);
  expect(new HeldBytes().add(heldSpare())).toBeLessThan(before);
});

test('what was taken is made again, for as many as there are now', async () => {
  await keepSpare(1000, atOnce);
  const before = new HeldBytes().add(heldSpare());
  numbersFor(1000);
  await keepSpare(1010, atOnce);
  expect(new HeldBytes().add(heldSpare())).toBe(before);
  await keepSpare(3000, atOnce);
  expect(new HeldBytes().add(heldSpare())).toBeGreaterThan(2 * before);
  letGoOfSpare();
  expect(heldSpare()).toBeNull();
});

test('it is left where the pause rejects', async () => {
  let pauses = 0;
  const over = (): Promise<void> =>
    ++pauses < 5 ? Promise.resolve() : Promise.reject(new Error('over'));
  await expect(keepSpare(1000, over)).rejects.toThrow('over');
  expect(new HeldBytes().add(heldSpare())).toBeLessThan(6 * 8 * 1100);
});
