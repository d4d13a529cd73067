/** Days and the times of day beside them, in files whose headers do not say that they belong together. */
import { expect, test } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { readFile } from '#ingest/read-file.ts';

interface Sheet {
  readonly header: string;
  readonly row: (day: string, time: string, at: number) => string;
  /** Time of day of a row; by default they run on through each day. */
  readonly time?: (at: number) => string;
  readonly rows?: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
/** Three rows a day, at 9:04, 12:11 and 15:18. */
const runningOn = (at: number): string => `${two(9 + (at % 3) * 3)}:${two(4 + (at % 3) * 7)}`;

/** The first two moments that the day of the rows was read as, or what else it is. */
async function daysOf({ header, row, time = runningOn, rows = 30 }: Sheet): Promise<unknown> {
  const lines = Array.from({ length: rows }, (_, at) =>
    row(`2026-01-${two(10 + Math.floor(at / 3))}`, time(at), at),
  );
  const settings = { zone: 'UTC', today: 20_600, job: UNINTERRUPTED, onProgress() {} };
  const result = await readFile(new Blob([[header, ...lines].join('\n')]), {}, settings);
  if (result.status === 'refused') throw new Error(result.refusal.code);
  const told = result.file.columns.find(({ meta }) => meta.field === 'orderedAt');
  return told?.column.type === 'moment'
    ? Array.from(told.column.millis.subarray(0, 2), (it) => new Date(it).toISOString().slice(0, 16))
    : told?.column.type;
}

const MOMENTS = ['2026-01-10T09:04', '2026-01-10T12:11'];
/** In no order within a day, and most after five in the morning. */
const ANYHOW = ['12:40', '06:15', '09:50', '07:05', '11:20', '05:30', '10:10'];
const anyhow = (at: number): string => ANYHOW[at % ANYHOW.length]!;

test.each<readonly [string, Sheet]>([
  [
    'a header in words of nobody else',
    {
      header: '日期,几点来的,客户,金额',
      row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50`,
    },
  ],
  [
    'no header over the times',
    { header: '日期,,客户,金额', row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50` },
  ],
  [
    'the times before the days',
    {
      header: '钟头,日期,客户,金额',
      row: (day, time, at) => `${time},${day},张三${at % 4},${at}.50`,
    },
  ],
  [
    'another language',
    {
      header: 'Fecha,Hora,Cliente,Importe',
      row: (day, time, at) => `${day},${time},Ana ${at % 4},${at}.50`,
    },
  ],
  [
    'a few rows only',
    {
      header: '日期,几点来的,客户,金额',
      row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50`,
      rows: 4,
    },
  ],
  [
    'the times elsewhere, running on with the rows',
    {
      header: 'Order Date,Customer,Total,Rung up',
      row: (day, time, at) => `${day},Ann ${at % 4},${at}.50,${time}`,
    },
  ],
  [
    'the end of it beside',
    {
      header: '日期,开始时间,结束时间,客户,金额',
      row: (day, time, at) => `${day},${time},21:00,张三${at % 4},${at}.50`,
    },
  ],
])('are one moment: %s', async (_, sheet) => {
  expect(await daysOf(sheet)).toEqual(MOMENTS);
});

test.each<readonly [string, Sheet]>([
  [
    'how long it took',
    {
      header: '日期,时长,客户,金额',
      row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50`,
    },
  ],
  [
    'short times',
    {
      header: '日期,通话,客户,金额',
      row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50`,
      time: (at) => `0${at % 4}:${two((at * 17) % 60)}`,
    },
  ],
  [
    'times in no order beside days in order',
    {
      header: '日期,通话,客户,金额',
      row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50`,
      time: anyhow,
    },
  ],
  [
    'times elsewhere that do not run with the rows',
    {
      header: '日期,客户,金额,营业',
      row: (day, time, at) => `${day},张三${at % 4},${at}.50,${time}`,
      time: () => '09:30',
    },
  ],
  [
    'the time of something else',
    {
      header: '下单日期,送达时间,客户,金额',
      row: (day, time, at) => `${day},${time},张三${at % 4},${at}.50`,
    },
  ],
  [
    'two columns of times',
    {
      header: '日期,甲,乙,客户,金额',
      row: (day, time, at) => `${day},${time},${time},张三${at % 4},${at}.50`,
    },
  ],
])('stay apart: %s', async (_, sheet) => {
  expect(await daysOf(sheet)).toBe('day');
});

test('of two columns of days neither takes times that name neither', async () => {
  const sheet: Sheet = {
    header: '下单日期,几点,发货日期,客户,金额',
    row: (day, time, at) => `${day},${time},${day},张三${at % 4},${at}.50`,
  };
  // 几点 says no more than that it is a time: that is the order's.
  expect(await daysOf(sheet)).toEqual(MOMENTS);
  expect(await daysOf({ ...sheet, header: '下单日期,乙,发货日期,客户,金额' })).toBe('day');
});
