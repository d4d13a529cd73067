import { expect, test } from 'vitest';
import { nameColumns } from '#app/people/people-columns.ts';
import { areNamed, purposeOf, shownOf, withColumn } from './shown-columns.ts';

const columnsOf = (ids: readonly string[]) =>
  nameColumns(
    ids.map((id) => ({ id, kind: 'text', header: null, scale: 0 })),
    'en',
  );
const idsOf = (columns: readonly { readonly id: string }[]) => columns.map(({ id }) => id);
const buyers = { hasBuyers: true, isKeySpare: false, isKeyFact: false, told: null };

const scored = columnsOf([
  'key',
  'name',
  'customers.gender',
  'customers.phone',
  'profile.frequency',
  'profile.city',
  'habits.spendYear',
  'rfm.r',
  'lifecycle.stage',
  'lifecycle.silenceDays',
]);

test('the default columns are those that are there, in the order of the default', () => {
  expect(idsOf(shownOf(scored, null, 'everyone', buyers))).toEqual([
    'name',
    'key',
    'lifecycle.stage',
    'lifecycle.silenceDays',
    'profile.frequency',
    'rfm.r',
    'profile.city',
  ]);
});

test('a list to work off has whom to call and what they are worth', () => {
  expect(idsOf(shownOf(scored, null, 'calls', buyers))).toEqual([
    'name',
    'customers.phone',
    'lifecycle.stage',
    'lifecycle.silenceDays',
    'habits.spendYear',
  ]);
});

test('what nobody has is not there by default', () => {
  const told = new Set(['name', 'lifecycle.stage', 'habits.spendYear']);
  expect(idsOf(shownOf(scored, null, 'calls', { ...buyers, told }))).toEqual([
    'name',
    'lifecycle.stage',
    'habits.spendYear',
  ]);
});

test('a number that says nothing more is not there by default', () => {
  const shop = { ...buyers, isKeySpare: true };
  expect(idsOf(shownOf(scored, null, 'everyone', shop))).not.toContain('key');
});

test('people who never bought are shown by their facts', () => {
  expect(idsOf(shownOf(scored, null, 'everyone', { ...buyers, hasBuyers: false }))).toEqual([
    'name',
    'key',
    'customers.gender',
    'customers.phone',
    'profile.city',
  ]);
});

test('where nobody has a name the number is who it is, and the contract comes before other facts', () => {
  const people = { ...buyers, hasBuyers: false, isKeySpare: true };
  const contracts = [
    ...scored.filter(({ id }) => id !== 'name'),
    ...['agreements.kind', 'agreements.left'].map((id) => ({ ...scored[0]!, id })),
  ];
  expect(idsOf(shownOf(contracts, null, 'everyone', people)).slice(0, 3)).toEqual([
    'key',
    'agreements.left',
    'agreements.kind',
  ]);
  expect(idsOf(shownOf(scored, null, 'everyone', people))).not.toContain('key');
});

test('a number that stands among the facts already is not there twice', () => {
  const people = { ...buyers, hasBuyers: false, isKeyFact: true };
  expect(idsOf(shownOf(scored, null, 'everyone', people))).not.toContain('key');
  // Where orders are what is shown, it is the only one that tells people apart.
  expect(idsOf(shownOf(scored, null, 'everyone', { ...people, hasBuyers: true }))).toContain('key');
});

test('a choice keeps its order, the first column, and forgets what no file has any more', () => {
  const ids = ['rfm.r', 'customers.gone', 'profile.city'];
  expect(idsOf(shownOf(scored, ids, 'everyone', buyers))).toEqual([
    'name',
    'rfm.r',
    'profile.city',
  ]);
});

test('a column is put behind its group and moves no other', () => {
  const ids = ['name', 'lifecycle.stage', 'profile.frequency', 'rfm.r', 'profile.city'];
  expect(withColumn(scored, ids, 'lifecycle.silenceDays')).toEqual([
    'name',
    'lifecycle.stage',
    'lifecycle.silenceDays',
    'profile.frequency',
    'rfm.r',
    'profile.city',
  ]);
  expect(withColumn(scored, ['name', 'rfm.r'], 'profile.frequency')).toEqual([
    'name',
    'profile.frequency',
    'rfm.r',
  ]);
});

test('what was opened from a number of risk is a list to work off', () => {
  expect(purposeOf([])).toBe('everyone');
  expect(purposeOf([{ column: 'churn.flag', oneOf: ['none'] }])).toBe('everyone');
  expect(purposeOf([{ column: 'churn.flag', oneOf: ['risk', 'lost'] }])).toBe('calls');
  expect(purposeOf([{ column: 'lifecycle.stage', oneOf: ['dormant'] }])).toBe('calls');
  expect(purposeOf([{ column: 'lifecycle.stage', oneOf: ['active'] }])).toBe('everyone');
});

test('a list of names and nicks is one of names, also where some have a number in them', () => {
  const numbers = ['12346', 'C2', 'user17'];
  expect(areNamed(numbers, numbers)).toBe(false);
  const mixed = ['大同商行', '一心食品', 'user17', '12346'];
  expect(areNamed(mixed, mixed)).toBe(true);
  expect(areNamed(numbers, ['12346', '王芳', 'user17'])).toBe(true);
  expect(areNamed([], [])).toBe(true);
});
