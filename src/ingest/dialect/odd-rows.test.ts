import { expect, test } from 'vitest';
import { sniffDialect } from './dialect.ts';
import { withEvenLines } from './odd-rows.ts';

const even = (text: string): string | null => {
  const { dialect } = sniffDialect(text, true);
  return withEvenLines(text, dialect, dialect)?.text ?? null;
};
const NAMES = ['王一', '李二', '张三 丰', '赵四', '钱五', '孙六', '周七', '吴八'];
const ROWS = NAMES.map((name, at) => `${at},${name},2024-01-0${at + 1},${at}.50`);
const HEADER = '编号,姓名,日期,金额';
const withRow = (row: string): string => [HEADER, ...ROWS, row, ''].join('\r\n');

test.each([
  ['another delimiter', '9\t李\t2024-02-01\t5.00', '9,李,2024-02-01,5.00'],
  ['another delimiter and quotes', '9;"王, 明";2024-02-01;5.00', '9,"王, 明",2024-02-01,5.00'],
  ['blanks as delimiters', '9 李 2024-02-01 5.00', '9,李,2024-02-01,5.00'],
  ['a delimiter too many', '9,,李,2024-02-01,5.00', '9,李,2024-02-01,5.00'],
  ['delimiters behind the last cell', '9,李,2024-02-01,5.00,,', '9,李,2024-02-01,5.00'],
  ['a delimiter in bare words', '9,王, 明,2024-02-01,5.00', '9,"王, 明",2024-02-01,5.00'],
  ['none before words', '9李,2024-02-01,5.00', '9,李,2024-02-01,5.00'],
  ['none between figures', '9,李,2024-02-015.00', '9,李,2024-02-01,5.00'],
  ['commas in bare words', '9,王, 明, 小,2024-02-01,5.00', '9,"王, 明, 小",2024-02-01,5.00'],
  ['none before a quote', '9"李, 四",2024-02-01,5.00', '9,"李, 四",2024-02-01,5.00'],
])('a row with %s is spelled as the rest', (_, row, expected) => {
  expect(even(withRow(row))).toBe(withRow(expected));
});

test('a quote before the closing one need not be doubled', () => {
  const rows = ROWS.map((row) => row.replace(/,(\D+),/, ',"$1, rund",'));
  const text = (row: string): string => [HEADER, ...rows, row, ''].join('\n');
  const read = even(text('9,"Round, 48"","2024-02-01",5.00'));
  expect(read).toBe(text('9,"Round, 48""",2024-02-01,5.00'));
});

test('a blank cell that was left out stands in its column', () => {
  const rows = ROWS.map((row, at) => (at % 3 === 0 ? row.replace(/,2024-[^,]*/, ',') : row));
  const text = (row: string): string => [HEADER, ...rows, row, ''].join('\n');
  expect(even(text('9,李,5.00'))).toBe(text('9,李,,5.00'));
});

test.each([
  ['a blank name too many', '编号,,姓名,日期,金额'],
  ['blanks between the names', '编号 姓名 日期 金额'],
])('a header with %s is read as the rows', (_, header) => {
  expect(even([header, ...ROWS, ''].join('\n'))).toBe([HEADER, ...ROWS, ''].join('\n'));
});

const PEOPLE = [
  'Herr,Jürgen',
  'Frau,Anna',
  'Frau,Ute',
  'Herr,Björn',
  'Frau,Käthe Maria',
  'Herr,Otto',
];
const SALES = PEOPLE.map((name, at) => `${at},${name},+49 30 55${at}1,${at}.50,${10 + at}`);
const withSale = (row: string): string =>
  ['Nr,Anrede,Vorname,Telefon,Preis,Menge', ...SALES, row, ''].join('\n');

test.each([
  ['two words met before', '9,FrauAnna,+49 30 5591,1.50,12', '9,Frau,Anna,+49 30 5591,1.50,12'],
  ['decimals of one number', '9,Frau,Anna,+49 30 5591,1.5012', '9,Frau,Anna,+49 30 5591,1.50,12'],
  ['blanks', '9 Frau Käthe Maria +49 30 5591 1.50 12', '9,Frau,Käthe Maria,+49 30 5591,1.50,12'],
])('cells that run together are told apart by %s', (_, row, expected) => {
  expect(even(withSale(row))).toBe(withSale(expected));
});

const QUOTED = ROWS.map((row) => row.replace(/,(\D+),/, ',"$1, rund",'));

test('a quote in the middle of two cells shows where a delimiter was', () => {
  const text = [HEADER, ...QUOTED, ''].join('\n');
  const odd = '9,"李"2024-02-01,5.00\n';
  expect(even(text + odd)).toBe(`${text}9,李,2024-02-01,5.00\n`);
  // A quote that is never closed belongs to its own cell only.
  expect(even(`${text}9,李,"2024-02-01,5.00\n`)).toBeNull();
});

test('other quotes around the names, or around one cell', () => {
  const header = `'${HEADER.replaceAll(',', "','")}'`;
  const text = [HEADER, ...QUOTED, ''].join('\n');
  expect(even([header, ...QUOTED, ''].join('\n'))).toBe(text);
  const odd = "9,'王, 明',2024-02-01,5.00\n";
  expect(even(text + odd)).toBe(text + odd.replaceAll("'", '"'));
});

test('a header with another delimiter, above rows too few to prove columns', () => {
  const rows = ROWS.slice(0, 3);
  const header = HEADER.replaceAll(',', ';');
  expect(even([header, ...rows, ''].join('\n'))).toBe([HEADER, ...rows, ''].join('\n'));
});

test('a delimiter left out between quoted names', () => {
  const quoted = (row: string): string => `"${row.replaceAll(',', '","')}"`;
  const text = [quoted(HEADER).replace('","金额', '""金额'), ...ROWS.map(quoted), ''].join('\n');
  expect(even(text)?.split('\n')[0]).toBe(HEADER);
});

test.each([
  ['nothing is odd', ROWS[0]!],
  ['words where numbers belong', 'a;b;c;d'],
  ['another width under any delimiter', '9;x;2024-02-01'],
  ['a remark', '备注：以上;未含税'],
  ['a cell is missing at the end', '9,李,2024-02-01'],
  ['a cell is missing at the start', '李,2024-02-01,5.00'],
  ['there is more at the end', '9,李,2024-02-01,5.00,VIP'],
  ['a further cell, and none is blank', '9,李,2024-02-01,5.00,5.00'],
  ['it may be meant in two ways', '9,,2024-02-01,,5.00'],
])('%s: nothing is changed', (_, row) => {
  expect(even(withRow(row))).toBeNull();
});

test('more than a few such rows are the way of the file', () => {
  const odd = Array.from({ length: 4 }, (_, at) => `${at},,x,2024-01-0${at + 1},1.00`);
  expect(even([HEADER, ...ROWS, ...odd, ''].join('\n'))).toBeNull();
});
