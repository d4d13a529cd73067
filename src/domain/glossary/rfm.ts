// Recency, frequency, monetary and their groups.

import type { Terms } from './term.ts';

export const RFM_TERMS = {
  rfm: {
    term: ['RFM', 'RFM', 'RFM'],
    definition: [
      '用多久没来、购买次数和消费金额三把尺子给顾客分群。',
      '用多久沒來、購買次數和消費金額三把尺幫顧客分群。',
      'A way to group customers by how lately, how often and for how much they bought.',
    ],
  },
  recency: {
    term: ['多久没来 (R)', '多久沒來 (R)', 'Days since last order (R)'],
    definition: [
      '最后一笔计入订单距截至日的天数，越小越近。',
      '最後一筆計入訂單距截至日的天數，越小越近。',
      'Days from the last counted order to the as-of day; the fewer, the more recent.',
    ],
  },
  frequency: {
    term: ['购买次数 (F)', '購買次數 (F)', 'Orders (F)'],
    definition: [
      '截至日及以前的计入订单数。',
      '截至日及以前的計入訂單數。',
      'Number of counted orders up to the as-of day.',
    ],
  },
  monetary: {
    term: ['消费金额 (M)', '消費金額 (M)', 'Spent (M)'],
    definition: [
      '这位顾客计入订单的金额合计。',
      '這位顧客計入訂單的金額合計。',
      "Money of the customer's counted orders.",
    ],
  },
  meanOrder: {
    term: ['平均每单金额', '平均每筆金額', 'Mean order'],
    definition: [
      '消费金额除以购买次数。',
      '消費金額除以購買次數。',
      'Money spent divided by the number of orders.',
    ],
  },
  scoreR: {
    term: ['R 分', 'R 分數', 'R score'],
    definition: [
      '按多久没来打的分，越近分越高。',
      '依多久沒來打的分數，越近越高。',
      'Score by days since the last order: the fewer, the higher.',
    ],
  },
  scoreF: {
    term: ['F 分', 'F 分數', 'F score'],
    definition: [
      '按购买次数打的分，越多分越高。',
      '依購買次數打的分數，越多越高。',
      'Score by number of orders: the more, the higher.',
    ],
  },
  scoreM: {
    term: ['M 分', 'M 分數', 'M score'],
    definition: [
      '按消费金额打的分，越多分越高。',
      '依消費金額打的分數，越多越高。',
      'Score by money: the more, the higher.',
    ],
  },
  tiesTogether: {
    term: ['同值同分', '同值同分', 'Ties together'],
    definition: [
      '数值相同的顾客得分一定相同，各组人数可能不等；这是默认方式。',
      '數值相同的顧客分數一定相同，各組人數可能不等；這是預設方式。',
      'Customers with equal values get equal scores, so groups may differ in size; the default.',
    ],
  },
  equalSized: {
    term: ['等人数', '等人數', 'Equal-sized'],
    definition: [
      '按名次平均切分，各组人数几乎相等，数值相同的顾客可能分到不同组。',
      '依名次平均切分，各組人數幾乎相等，數值相同的顧客可能分到不同組。',
      'Customers are ranked and cut into groups of nearly equal size, so equal values may be split.',
    ],
  },
  cutPoints: {
    term: ['分界值', '分界值', 'Cut points'],
    definition: [
      '两档分数之间的数值；正好等于分界值的归入较低的一档。',
      '兩級分數之間的數值；剛好等於分界值的歸入較低的一級。',
      'The values between two scores; a value equal to one counts as below it.',
    ],
  },
  rfmHHH: {
    term: ['重要价值', '重要價值', 'Champions'],
    definition: [
      '最近买过、买得多、花得多的顾客。',
      '最近買過、買得多、花得多的顧客。',
      'Bought lately, often and for much.',
    ],
  },
  rfmHLH: {
    term: ['重要发展', '重要發展', 'Promising big spenders'],
    definition: [
      '最近买过、花得多，但次数还少的顾客。',
      '最近買過、花得多，但次數還少的顧客。',
      'Bought lately and for much, but not often yet.',
    ],
  },
  rfmLHH: {
    term: ['重要保持', '重要保持', 'Loyal big spenders gone quiet'],
    definition: [
      '买得多、花得多，但最近没来的顾客。',
      '買得多、花得多，但最近沒來的顧客。',
      'Bought often and for much, but not lately.',
    ],
  },
  rfmLLH: {
    term: ['重要挽留', '重要挽留', 'Big spenders to win back'],
    definition: [
      '花得多，但次数少、最近也没来的顾客。',
      '花得多，但次數少、最近也沒來的顧客。',
      'Spent much, but neither often nor lately.',
    ],
  },
  rfmHHL: {
    term: ['一般价值', '一般價值', 'Loyal small spenders'],
    definition: [
      '最近买过、买得多，但花得少的顾客。',
      '最近買過、買得多，但花得少的顧客。',
      'Buy lately and often, but for little.',
    ],
  },
  rfmHLL: {
    term: ['一般发展', '一般發展', 'Recent small spenders'],
    definition: [
      '最近买过，但次数和金额都少的顾客。',
      '最近買過，但次數和金額都少的顧客。',
      'Bought lately, but neither often nor for much.',
    ],
  },
  rfmLHL: {
    term: ['一般保持', '一般保持', 'Loyal small spenders gone quiet'],
    definition: [
      '买得多，但花得少、最近也没来的顾客。',
      '買得多，但花得少、最近也沒來的顧客。',
      'Bought often for little, and not lately.',
    ],
  },
  rfmLLL: {
    term: ['一般挽留', '一般挽留', 'Small spenders to win back'],
    definition: [
      '次数少、金额少、最近也没来的顾客。',
      '次數少、金額少、最近也沒來的顧客。',
      'Bought neither lately, often nor for much.',
    ],
  },
} as const satisfies Terms;
