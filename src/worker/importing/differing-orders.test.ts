/** Amounts that are not what the lines add up to are told of at the file that says so. */
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import type { BatchView, StagedFileView } from '#worker/protocol/import.ts';

const HEADER = ['订单编号', '顾客编号', '下单时间', '实付金额', '商品名称', '数量', '单价'];

/** Orders of two lines of 10 each; those of `off` say that something else was paid. */
function orders(name: string, month: string, numbers: readonly number[], off: readonly number[]) {
  const rows = numbers.flatMap((number) =>
    ['茶杯', '茶壶'].map((product) => [
      `T${number}`,
      `C${number % 4}`,
      `2024-${month}-0${1 + (number % 9)}`,
      off.includes(number) ? '15.00' : '20.00',
      product,
      '1',
      '10.00',
    ]),
  );
  return fileOf(name, [HEADER, ...rows]);
}

function fileOf(name: string, rows: readonly (readonly string[])[]): File {
  return new File([rows.map((cells) => `${cells.join(',')}\r\n`).join('')], name);
}

const upTo = (from: number, until: number): readonly number[] =>
  Array.from({ length: until - from }, (_, at) => from + at);

async function opened(): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  return client;
}

function toldAt(files: readonly (StagedFileView | BatchView)[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    files.flatMap(({ name, alerts }) =>
      alerts.flatMap(({ code, count }) => (code === 'amountsDiffer' ? [[name, count]] : [])),
    ),
  );
}

async function imported(client: DataClient, files: File[]) {
  const staged = await client.call('import.stage', { files });
  const told = toldAt(staged.files);
  await client.call('import.commit', { staged: staged.id });
  const [last] = await client.call('import.list', null);
  expect(toldAt(last!.batches)).toEqual(told);
  return told;
}

test('the alert stands at the file whose orders differ, not at the newest one', async () => {
  const client = await opened();
  const files = [
    orders('older.csv', '01', upTo(0, 12), [3, 5]),
    orders('between.csv', '02', upTo(12, 24), [14]),
    orders('newest.csv', '03', upTo(24, 36), []),
  ];
  expect(await imported(client, files)).toEqual({ 'older.csv': 2, 'between.csv': 1 });
  // Told once: what comes later says nothing of them.
  expect(await imported(client, [orders('later.csv', '04', upTo(36, 48), [])])).toEqual({});
  expect(await imported(client, [orders('last.csv', '05', upTo(48, 60), [50])])).toEqual({
    'last.csv': 1,
  });
});

test('an order that two files of a drop tell of is told of once, at the newer one', async () => {
  const client = await opened();
  const files = [
    orders('first.csv', '01', upTo(0, 12), [3, 10]),
    orders('second.csv', '02', upTo(8, 20), [10, 15]),
  ];
  expect(await imported(client, files)).toEqual({ 'first.csv': 1, 'second.csv': 2 });
});

test('lines that come after their orders and do not add up are told of at the lines', async () => {
  const client = await opened();
  const paid = upTo(0, 12).map((number) => [
    `T${number}`,
    `C${number % 4}`,
    `2024-01-0${1 + (number % 9)}`,
    '20.00',
  ]);
  expect(await imported(client, [fileOf('orders.csv', [HEADER.slice(0, 4), ...paid])])).toEqual({});
  const lines = upTo(0, 12).map((number) => [
    `T${number}`,
    '茶杯',
    '2',
    number === 7 ? '9.00' : '10.00',
  ]);
  const header = ['订单编号', '商品名称', '数量', '单价'];
  expect(await imported(client, [fileOf('lines.csv', [header, ...lines])])).toEqual({
    'lines.csv': 1,
  });
});
