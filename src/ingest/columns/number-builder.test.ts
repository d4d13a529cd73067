import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ColumnReading } from '#domain/sheet.ts';
import { toDecimalString } from '#domain/money.ts';
import { numRuns } from '#testing/property.ts';
import { readNumberText, sniffNumberFormat } from '#ingest/values/number-text.ts';
import { readSheet } from './read-sheet.ts';
import type { ColumnPlan } from './sheet-builder.ts';

async function readNumbers(
  cells: readonly string[],
  plan: Partial<ColumnPlan> = {},
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
    columns: [{ readAs: 'text' }, { readAs: 'number', ...plan }],
    zone: 'Asia/Shanghai',
    today: 20_000,
  });
  if (reading.kind !== 'columns') throw new Error(JSON.stringify(reading));
  return reading.readings[1]!;
}

/** Values as plain decimals, null where missing. */
function decimals({ column }: ColumnReading): (string | null)[] {
  if (column.type === 'float') {
    return [...column.values].map((it) => (Number.isNaN(it) ? null : String(it)));
  }
  if (column.type !== 'decimal') throw new Error(column.type);
  return [...column.units].map((it) =>
    Number.isNaN(it) ? null : toDecimalString(it, column.scale),
  );
}

describe('figures', () => {
  test('keep every decimal at the scale of the column', async () => {
    const reading = await readNumbers([
      '1',
      '-2.5',
      '+3.125',
      '',
      '.5',
      '-0',
      '0012',
      '123456789012.25',
      '7.',
    ]);
    expect(decimals(reading)).toEqual([
      '1',
      '-2.5',
      '3.125',
      null,
      '0.5',
      '0',
      '12',
      '123456789012.25',
      '7',
    ]);
    expect(reading).toMatchObject({
      unreadableRows: new Int32Array(0),
      roundedCount: 0,
      isPercent: false,
    });
    expect(reading.column).toMatchObject({ type: 'decimal', scale: 3 });
  });

  test('any decimals come back exactly', async () => {
    const value = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (values) => {
        const texts = values.map(([units, scale]) => toDecimalString(units, scale, scale));
        expect(decimals(await readNumbers(texts))).toEqual(
          values.map(([units, scale]) => toDecimalString(units, scale)),
        );
      }),
      { numRuns: numRuns(200, 5000) },
    );
  });

  test('become float64 where no exact scale holds them', async () => {
    const reading = await readNumbers([
      '31.230416666666667',
      '1.5',
      '1e-12',
      '-121.47370123456',
      '9007199254740993',
    ]);
    expect(reading.column.type).toBe('float');
    expect(decimals(reading)).toEqual([
      '31.230416666666667',
      '1.5',
      '1e-12',
      '-121.47370123456',
      '9007199254740992',
    ]);
  });

  test('are rounded half to even at the scale of a plan, and counted', async () => {
    const reading = await readNumbers(['1.00005', '1.00015', '2.5', '1e2', '0.123456789'], {
      maxScale: 4,
    });
    expect(decimals(reading)).toEqual(['1', '1.0002', '2.5', '100', '0.1235']);
    expect(reading.roundedCount).toBe(4);
  });
});

describe('as people write them', () => {
  test.each([
    [
      ['￥1,234.50', '¥99', '12元'],
      ['1234.5', '99', '12'],
      { currencyMark: '¥', currencyMarks: ['¥', '元'] },
    ],
    [
      ['$1,234.50', '($99.00)', '-$5', '$-6', '5-'],
      ['1234.5', '-99', '-5', '-6', '-5'],
      { currencyMark: '$' },
    ],
    [['NT$1,200', 'NT$ 300'], ['1200', '300'], { currencyMark: 'NT$' }],
    [['USD 12.50', '13.00 USD'], ['12.5', '13'], { currencyMark: 'USD' }],
    [['12%', '5.5%', '-1 %'], ['12', '5.5', '-1'], { isPercent: true }],
    [['12%', '0.5', '100％'], ['0.12', '0.5', '1'], { isPercent: false }],
    [['1.2万', '3亿', '15', '2.5k'], ['12000', '300000000', '15', '2500'], {}],
    [['１２３．５', '－４'], ['123.5', '-4'], {}],
    [["1'234.5", '1 234 567', '1\u00a0234'], ['1234.5', '1234567', '1234'], {}],
    [
      ['-', '—', 'N/A', 'null', '5'],
      [null, null, null, null, '5'],
      { unreadableRows: new Int32Array(0) },
    ],
    [
      ['1,234', '12,345,678.5', '999'],
      ['1234', '12345678.5', '999'],
      { numberFormat: { decimal: '.', grouping: ',' } },
    ],
    [['3件', '2 个', '1'], ['3', '2', '1'], { unreadableRows: new Int32Array(0) }],
  ] as const)('%j', async (cells, values, facts) => {
    const reading = await readNumbers(cells);
    expect(decimals(reading)).toEqual(values);
    expect(reading).toMatchObject({ unreadableRows: new Int32Array(0), ...facts });
  });

  test.each([
    [
      ['58.138,00', '1.234.567,5', '12', '-3,25'],
      ['58138', '1234567.5', '12', '-3.25'],
    ],
    [
      ['1 234,5', '€ 99,90', '(5,00)'],
      ['1234.5', '99.9', '-5'],
    ],
  ] as const)('European: %j', async (cells, values) => {
    const numberFormat = sniffNumberFormat(cells, ';');
    expect(numberFormat.decimal).toBe(',');
    expect(decimals(await readNumbers(cells, { numberFormat }))).toEqual(values);
  });

  test('what is no number is listed', async () => {
    const reading = await readNumbers([
      '1',
      '2',
      'abc',
      '3',
      '1-2',
      '12,34,5',
      '4',
      '5',
      '(6',
      '1.2.3.4',
      '7',
      '8',
      '9',
    ]);
    expect(reading.unreadable).toEqual([
      { row: 2, text: 'abc' },
      { row: 4, text: '1-2' },
      { row: 5, text: '12,34,5' },
      { row: 8, text: '(6' },
      { row: 9, text: '1.2.3.4' },
    ]);
  });
});

test.each([
  [['1,234.5'], ',', { decimal: '.', grouping: ',' }],
  [['1.234,5'], ',', { decimal: ',', grouping: '.' }],
  [['12,5', '13,25'], ';', { decimal: ',', grouping: '' }],
  [['58,138'], ',', { decimal: '.', grouping: ',' }],
  [['58.138', '1.200'], ',', { decimal: '.', grouping: '' }],
  [['58.138', '1.200'], ';', { decimal: ',', grouping: '.' }],
  [['0.125', '12.5'], ';', { decimal: '.', grouping: '' }],
  [['1.234.567'], ',', { decimal: ',', grouping: '.' }],
  [['12', ''], ',', { decimal: '.', grouping: '' }],
] as const)('sniffNumberFormat %j %s', (values, delimiter, format) => {
  expect(sniffNumberFormat(values, delimiter)).toEqual(format);
});

test.each([
  '',
  '.',
  '-',
  'e5',
  '1e',
  '--1',
  '(1',
  '1)',
  '-(1)',
  '1 2',
  '$',
  '%',
  '1%%',
  '0x10',
  'Infinity',
  '１a',
])('no number: %j', (text) => {
  expect(readNumberText(text, { decimal: '.', grouping: '' })).toBeNull();
});
