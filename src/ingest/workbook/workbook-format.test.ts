import { describe, expect, test } from 'vitest';
import { cellFormat, formatOfCode } from './workbook-format.ts';

describe('what a number format says', () => {
  test.each([
    ['General', 'number'],
    ['G/通用格式', 'number'],
    ['0.00', 'number'],
    ['#,##0.00;[Red]-#,##0.00', 'number'],
    ['0.00E+00', 'number'],
    ['##0.0E-0', 'number'],
    ['# ?/?', 'number'],
    ['0', 'number'],
    ['@', 'number'],
    ['"day"0', 'number'],
    ['0"元"', 'number'],
    [String.raw`_("¥"* #,##0.00_);_("¥"* \(#,##0.00\)`, 'number'],
    ['[Red]0', 'number'],
    ['[$¥-804]#,##0.00', 'number'],
    ['0%', 'percent'],
    ['0.00%', 'percent'],
    ['0"%"', 'number'],
    ['yyyy-mm-dd', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['yyyy"年"m"月"', 'day'],
    ['m"月"d"日"', 'day'],
    ['[$-404]e/m/d', 'day'],
    ['[$-404]e"年"m"月"d"日";@', 'day'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
    ['[$-804]aaaa;@', 'day'],
    ['ggge"年"m"月"d"日"', 'day'],
    ['mmm-yy', 'day'],
    ['yyyy/m/d h:mm;@', 'moment'],
    ['yyyy-mm-dd hh:mm:ss', 'moment'],
    ['[$-409]m/d/yy h:mm AM/PM;@', 'moment'],
    ['yyyy"年"m"月"d"日" 上午/下午h"时"mm"分"', 'moment'],
    ['h:mm', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['mm:ss', 'time'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
    ['00000', 'zeros'],
    ['000-0000-0000', 'zeros'],
    [String.raw`0000\-00`, 'zeros'],
    ['"SO"0000', 'zeros'],
    ['00.00', 'number'],
    ['#00', 'number'],
  ])('%s is %s', (code, kind) => {
    expect(formatOfCode(code).kind).toBe(kind);
  });

  test('fractions of seconds', () => {
    expect(formatOfCode('yyyy-mm-dd hh:mm:ss.000')).toEqual({ kind: 'moment', fraction: 3 });
    expect(formatOfCode('mm:ss.0')).toEqual({ kind: 'time', fraction: 1 });
    expect(formatOfCode('h:mm:ss')).toEqual({ kind: 'time', fraction: 0 });
  });

  test('formats without a code, and a code that goes before its number', () => {
    expect(cellFormat(14, undefined).kind).toBe('day');
    expect(cellFormat(22, undefined).kind).toBe('moment');
    expect(cellFormat(31, undefined).kind).toBe('day');
    expect(cellFormat(33, undefined).kind).toBe('time');
    expect(cellFormat(58, undefined).kind).toBe('day');
    expect(cellFormat(46, undefined).kind).toBe('elapsed');
    expect(cellFormat(9, undefined).kind).toBe('percent');
    expect(cellFormat(44, undefined).kind).toBe('number');
    expect(cellFormat(14, '0.00').kind).toBe('number');
  });
});

test.each([
  ['m"月"d"日";@', true],
  ['d-mmm', true],
  ['mm-dd', true],
  ['yyyy"年"m"月"d"日"', false],
  ['[$-404]e/m/d', false],
  ['mmm-yy', false],
  ['dddd', false],
])('%s shows a day without its year: %s', (code, expected) => {
  const format = formatOfCode(code);
  expect(format.kind === 'day' && format.mayLackYear === true).toBe(expected);
});
