import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import {
  allMembers,
  complement,
  countMembers,
  intersect,
  noMembers,
  unite,
  writeAtMembers,
} from './members.ts';

const bytes = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 37 });

/** Members in whole words, or standing anywhere in a larger buffer. */
function membersOf(list: readonly number[], isWhole: boolean): Uint8Array {
  const members = isWhole ? noMembers(list.length) : new Uint8Array(list.length + 3).subarray(3);
  members.set(list);
  return members;
}

test('groups are combined person by person, wherever their bytes stand', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.boolean(), fc.boolean(), (a, b, wholeA, wholeB) => {
      const count = Math.min(a.length, b.length);
      const left = a.slice(0, count);
      const right = b.slice(0, count);
      const both = membersOf(left, wholeA);
      intersect(both, membersOf(right, wholeB));
      expect(Array.from(both)).toEqual(left.map((own, at) => own & right[at]!));
      const either = membersOf(left, wholeA);
      unite(either, membersOf(right, wholeB));
      expect(Array.from(either)).toEqual(left.map((own, at) => own | right[at]!));
      expect(Array.from(complement(both))).toEqual(Array.from(both, (own) => 1 - own));
      expect(countMembers(either)).toBe(Array.from(either).filter((own) => own === 1).length);
      expect(countMembers(allMembers(count))).toBe(count);
      const written = Int32Array.from(left.keys());
      writeAtMembers(membersOf(right, wholeB), written, -7);
      expect(Array.from(written)).toEqual(right.map((own, at) => (own === 1 ? -7 : at)));
    }),
    { numRuns: numRuns(300, 5000) },
  );
});
