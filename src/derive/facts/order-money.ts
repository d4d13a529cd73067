/** What each order is worth and what was taken off it, exact (rules.md, "Order amount"). */
import { withRoom } from '#engine/columns/room.ts';
import type { LineFacts } from '#engine/shop/shop.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { type FieldReader, ratesOfLines } from './line-facts.ts';
import { decimalOf, firstTold, toScale } from './line-money.ts';

/** What the lines of an order are, as bits. */
export const LINE = 1;
export const COUNTED_LINE = 2;
/** A line that counts and tells an amount. */
export const PRICED_LINE = 4;
export const RETURNED_LINE = 8;

export interface LineSums {
  /** Σ of the counted lines' amounts; null when no file tells any. */
  readonly units: Float64Array | null;
  readonly scale: number;
  /** Bits of each order. */
  readonly has: Uint8Array;
}

export function sumLines(lines: LineFacts, orderCount: number): LineSums {
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

/** An amount below zero; and one that is what the lines add up to, with the other sign. */
const BELOW_ZERO = 1;
export const TAKEN_BACK = 2;

export interface OrderAmounts {
  readonly units: Float64Array;
  readonly scale: number;
  /** Largest amount, without its sign. */
  readonly largest: number;
  /** {@link BELOW_ZERO} or {@link TAKEN_BACK}, before what was refunded; 0 for others; null: there is none. */
  readonly isNegative: Uint8Array | null;
  /** Orders whose told amount is not what their lines add up to, ascending. */
  readonly differ: Int32Array;
  /** Whether the order or its lines tell an amount. */
  isTold(order: number): boolean;
}

export function orderAmounts(
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
    if (plain) return { units: paid.units, scale, differ: new Int32Array(0), isTold, ...plain };
  }
  const freight = decimalOf(field('orders', 'freight'));
  const hasLineAmount = ordersWithLineAmount(field, lines, count);
  const freightRaise = freight ? 10 ** (scale - freight.scale) : 1;
  const units = withRoom(Float64Array, count);
  const isNegative = new Uint8Array(count);
  const cent = 10 ** (scale - Math.min(scale, 2));
  let largest = 0;
  const differ: number[] = [];
  for (let order = 0; order < count; order++) {
    const own = paid ? paid.units[order]! : Number.NaN;
    const isPriced = (sums.has[order]! & PRICED_LINE) !== 0;
    const goods = isPriced ? toScale(sums.units![order]!, sums.scale, scale) : 0;
    let amount = 0;
    let isTakenBack = false;
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
        // What its lines tell the price of, taken back: the sign stands at the total alone.
        if (amount < 0 && goods > 0 && Math.abs(goods + amount) <= cent) isTakenBack = true;
        else if (!isExplained) differ.push(order);
      }
    } else if (isPriced) {
      amount = goods;
      const off = orderDiscount && hasLineAmount?.[order] !== 1 ? orderDiscount.units[order]! : 0;
      if (off > 0) amount -= toScale(off, orderDiscount!.scale, scale);
    }
    if (amount < 0) isNegative[order] = isTakenBack ? TAKEN_BACK : BELOW_ZERO;
    const refunded = refund ? refund.units[order]! : Number.NaN;
    if (refunded > 0) amount -= toScale(refunded, refund!.scale, scale);
    units[order] = amount;
    const size = Math.abs(amount);
    if (size > largest) largest = size;
  }
  return { units, scale, largest, isNegative, differ: Int32Array.from(differ), isTold };
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

/** The largest of the amounts, without its sign. */
export function largestOf(units: Float64Array): number {
  let largest = 0;
  eachSpan(0, units.length, (from, until) => {
    largest = Math.max(largest, largestWithin(units, from, until));
  });
  return largest;
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

/**
 * Reductions per order: told in money, else what its lines tell, else from the rate of what was paid.
 * Null when no file tells of any.
 */
export function orderDiscounts(
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
