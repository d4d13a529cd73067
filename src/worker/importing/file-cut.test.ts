/** Reading a file otherwise and back again: what was said of its columns is there as before. */
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import type { FileChange, StagedFileView } from '#worker/protocol/import.ts';

const lines = [
  ['三月明细', '', '', '', '', ''],
  ['客户信息', '', '订单信息', '', '', ''],
  ['顾客编号', '暗号', '订单编号', '下单时间', '实付金额', '备注'],
  ...Array.from({ length: 12 }, (_, at) => [
    `C${at % 5}`,
    `甲;乙${at % 3}`,
    `T${at}`,
    `2024-03-0${(at % 9) + 1}`,
    `${at}.50`,
    `第${at}次`,
  ]),
];

const tries: readonly (readonly [string, Change, Change])[] = [
  ['delimiter', { dialect: { delimiter: ';' } }, { dialect: { delimiter: ',' } }],
  ['quotes', { dialect: { quote: "'" } }, { dialect: { quote: '"' } }],
  ['encoding', { encoding: 'gb18030' }, { encoding: 'utf-8' }],
  ['row of the header', { headerRow: 4 }, { headerRow: 2 }],
  ['no header', { headerRow: null }, { headerRow: 2 }],
  ['rows of the header', { headerRow: 2, headerRows: 1 }, { headerRow: 2, headerRows: 2 }],
  ['order of dates', { dateOrder: 'dmy' }, { dateOrder: null }],
];

type Change = Omit<FileChange, 'batch'>;

async function stagedFile(): Promise<{
  readonly first: StagedFileView;
  readonly change: (change: Change) => Promise<StagedFileView>;
}> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const text = lines.map((cells) => `${cells.join(',')}\r\n`).join('');
  const staged = await client.call('import.stage', { files: [new File([text], '三月.csv')] });
  const [file] = staged.files;
  const change = async (own: Change): Promise<StagedFileView> => {
    const changes = [{ batch: file!.batch, ...own }];
    const { files } = await client.call('import.change', { staged: staged.id, changes });
    return files[0]!;
  };
  return { first: file!, change };
}

test('changed and changed back, it is as it was found', async () => {
  const { first, change } = await stagedFile();
  expect(first.dialect).toMatchObject({ delimiter: ',', headerRow: 2, headerStart: 1 });
  for (const [what, there, back] of tries) {
    expect(await change(there), what).not.toEqual(first);
    expect(await change(back), what).toEqual(first);
  }
});

const takenBack: readonly (readonly [Change, Change])[] = [
  [{ encoding: 'gb18030' }, { asFound: ['encoding'] }],
  [{ dialect: { delimiter: ';', blankAligned: false } }, { asFound: ['delimiter'] }],
  [{ dialect: { delimiter: ',', quote: "'" } }, { asFound: ['quote'] }],
  [{ dialect: { delimiter: ',', quote: null } }, { asFound: ['quote'] }],
  [{ dialect: { delimiter: ',', quote: '"', escape: '\\' } }, { asFound: ['escape'] }],
  [{ headerRow: 4 }, { asFound: ['headerRow'] }],
  [{ headerRow: null }, { asFound: ['headerRow'] }],
  [{ headerRow: 2, headerRows: 1 }, { asFound: ['headerRows'] }],
  [{ headerRow: 4, headerRows: 2 }, { asFound: ['headerRow'] }],
];

test('a choice that is taken back is found again, and what would be is told while it stands', async () => {
  const { first, change } = await stagedFile();
  expect(first.found).toMatchObject({
    encoding: 'utf-8',
    delimiter: { delimiter: ',', blankAligned: false },
    quote: { quote: '"' },
    headerRow: { headerRow: 2 },
    headerRows: 2,
    dateOrders: ['ymd'],
  });
  for (const [there, back] of takenBack) {
    const { asFound = [] } = back;
    const what = asFound.join(' ');
    const other = await change(there);
    expect(other.said, what).not.toEqual({});
    for (const choice of asFound) {
      expect(other.found[choice], choice).toEqual(first.found[choice]);
    }
    expect(await change(back), what).toEqual(first);
  }
});

test('one choice taken back leaves the others, and what is chosen with it holds', async () => {
  const { first, change } = await stagedFile();
  await change({ encoding: 'gb18030', dialect: { delimiter: ';', quote: null }, headerRow: 4 });
  const { said } = await change({ asFound: ['encoding', 'delimiter'] });
  expect(said).toEqual({ dialect: { quote: null }, headerRow: 4 });
  const again = await change({ asFound: ['quote', 'headerRow'], dialect: { delimiter: ';' } });
  expect(again.said).toEqual({ dialect: { delimiter: ';' } });
  expect(await change({ asFound: ['delimiter'] })).toEqual(first);
});

test('the order of dates that was found is told while another one holds', async () => {
  const { change } = await stagedFile();
  const { found, said } = await change({ dateOrder: 'dmy' });
  expect(said).toEqual({ dateOrder: 'dmy' });
  expect(found.dateOrders).toEqual(['ymd']);
});

test('what was said of columns waits while another cut is tried', async () => {
  const { change } = await stagedFile();
  const mapped = await change({
    columns: { 1: { table: 'customers', field: 'memberLevel' } },
    leaveOutColumns: [5],
  });
  expect(mapped.columns[1]).toMatchObject({ field: 'memberLevel', custom: false });
  const other = await change({ dialect: { delimiter: ';' } });
  expect(other.said).toEqual({ dialect: { delimiter: ';' } });
  await change({ columns: { 0: { table: 'customers', field: 'name' } } });
  expect(await change({ dialect: { delimiter: ',' } })).toEqual(mapped);
  const again = await change({ dialect: { delimiter: ';' } });
  expect(again.columns[0]).toMatchObject({ field: 'name', custom: false });
});
