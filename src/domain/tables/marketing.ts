// How the shop reached out: campaigns, the contacts they made and the coupons they gave.

import type { TableSpec } from './table-spec.ts';

export const CAMPAIGNS = {
  dimensions: ['history'],
  label: ['营销活动', '行銷活動', 'Campaigns'],
  note: 'One row per campaign.',
  fields: {
    campaignId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['活动编号', '活動編號', 'Campaign ID'],
      note: 'Number of the campaign.',
    },
    name: {
      type: 'category',
      sensitivity: 'none',
      label: ['活动名称', '活動名稱', 'Campaign name'],
      note: 'Name of the campaign.',
    },
    goal: {
      type: 'category',
      sensitivity: 'none',
      label: ['活动目标', '活動目標', 'Goal'],
      note: 'What it was to achieve.',
    },
    channel: {
      type: 'category',
      sensitivity: 'none',
      label: ['活动渠道', '活動管道', 'Channel'],
      note: 'Channel or type of the campaign.',
    },
    startedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['开始日期', '開始日期', 'Started on'],
      note: 'First day.',
    },
    endedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['结束日期', '結束日期', 'Ended on'],
      note: 'Last day.',
    },
    cost: {
      type: 'money',
      sensitivity: 'none',
      label: ['活动费用', '活動費用', 'Cost'],
      note: 'What it cost.',
    },
  },
} as const satisfies TableSpec;

export const CONTACTS = {
  dimensions: ['history'],
  label: ['触达记录', '觸及紀錄', 'Contacts'],
  note: 'One row per message, call or offer to one customer.',
  fields: {
    campaignId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'campaigns',
      label: ['活动编号', '活動編號', 'Campaign ID'],
      note: 'The campaign it belongs to.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer reached.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['触达时间', '觸及時間', 'Contacted at'],
      note: 'When it was sent or made.',
    },
    channel: {
      type: 'category',
      sensitivity: 'none',
      label: ['触达渠道', '觸及管道', 'Channel'],
      note: 'E-mail, text message, call and so on.',
    },
    variant: {
      type: 'category',
      sensitivity: 'none',
      label: ['版本', '版本', 'Variant'],
      note: 'Version or arm of a test.',
    },
    delivered: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否送达', '是否送達', 'Delivered'],
      note: 'Yes when it arrived.',
    },
    opened: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否打开', '是否開啟', 'Opened'],
      note: 'Yes when it was opened or read.',
    },
    clicked: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否点击', '是否點擊', 'Clicked'],
      note: 'Yes when a link was followed.',
    },
    responded: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否响应', '是否回應', 'Responded'],
      note: 'Yes when the customer did what was asked.',
    },
    amount: {
      type: 'money',
      sensitivity: 'none',
      label: ['带来金额', '帶來金額', 'Amount'],
      note: 'Money that followed from it, as stated.',
    },
    optedOut: {
      type: 'flag',
      sensitivity: 'personal',
      label: ['是否退订', '是否取消訂閱', 'Opted out'],
      note: 'Yes when the customer unsubscribed by it.',
    },
  },
} as const satisfies TableSpec;

export const COUPONS = {
  dimensions: ['transactions', 'history'],
  label: ['优惠券', '優惠券', 'Coupons'],
  note: 'One row per coupon given to, or redeemed by, a customer.',
  fields: {
    couponId: {
      type: 'id',
      sensitivity: 'none',
      label: ['优惠券编号', '優惠券編號', 'Coupon ID'],
      note: 'Number or code of the coupon; several customers may hold the same.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who holds it.',
    },
    campaignId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'campaigns',
      label: ['活动编号', '活動編號', 'Campaign ID'],
      note: 'The campaign that gave it.',
    },
    kind: {
      type: 'category',
      sensitivity: 'none',
      label: ['券类型', '券類型', 'Kind'],
      note: 'Kind of coupon: money off, percent off, gift.',
    },
    value: {
      type: 'money',
      sensitivity: 'none',
      label: ['面额', '面額', 'Value'],
      note: 'Money it takes off.',
    },
    issuedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['发放日期', '發放日期', 'Issued on'],
      note: 'Day it was given.',
    },
    expiresOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['到期日期', '到期日期', 'Expires on'],
      note: 'Last day it can be used.',
    },
    redeemedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['核销日期', '核銷日期', 'Redeemed on'],
      note: 'Day it was used.',
    },
    orderId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'orders',
      label: ['使用订单', '使用訂單', 'Order ID'],
      note: 'The order it was used on.',
    },
    productId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'products',
      label: ['适用商品', '適用商品', 'Product ID'],
      note: 'The product it is for.',
    },
  },
} as const satisfies TableSpec;
