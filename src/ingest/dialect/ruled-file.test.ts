import { expect, test } from 'vitest';
import { Random } from '#demo/random.ts';
import { reportPollutions } from '#testing/polluted-files/report-pollutions.ts';
import { mayBeRuled, withoutRulesOfFile } from './ruled-file.ts';
import { withoutRules } from './ruled-text.ts';

const UTF8 = { encoding: 'utf-8', bomBytes: 0 } as const;
const TIMES = 40;
const PART_BYTES = 20_000;

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const rowsOf = (text: string): string[] => text.split('\n').filter((line) => line.includes(','));

test.each(
  [
    'a console of MySQL',
    'a console of PostgreSQL',
    'a box drawn around all cells',
    'a spool of SQL*Plus',
    'results of SQL Server as text',
  ].flatMap((pollution) => [[pollution, '\n'] as const, [pollution, '\r\n'] as const]),
)('%s, part by part: every row, cut as in a small file (%j)', async (pollution, newline) => {
  const { text } = reportPollutions[pollution]!(new Random(3, pollution));
  const lines = text.split(/\r?\n/);
  const large = utf8(lines.join(newline).repeat(TIMES));
  expect(mayBeRuled(large)).toBe(true);
  const written = await withoutRulesOfFile(new Blob([large]), UTF8, PART_BYTES);
  const expected = rowsOf(withoutRules(lines.join('\n').repeat(TIMES))!);
  expect(expected.length).toBeGreaterThan(TIMES * 8);
  expect(rowsOf(await written!.text())).toEqual(expected);
});

test('rows of plain CSV are no such table', async () => {
  expect(mayBeRuled(utf8('id,name\n'.concat('1,Ann -- said\n'.repeat(2000))))).toBe(false);
  const noted = utf8('-----\nid,name\n'.concat('1,Ann\n'.repeat(2000)));
  expect(await withoutRulesOfFile(new Blob([noted]), UTF8)).toBeNull();
});
