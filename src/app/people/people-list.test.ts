import { expect, test } from 'vitest';
import { noteWorkspace } from '#app/left-behind.ts';
import { EVERYONE, usePeopleList } from './people-list.ts';

const list = () => usePeopleList.getState();

test('the menu opens everyone, and what it left behind comes back by one press', () => {
  const quiet = { ...EVERYONE, filters: [{ column: 'churn.flag', oneOf: ['risk'] }] };
  list().change(quiet);
  list().openEveryone();
  expect(list().query).toEqual(EVERYONE);
  expect(list().left).toEqual(quiet);
  list().change(list().left ?? {});
  expect(list().query).toEqual(quiet);
  expect(list().left).toBeNull();
});

test('a list of everyone stays as it is sorted', () => {
  const byName = { ...EVERYONE, sort: { column: 'name', descending: false } };
  list().change(byName);
  list().openEveryone();
  expect(list().query).toEqual(byName);
  expect(list().left).toBeNull();
});

test('what was searched for stays while the workspace does, and goes with it', () => {
  noteWorkspace('first');
  list().change({ search: '王' });
  noteWorkspace('first');
  expect(list().query.search).toBe('王');
  list().openEveryone();
  noteWorkspace('second');
  expect(list()).toMatchObject({ query: EVERYONE, opened: null, left: null });
});
