import { strToU8, zipSync, type Zippable } from 'fflate';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { freshClient } from '#testing/in-process-client.ts';
import { readFile } from '#ingest/read-file.ts';
import { openDrop } from './drop-files.ts';
import type { DroppedFile } from './dropped-file.ts';

async function dropped(name: string, bytes: Uint8Array): Promise<readonly DroppedFile[]> {
  const done: number[] = [];
  const files = await openDrop([new File([bytes.slice()], name)], UNINTERRUPTED, (progress) => {
    done.push(progress.done ?? 0);
  });
  expect(done.every((share) => share >= 0 && share <= 1)).toBe(true);
  return files;
}

/** Name → text, or the code of the refusal. */
async function told(files: readonly DroppedFile[]): Promise<Record<string, string>> {
  const entries = files.map(async ({ file, refusal }) => [
    file.name,
    refusal === null ? await file.text() : `refused: ${refusal.code}`,
  ]);
  return Object.fromEntries((await Promise.all(entries)) as [string, string][]);
}

const alertsOf = (files: readonly DroppedFile[]): unknown =>
  files.flatMap(({ alerts }) => alerts ?? []);
const csv = strToU8('订单号,金额\nA1,5\n');
const text = '订单号,金额\nA1,5\n';

test('the files of an archive, with their folders; what a computer puts beside is told', async () => {
  const book = await writeXlsx({
    sheets: [
      { name: '订单', rows: [['id'], [1]] },
      { name: '会员', rows: [['name'], ['王']] },
    ],
  });
  const files = await dropped(
    '导出.zip',
    zipSync({
      '2024/订单.csv': csv,
      'book.xlsx': book,
      'lines.json': strToU8('[{"id":"007"}]'),
      'packed.csv.gz': gzipSync(csv),
      '__MACOSX/2024/._订单.csv': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'logo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'empty.csv': new Uint8Array(0),
    }),
  );
  expect(await told(files)).toEqual({
    '导出.zip › 2024/订单.csv': text,
    '导出.zip › book.xlsx › 订单': 'id\r\n1\r\n',
    '导出.zip › book.xlsx › 会员': 'name\r\n王\r\n',
    '导出.zip › lines.json': 'id\r\n007\r\n',
    '导出.zip › packed.csv': text,
  });
  expect(alertsOf(files)).toEqual([
    {
      code: 'archiveLeftOut',
      count: 4,
      examples: ['__MACOSX/2024/._订单.csv', '.DS_Store', 'logo.png'],
    },
  ]);
});

test('an archive in an archive is opened, one in that is not', async () => {
  const inner = zipSync({ 'a.csv': csv, 'deep.zip': zipSync({ 'b.csv': csv }) });
  const files = await dropped('outer.zip', zipSync({ 'inner.zip': inner }));
  expect(await told(files)).toEqual({
    'outer.zip › inner.zip › a.csv': text,
    'outer.zip › inner.zip › deep.zip': 'refused: binary',
  });
});

test('names of Chinese Windows, not marked as UTF-8', async () => {
  const bytes = zipSync({ 'AAAA.csv': csv, 'BBBB.csv': csv });
  // 订单 and 会员 in GBK, in both places of each name.
  const gbk: Readonly<Record<string, readonly number[]>> = {
    AAAA: [0xb6, 0xa9, 0xb5, 0xa5],
    BBBB: [0xbb, 0xe1, 0xd4, 0xb1],
  };
  const buffer = Buffer.from(bytes);
  for (const [ascii, own] of Object.entries(gbk)) {
    for (let at = buffer.indexOf(ascii); at >= 0; at = buffer.indexOf(ascii, at + 1)) {
      buffer.set(own, at);
    }
  }
  expect(Object.keys(await told(await dropped('a.zip', buffer)))).toEqual([
    'a.zip › 订单.csv',
    'a.zip › 会员.csv',
  ]);
});

test('what a file is called says nothing', async () => {
  const book = await writeXlsx({ sheets: [{ name: 'S', rows: [['id'], [1]] }] });
  expect(await told(await dropped('book.csv', book))).toEqual({ 'book.csv': 'id\r\n1\r\n' });
  expect(await told(await dropped('table.xlsx', csv))).toEqual({ 'table.xlsx': text });
  expect(await told(await dropped('orders.xls', zipSync({ 'a.csv': csv })))).toEqual({
    'orders.xls › a.csv': text,
  });
  expect(await told(await dropped('orders.zip', gzipSync(csv)))).toEqual({ 'orders.zip': text });
  expect(await told(await dropped('table.json', csv))).toEqual({ 'table.json': text });
});

test('what cannot be opened is told', async () => {
  const locked = Buffer.from(zipSync({ 'a.csv': csv }));
  // The flag of encryption, in the entry and in the directory.
  locked[6]! |= 1;
  locked[locked.indexOf('PK\u0001\u0002') + 8]! |= 1;
  const refusal = async (name: string, bytes: Uint8Array): Promise<unknown> =>
    (await dropped(name, bytes)).map(({ refusal: own }) => own);
  expect(await refusal('a.zip', locked)).toEqual([{ code: 'lockedArchive' }]);
  expect(await refusal('a.zip', zipSync({ 'a.png': strToU8('\u0089PNG\r\n', true) }))).toEqual([
    { code: 'noTables' },
  ]);
  const many: Zippable = {};
  for (let at = 0; at < 300; at++) many[`${at}.csv`] = csv;
  expect(await refusal('a.zip', zipSync(many, { level: 0 }))).toEqual([
    { code: 'tooManyFiles', count: 300, most: 200 },
  ]);
  const document = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/a.xml': csv });
  expect(await refusal('a.docx', document)).toEqual([{ code: 'binary', looksLike: 'zip' }]);
  const damaged = Buffer.from(zipSync({ 'a.csv': csv, 'b.csv': strToU8('id\n1\n') }, { level: 0 }));
  damaged[damaged.indexOf('A1,5')]! ^= 1;
  expect(await told(await dropped('a.zip', damaged))).toEqual({
    'a.zip › a.csv': 'refused: damaged',
    'a.zip › b.csv': 'id\n1\n',
  });
});

test('of an archive of very many tables the first are read, and the rest is named', async () => {
  const tables = (from: number): Uint8Array =>
    strToU8(
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`t${from + at}`, [{ id: at }]])),
      ),
    );
  const files = await dropped(
    'many.zip',
    zipSync({ 'a.json': tables(0), 'b.json': tables(200), 'c.json': tables(400), 'd.csv': csv }),
  );
  expect(files.filter(({ refusal }) => refusal === null)).toHaveLength(250);
  expect(files.map(({ refusal }) => refusal).filter((it) => it !== null)).toEqual([
    {
      code: 'sheetsLeftOut',
      count: 21,
      names: Array.from({ length: 12 }, (_, at) => `t${470 + at}`),
    },
  ]);
});

test('orders of an interface, items and all, are orders like those of an export', async () => {
  const orders = Array.from({ length: 40 }, (_, at) => ({
    order_id: `A${1000 + at}`,
    created_at: `2026-03-${String(1 + (at % 28)).padStart(2, '0')}`,
    total_price: `${at}.50`,
    customer: { id: `C${at % 9}`, name: '王小明', phone: `1380013801${at % 9}` },
    line_items: [
      { sku: 's1', title: '绿茶', quantity: 1, price: '0.50' },
      { sku: 's2', title: '杯子', quantity: 2, price: '1.00' },
    ],
  }));
  const [file] = await dropped('api.json', strToU8(JSON.stringify({ data: { orders } })));
  const read = await readFile(file!.file, file!.choices, {
    zone: 'Asia/Shanghai',
    today: 20_700,
    job: UNINTERRUPTED,
    onProgress: () => {},
  });
  if (read.status === 'refused') throw new Error(read.refusal.code);
  expect(read.file.kind).toBe('orders');
  expect(read.file.rowCount).toBe(80);
  expect(read.file.columns.map(({ meta }) => `${meta.table}.${meta.field}`)).toEqual([
    'orders.orderId',
    'orders.orderedAt',
    'orders.amount',
    'customers.customerId',
    'customers.name',
    'customers.phone',
    'orderLines.sku',
    'orderLines.productName',
    'orderLines.quantity',
    'orderLines.unitPrice',
  ]);
});

test('an archive that claims to unpack to more than is read is refused with the number', async () => {
  const bytes = Buffer.from(zipSync({ 'a.csv': csv }));
  bytes.writeUInt32LE(0xf000_0000, bytes.indexOf('PK\u0001\u0002') + 24);
  const [file] = await dropped('bomb.zip', bytes);
  expect(file!.refusal).toEqual({ code: 'tooLarge', limitBytes: 2 * 1024 ** 3 });
});

const ORDER_ROWS = Array.from(
  { length: 8 },
  (_, at) => `A${at},C${at},2024-03-0${at + 1},1${at}.50`,
).join('\n');
const ORDER_TABLE = `订单编号,顾客编号,下单时间,实付金额\n${ORDER_ROWS}\n`;
const waiting = async (text: string): Promise<readonly boolean[]> =>
  (await openDrop([new File([text], 'two.csv')], UNINTERRUPTED, () => {})).map(
    ({ isLeftOut }) => isLeftOut,
  );

test.each([
  [
    'customers',
    '会员编号,姓名,手机号,生日\nC1,王,13811110001,1990-01-02\nC2,李,13811110002,1991-02-03\n',
    false,
  ],
  [
    'suppliers',
    '供应商,电话,品类,账期\n花卉市场,0571-88880000,鲜花,月结\n包装厂,0571-88881111,包装,现结\n',
    true,
  ],
  ['a summary by month', '月份,订单数,销售额\n2024-03,8,132.00\n2024-04,9,140.00\n', true],
  ['nothing we know', '仓库,库存,负责\n东区,12,甲\n西区,15,乙\n', true],
])('a second table of %s: taken where it is known beyond doubt', async (_, table, isLeftOut) => {
  expect(await waiting(`${ORDER_TABLE}\n${table}`)).toEqual([false, isLeftOut]);
});

/** A file whose bytes cannot be had from some place on, as a device that goes away. */
class FailingFile extends File {
  readonly #good: number;
  constructor(bytes: Uint8Array<ArrayBuffer>, name: string, good: number) {
    super([bytes], name);
    this.#good = good;
  }

  override slice(start?: number, end?: number): Blob {
    const part = super.slice(start, end);
    if ((start ?? 0) < this.#good) return part;
    part.arrayBuffer = () => Promise.reject(new TypeError('no such bytes'));
    return part;
  }
}

test('a file whose bytes end in an error is refused, the files beside it are read', async () => {
  const lines = Array.from({ length: 12_000 }, (_, at) => `A${at},${at}.50,${'x'.repeat(20)}\n`);
  const bytes = strToU8(`id,amount,note\n${lines.join('')}`);
  const client = freshClient();
  await client.call('workspace.open', { zone: 'UTC' });
  const files = [
    new FailingFile(bytes.slice(), 'bad.csv', 270_000),
    new File([ORDER_TABLE], 'good.csv'),
  ];
  const staged = await client.call('import.stage', { files });
  const told = staged.files.map(({ name, refusal }) => [name, refusal?.code ?? null]);
  expect(told).toEqual([
    ['bad.csv', 'unreadable'],
    ['good.csv', null],
  ]);
});

test.each([
  ['a workbook', 'PK\x03\x04'],
  ['an old workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['Parquet', 'PAR1'],
  ['gzip', '\x1f\x8b\x08'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['JSON', '[{"a":'],
  ['HTML', '<html><table><tr><td>'],
  ['MHTML', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'],
])('%s that ends after its first bytes is refused or read, and never thrown', async (_, magic) => {
  const files = await dropped(
    'crafted',
    Uint8Array.from(magic, (it) => it.charCodeAt(0)),
  );
  expect(files.length).toBeGreaterThan(0);
});

test('a workbook of which next to nothing is left is no table', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'UTC' });
  const parts = zipSync({
    '[Content_Types].xil': strToU8('<a/>'),
    'xl/styles.xml': strToU8('<a/>'),
  });
  const files = [new File(['PK\u0003'], 'a.xlsx'), new File([parts.slice()], 'b.xlsx')];
  const staged = await client.call('import.stage', { files });
  expect(staged.files.map(({ refusal }) => refusal?.code)).toEqual(['binary', 'binary']);
});
