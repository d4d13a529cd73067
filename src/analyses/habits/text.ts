import type { ColumnWords } from '#analyses/column-words.ts';

export const habitsColumns = {
  spendYear: {
    label: ['近一年消费', '近一年消費', 'Spent in a year'],
    note: [
      '截至日前 365 天里计入订单的金额。',
      '截至日前 365 天內計入訂單的金額。',
      'Money of the counted orders of the last 365 days.',
    ],
  },
  spendYearBefore: {
    label: ['再前一年消费', '再前一年消費', 'Spent the year before'],
    note: [
      '再往前 365 天里计入订单的金额。',
      '再往前 365 天內計入訂單的金額。',
      'Money of the counted orders of the 365 days before those.',
    ],
  },
  spendChange: {
    label: ['消费变化', '消費變化', 'Change in spending'],
    note: [
      '近一年比再前一年多花或少花了几成；前一年没买过的没有。',
      '近一年比再前一年多花或少花了幾成；前一年沒買過的沒有。',
      'Spending of the last year against the year before; only for those who bought then.',
    ],
  },
  ordersQuarter: {
    label: ['近 90 天订单', '近 90 天訂單', 'Orders in 90 days'],
    note: [
      '截至日前 90 天里的计入订单数。',
      '截至日前 90 天內的計入訂單數。',
      'Counted orders of the last 90 days.',
    ],
  },
  weekendShare: {
    label: ['周末下单占比', '週末下單佔比', 'Weekend orders'],
    note: [
      '周六、周日的订单占这位顾客全部订单的比例。',
      '週六、週日的訂單佔這位顧客全部訂單的比例。',
      'Share of the orders placed on Saturdays and Sundays.',
    ],
  },
  piecesPerOrder: {
    label: ['每单件数', '每筆件數', 'Pieces per order'],
    note: ['平均一单买几件。', '平均一筆買幾件。', 'How many pieces an order holds on average.'],
  },
  largestQuantity: {
    label: ['一次最多买几件', '一次最多買幾件', 'Most of one thing'],
    note: [
      '同一样商品，一次买得最多时买了几件。',
      '同一樣商品，一次買得最多時買了幾件。',
      'The largest number of one product bought at once.',
    ],
  },
  eveningShare: {
    label: ['晚上下单占比', '晚上下單佔比', 'Evening orders'],
    note: [
      '18 点到 22 点的订单占有时间的订单的比例。',
      '18 點到 22 點的訂單佔有時間的訂單的比例。',
      'Share of the orders with a time that were placed from 6 to 10 p.m.',
    ],
  },
  nightShare: {
    label: ['深夜下单占比', '深夜下單佔比', 'Night orders'],
    note: [
      '22 点到凌晨 5 点的订单占有时间的订单的比例。',
      '22 點到凌晨 5 點的訂單佔有時間的訂單的比例。',
      'Share of the orders with a time that were placed from 10 p.m. to 5 a.m.',
    ],
  },
  discountedShare: {
    label: ['用优惠的订单占比', '用折扣的訂單佔比', 'Orders with a discount'],
    note: [
      '有优惠的订单占全部订单的比例。',
      '有折扣的訂單佔全部訂單的比例。',
      'Share of the orders that had a discount.',
    ],
  },
  receivers: {
    label: ['收货人数', '收件人數', 'Receivers'],
    note: [
      '订单寄给过几位不同的收货人。',
      '訂單寄給過幾位不同的收件人。',
      'How many different people the orders were sent to.',
    ],
  },
  products: {
    label: ['买过几样商品', '買過幾樣商品', 'Different products'],
    note: [
      '买过多少种不同的商品。',
      '買過多少種不同的商品。',
      'How many different products were bought.',
    ],
  },
  topProduct: {
    label: ['最常买的商品', '最常買的商品', 'Product bought most'],
    note: ['买过次数最多的商品。', '買過次數最多的商品。', 'The product bought most often.'],
  },
  topProductTimes: {
    label: ['最常买的商品买过几次', '最常買的商品買過幾次', 'Times bought, product bought most'],
    note: [
      '最常买的那样商品，一共买过几次。',
      '最常買的那樣商品，一共買過幾次。',
      'How often the product bought most was bought.',
    ],
  },
  lastProduct: {
    label: ['最近买的商品', '最近買的商品', 'Product bought last'],
    note: ['最后一单里的商品。', '最後一筆訂單裡的商品。', 'A product of the last order.'],
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
