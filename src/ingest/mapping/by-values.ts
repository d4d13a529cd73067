/** Fields told by the cells alone: under headers that say nothing, and in files without any. */
import { isCompanyName } from '#domain/normalise/company.ts';
import { isUnmistakablePhone } from '#domain/normalise/phone.ts';
import type { TableKind } from '#domain/tables.ts';
import { isNamedEmail, normalEmail } from '#domain/normalise/email.ts';
import type { FieldCandidate } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { FIRM } from './weights.ts';

export const MARKED_MONEY =
  /^[-(]? ?(?:NT\$|HK\$|US\$|[$€£¥￥]|RMB|CNY|USD) ?[\d,.]+|^-?[\d,]+(?:\.\d+)? ?(?:元|块|圓|圆)$/i;
/** The commonest surnames: six people in seven have one of them. */
export const HAN_NAME =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武洪]\p{Script=Han}{1,2}$/u;

/** Words of headers whose dates, money or names are others than an order's. */
export const OTHER_DATE =
  /最后|最後|最近|上次|下次|首次|预计|預計|到期|有效|过期|更新|修改|跟进|跟進|截止|入职|出生|last|next|first|updat|modif|expir|due|birth|valid|until/i;
export const OTHER_MONEY =
  /余额|餘額|成本|进价|累计|累計|历史|欠|押金|定金|税|稅|小费|小費|费$|費$|利润|利潤|提成|佣金|tip|tax|fee|cost|balance|deposit|profit|margin|commission|lifetime/i;
export const OTHER_NAME =
  /员|員|师|師|老师|经理|教练|教練|司机|司機|顾问|顧問|负责|負責|经办|經辦|经手|销售|客服|制|审|开单|收银|推荐|介绍|staff|rep|agent|by|owner/i;

/** What something was for: 房费, 租金, 餐标, "Fee". */
const PRICED =
  /(?:费|費|价|價|租金|餐标|收款|营业额|營業額|钱|錢)$|\b(?:fee|price|charge|takings)$/i;
const TOTAL = /合计|合計|总|總|共|total|all/i;
/** What a price is not of the row's own: a deposit, what a platform keeps, a list's. */
const NO_PRICE =
  /押金|定金|订金|訂金|欠|借|还|還|找钱|找錢|手续|手續|服务费|服務費|运费|運費|打包|包装|餐盒|佣金|税|稅|成本|进价|拿货|进货|底价|批发价|供货|原价|原價|市场|年费|会费|cost|late|delivery|shipping|service fee|tax/i;

function isDayOfRow({ header, guess }: ColumnClues): boolean {
  return guess.dateShare >= 0.95 && header !== '' && !OTHER_DATE.test(header);
}

/**
 * Columns whose header says nothing, by their values: less than any header that is known, and only where
 * no other column is known to say the same.
 */
export function candidatesByValue(
  clues: readonly ColumnClues[],
  told: readonly FieldCandidate[],
): FieldCandidate[] {
  const known = new Set(told.map(({ column }) => column));
  const found: FieldCandidate[] = [];
  const isTold = (...fields: readonly string[]): boolean =>
    [...told, ...found].some(({ field, weight }) => fields.includes(field) && weight >= BY_VALUE);
  const find = (
    table: TableKind,
    field: string,
    others: RegExp | null,
    holds: (clue: ColumnClues, mostly: (holds: (value: string) => boolean) => boolean) => boolean,
  ): void => {
    const column = clues.findIndex((clue, at) => {
      const filled = clue.values.filter((value) => value !== '');
      if (known.has(at) || clue.header === '' || filled.length === 0) return false;
      if (others?.test(clue.header) === true) return false;
      return holds(clue, (fits) => filled.filter(fits).length >= filled.length * 0.8);
    });
    if (column < 0) return;
    known.add(column);
    found.push({ column, table, field, weight: BY_VALUE });
  };
  if (!isTold('email')) {
    // Who handles something is often told with their address too.
    find('customers', 'email', null, ({ header }, mostly) =>
      mostly((it) => normalEmail(it) !== null && !(isNamedEmail(it) && OTHER_NAME.test(header))),
    );
  }
  if (!isTold('phone', 'receiverPhone')) {
    find('customers', 'phone', OTHER_NAME, (_, mostly) => mostly(isUnmistakablePhone));
  }
  if (!isTold('wechatOpenId')) {
    find('customers', 'wechatOpenId', OTHER_NAME, (_, mostly) => mostly((it) => OPEN_ID.test(it)));
  }
  if (!isTold('amount', 'amountDue', 'unitPrice')) {
    find('orders', 'amount', OTHER_MONEY, (_, mostly) => mostly((it) => MARKED_MONEY.test(it)));
  }
  const isDated = isTold('orderedAt', 'paidAt') || clues.some(isDayOfRow);
  const isOfPeople = isTold('phone', 'name', 'buyerNick', 'email');
  if (isDated && isOfPeople && !isTold('amount', 'amountDue', 'unitPrice')) {
    const isPrice = ({ header, guess }: ColumnClues): boolean =>
      guess.numberShare >= 0.9 && PRICED.test(header.trim());
    // What all of it came to before what a part of it did.
    find('orders', 'amount', NO_PRICE, (clue) => isPrice(clue) && TOTAL.test(clue.header));
    if (!isTold('amount')) find('orders', 'amount', NO_PRICE, isPrice);
  }
  if (isTold('amount', 'unitPrice') && !isTold('orderedAt', 'paidAt')) {
    find('orders', 'orderedAt', OTHER_DATE, ({ guess }) => guess.dateShare >= 0.95);
  }
  const isOfSales = isDated && isTold('amount', 'amountDue', 'unitPrice');
  if ((isTold('phone') || isOfSales) && !isTold('name', 'buyerNick', 'receiverName')) {
    find('customers', 'name', OTHER_NAME, ({ values }, mostly) => {
      const isMany =
        isTold('phone') || new Set(values).size >= Math.max(3, Math.sqrt(values.length));
      return isMany && mostly((it) => HAN_NAME.test(it));
    });
  }
  if (isOfSales && !isTold('company')) {
    const field = isTold('name', 'buyerNick', 'receiverName') ? 'company' : 'name';
    find('customers', field, null, (_, mostly) => mostly(isCompanyName));
  }
  if (!isTold('productName', 'productId', 'sku') && !isNamed(told)) {
    const priced = [...told]
      .filter(({ field, weight }) => OF_GOODS.has(field) && weight >= FIRM)
      .map(({ column }) => column);
    const first = Math.min(...priced);
    const goods = (at: number): boolean => {
      const clue = clues[at];
      if (!clue || known.has(at) || clue.header === '' || clue.guess.filled === 0) return false;
      if (NO_GOODS.test(clue.header)) return false;
      const filled = clue.values.filter((value) => value !== '');
      const worded = filled.filter(isWorded).length;
      // Some kinds of goods are called as some people are: 金煌 is a mango.
      return (
        clue.guess.numberShare < 0.2 &&
        clue.guess.dateShare < 0.2 &&
        worded >= Math.min(filled.length, 1 + filled.length * 0.4)
      );
    };
    // 花束 before 数量 and 单价: what there is so much of.
    // "Cake" before "Size".
    const sized = told.find(({ field, weight }) => field === 'variant' && weight >= 0.7)?.column;
    const before = sized === undefined ? [] : [sized - 1];
    // 花束 before 总价: what comes again and again, and is called by no word for something else.
    const paid = told.find(({ field, weight }) => PAID_FOR.has(field) && weight >= FIRM)?.column;
    const column =
      [first - 1, first - 2, ...before].find(goods) ??
      (isDated && paid !== undefined && goods(paid - 1) && comesAgain(clues[paid - 1]!)
        ? paid - 1
        : undefined);
    if (column !== undefined) {
      found.push({ column, table: 'orderLines', field: 'productName', weight: BY_VALUE });
    }
  }
  return found;
}

const BY_VALUE = 0.4;
/** As WeChat numbers who follows an account. */
const OPEN_ID = /^o[A-Za-z0-9_-]{27}$/;
const OF_GOODS: ReadonlySet<string> = new Set(['quantity', 'unitPrice']);

function isNamed(told: readonly FieldCandidate[]): boolean {
  return told.some(
    ({ table, field, weight }) => table === 'products' && field === 'name' && weight >= BY_VALUE,
  );
}

const PAID_FOR: ReadonlySet<string> = new Set(['amount', 'amountDue']);
/** What a row tells of besides: where, whose turn, in what state. */
export const NO_GOODS =
  /状态|狀態|类型|類型|等级|级别|方式|来源|來源|备注|備註|地址|地区|區域|区域|部门|班级|桌|厅|房号|房间|包厢|室$|号$|號$|编号|门店|店名|店家|饭店|档口|渠道|原因|是否|结果|时段|餐段|年级|小区|楼|科室|性质|包间|宠物|毛孩|爱犬|车牌|車牌|学校|单位|公司|日期|日$|时间|時間|status|type|source|note|remark|method|room|table|where|channel|\b(?:dog|cat|pet)\b/i;

function comesAgain({ header, values }: ColumnClues): boolean {
  const filled = values.filter((value) => value !== '');
  return (
    !OTHER_NAME.test(header) && filled.length >= 8 && new Set(filled).size <= filled.length * 0.7
  );
}

function isWorded(value: string): boolean {
  return /\p{L}{2}/u.test(value) && !HAN_NAME.test(value);
}

/** Headerless files: an id that repeats, a date and figures make orders; anything else is `other`. */
export function candidatesByValues(clues: readonly ColumnClues[]): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const add = (column: number, table: TableKind, field: string, weight: number): void => {
    found.push({ column, table, field, weight });
  };
  const dateAt = clues.findIndex(({ guess }) => guess.dateShare >= 0.95);
  if (dateAt < 0) return [];
  const numeric = clues.flatMap(({ values, guess }, column) => {
    if (column === dateAt || guess.numberShare < 0.95) return [];
    const filled = values.filter((value) => value !== '');
    const decimals = filled.filter((value) => /[.,]\d+$/.test(value)).length / filled.length;
    const isPadded = filled.some((value) => /^0\d/.test(value));
    const distinct = new Set(filled).size / filled.length;
    const largest = Math.max(...filled.map(Number).filter((value) => !Number.isNaN(value)));
    return [{ column, decimals, isPadded, distinct, largest }];
  });
  const amount = numeric.find(({ decimals }) => decimals > 0.3);
  const quantity = numeric.find(
    ({ column, decimals, isPadded, largest }) =>
      column !== amount?.column && decimals === 0 && !isPadded && largest < 1000,
  );
  if (!amount && !quantity) return [];
  add(dateAt, 'orders', 'orderedAt', 0.7);
  if (amount) add(amount.column, 'orders', 'amount', 0.6);
  if (quantity) add(quantity.column, 'orderLines', 'quantity', 0.5);
  const idAt = clues.findIndex(
    ({ guess }, column) =>
      column !== dateAt &&
      column !== amount?.column &&
      column !== quantity?.column &&
      guess.filled > 0 &&
      guess.dateShare < 0.5,
  );
  if (idAt >= 0) add(idAt, 'customers', 'customerId', 0.6);
  return found;
}
