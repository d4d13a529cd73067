import type { PlatformExport } from './platform-export.ts';

/** Bills of payment services: a preamble, cells kept as text by a mark or a tab, sums at the end. */

/** What a merchant downloads: a backtick before every value. */
export const WECHAT_MERCHANT_BILL: PlatformExport = {
  fileName: '1230000109All2024-03-05.csv',
  encoding: 'utf-8-bom',
  isTextOnly: true,
  columns: `
    交易时间=payments.at
    商户号
    微信订单号=payments.paymentId
    商户订单号=payments.orderId
    用户标识=customers.wechatOpenId
    交易类型
    交易状态=payments.status
    货币种类=payments.currency
    订单金额=payments.amount
    商品名称=orderLines.productName`,
  rows: [
    [
      '2024-03-05 10:02:31',
      '1230000109',
      '4200002101202403050001',
      'S240305001',
      'oAbc001',
      'JSAPI',
      'SUCCESS',
      'CNY',
      '128.00',
      '玫瑰',
    ],
    [
      '2024-03-05 11:12:09',
      '1230000109',
      '4200002101202403050002',
      'S240305002',
      'oAbc002',
      'JSAPI',
      'SUCCESS',
      'CNY',
      '66.00',
      '百合',
    ],
    [
      '2024-03-06 09:40:00',
      '1230000109',
      '4200002101202403060003',
      'S240306003',
      'oAbc001',
      'NATIVE',
      'SUCCESS',
      'CNY',
      '35.50',
      '满天星',
    ],
  ].map((row) => row.map((cell) => `\`${cell}`)),
  below: [
    ['总交易单数', '应结订单总金额', '退款总金额', '充值券退款总金额'],
    ['`3', '`229.50', '`0.00', '`0.00'],
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines', 'payments'],
    people: 2,
    buyers: 2,
    orders: 3,
    knownRevenue: '229.5',
    // The sums below, which have no date.
    rejected: { unreadableDate: 2 },
    days: ['2024-03-05', '2024-03-06'],
    currency: 'CNY',
  },
};

/** What a person downloads from the wallet of a small shop: sixteen lines about the bill first. */
export const WECHAT_WALLET_BILL: PlatformExport = {
  fileName: '微信支付账单(20240301-20240331).csv',
  encoding: 'utf-8-bom',
  isTextOnly: true,
  above: [
    ['微信支付账单明细', '', '', '', '', '', '', '', '', '', ''],
    ['微信昵称：[花店小王]', '', '', '', '', '', '', '', '', '', ''],
    [
      '起始时间：[2024-03-01 00:00:00] 终止时间：[2024-03-31 23:59:59]',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    ['导出类型：[全部]', '', '', '', '', '', '', '', '', '', ''],
    ['共3笔记录', '', '', '', '', '', '', '', '', '', ''],
    ['收入：3笔 229.50元', '', '', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', '', '', ''],
    ['注：', '', '', '', '', '', '', '', '', '', ''],
    [
      '1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
    [
      '----------------------微信支付账单明细列表--------------------',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ],
  columns:
    '交易时间=payments.at | 交易类型 | 交易对方 | 商品=orderLines.productName | 收/支=payments.status | 金额(元)=payments.amount | 支付方式=payments.method | 当前状态 | 交易单号=payments.paymentId | 商户单号 | 备注',
  rows: [
    [
      '2024-03-05 10:02:31',
      '二维码收款',
      '王芳',
      '收款方备注:二维码收款',
      '收入',
      '¥128.00',
      '/',
      '已收钱',
      '1000039801202403050001\t',
      '1000039801\t',
      '/',
    ],
    [
      '2024-03-06 11:12:09',
      '二维码收款',
      '李强',
      '收款方备注:二维码收款',
      '收入',
      '¥66.00',
      '/',
      '已收钱',
      '1000039801202403060002\t',
      '1000039802\t',
      '/',
    ],
    [
      '2024-03-09 09:40:00',
      '二维码收款',
      '王芳',
      '收款方备注:二维码收款',
      '收入',
      '¥35.50',
      '/',
      '已收钱',
      '1000039801202403090003\t',
      '1000039803\t',
      '/',
    ],
    [
      '2024-03-10 08:00:00',
      '商户消费',
      '物业公司',
      '水电费',
      '支出',
      '¥900.00',
      '零钱',
      '支付成功',
      '1000039801202403100004\t',
      '1000039804\t',
      '/',
    ],
  ],
  truth: {
    kinds: ['orders', 'orderLines', 'payments'],
    people: 0,
    buyers: 0,
    orders: 3,
    knownRevenue: '0',
    anonymousRevenue: '229.5',
    days: ['2024-03-05', '2024-03-09'],
  },
};

/** Tabs behind the cells, a rule of dashes above the header. */
export const ALIPAY_BILL: PlatformExport = {
  fileName: '支付宝交易明细(20240301-20240331).csv',
  encoding: 'gb18030',
  isTextOnly: true,
  above: [
    ['------------------------------------------------------------------------------------'],
    ['导出信息：'],
    ['姓名：王小花'],
    ['支付宝账户：13800000000'],
    ['起始时间：[2024-03-01 00:00:00]    终止时间：[2024-03-31 23:59:59]'],
    ['导出交易类型：[全部]'],
    ['共3笔记录'],
    ['收入：3笔 229.50元'],
    [''],
    ['特别提示：'],
    ['1.本回单内容可表明支付宝受理了相应支付交易申请，'],
    [''],
    [
      '------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------',
    ],
  ],
  columns:
    '交易时间=payments.at | 交易分类 | 交易对方 | 对方账号 | 商品说明=orderLines.productName | 收/支=payments.status | 金额=payments.amount | 收/付款方式=payments.method | 交易状态 | 交易订单号=payments.paymentId | 商家订单号 | 备注',
  rows: [
    [
      '2024-03-05 10:02:31',
      '商业服务',
      '王芳',
      'wan***@qq.com',
      '玫瑰',
      '收入',
      '128.00',
      '余额',
      '交易成功',
      '2024030522001\t',
      'S1\t',
      '',
    ],
    [
      '2024-03-06 11:12:09',
      '商业服务',
      '李强',
      '138****0002',
      '百合',
      '收入',
      '66.00',
      '余额',
      '交易成功',
      '2024030622002\t',
      'S2\t',
      '',
    ],
    [
      '2024-03-09 09:40:00',
      '商业服务',
      '王芳',
      'wan***@qq.com',
      '百合',
      '收入',
      '35.50',
      '余额',
      '交易成功',
      '2024030922003\t',
      'S3\t',
      '',
    ],
    [
      '2024-03-10 08:00:00',
      '日用',
      '物业公司',
      'wy***@qq.com',
      '水电费',
      '支出',
      '900.00',
      '余额',
      '交易成功',
      '2024031022004\t',
      '',
      '',
    ],
  ],
  truth: {
    kinds: ['orders', 'orderLines', 'payments'],
    people: 0,
    buyers: 0,
    orders: 3,
    knownRevenue: '0',
    anonymousRevenue: '229.5',
    days: ['2024-03-05', '2024-03-09'],
  },
};

/** Day and time of day in columns of their own; a discount as it is said over the counter. */
export const DAY_AND_TIME: PlatformExport = {
  fileName: '收银流水.csv',
  columns:
    '单号=orders.orderId | 日期=orders.orderedAt | 时间 | 姓名=customers.name | 手机=customers.phone | 折扣=orders.discountRate | 金额=orders.amount',
  rows: [
    ['A1', '2024-03-05', '09:15', '王芳', '13811110001', '8折', '128'],
    ['A2', '2024-03-05', '21:40', '李强', '13811110002', '85折', '66'],
    ['A3', '2024-03-09', '22:05', '王芳', '13811110001', '9.5折', '66'],
  ],
  truth: {
    kinds: ['customers', 'orders'],
    people: 2,
    buyers: 2,
    orders: 3,
    knownRevenue: '260',
    names: ['李强', '王芳'],
  },
};

/** The header of the times says surely what is meant, that of the days does not. */
export const DAY_AND_ORDER_TIME: PlatformExport = {
  fileName: '门店销售.csv',
  columns:
    '日期=orders.orderedAt | 下单时间 | 会员号=customers.memberNo | 商品名称=orderLines.productName | 实付金额=orders.amount',
  rows: [
    ['2024/3/5', '9:15', 'V001', '拿铁', '28'],
    ['2024/3/5', '下午9:40', 'V002', '美式', '22'],
    ['2024/3/9', '22:05:30', 'V001', '拿铁', '28'],
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 2,
    orders: 3,
    knownRevenue: '78',
    days: ['2024-03-05', '2024-03-09'],
  },
};
