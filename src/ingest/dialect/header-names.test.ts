import { expect, test } from 'vitest';
import { columnNames, joinedHeader } from './header-names.ts';
import { findHeader } from './header-row.ts';

const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.split(','));

test.each([
  ['one row as it stands', ' a ,b', [' a ', 'b']],
  [
    'a group over blanks',
    '订单,收货信息,\n编号,姓名,电话',
    ['订单 编号', '收货信息 姓名', '收货信息 电话'],
  ],
  [
    'names that stand alone end a group',
    '订单号,收货信息,,金额\n,姓名,电话,',
    ['订单号', '收货信息 姓名', '收货信息 电话', '金额'],
  ],
  [
    'a wider group ends a narrower one',
    'A,,B,\nx,,,y\n1,2,3,4',
    ['A x 1', 'A x 2', 'B 3', 'B y 4'],
  ],
  ['the upper row is shorter', 'A,B\nx,y,z', ['A x', 'B y', 'B z']],
  ['the same twice', 'DATE,TIME\nDATE,TIME', ['DATE DATE', 'TIME TIME']],
])('%s', (_, text, joined) => {
  expect(joinedHeader(rowsOf(text))).toEqual(joined);
});

test('columns keep their own names, with their groups where two have the same', () => {
  const records = rowsOf('客户,,收货,\n姓名,电话,姓名,金额\n王,1,李,2');
  const dialect = { headerRow: 1, headerStart: 0 };
  expect(columnNames(records, dialect)).toEqual(['客户 姓名', '电话', '收货 姓名', '金额']);
  expect(columnNames(records, { headerRow: 1 })).toEqual(['姓名', '电话', '姓名', '金额']);
});

const DATA = '\n1,a,2024-01-01,5\n2,b,2024-01-02,6\n3,c,2024-01-03,7';

test.each([
  ['one row', '编号,姓名,日期,金额', [0, undefined]],
  ['groups', '客户,,订单,\n编号,姓名,日期,金额', [1, 0]],
  ['groups of groups', '全部,,,\n客户,,订单,\n编号,姓名,日期,金额', [2, 1]],
  ['three rows', '线上,,线下,\n客户,,订单,\n编号,姓名,日期,金额', [2, 0]],
  ['twice', '编号,姓名,日期,金额\n编号,姓名,日期,金额', [1, 0]],
  ['a title over groups', '销售明细,,,\n客户,,订单,\n编号,姓名,日期,金额', [2, 1]],
  ['what a report says of itself', '店铺,旗舰店,,\n编号,姓名,日期,金额', [1, undefined]],
  ['a title in the middle', ',,销售明细,\n编号,姓名,日期,金额', [1, undefined]],
  ['years as groups', '2023,,2024,\n编号,姓名,日期,金额', [1, 0]],
  ['period and shop', '期间：3月,,店铺：总店,\n编号,姓名,日期,金额', [1, undefined]],
])('header found: %s', (_, text, [row, start]) => {
  const { headerRow, headerStart } = findHeader(rowsOf(text + DATA));
  expect([headerRow, headerStart]).toEqual([row, start]);
});
