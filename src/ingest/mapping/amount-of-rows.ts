/**
 * Whether an amount that stands on several rows of an order is what the order came to, told again on each of its
 * rows, or what each row came to: by whether it changes within the order and, where the rows tell price and
 * quantity, by which of the two it is nearer to.
 */
import type { Column } from '#domain/columns.ts';
import type { SheetKey } from './placement.ts';

/** What is known of an order's amounts. */
const NONE = 0;
const SAME = 1;
const DIFFERENT = 2;

/**
 * @param price of one piece on each row
 * @param quantity of each row; null: one piece
 * @returns null where no order has several rows with an amount and a price
 */
export function isAmountOfRows(
  amount: Column,
  { codes, size }: SheetKey,
  price: Column,
  quantity: Column | null,
): boolean | null {
  const amounts = figures(amount);
  const prices = figures(price);
  const pieces = quantity ? figures(quantity) : null;
  if (!amounts || !prices) return null;
  const state = new Uint8Array(size);
  const rows = new Int32Array(size);
  const first = new Float64Array(size);
  /** What the first row of each order comes to, and whether all of its others do too. */
  const each = new Float64Array(size);
  const isUneven = new Uint8Array(size);
  for (let row = 0; row < codes.length; row++) {
    const order = codes[row]!;
    const own = amounts[row]!;
    if (order < 0 || Number.isNaN(own) || Number.isNaN(prices[row]!)) continue;
    const count = pieces?.[row] ?? 1;
    const whole = prices[row]! * (Number.isNaN(count) ? 1 : count);
    if (rows[order]!++ === 0) {
      first[order] = own;
      each[order] = whole;
      continue;
    }
    if (each[order] !== whole) isUneven[order] = 1;
    if (first[order] !== own) state[order] = DIFFERENT;
    else if (state[order] === NONE) state[order] = SAME;
  }
  let ofRows = 0;
  let ofOrders = 0;
  for (let order = 0; order < size; order++) {
    if (state[order] === DIFFERENT) ofRows++;
    else if (state[order] === SAME) {
      // One amount on rows that come to others is no row's. Where all come to the same, it is nearer to one of
      // them or to all together.
      const fromRow = Math.abs(first[order]! - each[order]!);
      const fromAll = Math.abs(first[order]! - each[order]! * rows[order]!);
      if (isUneven[order] === 0 && fromRow < fromAll) ofRows++;
      else ofOrders++;
    }
  }
  return ofRows + ofOrders === 0 ? null : ofRows > ofOrders;
}

function figures(column: Column): Float64Array | null {
  switch (column.type) {
    case 'float':
      return column.values;
    case 'decimal': {
      const one = 10 ** column.scale;
      return column.scale === 0 ? column.units : column.units.map((units) => units / one);
    }
    default:
      return null;
  }
}
