import { expect, test } from 'vitest';
import { readMappingFile, writeMappingFile } from './mapping-file.ts';

const text = writeMappingFile(
  ['暗号', '金额', '备注', '备注'],
  [
    { table: 'customers', field: 'memberNo' },
    { table: 'orders', field: 'amount' },
    { table: 'orders', field: null },
    { table: 'orders', field: 'sellerNote' },
  ],
);

test('what columns are goes through a file, whatever their order, script and width there', () => {
  const said = readMappingFile(text, ['備註', '暗號', '别的', '备注（内部）']);
  expect(said).toEqual(
    new Map([
      [0, { table: 'orders', field: null }],
      [1, { table: 'customers', field: 'memberNo' }],
      [3, { table: 'orders', field: 'sellerNote' }],
    ]),
  );
});

test.each([
  ['no JSON', 'columns'],
  ['another file', '{}'],
  ['another version', text.replace('"version": 1', '"version": 2')],
  ['a table that there is not', text.replace('customers', 'people')],
  ['a field that there is not', text.replace('memberNo', '__proto__')],
  ['a column without a header', text.replace('"header": "金额"', '"header": 1')],
])('%s says nothing', (_, foreign) => {
  expect(readMappingFile(foreign, ['暗号', '金额'])).toBeNull();
});

test('a file that knows none of the columns says nothing', () => {
  expect(readMappingFile(text, ['别的'])).toBeNull();
});
