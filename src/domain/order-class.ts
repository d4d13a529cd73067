// What the status words of an order mean for the money: does the order count?

import { foldHan } from './normalise/han.ts';
import { foldText } from './normalise/width.ts';

/**
 * counted   paid, shipped, completed; a partly refunded order counts with what was kept
 * pending   not paid yet
 * closed    cancelled, failed, void: never became a sale
 * refunded  given back in full
 */
export const ORDER_CLASSES = ['counted', 'pending', 'closed', 'refunded'] as const;
export type OrderClass = (typeof ORDER_CLASSES)[number];

/**
 * Status words whose meaning the patterns below would miss or mistake, in normal form: simplified,
 * lower case, letters and digits only. Platform codes stand with their platform's meaning.
 */
const EXACT_WORDS: Readonly<Record<OrderClass, string>> = {
  counted:
    // Taobao and Tmall codes; after-sales columns of Pinduoduo; Shopify, WooCommerce, Square
    'waitsellersendgoods sellerconsignedpart waitbuyerconfirmgoods tradebuyersigned ' +
    'tradefinished paidforbidconsign 无售后 无售后或售后取消 售后取消 未发货 备货中 拣货中 打包中 已打印 ' +
    '处理中 成功 成交 已成交 已下账 已开票 已结账 已结算 已结清 结清 已收款 已消费 已使用 已验证 已核销 未消费 未使用 ' +
    '骑手已取货 待取餐 制作中 已制作 备餐中 已备餐 已出餐 出餐中 已揽收 揽收中 派件中 派送中 货到付款 到付 团购成功 ' +
    '收入 付清 全款 已入账 已记账 已上账 待消费 待使用 待核销 待自提 已自提 待接单 已接单 商家已接单 商家已确认 已确认 待评价 待点评 已评价 双方已评 ' +
    '拼单成功 拼团成功 已成团 已到店 已取货 已领取 待取货 售后中 售后处理中 换货中 已换货 换货完成 换货成功 ' +
    'processing inprogress processed complete completed done success successful succeeded settled ' +
    'captured confirmed received invoiced archived approved accepted partial partially partiallypaid ' +
    'unfulfilled fulfilled partiallyfulfilled backordered backorder preparing packed picked packing ' +
    'ready readytoship readyforpickup pickedup toship toreceive torate intransit outfordelivery ' +
    'shipping notshipped unshipped sold won payment sale disputed dispute chargedisputed ok finished ' +
    'charge closedwon tradesuccess',
  pending:
    // Taobao and Tmall codes; deposits; WooCommerce; Stripe
    'waitbuyerpay paypending tradenocreatepay 没有创建支付宝交易 定金已付尾款未付 frontpaidfinalnopaid ' +
    'frontnopaidfinalnopaid 待成团 拼团中 拼单中 凑单买凑团中 待付 未付 待付订金 待付定金 待确认付款 未结清 欠款 赊账 赊欠 挂账 挂单 待确认 待审核 草稿 保留 保留中 暂停 未完成 用户已提交订单 ' +
    'pending pendingpayment paymentpending paymentreview awaitingpayment onhold hold held draft ' +
    'checkoutdraft autodraft incomplete authorized authorised preauthorized uncaptured requirescapture ' +
    'requirespaymentmethod requiresaction requiresconfirmation unpaid notpaid due overdue pastdue ' +
    'quote quotation estimate proforma invoicesent awaitingconfirmation topay notpay userpaying',
  closed:
    // Taobao and Tmall; taken back by the carrier; WooCommerce; Stripe
    'tradeclosedbytaobao 付款以前卖家或买家主动关闭交易 拼单失败 拼团失败 未成团 未成交 失败 无效 无效订单 废弃 作废 ' +
    '爽约 已爽约 客人爽约 未到 未到店 客人未到 没到店 没来 未赴约 放鸽子 noshow noshows didnotshow didnotshowup didntshow didntshowup ' +
    '支出 不计收支 中性交易 已作废 已失效 已删除 拒收 已拒收 拒签 未取退回 逾期未取 未取货 订单不成立 不成立 ' +
    '退件 已退件 已流单 流单 revoked payerror closedlost closed failed failure void voided expired declined rejected denied abandoned blocked trash ' +
    'deleted removed lost paymentfailed paymenterror undeliverable error invalid',
  refunded:
    // Taobao's TRADE_CLOSED is a refund after payment; a WeChat order cancelled after service
    'tradeclosed 整单退款 整单退货 付款以后用户退款成功交易自动关闭 全部商品售后之后订单取消 退款 退货 退货退款 配送退货 客户退货 售后完成 售后成功 ' +
    'refund refunded return returned returnrefund chargeback chargedback disputelost restocked ' +
    'reversed reversal moneyback',
};

/** Asked in this order: what a status says of a refund or an end outweighs what it says of paying. */
const PATTERNS: readonly (readonly [OrderClass | 'unknown', RegExp])[] = [
  ['counted', /部分(?:商品)?退|部分售后|partial(?:ly)?(?:refund|return)|partrefund/],
  // A refund asked for, refused or taken back is no refund.
  [
    'counted',
    /退[款货](?:退款)?(?:申请|处理|审核|进行)*中|申请(?:仅)?退[款货]|待(?:商家|卖家)?(?:处理)?退[款货]|等待退[款货]|(?:拒绝|驳回|不同意)退[款货]|退[款货](?:申请)?(?:失败|关闭|取消|撤销|被拒|驳回)|(?:取消|撤销)(?:了)?退[款货]/,
  ],
  [
    'counted',
    /(?:refund|return)(?:is)?(?:request|pending|inprogress|processing|fail|reject|declin|cancel|review)|(?:request|pending|awaiting)(?:ed)?(?:refund|return)/,
  ],
  [
    'refunded',
    /退[款货](?:退款)?(?:成功|完成|完毕|完结)|已(?:全额|全部)?退[款货]|全额退|全部退|用户退款|已冲正|已撤单退款/,
  ],
  [
    'refunded',
    /(?:full|fully|all|been)refund|refunded|^refund|refundcomplete|chargeback|(?:fully|been)returned/,
  ],
  [
    'unknown',
    /取消申请|申请取消|待取消|取消中|取消待|cancell?ation(?:request|pending)|cancelrequest/,
  ],
  ['closed', /关闭|取消|作废|失效|删除|(?:交易|支付|付款|订单|扣款)失败|不成立|拒收|拒签|逾期未取/],
  [
    'closed',
    /cancel(?:l?ed|lation)?$|^cancell?ed|cancell?edby|orderclosed|(?:payment|order)failed|voided/,
  ],
  [
    'pending',
    /(?:等?待|等候)(?:买家|客户|用户|顾客)?(?:付款|支付|付尾款|付定金)|(?:未|尚未|没有|没)(?:付款|支付|付清|结账|结算|收款|缴费)|(?:付款|支付)(?:确认|处理)?中|待收款|待缴费|待结|待成团|待审|货到未付/,
  ],
  [
    'pending',
    /unpaid|notpaid|not(?:yet)?paid|(?:await|wait|pending)(?:ing)?(?:for)?(?:buyer|customer)?(?:to)?pay|pay(?:ment)?pending|paymentdue/,
  ],
  ['unknown', /未完成|未成功|未确认|notcomplete|uncomplete|incomplete/],
  [
    'counted',
    /已(?:付|支付|完成|发|出库|收|签收|送达|到|妥投|结|核销|消费)|(?:付款|支付|交易|收款|扣款|下单支付)(?:成功|完成)|完成|发货|出货|出库|配送|派送|运输|运送|在途|途中|待收货|待签收|确认收货|签收|送达|妥投|自提|核销|成交|评价/,
  ],
  [
    'counted',
    /^(?:pre)?paid|(?:fully|partially|been)paid|paidin|payment(?:received|accepted|complete|success|confirmed|captured)|shipped|dispatched|despatched|delivered|fulfill?ed|completed|collected|await(?:ing)?(?:fulfill?ment|shipment|pickup|collection|delivery)|succeeded|^ordercomplete/,
  ],
];

const classOfWord = new Map<string, OrderClass>();
for (const each of ORDER_CLASSES) {
  for (const word of EXACT_WORDS[each].split(' ')) classOfWord.set(word, each);
}

/** Says that nothing was given back; must not be read as a refund. */
const NO_REFUND = /(?:未|无|没有)(?:申请)?(?:退款|退货|售后)|norefunds?|notrefunded|notreturned/g;

/** What people said of status words that no list knows: the word in normal form → its class. */
export type StatusAnswers = ReadonlyMap<string, OrderClass>;

/** A status word in normal form: words that are the same in it are one. */
export function keyOfStatus(text: string): string {
  return foldHan(foldText(text))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^wc(?=pending|processing|onhold|completed|cancelled|refunded|failed|checkout)/, '');
}

export function isOrderClass(value: unknown): value is OrderClass {
  return ORDER_CLASSES.some((name) => name === value);
}

/** The class a status word says; 'unknown' is one question at import. Empty text is unknown too. */
export function classOfStatus(text: string): OrderClass | 'unknown' {
  const key = keyOfStatus(text);
  const exact = classOfWord.get(key);
  if (exact !== undefined) return exact;
  const rest = key.replaceAll(NO_REFUND, '');
  if (rest !== key) {
    const known = classOfWord.get(rest);
    if (known !== undefined) return known;
  }
  return PATTERNS.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'unknown';
}

/** What ends the first clause of a remark: "爽约，下次收订金", "no-show - called twice". */
const CLAUSE_END = /[,，;；。.!！:：(（/\n]|\s[-–—]\s/;

/**
 * Whether a remark says by itself that nothing came of it (爽约, 已取消, "No-show, called twice"): it or its first
 * clause is a status word of a closed order and nothing else.
 */
export function saysNothingCameOfIt(remark: string): boolean {
  const text = remark.trim();
  if (text === '' || text.length > 200) return false;
  const clause = text.split(CLAUSE_END, 1)[0]!;
  const key = keyOfStatus(clause);
  return classOfWord.get(key) === 'closed' || CALLED_OFF.test(key);
}

const CALLED_OFF =
  /^(?:客人|客户|顾客|临时|已)*取消(?:预约|订单|了)?$|^预约(?:已)?取消$|^cancell?ed(?:by\w+)?$|^(?:client|customer|guest|patient|student)?(?:cancell?ed|didnotshow(?:up)?|noshow)$/;
