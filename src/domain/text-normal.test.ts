import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  foldText,
  headerUnit,
  headerWords,
  isMasked,
  isPlaceholder,
  normalEmail,
  normalHeader,
  toHalfWidth,
} from './text-normal.ts';

describe('width, case and white space', () => {
  it('fold to one form', () => {
    expect(toHalfWidth('ＡＢＣ　１２３（￥）')).toBe('ABC 123(¥)');
    expect(foldText('\ufeff  Order\u00a0\t ID\u200b ')).toBe('order id');
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toHalfWidth(toHalfWidth(text))).toBe(toHalfWidth(text));
        expect(normalHeader(normalHeader(text))).toBe(normalHeader(text));
      }),
    );
  });
});

describe('headers', () => {
  it.each([
    ['*客户手机（必填）', '客户手机'],
    ['【必填】姓名', '姓名'],
    ['Order_Date', 'orderdate'],
    ['order-date', 'orderdate'],
    ['OrderDate', 'orderdate'],
    ['ORDER DATE', 'orderdate'],
    ['訂單編號', '订单编号'],
    ['金额/元', '金额'],
    ['单价：元', '单价'],
    ['国家/地区', '国家地区'],
    ['Country/Region', 'countryregion'],
    ['AnnualIncome (k$)', 'annualincome'],
    ['Order #', 'order#'],
    ['ＩＤ', 'id'],
    ['(金额)', '金额'],
    [' - ', ''],
  ])('%j as a key is %j', (header, key) => expect(normalHeader(header)).toBe(key));

  it.each([
    ['金额（元）', '元'],
    ['金额/元', '元'],
    ['AnnualIncome (k$)', 'k$'],
    ['Created (UTC)', 'utc'],
    ['国家/地区', null],
    ['金额', null],
  ])('%j has the unit %j', (header, unit) => expect(headerUnit(header)).toBe(unit));

  it.each([
    ['orderDate', ['order', 'date']],
    ['ORDER DATE', ['order', 'date']],
    ['order_date', ['order', 'date']],
    ['CustomerID', ['customer', 'id']],
    ['SKUCode', ['sku', 'code']],
    ['Updated', ['updated']],
    ['买家ID号', ['买家', 'id', '号']],
    ['Customer Phone (required)', ['customer', 'phone']],
  ])('%j has the words %j', (header, words) => expect(headerWords(header)).toEqual(words));
});

describe('e-mail', () => {
  it.each([
    [' Na.Li@Example.CN ', 'na.li@example.cn'],
    ['Li Na <na.li@x.cn>', 'na.li@x.cn'],
    ['mailto:a@b.co', 'a@b.co'],
    ['ａ@ｂ.com', 'a@b.com'],
    ['李娜@例子.中国', '李娜@例子.中国'],
    ['a+b_c@sub.b-c.org', 'a+b_c@sub.b-c.org'],
    ['a@b', null],
    ['a b@c.com', null],
    ['@c.com', null],
    ['l***@qq.com', null],
    ['', null],
  ])('%j is %j', (text, expected) => expect(normalEmail(text)).toBe(expected));
});

it.each([
  ['138****1234', true],
  ['张**', true],
  ['张*', true],
  ['*三', true],
  ['t**1', true],
  ['138xxxx1234', true],
  ['138XXXX1234', true],
  ['l***@qq.com', true],
  ['*', true],
  ['13812341234', false],
  ['张三', false],
  ['A*B Ltd', false],
  ['xxl', false],
])('%s masked: %s', (text, expected) => expect(isMasked(text)).toBe(expected));

it.each([
  ['', true],
  [' ', true],
  ['无', true],
  ['無', true],
  ['暂无', true],
  ['没有', true],
  ['未知', true],
  ['0', true],
  ['0.00', true],
  ['00000000000', true],
  ['000-0000-0000', true],
  ['11111111111', true],
  ['1234567890', true],
  ['-', true],
  ['--', true],
  ['/', true],
  ['N/A', true],
  ['n.a.', true],
  ['NULL', true],
  ['#N/A', true],
  ['(空白)', true],
  ['匿名用户', true],
  ['test@qq.com', true],
  ['Test123@163.com', true],
  ['someone@example.com', true],
  ['noreply@shop.cn', true],
  ['１１１１１１１', true],
  ['吴', false],
  ['无锡', false],
  ['张三', false],
  ['13812341234', false],
  ['18888888880', false],
  ['1111', false],
  ['tester@qq.com', false],
  ['Nana', false],
  ['100', false],
])('%j placeholder: %s', (text, expected) => expect(isPlaceholder(text)).toBe(expected));
