import { expect, test } from 'vitest';
import { nameColumn } from '#app/people/people-columns.ts';
import { en, zh } from '#ui/words/formats.ts';
import type { PeopleColumn, PeopleFilter } from '#worker/protocol/people.ts';
import { type ColumnFilter, filterWords, withFilter } from './filter-words.ts';
import { customersText } from './text.ts';

const say = (filter: ColumnFilter, kind: PeopleColumn['kind'], locale: 'zh-CN' | 'en' = 'en') =>
  filterWords(
    filter,
    nameColumn({ id: filter.column, kind, header: null, scale: 0 }, locale),
    'CNY',
    customersText[locale],
    locale === 'en' ? en : zh,
  );

test.each<[ColumnFilter, PeopleColumn['kind'], string]>([
  [{ column: 'rfm.r', min: 5, max: 5 }, 'number', 'R score = 5'],
  [{ column: 'profile.returnRate', min: 0.2 }, 'share', 'Return rate ≥ 20%'],
  [{ column: 'profile.monetary', max: 1000 }, 'money', 'Spent (M) ≤ ¥1,000.00'],
  [
    { column: 'profile.firstDay', min: 15_309, max: 15_318 },
    'day',
    'First order 2011-12-01 to 2011-12-10',
  ],
  [{ column: 'profile.city', oneOf: ['Leeds', null] }, 'category', 'City: Leeds or (blank)'],
  [{ column: 'profile.city', oneOf: ['A', 'B', 'C'] }, 'category', 'City: A and others (3)'],
  [{ column: 'churn.flag', oneOf: [null] }, 'category', 'Leaving warning: No warning'],
  [{ column: 'profile.city' }, 'category', 'City'],
])('%o', (filter, kind, words) => {
  expect(say(filter, kind)).toBe(words);
});

test('code values are said in words', () => {
  expect(say({ column: 'lifecycle.stage', oneOf: ['new', 'lost'] }, 'category', 'zh-CN')).toBe(
    '阶段：新客或流失',
  );
});

test('a filter replaces the one on its column, in its place', () => {
  const filters: PeopleFilter[] = [
    { column: 'a', min: 1 },
    { column: 'b', min: 2 },
  ];
  expect(withFilter(filters, 'a', { column: 'a', max: 3 })).toEqual([
    { column: 'a', max: 3 },
    { column: 'b', min: 2 },
  ]);
  expect(withFilter(filters, 'c', { column: 'c', min: 4 })).toHaveLength(3);
  expect(withFilter(filters, 'a', null)).toEqual([{ column: 'b', min: 2 }]);
});
