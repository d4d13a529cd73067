/** Tables that do not begin in the first column, or end before the last: the margin is no column of theirs. */
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';

const HEADER = ['订单编号', '顾客编号', '下单时间', '实付金额'];
const rows = Array.from({ length: 20 }, (_, at) => [
  `T${at}`,
  `C${at % 6}`,
  `2024-03-${10 + at}`,
  at === 7 ? '见备注' : `${at}.50`,
]);

const csv = (left: string, right: string, table: readonly (readonly string[])[]): File =>
  new File([table.map((row) => `${left}${row.join(',')}${right}\r\n`).join('')], '订单.csv');

function workbook(origin: string): File {
  const sheet = utils.aoa_to_sheet([['三月订单']]);
  utils.sheet_add_aoa(sheet, [HEADER, ...rows], { origin });
  const book = utils.book_new(sheet, '订单');
  return new File([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer], '订单.xlsx');
}

async function opened(): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  return client;
}

test.each([
  ['at C4 of a workbook', workbook('C4')],
  ['with two blank columns on the left', csv(',,', '', [HEADER, ...rows])],
  ['with blank columns on both sides', csv(',', ',,,,,', [HEADER, ...rows])],
  ['with two blank columns on the left and no header', csv(',,', '', rows)],
])(
  'a table %s has no more columns than its own, and each row is accounted for',
  async (_, file) => {
    const client = await opened();
    const staged = await client.call('import.stage', { files: [file] });
    const [view] = staged.files;
    const own = view!.columns.filter(({ isOutside }) => !isOutside);
    expect(own).toHaveLength(4);
    expect(view!.rows).toMatchObject({ new: 19, rejected: { unreadableNumber: 1 } });
    const { read, rejected, skipped, new: taken } = view!.rows;
    const leftOut = [...Object.values(rejected), ...Object.values(skipped)];
    expect(leftOut.reduce((sum, count) => sum + count, taken)).toBe(read);
    const names = own.map(({ header }) => header);
    for (const { header } of staged.need.optional) expect(names).toContain(header);
    await client.call('import.commit', { staged: staged.id });
    const kept = await client.call('import.batchRows', { batch: view!.batch, offset: 0, limit: 2 });
    expect(kept.headers).toHaveLength(4);
    expect(kept.rows[1]).toEqual(['T1', 'C1', '2024-03-11', '1.5']);
  },
);

test('rows of it that were put right come in, and what was said of it is known of the next one', async () => {
  const client = await opened();
  const first = await client.call('import.stage', {
    files: [csv(',,', ',,,,,', [HEADER, ...rows])],
  });
  const { batch } = first.files[0]!;
  const words = {
    row: '原文件行号',
    why: '没收下的原因',
    reasons: { unreadableNumber: '金额读不懂' },
  };
  const rejected = await client.call('import.rejectedCsv', { batch, words: words as never });
  const text = await rejected.text();
  expect(text).toContain('没收下的原因,,,订单编号');
  const columns = { 3: { table: 'customers', field: 'memberNo' } } as const;
  await client.call('import.change', { staged: first.id, changes: [{ batch, columns }] });
  await client.call('import.commit', { staged: first.id });

  const fixed = new File([text.replace('见备注', '7.50')], '订单-改.csv');
  const again = await client.call('import.stage', { files: [fixed] });
  const [view] = again.files;
  expect(view!.columns.filter(({ isOutside }) => !isOutside).map(({ field }) => field)).toEqual([
    'orderId',
    'memberNo',
    'orderedAt',
    'amount',
  ]);
  expect(view!.rows).toMatchObject({ read: 1, new: 1 });
});
