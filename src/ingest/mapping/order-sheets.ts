/** What the words of a sheet of orders mean: of the order, its buyer, its receiver, its money. */
import { normalPhone } from '#domain/normalise/phone.ts';
import type { TableKind } from '#domain/tables.ts';
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import { CLEAR, isMostlyMasked, shareOf } from './cell-fit.ts';
import type { ColumnClues } from './column-clues.ts';
import { areNames } from './person-names.ts';
import { netOfDiscounts, withLineTotals } from './net-amounts.ts';
import { type Figures, figuresOf } from './priced-goods.ts';
import { saysPaid, withTotals } from './totals.ts';
import { FIRM, LEAST, MAYBE, SURE } from './weights.ts';

/** Keys of a buyer that a weak "id" or a bare phone must not push aside. */
const BUYER_KEYS = ['customerId', 'memberNo', 'buyerNick', 'phone', 'email'];

/**
 * In a file of orders an ambiguous word speaks of the order first; a bare "id" beside another key of
 * the buyer is not the buyer's; and beside a named receiver a bare address, and a phone or name that is
 * masked or stands beside the buyer's own number, are the receiver's.
 */
export function ofOrders(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const has = (table: TableKind, fields: readonly string[], least: number): boolean =>
    bestOf(candidates, table, fields) >= least;
  const hasBuyer =
    has('customers', BUYER_KEYS, 0.6) || has('orders', ['buyerNick', 'customerId'], 0.6);
  const hasBuyerId =
    has('customers', ['customerId', 'memberNo'], 0.6) || has('orders', ['buyerNick'], 0.6);
  const hasProduct = has('orderLines', ['productId', 'sku', 'productName'], 0.6);
  const hasQuantity = has('orderLines', ['quantity'], MAYBE);
  const hasPrice = has('orderLines', ['unitPrice'], MAYBE);
  const hasReceiver = has('orders', ['receiverName', 'receiverAddress'], 0.8);
  const receivers = new Map(
    candidates
      .filter(({ table, field }) => table === 'orders' && field.startsWith('receiver'))
      .map((candidate) => [candidate.column, candidate]),
  );
  // 联系人 and 联系电话 beside 收货地址: who speaks for the customer, where nobody else receives.
  const hasContact =
    bestOf(candidates, 'orders', ['receiverName']) < 0.8 &&
    candidates.some(
      ({ column, table, field, weight }) =>
        table === 'customers' &&
        field === 'name' &&
        weight >= 0.6 &&
        CONTACT.test(clues[column]!.header),
    );
  const isContacts = (column: number, field: string): boolean =>
    hasContact && field === 'receiverPhone' && !isMostlyMasked(clues[column]!.values);
  const isReceivers = ({ column, field }: FieldCandidate): boolean =>
    hasReceiver &&
    !isContacts(column, field) &&
    (hasBuyerId || field === 'receiverAddress' || isMostlyMasked(clues[column]!.values));
  const isReceiverAlone =
    hasReceiver && !hasBuyerId && !has('customers', ['email', 'name', 'wechatOpenId'], 0.6);
  const receiverIsBuyer = isReceiverAlone ? bareReceiver(candidates, clues) : NOBODY;
  const hasSellerNote = candidates.some(
    ({ column, table, field, weight }) =>
      table === 'orders' &&
      field === 'sellerNote' &&
      weight > 0.2 &&
      SELLERS.test(clues[column]!.header),
  );
  // 登记日期 of a sheet that tells no other day is when each row was ordered.
  const registered = candidates.find(
    ({ field, weight }) => SIGNED.has(field) && weight >= SURE,
  )?.column;
  const isUndated =
    bestOf(
      candidates.filter(({ column }) => column !== registered),
      'orders',
      ['orderedAt', 'paidAt'],
    ) < SAID;
  // Where nothing is sent to anybody, a bare remark is the shop's own.
  const isSent = hasReceiver || has('orders', ['freight'], 0.7);
  const isNumbered = has('orders', ['orderId'], CLEAR);
  const hasDiscounts =
    candidates.filter((it) => it.table === 'orders' && it.field === 'discount' && it.weight >= 0.7)
      .length > 1;
  const unnamed = unnamedGoods(candidates, clues);
  const hasName =
    has('customers', ['name'], MAYBE) || has('orders', ['buyerNick', 'receiverName'], MAYBE);
  const hasPaid = candidates.some(
    ({ column, table, field, weight }) =>
      table === 'orders' &&
      field === 'amount' &&
      weight >= SURE &&
      saysPaid(clues[column]!.header) &&
      clues[column]!.guess.filled * 2 > clues[column]!.values.length,
  );
  const hasChannelBeside = (column: number): boolean =>
    bestOf(
      candidates.filter((other) => other.column !== column),
      'orders',
      ['channel'],
    ) >= SURE;
  const ranked = candidates.map((candidate) => {
    const { column, table, field, weight } = candidate;
    if (table === 'customers' && field === 'phone' && column === receiverIsBuyer.phone) {
      return { ...candidate, weight: Math.max(weight, 0.76) };
    }
    if (field === 'receiverName' && column === receiverIsBuyer.name) {
      return { ...candidate, table: 'customers' as const, field: 'name' };
    }
    const receiver = receivers.get(column);
    // A street beside where it is sent is no home of the buyer's.
    if (table === 'customers' && field === 'address' && weight < FIRM && hasReceiver && receiver) {
      return { ...candidate, weight: 0 };
    }
    if (receiver === candidate && isReceivers(candidate)) {
      const rival = bestOf(
        candidates.filter((other) => other.column === column),
        'customers',
        ['phone', 'name', 'address'],
      );
      // 联系手机 beside a nick and a receiver is the platform's own column, not a guess.
      const least = hasBuyerId && weight >= 0.7 ? 0.9 : 0;
      return { ...candidate, weight: Math.max(weight, least, Math.min(1, rival + 0.01)) };
    }
    if (
      table === 'products' &&
      field === 'price' &&
      !hasQuantity &&
      ORIGINAL.test(clues[column]!.header)
    ) {
      return { ...candidate, table: 'orders' as const, field: 'amountDue', weight: SURE };
    }
    // 提交时间 of a form is when it was filled in; 就诊日期 beside it is when it was.
    if (table === 'orders' && field === 'orderedAt' && ENTERED.test(clues[column]!.header)) {
      return { ...candidate, weight: weight * 0.9 };
    }
    // How many came is what was bought only where it has a price for each.
    if (field === 'quantity' && !hasPrice && OF_PEOPLE.test(clues[column]!.header.trim())) {
      return { ...candidate, weight: 0 };
    }
    if (field === 'receiverName' && areAddresses(clues[column]!.values)) {
      return { ...candidate, field: 'receiverAddress' };
    }
    if (table === 'orders' && field === 'amount' && weight >= 0.7) {
      const { header } = clues[column]!;
      // 折后实付 beside 消费金额: what says that it was paid comes before any other word.
      const most = hasPaid && !saysPaid(header) ? Math.min(weight, LESS_THAN_PAID) : weight;
      const paid = saysPaid(header) ? Math.max(most, CLEAR) : most;
      const less = paid - lessThanPaid(header);
      // Less than what was paid, and still as sure of being the order's.
      return { ...candidate, weight: less >= SURE ? less : SURE + less / 1000 };
    }
    if (hasDiscounts && table === 'orders' && field === 'discount' && weight >= 0.7) {
      return { ...candidate, weight: weight - (SAYS_TOTAL.test(clues[column]!.header) ? 0 : 0.02) };
    }
    if (field === 'sku' && BY_PLATFORM.test(clues[column]!.header)) {
      return { ...candidate, weight: weight * 0.95 };
    }
    if (field === 'sku' && weight > SURE && BARE_SKU_ID.test(clues[column]!.header.trim())) {
      return { ...candidate, weight: SURE };
    }
    // What somebody signed up for is what they bought.
    if (table === 'contracts' && field === 'product' && !hasProduct) {
      return { ...candidate, table: 'orderLines' as const, field: 'productName' };
    }
    if (field === 'variant' && column === unnamed) {
      return { ...candidate, field: 'productName' };
    }
    if (field === 'buyerMessage' && !isSent && weight < MAYBE + 0.1) {
      return { ...candidate, weight: weight * 0.98 };
    }
    // 客户备注 of a shop's own export is what the customer wrote with the order.
    const isWritten = hasSellerNote || (isSent && isNumbered);
    // 报修日期 of a sheet with what each repair cost.
    if (table === 'tickets' && weight >= SURE && DAYS_OF_TICKETS[field]) {
      return {
        ...candidate,
        table: 'orders' as const,
        field: DAYS_OF_TICKETS[field],
        weight: FIRM,
      };
    }
    if (table === 'customers' && field === 'note' && isWritten) {
      return { ...candidate, table: 'orders' as const, field: 'buyerMessage' };
    }
    if (isUndated && column === registered && SIGNED.has(field) && weight >= SURE) {
      return { ...candidate, table: 'orders' as const, field: 'orderedAt', weight: SURE };
    }
    if (weight < CLEAR && table === 'customers' && ORDER_WORDS.includes(field)) {
      const isOther = field === 'source' && hasChannelBeside(column);
      return { ...candidate, weight: isOther ? 0 : weight * 0.5 };
    }
    // 经办人 or "Owner" over many names, where nobody else is named, is who came, not who sold.
    if (field === 'salesperson' && weight < CLEAR && !hasName && areManyNames(clues[column]!)) {
      return { ...candidate, table: 'customers' as const, field: 'name' };
    }
    if (weight >= 0.5) return candidate;
    // When a row was entered says nothing of when its goods came out.
    if (field === 'launchedOn') return { ...candidate, weight: 0 };
    const isBareId = (field === 'customerId' && hasBuyer) || (field === 'productId' && hasProduct);
    if (isBareId) return { ...candidate, weight: weight * 0.5 };
    // What a sheet of orders says vaguely is of the orders: `created at` is no product's.
    const isOfOthers = table === 'customers' || table === 'products';
    return isOfOthers ? { ...candidate, weight: weight * 0.9 } : candidate;
  });
  const netted = netOfDiscounts(withTotals(ranked, clues), clues);
  const lined = withLineTotals(netted, clues);
  return [...lined, ...dueAsPaid(lined), ...totalsAsDue(lined, clues)];
}

/** Days on which somebody was entered, signed or joined. */
const SIGNED: ReadonlySet<string> = new Set(['registeredAt', 'startedOn', 'joinedOn']);
/** More than the cells of a column say without its header. */
const SAID = 0.42;

/** Of two numbers of what is kept the shop's own tells more than the platform's. */
const BY_PLATFORM = /平台|platform/i;
const BARE_SKU_ID = /^(?:sku[ _]?id|规格 ?id)$/i;
/** What the seller wrote of an order: beside it a customer's note is what the buyer wrote. */
const SELLERS = /商家|卖家|賣家|店铺|客服|seller|merchant/i;

/** What is called by how it looks. */
const NAMES_GOODS = /^sku|^(?:款式|样式|花型|车型)/i;

/** "SKU name" where no other column names what was bought; −1 where one does. */
function unnamedGoods(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): number {
  const at = candidates.find(
    ({ column, field }) => field === 'variant' && NAMES_GOODS.test(clues[column]!.header.trim()),
  )?.column;
  if (at === undefined) return -1;
  const others = candidates.filter(({ column }) => column !== at);
  const isNamed =
    bestOf(others, 'orderLines', ['productName']) >= MAYBE ||
    bestOf(others, 'products', ['name']) >= MAYBE;
  return isNamed ? -1 : at;
}

/** A total beside what was paid of it is what was to be paid, unless another column says so. */
function totalsAsDue(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  const amounts = candidates.filter(
    ({ table, field, weight }) => table === 'orders' && field === 'amount' && weight >= SURE,
  );
  const isPaid = ({ column }: FieldCandidate): boolean =>
    SAYS_PAID.test(clues[column]!.header) && !IN_ADVANCE.test(clues[column]!.header);
  if (!amounts.some(isPaid)) return [];
  const paid = amounts.filter(isPaid).map(({ column }) => figuresOf(clues[column]!));
  return candidates
    .filter(
      (it) =>
        it.table === 'orders' &&
        it.field === 'amount' &&
        it.weight >= MAYBE &&
        !isPaid(it) &&
        ((it.weight >= SURE && ORDER_TOTAL.test(clues[it.column]!.header)) ||
          (!IN_ADVANCE.test(clues[it.column]!.header) &&
            paid.some((own) => isAtLeast(figuresOf(clues[it.column]!), own)))),
    )
    .map((it) => ({ ...it, field: 'amountDue', weight: LEAST }));
}

/** 学费 beside 已交: never less than what was paid of it, and more on some rows. */
function isAtLeast(whole: Figures, paid: Figures): boolean {
  let told = 0;
  let more = 0;
  for (const [row, sum] of whole.entries()) {
    const rest = sum - paid[row]!;
    if (Number.isNaN(rest)) continue;
    if (rest < -0.006) return false;
    told++;
    if (rest > 0.006) more++;
  }
  return told >= LEAST_PAID && more >= 2;
}

const LEAST_PAID = 5;

const ORDER_TOTAL =
  /^(?:(?:订单|訂單|单据|合同|合約|order)\s*(?:总价|總價|总额|總額|总金额|總金額|金额|金額|total|amount)|(?:总金额|總金額|总价|總價|总额|總額|合计|total|金额|金額|消费|消費|消费金额|消費金額|货款|貨款)$)/i;

/** Of a row without a count: what all of it would have cost. */
const ORIGINAL =
  /^(?:菜品|商品|订单|訂單|项目|項目|套餐|服务|服務)?(?:原价|原價)$|^original price$/i;

const ENTERED = /^(?:提交|录入|錄入|填报|填報|填写|填寫)(?:时间|時間|日期)$/;

const OF_PEOPLE = /^(?:用餐|就餐|来店|到店)?人[数數]$|^(?:party size|guests|covers|pax)$/i;

const CONTACT = /^(?:联系人|聯絡人|联络人|contact)/i;

/** "Deliver to" over "12 Main St" is where, not to whom. */
function areAddresses(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const places = filled.filter((value) => /\d/.test(value) && /\p{L}{2}/u.test(value));
  return filled.length > 0 && places.length >= filled.length * 0.6;
}

/** When somebody asked for it, and when it was done. */
const DAYS_OF_TICKETS: Readonly<Record<string, string>> = {
  openedAt: 'orderedAt',
  closedAt: 'closedAt',
};

const NOBODY = { phone: -1, name: -1 } as const;

/**
 * In a sheet that names nobody but the receiver, under a bare 电话 or 联系手机 that can be dialled, the
 * receiver is the customer as far as anyone knows. A phone that is told as the receiver's stays that.
 */
function bareReceiver(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): { readonly phone: number; readonly name: number } {
  const names = candidates.filter(({ field, weight }) => field === 'receiverName' && weight >= 0.8);
  const phone = candidates.find(
    ({ column, table, field }) =>
      table === 'customers' &&
      field === 'phone' &&
      !names.some((name) => name.column === column) &&
      !candidates.some(
        (other) =>
          other.column === column && other.field === 'receiverPhone' && other.weight >= CLEAR,
      ) &&
      shareOf(
        clues[column]!.values.filter((value) => value !== ''),
        (value) => normalPhone(value) !== null,
      ) >= 0.8 &&
      clues[column]!.guess.filled > 0,
  );
  const hasName = bestOf(candidates, 'customers', ['name']) >= 0.5;
  return phone ? { phone: phone.column, name: hasName ? -1 : (names[0]?.column ?? -1) } : NOBODY;
}

/** Staff are few, and come again and again. */
function areManyNames({ values }: ColumnClues): boolean {
  const filled = values.filter((value) => value !== '');
  return areNames(filled) && new Set(filled).size >= Math.max(6, filled.length / 4);
}

/** Of an amount beside one that was surely paid. */
const LESS_THAN_PAID = 0.9;

/** 已付订金: paid, and not all of it. */
const IN_ADVANCE = /定金|订金|訂金|押金|预付|預付|首付|deposit|advance/i;

export const SAYS_PAID =
  /实付|實付|实际|實際|实收|實收|支付|付款|已付|已收|已交|已缴|已繳|结算|結算|成交|paid|collected|received/i;
const SAYS_TOTAL = /总|總|合计|合計|total/i;

/** Of several amounts of an order the one that says it was paid comes first, then a total, then others. */
function lessThanPaid(header: string): number {
  if (IN_ADVANCE.test(header)) return 1;
  if (SAYS_PAID.test(header)) return 0;
  return SAYS_TOTAL.test(header) ? 0.03 : 0.04;
}

/** Words that beside an order speak of it, unless they name the customer. */
const ORDER_WORDS: readonly string[] = ['source', 'registeredAt'];

/**
 * Without any column of what was paid, what was to be paid stands for it; without a quantity too, the
 * price of the one thing on the row.
 */
function dueAsPaid(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  const due = candidates.filter(
    ({ table, field, weight }) => table === 'orders' && field === 'amountDue' && weight >= 0.5,
  );
  if (due.length === 0 && bestOf(candidates, 'orderLines', ['quantity']) < MAYBE) {
    due.push(
      ...candidates.filter(
        ({ table, field, weight }) =>
          table === 'orderLines' && field === 'unitPrice' && weight >= 0.7,
      ),
    );
  }
  const columns = new Set(due.map(({ column }) => column));
  const others = candidates.filter(({ column }) => !columns.has(column));
  if (bestOf(others, 'orders', ['amount']) >= MAYBE) return [];
  if (bestOf(others, 'orderLines', ['amount']) >= MAYBE) return [];
  const [best] = due.sort((a, b) => b.weight - a.weight || a.column - b.column);
  return best ? [{ ...best, table: 'orders', field: 'amount', weight: best.weight + 0.01 }] : [];
}
