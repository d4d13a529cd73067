// What a header says by its parts, where no list holds it whole: 用户线上支付金额 ends in money and speaks of
// paying, 预约发货时间 ends in a time and speaks of sending, "Net Amount Paid by Buyer" of paying again.

import { foldHan } from './normalise/han.ts';
import { headerWords } from './normalise/header.ts';
import { foldText } from './normalise/width.ts';
import type { TableKind } from './tables.ts';

export interface PartsReading {
  readonly table: TableKind;
  readonly field: string;
  readonly weight: number;
}

type Field = readonly [table: TableKind, field: string];

interface Saying {
  /** What the header speaks of, before its last word. */
  readonly says: RegExp;
  readonly fields: readonly Field[];
  /** Where it can hardly mean anything else. */
  readonly weight?: number;
}

interface Ending {
  readonly ends: RegExp;
  /** Words by which it speaks of something that is no field: a total over a life, a fee, a plan. */
  readonly not: RegExp;
  readonly sayings: readonly Saying[];
}

/** Less than any reading of a list, and more than a guess. */
const WEIGHT = 0.6;
const SURE = 0.72;
const LESS = 0.9;
/** Of whatever it is a level. */
const LEVEL = 0.5;

const MONEY_FIELDS: readonly Saying[] = [
  {
    says: /退款|退货|已退|退回/,
    fields: [
      ['returns', 'amount'],
      ['orders', 'refundAmount'],
    ],
  },
  { says: /运费|邮费|配送费|快递费|物流费/, fields: [['orders', 'freight']] },
  {
    says: /优惠|折扣|满减|立减|减免|抵扣|抵用|让利|折让/,
    fields: [['orders', 'discount']],
  },
  {
    says: /应付|应收|应缴|原价|原始|折前|优惠前|商品总|菜品总/,
    fields: [['orders', 'amountDue']],
  },
  {
    says: /实付|实收|实际|支付|付款|已付|成交|消费|销售|收款|下单|交易|订单/,
    fields: [['orders', 'amount']],
  },
  // 学费总额, 租金合计: what it was for came to so much.
  {
    says: /^(?:学费|课费|课程费?|报名费?|培训费?|团费|房费|餐费|租金|服务费?|维修费?|治疗费?|套餐|项目)/,
    fields: [['orders', 'amountDue']],
  },
];

const HAN: readonly Ending[] = [
  {
    ends: /^(?:合计|总计|共计|总共|一共|总)(?:费用?|收费|价格?|款|应收|实收|收款|消费|金额)$/,
    not: /押金|定金/,
    sayings: [{ says: /./, fields: [['orders', 'amount']], weight: SURE }],
  },
  {
    ends: /^(?:费用|收费|价格|款项|消费|应收|实收|维修|结算|材料|工程)(?:合计|总计|共计|总额)$/,
    not: /押金|定金/,
    sayings: [{ says: /./, fields: [['orders', 'amount']], weight: SURE }],
  },
  {
    // 折后实付: however it is told, it was paid.
    ends: /(?:实付|实收|实缴|实交)(?:款|额|金额)?$/,
    not: /平台|补贴|佣金|商家|次数|比例/,
    sayings: [{ says: /./, fields: [['orders', 'amount']], weight: SURE }],
  },
  {
    // 应缴学费, 已交: how much was to be paid, and was.
    ends: /^(?:本次|本期|本月|本年)?[应须需已实][缴交付收]\p{Script=Han}{0,4}$/u,
    not: /定金|订金|押金|首付|间|期$|日|人|员|方式|状态|情况|数|率|次|余|税|押|退|合同|利息|本金|提成|佣/,
    sayings: [
      { says: /^\p{Script=Han}{0,2}[应须需]/u, fields: [['orders', 'amountDue']], weight: SURE },
      { says: /./, fields: [['orders', 'amount']], weight: SURE },
    ],
  },
  {
    ends: /(?:总?金额|总额|金额合计|总价|款额|款项|费用|运费|邮费|配送费|快递费|物流费|货款)$/,
    not: /平台|补贴|佣金|服务|手续|税|积分|返|定金|订金|押金|尾款|余额|线下|上次|上月|上笔|累计|历史|平均|客单|预计|目标|储值|充值|打款|分账|分摊|结余|差额|成本|利润|提成|保证金|抹零|小费|打包|包装|餐盒|赔付|罚|未|次均|单笔|最近|最后|首次|首单|期间|指定|近|人均|退货运费|退运费|采购|进货/,
    sayings: MONEY_FIELDS,
  },
  {
    ends: /(?:时间|日期|时刻|日)$/,
    not: /上次|上一|最近|最后|最新|末次|首次|第一|预计|预约|计划|更新|修改|下次|截止|剩余|最晚|超时|生效|打印|审核|同步|导出|导入|统计|结算|账|开票|催/,
    sayings: [
      { says: /核销|验券|用券|兑换|使用/, fields: [['coupons', 'redeemedOn']] },
      { says: /领取|领券|发放|发券/, fields: [['coupons', 'issuedOn']] },
      { says: /过期|到期|失效|有效期/, fields: [['coupons', 'expiresOn']] },
      { says: /退款|退货|售后/, fields: [['returns', 'returnedAt']] },
      { says: /评价|评论|点评|晒单|回访|调查/, fields: [['feedback', 'at']] },
      { says: /答卷|答题|填写|填答/, fields: [['surveys', 'at']] },
      { says: /签收|送达|妥投/, fields: [['shipments', 'deliveredAt']], weight: SURE },
      {
        // Where nothing says when it was ordered, what was sent on a day was asked for on it.
        says: /发货|出库|揽收|寄出|揽件|寄样|寄送|寄件|邮寄|发样/,
        fields: [
          ['shipments', 'shippedAt'],
          ['orders', 'orderedAt'],
        ],
        weight: SURE,
      },
      {
        says: /付款|支付|收款|付清/,
        fields: [
          ['orders', 'paidAt'],
          ['payments', 'at'],
        ],
      },
      // 起租日期: from when it was lent.
      { says: /起租|租出|借出|租用/, fields: [['orders', 'orderedAt']] },
      { says: /拜访|走访|来访|到访|洽谈|跟进|探店/, fields: [['events', 'at']], weight: SURE },
      // 訂房日期, 订位时间: when it was booked, and not for when.
      { says: /^预?订\p{Script=Han}{1,2}(?:时间|日期|日)$/u, fields: [['orders', 'orderedAt']] },
      {
        says: /下单|签单|派单|出单|成单|落单|报单|拍下|成交|购买|消费|交易创建|订单提交|提交订单|订单创建|开单|买单/,
        fields: [['orders', 'orderedAt']],
      },
      { says: /确认收货|交易成功|交易完成|订单完成|订单关闭/, fields: [['orders', 'closedAt']] },
      {
        says: /完工|竣工|修好|修复|交付|交车|验收/,
        fields: [
          ['orders', 'closedAt'],
          ['tickets', 'closedAt'],
        ],
        weight: SURE,
      },
      { says: /注册|建档|成为客户|成为顾客|首添/, fields: [['customers', 'registeredAt']] },
      { says: /入会|开卡|办卡|成为会员/, fields: [['customers', 'joinedOn']] },
    ],
  },
  {
    ends: /(?:物流|快递|承运|配送)(?:公司|商)$/,
    not: /退/,
    sayings: [{ says: /./, fields: [['shipments', 'carrier']], weight: SURE }],
  },
  {
    ends: /(?:(?:物流|快递|运)单号|运单编号)$/,
    not: /退/,
    sayings: [{ says: /./, fields: [['shipments', 'shipmentId']], weight: SURE }],
  },
  {
    ends: /(?:优惠|满减|立减|减免|抵扣|折让)$/,
    not: /支付|平台|次数|是否|累计|储值|充值|可用/,
    sayings: [{ says: /./, fields: [['orders', 'discount']] }],
  },
  {
    ends: /(?:优惠券|优惠码|卡券|券码|代金券|满减|红包|促销|优惠)(?:活动)?(?:名称|名|标题)$/,
    not: /是否/,
    sayings: [{ says: /./, fields: [['orders', 'promotion']] }],
  },
  {
    ends: /(?:备注|留言|附言|备忘)(?:信息|内容)?$/,
    not: /退|售后|发票|客服跟进|时间|等级|企微|物流|快递|支付|优惠/,
    sayings: [
      { says: /买家|客户|顾客|用户|会员|下单人|订购人/, fields: [['orders', 'buyerMessage']] },
      {
        says: /卖家|商家|商户|店|整单|全单|订单|交易|开单|收银|销售|仓库|内部/,
        fields: [['orders', 'sellerNote']],
      },
    ],
  },
  {
    ends: /(?:评分|打分|得分|星级)$/,
    not: /信用|风险|线索|会员|客户|商品评分人数/,
    sayings: [{ says: /./, fields: [['feedback', 'rating']], weight: SURE }],
  },
  {
    ends: /(?:意见|建议|反馈|评语|感受)(?:内容|反馈|建议)?$/,
    not: /是否|状态|时间|人$/,
    sayings: [{ says: /./, fields: [['feedback', 'text']], weight: SURE }],
  },
  {
    ends: /(?:门店|店铺|网点|分店)(?:名称)?$/,
    not: /预约|预订|发货|导购|退|收货|会员|开卡|办卡|注册|入会|推荐|绑定|id$/,
    sayings: [{ says: /./, fields: [['orders', 'store']] }],
  },
  {
    ends: /(?:紧急|严重|优先|重要)(?:程度|级别|等级|度)$/,
    not: /客户|会员/,
    sayings: [{ says: /./, fields: [['tickets', 'priority']], weight: SURE }],
  },
  {
    // 日租金, 每晚房价: what one of them costs.
    ends: /^(?:每?[日天周晚时次]|每个?(?:小时|课时|月))\p{Script=Han}{0,2}(?:租金|价格?|费用?)$/u,
    not: /押金|运费|税|早餐/,
    sayings: [{ says: /./, fields: [['orderLines', 'unitPrice']] }],
  },
  {
    // 租金合计, 房费总计: what it all came to.
    ends: /^\p{Script=Han}{1,3}[费金款价](?:合计|总计|共计|总额)$/u,
    not: /押金|定金|订金|税|佣金|奖金|运费|邮费|退款|资金|本金/,
    sayings: [{ says: /./, fields: [['orders', 'amount']], weight: SURE }],
  },
  {
    // 安装地址: where somebody is served is where they are.
    ends: /^(?:安装|上门|服务|施工|装修|居住|现住|家庭|维修|保洁|送水|送奶)地址$/,
    not: /公司/,
    sayings: [{ says: /./, fields: [['customers', 'address']] }],
  },
  {
    // 维修人员, 点菜员: whose turn it was.
    ends: /(?:维修|安装|施工|检修|售后|处理|受理|派工|上门|检测)(?:人员|工程师|技师|师傅|员|人)(?:姓名|名称)?$/,
    not: /上级|主管/,
    sayings: [
      {
        says: /./,
        fields: [
          ['tickets', 'agent'],
          ['orders', 'salesperson'],
        ],
        weight: SURE,
      },
    ],
  },
  {
    ends: /(?:支付|付款|付费|充值|储值|缴费|交费|收费|收款|结算|结账|买单|收)(?:方式|途径|渠道|通道)$/,
    not: /退|状态/,
    sayings: [
      {
        says: /./,
        fields: [
          ['orders', 'paymentMethod'],
          ['payments', 'method'],
        ],
        weight: SURE,
      },
    ],
  },
  {
    // 成为客户方式, 获客渠道: how somebody came to the shop.
    ends: /(?:成为(?:客户|会员|顾客)|获客|引流|入会|注册|认识|了解|加入|拓客|客户|顾客|会员)的?(?:方式|途径|渠道)$/,
    not: /联系|沟通|通知|触达|跟进/,
    sayings: [{ says: /./, fields: [['customers', 'source']], weight: SURE }],
  },
  {
    // 訂房管道, 下单来源: where it was booked.
    ends: /^(?:下单|购买|成交|消费|销售|预约|订单)(?:渠道|途径|平台|来源|入口)$|^预?(?:订|约|定)\p{Script=Han}{0,2}(?:方式|途径|渠道|平台|来源)$/u,
    not: /状态/,
    sayings: [{ says: /./, fields: [['orders', 'channel']] }],
  },
  {
    ends: /(?:技师|师傅|美容师|发型师|美甲师|导购员?|店员|员工|服务人员|服务员|收银员|点[菜单]员|开单员|营业员|顾问|教练)(?:姓名|名称)?$/,
    not: /推荐|介绍|归属|专属|门店|部门|入职/,
    sayings: [{ says: /./, fields: [['orders', 'salesperson']] }],
  },
  {
    ends: /(?:预约|预订|预定|护理|服务|体验|购买|到店|理疗|美容|美甲|培训|报名|维修|修理|保养|清洗|洗护|治疗|诊疗|检查|拍摄|安装|施工|租赁|寄养|接龙|下单|订购|点单|拼单|消费)的?(?:项目|课程|套餐|内容|明细)(?:名称)?$/,
    not: /意向|感兴趣|下次/,
    sayings: [{ says: /./, fields: [['orderLines', 'productName']] }],
  },
  {
    ends: /^[收取提]\p{Script=Han}{1,2}(?:人|者)(?:姓名|名称)?$/u,
    not: /银|款|入/,
    sayings: [{ says: /./, fields: [['orders', 'receiverName']] }],
  },
  {
    ends: /^[收送取]\p{Script=Han}{1,2}(?:地址|地点)$/u,
    not: /款/,
    sayings: [{ says: /./, fields: [['orders', 'receiverAddress']] }],
  },
  {
    ends: /^[收取提]\p{Script=Han}{1,2}(?:人|者)?(?:电话|手机号?|联系方式)$/u,
    not: /银|款/,
    sayings: [{ says: /./, fields: [['orders', 'receiverPhone']] }],
  },
  {
    ends: /^(?:[委受]托人|投保人|预?[订买购下定约]\p{Script=Han}{0,2}(?:人|者)(?:姓名|名称|名字)?|\p{Script=Han}{1,3}[人者主长友员生]的?(?:姓名|名字|称呼))$/u,
    not: /单人id|^[收取提送]|紧急|推荐|介绍|经办|经手|负责|接待|业务员|销售|店员|店长|员工|职员|客服|服务员|配送|老师|医生|收银|导购|担保|操作|审核|跟进|创建|提交|制单|开单/,
    sayings: [{ says: /./, fields: [['customers', 'name']] }],
  },
  {
    // 订花人电话, 家长手机, 租客联系方式: how somebody is reached who is no one of the shop's.
    ends: /^\p{Script=Han}{0,3}[人者主长客户友员生](?:的)?(?:(?:联系)?(?:电话|手机|号码)(?:号码?)?|联系方式)$/u,
    not: /^[收取提送]|紧急|备用|推荐|介绍|经办|经手|负责|接待|接单|业务员|销售|店员|店长|员工|职员|客服|服务员|送货|配送|司机|老师|医生|家政员|技师|收银|导购|担保/,
    sayings: [{ says: /./, fields: [['customers', 'phone']], weight: SURE }],
  },
  {
    ends: /^(?:购买|购课|续费|报名|订购|预订|租赁|入住|充值|本次)?的?(?:节|课时|次|份|件|箱|盒|袋|瓶|台|套|双|张|斤|桶|棵|株|只|头|间|晚|天|堂|间夜|人次|房晚)数量?$/,
    not: /充值次/,
    sayings: [{ says: /./, fields: [['orderLines', 'quantity']], weight: LEVEL }],
  },
  {
    ends: /(?:预约|预订|预定|服务|接单|办理|提货|取货|取件|租赁|维修|施工|缴费|报名)(?:状态|进度)$/,
    not: /是否/,
    sayings: [{ says: /./, fields: [['orders', 'status']] }],
  },
  {
    ends: /(?:昵称|网名|微信名|群名)$/,
    not: /商品|店|主播|带货|达人|宝|导购|分销|员工|机构|医生|教练|老师/,
    sayings: [{ says: /./, fields: [['orders', 'buyerNick']] }],
  },
  {
    // 购货单位: who buys is a company.
    ends: /^(?:购货|订货|进货|购买|采购|提货|用货|往来|委托|需方|甲方)(?:单位|公司|企业|商家|商户|方)(?:名称)?$/,
    not: /供/,
    sayings: [{ says: /./, fields: [['customers', 'name']], weight: SURE }],
  },
  {
    ends: /(?:等级|级别)$/,
    not: /订单|商品|产品|商家|风险|备注|退|优先|紧急|信用|评|线索|商机|意向|合同|问题|投诉|工单|供应|店|地区|城市/,
    sayings: [{ says: /./, fields: [['customers', 'memberLevel']], weight: LEVEL }],
  },
];

const LATIN: readonly Ending[] = [
  {
    ends: /^(?:amount|total|value|price|paid|charged|collected|fee|cost|charge|usd|eur|gbp|cny|hkd|twd|sgd|aud|cad)$/,
    not: /\b(?:tax|taxes|vat|gst|tip|tips|commission|processing|transaction fee|lifetime|average|avg|last|previous|per|cogs|compare|gift|store credit|outstanding|balance|net of|estimated|expected|platform|insurance|refundable|deposit|payout|disputed|converted|tendered|change|budget|ad|ads|unit|item|line|product|list|retail|handling fee|service)\b/,
    sayings: [
      {
        says: /\brefund(?:ed|s)?\b/,
        fields: [
          ['orders', 'refundAmount'],
          ['payments', 'refundedAmount'],
        ],
      },
      {
        says: /\b(?:discount|discounts|coupon|promo|promotion|voucher)\b/,
        fields: [['orders', 'discount']],
      },
      { says: /\b(?:shipping|delivery|freight|postage)\b/, fields: [['orders', 'freight']] },
      { says: /\b(?:subtotal|due|before|merchandise|goods)\b/, fields: [['orders', 'amountDue']] },
      {
        says: /\b(?:paid|charged|collected|grand|order|checkout|sale)\b/,
        fields: [['orders', 'amount']],
      },
    ],
  },
  {
    ends: /^(?:notes?|remarks?|memo|comments?)$/,
    not: /\b(?:tender|refund|credit|fulfil?lment|delivery|shipping|call|meeting)\b/,
    sayings: [
      { says: /\b(?:buyer|customer|gift|client|guest)\b/, fields: [['orders', 'buyerMessage']] },
      {
        says: /\b(?:my|private|internal|seller|shop|store|staff|order|item|merchant)\b/,
        fields: [['orders', 'sellerNote']],
      },
    ],
  },
];

/** The readings of a header by its parts, the likeliest first; none where it speaks of nothing known. */
export function readParts(header: string): readonly PartsReading[] {
  const folded = foldHan(foldText(header))
    .replace(/[（(【[].*$/u, '')
    .trim();
  if (/\p{Script=Han}$/u.test(folded)) return saidBy(HAN, folded, folded);
  const words = headerWords(header);
  const last = words.at(-1);
  return last === undefined || words.length < 2 ? [] : saidBy(LATIN, last, words.join(' '));
}

function saidBy(endings: readonly Ending[], end: string, whole: string): readonly PartsReading[] {
  const ending = endings.find(({ ends }) => ends.test(end));
  if (ending === undefined || ending.not.test(whole)) return [];
  const said = ending.sayings.find(({ says }) => says.test(whole));
  return (said?.fields ?? []).map(([table, field], rank) => ({
    table,
    field,
    weight: (said?.weight ?? WEIGHT) * LESS ** rank,
  }));
}
