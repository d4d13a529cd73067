import { expect, test } from 'vitest';
import { Baseline } from './contrast.ts';
import { codeColumn } from '#engine/columns/person-columns.ts';

const people = 40;
const members = Int32Array.from({ length: 20 }, (_, person) => person);
/** Half of the members have the value, a tenth of the rest. */
const codes = Int32Array.from({ length: people }, (_, person) =>
  person < 10 || person >= 38 ? 0 : -1,
);
const columns = new Map([['tags.bulk', codeColumn(codes, ['bulk'])]]);

test('where no value is an answer too, it is part of the base', () => {
  const told = new Map([['tags.bulk', new Uint8Array(people).fill(1)]]);
  const [trait] = new Baseline(columns, told).traitsOf(members);
  expect(trait).toMatchObject({ n: 10, known: 20, share: 0.5, baseShare: 0.3 });
  expect(trait?.tgi).toBeCloseTo(166.667, 3);
  expect(trait?.p).toBeLessThan(0.05);
});

test('without it only people with a value are compared: too few of the rest say nothing', () => {
  expect(new Baseline(columns).traitsOf(members)).toEqual([]);
});
