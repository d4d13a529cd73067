import { expect, test } from 'vitest';
import { droppedFiles, nameInside } from './dropped-names.ts';

test('sheets of a workbook are one file, and two files of one name are two', () => {
  const sheets = [nameInside('店.xlsx', '订单'), nameInside('店.xlsx', '会员')];
  expect(droppedFiles(sheets)).toEqual([
    { name: '店.xlsx', inside: ['订单', '会员'], isWorkbook: true },
  ]);
  expect(
    droppedFiles(['a.csv', ...sheets, 'a.csv', nameInside('b.zip', nameInside('c.xlsx', 'x'))]),
  ).toEqual([
    { name: 'a.csv', inside: [], isWorkbook: false },
    { name: '店.xlsx', inside: ['订单', '会员'], isWorkbook: true },
    { name: 'a.csv', inside: [], isWorkbook: false },
    { name: 'b.zip', inside: ['c.xlsx › x'], isWorkbook: false },
  ]);
});
