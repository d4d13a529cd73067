import { expect, test } from 'vitest';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { reachedBy, sortSegments, waitsOf } from './segment-facts.ts';

const own = [
  { id: 'own-1', name: '常客 VIP', rule: { segment: 'best' } },
  { id: 'own-2', name: '高價值客戶', rule: { any: [{ segment: 'own-1' }] } },
] as const;

test('what a rule reads through other segments', () => {
  const byId = new Map(own.map((segment) => [segment.id, segment]));
  expect([...reachedBy({ not: { segment: 'own-2' } }, byId)]).toEqual(['own-2', 'own-1', 'best']);
  const circle = new Map([['a', { rule: { segment: 'a' } }]]);
  expect([...reachedBy({ segment: 'a' }, circle)]).toEqual(['a']);
});

test('sorted by what is asked, or as recommended', () => {
  const segment = (id: string, people: number, units: number): SegmentSummary => ({
    id,
    rule: { all: [] },
    family: 'ready',
    people,
    units,
    unitsYear: 0,
    flagged: 0,
    unknown: [],
  });
  const list = [segment('a', 1, 9), segment('b', 3, 5), segment('c', 2, 7)];
  const ids = (sort: 'own' | 'people' | 'money') => sortSegments(list, sort).map(({ id }) => id);
  expect(ids('own')).toEqual(['a', 'b', 'c']);
  expect(ids('people')).toEqual(['b', 'c', 'a']);
  expect(ids('money')).toEqual(['a', 'c', 'b']);
});

test('a segment that nobody is in waits for what its rule and its tags read', () => {
  const rule = {
    all: [
      { column: 'tags.gifts', oneOf: ['giver'] },
      { column: 'x', min: 1 },
    ],
  };
  const ofTag = new Map([['tags.gifts', ['habits.receivers']]]);
  expect(waitsOf({ people: 0, unknown: ['x'], rule }, ofTag)).toEqual(['x', 'tags.gifts']);
  expect(waitsOf({ people: 0, unknown: [], rule }, new Map())).toEqual([]);
  expect(waitsOf({ people: 3, unknown: ['x'], rule }, ofTag)).toEqual([]);
});
