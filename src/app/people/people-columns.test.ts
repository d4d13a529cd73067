import { expect, test } from 'vitest';
import type { PeopleColumn } from '#worker/protocol/people.ts';
import { factLabel, nameColumns } from './people-columns.ts';

const column = (id: string, kind: PeopleColumn['kind'], header: string | null = null) => ({
  id,
  kind,
  header,
  scale: 0,
});

const everything: readonly PeopleColumn[] = [
  column('key', 'text'),
  column('name', 'text'),
  column('customers.gender', 'category'),
  column('customers.city', 'category'),
  column('customers~Loves <b>tea</b>', 'category', 'Loves <b>tea</b>'),
  column('profile.monetary', 'money'),
  column('profile.favouriteWeekday', 'category'),
  column('profile.city', 'category'),
  column('rfm.r', 'number'),
  column('lifecycle.stage', 'category'),
  column('churn.flag', 'category'),
];

test('the name comes first, then facts, orders, scores, life cycle, custom fields', () => {
  expect(nameColumns(everything, 'en').map(({ id }) => id)).toEqual([
    'name',
    'key',
    'customers.gender',
    'profile.city',
    'profile.monetary',
    'profile.favouriteWeekday',
    'rfm.r',
    'lifecycle.stage',
    'churn.flag',
    'customers~Loves <b>tea</b>',
  ]);
});

test.each([
  ['zh-CN', ['称呼', '顾客编号'], '周一', '活跃'],
  ['zh-TW', ['稱呼', '顧客編號'], '週一', '活躍'],
  ['en', ['Name', 'Customer ID'], 'Monday', 'Active'],
] as const)('%s: labels and code words', (locale, first, monday, active) => {
  const named = nameColumns(everything, locale);
  expect(named.slice(0, 2).map(({ label }) => label)).toEqual(first);
  const codes = (id: string) => named.find((it) => it.id === id)?.codes;
  expect(codes('profile.favouriteWeekday')?.['1']).toBe(monday);
  expect(codes('lifecycle.stage')?.['active']).toBe(active);
  expect(Object.keys(codes('churn.flag') ?? {})).toEqual([
    'none',
    'booked',
    'watch',
    'risk',
    'lost',
  ]);
});

test('a custom field is called as its file calls it, and every other column has words of its own', () => {
  for (const { id, label, note, group } of nameColumns(everything, 'en')) {
    if (group === 'custom') expect(label).toBe('Loves <b>tea</b>');
    else expect(label).not.toBe(id);
    if (/^(?:profile|rfm|lifecycle|churn)\./.test(id)) expect(note).not.toBeNull();
  }
  expect(factLabel('gender', false, 'zh-CN')).toBe('性别');
  expect(factLabel('gender', true, 'zh-CN')).toBe('gender');
});
