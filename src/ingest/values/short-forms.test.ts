/** Days of six digits, amounts in Han figures or shortened by a letter: read where the whole column says so. */
import { describe, expect, test } from 'vitest';
import { dayFromCivil, formatDay } from '#domain/civil-time.ts';
import { type Column, NO_DAY } from '#domain/columns.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { readFile } from '#ingest/read-file.ts';
import { readSpokenNumber } from './spoken-number.ts';

const TODAY = dayFromCivil(2026, 6, 15);

/** Orders with one more column, read as a file. */
async function columnOf(header: string, cells: readonly string[]) {
  const others = header === '日期' ? '订单号,顾客编号,金额' : '订单号,顾客编号,下单时间';
  const rest = header === '日期' ? '9.50' : '2026-03-05';
  const rows = cells.map((cell, at) => `SO${at},C${at % 4},${rest},"${cell}"`);
  const blob = new Blob([[`${others},${header}`, ...rows].join('\n')]);
  const settings = { zone: 'UTC', today: TODAY, job: UNINTERRUPTED, onProgress() {} };
  const result = await readFile(blob, {}, settings);
  if (result.status === 'refused') throw new Error(result.refusal.code);
  const { meta, column } = result.file.columns[3]!;
  return { field: meta.custom ? null : meta.field, values: valuesOf(column) };
}

function valuesOf(column: Column): readonly unknown[] {
  switch (column.type) {
    case 'day':
      return Array.from(column.days, (day) => (day === NO_DAY ? null : formatDay(day)));
    case 'decimal':
      return Array.from(column.units, (units) => units / 10 ** column.scale);
    default:
      return [column.type];
  }
}

describe('days of six digits', () => {
  test.each([
    [
      'year first',
      ['260110', '260112', '260131', '260205'],
      ['2026-01-10', '2026-01-12', '2026-01-31', '2026-02-05'],
    ],
    ['year first, one day alone', ['260110', '260110'], ['2026-01-10', '2026-01-10']],
    [
      'year first, of 2020',
      ['200305', '200331', '201204'],
      ['2020-03-05', '2020-03-31', '2020-12-04'],
    ],
    [
      'year first, one mistyped',
      [...Array.from({ length: 28 }, (_, at) => String(260201 + at)), '260230'],
      [
        ...Array.from({ length: 28 }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`),
        null,
      ],
    ],
    [
      'day first, where the days then lie together',
      ['050126', '060126', '310126'],
      ['2026-01-05', '2026-01-06', '2026-01-31'],
    ],
    ['months', ['202503', '202512', '202601'], ['2025-03-01', '2025-12-01', '2026-01-01']],
    ['months that might be days', ['201203', '201204'], ['2012-03-01', '2012-04-01']],
  ])('%s', async (_, cells, days) => {
    expect(await columnOf('日期', cells)).toEqual({ field: 'orderedAt', values: days });
  });

  test('of a birthday', async () => {
    const { field, values } = await columnOf('生日', ['900512', '881231', '050312']);
    expect(field).toBe('birthday');
    expect(values).toEqual(['1990-05-12', '1988-12-31', '2005-03-12']);
  });

  test.each([
    ['日期', ['100599', '993377', '240399', '451200']],
    ['编号', ['260110', '260112', '260131', '260205']],
    ['邮编', ['200120', '201203', '200333', '201204']],
  ])('codes under %s are none', async (header, cells) => {
    expect((await columnOf(header, cells)).values).not.toContainEqual(
      expect.stringMatching(/^\d{4}-/),
    );
  });
});

describe('amounts in Han figures', () => {
  test.each([
    ['九百', 900],
    ['一千二百', 1200],
    ['一千二百元', 1200],
    ['两千五', 2500],
    ['两千零五', 2005],
    ['一百一十五块', 115],
    ['三万五', 35_000],
    ['一万零五百', 10_500],
    ['十五', 15],
    ['二十', 20],
    ['五千万', 50_000_000],
    ['壹仟贰佰元整', 1200],
    ['叁萬伍仟圓整', 35_000],
    ['八', 8],
    ['零', 0],
  ])('%s is %d', (cell, value) => {
    expect(readSpokenNumber(cell)?.value).toBe(value);
  });

  test.each([
    '万一',
    '千百',
    '百里',
    '二〇二四',
    '一二三',
    '王十三',
    '十百',
    '百',
    '九百多家店',
    '一百零',
    '',
    '元',
  ])('"%s" is none', (cell) => {
    expect(readSpokenNumber(cell)).toBeNull();
  });

  test('a column of money is read, with figures among them', async () => {
    expect(await columnOf('金额', ['九百', '一千二百', '350', '两千五'])).toEqual({
      field: 'amount',
      values: [900, 1200, 350, 2500],
    });
  });

  test.each([[['一', '二', '三']], [['十一', '十二', '二十']]])(
    'classes and floors stay as they are: %s',
    (cells) => {
      expect(guessReadAs(cells).readAs).toBe('text');
    },
  );
});

describe('amounts shortened by a letter', () => {
  test.each([
    [
      ['2.3M', '1.5M', '0.8M'],
      [2_300_000, 1_500_000, 800_000],
    ],
    [
      ['2.3M', '850K', '990'],
      [2_300_000, 850_000, 990],
    ],
    [
      ['3M', '1.5k', '850'],
      [3_000_000, 1500, 850],
    ],
    [
      ['1.5k', '2k', '3.25k'],
      [1500, 2000, 3250],
    ],
    [
      ['3.2万', '9800', '1.05万'],
      [32_000, 9800, 10_500],
    ],
  ])('%s in a column of money', async (cells, values) => {
    expect(await columnOf('金额', cells)).toEqual({ field: 'amount', values });
  });

  test.each([
    ['成色', ['18K', '14K', '24K', '18K']],
    ['功率', ['5W', '60W', '100W']],
    ['线长', ['1.5M', '2M', '3M']],
    ['尺码', ['3M', '6M', '9M']],
  ])('%s: what is measured so stays as it is', async (header, cells) => {
    expect((await columnOf(header, cells)).values).toEqual(['category']);
  });

  test('beside plain figures they are figures in any column', async () => {
    expect(guessReadAs(['1.5k', '800', '3.2w']).readAs).toBe('number');
  });
});
