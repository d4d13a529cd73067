/** What each line of an order sold, and whether it counts (rules.md, "Lines"). */
import { withRoom } from '#engine/columns/room.ts';
import type { Column, DecimalColumn } from '#domain/columns.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import type { LineFacts } from '#engine/shop/shop.ts';
import { decimalOf, firstTold, lineMoney } from './line-money.ts';

export type FieldReader = (table: 'orders' | 'orderLines', field: string) => Column | null;

export function lineFacts(field: FieldReader, orderOfLine: Int32Array): LineFacts {
  const count = orderOfLine.length;
  const quantity = decimalOf(field('orderLines', 'quantity'));
  const price = decimalOf(field('orderLines', 'unitPrice'));
  const rate = ratesOfLines(field, orderOfLine);
  const money = lineMoney((name) => (name === 'discountRate' ? rate : field('orderLines', name)));
  const quantities = piecesOf(quantity, count);
  const counted = withRoom(Uint8Array, count);
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
  if (!quantity) return withRoom(Float64Array, count).fill(1);
  const { units, scale } = quantity;
  let missing = 0;
  eachSpan(0, count, (from, until) => {
    missing += missingWithin(units, from, until);
  });
  if (missing === 0 && scale === 0) return units;
  const one = 10 ** scale;
  const pieces = withRoom(Float64Array, count);
  for (let line = 0; line < count; line++) {
    const sold = units[line]! / one;
    pieces[line] = Number.isNaN(sold) ? 1 : sold;
  }
  return pieces;
}

/** Share taken off each line: its own, else that of its order. */
export function ratesOfLines(field: FieldReader, orderOfLine: Int32Array): DecimalColumn | null {
  const own = decimalOf(field('orderLines', 'discountRate'));
  const ofOrder = decimalOf(field('orders', 'discountRate'));
  if (!ofOrder) return own;
  const units = Float64Array.from(orderOfLine, (order) =>
    order < 0 ? Number.NaN : ofOrder.units[order]!,
  );
  return firstTold(own, { type: 'decimal', units, scale: ofOrder.scale });
}
