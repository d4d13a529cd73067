import { expect, test } from 'vitest';
import { findHeader } from './header-row.ts';
import { looseRows } from './loose-rows.ts';
import { parseRecords } from './records.ts';
import { largestTable, tablesIn } from './tables-in-text.ts';

const csv = { delimiter: ',', blankAligned: false, quote: '"', newline: 'LF' } as const;

function read(text: string) {
  const records = parseRecords(text, csv);
  const tables = tablesIn(records, findHeader(records));
  const largest = largestTable(records, tables);
  const own = tables[largest]!;
  return {
    headers: tables.map(({ headerRow }) => records[headerRow!]?.[0]),
    largest,
    loose: looseRows(records, own).map(({ record, reason }) => `${record} ${reason}`),
  };
}

const ORDERS = `订单编号,姓名,下单日期,金额
A1,张伟,2024-01-01,12.5
A2,王芳,2024-01-02,8
A3,李娜,2024-01-03,9.9
A4,刘洋,2024-01-05,20
`;

test('a table below, with a title of its own', () => {
  const { headers, largest, loose } = read(`${ORDERS}\n库存\n商品,数量\n帽子,3\n袜子,4\n`);
  expect([headers, largest]).toEqual([['订单编号', '商品'], 0]);
  expect(loose).toEqual(['6 otherTable', '7 otherTable', '8 otherTable', '9 otherTable']);
});

test('a smaller table above the one that is meant', () => {
  const { headers, largest } = read(`Region,Sales,Target\nNorth,4,5\nSouth,6,7\n\n${ORDERS}`);
  expect([headers, largest]).toEqual([['Region', '订单编号'], 1]);
});

test('another width with a header of its own needs no blank line', () => {
  const { headers } = read(
    `${ORDERS}product,stock,day\nHat,4,2024-01-01\nCap,5,2024-01-02\nBag,6,2024-01-03\n`,
  );
  expect(headers).toEqual(['订单编号', 'product']);
});

test('one table, whatever stands between its rows', () => {
  for (const text of [
    `${ORDERS}\nA5,周敏,2024-01-06,3\nA6,吴强,2024-01-07,4\n`,
    `${ORDERS}\n订单编号,姓名,下单日期,金额\nA5,周敏,2024-01-06,3\n`,
    'name,city\nAnn,Berlin\nBob,Oslo\n\nCleo,Rome\nDora,Lyon\n',
    `店铺,旗舰店\n开始,2024-01-01\n结束,2024-01-31\n\n${ORDERS}`,
  ]) {
    expect(read(text).headers.length, text).toBe(1);
  }
});

test('lines below a table are notes, a row that came with its key alone is none', () => {
  expect(read(`${ORDERS}\nFOOTNOTE\n* checked\n`).loose).toEqual(['6 note', '7 note']);
  expect(read(`${ORDERS}these are preliminary,,,\n`).loose).toEqual(['5 note']);
  expect(read(`${ORDERS}A5\n`).loose).toEqual([]);
  expect(read(`${ORDERS}A5,,,\nA6,,,\n`).loose).toEqual([]);
});

test('what is no row of the table is told by its figures and blanks, in any language', () => {
  expect(read(`${ORDERS}Yhteensä,,,50.4\n`).loose).toEqual(['5 total']);
  expect(read(`${ORDERS}\nSummary\nOrders,4\nRevenue,50.40\n`).loose).toEqual([
    '6 total',
    '7 total',
    '8 total',
  ]);
  // A row of the same kind of key, with figures and blanks, is one.
  expect(read(`${ORDERS}A5,,,50.4\n`).loose).toEqual([]);
  expect(read(`${ORDERS}\nA5,9\nA6,7\n`).loose).toEqual([]);
});

test('a title that holds commas heads the later pages too', () => {
  const page = `Sales, March\n${ORDERS}`;
  expect(read(`${page}\n${page}`).loose).toEqual(['7 title']);
});
