/** Whoever goes on from a list, in whatever order, holds what a copy would hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { lengthened, readyRoom, roomBehind, shortened, usedBytes, withRoom } from './room.ts';

interface Holder {
  list: Int32Array;
  readonly plain: number[];
}

test('lists that grow from each other stay what they were', () => {
  const step = fc.record({
    from: fc.nat(20),
    more: fc.nat(12),
    asked: fc.nat(6),
    value: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(fc.nat(60), fc.array(step, { maxLength: 40 }), (length, steps) => {
      const first = withRoom(Int32Array, length).map((_, at) => at);
      const holders: Holder[] = [{ list: first, plain: Array.from(first) }];
      const rooted = withRoom(Int32Array, length);
      holders.push({ list: rooted, plain: Array.from(rooted) });
      for (const { from, more, asked, value } of steps) {
        const { list, plain } = holders[from % holders.length]!;
        const longer = lengthened(list, list.length + more + asked);
        expect(Array.from(longer.subarray(list.length))).toEqual(new Array(more + asked).fill(0));
        longer.fill(value, list.length, list.length + more);
        const own = shortened(longer, list.length + more);
        holders.push({ list: own, plain: [...plain, ...new Array<number>(more).fill(value)] });
      }
      for (const { list, plain } of holders) expect(Array.from(list)).toEqual(plain);
    }),
    { numRuns: numRuns(1000, 20_000) },
  );
});

test('the first who goes on writes behind the list, the second gets a copy', () => {
  const list = withRoom(Float64Array, 100).fill(7);
  const room = roomBehind(list);
  expect(room).toBeGreaterThanOrEqual(10);
  const first = lengthened(list, 105);
  expect(first.buffer).toBe(list.buffer);
  expect(roomBehind(first)).toBe(room - 5);
  expect(roomBehind(list)).toBe(0);
  const second = lengthened(list, 105);
  expect(second.buffer).not.toBe(list.buffer);
  expect(Array.from(second.subarray(0, 100))).toEqual(Array.from(list));
  // What is not used is given back.
  expect(roomBehind(shortened(first, 102))).toBe(room - 2);
  expect(usedBytes(list.buffer)).toBe(102 * 8);
});

test('a list that was not made with room has none', () => {
  expect(roomBehind(new Int32Array(8))).toBe(0);
  expect(roomBehind(withRoom(Int32Array, 8).subarray(0, 4))).toBe(0);
});

test('room that is readied is zeros still, is counted, and is for whoever comes first', () => {
  const list = withRoom(Int32Array, 1000, 1 / 2).fill(7);
  const before = usedBytes(list.buffer);
  readyRoom(list);
  expect(usedBytes(list.buffer)).toBe(before + 200 * 4);
  expect(roomBehind(list)).toBeGreaterThanOrEqual(500);
  const longer = lengthened(list, 1300);
  expect(longer.buffer).toBe(list.buffer);
  expect(Array.from(longer.subarray(1000))).toEqual(new Array(300).fill(0));
  // Somebody wrote behind it: nothing of that is written over.
  longer.fill(9, 1000);
  readyRoom(list);
  expect(longer[1000]).toBe(9);
});
