/**
 * What each order is worth and whether it counts (rules.md, "Order classes", "Lines", "Order amount").
 */
import type { CategoryColumn, Column, DecimalColumn } from '#domain/columns.ts';
import { dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { currencyCode } from '#domain/currency.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { isExactSum } from '#domain/money.ts';
import { isMoneyOut } from '#domain/money-direction.ts';
import { classOfStatus, keyOfStatus, type StatusAnswers } from '#domain/order-class.ts';
import { COUNTED, type LineFacts, ORDER_STATES, type OrderFacts } from '#engine/shop/shop.ts';
import { decimalOf, lineMoney, toScale } from './line-money.ts';
import { daysOf } from '#derive/fields/resolve.ts';

export type FieldReader = (table: 'orders' | 'orderLines', field: string) => Column | null;

export function lineFacts(field: FieldReader, orderOfLine: Int32Array): LineFacts {
  const count = orderOfLine.length;
  const quantity = decimalOf(field('orderLines', 'quantity'));
  const price = decimalOf(field('orderLines', 'unitPrice'));
  const rate = ratesOfLines(field, orderOfLine);
  const money = lineMoney((name) => (name === 'discountRate' ? rate : field('orderLines', name)));
  const quantities = piecesOf(quantity, count);
  const counted = new Uint8Array(count);
  eachSpan(0, count, (from, until) => {
    for (let line = from; line < until; line++) {
      counted[line] = quantities[line]! > 0 && orderOfLine[line]! >= 0 ? 1 : 0;
    }
  });
  if (price) dropWhere(counted, price.units, (units) => units <= 0);
  if (money) dropWhere(counted, money.units, (units) => units < 0);
  return {
    count,
    order: orderOfLine,
    counted,
    quantity: quantities,
    units: money?.units ?? null,
    scale: money?.scale ?? 0,
  };
}

function dropWhere(
  counted: Uint8Array,
  units: Float64Array,
  isDropped: (units: number) => boolean,
): void {
  for (let line = 0; line < counted.length; line++) if (isDropped(units[line]!)) counted[line] = 0;
}

function missingWithin(units: Float64Array, from: number, until: number): number {
  let missing = 0;
  for (let line = from; line < until; line++) if (units[line] !== units[line]) missing++;
  return missing;
}

/** Pieces of each line: 1 where none are told. Whole numbers all told are taken as they stand. */
function piecesOf(quantity: DecimalColumn | null, count: number): Float64Array {
  if (!quantity) return new Float64Array(count).fill(1);
  const { units, scale } = quantity;
  let missing = 0;
  eachSpan(0, count, (from, until) => {
    missing += missingWithin(units, from, until);
  });
  if (missing === 0 && scale === 0) return units;
  const one = 10 ** scale;
  const pieces = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const sold = units[line]! / one;
    pieces[line] = Number.isNaN(sold) ? 1 : sold;
  }
  return pieces;
}

/** The shop that orders are looked at for, all of its or a few. */
export interface Whole {
  /** Orders of it. */
  readonly count: number;
  readonly currency: string | null;
}

/**
 * @param answers what people said of status words
 * @param whole what is decided by all orders of the shop, of which these may be some
 */
export function orderFacts(
  field: FieldReader,
  personOfOrder: Int32Array,
  lines: LineFacts,
  answers: StatusAnswers,
  whole: Whole,
): OrderFacts {
  const count = personOfOrder.length;
  const day = orderDays(field, count);
  const sums = sumLines(lines, count);
  const amounts = orderAmounts(field, lines, sums, count);
  const classes = statusClasses(field('orders', 'status'), count, answers);
  const currency = currencies(field('orders', 'currency'), whole.currency);
  const state = new Uint8Array(count);
  eachSpan(0, count, (from, until) =>
    classOrders(state, { day, sums, amounts, classes, currency }, from, until),
  );
  const { scale } = amounts;
  const discountUnits = orderDiscounts(field, lines, count, scale);
  const isExact = isExactSum(amounts.largest, whole.count);
  const keptScale = isExact ? scale : Math.min(scale, 4);
  let { units, largest } = amounts;
  if (keptScale !== scale) {
    units = units.map((own) => toScale(own, scale, keptScale));
    largest = largestOf(units);
    if (discountUnits) {
      for (let order = 0; order < count; order++) {
        discountUnits[order] = toScale(Math.round(discountUnits[order]!), scale, keptScale);
      }
    }
  }
  return {
    count,
    person: personOfOrder,
    day,
    state,
    units,
    scale: keptScale,
    largestUnits: largest,
    discountUnits,
    currency: currency.code,
    amountsDiffer: amounts.differ,
    unknownStatuses: classes.unknown,
  };
}

const PENDING = ORDER_STATES.indexOf('pending');
const RETURNED = ORDER_STATES.indexOf('returned');
const FREE_LINES_ONLY = ORDER_STATES.indexOf('freeLinesOnly');
const UNDATED = ORDER_STATES.indexOf('undated');
const MONEY_OUT = ORDER_STATES.indexOf('moneyOut');
const OTHER_CURRENCY = ORDER_STATES.indexOf('otherCurrency');
/** What status words may say beside a state: nothing against counting, or nothing that is known. */
const ASSUMED = COUNTED;
const UNKNOWN = 255;

/** What the state of an order follows from. */
interface Told {
  readonly day: Int32Array;
  readonly sums: LineSums;
  readonly amounts: OrderAmounts;
  readonly classes: StatusClasses;
  readonly currency: Currencies;
}

function classOrders(state: Uint8Array, told: Told, from: number, until: number): void {
  const { day, sums, amounts, classes, currency } = told;
  const { isNegative } = amounts;
  for (let order = from; order < until; order++) {
    const word = classes.codes === null ? NO_CODE : classes.codes[order]!;
    const own = word === NO_CODE ? ASSUMED : classes.of[word]!;
    if (own !== ASSUMED && own !== UNKNOWN) {
      state[order] = own;
      continue;
    }
    const has = sums.has[order]!;
    if ((has & LINE) !== 0) {
      if ((has & COUNTED_LINE) === 0) {
        state[order] = (has & RETURNED_LINE) !== 0 ? RETURNED : FREE_LINES_ONLY;
        continue;
      }
    } else if (isNegative !== null && isNegative[order] === 1) {
      state[order] = RETURNED;
      continue;
    }
    const money = currency.codes === null ? NO_CODE : currency.codes[order]!;
    if (day[order] === NO_DAY) state[order] = UNDATED;
    else if (own === UNKNOWN && !amounts.isTold(order)) state[order] = PENDING;
    else if (money !== NO_CODE && currency.isOther[money] === 1) state[order] = OTHER_CURRENCY;
  }
}

interface OrderAmounts {
  readonly units: Float64Array;
  readonly scale: number;
  /** Largest amount, without its sign. */
  readonly largest: number;
  /** 1 for amounts below zero before what was refunded; null: there is none. */
  readonly isNegative: Uint8Array | null;
  /** Orders whose told amount is not what their lines add up to. */
  readonly differ: number;
  /** Whether the order or its lines tell an amount. */
  isTold(order: number): boolean;
}

function orderAmounts(
  field: FieldReader,
  lines: LineFacts,
  sums: LineSums,
  count: number,
): OrderAmounts {
  const paid = firstTold(
    decimalOf(field('orders', 'amount')),
    decimalOf(field('orders', 'amountDue')),
  );
  const refund = decimalOf(field('orders', 'refundAmount'));
  const orderDiscount = decimalOf(field('orders', 'discount'));
  const scale = Math.max(
    paid?.scale ?? 0,
    sums.scale,
    refund?.scale ?? 0,
    orderDiscount?.scale ?? 0,
  );
  const isTold = (order: number): boolean =>
    (paid !== null && !Number.isNaN(paid.units[order]!)) || (sums.has[order]! & PRICED_LINE) !== 0;
  if (paid && !refund && paid.scale === scale && sums.units === null) {
    const plain = plainAmounts(paid.units, count);
    if (plain) return { units: paid.units, scale, differ: 0, isTold, ...plain };
  }
  const freight = decimalOf(field('orders', 'freight'));
  const hasLineAmount = ordersWithLineAmount(field, lines, count);
  const freightRaise = freight ? 10 ** (scale - freight.scale) : 1;
  const units = new Float64Array(count);
  const isNegative = new Uint8Array(count);
  const cent = 10 ** (scale - Math.min(scale, 2));
  let largest = 0;
  let differ = 0;
  for (let order = 0; order < count; order++) {
    const own = paid ? paid.units[order]! : Number.NaN;
    const isPriced = (sums.has[order]! & PRICED_LINE) !== 0;
    const goods = isPriced ? toScale(sums.units![order]!, sums.scale, scale) : 0;
    let amount = 0;
    if (!Number.isNaN(own)) {
      amount = toScale(own, paid!.scale, scale);
      if (isPriced) {
        // Goods, with or without what is sent along and taken off.
        const sent = freight ? orNone(freight.units[order]!) * freightRaise : 0;
        const off = orderDiscount
          ? toScale(orNone(orderDiscount.units[order]!), orderDiscount.scale, scale)
          : 0;
        const isExplained =
          Math.abs(goods - amount) <= cent ||
          Math.abs(goods + sent - amount) <= cent ||
          Math.abs(goods - off - amount) <= cent ||
          Math.abs(goods + sent - off - amount) <= cent;
        if (!isExplained) differ++;
      }
    } else if (isPriced) {
      amount = goods;
      const off = orderDiscount && hasLineAmount?.[order] !== 1 ? orderDiscount.units[order]! : 0;
      if (off > 0) amount -= toScale(off, orderDiscount!.scale, scale);
    }
    if (amount < 0) isNegative[order] = 1;
    const refunded = refund ? refund.units[order]! : Number.NaN;
    if (refunded > 0) amount -= toScale(refunded, refund!.scale, scale);
    units[order] = amount;
    const size = Math.abs(amount);
    if (size > largest) largest = size;
  }
  return { units, scale, largest, isNegative, differ, isTold };
}

/** The largest of the amounts, without its sign. */
export function largestOf(units: Float64Array): number {
  let largest = 0;
  eachSpan(0, units.length, (from, until) => {
    largest = Math.max(largest, largestWithin(units, from, until));
  });
  return largest;
}

/** Amounts told of every order, none below zero, are taken as they stand; null where they are not. */
function plainAmounts(
  units: Float64Array,
  count: number,
): { largest: number; isNegative: null } | null {
  let largest = 0;
  let plain = 0;
  eachSpan(0, count, (from, until) => {
    plain += plainWithin(units, from, until);
    largest = Math.max(largest, largestWithin(units, from, until));
  });
  return plain === count ? { largest, isNegative: null } : null;
}

function plainWithin(units: Float64Array, from: number, until: number): number {
  let plain = 0;
  for (let order = from; order < until; order++) if (units[order]! >= 0) plain++;
  return plain;
}

/** Without its sign; of those that tell none 0. */
function largestWithin(units: Float64Array, from: number, until: number): number {
  let largest = 0;
  for (let order = from; order < until; order++) {
    const size = Math.abs(units[order]!);
    if (size > largest) largest = size;
  }
  return largest;
}

function orNone(units: number): number {
  return Number.isNaN(units) ? 0 : units;
}

function orderDays(field: FieldReader, count: number): Int32Array {
  const ordered = field('orders', 'orderedAt');
  const paid = field('orders', 'paidAt');
  const isDate = (column: Column | null): column is Column =>
    column !== null && (column.type === 'day' || column.type === 'moment');
  const first = isDate(ordered) ? daysOf(ordered) : null;
  const second = isDate(paid) ? daysOf(paid) : null;
  if (first && !second) return first;
  const days = new Int32Array(count).fill(NO_DAY);
  for (let order = 0; order < count; order++) {
    const told = first ? first[order]! : NO_DAY;
    days[order] = told !== NO_DAY ? told : second ? second[order]! : NO_DAY;
  }
  return days;
}

/** What the lines of an order are, as bits. */
const LINE = 1;
const COUNTED_LINE = 2;
/** A line that counts and tells an amount. */
const PRICED_LINE = 4;
const RETURNED_LINE = 8;

interface LineSums {
  /** Σ of the counted lines' amounts; null when no file tells any. */
  readonly units: Float64Array | null;
  readonly scale: number;
  /** Bits of each order. */
  readonly has: Uint8Array;
}

function sumLines(lines: LineFacts, orderCount: number): LineSums {
  const sums: LineSums = {
    units: lines.units ? new Float64Array(orderCount) : null,
    scale: lines.scale,
    has: new Uint8Array(orderCount),
  };
  eachSpan(0, lines.count, (from, until) => addLines(sums, lines, from, until));
  return sums;
}

function addLines({ units, has }: LineSums, lines: LineFacts, from: number, until: number): void {
  const { order: orderOfLine, counted, quantity, units: amounts } = lines;
  for (let line = from; line < until; line++) {
    const order = orderOfLine[line]!;
    if (order < 0) continue;
    const amount = amounts ? amounts[line]! : Number.NaN;
    if (counted[line] === 1) {
      if (units && !Number.isNaN(amount)) {
        units[order]! += amount;
        has[order]! |= LINE | COUNTED_LINE | PRICED_LINE;
      } else has[order]! |= LINE | COUNTED_LINE;
    } else has[order]! |= quantity[line]! < 0 || amount < 0 ? LINE | RETURNED_LINE : LINE;
  }
}

function classesOf(words: readonly string[]): Uint8Array {
  return Uint8Array.from(words, (word) => {
    if (isMoneyOut(word)) return MONEY_OUT;
    const told = classOfStatus(word);
    return told === 'unknown' ? UNKNOWN : ORDER_STATES.indexOf(told);
  });
}

const NO_ANSWERS: StatusAnswers = new Map();

/** Status words that no list knows, answered or not, in the order of their first orders, with how many carry them. */
export function unknownStatuses(column: Column | null, count: number): ReadonlyMap<string, number> {
  return statusClasses(column, count, NO_ANSWERS).unknown;
}

interface StatusClasses {
  /** Status words of the orders; null: no file tells any. */
  readonly codes: Int32Array | null;
  /** By word: the state that it says, {@link ASSUMED} or {@link UNKNOWN}. */
  readonly of: Uint8Array;
  readonly unknown: ReadonlyMap<string, number>;
}

function statusClasses(
  column: Column | null,
  count: number,
  answers: StatusAnswers,
): StatusClasses {
  const unknown = new Map<string, number>();
  if (!column || column.type !== 'category') return { codes: null, of: NONE, unknown };
  const words = dictionaryTexts(column.dictionary);
  const classes = classesOf(words);
  const { codes } = column;
  if (classes.includes(UNKNOWN)) {
    const counts = new Int32Array(words.length);
    const order = [];
    for (let at = 0; at < count; at++) {
      const code = codes[at]!;
      if (code === NO_CODE || classes[code] !== UNKNOWN) continue;
      if (counts[code]!++ === 0) order.push(code);
    }
    for (const code of order) {
      const word = words[code]!;
      unknown.set(word, (unknown.get(word) ?? 0) + counts[code]!);
    }
  }
  if (answers.size > 0) {
    for (const [code, word] of words.entries()) {
      const answer = classes[code] === UNKNOWN ? answers.get(keyOfStatus(word)) : undefined;
      if (answer !== undefined) classes[code] = ORDER_STATES.indexOf(answer);
    }
  }
  return { codes, of: classes, unknown };
}

const NONE = new Uint8Array(0);

interface Currencies {
  readonly code: string | null;
  /** Currencies of the orders; null: all are in one. */
  readonly codes: Int32Array | null;
  /** By currency: 1 for another than that of most. */
  readonly isOther: Uint8Array;
}

/** Which orders are in another currency than that of most: only its money is added up. */
function currencies(column: Column | null, code: string | null): Currencies {
  if (!column || column.type !== 'category' || code === null) {
    return { code, codes: null, isOther: NONE };
  }
  const isOther = Uint8Array.from(currencyTexts(column), (text) => Number(text !== code));
  return { code, codes: column.codes, isOther };
}

function currencyTexts({ dictionary }: CategoryColumn): string[] {
  return dictionaryTexts(dictionary).map(currencyCode);
}

/** The currency of most orders; null where none is told. */
export function mainCurrency(column: Column | null): string | null {
  if (!column || column.type !== 'category') return null;
  const { codes } = column;
  const texts = currencyTexts(column);
  const tally = new Int32Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code !== NO_CODE) tally[code]!++;
  }
  const counts = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    if (tally[at]! > 0) counts.set(text, (counts.get(text) ?? 0) + tally[at]!);
  }
  // Of two as frequent the first by name, whatever the order of rows and files.
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return main ? main[0] : null;
}

/**
 * Reductions per order: told in money, else what its lines tell, else from the rate of what was paid.
 * Null when no file tells of any.
 */
function orderDiscounts(
  field: FieldReader,
  lines: LineFacts,
  orderCount: number,
  scale: number,
): Float64Array | null {
  const told = decimalOf(field('orders', 'discount'));
  const lineDiscount = decimalOf(field('orderLines', 'discount'));
  const lineRate = ratesOfLines(field, lines.order);
  if (!told && !lineDiscount && !lineRate) return null;
  const units = new Float64Array(orderCount);
  const isTold = new Uint8Array(orderCount);
  if (told) {
    for (let order = 0; order < orderCount; order++) {
      const own = told.units[order]!;
      if (!(own > 0)) continue;
      units[order] = toScale(own, told.scale, scale);
      isTold[order] = 1;
    }
  }
  if (!lineDiscount && !lineRate) return units;
  const raise = 10 ** (scale - lines.scale);
  const rateOne = lineRate ? 10 ** lineRate.scale : 1;
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order < 0 || lines.counted[line] === 0 || isTold[order] === 1) continue;
    const money = lineDiscount ? lineDiscount.units[line]! : Number.NaN;
    if (money > 0) units[order]! += toScale(money, lineDiscount!.scale, scale);
    else if (lineRate && lines.units) {
      const rate = lineRate.units[line]! / rateOne;
      const amount = lines.units[line]! * raise;
      if (rate > 0 && rate < 1 && amount > 0) units[order]! += (amount * rate) / (1 - rate);
    }
  }
  return units;
}

/** Share taken off each line: its own, else that of its order. */
function ratesOfLines(field: FieldReader, orderOfLine: Int32Array): DecimalColumn | null {
  const own = decimalOf(field('orderLines', 'discountRate'));
  const ofOrder = decimalOf(field('orders', 'discountRate'));
  if (!ofOrder) return own;
  const units = Float64Array.from(orderOfLine, (order) =>
    order < 0 ? Number.NaN : ofOrder.units[order]!,
  );
  return firstTold(own, { type: 'decimal', units, scale: ofOrder.scale });
}

/** The first column's value, else the second's, at the larger scale. */
function firstTold(
  first: DecimalColumn | null,
  second: DecimalColumn | null,
): DecimalColumn | null {
  if (!first || !second) return first ?? second;
  const scale = Math.max(first.scale, second.scale);
  const units = first.units.map((own, row) =>
    Number.isNaN(own)
      ? toScale(second.units[row]!, second.scale, scale)
      : toScale(own, first.scale, scale),
  );
  return { type: 'decimal', units, scale };
}

/** 1 for orders one of whose lines tells an amount of its own; null when none does. */
function ordersWithLineAmount(
  field: FieldReader,
  lines: LineFacts,
  orderCount: number,
): Uint8Array | null {
  const amount = decimalOf(field('orderLines', 'amount'));
  if (!amount) return null;
  const found = new Uint8Array(orderCount);
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order >= 0 && !Number.isNaN(amount.units[line]!)) found[order] = 1;
  }
  return found;
}
