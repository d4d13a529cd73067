import { expect, expectTypeOf, test } from 'vitest';
import { defineText, wordOf } from './text.ts';

const text = defineText({
  title: ['客户', '顧客', 'Customers'],
  rows: [
    (count: number) => `${count} 行`,
    (count: number) => `${count} 列`,
    (count: number) => `${count} rows`,
  ],
});

test('one table per language', () => {
  expect(text['zh-CN'].title).toBe('客户');
  expect(text['zh-TW'].rows(3)).toBe('3 列');
  expect(text.en.rows(3)).toBe('3 rows');
  expect(wordOf(['甲', '乙', 'C'], 'en')).toBe('C');
});

test('types', () => {
  expectTypeOf(text.en.title).toEqualTypeOf<string>();
  expectTypeOf(text.en.rows).toEqualTypeOf<(count: number) => string>();
  // @ts-expect-error a missing language
  defineText({ title: ['客户', '顧客'] });
  defineText({
    // @ts-expect-error other arguments
    rows: [(n: number) => `${n}`, (n: string) => n, (n: number) => `${n}`],
  });
  defineText({
    // @ts-expect-error an argument more
    rows: [(n: number) => `${n}`, (n: number) => `${n}`, (n: number, of: number) => `${n}/${of}`],
  });
  // @ts-expect-error a string among functions
  defineText({ rows: [(n: number) => `${n}`, 'x', (n: number) => `${n}`] });
});
