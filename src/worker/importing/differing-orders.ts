/** Which of the files that were staged tell of orders whose amount is not what their lines add up to. */
import type { DerivedShop } from '#derive/shop.ts';
import type { UnifiedBatch } from '#derive/unify/unify.ts';

/**
 * How many such orders each staged file is told of. An order is told of once: at the newest file of orders that
 * speaks of it, else at the newest that tells of its lines. What only earlier files say was told when they came.
 *
 * @param first number of the first staged batch of the shop
 */
export function differingOrders(
  { orders, unified }: Pick<DerivedShop, 'orders' | 'unified'>,
  first: number,
): ReadonlyMap<UnifiedBatch, number> {
  const counts = new Map<UnifiedBatch, number>();
  if (orders.amountsDiffer.length === 0) return counts;
  const differs = new Uint8Array(orders.count);
  for (const order of orders.amountsDiffer) differs[order] = 1;
  const newestFirst = unified.batches.slice(first).reverse();
  const tellsOrders = ({ batch }: UnifiedBatch): boolean => batch.meta.kinds.includes('orders');
  const others = newestFirst.filter((batch) => !tellsOrders(batch));
  for (const batch of [...newestFirst.filter(tellsOrders), ...others]) {
    let count = 0;
    for (const order of batch.orderOfRow ?? []) {
      if (order < 0 || differs[order] === 0) continue;
      differs[order] = 0;
      count++;
    }
    if (count > 0) counts.set(batch, count);
  }
  return counts;
}
