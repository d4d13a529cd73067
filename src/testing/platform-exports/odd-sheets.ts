import type { PlatformExport } from './platform-export.ts';

/** What hand-made sheets do to their rows and headers. */

const BUYERS = { people: 2, buyers: 2, names: ['李强', '王芳'] } as const;

/** Groups merged above the names. */
export const ODD_GROUPED_HEADER: PlatformExport = {
  fileName: '两行表头.csv',
  above: [
    ['花店订单表', '', '', '', '', '', ''],
    ['客户信息', '', '', '订单信息', '', '', ''],
  ],
  columns:
    '编号 | 姓名=customers.name | 手机=customers.phone | 日期=orders.orderedAt | 商品=orderLines.productName | 数量=orderLines.quantity | 金额=orders.amount',
  rows: [
    ['K1', '王芳', '13811110001', '2024-03-05', '玫瑰', '2', '128'],
    ['K2', '李强', '13811110002', '2024-03-06', '百合', '1', '66'],
    ['K1', '王芳', '13811110001', '2024-03-09', '百合', '1', '66'],
  ],
  below: [['合计', '', '', '', '', '4', '260']],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders', 'orderLines'],
    orders: 3,
    knownRevenue: '260',
    skipped: { title: 1, total: 1 },
  },
};

/** Names merged over both rows beside a group. */
export const ODD_SPLIT_HEADER: PlatformExport = {
  fileName: '合并表头.csv',
  above: [
    ['姓名', '手机', '订单', '', ''],
    ['', '', '日期', '商品', '金额'],
  ],
  // The names of both rows together: what stands in `above` is the header.
  columns:
    '姓名=customers.name | 手机=customers.phone | 日期=orders.orderedAt | 商品=orderLines.productName | 金额=orders.amount',
  hasOwnHeader: true,
  rows: [
    ['王芳', '13811110001', '2024-03-05', '玫瑰', '128'],
    ['李强', '13811110002', '2024-03-06', '百合', '66'],
    ['王芳', '13811110001', '2024-03-09', '百合', '66'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders', 'orderLines'],
    orders: 3,
    knownRevenue: '260',
    skipped: {},
  },
};

/** The same names under two groups. */
export const ODD_SHARED_NAMES: PlatformExport = {
  fileName: '收货.csv',
  above: [
    ['客户', '', '收货', '', '订单', ''],
    ['姓名', '电话', '姓名', '电话', '日期', '金额'],
  ],
  columns:
    '客户 姓名=customers.name | 客户 电话=customers.phone | 收货 姓名=orders.receiverName | 收货 电话=orders.receiverPhone | 日期=orders.orderedAt | 金额=orders.amount',
  hasOwnHeader: true,
  rows: [
    ['王芳', '13811110001', '王妈妈', '13911110001', '2024-03-05', '128'],
    ['李强', '13811110002', '李强', '13811110002', '2024-03-06', '66'],
  ],
  truth: { ...BUYERS, kinds: ['customers', 'orders'], orders: 2, knownRevenue: '194' },
};

/** Units under the names. */
export const ODD_UNIT_ROW: PlatformExport = {
  fileName: '单位行.csv',
  columns:
    '姓名=customers.name | 手机=customers.phone | 日期=orders.orderedAt | 数量=orderLines.quantity | 金额=orders.amount',
  rows: [
    ['', '', '', '件', '元'],
    ['王芳', '13811110001', '2024-03-05', '2', '128'],
    ['李强', '13811110002', '2024-03-06', '1', '66'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders', 'orderLines'],
    orders: 2,
    knownRevenue: '194',
    skipped: { title: 1 },
  },
};

/** Another table below: its rows are told as left out, and spoil nothing. */
export const ODD_TWO_TABLES: PlatformExport = {
  fileName: '两张表.csv',
  columns:
    '日期=orders.orderedAt | 姓名=customers.name | 手机=customers.phone | 金额=orders.amount',
  rows: [
    ['2024-03-05', '王芳', '13811110001', '128'],
    ['2024-03-06', '李强', '13811110002', '66'],
  ],
  below: [
    ['', '', '', ''],
    ['供应商', '电话', '品类', '账期'],
    ['花卉市场', '0571-88880000', '鲜花', '月结'],
    ['包装厂', '0571-88881111', '包装', '现结'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders'],
    orders: 2,
    knownRevenue: '194',
    skipped: { blank: 1, otherTable: 3 },
  },
};

/** The header on every page, a total under each, remarks at the end. */
export const ODD_PAGES: PlatformExport = {
  fileName: '打印页.csv',
  columns:
    '日期=orders.orderedAt | 姓名=customers.name | 手机=customers.phone | 金额=orders.amount',
  rows: [
    ['2024-03-05', '王芳', '13811110001', '128'],
    ['2024-03-06', '李强', '13811110002', '66'],
    ['本页小计', '', '', '194'],
    ['日期', '姓名', '手机', '金额'],
    ['2024-04-05', '王芳', '13811110001', '100'],
    ['本页小计', '', '', '100'],
    ['总计', '', '', '294'],
    ['制表人：小王', '', '', '审核：老李'],
    ['打印时间：2024-05-01', '', '', ''],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders'],
    orders: 3,
    knownRevenue: '294',
    skipped: { total: 3, repeatedHeader: 1, note: 2 },
  },
};

/** A block of figures above the table. */
export const ODD_SUMMARY_ABOVE: PlatformExport = {
  fileName: '汇总在上.csv',
  above: [
    ['本月汇总', '', '', ''],
    ['总销售额', '421', '', ''],
    ['客户数', '2', '', ''],
    ['', '', '', ''],
  ],
  columns:
    '日期=orders.orderedAt | 姓名=customers.name | 手机=customers.phone | 金额=orders.amount',
  rows: [
    ['2024-03-05', '王芳', '13811110001', '128'],
    ['2024-03-06', '李强', '13811110002', '66'],
    ['2024-03-08', '王芳', '13811110001', '166'],
    ['2024-03-09', '李强', '13811110002', '61'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders'],
    orders: 4,
    knownRevenue: '421',
    skipped: { title: 3, blank: 1 },
  },
};

/** Day numbers of a spreadsheet saved as text. */
export const ODD_SERIALS: PlatformExport = {
  fileName: '日期序号.csv',
  columns:
    '日期=orders.orderedAt | 姓名=customers.name | 手机=customers.phone | 金额=orders.amount',
  rows: [
    ['45356', '王芳', '13811110001', '128'],
    ['45357', '李强', '13811110002', '66'],
    ['45360.5', '王芳', '13811110001', '166'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders'],
    orders: 3,
    knownRevenue: '360',
    days: ['2024-03-05', '2024-03-09'],
  },
};

/** The title tells the year, the dates do not. */
export const ODD_NO_YEAR: PlatformExport = {
  fileName: '没有年份.csv',
  above: [['2024年3月销售登记', '', '', '']],
  columns:
    '日期=orders.orderedAt | 姓名=customers.name | 手机=customers.phone | 金额=orders.amount',
  rows: [
    ['3.5', '王芳', '13811110001', '128'],
    ['3.12', '李强', '13811110002', '66'],
    ['3月10日', '王芳', '13811110001', '166'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders'],
    orders: 3,
    knownRevenue: '360',
    days: ['2024-03-05', '2024-03-12'],
    alerts: ['yearAssumed 日期'],
  },
  isTextOnly: true,
};

/** Years of the Republic. */
export const ODD_REPUBLIC_YEARS: PlatformExport = {
  fileName: '民國.csv',
  encoding: 'big5',
  columns:
    '日期=orders.orderedAt | 客戶=customers.name | 電話=customers.phone | 商品=orderLines.productName | 數量=orderLines.quantity | 單價=orderLines.unitPrice | 總計=orders.amount',
  rows: [
    ['113/3/5', '王大明', '0912345678', '鳳梨酥', '2', '600', '1200'],
    ['113/3/8', '林美玲', '0922333444', '牛軋糖', '1', '350', '350'],
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 2,
    orders: 2,
    knownRevenue: '1550',
    days: ['2024-03-05', '2024-03-08'],
  },
};

/** What is said of figures in their cells. */
export const ODD_FIGURES: PlatformExport = {
  fileName: '带单位.csv',
  columns:
    '日期=orders.orderedAt | 客户=customers.name | 电话=customers.phone | 品名=orderLines.productName | 单位 | 数量=orderLines.quantity | 金额=orders.amount',
  rows: [
    ['2024-03-05', '王芳', '13811110001', '玫瑰', '支', '2件', '128元'],
    ['2024-03-06', '李强', '13811110002', '百合', '支', '1支', '66元整'],
    ['2024-03-08', '王芳', '13811110001', '苹果', '斤', '1.5斤', '约166元'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders', 'orderLines'],
    orders: 3,
    knownRevenue: '360',
    currency: 'CNY',
  },
};

/** Numbers that a spreadsheet spoilt are what their header says, identify nobody, and that is told. */
export const ODD_SPOILT_PHONES: PlatformExport = {
  fileName: '手机变形.csv',
  columns:
    '日期=orders.orderedAt | 姓名=customers.name | 手机=customers.phone | 金额=orders.amount',
  rows: [
    ['2024-03-05', '王芳', '1.38111E+10', '128'],
    ['2024-03-06', '李强', '1.38111E+10', '66'],
    ['2024-03-08', '王芳', '1.38111E+10', '166'],
  ],
  truth: {
    ...BUYERS,
    kinds: ['customers', 'orders'],
    orders: 3,
    knownRevenue: '360',
    alerts: ['idsInExponent 手机'],
  },
};

export const ODD_SPOILT_ORDER_IDS: PlatformExport = {
  fileName: 'ExportOrderList.csv',
  encoding: 'gb18030',
  columns:
    '订单编号=orders.orderId | 买家会员名=orders.buyerNick | 买家实际支付金额=orders.amount | 订单状态=orders.status | 订单创建时间=orders.orderedAt',
  rows: [
    ['3.74501E+18', '小明1988', '128', '交易成功', '2024/3/1 10:12'],
    ['3.74501E+18', 'happy_li', '269.8', '交易成功', '2024/3/2 20:00'],
    ['3.74501E+18', '小明1988', '59', '交易关闭', '2024/3/3 8:00'],
  ],
  truth: {
    kinds: ['orders'],
    people: 2,
    buyers: 2,
    orders: 2,
    knownRevenue: '397.80',
    alerts: ['idsInExponent 订单编号'],
  },
};

/** Amounts that nobody can read are kept, and told. */
export const ODD_NO_AMOUNTS: PlatformExport = {
  fileName: 'amounts.csv',
  columns:
    'order id=orders.orderId | customer=customers.name | phone=customers.phone | date=orders.orderedAt | amount',
  rows: [
    ['A1', 'Ann', '+44 7700 900001', '2024-03-05', 'n/k 1'],
    ['A2', 'Bob', '+44 7700 900002', '2024-03-06', 'n/k 2'],
  ],
  truth: {
    kinds: ['customers', 'orders'],
    people: 2,
    buyers: 2,
    orders: 2,
    knownRevenue: '0',
    alerts: ['unreadableCells amount'],
  },
};

/** Headers that say nothing: the values do. */
export const ODD_HEADERS: PlatformExport = {
  fileName: '随手记.csv',
  columns:
    'A1列=orders.orderedAt | 甲=customers.name | 乙=customers.phone | 丙=orders.amount | 小费',
  rows: [
    ['2024-03-05', '王芳', '13811110001', '￥128.00', '￥5.00'],
    ['2024-03-06', '李强', '13811110002', '￥66.00', '￥0.00'],
    ['2024-03-08', '王芳', '13811110001', '￥166.00', '￥5.00'],
  ],
  truth: { ...BUYERS, kinds: ['customers', 'orders'], orders: 3, knownRevenue: '360' },
};
