/** Which file, and which column of the usual export, would tell a column that none tells yet. */
import type { Locale, Wording } from '#domain/locale.ts';
import { wordIn } from '#domain/locale.ts';
import { fieldSpec } from '#domain/tables.ts';

export interface Unlock {
  /** The file. */
  readonly what: string;
  /** Its column. */
  readonly where: string;
}

interface UnlockWords {
  readonly what: Wording;
  readonly where: Wording;
}

const ORDERS: Wording = ['订单导出', '訂單匯出', 'Order export'];
const LINES: Wording = ['订单明细（宝贝）导出', '訂單明細匯出', 'Order line export'];
const MEMBERS: Wording = ['会员或顾客名单', '會員或顧客名單', 'Member or customer list'];

/** The first that fits counts. */
const UNLOCKS: readonly (readonly [RegExp, UnlockWords])[] = [
  [
    /^profile\.age$/,
    {
      what: MEMBERS,
      where: ['“生日”或“年龄”列', '「生日」或「年齡」欄', 'column "birthday" or "age"'],
    },
  ],
  [
    /^profile\.city$/,
    {
      what: ORDERS,
      where: ['“城市”或“收货地址”列', '「城市」或「收件地址」欄', 'column "city" or "address"'],
    },
  ],
  [
    /^profile\.province$/,
    {
      what: ORDERS,
      where: ['“省份”或“收货地址”列', '「縣市」或「收件地址」欄', 'column "state" or "address"'],
    },
  ],
  [
    /^profile\.district$/,
    {
      what: ORDERS,
      where: [
        '“区县”或“收货地址”列',
        '「鄉鎮市區」或「收件地址」欄',
        'column "district" or "address"',
      ],
    },
  ],
  [
    /^profile\.favouriteCategory$/,
    { what: LINES, where: ['“类目”或“品类”列', '「類別」或「品類」欄', 'column "category"'] },
  ],
  [
    /^profile\.favouriteChannel$/,
    {
      what: ORDERS,
      where: ['“订单来源”或“渠道”列', '「訂單來源」或「通路」欄', 'column "channel" or "source"'],
    },
  ],
  [
    /^profile\.favouritePayment$/,
    { what: ORDERS, where: ['“支付方式”列', '「付款方式」欄', 'column "payment method"'] },
  ],
  [
    /^profile\.returnRate$/,
    {
      what: ['退款或退货导出', '退款或退貨匯出', 'Refund or return export'],
      where: [
        '“退款金额”或“退货数量”列',
        '「退款金額」或「退貨數量」欄',
        'column "refund" or "returned quantity"',
      ],
    },
  ],
  [
    /^(?:profile\.discountShare|habits\.discountedShare)$/,
    { what: ORDERS, where: ['“优惠金额”列', '「折扣金額」欄', 'column "discount"'] },
  ],
  [
    /^habits\.(?:evening|night)Share$/,
    {
      what: ORDERS,
      where: [
        '“下单时间”列，带几点几分',
        '「下單時間」欄，帶幾點幾分',
        'column "ordered at" with the time of day',
      ],
    },
  ],
  [
    /^habits\.(?:piecesPerOrder|largestQuantity)$/,
    { what: LINES, where: ['“购买数量”列', '「購買數量」欄', 'column "quantity"'] },
  ],
  [
    /^habits\.receivers$/,
    {
      what: ORDERS,
      where: [
        '“收货人姓名”或“联系手机”列',
        '「收件人姓名」或「收件人電話」欄',
        'column "receiver" or "receiver phone"',
      ],
    },
  ],
  [
    /^habits\.(?:products|topProduct|lastProduct)$/,
    { what: LINES, where: ['“宝贝标题”或“商品名称”列', '「商品名稱」欄', 'column "product name"'] },
  ],
  [
    /^rfm\./,
    {
      what: ['更多订单', '更多訂單', 'More orders'],
      where: ['至少 20 位买过的顾客', '至少 20 位買過的顧客', 'at least 20 buyers'],
    },
  ],
  [
    /^voices\.(?:rating|reviews)/,
    {
      what: ['评价导出', '評價匯出', 'Review export'],
      where: ['“评分”和“买家”列', '「評分」和「買家」欄', 'columns "rating" and "buyer"'],
    },
  ],
  [
    /^voices\.(?:tickets|complaints|recentComplaints)$/,
    {
      what: ['客服或售后工单', '客服工單', 'Support tickets'],
      where: [
        '“问题类型”或“是否投诉”列',
        '「問題類型」或「是否客訴」欄',
        'column "category" or "complaint"',
      ],
    },
  ],
  [
    /^voices\.(?:visits|recentVisits|lastVisitDay)$/,
    {
      what: ['浏览或加购记录', '瀏覽或加入購物車紀錄', 'Visits and carts'],
      where: ['“访客”和“时间”列', '「訪客」和「時間」欄', 'columns "visitor" and "time"'],
    },
  ],
  [
    /^voices\.coupons/,
    {
      what: ['优惠券明细', '優惠券明細', 'Coupon list'],
      where: [
        '“使用时间”和“有效期”列',
        '「使用時間」和「有效期限」欄',
        'columns "redeemed on" and "expires on"',
      ],
    },
  ],
  [
    /^consent\./,
    {
      what: ['联系许可记录', '聯絡許可紀錄', 'Consent records'],
      where: [
        '“渠道”和“是否同意”列',
        '「管道」和「是否同意」欄',
        'columns "channel" and "granted"',
      ],
    },
  ],
];

const ANY_ORDERS: UnlockWords = {
  what: ORDERS,
  where: [
    '“买家”“下单时间”“实付金额”三列',
    '「買家」「下單時間」「實付金額」三欄',
    'columns "buyer", "ordered at" and "amount"',
  ],
};

/**
 * @param unknown column ids that nothing tells
 * @param ofTag what the tag of an id waits for itself: a segment may read tags
 */
export function unlocksOf(
  unknown: readonly string[],
  locale: Locale,
  ofTag: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Unlock[] {
  const found = new Map<string, Unlock>();
  for (const id of unknown.flatMap((own) => ofTag.get(own) ?? [own])) {
    const unlock = unlockOf(id, locale);
    found.set(`${unlock.what} ${unlock.where}`, unlock);
  }
  return [...found.values()];
}

function unlockOf(id: string, locale: Locale): Unlock {
  const spec = id.startsWith('customers.') ? fieldSpec('customers', id.slice(10)) : undefined;
  if (spec) {
    const label = wordIn(spec.label, locale);
    return { what: wordIn(MEMBERS, locale), where: wordIn(columnNamed(label), locale) };
  }
  const [, header] = /^customers~(.+)$/.exec(id) ?? [];
  if (header !== undefined) {
    return { what: wordIn(MEMBERS, locale), where: wordIn(columnNamed(header), locale) };
  }
  const words = UNLOCKS.find(([pattern]) => pattern.test(id))?.[1] ?? ANY_ORDERS;
  return { what: wordIn(words.what, locale), where: wordIn(words.where, locale) };
}

function columnNamed(label: string): Wording {
  return [`“${label}”列`, `「${label}」欄`, `column "${label.toLowerCase()}"`];
}
