/**
 * What each order is worth and whether it counts (rules.md, "Order classes", "Lines", "Order amount").
 */
import type { CategoryColumn, Column, DecimalColumn } from '#domain/columns.ts';
import { dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { isExactSum } from '#domain/money.ts';
import { classOfStatus } from '#domain/order-class.ts';
import { COUNTED, type LineFacts, ORDER_STATES, type OrderFacts } from '#engine/shop.ts';
import { decimalOf, type ExactAmounts, lineMoney, toScale } from './line-money.ts';
import { daysOf } from './resolve.ts';

export type FieldReader = (table: 'orders' | 'orderLines', field: string) => Column | null;

export function lineFacts(field: FieldReader, orderOfLine: Int32Array): LineFacts {
  const count = orderOfLine.length;
  const quantity = decimalOf(field('orderLines', 'quantity'));
  const price = decimalOf(field('orderLines', 'unitPrice'));
  const rate = ratesOfLines(field, orderOfLine);
  const money = lineMoney((name) =>
    name === 'discountRate' ? rate : field('orderLines', name),
  ) ?? { units: new Float64Array(count).fill(Number.NaN), scale: 0 };
  const counted = new Uint8Array(count);
  const quantities = new Float64Array(count);
  const quantityOne = quantity ? 10 ** quantity.scale : 1;
  for (let line = 0; line < count; line++) {
    const sold = quantity ? quantity.units[line]! / quantityOne : 1;
    quantities[line] = Number.isNaN(sold) ? 1 : sold;
    const isPositive =
      quantities[line]! > 0 &&
      !(price !== null && price.units[line]! <= 0) &&
      !(money.units[line]! < 0);
    counted[line] = isPositive && orderOfLine[line]! >= 0 ? 1 : 0;
  }
  return {
    count,
    order: orderOfLine,
    counted,
    quantity: quantities,
    units: money.units,
    scale: money.scale,
  };
}

export function orderFacts(
  field: FieldReader,
  personOfOrder: Int32Array,
  lines: LineFacts,
): OrderFacts {
  const count = personOfOrder.length;
  const day = orderDays(field, count);
  const paid = firstTold(
    decimalOf(field('orders', 'amount')),
    decimalOf(field('orders', 'amountDue')),
  );
  const sums = sumLines(lines, count);
  const scale = Math.max(paid?.scale ?? 0, sums.scale);
  const refund = decimalOf(field('orders', 'refundAmount'));
  const orderDiscount = decimalOf(field('orders', 'discount'));
  const freight = decimalOf(field('orders', 'freight'));
  const hasLineAmount = ordersWithLineAmount(field, lines, count);
  const amountScale = Math.max(scale, refund?.scale ?? 0, orderDiscount?.scale ?? 0);
  const freightRaise = freight ? 10 ** (amountScale - freight.scale) : 1;
  const classes = statusClasses(field('orders', 'status'), count);
  const currency = mainCurrency(field('orders', 'currency'));
  const units = new Float64Array(count);
  const state = new Uint8Array(count);
  const hasTold = new Uint8Array(count);
  let maxAbs = 0;
  let amountsDiffer = 0;
  const cent = 10 ** (amountScale - Math.min(amountScale, 2));
  for (let order = 0; order < count; order++) {
    const own = paid ? paid.units[order]! : Number.NaN;
    let amount = 0;
    if (!Number.isNaN(own)) {
      amount = toScale(own, paid!.scale, amountScale);
      hasTold[order] = 1;
      if (sums.pricedLines[order]! > 0) {
        // Goods, with or without what is sent along and taken off.
        const goods = toScale(sums.units[order]!, sums.scale, amountScale);
        const sent = freight ? orNone(freight.units[order]!) * freightRaise : 0;
        const off = orderDiscount
          ? toScale(orNone(orderDiscount.units[order]!), orderDiscount.scale, amountScale)
          : 0;
        const isExplained = [goods, goods + sent, goods - off, goods + sent - off].some(
          (sum) => Math.abs(sum - amount) <= cent,
        );
        if (!isExplained) amountsDiffer++;
      }
    } else if (sums.lineCount[order]! > 0) {
      amount = toScale(sums.units[order]!, sums.scale, amountScale);
      const off =
        orderDiscount && sums.pricedLines[order]! > 0 && hasLineAmount[order] === 0
          ? orderDiscount.units[order]!
          : 0;
      if (off > 0) amount -= toScale(off, orderDiscount!.scale, amountScale);
      if (sums.pricedLines[order]! > 0) hasTold[order] = 1;
    }
    const isNegative = amount < 0;
    const refunded = refund ? refund.units[order]! : Number.NaN;
    if (refunded > 0) amount -= toScale(refunded, refund!.scale, amountScale);
    units[order] = amount;
    if (Math.abs(amount) > maxAbs) maxAbs = Math.abs(amount);
    state[order] = stateOf(order, isNegative);
  }
  function stateOf(order: number, isNegative: boolean): number {
    const told = classes.of(order);
    if (told !== 'counted' && told !== 'unknown') return ORDER_STATES.indexOf(told);
    if (sums.lineCount[order]! > 0) {
      if (sums.countedLines[order] === 0) {
        const isReturn = sums.returnedLines[order]! > 0;
        return ORDER_STATES.indexOf(isReturn ? 'returned' : 'freeLinesOnly');
      }
    } else if (isNegative) return ORDER_STATES.indexOf('returned');
    if (day[order] === NO_DAY) return ORDER_STATES.indexOf('undated');
    if (told === 'unknown' && hasTold[order] === 0) return ORDER_STATES.indexOf('pending');
    if (currency.isOther(order)) return ORDER_STATES.indexOf('otherCurrency');
    return COUNTED;
  }
  const discountUnits = orderDiscounts(field, lines, count, amountScale);
  const exact = isExactSum(maxAbs, count);
  const keptScale = exact ? amountScale : Math.min(amountScale, 4);
  if (keptScale !== amountScale) {
    for (let order = 0; order < count; order++) {
      units[order] = toScale(units[order]!, amountScale, keptScale);
      discountUnits[order] = toScale(Math.round(discountUnits[order]!), amountScale, keptScale);
    }
  }
  return {
    count,
    person: personOfOrder,
    day,
    state,
    units,
    scale: keptScale,
    discountUnits,
    currency: currency.code,
    amountsDiffer,
    unknownStatuses: classes.unknown,
  };
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

interface LineSums extends ExactAmounts {
  readonly lineCount: Int32Array;
  /** Lines that count and tell an amount. */
  readonly pricedLines: Int32Array;
  readonly countedLines: Int32Array;
  readonly returnedLines: Int32Array;
}

/** Per order: Σ of the counted lines' amounts, and how many lines there are, count, or are returns. */
function sumLines(lines: LineFacts, orderCount: number): LineSums {
  const units = new Float64Array(orderCount);
  const lineCount = new Int32Array(orderCount);
  const countedLines = new Int32Array(orderCount);
  const pricedLines = new Int32Array(orderCount);
  const returnedLines = new Int32Array(orderCount);
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order < 0) continue;
    lineCount[order]!++;
    const amount = lines.units[line]!;
    if (lines.counted[line] === 1) {
      countedLines[order]!++;
      if (!Number.isNaN(amount)) {
        units[order]! += amount;
        pricedLines[order]!++;
      }
    } else if (lines.quantity[line]! < 0 || amount < 0) returnedLines[order]!++;
  }
  return { units, scale: lines.scale, lineCount, pricedLines, countedLines, returnedLines };
}

interface StatusClasses {
  of(order: number): ReturnType<typeof classOfStatus>;
  readonly unknown: ReadonlyMap<string, number>;
}

function statusClasses(column: Column | null, count: number): StatusClasses {
  const unknown = new Map<string, number>();
  if (!column || column.type !== 'category') return { of: () => 'counted', unknown };
  const words = dictionaryTexts(column.dictionary);
  const classes = words.map((word) => classOfStatus(word));
  const { codes } = column;
  for (let order = 0; order < count; order++) {
    const code = codes[order]!;
    if (code === NO_CODE || classes[code] !== 'unknown') continue;
    const word = words[code]!;
    unknown.set(word, (unknown.get(word) ?? 0) + 1);
  }
  return { of: (order) => classes[codes[order]!] ?? 'counted', unknown };
}

interface MainCurrency {
  readonly code: string | null;
  isOther(order: number): boolean;
}

/** The currency of most orders: only its money is added up. */
function mainCurrency(column: Column | null): MainCurrency {
  if (!column || column.type !== 'category') return { code: null, isOther: () => false };
  const { codes, dictionary }: CategoryColumn = column;
  const texts = dictionaryTexts(dictionary).map((text) => text.toUpperCase());
  const counts = new Map<string, number>();
  for (const code of codes) {
    if (code === NO_CODE) continue;
    const text = texts[code]!;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // Of two as frequent the first by name, whatever the order of rows and files.
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!main) return { code: null, isOther: () => false };
  const [code] = main;
  return {
    code,
    isOther: (order) => {
      const own = codes[order]!;
      return own !== NO_CODE && texts[own] !== code;
    },
  };
}

/** Reductions per order: told in money, else what its lines tell, else from the rate of what was paid. */
function orderDiscounts(
  field: FieldReader,
  lines: LineFacts,
  orderCount: number,
  scale: number,
): Float64Array {
  const units = new Float64Array(orderCount);
  const isTold = new Uint8Array(orderCount);
  const told = decimalOf(field('orders', 'discount'));
  if (told) {
    for (let order = 0; order < orderCount; order++) {
      const own = told.units[order]!;
      if (!(own > 0)) continue;
      units[order] = toScale(own, told.scale, scale);
      isTold[order] = 1;
    }
  }
  const lineDiscount = decimalOf(field('orderLines', 'discount'));
  const lineRate = ratesOfLines(field, lines.order);
  if (!lineDiscount && !lineRate) return units;
  const raise = 10 ** (scale - lines.scale);
  const rateOne = lineRate ? 10 ** lineRate.scale : 1;
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order < 0 || lines.counted[line] === 0 || isTold[order] === 1) continue;
    const money = lineDiscount ? lineDiscount.units[line]! : Number.NaN;
    if (money > 0) units[order]! += toScale(money, lineDiscount!.scale, scale);
    else if (lineRate) {
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

/** 1 for orders one of whose lines tells an amount of its own. */
function ordersWithLineAmount(
  field: FieldReader,
  lines: LineFacts,
  orderCount: number,
): Uint8Array {
  const found = new Uint8Array(orderCount);
  const amount = decimalOf(field('orderLines', 'amount'));
  if (!amount) return found;
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order >= 0 && !Number.isNaN(amount.units[line]!)) found[order] = 1;
  }
  return found;
}
