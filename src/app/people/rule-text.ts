import { defineText } from '#ui/words/text.ts';

/** 金额至少 ¥100、渠道是天猫的 */
function ofOrders(filters: readonly string[]): string {
  const said = filters.join('、');
  return said === '' ? '' : `${said}${/[0-9]$/.test(said) ? ' ' : ''}的`;
}

/** The phrases that rules are said with. Columns and values come in words. */
export const ruleText = defineText({
  everyone: ['所有顾客', '所有顧客', 'All customers'],
  nobody: ['还没有条件', '還沒有條件', 'No conditions yet'],
  and: ['，而且', '，而且', ', and '],
  or: ['，或者', '，或者', ', or '],
  inGroup: [
    (inner: string) => `（${inner}）`,
    (inner: string) => `（${inner}）`,
    (inner: string) => `(${inner})`,
  ],
  not: [
    (inner: string) => `除去“${inner}”的`,
    (inner: string) => `除去「${inner}」的`,
    (inner: string) => `all but "${inner}"`,
  ],
  mayContact: ['没标勿联系', '沒標勿聯絡', 'not marked do-not-contact'],
  takesSomeChannel: ['至少收一种消息', '至少收一種訊息', 'takes some kind of message'],
  outside: [
    (column: string, from: string, to: string) => `${column}不在 ${from} 到 ${to} 之间`,
    (column: string, from: string, to: string) => `${column}不在 ${from} 到 ${to} 之間`,
    (column: string, from: string, to: string) => `${column} not between ${from} and ${to}`,
  ],
  below: [
    (column: string, value: string) => `${column}不到 ${value}`,
    (column: string, value: string) => `${column}不到 ${value}`,
    (column: string, value: string) => `${column} below ${value}`,
  ],
  above: [
    (column: string, value: string) => `${column}超过 ${value}`,
    (column: string, value: string) => `${column}超過 ${value}`,
    (column: string, value: string) => `${column} above ${value}`,
  ],
  beforeDay: [
    (column: string, day: string) => `${column}早于 ${day}`,
    (column: string, day: string) => `${column}早於 ${day}`,
    (column: string, day: string) => `${column} before ${day}`,
  ],
  afterDay: [
    (column: string, day: string) => `${column}晚于 ${day}`,
    (column: string, day: string) => `${column}晚於 ${day}`,
    (column: string, day: string) => `${column} after ${day}`,
  ],
  is: [
    (column: string, values: string) => `${column}是${values}`,
    (column: string, values: string) => `${column}是${values}`,
    (column: string, values: string) => `${column} is ${values}`,
  ],
  isNot: [
    (column: string, values: string) => `${column}不是${values}`,
    (column: string, values: string) => `${column}不是${values}`,
    (column: string, values: string) => `${column} is not ${values}`,
  ],
  isNotAlone: [
    (values: string) => `不是${values}`,
    (values: string) => `不是${values}`,
    (values: string) => `not ${values}`,
  ],
  anyValue: ['（还没选）', '（還沒選）', '(nothing chosen yet)'],
  or2: [
    (first: string, last: string) => `${first}或${last}`,
    (first: string, last: string) => `${first}或${last}`,
    (first: string, last: string) => `${first} or ${last}`,
  ],
  listed: [
    (items: readonly string[]) => items.join('、'),
    (items: readonly string[]) => items.join('、'),
    (items: readonly string[]) => items.join(', '),
  ],
  andMore: [
    (first: string, all: string) => `${first}等 ${all} 个值之一`,
    (first: string, all: string) => `${first}等 ${all} 個值之一`,
    (first: string, all: string) => `one of ${all} values such as ${first}`,
  ],
  contains: [
    (column: string, text: string) => `${column}里有“${text}”`,
    (column: string, text: string) => `${column}裡有「${text}」`,
    (column: string, text: string) => `${column} contains "${text}"`,
  ],
  containsNot: [
    (column: string, text: string) => `${column}里没有“${text}”`,
    (column: string, text: string) => `${column}裡沒有「${text}」`,
    (column: string, text: string) => `${column} does not contain "${text}"`,
  ],
  atLeast: [
    (column: string, value: string) => `${column}至少 ${value}`,
    (column: string, value: string) => `${column}至少 ${value}`,
    (column: string, value: string) => `${column} at least ${value}`,
  ],
  atMost: [
    (column: string, value: string) => `${column}至多 ${value}`,
    (column: string, value: string) => `${column}至多 ${value}`,
    (column: string, value: string) => `${column} at most ${value}`,
  ],
  between: [
    (column: string, low: string, high: string) => `${column} ${low} 到 ${high}`,
    (column: string, low: string, high: string) => `${column} ${low} 到 ${high}`,
    (column: string, low: string, high: string) => `${column} ${low} to ${high}`,
  ],
  exactly: [
    (column: string, value: string) => `${column}正好 ${value}`,
    (column: string, value: string) => `${column}正好 ${value}`,
    (column: string, value: string) => `${column} exactly ${value}`,
  ],
  since: [
    (column: string, day: string) => `${column}在 ${day} 或以后`,
    (column: string, day: string) => `${column}在 ${day} 或之後`,
    (column: string, day: string) => `${column} on or after ${day}`,
  ],
  until: [
    (column: string, day: string) => `${column}在 ${day} 或以前`,
    (column: string, day: string) => `${column}在 ${day} 或之前`,
    (column: string, day: string) => `${column} on or before ${day}`,
  ],
  during: [
    (column: string, first: string, last: string) => `${column}在 ${first} 到 ${last}`,
    (column: string, first: string, last: string) => `${column}在 ${first} 到 ${last}`,
    (column: string, first: string, last: string) => `${column} from ${first} to ${last}`,
  ],
  orders: [
    (count: string) => `正好下过 ${count} 单`,
    (count: string) => `正好下過 ${count} 筆訂單`,
    (count: string) => `exactly ${count} ${count === '1' ? 'order' : 'orders'}`,
  ],
  ordersAtLeast: [
    (count: string) => `至少下过 ${count} 单`,
    (count: string) => `至少下過 ${count} 筆訂單`,
    (count: string) => `at least ${count} ${count === '1' ? 'order' : 'orders'}`,
  ],
  ordersAtMost: [
    (count: string) => `至多下过 ${count} 单`,
    (count: string) => `至多下過 ${count} 筆訂單`,
    (count: string) => `at most ${count} ${count === '1' ? 'order' : 'orders'}`,
  ],
  ordersBetween: [
    (low: string, high: string) => `下过 ${low}–${high} 单`,
    (low: string, high: string) => `下過 ${low}–${high} 筆訂單`,
    (low: string, high: string) => `${low} to ${high} orders`,
  ],
  topMoney: [
    (share: string) => `花得最多的前 ${share}`,
    (share: string) => `花得最多的前 ${share}`,
    (share: string) => `the top ${share} by money spent`,
  ],
  topOrders: [
    (share: string) => `来得最勤的前 ${share}`,
    (share: string) => `來得最勤的前 ${share}`,
    (share: string) => `the top ${share} by number of orders`,
  ],
  topMean: [
    (share: string) => `每单金额最大的前 ${share}`,
    (share: string) => `每筆金額最大的前 ${share}`,
    (share: string) => `the top ${share} by size of order`,
  ],
  top: [
    (column: string, share: string) => `${column}最高的前 ${share}`,
    (column: string, share: string) => `${column}最高的前 ${share}`,
    (column: string, share: string) => `the top ${share} by ${column}`,
  ],
  within: [
    (column: string, span: string) => `${column}在 ${span}以内`,
    (column: string, span: string) => `${column}在 ${span}以內`,
    (column: string, span: string) => `${column} within the last ${span}`,
  ],
  agoAtLeast: [
    (column: string, span: string) => `${column}在 ${span}或更久以前`,
    (column: string, span: string) => `${column}在 ${span}或更久以前`,
    (column: string, span: string) => `${column} at least ${span} ago`,
  ],
  agoBetween: [
    (column: string, low: string, high: string) => `${column}在 ${low} 到 ${high}前`,
    (column: string, low: string, high: string) => `${column}在 ${low} 到 ${high}前`,
    (column: string, low: string, high: string) => `${column} ${low} to ${high} ago`,
  ],
  thisMonth: [
    (column: string) => `${column}在本月`,
    (column: string) => `${column}在本月`,
    (column: string) => `${column} this month`,
  ],
  comesWithin: [
    (column: string, span: string) => `${column}在未来 ${span}里`,
    (column: string, span: string) => `${column}在未來 ${span}裡`,
    (column: string, span: string) => `${column} within the next ${span}`,
  ],
  missing: [
    (column: string) => `没有“${column}”`,
    (column: string) => `沒有「${column}」`,
    (column: string) => `${column} not known`,
  ],
  present: [
    (column: string) => `有“${column}”`,
    (column: string) => `有「${column}」`,
    (column: string) => `${column} known`,
  ],
  /** A value by the name that a person gave it. */
  called: [
    (name: string) => `“${name}”`,
    (name: string) => `「${name}」`,
    (name: string) => `"${name}"`,
  ],
  inSegment: [
    (name: string) => `在“${name}”里`,
    (name: string) => `在「${name}」裡`,
    (name: string) => `in "${name}"`,
  ],
  notInSegment: [
    (name: string) => `不在“${name}”里`,
    (name: string) => `不在「${name}」裡`,
    (name: string) => `not in "${name}"`,
  ],
  /** Orders by what they are: "orders with amount at least ¥100 and channel Tmall". */
  ordersWith: [
    (filters: readonly string[], _isOne: boolean) => `${ofOrders(filters)}订单`,
    (filters: readonly string[], _isOne: boolean) => `${ofOrders(filters)}訂單`,
    (filters: readonly string[], isOne: boolean) =>
      `${isOne ? 'order' : 'orders'}${filters.length > 0 ? ' with ' : ''}${filters.join(' and ')}`,
  ],
  amount: ['金额', '金額', 'amount'],
  valueIs: [
    (field: string, values: string) => `${field}是${values}`,
    (field: string, values: string) => `${field}是${values}`,
    (field: string, values: string) => `${field} ${values}`,
  ],
  inLast: [
    (span: string) => `近 ${span}里`,
    (span: string) => `近 ${span}裡`,
    (span: string) => ` in the last ${span}`,
  ],
  before: [
    (span: string) => `${span}以前`,
    (span: string) => `${span}以前`,
    (span: string) => ` at least ${span} ago`,
  ],
  betweenAgo: [
    (low: string, span: string) => `${low} 到 ${span}前`,
    (low: string, span: string) => `${low} 到 ${span}前`,
    (low: string, span: string) => ` ${low} to ${span} ago`,
  ],
  did: [
    (window: string, count: string, orders: string) => `${window}下过${count}笔${orders}`,
    (window: string, count: string, orders: string) => `${window}下過${count}筆${orders}`,
    (window: string, count: string, orders: string) => `${count} ${orders}${window}`,
  ],
  didNot: [
    (window: string, orders: string) => `${window}没下过${orders}`,
    (window: string, orders: string) => `${window}沒下過${orders}`,
    (window: string, orders: string) => `no ${orders}${window}`,
  ],
  addUpTo: [
    (window: string, orders: string, money: string) => `${window}${orders}合计${money}`,
    (window: string, orders: string, money: string) => `${window}${orders}合計${money}`,
    (window: string, orders: string, money: string) => `${orders}${window} adding up to ${money}`,
  ],
  average: [
    (window: string, orders: string, money: string) => `${window}${orders}平均每笔${money}`,
    (window: string, orders: string, money: string) => `${window}${orders}平均每筆${money}`,
    (window: string, orders: string, money: string) => `${orders}${window} averaging ${money}`,
  ],
  some: [
    (value: string) => `至少 ${value} `,
    (value: string) => `至少 ${value} `,
    (value: string) => `at least ${value}`,
  ],
  few: [
    (value: string) => `至多 ${value} `,
    (value: string) => `至多 ${value} `,
    (value: string) => `at most ${value}`,
  ],
  just: [
    (value: string) => `正好 ${value} `,
    (value: string) => `正好 ${value} `,
    (value: string) => `exactly ${value}`,
  ],
  fromTo: [
    (low: string, high: string) => ` ${low} 到 ${high} `,
    (low: string, high: string) => ` ${low} 到 ${high} `,
    (low: string, high: string) => `${low} to ${high}`,
  ],
  goneSegment: ['已删除的分群', '已刪除的分群', 'a deleted segment'],
  yes: ['是', '是', 'yes'],
  no: ['否', '否', 'no'],
});
