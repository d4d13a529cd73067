/** Pieces bought and returned per order, or orders where the files tell no quantities. */
import { COUNTED, ORDER_STATES, type Shop } from './shop.ts';

export interface OrderQuantities {
  /** Pieces on counted lines of a counted order; without quantities 1 for a counted order. */
  readonly bought: Float64Array;
  /** Pieces on negative lines; without quantities 1 for an order that is a return. */
  readonly returned: Float64Array;
}

const RETURNED = ORDER_STATES.indexOf('returned');

export function orderQuantities(shop: Shop): OrderQuantities {
  const { orders, lines } = shop;
  const bought = new Float64Array(orders.count);
  const returned = new Float64Array(orders.count);
  if (shop.field('orderLines', 'quantity') === null) {
    for (let order = 0; order < orders.count; order++) {
      if (orders.state[order] === COUNTED) bought[order] = 1;
      else if (orders.state[order] === RETURNED) returned[order] = 1;
    }
    return { bought, returned };
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
  return { bought, returned };
}
