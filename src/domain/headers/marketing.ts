import type { TableHeaders } from './header-words.ts';

export const CAMPAIGN_HEADERS: TableHeaders<'campaigns'> = {
  campaignId: {
    is: '活动编号, 活动ID, 活动编码, 营销活动编号, 营销活动ID, 计划ID, 推广计划ID, 行銷活動編號, 檔期代號, campaign id, campaign, campaign no, campaign code, campaign key, campaign number, promotion id',
    maybe: 'id, 编号, utm campaign',
  },
  name: {
    is: '营销活动, 营销活动名称, 推广计划, 推广计划名称, 计划名称, 行銷活動名稱, 檔期名稱, campaign name, campaign title, marketing campaign',
    likely: '活动名称, 活动主题',
    maybe: '名称, 活动, 标题, name, title, 主题',
  },
  goal: {
    is: '活动目标, 活动目的, 营销目标, 推广目标, 行銷目標, goal, campaign goal, campaign objective, objective, marketing objective, campaign purpose',
    maybe: '目标, 目的, campaign type, 活动类型, target',
  },
  channel: {
    is: '活动渠道, 投放渠道, 推广渠道, 营销渠道, 投放平台, 投放媒体, 行銷管道, 投放管道, campaign channel, marketing channel, media channel, ad channel',
    maybe: '渠道, 平台, 媒体, channel, medium, platform, campaign type, type, 管道, 活动类型',
  },
  startedOn: {
    is: '活动开始时间, 活动开始日期, 投放开始时间, 投放开始日期, 活動起日, campaign start date, campaign start',
    likely: 'start date, started on, 开始日期, 开始时间, starts',
    maybe:
      'start time, start, 日期, date, 起始日期, send time, send date, sent at, reporting starts, launch date',
  },
  endedOn: {
    is: '活动结束时间, 活动结束日期, 投放结束时间, 投放结束日期, 活動迄日, campaign end date, campaign end',
    likely: 'end date, ended on, 结束日期, 结束时间, ends',
    maybe: 'end time, end, 截止日期',
  },
  cost: {
    is: '活动费用, 活动成本, 投放费用, 投放金额, 推广费, 推广费用, 广告费, 广告花费, 营销费用, 花费, 廣告費用, 行銷費用, campaign cost, ad spend, ad cost, advertising cost, marketing spend, media spend, amount spent, total spend',
    likely: 'budget, 预算, campaign budget, budget amount',
    maybe: '费用, 成本, 消耗, cost, spend',
  },
};

export const CONTACT_HEADERS: TableHeaders<'contacts'> = {
  campaignId: {},
  customerId: {},
  at: {
    is: '触达时间, 触达日期, 推送时间, 短信发送时间, 群发时间, 外呼时间, 拨打时间, 联系时间, 跟进时间, 回访时间, 回访日期, 跟进日期, 联系日期, 觸及時間, 聯絡時間, 簡訊發送時間, contacted at, contact date, contact time, send date, mailing date, call date, date contacted, last contacted',
    likely: 'send time, sent at, 发送时间',
    maybe: '时间, 日期, date, time, timestamp, 发送日期, sent on, at, send date time, sent',
  },
  channel: {
    is: '触达渠道, 触达方式, 推送渠道, 发送渠道, 联系渠道, 跟进方式, 回访方式, 觸及管道, 聯絡管道, touch channel, contact method, communication channel, outreach channel, message channel',
    maybe: '渠道, 方式, 管道, channel, medium, contact, 类型, type',
  },
  variant: {
    is: '版本, 实验组, 实验分组, 测试组, 实验版本, 测试版本, 實驗組別, 測試版本, ab test group, test group, variant group, treatment, treatment group, arm, experiment group, control group, test variant, ab variant, experiment variant',
    maybe: '分组, 组别, group, variant, version, cell',
  },
  delivered: {
    is: '是否送达, 送达, 是否发送成功, 发送成功, 是否已送達, delivered, is delivered, delivery success, was delivered',
    maybe: '发送状态, send status, 发送结果',
  },
  opened: {
    is: '是否打开, 打开, 是否已读, 是否查看, 已打开, 是否開啟, 是否開信, opened, is opened, was opened, email opened, has opened',
    maybe: '打开次数, open, read, opens, open count',
  },
  clicked: {
    is: '是否点击, 点击, 已点击, 是否點閱, clicked, is clicked, was clicked, email clicked, has clicked, link clicked',
    maybe: '点击次数, click, clicks, click count',
  },
  responded: {
    is: '是否响应, 是否回复, 响应, 是否转化, 是否购买, 是否參加, 是否回應, responded, response flag, converted, conversion, is converted, replied, is responded, has responded, did convert, subscribed to deposit',
    maybe: '转化, response, outcome, result, 结果',
  },
  amount: {
    is: '带来金额, 转化金额, 活动带来金额, 触达后消费金额, 帶來業績, conversion value, campaign revenue, attributed revenue, conversion revenue, revenue attributed',
    maybe: '金额, spend, amount, revenue, value',
  },
  optedOut: {
    is: '是否退订, 退订, 已退订, 是否拒收, 取消订阅, 勿扰, 免打扰, 是否取消訂閱, 拒收行銷, opted out, opt out, email opt out, sms opt out, unsubscribed, is unsubscribed, unsubscribe, unsubscribed from all email, do not contact, do not call, do not email, dnc, unsub, unsubscribed at, unsubscribed on, unsubscribed date, unsubscribe date, unsubscribe time, unsub time, date unsubscribed, opted out at, opted out on, opt out date, opt out time, optout time, 退订时间, 退订日期, 取消订阅时间, 取消订阅日期, 退訂時間, 退訂日期, 取消訂閱時間, 取消訂閱日期',
  },
};

export const COUPON_HEADERS: TableHeaders<'coupons'> = {
  couponId: {
    is: '优惠券编号, 优惠券ID, 消费券码, 消费券号, 团购券号, 代金券号, 代金券码, 验券码, 核销码, 兑换码, gift card code, 优惠券码编号, 券号, 券码, 券编号, 卡券编号, 卡券码, 团购券码, 优惠券号, 票券序號, 優惠券序號, coupon id, coupon no, coupon number, coupon upc, voucher id, voucher number, coupon serial, voucher no, coupon key',
    likely: 'coupon code, voucher code, voucher, 优惠码',
    maybe: 'id, code, 优惠券',
  },
  customerId: {},
  campaignId: {},
  kind: {
    is: '券类型, 优惠券类型, 卡券类型, 票券類型, coupon type, coupon kind, voucher type, 券种, 券种类, 优惠类型',
    maybe: '类型, type, kind, discount type',
    likely: '优惠券名称, 券名称, 卡券名称, 優惠券名稱, coupon name',
  },
  value: {
    is: '面额, 优惠面额, 抵扣面额, 券面额, 优惠券面额, 优惠券金额, 券金额, 抵用金额, 面值, 券面值, 折抵金額, coupon value, face value, coupon amount, voucher value, voucher amount, coupon discount, coupon face value',
    maybe: '金额, 优惠金额, value, amount, discount, discount amount',
  },
  issuedOn: {
    is: '发放日期, 发放时间, 发券时间, 领取时间, 领取日期, 领券时间, 發放日, 領取時間, issued on, issue date, issued at, date issued, coupon issued, claimed at, granted date',
    maybe: '日期, start date, created at',
  },
  expiresOn: {
    is: '过期时间, 过期日期, 失效日期, 失效时间, 有效期, 有效期至, 有效期止, 使用期限, 截止使用日期, 有效期限, 兌換期限, expires on, expiry date, expiration date, expires at, valid until, valid to, expiry, expire date, coupon expiry',
    likely: '到期日期, 到期时间, 到期日, 截止日期',
    maybe: 'end date',
  },
  redeemedOn: {
    is: '核销日期, 核销时间, 验券时间, 验券日期, 验证时间, 券核销时间, 使用日期, 使用时间, 兑换日期, 兑换时间, 用券时间, 核銷日, 兌換日期, redeemed on, redemption date, redeemed at, used on, used at, date redeemed, date used, use date, redeem date, redemption time',
    maybe: '日期, date, 消费时间',
  },
  orderId: { maybe: '使用订单, 使用订单号, 核销订单号, used on order, redeemed on order' },
  productId: { maybe: '适用商品, applicable product, 适用商品ID' },
};
