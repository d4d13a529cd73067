/** Workbooks that leave, read back by another library. */
import * as sheetjs from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { writeXlsx, type SheetColumnKind, type WriteXlsxOptions } from './write-xlsx.ts';

type Cells = readonly (string | null)[];

async function bytesOf(
  columns: readonly (readonly [header: string, kind: SheetColumnKind])[],
  rows: readonly Cells[],
  options?: WriteXlsxOptions,
  name = '顾客',
): Promise<Uint8Array> {
  const blob = await writeXlsx(
    {
      name,
      columns: columns.map(([header, kind]) => ({ header, kind })),
      rowCount: rows.length,
      row: (at) => rows[at]!,
    },
    options,
  );
  return new Uint8Array(await blob.arrayBuffer());
}

function readBack(bytes: Uint8Array): sheetjs.WorkBook {
  return sheetjs.read(bytes, { type: 'array', cellNF: true, cellText: true, cellFormula: true });
}

const first = (book: sheetjs.WorkBook) => book.Sheets[book.SheetNames[0]!]!;
const cellOf = (sheet: sheetjs.WorkSheet, place: string) =>
  sheet[place] as sheetjs.CellObject | undefined;
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test('numbers, money, shares and days are typed and shown as such; all else is text', async () => {
  const bytes = await bytesOf(
    [
      ['称呼', 'text'],
      ['手机', 'text'],
      ['消费', 'money'],
      ['单数', 'number'],
      ['占比', 'share'],
      ['间隔', 'days'],
      ['最近', 'day'],
      ['时间', 'moment'],
    ],
    [
      [
        '王芳',
        '13800138000',
        '1234567.891',
        '12',
        '0.125',
        '18.57',
        '2024-03-05',
        '2024-02-29T23:59:30',
      ],
      [null, '', null, null, null, null, null, null],
      ['123456789012345678', '0012', '-8.50', '0', '1', '7', '1900-02-28', '1899-12-31T08:00:00'],
    ],
    { moneySign: '¥' },
  );
  const sheet = first(readBack(bytes));
  const said = (row: number) =>
    [...'ABCDEFGH'].map((column) => {
      const cell = cellOf(sheet, `${column}${row}`);
      return cell && [cell.t, cell.v, cell.w];
    });
  expect(said(2)).toEqual([
    ['s', '王芳', '王芳'],
    ['s', '13800138000', '13800138000'],
    ['n', 1234567.891, '¥1,234,567.89'],
    ['n', 12, '12'],
    ['n', 0.125, '12.5%'],
    ['n', 18.57, '19'],
    ['n', 45356, '2024-03-05'],
    ['n', expect.closeTo(45351.999653, 5) as number, '2024-02-29 23:59:30'],
  ]);
  expect(said(3)).toEqual(Array.from({ length: 8 }));
  expect(said(4)).toEqual([
    ['s', '123456789012345678', '123456789012345678'],
    ['s', '0012', '0012'],
    ['n', -8.5, '-¥8.50'],
    ['n', 0, '0'],
    ['n', 1, '100.0%'],
    ['n', 7, '7'],
    ['n', 59, '1900-02-28'],
    // Before 1900 a spreadsheet has no days.
    ['s', '1899-12-31T08:00:00', '1899-12-31T08:00:00'],
  ]);
});

test('a number too long to be shown whole, and a word among numbers, are text', async () => {
  const rows = [
    ['123456789012', '星期二', '1e21'],
    ['12345678901', '3.5', '5.25'],
  ];
  const bytes = await bytesOf(
    [
      ['卡号', 'number'],
      ['日子', 'number'],
      ['值', 'money'],
    ],
    rows,
  );
  const sheet = first(readBack(bytes));
  expect(['A2', 'B2', 'C2'].map((place) => cellOf(sheet, place)?.t)).toEqual(['s', 's', 's']);
  expect(['A3', 'B3', 'C3'].map((place) => cellOf(sheet, place)?.w)).toEqual([
    '12345678901',
    '3.5',
    '5.25',
  ]);
});

test('the header is bold and frozen, columns are as wide as what is in them', async () => {
  const bytes = await bytesOf(
    [
      ['称呼', 'text'],
      ['近一年消费', 'money'],
    ],
    [['一位名字很长很长的顾客女士', '5.00']],
  );
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  const [name, money] = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(name).toBeGreaterThanOrEqual(26);
  expect(money).toBeGreaterThanOrEqual(10);
  expect(money).toBeLessThan(name!);
  const styles = partOf(bytes, 'xl/styles.xml');
  const [, fonts] = /<fonts[^>]*>(.*)<\/fonts>/.exec(styles)!;
  const headerStyle = /<c r="A1" s="(\d+)"/.exec(sheet)![1];
  const [, xfs] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)!;
  const fontOf = (style: number) =>
    Number(/fontId="(\d+)"/.exec(xfs!.match(/<xf [^>]*\/>/g)![style]!)![1]);
  expect(fonts!.split('</font>')[fontOf(Number(headerStyle))]).toContain('<b/>');
});

test('text that would run as a formula stays text, and so does every header', async () => {
  const hostile = [
    '=HYPERLINK("http://x.example","点我")',
    '+SUM(A1)',
    '-2+3',
    '@cmd',
    '\t=1',
    '</t></si><script>alert(1)</script>',
    '&amp;"quoted"',
    '_x0041_',
    'bell\u0007\u0000',
    'two\r\nlines\tand tab',
    '  blanks  ',
    '\uD83D\uDE00 \uD800',
  ];
  const bytes = await bytesOf(
    [['=1+1', 'text']],
    hostile.map((text) => [text]),
  );
  expect(Object.keys(unzipSync(bytes)).some((name) => name.includes('sheet1'))).toBe(true);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
  const sheet = first(readBack(bytes));
  expect(cellOf(sheet, 'A1')).toMatchObject({ t: 's', v: '=1+1' });
  for (const [at, text] of hostile.entries()) {
    const cell = cellOf(sheet, `A${at + 2}`)!;
    expect(cell.f).toBeUndefined();
    expect([cell.t, cell.v]).toEqual(['s', text.replace('\r\n', '\n')]);
  }
});

test('any text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 8 }),
      async (texts) => {
        const sheet = first(
          readBack(
            await bytesOf(
              [['h', 'text']],
              texts.map((text) => [text]),
            ),
          ),
        );
        for (const [at, text] of texts.entries()) {
          expect(cellOf(sheet, `A${at + 2}`)?.v).toBe(
            text === '' ? undefined : text.replaceAll('\r\n', '\n'),
          );
        }
      },
    ),
    { numRuns: numRuns(30, 300) },
  );
});

test('a text longer than a cell is cut where no character breaks', async () => {
  const sheet = first(readBack(await bytesOf([['h', 'text']], [['😀'.repeat(20_000)]])));
  const text = String(cellOf(sheet, 'A2')!.v);
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text).toMatch(/^(?:😀)+…$/u);
});

test('a list longer than a sheet goes on in the next one, each with the header', async () => {
  const rows = Array.from({ length: 7 }, (_, at) => [`人${at}`]);
  const pauses: number[] = [];
  const book = readBack(
    await bytesOf([['称呼', 'text']], rows, {
      mostRows: 3,
      pause: (done) => void pauses.push(done),
    }),
  );
  expect(book.SheetNames).toEqual(['顾客', '顾客 2', '顾客 3']);
  const all = book.SheetNames.map((name) =>
    sheetjs.utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1 }),
  );
  expect(all).toEqual([
    [['称呼'], ['人0'], ['人1'], ['人2']],
    [['称呼'], ['人3'], ['人4'], ['人5']],
    [['称呼'], ['人6']],
  ]);
  expect(pauses.length).toBe(3);
});

test('cancelling while rows are written ends it', async () => {
  const rows = Array.from({ length: 5000 }, () => ['x']);
  const pause = (done: number) => (done > 0.5 ? Promise.reject(new Error('stop')) : undefined);
  await expect(bytesOf([['h', 'text']], rows, { pause })).rejects.toThrow('stop');
});

test.each([
  ['很久没来的：2024/3 [重点]', '很久没来的：2024 3 重点'],
  ["'quoted'", 'quoted'],
  ['*?', 'Sheet'],
  ['🍵'.repeat(40), '🍵'.repeat(15)],
])('a sheet named %s is called %s', async (name, called) => {
  const book = readBack(await bytesOf([['h', 'text']], [], {}, name));
  expect(book.SheetNames).toEqual([called]);
  expect(first(book)['!ref']).toBe('A1');
});
