import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { formatOfCode } from './workbook-format.ts';
import { isoText, numberText, plainNumber } from './workbook-value.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [12, '12'],
    [-12.5, '-12.5'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [0.1 + 0.2 - 0.3, '0'],
    [Array.from({ length: 100 }, () => 0.1).reduce((sum, it) => sum + it, 0), '10'],
    [8_911_407.904, '8911407.904'],
    [10_666_684.544, '10666684.544'],
    [13_812_345_678, '13812345678'],
    [123_456_789_012_345, '123456789012345'],
    [123_456_789_012.01, '123456789012.01'],
    [31.230_416_123_456_7, '31.2304161234567'],
    [1 / 3, '0.333333333333333'],
    [1e-7, '0.0000001'],
    [1.5e-9, '0.0000000015'],
    [1.234_567_890_123_46e17, '123456789012346000'],
    [1e21, '1000000000000000000000'],
    [Number.NaN, ''],
  ])('%d is %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  test('decimals of up to 12 digits come back as they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.nat(11),
        (digits, decimals) => {
          const value = Number(`${digits}e-${decimals}`);
          expect(Number(plainNumber(value))).toBe(value);
          expect(plainNumber(value)).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        },
      ),
      { numRuns: numRuns(500, 20_000) },
    );
  });
});

describe('numbers under a format', () => {
  const text = (value: number, code: string, system: '1900' | '1904' = '1900') =>
    numberText(value, formatOfCode(code), system);

  test.each([
    [0.15, '0%', '15%'],
    [0.156, '0%', '15.6%'],
    [1, '0.00%', '100%'],
    [-0.07, '0%', '-7%'],
    [0, '0%', '0%'],
    [0.285, '0.0%', '28.5%'],
    [123, '00000', '00123'],
    [123_456, '00000', '123456'],
    [13_812_345_678, '000-0000-0000', '138-1234-5678'],
    [912_345_678, '0000-000000', '0912-345678'],
    [12, '"SO"0000', 'SO0012'],
    [-12, '00000', '-12'],
    [45_356, 'yyyy-mm-dd', '2024-03-05'],
    [45_356.75, 'yyyy"年"m"月"d"日"', '2024-03-05'],
    [45_356.999_999_999_99, 'yyyy-mm-dd', '2024-03-06'],
    [45_356.604_166_666_664, 'yyyy-mm-dd hh:mm', '2024-03-05 14:30:00'],
    [45_356.604_17, 'yyyy-mm-dd hh:mm:ss', '2024-03-05 14:30:00'],
    [45_356.5, 'yyyy-mm-dd hh:mm:ss.000', '2024-03-05 12:00:00.000'],
    [45_356, 'yyyy-mm-dd hh:mm', '2024-03-05 00:00:00'],
    [0.604_166_666_666_666_6, 'h:mm', '14:30:00'],
    [45_356.5, 'h:mm', '2024-03-05 12:00:00'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0, 'yyyy-mm-dd', '1900-01-00'],
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [-5, 'yyyy-mm-dd', '-5'],
    [99_999_999, 'yyyy-mm-dd', '99999999'],
  ])('%d under %s is %s', (value, code, expected) => {
    expect(text(value, code)).toBe(expected);
  });

  test('the count from 1904', () => {
    expect(text(43_894, 'yyyy-mm-dd', '1904')).toBe('2024-03-05');
    expect(text(0, 'yyyy-mm-dd', '1904')).toBe('1904-01-01');
    expect(text(0.5, 'h:mm', '1904')).toBe('12:00:00');
  });

  test('days of strict files', () => {
    const day = formatOfCode('yyyy-mm-dd');
    const moment = formatOfCode('yyyy-mm-dd hh:mm');
    expect(isoText('2024-03-05T00:00:00', day)).toBe('2024-03-05');
    expect(isoText('2024-03-05T14:30:00.000Z', moment)).toBe('2024-03-05 14:30:00');
    expect(isoText('2024-03-05', moment)).toBe('2024-03-05');
    expect(isoText('soon', day)).toBe('soon');
  });
});
