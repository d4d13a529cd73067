// Words before the rest of a header that say which table it speaks of: "Customer Phone", 商品品牌,
// "Shipping City", 收货人电话.

import type { TableKind } from './tables.ts';

export interface HeaderContext {
  /** Tables the rest is looked up in, the likeliest first. */
  readonly tables: readonly TableKind[];
  /**
   * Where a field of customers stands under another name in the context's table: a receiver's phone
   * is orders.receiverPhone, never customers.phone.
   */
  readonly fieldOf?: (candidate: { readonly table: TableKind; readonly field: string }) => string;
}

const RECEIVER_FIELDS: Readonly<Record<string, string>> = {
  name: 'receiverName',
  phone: 'receiverPhone',
  address: 'receiverAddress',
  country: 'country',
  province: 'province',
  city: 'city',
  district: 'district',
  postcode: 'postcode',
};

function receiverField(candidate: { readonly table: TableKind; readonly field: string }): string {
  return RECEIVER_FIELDS[candidate.field] ?? '';
}

/** Of an address only what an address has. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set([
  'country',
  'province',
  'city',
  'district',
  'postcode',
  'company',
  'address',
]);

function addressField({ field }: { readonly field: string }): string {
  return ADDRESS_FIELDS.has(field) ? field : '';
}

const CONTEXTS: readonly (readonly [words: string, context: HeaderContext])[] = [
  [
    '下单人 寄件人 发件人 订购人 购买人 购买者 订货人 客户 顾客 用户 会员 账单 帐单 帳單 邮寄 通讯 买家 客人 学员 患者 联系人 customer client buyer user member contact subscriber billing mailing guest shopper patient student billto',
    { tables: ['customers'] },
  ],
  [
    '收货人 收件人 收件者 收货 收件 收餐人 收餐 提货人 取货人 取餐人 送货 配送 shipping ship shipto delivery deliverto recipient receiver consignee',
    { tables: ['orders'], fieldOf: receiverField },
  ],
  ['address addr', { tables: ['customers'], fieldOf: addressField }],
  [
    '订单 交易 消费 order transaction invoice sale receipt basket purchase',
    { tables: ['orders', 'payments'] },
  ],
  [
    '商品 产品 宝贝 货品 菜品 样品 明细 product item lineitem line article',
    { tables: ['orderLines', 'products'] },
  ],
  ['支付 付款 收款 payment charge', { tables: ['payments', 'orders'] }],
  ['退货 退款 售后 return refund', { tables: ['returns'] }],
  ['合同 合约 订阅 保单 contract subscription policy agreement', { tables: ['contracts'] }],
  ['商机 销售机会 deal opportunity', { tables: ['opportunities'] }],
  ['事件 行为 event', { tables: ['events'] }],
  ['问卷 答卷 survey questionnaire', { tables: ['surveys'] }],
  ['评价 评论 点评 反馈 review feedback', { tables: ['feedback'] }],
  ['工单 投诉 案件 客诉 ticket case complaint issue', { tables: ['tickets'] }],
  ['消息 聊天 message chat', { tables: ['messages'] }],
  ['帖子 笔记 动态 贴文 post tweet', { tables: ['posts'] }],
  ['库存 stock inventory', { tables: ['inventory'] }],
  ['采购 进货 purchaseorder procurement', { tables: ['purchases'] }],
  ['门店 店铺 门市 store shop branch outlet', { tables: ['stores', 'orders'] }],
  ['物流 快递 包裹 shipment parcel', { tables: ['shipments'] }],
  ['竞品 对手 竞争对手 competitor rival', { tables: ['competitorProducts'] }],
  ['优惠券 卡券 coupon voucher', { tables: ['coupons'] }],
  ['活动 营销活动 推广 campaign', { tables: ['campaigns'] }],
  ['触达 contactlog outreach', { tables: ['contacts'] }],
  ['同意 授权 consent', { tables: ['consents'] }],
];

const contextOfWord = new Map(
  CONTEXTS.flatMap(([words, context]) => words.split(' ').map((word) => [word, context] as const)),
);
const LONGEST_HAN_WORD = 4;
const SUBFORM = /(?:明细|清单|子表单?)$/;

function isOrders({ tables, fieldOf }: HeaderContext): boolean {
  return tables[0] === 'orders' && fieldOf === undefined;
}

/**
 * The context a header begins with, and what is left of it. Words in Latin letters count whole, alone
 * or two together ("line item"); Chinese ones as the longest beginning of the first run (客户手机).
 */
export function findContext(
  words: readonly string[],
): { readonly context: HeaderContext; readonly rest: readonly string[] } | undefined {
  const [first = '', second] = words;
  if (/^\p{Script=Han}/u.test(first)) {
    for (let length = Math.min(LONGEST_HAN_WORD, first.length); length > 0; length -= 1) {
      const context = contextOfWord.get(first.slice(0, length));
      if (context === undefined) continue;
      const tail = first.slice(length).replace(/^的/, '');
      // 订单明细.金额: what an order's rows come to is told of its lines.
      const lines = contextOfWord.get('明细');
      if (lines && words.length > 1 && isOrders(context) && SUBFORM.test(tail)) {
        return { context: lines, rest: ['明细', ...words.slice(1)] };
      }
      return { context, rest: tail === '' ? words.slice(1) : [tail, ...words.slice(1)] };
    }
    // 出库明细.数量: a subform by whatever name is one of lines.
    const lines = contextOfWord.get('明细');
    return lines && words.length > 1 && SUBFORM.test(first)
      ? { context: lines, rest: ['明细', ...words.slice(1)] }
      : undefined;
  }
  const together = second === undefined ? undefined : contextOfWord.get(first + second);
  if (together !== undefined) return { context: together, rest: words.slice(2) };
  const context = contextOfWord.get(first) ?? contextOfWord.get(first.replace(/s$/, ''));
  return context === undefined ? undefined : { context, rest: words.slice(1) };
}
