import { describe, expect, it } from 'vitest';

import { headerUnit, headerWords, normalHeader } from './header.ts';

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
