// People, orders and money.

import type { Terms } from './term.ts';

export const MONEY_TERMS = {
  person: {
    term: ['顾客', '顧客', 'Customer'],
    definition: [
      '资料里的一个人，靠顾客编号、会员号、昵称、手机或邮箱认出。',
      '資料裡的一個人，靠顧客編號、會員編號、暱稱、手機或電子郵件認出。',
      'One person in your files, known by a customer id, member number, nickname, phone or e-mail.',
    ],
  },
  buyer: {
    term: ['买家', '買家', 'Buyer'],
    definition: [
      '至少有一笔计入订单的顾客。',
      '至少有一筆計入訂單的顧客。',
      'A customer with at least one counted order.',
    ],
  },
  order: {
    term: ['订单', '訂單', 'Order'],
    definition: [
      '一次购买；没有订单号但有日期和金额的一行也算一笔订单。',
      '一次購買；沒有訂單編號但有日期和金額的一列也算一筆訂單。',
      'One purchase; a row with a date and an amount but no order id is an order too.',
    ],
  },
  orderLine: {
    term: ['明细', '明細', 'Line'],
    definition: [
      '订单里的一样商品；数量和单价都大于 0 才计入。',
      '訂單裡的一項商品；數量和單價都大於 0 才計入。',
      'One thing bought within an order; it counts when quantity and unit price are above zero.',
    ],
  },
  countedOrder: {
    term: ['计入的订单', '計入的訂單', 'Counted order'],
    definition: [
      '算进各项数字的订单：已付款、已发货、已完成或没写状态，并且至少有一条计入的明细，没有明细时金额不为负。',
      '算進各項數字的訂單：已付款、已出貨、已完成或沒寫狀態，而且至少有一項計入的明細，沒有明細時金額不為負。',
      'An order that enters the figures: paid, shipped, completed or without a status, and with at least one line that counts or, without lines, an amount that is not negative.',
    ],
  },
  knownRevenue: {
    term: ['已知营收', '已知營收', 'Known revenue'],
    definition: [
      '能认出是谁买的、计入的订单的金额合计。',
      '認得出是誰買的、計入訂單的金額合計。',
      'Money of the counted orders whose customer is known.',
    ],
  },
  anonymousRevenue: {
    term: ['匿名营收', '匿名營收', 'Anonymous revenue'],
    definition: [
      '计入但不知道是谁买的订单的金额合计，保留并单独列出。',
      '計入但不知道是誰買的訂單的金額合計，保留並單獨列出。',
      'Money of the counted orders whose customer is not known; kept and shown apart.',
    ],
  },
  totalRevenue: {
    term: ['总营收', '總營收', 'Total revenue'],
    definition: [
      '已知营收加匿名营收。',
      '已知營收加匿名營收。',
      'Known revenue plus anonymous revenue.',
    ],
  },
  grossOfReturns: {
    term: ['未扣退货', '未扣退貨', 'Gross of returns'],
    definition: [
      '退货单独统计，默认不从金额里扣除。',
      '退貨另外統計，預設不從金額裡扣除。',
      'Returns are measured apart and, unless you switch to net, not taken off the money.',
    ],
  },
  netOfReturns: {
    term: ['扣除退货', '扣除退貨', 'Net of returns'],
    definition: [
      '从金额里扣除退货后的数字。',
      '從金額裡扣除退貨後的數字。',
      'Figures with the returns taken off the money.',
    ],
  },
  repeatRate: {
    term: ['复购率', '回購率', 'Repeat rate'],
    definition: [
      '有两笔及以上计入订单的买家，占全部买家的比例。',
      '有兩筆以上計入訂單的買家，佔全部買家的比例。',
      'Share of buyers with two or more counted orders.',
    ],
  },
  averageOrder: {
    term: ['客单价', '平均訂單金額', 'Average order'],
    definition: [
      '已知营收除以已知顾客的计入订单数。',
      '已知營收除以已知顧客的計入訂單數。',
      'Known revenue divided by the counted orders of known customers.',
    ],
  },
  moneyAtRisk: {
    term: ['有风险的金额', '有風險的金額', 'Money at risk'],
    definition: [
      '提醒为「有风险」或「多半走了」的顾客最近 365 天的已知营收。',
      '提醒為「有風險」或「多半走了」的顧客最近 365 天的已知營收。',
      'Known revenue of the last 365 days from customers flagged at risk or lost.',
    ],
  },
  newThisMonth: {
    term: ['本月新客', '本月新客', 'New this month'],
    definition: [
      '第一笔计入订单在截至日所在月份的顾客。',
      '第一筆計入訂單落在截至日當月的顧客。',
      'Customers whose first counted order falls in the calendar month of the as-of day.',
    ],
  },
  asOfDay: {
    term: ['截至日', '截至日', 'As-of day'],
    definition: [
      '所有数字算到这一天：只用这一天及以前发生的事。',
      '所有數字算到這一天：只用這一天及以前發生的事。',
      'The day all figures are worked out for: only what happened on or before it is used.',
    ],
  },
  newestFact: {
    term: ['最新记录日', '最新紀錄日', 'Newest fact'],
    definition: [
      '资料里最近一次发生的事的日期，不晚于今天。',
      '資料裡最近一次發生的事的日期，不晚於今天。',
      'The latest day, not after today, on which anything happened in your files.',
    ],
  },
  classCounted: {
    term: ['计入', '計入', 'Counted'],
    definition: [
      '已付款、已发货或已完成；部分退款的订单按剩余金额计入。',
      '已付款、已出貨或已完成；部分退款的訂單按剩餘金額計入。',
      'Paid, shipped or completed; a partly refunded order counts with the money kept.',
    ],
  },
  classPending: {
    term: ['待付款', '待付款', 'Pending'],
    definition: [
      '还没付款，暂不计入。',
      '還沒付款，暫不計入。',
      'Not paid yet, so not counted for now.',
    ],
  },
  classClosed: {
    term: ['已关闭', '已關閉', 'Closed'],
    definition: [
      '已取消、作废或失败，没有成交，不计入。',
      '已取消、作廢或失敗，沒有成交，不計入。',
      'Cancelled, void or failed: never a sale, so not counted.',
    ],
  },
  classRefunded: {
    term: ['已全额退款', '已全額退款', 'Refunded'],
    definition: [
      '钱已全部退还，不计入。',
      '錢已全部退還，不計入。',
      'All money was given back, so not counted.',
    ],
  },
  buyerNotReceiver: {
    term: ['买家与收货人', '買家與收件人', 'Buyer and receiver'],
    definition: [
      '收货人可能是收礼的人，默认不用收货人的手机来认人。',
      '收件人可能是收禮的人，預設不用收件人的電話來認人。',
      'The receiver may be someone given a present, so receiver phones do not identify buyers unless you say so.',
    ],
  },
  recordKey: {
    term: ['识别依据', '識別依據', 'Record key'],
    definition: [
      '认出一个人的依据，依次为顾客编号、会员号、买家昵称、手机、邮箱中第一个有的。',
      '認出一個人的依據，依序為顧客編號、會員編號、買家暱稱、手機、電子郵件中第一個有的。',
      'What identifies a person: the first present of customer id, member number, buyer nickname, phone and e-mail.',
    ],
  },
} as const satisfies Terms;
