import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from './workbook.ts';

/** Integers little-endian, of so many bytes. */
const num = (bytes: number, value: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 2 ** (8 * at)) % 256);
const wide = (text: string): number[] => [
  ...num(4, text.length),
  ...Array.from(text).flatMap((letter) => num(2, letter.charCodeAt(0))),
];
const double = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

function record(kind: number, ...fields: readonly (readonly number[])[]): number[] {
  const body = fields.flat();
  const head = kind < 128 ? [kind] : [(kind % 128) + 128, Math.floor(kind / 128)];
  const length: number[] = [];
  let rest = body.length;
  while (rest >= 128) {
    length.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...head, ...length, rest, ...body];
}

const row = (at: number, isHidden = false): number[] =>
  record(0, num(4, at), num(4, 0), num(2, 300), [0], [isHidden ? 0x10 : 0], [0]);
const cell = (kind: number, column: number, style: number, ...value: number[][]): number[] =>
  record(kind, num(4, column), num(3, style), [0], ...value);
const short = (kind: number, style: number, ...value: number[][]): number[] =>
  record(kind, num(3, style), [0], ...value);

/** A sound book of SheetJS with another sheet in it, and with texts and styles of ours. */
function bookOf(
  sheet: readonly number[],
  others: Readonly<Record<string, readonly number[]>> = {},
) {
  const sound = utils.book_new(utils.aoa_to_sheet([['A', 'B']]), '订单');
  const bytes = write(sound, { type: 'array', bookType: 'xlsb', bookSST: true }) as ArrayBuffer;
  const parts = unzipSync(new Uint8Array(bytes));
  const made: Record<string, readonly number[]> = {
    'xl/worksheets/sheet1.bin': sheet,
    'xl/sharedStrings.bin': [
      ...record(159, num(4, 2), num(4, 2)),
      ...record(19, [0], wide('绿茶')),
      ...record(19, [1], wide('红\r\n茶'), num(4, 1), num(4, 0)),
      ...record(160),
    ],
    'xl/styles.bin': [
      ...record(44, num(2, 164), wide('yyyy-mm-dd')),
      ...record(626),
      ...record(47, num(2, 0), num(2, 0)),
      ...record(627),
      ...record(617, num(4, 3)),
      ...[0, 164, 31].flatMap((format) => record(47, num(2, 0), num(2, format), num(12, 0))),
      ...record(618),
    ],
    ...others,
  };
  for (const [name, part] of Object.entries(made)) {
    expect(Object.keys(parts)).toContain(name);
    parts[name] = Uint8Array.from(part);
  }
  return new Blob([zipSync(parts).slice()]);
}

async function told(book: Blob) {
  const opened = await openWorkbook(book, 'zip');
  if (opened.status !== 'read') return opened.refusal.code;
  const sheet = await opened.result.sheetText(0);
  if (sheet.status !== 'read') return sheet.refusal.code;
  const { text, notes, mergedDown } = sheet.result;
  return { text: await text.text(), notes, mergedDown };
}

describe('every kind of cell', () => {
  test('with and without a column of its own', async () => {
    const book = bookOf([
      ...record(60, num(4, 2), num(4, 3), num(4, 2304), num(4, 0), num(2, 1)),
      ...record(60, num(4, 9), num(4, 16_383), num(4, 2304), num(4, 0), num(2, 1)),
      ...row(0),
      ...cell(7, 0, 0, num(4, 0)),
      ...short(18, 0, num(4, 1)),
      ...short(12, 0),
      ...short(17, 0, wide('甲,乙')),
      ...cell(62, 5, 0, [1], wide('富文本'), num(4, 1), num(4, 0)),
      ...row(2, true),
      ...cell(2, 0, 0, num(4, 1000 * 4 + 2)),
      ...short(13, 0, num(4, 12_345 * 4 + 3)),
      ...short(13, 0, num(4, 2 ** 32 - 4 * 7 + 2)),
      // 1.5 of which the upper half alone is written.
      ...cell(2, 4, 0, double(1.5).slice(4)),
      ...short(16, 1, double(45_356)),
      ...short(15, 0, [1]),
      ...short(14, 0, [0x2a]),
      ...row(3),
      ...cell(8, 0, 0, wide('式'), num(10, 0)),
      ...cell(9, 1, 2, double(45_356), num(10, 0)),
      ...cell(10, 2, 0, [0], num(10, 0)),
      ...cell(11, 3, 0, [0x17], num(10, 0)),
      ...cell(5, 4, 0, double(1.23e17)),
      ...cell(4, 5, 0, [1]),
      ...record(176, num(4, 3), num(4, 3), num(4, 4), num(4, 5)),
    ]);
    const answer = await told(book);
    expect(answer).toMatchObject({
      text: [
        '绿茶,"红\n茶",,"甲,乙",,富文本',
        '',
        '1000,123.45,-7,,1.5,2024-03-05,TRUE',
        '式,2024-03-05,FALSE,,123000000000000000,,',
        '',
      ].join('\r\n'),
      notes: {
        errors: 2,
        hiddenRows: 1,
        hiddenColumns: 2,
        merges: 1,
        coveredValues: 1,
        damagedNumbers: 1,
        damaged: [{ row: 3, column: 4, text: '123000000000000000' }],
      },
    });
  });

  test('days count from 1904 where the book says so', async () => {
    const sheet = [...row(0), ...cell(5, 0, 1, double(43_894))];
    const book = [
      ...record(153, num(4, 1), num(4, 0), num(4, 0)),
      ...record(156, num(4, 0), num(4, 1), wide('rId1'), wide('表')),
    ];
    const answer = await told(bookOf(sheet, { 'xl/workbook.bin': book }));
    expect(answer).toMatchObject({ text: '2024-03-05\r\n' });
  });
});

describe('what the bytes do not hold is not made', () => {
  const text = (length: number): number[] => [...num(4, length), ...num(2, 0x41)];
  test.each<[string, number[], string]>([
    ['a text longer than its record', [...row(0), ...cell(6, 0, 0, text(2 ** 31))], 'corrupt'],
    ['a record longer than its part', [...row(0), 6, 0xff, 0xff, 0xff, 0x7f, 0], 'corrupt'],
    ['a text of no number', [...row(0), ...cell(7, 0, 0, num(4, 2 ** 32 - 1))], 'corrupt'],
    ['a row far below', [...row(2 ** 32 - 1), ...cell(6, 0, 0, text(1))], 'tooManyRows'],
    ['a cell far to the right', [...row(0), ...cell(6, 2 ** 31, 0, text(1))], 'tooManyColumns'],
    ['rows that go back', [...row(7), ...cell(6, 0, 0, text(1)), ...row(2)], 'corrupt'],
  ])('%s', async (_, sheet, code) => {
    expect(await told(bookOf(sheet))).toBe(code);
  });

  test('runs of rich text, hidden columns, links and merged ranges without an end cost nothing', async () => {
    const most = num(4, 2 ** 32 - 1);
    const book = bookOf([
      ...record(60, num(4, 0), most, num(4, 2304), num(4, 0), num(2, 1)),
      ...row(0),
      ...cell(62, 0, 0, [1], wide('A'), most),
      ...record(494, num(4, 0), most, num(4, 0), num(4, 16_383), num(16, 0)),
      ...record(176, num(4, 0), most, num(4, 0), num(4, 16_383)),
    ]);
    expect(await told(book)).toMatchObject({ text: 'A\r\n', notes: { hiddenColumns: 0 } });
  });

  test('one part is one sheet, however often it is named', async () => {
    const sheet = record(156, num(4, 0), num(4, 1), wide('rId1'), wide('表'));
    expect(await told(bookOf([], { 'xl/workbook.bin': [...sheet, ...sheet] }))).toBe('corrupt');
  });

  test('a book without the parts it names', async () => {
    expect(await told(bookOf([], { 'xl/workbook.bin': [] }))).toBe('noSheets');
    const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/other.bin': strToU8('x') };
    expect(await told(new Blob([zipSync(parts).slice()]))).toBe('notWorkbook');
  });
});
