import { expect, it } from 'vitest';
import fc from 'fast-check';
import { countInOrder } from './code-order.ts';
import { eachSpan } from './spans.ts';

it('looks at every row once, in their order', () => {
  fc.assert(
    fc.property(fc.nat(9000), fc.nat(9000), (from, count) => {
      const rows: number[] = [];
      eachSpan(from, from + count, (start, end) => {
        for (let row = start; row < end; row++) rows.push(row);
      });
      expect(rows).toEqual(Array.from({ length: count }, (_, at) => from + at));
    }),
    { numRuns: 20 },
  );
});

it('counts codes that are met in their order, whatever the span they are met in', () => {
  const codes = Int32Array.from({ length: 10_000 }, (_, row) => Math.floor(row / 3));
  expect(countInOrder(codes)).toBe(3334);
  codes[7000] = -1;
  expect(countInOrder(codes)).toBe(3334);
  codes[10] = 5;
  expect(countInOrder(codes)).toBe(-1);
});
