/** Memory that stands ready gives lists as new ones are, each place to one only. */
import { afterEach, expect, test } from 'vitest';
import { HeldBytes } from './held-bytes.ts';
import {
  bytesOfSpare,
  copied,
  heldSpare,
  keepSpare,
  letGoOfSpare,
  takeSpare,
  writeTo,
  zeros,
} from './spare-memory.ts';

const atOnce = (): Promise<void> => Promise.resolve();
const heldNow = (): number => new HeldBytes().add(heldSpare());

afterEach(letGoOfSpare);

test('lists are zeros of the length asked for, and none has a place of another', async () => {
  await keepSpare(1000, atOnce);
  const lists = Array.from({ length: 60 }, (_, at) => [
    zeros(Float64Array, 1000),
    zeros(Int32Array, 1010),
    zeros(Uint8Array, 990 + (at % 7)),
    zeros(Uint16Array, 333),
  ]).flat();
  for (const [at, list] of lists.entries()) {
    expect(list.every((own) => own === 0)).toBe(true);
    list.fill((at % 100) + 1);
  }
  for (const [at, list] of lists.entries()) {
    expect(list.every((own) => own === (at % 100) + 1)).toBe(true);
  }
  // Some of them stand in one piece of memory, or nothing was ready.
  expect(new Set(lists.map(({ buffer }) => buffer)).size).toBeLessThan(lists.length / 2);
});

test('what is very long or very short, and what is asked for beyond what stands ready, is made anew', async () => {
  await keepSpare(1000, atOnce);
  const before = heldNow();
  expect(zeros(Float64Array, 5000)).toHaveLength(5000);
  expect(zeros(Uint8Array, 10).byteOffset).toBe(0);
  expect(heldNow()).toBe(before);
  const lists = Array.from({ length: 200 }, () => zeros(Float64Array, 1000));
  expect(lists.every((list) => list.length === 1000 && list[999] === 0)).toBe(true);
  expect(lists.at(-1)!.buffer.byteLength).toBe(8000);
});

test('a copy is a list of its own', async () => {
  await keepSpare(1000, atOnce);
  const values = Int32Array.from({ length: 800 }, (_, at) => at);
  const [all, some] = [copied(values), copied(values, 400)];
  values.fill(0);
  expect([all.length, all[799], some.length, some[399]]).toEqual([800, 799, 400, 399]);
});

test('what was taken is made again, for as many as there are now', async () => {
  await keepSpare(1000, atOnce);
  const before = heldNow();
  expect(Math.abs(before / bytesOfSpare(1000) - 1)).toBeLessThan(0.1);
  zeros(Float64Array, 1000);
  await keepSpare(1010, atOnce);
  expect(heldNow()).toBe(before);
  await keepSpare(3000, atOnce);
  expect(heldNow()).toBeGreaterThan(2 * before);
  letGoOfSpare();
  expect(heldSpare()).toBeNull();
});

test('it is left where the pause rejects', async () => {
  let pauses = 0;
  const over = (): Promise<void> =>
    ++pauses < 5 ? Promise.resolve() : Promise.reject(new Error('over'));
  await expect(keepSpare(1000, over)).rejects.toThrow('over');
  expect(heldNow()).toBeLessThan(bytesOfSpare(1000) / 5);
});

test('memory that somebody else has written to is taken, and what is longer than it is made anew', async () => {
  const buffers = [new ArrayBuffer(80_000), new ArrayBuffer(40_000)];
  for (const buffer of buffers) await writeTo(buffer, 0, () => true);
  takeSpare(buffers);
  const lists = [10_000, 2500, 2500, 10_000, 20_000].map((length) => zeros(Float64Array, length));
  expect(lists.map(({ buffer }) => buffers.indexOf(buffer))).toEqual([0, 1, 1, -1, -1]);
  expect(lists.map(({ length }) => length)).toEqual([10_000, 2500, 2500, 10_000, 20_000]);
  takeSpare([]);
  expect(heldSpare()).toBeNull();
});

test('writing ends where others need the thread', async () => {
  let asked = 0;
  await writeTo(new ArrayBuffer(64 * 1024 * 1024), 0, () => ++asked < 4);
  expect(asked).toBe(4);
});
