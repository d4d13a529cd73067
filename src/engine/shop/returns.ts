/** Pieces bought and returned per order, or orders where the files tell no quantities. */
import { anySpan, eachSpan } from '#engine/columns/spans.ts';
import type { Earlier } from '#engine/analysis.ts';
import { COUNTED, ORDER_STATES, type Shop } from './shop.ts';

export interface OrderQuantities {
  /** Pieces on counted lines of a counted order; without quantities 1 for a counted order. */
  readonly bought: Float64Array;
  /** Pieces on negative lines; without quantities 1 for an order that is a return. */
  readonly returned: Float64Array;
  /** Some order tells of a return; where none does both lists are empty. */
  readonly hasReturns: boolean;
}

const RETURNED = ORDER_STATES.indexOf('returned');

/** Shops of which it is known that no order tells of a return: a later file cannot have made one of the old ones. */
const withoutReturns = new WeakSet<Shop>();

/** @param earlier the shop before its last files: where it had no returns only what was appended can be one */
function tellsOfReturns(
  shop: Shop,
  isByPiece: boolean,
  earlier: Pick<Earlier, 'shop' | 'changes'> | null,
): boolean {
  if (withoutReturns.has(shop)) return false;
  const { orders, lines } = shop;
  const isGoneOnFrom = earlier?.changes.isAppended === true && withoutReturns.has(earlier.shop);
  const from = isGoneOnFrom ? earlier.shop : null;
  const isTold = isByPiece
    ? hasNegativeLine(lines, from?.lines.count ?? 0)
    : orders.state.includes(RETURNED, from?.orders.count ?? 0);
  if (!isTold) withoutReturns.add(shop);
  return isTold;
}

function hasNegativeLine({ count, quantity, order }: Shop['lines'], from: number): boolean {
  return anySpan(from, count, (start, end) => negativeLines(quantity, order, start, end) > 0);
}

function negativeLines(
  values: Float64Array,
  order: Int32Array,
  from: number,
  until: number,
): number {
  let found = 0;
  for (let line = from; line < until; line++) {
    if (values[line]! < 0 && order[line]! >= 0) found++;
  }
  return found;
}

function hasNegativeMoney({ count, units, order }: Shop['lines'], from: number): boolean {
  if (units === null) return false;
  return anySpan(from, count, (start, end) => negativeLines(units, order, start, end) > 0);
}

export function orderQuantities(
  shop: Shop,
  earlier: Pick<Earlier, 'shop' | 'changes'> | null = null,
): OrderQuantities {
  const { orders, lines } = shop;
  const isByPiece = shop.field('orderLines', 'quantity') !== null;
  const hasReturns = tellsOfReturns(shop, isByPiece, earlier);
  const bought = new Float64Array(hasReturns ? orders.count : 0);
  const returned = new Float64Array(bought.length);
  if (!hasReturns) return { bought, returned, hasReturns };
  if (!isByPiece) {
    for (let order = 0; order < orders.count; order++) {
      if (orders.state[order] === COUNTED) bought[order] = 1;
      else if (orders.state[order] === RETURNED) returned[order] = 1;
    }
    return { bought, returned, hasReturns };
  }
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order < 0) continue;
    const quantity = lines.quantity[line]!;
    if (quantity < 0) returned[order]! -= quantity;
    else if (lines.counted[line] === 1 && orders.state[order] === COUNTED) {
      bought[order]! += quantity;
    }
  }
  return { bought, returned, hasReturns };
}

/**
 * Money of returns per order, above zero, in the scale of the orders' money: negative lines, else the
 * negative order. Null where none came back.
 * @param from the first order and line looked at, where all before belong together: place 0 is that order
 */
export function returnedMoney(
  { orders, lines }: Shop,
  from: { readonly order: number; readonly line: number } = { order: 0, line: 0 },
): Float64Array | null {
  const isTold = hasNegativeMoney(lines, from.line) || orders.state.includes(RETURNED, from.order);
  if (!isTold) return null;
  const returned = new Float64Array(orders.count - from.order);
  const { units, scale, order: orderOf } = lines;
  const raise = 10 ** (orders.scale - scale);
  const first = from.order;
  if (units !== null) {
    eachSpan(from.line, lines.count, (start, end) => {
      for (let line = start; line < end; line++) {
        const order = orderOf[line]!;
        const own = units[line]!;
        if (order >= 0 && own < 0) returned[order - first]! -= own * raise;
      }
    });
  }
  const { state: states, units: amounts } = orders;
  eachSpan(first, orders.count, (start, end) => {
    for (let order = start; order < end; order++) {
      const state = states[order];
      if (state === RETURNED) {
        if (amounts[order]! < 0) returned[order - first] = -amounts[order]!;
      } else if (state !== COUNTED) returned[order - first] = 0;
    }
  });
  return returned;
}
