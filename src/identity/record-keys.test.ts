/** What may be the key of a row, and how it is written (rules.md, "Record key"). */
import { describe, expect, test } from 'vitest';
import { type Column, dictionaryOf, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { KEY_KINDS, type KeyKind } from '#domain/person-keys.ts';
import { KeyIndex } from '#engine/columns/key-index.ts';
import { keyRows, keyText } from './record-keys.ts';

test('kinds decide in the order of the rule', () => {
  expect(KEY_KINDS).toEqual([
    'customerId',
    'memberNo',
    'buyerNick',
    'wechatUnionId',
    'wechatOpenId',
    'phone',
    'email',
    'name',
  ]);
});

describe('what is never a key', () => {
  test.each<[KeyKind, string]>([
    ['phone', '138****1234'],
    ['phone', '138xxxx1234'],
    ['name', '张**'],
    ['name', '*'],
    ['buyerNick', 't**1'],
    ['customerId', '无'],
    ['customerId', '0'],
    ['customerId', '000000'],
    ['customerId', 'N/A'],
    ['customerId', '-'],
    ['customerId', '匿名用户'],
    ['customerId', 'guest'],
    ['customerId', 'Test'],
    ['phone', '00000000000'],
    ['phone', '11111111111'],
    ['phone', 'not a phone'],
    ['phone', '1.38E+10'],
    ['customerId', '3.74501E+18'],
    ['memberNo', '6.2E+15'],
    ['phone', '2024-03-05'],
    ['email', 'test@test.com'],
    ['email', 'noemail@shop.cn'],
    ['email', 'Li Na (noemail@shop.cn)'],
    ['email', 'not an address'],
    ['email', 'l***@qq.com'],
    ['name', '散客'],
  ])('%s %s', (kind, text) => {
    expect(keyText(kind, text)).toBeNull();
  });
});

describe('what is the same key', () => {
  test.each<[KeyKind, string, string]>([
    ['phone', '13812345678', '+86 138 1234 5678'],
    ['phone', '13812345678', '138-1234-5678'],
    ['phone', '13812345678', '13812345678.0'],
    ['phone', '0912-345-678', '+886912345678'],
    ['email', 'Li.Na@Example.com.cn', 'li.na@example.com.cn'],
    ['email', 'ｗang@qq.com', 'wang@qq.com'],
    ['email', 'Wang Wei (wang@qq.com);Li Na (li.na@qq.com)', 'wang@qq.com'],
  ])('%s %s = %s', (kind, one, other) => {
    expect(keyText(kind, one)).not.toBeNull();
    expect(keyText(kind, one)).toBe(keyText(kind, other));
  });

  test.each<[KeyKind, string, string]>([
    ['customerId', '007', '7'],
    ['customerId', 'a1', 'A1'],
    ['phone', '13812345678', '13812345679'],
  ])('%s %s ≠ %s', (kind, one, other) => {
    expect(keyText(kind, one)).not.toBe(keyText(kind, other));
  });
});

describe('rows of a key column', () => {
  const texts = ['C10', '', '138****1234', '0', 'C10', '007', '张三', 'x1'];
  const expected = ['C10', null, null, null, 'C10', '007', '张三', 'x1'];
  const { bytes, offsets } = dictionaryOf(texts);
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  const stored: Record<string, Column> = {
    text: { type: 'text', bytes, offsets },
    category: {
      type: 'category',
      codes: Int32Array.from(texts, (text) => (text === '' ? NO_CODE : distinct.indexOf(text))),
      dictionary: dictionaryOf(distinct),
    },
  };
  const told = (kind: KeyKind, column: Column): (string | null)[] => {
    const index = new KeyIndex();
    const rows = keyRows(kind, column, index);
    const keys = dictionaryTexts(index.toDictionary());
    return Array.from(rows, (code) => (code === NO_CODE ? null : keys[code]!));
  };

  test.each(Object.entries(stored))('stored as %s', (_, column) => {
    expect(told('customerId', column)).toEqual(expected);
  });

  test('numbers are read by their text; what is no number is no key', () => {
    const units = Float64Array.of(10, Number.NaN, 0, 10);
    expect(told('customerId', { type: 'decimal', units, scale: 0 })).toEqual([
      '10',
      null,
      null,
      '10',
    ]);
    expect(told('customerId', { type: 'day', days: Int32Array.of(1, 2) })).toEqual([null, null]);
  });

  test('a phone column holds canonical numbers only', () => {
    const phones = dictionaryOf(['138 1234 5678', '13812345678', 'abc']);
    expect(told('phone', { type: 'text', bytes: phones.bytes, offsets: phones.offsets })).toEqual([
      '8613812345678',
      '8613812345678',
      null,
    ]);
  });
});

describe('what the column says of a doubtful key', () => {
  const rowsOf = (kind: KeyKind, rules: 'first' | 'now', ...texts: readonly string[]) => [
    ...keyRows(kind, { type: 'text', ...dictionaryOf(texts) }, new KeyIndex(), rules),
  ];

  test('half a phone is nobody’s; in a batch whose ids were drawn before that rule it stays', () => {
    const phones = ['13812345678', '13912345678', '13612345678', '1380013800', '1380013'] as const;
    expect(rowsOf('phone', 'now', ...phones)).toEqual([0, 1, 2, NO_CODE, NO_CODE]);
    expect(rowsOf('phone', 'first', ...phones)).toEqual([0, 1, 2, 3, 4]);
  });

  test('0 beside 1, 2, 3 is an id, and so is 000 beside 001', () => {
    expect(rowsOf('customerId', 'now', '0', '1', '2', '3')).toEqual([0, 1, 2, 3]);
    expect(rowsOf('memberNo', 'now', '000', '001', '002', '003')).toEqual([0, 1, 2, 3]);
    expect(rowsOf('customerId', 'first', '0', '1', '2', '3')).toEqual([NO_CODE, 0, 1, 2]);
    expect(rowsOf('customerId', 'now', '0', 'C1', 'C2', 'C3')).toEqual([NO_CODE, 0, 1, 2]);
    expect(rowsOf('customerId', 'now', '0', '1', '5001', '9107')).toEqual([NO_CODE, 0, 1, 2]);
    expect(rowsOf('buyerNick', 'now', '0', '1', '2', '3')).toEqual([NO_CODE, 0, 1, 2]);
  });
});
