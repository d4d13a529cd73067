/** Whether money of a shop adds up exactly, whatever the order in which it is added. */
import { isExactSum } from '#domain/money.ts';
import type { Shop } from '#engine/shop/shop.ts';

export function areSumsExact({ orders }: Shop): boolean {
  return isExactSum(orders.largestUnits, orders.count);
}
