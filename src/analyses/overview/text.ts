import { MONEY_TERMS } from '#domain/glossary/money.ts';

export const overviewText = {
  title: ['六个数', '六個數字', 'Six numbers'],
  buyers: ['买家', '買家', 'Buyers'],
  knownRevenue: MONEY_TERMS.knownRevenue.term,
  repeatRate: MONEY_TERMS.repeatRate.term,
  averageOrder: MONEY_TERMS.averageOrder.term,
  moneyAtRisk: MONEY_TERMS.moneyAtRisk.term,
  newThisMonth: MONEY_TERMS.newThisMonth.term,
  trend: [
    (label: string, from: string, to: string, first: string, last: string) =>
      `${label}，按月，${from} ${first}，${to} ${last}`,
    (label: string, from: string, to: string, first: string, last: string) =>
      `${label}，按月，${from} ${first}，${to} ${last}`,
    (label: string, from: string, to: string, first: string, last: string) =>
      `${label} by month: ${first} in ${from}, ${last} in ${to}`,
  ],
  versusDays: [
    (days: number) => `较前 ${days} 天`,
    (days: number) => `較前 ${days} 天`,
    (days: number) => `vs. ${days} days before`,
  ],
  lastDays: [
    (days: number, figure: string) => `近 ${days} 天 ${figure}`,
    (days: number, figure: string) => `近 ${days} 天 ${figure}`,
    (days: number, figure: string) => `${days} days: ${figure}`,
  ],
  versusThen: [
    (days: number) => `较 ${days} 天前`,
    (days: number) => `較 ${days} 天前`,
    (days: number) => `vs. ${days} days ago`,
  ],
  versusElapsed: [
    (before: string) => `此前同天数 ${before} 位`,
    (before: string) => `先前同天數 ${before} 位`,
    (before: string) => `vs. ${before} before`,
  ],
  points: [
    (change: string) => `${change} 百分点`,
    (change: string) => `${change} 百分點`,
    (change: string) => `${change} pt`,
  ],
  comparedHint: [
    (days: number, from: string, to: string) =>
      `变化：最近 ${days} 天（${from} 至 ${to}，含截至日）和再往前 ${days} 天比。`,
    (days: number, from: string, to: string) =>
      `變化：最近 ${days} 天（${from} 至 ${to}，含截至日）和再往前 ${days} 天比。`,
    (days: number, from: string, to: string) =>
      `The change compares the last ${days} days (${from} to ${to}, the as-of day included) with the ${days} before.`,
  ],
  unchanged: ['持平', '持平', 'unchanged'],
  atRiskNote: [
    (_: number, people: string) => `${people} 位近一年花的`,
    (_: number, people: string) => `${people} 位近一年花的`,
    (n: number, people: string) => `from ${people} ${n === 1 ? 'customer' : 'customers'}`,
  ],
  atRiskNone: ['没有人离开太久', '沒有人離開太久', 'Nobody has been away too long'],
  counted: [
    (_: number, orders: string, lines: string, range: string) =>
      `计入 ${orders} 单、${lines} 条明细，${range}。`,
    (_: number, orders: string, lines: string, range: string) =>
      `計入 ${orders} 筆訂單、${lines} 筆明細，${range}。`,
    (n: number, orders: string, lines: string, range: string) =>
      `${orders} ${n === 1 ? 'order' : 'orders'} and ${lines} lines counted, ${range}.`,
  ],
  countedNoLines: [
    (_: number, orders: string, range: string) => `计入 ${orders} 单，${range}。`,
    (_: number, orders: string, range: string) => `計入 ${orders} 筆訂單，${range}。`,
    (n: number, orders: string, range: string) =>
      `${orders} ${n === 1 ? 'order' : 'orders'} counted, ${range}.`,
  ],
  leftOut: [
    (list: string) => `没算进去：${list}。`,
    (list: string) => `沒算進去：${list}。`,
    (list: string) => `Left out: ${list}.`,
  ],
  nothingLeftOut: ['没有漏掉任何订单。', '沒有漏掉任何訂單。', 'Nothing was left out.'],
  pending: [
    (_: number, n: string) => `${n} 单未付款`,
    (_: number, n: string) => `${n} 筆未付款`,
    (_: number, n: string) => `${n} not paid yet`,
  ],
  closed: [
    (_: number, n: string) => `${n} 单已取消`,
    (_: number, n: string) => `${n} 筆已取消`,
    (_: number, n: string) => `${n} cancelled`,
  ],
  refunded: [
    (_: number, n: string) => `${n} 单全额退款`,
    (_: number, n: string) => `${n} 筆全額退款`,
    (_: number, n: string) => `${n} refunded in full`,
  ],
  returned: [
    (_: number, n: string) => `${n} 单退货`,
    (_: number, n: string) => `${n} 筆退貨`,
    (_: number, n: string) => `${n} returned`,
  ],
  freeLinesOnly: [
    (_: number, n: string) => `${n} 单只有赠品`,
    (_: number, n: string) => `${n} 筆只有贈品`,
    (_: number, n: string) => `${n} with only free items`,
  ],
  undated: [
    (_: number, n: string) => `${n} 单没有日期`,
    (_: number, n: string) => `${n} 筆沒有日期`,
    (_: number, n: string) => `${n} without a date`,
  ],
  otherCurrency: [
    (_: number, n: string) => `${n} 单是别的币种`,
    (_: number, n: string) => `${n} 筆是別的幣別`,
    (_: number, n: string) => `${n} in another currency`,
  ],
  moneyOut: [
    (_: number, n: string) => `${n} 笔支出`,
    (_: number, n: string) => `${n} 筆支出`,
    (n: number, count: string) => `${count} ${n === 1 ? 'row' : 'rows'} of money paid out`,
  ],
  anonymousLines: [
    (_: number, n: string) => `${n} 条明细没有顾客`,
    (_: number, n: string) => `${n} 筆明細沒有顧客`,
    (n: number, count: string) => `${count} ${n === 1 ? 'line' : 'lines'} without a customer`,
  ],
  anonymousOrders: [
    (_: number, n: string) => `${n} 单没有顾客`,
    (_: number, n: string) => `${n} 筆沒有顧客`,
    (_: number, n: string) => `${n} without a customer`,
  ],
  afterAsOf: [
    (_: number, n: string) => `${n} 单在截至日之后`,
    (_: number, n: string) => `${n} 筆在截至日之後`,
    (_: number, n: string) => `${n} after the as-of day`,
  ],
  buyersHint: MONEY_TERMS.buyer.definition,
  revenueHint: [
    '知道是谁买的那些订单的实付金额，没有减去退货。',
    '知道是誰買的那些訂單的實付金額，沒有扣掉退貨。',
    'Money paid in orders of known customers, before returns.',
  ],
  returnsHint: [
    (returned: string, net: string) => `未扣除退货 ${returned}，净额 ${net}。`,
    (returned: string, net: string) => `未扣除退貨 ${returned}，淨額 ${net}。`,
    (returned: string, net: string) => `Returns of ${returned} are not taken off; net ${net}.`,
  ],
  repeatHint: MONEY_TERMS.repeatRate.definition,
  averageHint: MONEY_TERMS.averageOrder.definition,
  riskHint: MONEY_TERMS.moneyAtRisk.definition,
  newHint: [
    '第一单落在截至日所在月份里的顾客；和之前同样天数相比。',
    '第一筆訂單落在截至日所在月份裡的顧客；和之前同樣天數相比。',
    'Customers whose first order falls in the calendar month of the as-of day, compared with the same number of days before.',
  ],
  elsewhere: [
    (_: number, orders: string, currency: string | null) =>
      `另有 ${orders} 单是别的币种，没有算进这些数字${currency === null ? '' : `（这里只算 ${currency}）`}。`,
    (_: number, orders: string, currency: string | null) =>
      `另有 ${orders} 筆訂單是別的幣別，沒有算進這些數字${currency === null ? '' : `（這裡只算 ${currency}）`}。`,
    (n: number, orders: string, currency: string | null) =>
      `${orders} more ${n === 1 ? 'order is' : 'orders are'} in another currency and ${n === 1 ? 'does' : 'do'} not count here${currency === null ? '' : ` (only ${currency} does)`}.`,
  ],
  anonymous: [
    (_: number, orders: string, money: string, total: string) =>
      `另有 ${orders} 单（${money}）看不出是谁买的；连同它们，总营收是 ${total}。`,
    (_: number, orders: string, money: string, total: string) =>
      `另有 ${orders} 筆訂單（${money}）看不出是誰買的；連同它們，總營收是 ${total}。`,
    (n: number, orders: string, money: string, total: string) =>
      `${orders} more ${n === 1 ? 'order' : 'orders'} (${money}) ${n === 1 ? 'does' : 'do'} not say who bought; with them, revenue is ${total}.`,
  ],
} as const;
