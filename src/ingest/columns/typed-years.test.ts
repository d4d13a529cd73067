/** Birthdays that a spreadsheet shows as 3月5日: the year under them is that of the typing. */
import { expect, test } from 'vitest';
import { dayFromCivil, formatDay } from '#domain/civil-time.ts';
import { NO_DAY } from '#domain/columns.ts';
import { readFile } from '#ingest/read-file.ts';

async function birthdaysOf(cells: readonly string[], yearlessColumns: readonly number[]) {
  const lines = cells.map((cell, at) => `C${at},${cell}`);
  const result = await readFile(
    new Blob([`客户编号,生日\n${lines.join('\n')}\n`]),
    { yearlessColumns },
    {
      zone: 'UTC',
      today: dayFromCivil(2024, 6, 15),
      job: { due: () => false, pause: () => Promise.resolve() },
      onProgress: () => undefined,
    },
  );
  if (result.status !== 'read') throw new Error(JSON.stringify(result));
  const { column } = result.file.columns[1]!;
  const days = column.type === 'day' ? Array.from(column.days) : [];
  return {
    days: days.map((day) => (day === NO_DAY ? null : formatDay(day))),
    alerts: result.file.alerts.map(({ code, count }) => `${code} ${count}`),
  };
}

test('the year of the typing is dropped, and it is said', async () => {
  const typed = ['2023-03-05', '2024-02-29', '', '2023-12-01'];
  expect(await birthdaysOf(typed, [1])).toEqual({
    days: ['03-05', '02-29', null, '12-01'],
    alerts: ['birthYearUnknown 3'],
  });
  // A sheet that shows its years is believed.
  expect((await birthdaysOf(typed, [])).days).toEqual([
    '2023-03-05',
    '2024-02-29',
    null,
    '2023-12-01',
  ]);
});

test('years of birth that are only not shown are kept', async () => {
  const born = ['1990-03-05', '1985-02-28', '1990-07-01', '2001-12-01'];
  expect((await birthdaysOf(born, [1])).days).toEqual(born);
});
