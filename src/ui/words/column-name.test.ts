import { expect, test } from 'vitest';
import { columnName } from './column-name.ts';

test.each([
  ['Column 8', '第 8 列', '第 8 欄', 'Column 8'],
  ['Column 12', '第 12 列', '第 12 欄', 'Column 12'],
  ['金额', '金额', '金额', '金额'],
  ['Column of 8', 'Column of 8', 'Column of 8', 'Column of 8'],
])('%s', (header, zh, tw, en) => {
  expect(columnName(header, 'zh-CN')).toBe(zh);
  expect(columnName(header, 'zh-TW')).toBe(tw);
  expect(columnName(header, 'en')).toBe(en);
});
