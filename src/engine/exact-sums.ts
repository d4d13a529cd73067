/** Whether money of a shop adds up exactly, whatever the order in which it is added. */
import { isExactSum } from '#domain/money.ts';
import type { OrderFacts, Shop } from './shop.ts';

const known = new WeakMap<OrderFacts, boolean>();

export function areSumsExact({ orders }: Shop): boolean {
  let isExact = known.get(orders);
  if (isExact === undefined) {
    let largest = 0;
    for (let order = 0; order < orders.count; order++) {
      const size = Math.abs(orders.units[order]!);
      if (size > largest) largest = size;
    }
    isExact = isExactSum(largest, orders.count);
    known.set(orders, isExact);
  }
  return isExact;
}
