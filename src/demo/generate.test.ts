import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dayFromCivil } from '#domain/civil-time.ts';
import { LOCALES } from '#domain/locale.ts';
import { dayOfRule } from './calendar.ts';
import { generateDemoShop, plantedHabits } from './generate.ts';
import { HABITS, habitsOf } from './habits.ts';
import type { DemoFile } from './sheet.ts';

const TODAY = dayFromCivil(2026, 3, 15);
const small = { seed: 7, today: TODAY, customers: 200, orders: 2000 };

function hashOf(files: readonly DemoFile[]): string {
  const hash = createHash('sha256');
  for (const { name, parts } of files) {
    hash.update(name);
    for (const part of parts) hash.update(part);
  }
  return hash.digest('hex').slice(0, 16);
}

const textOf = ({ parts }: DemoFile): string => Buffer.concat(parts).toString('utf8');

test.each([
  ['zh-CN', 'b32a7556b48c77f1'],
  ['zh-TW', '3014f85021543d97'],
  ['en', 'd008eef4c5960cb2'],
] as const)('%s: the same seed and day give the same bytes anywhere', (locale, hash) => {
  const { files } = generateDemoShop({ ...small, locale });
  expect(hashOf(files)).toBe(hash);
  expect(hashOf(generateDemoShop({ ...small, locale }).files)).toBe(hash);
  expect(hashOf(generateDemoShop({ ...small, locale, seed: 8 }).files)).not.toBe(hash);
});

test.each(LOCALES)('%s: about 30,000 orders of 3,000 customers in at most 12 MB', (locale) => {
  const options = { locale, seed: 1, today: TODAY };
  const { files } = generateDemoShop(options);
  const bytes = files.flatMap(({ parts }) => parts).reduce((sum, part) => sum + part.length, 0);
  expect(bytes).toBeLessThanOrEqual(12_000_000);
  const orderIds = new Set(
    textOf(files[1]!)
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf(','))),
  );
  expect(orderIds.size).toBeGreaterThan(27_000);
  expect(orderIds.size).toBeLessThan(34_000);
  expect(plantedHabits(options).size).toBe(3000);
});

test.each(LOCALES)(
  '%s: no file names a habit, and every row is as wide as its header',
  (locale) => {
    const { files } = generateDemoShop({ ...small, locale });
    for (const file of files) {
      const text = textOf(file);
      for (const habit of HABITS) expect(text).not.toContain(habit);
      const [header = '', ...rows] = text.trimEnd().split('\r\n');
      const commas = (line: string): number => line.replaceAll(/"[^"]*"/g, '').split(',').length;
      for (const row of rows) expect(commas(row)).toBe(commas(header));
      expect(rows.length).toBeGreaterThan(0);
    }
  },
);

test('habits keep their shares for any count of customers', () => {
  expect(habitsOf(3000).filter((habit) => habit === 'leaver')).toHaveLength(180);
  expect(new Set(habitsOf(300)).size).toBe(HABITS.length);
  expect(habitsOf(1)).toHaveLength(1);
});

test.each([
  ['12-25', 2026, [12, 25]],
  ['5-sun2', 2026, [5, 10]],
  ['11-thu4+1', 2026, [11, 27]],
  ['9-mon1', 2025, [9, 1]],
  ['spring', 2027, [2, 6]],
  ['spring-14', 2026, [2, 3]],
  ['moon', 2025, [10, 6]],
] as const)('%s of %i', (rule, year, [month, day]) => {
  expect(dayOfRule(rule, year)).toBe(dayFromCivil(year, month, day));
});
