import { expect, test } from 'vitest';
import { farTables } from './far-tables.ts';

const day = (at: number): string => `2024-0${(at % 9) + 1}-1${at % 10}`;
const HEADER = '订单编号,顾客编号,下单时间,实付金额,备注';
const orders = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `T${at},C${at % 900},${day(at)},${at % 97}.50,"第一行\n\n第二行, ${at}"`,
  );
const returns = Array.from({ length: 40 }, (_, at) => `R${at},T${at * 3},${day(at)},${at}.00,破损`);
const textOf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
const notes = (count: number, note: string): string[] =>
  Array.from({ length: count }, (_, at) => `第 ${at} 条 ${note}`);

/** The parts of a text, by their first lines. */
async function partsOf(text: string): Promise<readonly string[]> {
  const blob = new Blob([text]);
  const far = await farTables(blob);
  const starts = far?.starts ?? [0];
  return Promise.all(
    starts.map(async (start) => (await blob.slice(start).text()).split('\r\n', 1)[0]!),
  );
}

const SECOND = ['退货单号,订单编号,退货时间,退款金额,退货原因', ...returns];

test('another table behind the first 256 KiB, below a blank line', async () => {
  const text = textOf(HEADER, ...orders(6000), '', '退货明细', ...SECOND);
  expect(await partsOf(text)).toEqual([HEADER, '退货明细']);
  const byDelimiters = textOf(HEADER, ...orders(6000), ',,,,', ...SECOND);
  expect(await partsOf(byDelimiters)).toEqual([HEADER, SECOND[0]]);
});

test('a table behind more notes than a first look takes in', async () => {
  const long = notes(5000, '说明：本报表由系统自动生成，请勿回复, see below.');
  expect(await partsOf(textOf(...long, '', HEADER, ...orders(300)))).toEqual([long[0], HEADER]);
  const words = notes(700, '本报表由系统自动生成，请勿回复；如有问题请联系客服。');
  expect(await partsOf(textOf(...words, HEADER, ...orders(300)))).toEqual([words[0], HEADER]);
});

test('one table is one part, whatever blank lines are in it', async () => {
  const rows = orders(6000);
  expect(await partsOf(textOf(HEADER, ...rows))).toEqual([HEADER]);
  const gaps = rows.flatMap((row, at) => (at % 500 === 0 ? [row, ''] : [row]));
  expect(await partsOf(textOf('三月订单', '', HEADER, ...gaps, '', '制表人：小王'))).toEqual([
    '三月订单',
  ]);
  expect(await partsOf(textOf(...notes(5000, '一句话就是一句话。')))).toHaveLength(1);
});

test('a long file without a quote is gone through once, not once for each line', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `T${at},C${at % 900},${day(at)},9.50,无`);
  expect(await partsOf(textOf(HEADER, ...rows))).toEqual([HEADER]);
});
