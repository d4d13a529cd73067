/** A file through its whole reading: what its columns hold, and what is told of them. */
import { expect, test } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import type { ReadFile } from './described-file.ts';
import { readFile } from './read-file.ts';

async function read(...lines: readonly string[]): Promise<ReadFile> {
  const settings = { zone: 'UTC', today: 20_000, job: UNINTERRUPTED, onProgress() {} };
  const result = await readFile(new Blob([lines.join('\n')]), {}, settings);
  if (result.status === 'refused') throw new Error(result.refusal.code);
  return result.file;
}

const rows = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

const columnOf = (file: ReadFile, header: string) =>
  file.columns.find(({ meta }) => meta.header === header)!;

test('a few amounts with the other decimal sign are read as they are written, and told', async () => {
  const odd: Readonly<Record<number, string>> = { 3: '"1.234,56"', 7: '"1.234,56"', 9: '"99,5"' };
  const file = await read(
    '订单编号,顾客编号,下单时间,实付金额',
    ...rows(20, (at) => `T${at},C${at % 5},2024-01-02,${odd[at] ?? '"2,088.10"'}`),
  );
  expect(file.rejected).toEqual({});
  const { column } = columnOf(file, '实付金额');
  const units = column.type === 'decimal' ? [...column.units].map((it) => it / 100) : [];
  expect([units[2], units[3], units[9]]).toEqual([2088.1, 1234.56, 99.5]);
  expect(file.alerts).toMatchObject([
    { code: 'otherDecimalSign', count: 3, examples: ['1.234,56', '99,5'] },
  ]);
});

test('days and the times of day beside them are one moment, each pair by its name', async () => {
  const file = await read(
    '订单编号,顾客编号,下单日期,下单时间,付款日期,付款时间,实付金额',
    ...rows(
      9,
      (at) => `T${at},C${at},2024-01-0${at + 1},10:0${at},2024-01-0${at + 1},11:0${at}:30,1`,
    ),
  );
  const moments = ['下单日期', '付款日期'].map((header) => {
    const { column } = columnOf(file, header);
    return column.type === 'moment' ? new Date(column.millis[1]!).toISOString() : column.type;
  });
  expect(moments).toEqual(['2024-01-02T10:01:00.000Z', '2024-01-02T11:01:30.000Z']);
  expect(columnOf(file, '付款时间').meta.joins).toBe(columnOf(file, '付款日期').meta.index);
  expect(file.alerts).toEqual([]);
});

test.each([
  [
    '收货人,省,市,区,详细地址',
    '王小二,浙江省,杭州市,西湖区,文三路',
    'name,province,city,district,address',
  ],
  [
    'Name,Street,City,State,Zip',
    'Ann Lee,1 Main St,Springfield,IL,6270',
    'name,address,city,province,postcode',
  ],
  ['收件人,收件人电话,收件地址', '王小二,1380013800', 'name,phone,address'],
])('%s is a book of addresses: people', async (header, row, fields) => {
  const tail = header.includes('电话') ? (at: number) => `${at},杭州市文三路${at}号` : String;
  const file = await read(header, ...rows(9, (at) => row + tail(at)));
  expect(file.kind).toBe('customers');
  expect(file.columns.map(({ meta }) => meta.field).join(',')).toBe(fields);
  expect(file.rejected).toEqual({});
});

test('examples of what cannot be read are different ones', async () => {
  const file = await read(
    '订单编号,顾客编号,下单时间,实付金额,优惠金额',
    ...rows(20, (at) => `T${at},C${at},2024-01-02,5.00,${at % 4 ? '1.5' : '见备注'}`),
  );
  expect(file.alerts).toMatchObject([{ code: 'unreadableCells', count: 5, examples: ['见备注'] }]);
});
