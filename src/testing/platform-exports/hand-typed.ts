import type { PlatformExport } from './platform-export.ts';

/** Several orders of the same people, a title above and a total below, dates in three manners. */
export const HAND_TITLE_AND_TOTAL: PlatformExport = {
  fileName: '三月销售.csv',
  above: [['2024年3月 花店销售登记表', '', '', '', '', '', '']],
  columns:
    '日期=orders.orderedAt | 客户=customers.name | 电话=customers.phone | 商品=orderLines.productName | 数量=orderLines.quantity | 金额=orders.amount | 备注=orders.sellerNote',
  rows: [
    ['2024/3/5', '王小明', '13812345678', '玫瑰', '2', '￥1,280.00', ''],
    ['2024/3/8', '李红', '13912345678', '百合', '1', '￥99.00', '送货上门'],
    ['2024/3/15', '王小明', '13812345678', '向日葵', '3', '￥150.00', ''],
    ['2024/3/20', '赵六', '', '康乃馨', '1', '￥66.00', '熟客'],
  ],
  below: [['合计', '', '', '', '7', '￥1,595.00', '']],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 2,
    orders: 4,
    knownRevenue: '1529.00',
    anonymousRevenue: '66.00',
    skipped: { title: 1, total: 1 },
    names: ['李红', '王小明'],
    currency: 'CNY',
  },
};

/** Names only: the same name is the same person. */
export const HAND_NAMES_ONLY: PlatformExport = {
  fileName: '记账.csv',
  columns:
    '时间=orders.orderedAt | 姓名=customers.name | 买了什么=orderLines.productName | 多少钱=orders.amount | 说明=orders.sellerNote',
  rows: [
    ['2024年3月5日', '张大妈', '鸡蛋', '35元', ''],
    ['2024年3月6日', '老刘', '大米', '128.5元', '赊账'],
    ['2024年3月9日', '张大妈', '面粉', '42元', ''],
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 2,
    orders: 3,
    knownRevenue: '205.5',
    names: ['张大妈', '老刘'],
  },
};

/** Units in cells and headers, 万, a blank first column, a unit row. */
export const HAND_UNITS: PlatformExport = {
  fileName: '大客户.csv',
  above: [
    ['', '大客户采购记录', '', '', '', '', ''],
    ['', '制表人：小陈', '', '', '', '', ''],
  ],
  columns:
    'Column 1 | 客户名称=customers.name | 联系方式=customers.phone | 购买日期=orders.orderedAt | 产品=orderLines.productName | 数量（件）=orderLines.quantity | 成交金额(元)=orders.amount',
  rows: [
    ['', '宏达公司', '139 1111 2222', '2024.3.5', '空调', '20件', '1.2万'],
    ['', '远洋公司', '0571-88881234', '2024.4.1', '冰箱', '5件', '15,600'],
    ['', '宏达公司', '139 1111 2222', '2024.5.20', '洗衣机', '10件', '2.35万'],
  ],
  below: [['', '合计', '', '', '', '35件', '51,100'], [], ['', '备注：含税价', '', '', '', '', '']],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 2,
    orders: 3,
    knownRevenue: '51100',
    names: ['宏达公司', '远洋公司'],
  },
};

/** A customer list as people write it. */
export const HAND_CUSTOMERS: PlatformExport = {
  fileName: '客户名单.csv',
  columns:
    '序号 | 姓名=customers.name | 手机=customers.phone | 微信=customers.wechatOpenId | 性别=customers.gender | 生日=customers.birthday | 住址=customers.address | 喜好=customers.interests | 备注=customers.note',
  rows: [
    ['1', '孙悦', '13711110001', 'sunyue88', '女', '1992.7.8', '城东花园3栋', '茶', '老客户介绍'],
    ['2', '钱进', '13711110002', 'qianjin', '男', '1988.11.2', '', '咖啡', ''],
    ['3', '周末', '13711110003', '', '女', '', '河西路', '', '不吃辣'],
  ],
  truth: {
    kinds: ['customers'],
    people: 3,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['周末', '孙悦', '钱进'],
  },
};

/** 繁體，金額帶 NT$。 */
export const HAND_TAIWAN: PlatformExport = {
  fileName: '訂單紀錄.csv',
  encoding: 'big5',
  columns:
    '訂單日期=orders.orderedAt | 客戶姓名=customers.name | 聯絡電話=customers.phone | 品項=orderLines.productName | 數量=orderLines.quantity | 金額=orders.amount | 狀態=orders.status | 備註=orders.sellerNote',
  rows: [
    ['2024/03/05', '王大明', '0912-345-678', '鳳梨酥禮盒', '2', 'NT$1,200', '已完成', ''],
    ['2024/03/08', '林美玲', '0922-333-444', '牛軋糖', '1', 'NT$350', '已取消', ''],
    ['2024/03/12', '王大明', '0912-345-678', '牛軋糖', '3', 'NT$1,050', '已出貨', '自取'],
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 1,
    orders: 2,
    knownRevenue: '2250',
    names: ['林美玲', '王大明'],
    currency: 'TWD',
  },
};

/** English, typed in a spreadsheet. */
export const HAND_ENGLISH: PlatformExport = {
  fileName: 'Sales log.csv',
  above: [['Corner Bakery - sales log', '', '', '', '', '']],
  columns:
    'When=orders.orderedAt | Who=customers.name | Mobile=customers.phone | What=orderLines.productName | Qty=orderLines.quantity | Paid=orders.amount',
  rows: [
    ['Mar 5, 2024', 'Ann Lee', '+44 7700 900001', 'Bread', '2', '£7.50'],
    ['Mar 6, 2024', 'Tom Cox', '+44 7700 900002', 'Cake', '1', '£25.00'],
    ['Mar 9, 2024', 'Ann Lee', '+44 7700 900001', 'Cake', '1', '£25.00'],
  ],
  below: [['Total', '', '', '', '4', '£57.50']],
  truth: {
    kinds: ['customers', 'orders', 'orderLines'],
    people: 2,
    buyers: 2,
    orders: 3,
    knownRevenue: '57.50',
    skipped: { title: 1, total: 1 },
    names: ['Ann Lee', 'Tom Cox'],
    currency: 'GBP',
  },
};
