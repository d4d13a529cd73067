import type { OrderState } from '#engine/shop.ts';
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import type { Wording } from '#domain/locale.ts';
import { defineText } from '#ui/text.ts';

export const orderStateWords: Readonly<Record<OrderState, Wording>> = {
  counted: ['计入', '計入', 'Counted'],
  pending: ['未付款', '未付款', 'Not paid'],
  closed: ['已取消', '已取消', 'Cancelled'],
  refunded: ['全额退款', '全額退款', 'Refunded'],
  returned: ['退货', '退貨', 'Returned'],
  freeLinesOnly: ['只有赠品', '只有贈品', 'Free lines only'],
  undated: ['没有日期', '沒有日期', 'No date'],
  otherCurrency: ['别的币种', '別的幣別', 'Other currency'],
};

export const customerText = defineText({
  back: ['顾客', '顧客', 'Customers'],
  previous: ['上一位', '上一位', 'Previous'],
  next: ['下一位', '下一位', 'Next'],
  place: [
    (at: string, total: string) => `第 ${at} 位，共 ${total} 位`,
    (at: string, total: string) => `第 ${at} 位，共 ${total} 位`,
    (at: string, total: string) => `${at} of ${total}`,
  ],
  print: ['打印', '列印', 'Print'],
  age: [
    (years: string) => `${years} 岁`,
    (years: string) => `${years} 歲`,
    (years: string) => `aged ${years}`,
  ],
  since: [
    (day: string) => `${day}起的顾客`,
    (day: string) => `${day}起的顧客`,
    (day: string) => `customer since ${day}`,
  ],
  title: ['顾客', '顧客', 'Customer'],
  notFoundTitle: ['这里没有这位顾客', '這裡沒有這位顧客', 'There is no such customer here'],
  notFound: [
    '链接可能来自别的设备，或那次导入已经撤销。',
    '連結可能來自別的裝置，或那次匯入已經復原。',
    'The link may come from another device, or the import was undone.',
  ],
  toList: ['回到顾客表', '回到顧客表', 'Back to the customers'],
  wholeName: ['展开', '展開', 'Show all'],
  failedTitle: ['这位顾客没有读出来', '這位顧客沒有讀出來', 'This customer could not be read'],
  failedSafe: ['已导入的数据没有变化', '已匯入的資料沒有變動', 'The imported data is unchanged'],
  failedNext: ['重新打开这个页面再试', '重新開啟這個頁面再試', 'Reload this page and try again'],
  loading: ['正在读取…', '讀取中…', 'Loading…'],
  value: ['值多少', '值多少', 'Value'],
  spent: RFM_TERMS.monetary.term,
  orderCount: ['订单数', '訂單數', 'Orders'],
  average: RFM_TERMS.meanOrder.term,
  rhythm: RHYTHM_TERMS.rhythm.term,
  rhythmHint: RHYTHM_TERMS.rhythm.definition,
  last: ['最近下单', '最近下單', 'Last order'],
  neverOrdered: ['还没有下过单', '還沒下過單', 'Has not ordered yet'],
  noOrderFile: [
    '还没有订单文件，看不出买没买过。',
    '還沒有訂單檔案，看不出買過沒有。',
    'There is no file of orders yet, so nothing says who bought.',
  ],
  shopPace: [
    (days: string) => `参考全店，约 ${days}`,
    (days: string) => `參考全店，約 ${days}`,
    (days: string) => `shop pace, about ${days}`,
  ],
  risk: ['会不会走', '會不會離開', 'Risk of leaving'],
  inRhythm: [
    (last: string, rhythm: string) => `还在平时的节奏里：${last}来过，平时约 ${rhythm}来一次。`,
    (last: string, rhythm: string) => `還在平時的節奏裡：${last}來過，平時約 ${rhythm}來一次。`,
    (last: string, rhythm: string) =>
      `Within the usual pace: last came ${last}, usually every ${rhythm}.`,
  ],
  inShopRhythm: [
    (last: string, rhythm: string) => `${last}来过；来的次数还少，参考全店，约 ${rhythm}来一次。`,
    (last: string, rhythm: string) => `${last}來過；來的次數還少，參考全店，約 ${rhythm}來一次。`,
    (last: string, rhythm: string) =>
      `Last came ${last}; few orders so far, and by this shop's pace customers come every ${rhythm}.`,
  ],
  notYet: [
    (silence: string, rhythm: string, least: string) =>
      `${silence}没来，比平时（${rhythm}）久一点，还不到 ${least}，先不提醒。`,
    (silence: string, rhythm: string, least: string) =>
      `${silence}沒來，比平時（${rhythm}）久一點，還不到 ${least}，先不提醒。`,
    (silence: string, rhythm: string, least: string) =>
      `${silence} since the last order, a little longer than the usual ${rhythm}; no warning before ${least}.`,
  ],
  notYetShop: [
    (silence: string, rhythm: string, least: string) =>
      `${silence}没来，比全店平时（约 ${rhythm}）久一点，还不到 ${least}，先不提醒。`,
    (silence: string, rhythm: string, least: string) =>
      `${silence}沒來，比全店平時（約 ${rhythm}）久一點，還不到 ${least}，先不提醒。`,
    (silence: string, rhythm: string, least: string) =>
      `${silence} since the last order, a little longer than this shop's pace of ${rhythm}; no warning before ${least}.`,
  ],
  noRisk: [
    '还没下过单，谈不上要走。',
    '還沒下過單，談不上要離開。',
    'No order yet, so nothing to judge by.',
  ],
  scores: ['三项打分', '三項分數', 'Three scores'],
  scoresNote: [
    (bins: string) => `每项 1–${bins} 分，和其他买过的顾客比`,
    (bins: string) => `每項 1–${bins} 分，和其他買過的顧客比`,
    (bins: string) => `1–${bins} each, among all buyers`,
  ],
  scoreOf: [
    (score: string, bins: string) => `${score} 分，满分 ${bins}`,
    (score: string, bins: string) => `${score} 分，滿分 ${bins}`,
    (score: string, bins: string) => `${score} of ${bins}`,
  ],
  recently: ['R 最近来没来', 'R 最近來沒來', 'R How recently'],
  often: ['F 来过几次', 'F 來過幾次', 'F How often'],
  much: ['M 花了多少', 'M 花了多少', 'M How much'],
  orders: [
    (_: number, count: string) => `${count} 单`,
    (_: number, count: string) => `${count} 筆`,
    (n: number, count: string) => `${count} ${n === 1 ? 'order' : 'orders'}`,
  ],
  noScores: [
    (minimum: string, have: string) => `打分至少要 ${minimum} 位买过的顾客，现在有 ${have} 位。`,
    (minimum: string, have: string) => `打分數至少要 ${minimum} 位買過的顧客，現在有 ${have} 位。`,
    (minimum: string, have: string) => `Scores need at least ${minimum} buyers; you have ${have}.`,
  ],
  noScoreYet: ['只给买过的顾客打分。', '只給買過的顧客打分數。', 'Only buyers are scored.'],
  facts: ['资料', '資料', 'Facts'],
  habits: ['习惯', '習慣', 'Habits'],
  noFacts: [
    '文件里没有这位顾客的其他资料。带“性别”“生日”“城市”等列的顾客名单会填在这里。',
    '檔案裡沒有這位顧客的其他資料。帶「性別」「生日」「城市」等欄位的顧客名單會填在這裡。',
    'No file says more about this customer. A customer list with columns such as gender, birthday or city would fill this in.',
  ],
  orderList: ['订单', '訂單', 'Orders'],
  orderTable: ['订单表', '訂單表', 'Table of orders'],
  orderListNote: [
    (_: number, all: string, counted: string) => `共 ${all} 单，计入 ${counted} 单；新的在前`,
    (_: number, all: string, counted: string) => `共 ${all} 筆，計入 ${counted} 筆；新的在前`,
    (n: number, all: string, counted: string) =>
      `${all} ${n === 1 ? 'order' : 'orders'}, ${counted} counted, newest first`,
  ],
  noOrders: [
    '文件里没有这位顾客的订单。',
    '檔案裡沒有這位顧客的訂單。',
    'No file holds an order of this customer.',
  ],
  date: ['日期', '日期', 'Date'],
  orderId: ['订单号', '訂單編號', 'Order'],
  state: ['状态', '狀態', 'Status'],
  channel: ['渠道', '通路', 'Channel'],
  lineCount: ['商品', '商品', 'Items'],
  amount: ['金额', '金額', 'Amount'],
  product: ['商品', '商品', 'Product'],
  quantity: ['数量', '數量', 'Quantity'],
  moreProducts: [
    (_: number, count: string) => `等 ${count} 件`,
    (_: number, count: string) => `等 ${count} 件`,
    (n: number, _: string) => `and ${n - 1} more`,
  ],
  showLines: [
    (order: string) => `展开订单 ${order} 的商品`,
    (order: string) => `展開訂單 ${order} 的商品`,
    (order: string) => `Show the lines of order ${order}`,
  ],
  notCounted: ['不计入', '不計入', 'not counted'],
  afterAsOf: ['截至日之后', '截至日之後', 'After the as-of day'],
  noProduct: ['（没有商品名）', '（沒有商品名稱）', '(no product name)'],
  showMore: [
    (count: string) => `再看 ${count} 单`,
    (count: string) => `再看 ${count} 筆`,
    (count: string) => `Show ${count} more`,
  ],
});
