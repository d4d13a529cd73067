import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { GrowableInt32 } from './growable.ts';
import { identityMap } from './identity-map.ts';
import { withRoom } from './room.ts';

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

test('a fork goes on by itself, whoever grows first and wherever the values came from', () => {
  const sources = {
    own: Int32Array.from([5, 6, 7]),
    roomy: withRoom(Int32Array, 3).fill(4),
    identity: identityMap(3).slice(),
    shared: identityMap(3),
    empty: new Int32Array(0),
  };
  const step = fc.record({
    of: fc.nat(6),
    act: fc.constantFrom('push', 'next', 'set', 'extend', 'append', 'fork'),
    value: fc.integer({ min: -1, max: 9 }),
  });
  for (const source of Object.values(sources)) {
    const told = Array.from(source);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const first = GrowableInt32.over(source as Int32Array<ArrayBuffer>);
        const lists = [{ list: first, plain: [...told] }];
        for (const { of, act, value } of steps) {
          const { list, plain } = lists[of % lists.length]!;
          if (act === 'push') plain[list.push(value)] = value;
          if (act === 'next') plain[list.push(list.length)] = plain.length;
          if (act === 'append') {
            list.append(Int32Array.from([value, 1]));
            plain.push(value, 1);
          }
          if (act === 'extend') {
            list.extend(plain.length + 2, value);
            plain.push(value, value);
          }
          if (act === 'set' && plain.length > 0) {
            const at = Math.abs(value) % plain.length;
            list.set(at, value);
            plain[at] = value;
          }
          if (act === 'fork') lists.push({ list: list.fork(), plain: [...plain] });
        }
        for (const { list, plain } of lists) {
          expect(list.length).toBe(plain.length);
          expect(Array.from(list.view())).toEqual(plain);
        }
        expect(Array.from(source)).toEqual(told);
      }),
      { numRuns: numRuns(100, 5000) },
    );
  }
  expect(Array.from(identityMap(40))).toEqual(Array.from({ length: 40 }, (_, at) => at));
});
