// Rhythm, stage and churn flag, and the other columns of a person.

import type { Terms } from './term.ts';

export const RHYTHM_TERMS = {
  rhythm: {
    term: ['购买节奏', '購買節奏', 'Rhythm'],
    definition: [
      '这位顾客通常隔多少天买一次；买得少的顾客更多参考全店的间隔。',
      '這位顧客通常隔幾天買一次；買得少的顧客會多參考全店的間隔。',
      "How many days usually lie between this customer's order days; with few orders, the shop's own gap weighs more.",
    ],
  },
  shopGap: {
    term: ['全店间隔', '全店間隔', 'Shop gap'],
    definition: [
      '全店买家两次购买之间天数的中位数；间隔不足 30 个时按 30 天。',
      '全店買家兩次購買之間天數的中位數；間隔不足 30 個時以 30 天計。',
      'The median number of days between two order days of all buyers; 30 days while fewer than 30 gaps are known.',
    ],
  },
  silence: {
    term: ['多久没来', '多久沒來', 'Days since last order'],
    definition: [
      '最后一个下单日距截至日的天数。',
      '最後一個下單日距截至日的天數。',
      'Days from the last order day to the as-of day.',
    ],
  },
  silenceRatio: {
    term: ['超出平时几倍', '超出平時幾倍', 'Times the usual gap'],
    definition: [
      '多久没来，是平时间隔的几倍。',
      '多久沒來，是平時間隔的幾倍。',
      'Days since the last order, as a multiple of the usual gap.',
    ],
  },
  averageGap: {
    term: ['常见间隔', '常見間隔', 'Usual gap'],
    definition: [
      '相邻两个下单日之间隔几天的中位数。',
      '相鄰兩個下單日之間隔幾天的中位數。',
      'Median number of days between neighbouring order days.',
    ],
  },
  tenure: {
    term: ['认识天数', '往來天數', 'Tenure'],
    definition: [
      '第一笔计入订单距截至日的天数。',
      '第一筆計入訂單距截至日的天數。',
      'Days from the first counted order to the as-of day.',
    ],
  },
  stage: {
    term: ['阶段', '階段', 'Stage'],
    definition: [
      '顾客此刻处在哪一步：潜在、新客、活跃、沉睡、流失或回流。',
      '顧客此刻處在哪一步：潛在、新客、活躍、沉睡、流失或回流。',
      'Where the customer stands now: potential, new, active, dormant, lost or came back.',
    ],
  },
  stagePotential: {
    term: ['潜在', '潛在', 'Potential'],
    definition: [
      '截至日还没有计入的订单。',
      '截至日還沒有計入的訂單。',
      'No counted order by the as-of day.',
    ],
  },
  stageNew: {
    term: ['新客', '新客', 'New'],
    definition: [
      '只有一个下单日，而且就在不久之前。',
      '只有一個下單日，而且就在不久之前。',
      'One order day only, and it was not long ago.',
    ],
  },
  stageActive: {
    term: ['活跃', '活躍', 'Active'],
    definition: [
      '仍按平常的节奏购买；只下过一单的，离那一单还不算久。',
      '仍照平常的節奏購買；只下過一筆的，離那一筆還不算久。',
      'Still buying in the usual rhythm; with one order only, that order is not too long ago.',
    ],
  },
  stageDormant: {
    term: ['沉睡', '沉睡', 'Dormant'],
    definition: [
      '没来的天数超过平时间隔的 2 倍，并且至少 14 天。',
      '沒來的天數超過平時間隔的 2 倍，而且至少 14 天。',
      'No order for more than twice the usual gap, and at least 14 days.',
    ],
  },
  stageLost: {
    term: ['流失', '流失', 'Lost'],
    definition: [
      '没来的天数超过平时间隔的 4 倍，并且至少 30 天。',
      '沒來的天數超過平時間隔的 4 倍，而且至少 30 天。',
      'No order for more than four times the usual gap, and at least 30 days.',
    ],
  },
  stageReturned: {
    term: ['回流', '回流', 'Came back'],
    definition: [
      '隔了很久之后最近又来买了。',
      '隔了很久之後最近又來買了。',
      'Bought again lately after a very long gap.',
    ],
  },
  flag: {
    term: ['离开提醒', '離開提醒', 'Leaving warning'],
    definition: [
      '按多久没来给出的提醒，从正常到多半走了；约好了日子的不算该来没来，从没买过的顾客没有提醒。',
      '依多久沒來給出的提醒，從正常到多半走了；約好日子的不算該來沒來，從沒買過的顧客沒有提醒。',
      'A warning by how long nothing was ordered, from on pace to likely gone; who has a booking is not overdue, and those who never bought have none.',
    ],
  },
  flagNone: {
    term: ['正常', '正常', 'On pace'],
    definition: [
      '没来的天数不超过平时间隔的 1.5 倍，或还不到 14 天。',
      '沒來的天數不超過平時間隔的 1.5 倍，或還不到 14 天。',
      'No order for at most 1.5 times the usual gap, or for less than 14 days.',
    ],
  },
  flagBooked: {
    term: ['已约好', '已約好', 'Has a booking'],
    definition: [
      '比平时久没来，但已经约好了以后的日子，所以不算该来没来。',
      '比平時久沒來，但已經約好了之後的日子，所以不算該來沒來。',
      'Away for longer than usual, but with a booking for a day to come, so not overdue.',
    ],
  },
  bookedDay: {
    term: ['约好的日子', '約好的日子', 'Booked for'],
    definition: [
      '已经约好、还没到的日子里最近的一天：日期在以后、没有取消的订单、预约或活动。',
      '已經約好、還沒到的日子裡最近的一天：日期在之後、沒有取消的訂單、預約或活動。',
      'The nearest day to come on which the customer is expected: an order, appointment or event of a later day that was not called off.',
    ],
  },
  flagWatch: {
    term: ['留意', '留意', 'Watch'],
    definition: [
      '没来的天数超过平时间隔的 1.5 倍，并且至少 14 天。',
      '沒來的天數超過平時間隔的 1.5 倍，而且至少 14 天。',
      'No order for more than 1.5 times the usual gap, and at least 14 days.',
    ],
  },
  flagRisk: {
    term: ['有风险', '有風險', 'At risk'],
    definition: [
      '没来的天数超过平时间隔的 2 倍，并且至少 14 天。',
      '沒來的天數超過平時間隔的 2 倍，而且至少 14 天。',
      'No order for more than twice the usual gap, and at least 14 days.',
    ],
  },
  flagLost: {
    term: ['多半走了', '多半走了', 'Likely gone'],
    definition: [
      '没来的天数超过平时间隔的 4 倍，并且至少 30 天。',
      '沒來的天數超過平時間隔的 4 倍，而且至少 30 天。',
      'No order for more than four times the usual gap, and at least 30 days.',
    ],
  },
  reason: {
    term: ['原因', '原因', 'Reason'],
    definition: [
      '说明为什么给出提醒的事实，带着它的数值。',
      '說明為什麼給出提醒的事實，附上它的數值。',
      'A fact, with its figures, that says why a warning was given.',
    ],
  },
  returnRate: {
    term: ['退货率', '退貨率', 'Return rate'],
    definition: [
      '退货件数除以计入的件数；没有件数时用退货单数除以计入的订单数。',
      '退貨件數除以計入的件數；沒有件數時用退貨單數除以計入的訂單數。',
      'Returned units divided by counted units; without units, return orders divided by counted orders.',
    ],
  },
  discountShare: {
    term: ['优惠占比', '折扣佔比', 'Discount share'],
    definition: [
      '优惠金额占“实付加优惠”的比例。',
      '折扣金額佔「實付加折扣」的比例。',
      'Discounts as a share of money paid plus discounts.',
    ],
  },
  favourite: {
    term: ['最常买', '最常買', 'Favourite'],
    definition: [
      '计入订单里最常出现的品类、渠道、支付方式或星期几，一样多时取金额高的；星期几要至少 3 单、而且比别的日子都多才算。',
      '計入訂單裡最常出現的品類、通路、付款方式或星期幾，一樣多時取金額高的；星期幾要至少 3 筆、而且比別的日子都多才算。',
      'The category, channel, payment method or weekday met most often in the counted orders; ties go to the one with more money. A weekday is said from 3 orders on, and only where no other day has as many.',
    ],
  },
} as const satisfies Terms;
