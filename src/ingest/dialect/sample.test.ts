import { openAsBlob } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ordersFile } from '#testing/orders-file.ts';
import { testOnRealData } from '#testing/real-data.ts';
import { guessReadAs } from './read-guess.ts';
import { sampleFile, type FileSample } from './sample.ts';

async function sampled(source: Blob | string): Promise<FileSample> {
  const sample = await sampleFile(typeof source === 'string' ? new Blob([source]) : source);
  if (sample.kind !== 'text') throw new Error(sample.kind);
  return sample;
}

test('what is no table', async () => {
  expect(await sampleFile(new Blob([]))).toEqual({ kind: 'empty' });
  expect(await sampleFile(new Blob(['\ufeff\r\n \n']))).toEqual({ kind: 'empty' });
  expect(await sampleFile(new Blob(['PK\u0003\u0004...']))).toEqual({
    kind: 'binary',
    binary: 'zip',
  });
  expect(await sampleFile(new Blob([new Uint8Array(5000).map((_, at) => (at * 7) % 11)]))).toEqual({
    kind: 'binary',
    binary: 'binary',
  });
});

test('a small file: header, records as they stand, values trimmed', async () => {
  const sample = await sampled('报表\n\n 订单号 ,金额\n"=""0012""", 12.50\n\n0013,\n');
  expect(sample).toMatchObject({ encoding: 'utf-8', bomBytes: 0, certain: true });
  expect(sample.dialect).toMatchObject({ headerRow: 2, firstDataRow: 3 });
  expect(sample.header).toEqual(['订单号', '金额']);
  expect(sample.records[3]).toEqual(['="0012"', ' 12.50']);
  expect(sample.values).toEqual([
    ['0012', '0013'],
    ['12.50', ''],
  ]);
});

test('header only: columns without values', async () => {
  const sample = await sampled('name,city\n');
  expect(sample.header).toEqual(['name', 'city']);
  expect(sample.values).toEqual([[], []]);
});

test('a large file: whole records from its start, middle and end', async () => {
  const blob = new Blob([...ordersFile({ rows: 60_000, customers: 5000, quoting: 'text' })]);
  const sample = await sampled(blob);
  const [ids = [], , dates = [], , , , , , cities = []] = sample.values;
  expect(sample.records.length).toBe(200);
  expect(ids.length).toBeGreaterThan(900);
  expect(ids.length).toBeLessThanOrEqual(1000);
  expect(ids.every((id) => /^O\d{7}$/.test(id))).toBe(true);
  expect(cities.every((city) => /^\p{Script=Han}{2,4}$/u.test(city))).toBe(true);
  expect(new Set(dates.map((date) => date.slice(0, 4)))).toEqual(
    new Set(['2021', '2022', '2023', '2024']),
  );
});

test('Chinese in GBK far behind an ASCII head is decoded', async () => {
  const lines = 'id,name,note\n' + '1001,abc,x\n'.repeat(40_000);
  const tail = Uint8Array.from([
    0x31, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xb1, 0xb1, 0xbe, 0xa9, 0x0a,
  ]);
  const sample = await sampled(new Blob([lines, ...Array.from({ length: 50 }, () => tail)]));
  expect(sample.encoding).toBe('gb18030');
  expect(sample.values[1]).toContain('张三');
});

test('a dialect and an encoding chosen by a person are kept', async () => {
  const { dialect } = await sampled('a;b\n1;2\n');
  const chosen = await sampleFile(new Blob(['a;b\n1;2\n']), {
    encoding: 'gb18030',
    dialect: { ...dialect, headerRow: null, firstDataRow: 0 },
  });
  expect(chosen).toMatchObject({
    encoding: 'gb18030',
    certain: true,
    header: ['', ''],
    values: [
      ['a', '1'],
      ['b', '2'],
    ],
  });
});

describe('guessReadAs', () => {
  test.each([
    [['1', '2.5', '-3'], 'number', 1],
    [['￥1,234.50', '', '99'], 'number', 1],
    [['2024-01-05', '2024/1/6 10:00'], 'date', 1],
    [['19970101', '19980630'], 'date', 1],
    [['03/01/19'], 'date', 1],
    [['00123', '00124'], 'text', 1],
    [['13800138000', '13900139000'], 'text', 1],
    [['3045678901234567'], 'text', 1],
    [['Ann', 'Bob'], 'text', 1],
    [['85123A', '71053', '84406'], 'text', 1],
    [['', '-'], 'text', 1],
    [['41156', '41157'], 'number', 1],
    [['10:30', '11:00'], 'text', 1],
  ] as const)('%j is %s', (values, readAs, share) => {
    expect(guessReadAs(values)).toMatchObject({ readAs, share });
  });
  test('shares for who knows more from the header', () => {
    expect(guessReadAs(['41156', '41157'])).toMatchObject({ serialShare: 1, dateShare: 0 });
    expect(guessReadAs(['1709642096', '1709642097'])).toMatchObject({
      epochShare: 1,
      readAs: 'text',
    });
  });
});

testOnRealData('columns of the CDNOW sample', ['data/cdnow/CDNOW_sample.txt'], async ([file]) => {
  const { values, header } = await sampled(await openAsBlob(file));
  expect(header).toEqual(['', '', '', '', '']);
  expect(values.map((cells) => guessReadAs(cells).readAs)).toEqual([
    'text',
    'text',
    'date',
    'number',
    'number',
  ]);
});
