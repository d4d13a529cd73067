import { expect, test } from 'vitest';
import { plainCsv } from './save-file.ts';

test('quotes, empty cells and formulas', () => {
  expect(
    plainCsv([
      ['名称', 'n'],
      ['a "b", c', 3],
      ['=1+1', null],
      ['-5', -5],
    ]),
  ).toBe('\ufeff名称,n\r\n"a ""b"", c",3\r\n\'=1+1,\r\n\'-5,-5\r\n');
});
