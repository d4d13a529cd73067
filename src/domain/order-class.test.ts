import { describe, expect, it } from 'vitest';

import { type OrderClass, classOfStatus } from './order-class.ts';

const STATUSES: Readonly<Record<string, Readonly<Record<OrderClass, readonly string[]>>>> = {
  'Taobao and Tmall': {
    counted: [
      '买家已付款，等待卖家发货',
      '买家已付款,等待卖家发货',
      '卖家已发货，等待买家确认',
      '卖家已发货',
      '卖家部分发货',
      '交易成功',
      '部分退款',
      '交易成功（部分退款）',
      'WAIT_SELLER_SEND_GOODS',
      'WAIT_BUYER_CONFIRM_GOODS',
      'TRADE_FINISHED',
      '退款中',
      '卖家拒绝退款',
      '退款关闭',
    ],
    pending: ['等待买家付款', '没有创建支付宝交易', 'WAIT_BUYER_PAY', '定金已付，尾款未付'],
    closed: [
      '交易关闭',
      '交易自动关闭',
      'TRADE_CLOSED_BY_TAOBAO',
      '付款以前，卖家或买家主动关闭交易',
    ],
    refunded: ['已退款', '退款成功', 'TRADE_CLOSED', '付款以后用户退款成功，交易自动关闭'],
  },
  JD: {
    counted: [
      '等待出库',
      '等待发货',
      '等待确认收货',
      '已出库',
      '完成',
      '已完成',
      '等待收货',
      '待评价',
    ],
    pending: ['等待付款', '未付款'],
    closed: ['已取消', '订单取消', '(已取消)', '超时未支付自动取消'],
    refunded: ['配送退货', '退款完成'],
  },
  Pinduoduo: {
    counted: [
      '待发货',
      '已发货，待签收',
      '已签收',
      '已收货',
      '拼单成功',
      '无售后或售后取消',
      '未发货，退款中',
      '已发货，待签收 无售后',
    ],
    pending: ['待支付', '待成团'],
    closed: ['已取消', '拼单失败', '待付款已取消'],
    refunded: ['未发货，退款成功', '已发货，退款成功', '已签收，退款成功'],
  },
  Youzan: {
    counted: ['待发货', '商家已发货', '已发货', '交易完成', '部分发货', '待核销', '退款申请中'],
    pending: ['待付款', '待成团', '等待买家付款'],
    closed: ['交易关闭', '订单关闭', '已关闭'],
    refunded: ['全额退款', '退款成功'],
  },
  'WeChat shop': {
    counted: ['待发货', '部分发货', '待收货', '完成'],
    pending: ['待付款', '待支付'],
    closed: ['未付款用户主动取消或超时未付款订单自动取消'],
    refunded: ['全部商品售后之后，订单取消'],
  },
  Meituan: {
    counted: [
      '待接单',
      '商家已接单',
      '配送中',
      '已送达',
      '订单完成',
      '部分退款',
      '已消费',
      '待消费',
    ],
    pending: ['用户已提交订单', '未支付'],
    closed: ['已取消', '用户取消', '商家取消'],
    refunded: ['已全额退款', '退款成功', '已退款'],
  },
  Shopify: {
    counted: [
      'paid',
      'partially_paid',
      'partially_refunded',
      'Partially refunded',
      'fulfilled',
      'unfulfilled',
      'partial',
    ],
    pending: ['pending', 'authorized', 'unpaid'],
    closed: ['voided', 'expired', 'cancelled'],
    refunded: ['refunded', 'restocked'],
  },
  WooCommerce: {
    counted: ['Processing', 'Completed', 'wc-completed', '处理中', '已完成'],
    pending: ['Pending payment', 'On hold', 'wc-on-hold', 'Draft', '待付款', '保留'],
    closed: ['Cancelled', 'Failed', 'wc-failed', '已取消', '失败'],
    refunded: ['Refunded', 'wc-refunded'],
  },
  Stripe: {
    counted: ['Paid', 'succeeded', 'Partially refunded', 'Partial refund', 'Refund pending'],
    pending: ['Incomplete', 'Requires payment method', 'requires_capture', 'Uncaptured'],
    closed: ['Failed', 'Canceled', 'Blocked'],
    refunded: ['Refunded', 'Fully refunded'],
  },
  Square: {
    counted: ['Complete', 'COMPLETED', 'Payment'],
    pending: ['PENDING', 'Draft'],
    closed: ['CANCELED', 'FAILED'],
    refunded: ['Refund'],
  },
  'Taiwanese shops': {
    counted: [
      '已付款',
      '待出貨',
      '已出貨',
      '運送中',
      '已到店',
      '已取貨',
      '已送達',
      '已完成',
      '備貨中',
      '部分退貨',
      '退款申請中',
    ],
    pending: ['尚未付款', '待付款', '未付款', '等待付款'],
    closed: ['已取消', '取消訂單', '訂單不成立', '逾期未取', '付款失敗'],
    refunded: ['已退款', '退貨完成', '已退貨', '全部退款'],
  },
  'deliveries, ledgers and payment codes': {
    counted: [
      '骑手已取货',
      '制作中',
      '已出餐',
      '派件中',
      '货到付款',
      '付清',
      'TRADE_SUCCESS',
      'Closed won',
    ],
    pending: ['欠款', '赊账', '未结清', '待付訂金', 'NOTPAY', 'USERPAYING'],
    closed: ['(删除)等待出库', '退件', '已流单', 'PAYERROR', 'REVOKED', 'Closed lost'],
    refunded: ['整单退款'],
  },
  'plain sheets': {
    counted: [
      '已支付',
      '支付成功',
      '已收款',
      '成交',
      '已发',
      'Shipped',
      'Delivered',
      'done',
      'Order shipped',
      'Awaiting fulfillment',
      ' ｐａｉｄ ',
      '未退款已发货',
    ],
    pending: ['未付', '还未付款', '未收款', 'awaiting payment', 'Waiting for payment'],
    closed: ['作废', '取消', 'Void', 'cancelled by customer', 'Order cancelled'],
    refunded: ['退货', '退款', 'returned', 'full refund', 'Has been refunded'],
  },
};

describe.each(Object.entries(STATUSES))('%s', (_, byClass) => {
  for (const [expected, texts] of Object.entries(byClass)) {
    it.each(texts)(`%s is ${expected}`, (text) => expect(classOfStatus(text)).toBe(expected));
  }
});

it.each(['', ' ', '申请取消', '未确认', '3', '锁定', 'A', 'VIP', '王先生', 'toString'])(
  '%j is a question',
  (text) => expect(classOfStatus(text)).toBe('unknown'),
);

it('does not depend on width, case, script, spaces or punctuation', () => {
  for (const [one, other] of [
    ['交易關閉', '交易关闭'],
    ['Partially-Refunded', 'partially refunded'],
    ['ＰＡＩＤ', 'paid'],
    [' 等待 买家付款 ', '等待买家付款'],
  ] as const) {
    expect(classOfStatus(one)).toBe(classOfStatus(other));
  }
});
