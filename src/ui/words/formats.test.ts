import { describe, expect, test } from 'vitest';
import { amountToDecimal, en, tw, zh } from './formats.ts';

const all = [zh, tw, en] as const;
const inAll = (say: (formats: (typeof all)[number]) => string) => all.map(say);
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;

describe('numbers', () => {
  test('integers are grouped', () => {
    expect(inAll((f) => f.integer(12_430))).toEqual(['12,430', '12,430', '12,430']);
    expect(en.integer(9_007_199_254_740_993n)).toBe('9,007,199,254,740,993');
  });
  test('decimals keep at most the digits asked for', () => {
    expect(en.decimal(3.14159, 2)).toBe('3.14');
    expect(zh.decimal(3, 2, 2)).toBe('3.00');
  });
  test('compact follows the language', () => {
    expect(inAll((f) => f.compact(12_430))).toEqual(['1.2万', '1.2萬', '12K']);
    expect(inAll((f) => f.compact(980))).toEqual(['980', '980', '980']);
  });
  test('percent and signed change', () => {
    expect(inAll((f) => f.percent(0.315, 1))).toEqual(['31.5%', '31.5%', '31.5%']);
    expect(zh.change(0.12)).toBe('+12%');
    expect(en.change(-0.034, 1)).toBe('−3.4%');
    expect(en.change(0)).toBe('0%');
  });
});

describe('money', () => {
  test('exact decimals stay exact', () => {
    expect(en.money('8911407.904', null, 'exact')).toBe('8,911,407.904');
    expect(en.money('12345678901234567.89', null)).toBe('12,345,678,901,234,567.89');
    expect(en.money({ units: 8_911_407_904, scale: 3 }, null, 'exact')).toBe('8,911,407.904');
  });
  test('units and scale become decimal text', () => {
    expect(amountToDecimal({ units: -5, scale: 2 })).toBe('-0.05');
    expect(amountToDecimal({ units: 1_280, scale: 0 })).toBe('1280');
    expect(amountToDecimal({ units: 123_456_789_012_345_678n, scale: 4 })).toBe(
      '12345678901234.5678',
    );
  });
  test('the currency gives sign and digits; none gives a plain number', () => {
    expect(inAll((f) => f.money('1280.5', 'CNY'))).toEqual(['¥1,280.50', '¥1,280.50', '¥1,280.50']);
    expect(inAll((f) => f.money('1280.5', 'TWD'))).toEqual([
      'NT$1,280.50',
      '$1,280.50',
      '$1,280.50',
    ]);
    expect(en.money('1280.5', null)).toBe('1,280.50');
    expect(zh.money('1280.5', 'CNY', 'whole')).toBe('¥1,281');
    expect(en.money('-12.3', 'USD')).toBe('-$12.30');
  });
  test('compact money keeps three figures', () => {
    expect(inAll((f) => f.moneyCompact('1862420', 'CNY'))).toEqual(['¥186万', '¥186萬', '¥1.86M']);
    expect(inAll((f) => f.moneyCompact('12345678', 'CNY'))).toEqual([
      '¥1,235万',
      '¥1,235萬',
      '¥12.3M',
    ]);
    expect(zh.moneyCompact('9876.5', 'CNY')).toBe('¥9,877');
    expect(en.moneyCompact('214000', null)).toBe('214K');
    expect(inAll((f) => f.moneyCompact('4.97', 'USD'))).toEqual(['$4.97', '$4.97', '$4.97']);
    expect([zh.moneyCompact('48', 'CNY'), en.moneyCompact('99.5', null)]).toEqual(['¥48', '99.50']);
  });
});

describe('civil time', () => {
  const day = dayNumber('2024-03-05');
  test('a day is a civil day in every time zone', () => {
    expect(inAll((f) => f.day(day))).toEqual(['2024年3月5日', '2024年3月5日', 'Mar 5, 2024']);
    expect(inAll((f) => f.dayShort(day))).toEqual(['3月5日', '3月5日', 'Mar 5']);
    expect(inAll((f) => f.month(day))).toEqual(['2024年3月', '2024年3月', 'Mar 2024']);
    expect(zh.dayIso(day)).toBe('2024-03-05');
    expect(en.dayIso(dayNumber('1969-12-31'))).toBe('1969-12-31');
    expect(en.moment(Date.parse('2024-03-05T14:30:59Z'))).toBe('2024-03-05 14:30');
  });
  test('ranges name both ends', () => {
    expect(zh.dayRange(day, day + 1)).toBe('2024年3月5日 – 2024年3月6日');
    expect(en.dayRange(day, day + 1)).toBe('Mar 5, 2024 – Mar 6, 2024');
    expect(en.dayRange(day, day)).toBe('Mar 5, 2024');
  });
  test('spans and relative days', () => {
    expect(inAll((f) => f.daySpan(96))).toEqual(['96 天', '96 天', '96 days']);
    expect(en.daySpan(1)).toBe('1 day');
    expect(inAll((f) => f.relativeDays(-1))).toEqual(['昨天', '昨天', 'yesterday']);
    expect(inAll((f) => f.relativeDays(-96))).toEqual(['96 天前', '96 天前', '96 days ago']);
  });
});

describe('words', () => {
  test('lists', () => {
    expect(inAll((f) => f.list(['A', 'B', 'C']))).toEqual(['A、B和C', 'A、B和C', 'A, B, and C']);
    expect(en.list(['A', 'B'], 'or')).toBe('A or B');
  });
  test('plurals take the grouped number', () => {
    const forms = { one: '# order', other: '# orders' };
    expect(en.plural(1, forms)).toBe('1 order');
    expect(en.plural(12_430, forms)).toBe('12,430 orders');
    expect(zh.plural(1, { other: '# 单' })).toBe('1 单');
  });
  test('sizes and durations', () => {
    expect(en.fileSize(900)).toBe('900 B');
    expect(en.fileSize(1536)).toBe('1.5 KB');
    expect(zh.fileSize(61 * 1024 * 1024)).toBe('61 MB');
    expect(inAll((f) => f.duration(640))).toEqual(['0.6 秒', '0.6 秒', '0.6 s']);
    expect(inAll((f) => f.duration(80_000))).toEqual(['1 分 20 秒', '1 分 20 秒', '1 min 20 s']);
    expect(inAll((f) => f.duration(3_720_000))).toEqual([
      '1 小时 2 分',
      '1 小時 2 分',
      '1 h 2 min',
    ]);
  });
});
