/** Which file would fill a dimension, and which of its columns. */
import type { Dimension } from '#domain/dimensions.ts';
import type { Wording } from '#domain/locale.ts';
import { defineText } from '#ui/words/text.ts';

export const dimensionText = defineText({
  title: ['画像完整度', '畫像完整度', 'How complete the portrait is'],
  lead: [
    (_: number, known: string, all: string) => `${all} 个维度里知道 ${known} 个`,
    (_: number, known: string, all: string) => `${all} 個面向裡知道 ${known} 個`,
    (n: number, known: string, all: string) =>
      `${known} of ${all} dimensions ${n === 1 ? 'is' : 'are'} known`,
  ],
  kept: [
    (_: number, n: string) => `；另有 ${n} 个只存成表，还没有拿来算`,
    (_: number, n: string) => `；另有 ${n} 個只存成表，還沒有拿來算`,
    (n: number, count: string) =>
      `; ${count} more ${n === 1 ? 'is' : 'are'} only kept as tables, with nothing drawn from them yet`,
  ],
  keptOnly: ['只存成表', '只存成表', 'table only'],
  ofShop: ['全店', '全店', 'whole shop'],
  missing: [
    (_: number, count: string) => `还不知道的 ${count} 个：补上哪些文件就能知道`,
    (_: number, count: string) => `還不知道的 ${count} 個：補上哪些檔案就能知道`,
    (n: number, count: string) =>
      `${count} not known yet: which ${n === 1 ? 'file' : 'files'} would tell`,
  ],
});

export interface FillWords {
  /** The file. */
  readonly what: Wording;
  /** Its column. */
  readonly where: Wording;
}

export const fillWords: Readonly<Record<Dimension, FillWords>> = {
  demographics: {
    what: ['会员或顾客名单', '會員或顧客名單', 'Member or customer list'],
    where: [
      '“性别”“生日”“年龄”列',
      '「性別」「生日」「年齡」欄',
      'columns "gender", "birthday", "age"',
    ],
  },
  behaviour: {
    what: ['浏览或加购记录', '瀏覽或加入購物車紀錄', 'Visits and carts'],
    where: [
      '“访客”“时间”“行为”列',
      '「訪客」「時間」「行為」欄',
      'columns "visitor", "time", "event"',
    ],
  },
  psychology: {
    what: ['问卷答卷', '問卷填答', 'Survey answers'],
    where: ['“问题”和“答案”列', '「問題」和「答案」欄', 'columns "question" and "answer"'],
  },
  geography: {
    what: ['订单导出', '訂單匯出', 'Order export'],
    where: ['“城市”或“收货地址”列', '「城市」或「收件地址」欄', 'column "city" or "address"'],
  },
  social: {
    what: ['关注、转介绍或发帖记录', '追蹤、轉介紹或貼文紀錄', 'Follows, referrals or posts'],
    where: ['“推荐人”或“关注”列', '「推薦人」或「追蹤」欄', 'column "referred by" or "follows"'],
  },
  technology: {
    what: ['会员名单或访问日志', '會員名單或造訪紀錄', 'Member list or visit log'],
    where: [
      '“设备”“系统”“浏览器”列',
      '「裝置」「系統」「瀏覽器」欄',
      'columns "device", "os", "browser"',
    ],
  },
  history: {
    what: ['订单导出', '訂單匯出', 'Order export'],
    where: ['“下单时间”列', '「下單時間」欄', 'column "ordered at"'],
  },
  emotion: {
    what: ['评价导出', '評價匯出', 'Review export'],
    where: ['“评分”和“评价内容”列', '「評分」和「評價內容」欄', 'columns "rating" and "review"'],
  },
  transactions: {
    what: ['订单导出', '訂單匯出', 'Order export'],
    where: [
      '“买家”“下单时间”“实付金额”三列',
      '「買家」「下單時間」「實付金額」三欄',
      'columns "buyer", "ordered at" and "amount"',
    ],
  },
  service: {
    what: ['客服或售后工单', '客服工單', 'Support tickets'],
    where: [
      '“问题类型”或“是否投诉”列',
      '「問題類型」或「是否客訴」欄',
      'column "category" or "complaint"',
    ],
  },
  supplyChain: {
    what: ['库存、采购或商品表', '庫存、採購或商品表', 'Stock, purchases or products'],
    where: ['“商品编号”和“库存”列', '「商品編號」和「庫存」欄', 'columns "product id" and "stock"'],
  },
  competitors: {
    what: ['竞品价格表', '競品價格表', 'Prices of rivals'],
    where: ['“竞争对手”和“价格”列', '「競爭對手」和「價格」欄', 'columns "competitor" and "price"'],
  },
  market: {
    what: ['市场或行业数据', '市場或產業資料', 'Market figures'],
    where: [
      '“指标”“日期”“数值”列',
      '「指標」「日期」「數值」欄',
      'columns "series", "date", "value"',
    ],
  },
  personalisation: {
    what: ['偏好记录或订单明细', '偏好紀錄或訂單明細', 'Preferences or order lines'],
    where: [
      '“偏好”列，或“商品名称”列',
      '「偏好」欄，或「商品名稱」欄',
      'column "preference" or "product name"',
    ],
  },
  prediction: {
    what: ['更多订单', '更多訂單', 'More orders'],
    where: ['至少一单，带日期', '至少一筆，帶日期', 'at least one, with its date'],
  },
};
