import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { NO_DAY } from '#domain/columns.ts';
import { dayFromCivil, formatDay, formatMoment } from '#domain/civil-time.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import { numRuns } from '#testing/property.ts';
import { readSheet } from './read-sheet.ts';
import type { ColumnPlan } from './sheet-builder.ts';

const today = dayFromCivil(2024, 6, 15);

async function readDates(
  cells: readonly string[],
  plan: Partial<ColumnPlan> = {},
  zone = 'Asia/Shanghai',
): Promise<ColumnReading> {
  const text = Papa.unparse(
    cells.map((cell) => ['x', cell]),
    { quotes: true, newline: '\n' },
  );
  const reading = await readSheet(new Blob([text]), {
    encoding: 'utf-8',
    bomBytes: 0,
    dialect: {
      delimiter: ',',
      blankAligned: false,
      quote: '"',
      newline: 'LF',
      headerRow: null,
      firstDataRow: 0,
    },
    columns: [{ readAs: 'text' }, { readAs: 'date', ...plan }],
    zone,
    today,
  });
  if (reading.kind !== 'columns') throw new Error(JSON.stringify(reading));
  return reading.readings[1]!;
}

function shown({ column }: ColumnReading): (string | null)[] {
  if (column.type === 'day') {
    return [...column.days].map((it) => (it === NO_DAY ? null : formatDay(it)));
  }
  if (column.type !== 'moment') throw new Error(column.type);
  return [...column.millis].map((it) => (Number.isNaN(it) ? null : formatMoment(it)));
}

describe('days', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年3月5号', '2024-03-05'],
    ['24年3月5日', '2024-03-05'],
    ['民國113年3月5日', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['Mar 5, 2024', '2024-03-05'],
    ['Sep 5 2023', '2023-09-05'],
    ['05-Mar-24', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Tue, 5 Mar 2024', '2024-03-05'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['25.12.23', '2023-12-25'],
    ['45000', '2023-03-15'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', async (cell, day) => {
    const reading = await readDates([cell]);
    expect(shown(reading)).toEqual([day]);
    expect(reading.column.type).toBe('day');
  });

  test('missing, and unreadable', async () => {
    const cells = [
      '2024-01-01',
      '2024-01-02',
      '2024-01-03',
      '2024-01-04',
      '',
      '0000-00-00',
      '1900-01-00',
      'N/A',
      '-',
      '2024-13-45',
      '2023-02-29',
      'soon',
    ];
    const reading = await readDates(cells);
    expect(shown(reading).slice(4)).toEqual([null, null, null, null, null, null, null, null]);
    expect(reading.unreadable).toEqual([
      { row: 9, text: '2024-13-45' },
      { row: 10, text: '2023-02-29' },
      { row: 11, text: 'soon' },
    ]);
  });

  test.each([
    [['03/04/19', '13/04/19'], 'dmy', true, ['2019-04-03', '2019-04-13']],
    [['03/04/2019', '03/14/2019'], 'mdy', true, ['2019-03-04', '2019-03-14']],
    [['24/03/05', '24/03/31', '24/4/2'], 'ymd', true, ['2024-03-05', '2024-03-31', '2024-04-02']],
    [
      ['24/03/05', '24/03/31', '24/04/02'],
      'ymd',
      false,
      ['2024-03-05', '2024-03-31', '2024-04-02'],
    ],
    [
      ['03/01/2024', '03/02/2024', '03/09/2024'],
      'mdy',
      false,
      ['2024-03-01', '2024-03-02', '2024-03-09'],
    ],
    [
      ['01/03/2024', '02/03/2024', '09/03/2024'],
      'dmy',
      false,
      ['2024-03-01', '2024-03-02', '2024-03-09'],
    ],
  ] as const)('order of %j is %s', async (cells, order, proven, days) => {
    const reading = await readDates(cells);
    expect(shown(reading)).toEqual(days);
    expect(reading).toMatchObject({ dateOrder: order, dateOrderProven: proven });
  });

  test('an order chosen by a person holds', async () => {
    expect(shown(await readDates(['03/04/2019'], { dateOrder: 'mdy' }))).toEqual(['2019-03-04']);
    expect(shown(await readDates(['03/04/2019'], { dateOrder: 'dmy' }))).toEqual(['2019-04-03']);
  });

  test('an order chosen by a person that reads fewer values is not the better one', async () => {
    const cells = ['03/04/2019', '13/04/2019', '14/04/2019'];
    expect(await readDates(cells, { dateOrder: 'mdy' })).toMatchObject({ betterDateOrder: 'dmy' });
    expect(await readDates(cells, { dateOrder: 'dmy' })).not.toHaveProperty('betterDateOrder');
    expect(await readDates(['03/04/2019'], { dateOrder: 'mdy' })).not.toHaveProperty(
      'betterDateOrder',
    );
  });

  test('years of two digits', async () => {
    const cells = ['31/12/25', '31/12/26', '15/06/24', '16/06/24'];
    expect(shown(await readDates(cells))).toEqual([
      '2025-12-31',
      '1926-12-31',
      '2024-06-15',
      '2024-06-16',
    ]);
    expect(shown(await readDates(cells, { dateKind: 'birthday' }))).toEqual([
      '1925-12-31',
      '1926-12-31',
      '2024-06-15',
      '1924-06-16',
    ]);
  });

  test('any day in any form never moves, in any zone', async () => {
    const pad = (value: number) => String(value).padStart(2, '0');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: dayFromCivil(1940, 1, 1), max: dayFromCivil(2024, 12, 31) }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.constantFrom(
          'Asia/Shanghai',
          'America/Los_Angeles',
          'Pacific/Kiritimati',
          'Europe/London',
        ),
        fc.constantFrom('-', '/', '.', '年', '', 'time'),
        async (days, zone, form) => {
          const iso = days.map(formatDay);
          const cells = iso.map((day) => {
            const [year = '', month = '', date = ''] = day.split('-');
            if (form === '') return year + month + date;
            if (form === 'time') return `${day} 23:59:59`;
            if (form === '年') return `${year}年${Number(month)}月${Number(date)}日`;
            return [year, month, pad(Number(date))].join(form);
          });
          const reading = await readDates(cells, {}, zone);
          expect(shown(reading).map((it) => it?.slice(0, 10))).toEqual(iso);
        },
      ),
      { numRuns: numRuns(150, 3000) },
    );
  });
});

describe('moments', () => {
  test.each([
    ['2024-03-05 12:34:56', '2024-03-05T12:34:56'],
    ['2024-03-05T12:34:56', '2024-03-05T12:34:56'],
    ['2024-03-05T12:34:56.789', '2024-03-05T12:34:56.789'],
    ['2024/3/5 7:05', '2024-03-05T07:05:00'],
    ['5/3/2024 7:05 PM', '2024-03-05T19:05:00', 'dmy'],
    ['25/3/24 12:05am', '2024-03-25T00:05:00'],
    ['2024/3/5 下午 3:20:00', '2024-03-05T15:20:00'],
    ['2024/3/5 下午3:20:00', '2024-03-05T15:20:00'],
    ['2024年3月5日 上午12:20', '2024-03-05T00:20:00'],
    ['2024年3月5日15:20', '2024-03-05T15:20:00'],
    ['5 Mar 2024 10:00', '2024-03-05T10:00:00'],
    ['Mar 5, 2024, 10:00:00 PM', '2024-03-05T22:00:00'],
    ['2024-03-05T12:34:56Z', '2024-03-05T20:34:56'],
    ['2024-03-05T12:34:56.5+02:00', '2024-03-05T18:34:56.500'],
    ['2024-03-05 23:00:00 -0800', '2024-03-06T15:00:00'],
    ['2024-03-05 12:34:56 UTC', '2024-03-05T20:34:56'],
    ['20240305123456', '2024-03-05T12:34:56'],
    ['1709642096', '2024-03-05T20:34:56'],
    ['1709642096000', '2024-03-05T20:34:56'],
    ['45356.5', '2024-03-05T12:00:00'],
    ['45356.5242592593', '2024-03-05T12:34:56'],
  ])('%s', async (cell, moment, order?: string) => {
    const reading = await readDates([cell], order === 'dmy' ? { dateOrder: 'dmy' } : {});
    expect(shown(reading)).toEqual([moment]);
  });

  test.each([
    '2024-03-05 25:00',
    '2024-03-05 12:61:00',
    '2024-03-05 12:3x',
    '12:30',
    '2024-13-05 10:00:00',
    '2024-03-05 10:00:00 +99:00',
  ])('unreadable: %s', async (cell) => {
    const reading = await readDates([cell, '2024-01-01', '2024-01-02']);
    expect(reading.unreadable).toEqual([{ row: 0, text: cell }]);
  });

  test('a column in which nobody wrote a time of day holds days', async () => {
    expect((await readDates(['2024-03-05 00:00:00', '2024-03-06'])).column.type).toBe('day');
    expect((await readDates(['2024-03-05 00:00:00', '2024-03-06 00:00:01'])).column.type).toBe(
      'moment',
    );
    expect(shown(await readDates(['2024-03-05 10:00:00'], { dateKind: 'day' }))).toEqual([
      '2024-03-05',
    ]);
  });

  test('daylight saving: instants keep their order of the clock', async () => {
    const cells = [
      '2024-03-10T09:59:00Z',
      '2024-03-10T10:00:00Z',
      '2024-11-03T08:30:00Z',
      '2024-11-03T09:30:00Z',
    ];
    expect(shown(await readDates(cells, {}, 'America/Los_Angeles'))).toEqual([
      '2024-03-10T01:59:00',
      '2024-03-10T03:00:00',
      '2024-11-03T01:30:00',
      '2024-11-03T01:30:00',
    ]);
  });
});
