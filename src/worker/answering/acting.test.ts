/** Lists that leave, through the page's own calls: who is on them, who is not and why, and the files. */
import * as sheetjs from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Channel } from '#analyses/consent/analysis.ts';
import { freshClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import type { ExportColumn, PeopleQuery } from '#worker/protocol/people.ts';

const EVERYONE: PeopleQuery = {
  search: '',
  filters: [],
  sort: { column: 'key', descending: false },
};

const file = (name: string, ...lines: readonly string[]): File =>
  new File([lines.map((line) => `${line}\r\n`).join('')], name);

const NAMES = ['王芳', '李强', '张敏', '刘洋', '陈静', '杨磊', '=cmd|calc', '周涛'];
const PHONES = [
  '13800000001',
  '13800000002',
  '13800000003',
  '138****0004',
  '',
  '13800000006',
  '13800000007',
  // Shares the phone of C2, who refuses text messages.
  '138 0000 0003',
];

const members = file(
  'members.csv',
  '顾客编号,姓名,手机号,邮箱,生日,卡号',
  ...NAMES.map(
    (name, at) =>
      `C${at},${name},${PHONES[at]},${at % 2 ? `c${at}@shop.example` : ''},198${at}-03-0${at + 1},62220212345678901${at}0`,
  ),
);

const orders = file(
  'orders.csv',
  '订单编号,顾客编号,付款时间,实付金额,商品名称,数量',
  ...NAMES.flatMap((_, at) =>
    [0, 1, 2].map(
      (step) =>
        `T${at}-${step},C${at},2024-0${step + 1}-${10 + at} 10:30:00,${(at * 10 + step).toFixed(3)}5,${at === 1 ? '12345' : '绿茶'},${step + 1}`,
    ),
  ),
);

const consents = file(
  'consents.csv',
  '顾客编号,同意渠道,是否同意,同意时间',
  'C1,短信,是,2024-01-01',
  'C2,短信,是,2024-01-01',
  'C2,短信,否,2024-02-01',
  'C2,短信,是,',
  'C5,邮件,否,2024-02-01',
);

async function opened(...files: readonly File[]): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  return client;
}

async function idsByKey(client: DataClient): Promise<ReadonlyMap<string, number>> {
  const { ids, cells } = await client.call('people.window', {
    query: EVERYONE,
    columns: ['key'],
    offset: 0,
    limit: 100,
  });
  return new Map(ids.map((id, at) => [String(cells['key']![at]), id]));
}

async function keysOf(client: DataClient, query: PeopleQuery): Promise<string[]> {
  const { cells } = await client.call('people.window', {
    query,
    columns: ['key'],
    offset: 0,
    limit: 100,
  });
  return cells['key']!.map(String);
}

const outgoing = (client: DataClient, channel: Channel, template?: string) =>
  client.call('people.outgoing', {
    query: EVERYONE,
    channel,
    ...(template === undefined ? {} : { template }),
  });

describe('who is left out', () => {
  test('by channel: the latest word, the mark, no usable address; and who shares a closed phone', async () => {
    const client = await opened(members, orders, consents);
    const sms = await outgoing(client, 'sms');
    // C2 said no, and an undated yes does not count; C7 has the very phone; C3 is masked, C4 has none.
    expect(sms.heldBack).toEqual({ consent: 2, doNotContact: 0, noAddress: 2, unhappy: 0 });
    expect(sms.text.split('\n')).toEqual([PHONES[0], PHONES[1], PHONES[5], PHONES[6]]);
    const email = await outgoing(client, 'email');
    expect(email.heldBack).toEqual({ consent: 1, doNotContact: 0, noAddress: 4, unhappy: 0 });
    expect(email.text.split('\n')).toEqual([
      'c1@shop.example',
      'c3@shop.example',
      'c7@shop.example',
    ]);
    const phone = await outgoing(client, 'phone');
    expect(phone.heldBack).toEqual({ consent: 0, doNotContact: 0, noAddress: 2, unhappy: 0 });
  });

  test('who is marked is on no list of any channel, nor is who shares their phone; Undo brings them back', async () => {
    const client = await opened(members, orders, consents);
    const ids = await idsByKey(client);
    const mark = (isSet: boolean) =>
      client.call('people.mark', { people: [ids.get('C2')!], mark: 'doNotContact', isSet });
    await mark(true);
    expect((await outgoing(client, 'sms')).heldBack).toEqual({
      consent: 0,
      doNotContact: 2,
      noAddress: 2,
      unhappy: 0,
    });
    expect((await outgoing(client, 'phone')).heldBack.doNotContact).toBe(2);
    const wechat = await outgoing(client, 'wechat');
    expect(wechat.heldBack).toEqual({ consent: 0, doNotContact: 2, noAddress: 2, unhappy: 0 });
    expect(wechat.text).not.toContain('张敏');
    await mark(false);
    expect((await outgoing(client, 'phone')).heldBack.doNotContact).toBe(0);
  });

  test('messages hold the name and the product; a sentence of what is not known is left out', async () => {
    const client = await opened(members, orders, consents);
    const { text } = await outgoing(
      client,
      'sms',
      '{name}您好！您常买的{product}还要吗？欢迎再来。',
    );
    expect(text.split('\n')).toEqual([
      '13800000001\t王芳您好！您常买的绿茶还要吗？欢迎再来。',
      // A product known by a number alone is nothing to say.
      '13800000002\t李强您好！欢迎再来。',
      '13800000006\t杨磊您好！您常买的绿茶还要吗？欢迎再来。',
      // A name that a sheet would run, pasted, does not.
      "13800000007\t'=cmd|calc您好！您常买的绿茶还要吗？欢迎再来。",
    ]);
  });

  test('who rated low or complained lately is owed an apology: out of a message to many, with the number', async () => {
    const reviews = file(
      'reviews.csv',
      '顾客编号,评分,评价内容,评价时间',
      'C0,1,坏了,2024-03-15',
      'C1,5,好,2024-03-15',
    );
    const client = await opened(members, orders, reviews);
    const ask = (isApology: boolean, people?: readonly number[]) =>
      client.call('people.outgoing', {
        query: people === undefined ? EVERYONE : { ...EVERYONE, people },
        channel: 'sms',
        template: '{name}您好，上次您买的{last}还好吗？',
        isApology,
      });
    const cheerful = await ask(false);
    expect(cheerful.heldBack.unhappy).toBe(1);
    expect(cheerful.text).not.toContain('王芳');
    expect(cheerful.text).not.toContain(PHONES[0]);
    const apology = await ask(true);
    expect(apology.heldBack.unhappy).toBe(0);
    expect(apology.text).toContain('王芳您好，上次您买的绿茶还好吗？');
    expect(apology.people).toBe(cheerful.people + 1);
    // A list of addresses is no message; to one person alone nothing is kept back.
    expect((await outgoing(client, 'sms')).heldBack.unhappy).toBe(0);
    expect((await ask(false, [(await idsByKey(client)).get('C0')!])).people).toBe(1);
  });

  test('exports, printed lists and marks hold the same people as the list', async () => {
    const client = await opened(members, orders, consents);
    const contactable = (needsAddress: boolean) =>
      keysOf(client, { ...EVERYONE, contactable: { channel: 'sms', needsAddress } });
    expect(await contactable(true)).toEqual(['C0', 'C1', 'C5', 'C6']);
    // Without an address they may be met by another way: only the refusals are out.
    expect(await contactable(false)).toEqual(['C0', 'C1', 'C3', 'C4', 'C5', 'C6']);
    const blob = await client.call('people.export', {
      query: { ...EVERYONE, contactable: { channel: 'sms', needsAddress: false } },
      format: 'csv',
      columns: [{ id: 'key', header: '编号' }],
      sheet: '名单',
    });
    expect(await blob.text()).toBe('编号\r\nC0\r\nC1\r\nC3\r\nC4\r\nC5\r\nC6');
    // With a mark, or Excel would take it for GBK.
    expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

test('contacted: marked on the day, and Undo gives back the day before it', async () => {
  const client = await opened(members, orders);
  const id = (await idsByKey(client)).get('C1')!;
  const { today } = await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const dayOf = async () =>
    (
      await client.call('people.window', {
        query: { ...EVERYONE, filters: [{ column: 'key', oneOf: ['C1'] }] },
        columns: ['marks.contactedDay'],
        offset: 0,
        limit: 1,
      })
    ).cells['marks.contactedDay']![0];
  const mark = (days?: readonly (number | null)[]) =>
    client.call('people.mark', {
      people: [id],
      mark: 'contacted',
      isSet: true,
      ...(days ? { days } : {}),
    });
  expect(await dayOf()).toBeNull();
  await mark([today - 30]);
  expect(await dayOf()).toBe(today - 30);
  await mark();
  expect(await dayOf()).toBe(today);
  await mark([today - 30]);
  expect(await dayOf()).toBe(today - 30);
  await mark([null]);
  expect(await dayOf()).toBeNull();
});

describe('a workbook', () => {
  test('holds what the CSV holds, cell by cell, typed', async () => {
    const client = await opened(members, orders, consents);
    const known = await client.call('people.columns', null);
    const ids = await idsByKey(client);
    const columns: ExportColumn[] = [
      ...known.map(({ id }) => ({
        id,
        header: id,
        ...(id === 'lifecycle.stage' ? { words: { new: '新客', active: '活跃' } } : {}),
      })),
      {
        header: '为什么',
        people: [ids.get('C1')!, ids.get('C0')!],
        texts: ['二', '一'],
      },
    ];
    const asked = { query: EVERYONE, columns, sheet: '顾客' };
    const csv = await client.call('people.export', { ...asked, format: 'csv' });
    const table = Papa.parse<string[]>((await csv.text()).replace(/^\uFEFF/, '')).data;
    const workbook = await client.call('people.export', { ...asked, format: 'xlsx' });
    const book = sheetjs.read(new Uint8Array(await workbook.arrayBuffer()), { type: 'array' });
    expect(book.SheetNames).toEqual(['顾客']);
    const sheet = book.Sheets['顾客']!;
    expect(table.length).toBe(NAMES.length + 1);
    expect(table[0]!.at(-1)).toBe('为什么');
    expect(table.map((row) => row.at(-1))).toEqual(['为什么', '一', '二', '', '', '', '', '', '']);
    const kinds = new Set<string>();
    for (const [row, cells] of table.entries()) {
      for (const [column, text] of cells.entries()) {
        const place = sheetjs.utils.encode_cell({ r: row, c: column });
        const cell = sheet[place] as sheetjs.CellObject | undefined;
        const kind = row === 0 ? 'text' : (known[column]?.kind ?? 'text');
        expect([place, asCsv(cell, kind)]).toEqual([place, text]);
        if (cell) kinds.add(`${kind} ${cell.t}`);
      }
    }
    for (const kind of [
      'money n',
      'days n',
      'day n',
      'number n',
      'text s',
      'category s',
      'share n',
    ]) {
      expect(kinds).toContain(kind);
    }
    expect([...kinds].filter((kind) => /^(?:text|category) n/.test(kind))).toEqual([]);
    // A card number of 19 digits stays whole.
    expect(table[1]).toContain('6222021234567890100');
  });
});

/** What the CSV says of a workbook's cell: days as ISO, numbers as they are, formulas neutralised. */
function asCsv(cell: sheetjs.CellObject | undefined, kind: string): string {
  if (!cell) return '';
  expect(cell.f).toBeUndefined();
  if (cell.t === 's') {
    const text = String(cell.v);
    return text.startsWith('=') ? `'${text}` : text;
  }
  const value = Number(cell.v);
  if (kind === 'day' || kind === 'moment') {
    const at = new Date(Math.round((value - 25_569) * 86_400_000)).toISOString();
    return kind === 'day' ? at.slice(0, 10) : at.slice(0, 19);
  }
  return String(value);
}

test('a buyer with a nick alone is found, shown and greeted by the one receiver of their orders', async () => {
  const client = await opened(
    file(
      'platform.csv',
      '订单编号,买家会员名,买家手机号,买家实际支付金额,订单状态,收货人姓名,收货地址,订单创建时间,宝贝标题',
      '1001,t_650648619573_35,13812345671,88.00,交易成功,徐洋涵,浙江省 杭州市 西湖区 文三路 295号,2024-01-02 10:00:00,砧板',
      '1002,t_650648619573_35,13812345671,66.00,交易成功,徐洋涵,浙江省 杭州市 西湖区 文三路 295号,2024-02-02 10:00:00,煎锅',
      '1003,t_700000000000_11,13812345672,66.00,交易成功,赵**,浙江省 宁波市 海曙区 ***,2024-02-02 10:00:00,煎锅',
    ),
  );
  const found = await client.call('people.window', {
    query: { ...EVERYONE, search: '徐洋' },
    columns: ['name', 'key'],
    offset: 0,
    limit: 10,
  });
  expect(found.cells).toEqual({
    name: ['徐洋涵 (t_650648619573_35)'],
    key: ['t_650648619573_35'],
  });
  const { facts } = (await client.call('person.view', { id: found.ids[0]!, orders: 1 }))!;
  expect(facts).toContainEqual(
    expect.objectContaining({ field: 'receiverName', value: '徐洋涵', kind: 'text' }),
  );
  const { text } = await outgoing(client, 'sms', '{name}您好，上次您买的{last}用着还好吗？');
  expect(text.split('\n')).toEqual([
    '13812345671\t徐洋涵您好，上次您买的煎锅用着还好吗？',
    '13812345672\t您好，上次您买的煎锅用着还好吗？',
  ]);
});

test("the platform's own columns are no guess, and 'null under an apostrophe is nothing", async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', {
    files: [
      file(
        'platform.csv',
        '订单编号,买家会员名,买家实际支付金额,订单状态,收货人姓名,收货地址,联系电话,联系手机,订单创建时间,宝贝标题,订单备注',
        "1001,t_650648619573_35,88.00,交易成功,徐洋涵,浙江省 杭州市 西湖区,'null,'13812345671,2024-01-02 10:00:00,砧板,'null",
        "1002,t_650648619573_36,66.00,交易成功,赵一,浙江省 宁波市 海曙区,'null,'13812345672,2024-02-02 10:00:00,煎锅,急",
      ),
    ],
  });
  const columns = new Map(staged.files[0]!.columns.map((column) => [column.header, column]));
  expect(columns.get('联系手机')).toMatchObject({ table: 'orders', field: 'receiverPhone' });
  expect(columns.get('联系手机')!.confidence).toBeGreaterThanOrEqual(0.85);
  expect(columns.get('订单备注')!.samples).toEqual(['急']);
  expect(staged.totals.people).toBe(2);
});

test('a column without one value is no column of the customers', async () => {
  const client = await opened(
    file('members.csv', '顾客编号,姓名,手机号,邮箱,备用', 'C1,王芳,13800000001,,', 'C2,李强,,,'),
    orders,
  );
  const ids = (await client.call('people.columns', null)).map(({ id }) => id);
  expect(ids).toContain('customers.phone');
  expect(ids).not.toContain('customers.email');
  expect(ids).not.toContain('customers~备用');
});
