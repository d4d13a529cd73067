import { describe, expect, it } from 'vitest';

import {
  CURRENCIES,
  currencyOfAmount,
  currencyOfCode,
  currencyOfHeader,
  currencyOfSymbol,
} from './currency.ts';

it('lists each ISO code once, with its label in three languages', () => {
  const codes = CURRENCIES.map((each) => each.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const each of CURRENCIES) {
    expect(each.code).toMatch(/^[A-Z]{3}$/);
    expect(each.label.every((label) => label !== '')).toBe(true);
    expect(currencyOfCode(each.code)).toBe(each);
  }
  expect(currencyOfCode('JPY')?.decimals).toBe(0);
  expect(currencyOfCode('元')).toBeUndefined();
});

describe('symbols and words', () => {
  it.each([
    ['￥', 'CNY'],
    ['¥', 'CNY'],
    ['元', 'CNY'],
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['人民幣', 'CNY'],
    ['cny', 'CNY'],
    ['NT$', 'TWD'],
    ['ＮＴ＄', 'TWD'],
    ['新台币', 'TWD'],
    ['新臺幣', 'TWD'],
    ['TWD', 'TWD'],
    ['HK$', 'HKD'],
    ['港币', 'HKD'],
    ['US$', 'USD'],
    ['$', 'USD'],
    [' usd ', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['円', 'JPY'],
    ['日圓', 'JPY'],
  ])('%s is %s', (text, code) => expect(currencyOfSymbol(text)).toBe(code));

  it.each(['', '件', 'abc', '¥12', 'constructor'])('%j is none', (text) => {
    expect(currencyOfSymbol(text)).toBeNull();
  });
});

describe('amount cells', () => {
  it.each([
    ['￥1,234.50', 'CNY'],
    ['¥ 12', 'CNY'],
    ['-￥5.00', 'CNY'],
    ['￥-5.00', 'CNY'],
    ['(HK$12.00)', 'HKD'],
    ['80元', 'CNY'],
    ['1.2万元', 'CNY'],
    ['1.234,50 €', 'EUR'],
    ['12 USD', 'USD'],
    ['USD 12', 'USD'],
    ['£3', 'GBP'],
    ['1200円', 'JPY'],
    ['NT$ 1,200', 'TWD'],
    ['12.50', null],
    ['12 件', null],
    ['15%', null],
    ['元', null],
    ['', null],
  ])('%s: %s', (text, code) => expect(currencyOfAmount(text)).toBe(code));
});

describe('headers', () => {
  it.each([
    ['金额(元)', 'CNY'],
    ['金额（元）', 'CNY'],
    ['销售额(万元)', 'CNY'],
    ['总价￥', 'CNY'],
    ['Amount (USD)', 'USD'],
    ['Total_EUR', 'EUR'],
    ['金額(NT$)', 'TWD'],
    ['單價（新台幣）', 'TWD'],
    ['Price in £', 'GBP'],
    ['AnnualIncome (k$)', 'USD'],
    ['金额', null],
    ['Contact us', null],
    ['hk store', null],
    ['updated', null],
  ])('%s: %s', (text, code) => expect(currencyOfHeader(text)).toBe(code));
});
