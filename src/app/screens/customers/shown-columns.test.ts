import { expect, test } from 'vitest';
import { nameColumns } from '#app/people/people-columns.ts';
import { shownOf } from './shown-columns.ts';

const columnsOf = (ids: readonly string[]) =>
  nameColumns(
    ids.map((id) => ({ id, kind: 'text', header: null, scale: 0 })),
    'en',
  );
const idsOf = (columns: readonly { readonly id: string }[]) => columns.map(({ id }) => id);

const scored = columnsOf([
  'key',
  'name',
  'customers.gender',
  'profile.frequency',
  'profile.city',
  'rfm.recencyDays',
  'rfm.r',
  'lifecycle.stage',
  'lifecycle.silenceDays',
]);

test('the default columns are those that are there, in the order of the default', () => {
  expect(idsOf(shownOf(scored, null, true))).toEqual([
    'name',
    'key',
    'lifecycle.stage',
    'rfm.recencyDays',
    'profile.frequency',
    'rfm.r',
    'profile.city',
  ]);
});

test('without scores the days away stand for recency', () => {
  const few = scored.filter(({ group }) => group !== 'rfm');
  expect(idsOf(shownOf(few, null, true))).toContain('lifecycle.silenceDays');
});

test('people who never bought are shown by their facts', () => {
  expect(idsOf(shownOf(scored, null, false))).toEqual([
    'name',
    'key',
    'customers.gender',
    'profile.city',
  ]);
});

test('a choice keeps the first column and forgets what no file has any more', () => {
  expect(idsOf(shownOf(scored, ['rfm.r', 'customers.gone'], true))).toEqual(['name', 'rfm.r']);
});
