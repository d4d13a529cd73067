import { expect, test } from 'vitest';
import { groupRows } from './groups.ts';
import { identityMap, isIdentityMap } from './identity-map.ts';

test('only 0 … count − 1 of this very length is the identity', () => {
  expect(isIdentityMap(identityMap(4), 4)).toBe(true);
  expect(isIdentityMap(Int32Array.of(0, 1, 2), 3)).toBe(true);
  expect(isIdentityMap(Int32Array.of(0, 1, 2), 4)).toBe(false);
  expect(isIdentityMap(Int32Array.of(0, 2, 1), 3)).toBe(false);
  expect(isIdentityMap(Int32Array.of(0, 1, -1), 3)).toBe(false);
  expect(isIdentityMap(new Int32Array(0), 0)).toBe(true);
});

test('rows grouped by themselves are each a group', () => {
  const { starts, members } = groupRows(Int32Array.of(0, 1, 2), 3);
  expect([Array.from(starts), Array.from(members)]).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2],
  ]);
});
