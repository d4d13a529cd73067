/** Where all that is new stands behind the rest: then what was added up is gone on from, order by order. */
import type { Earlier } from '#engine/analysis.ts';
import type { Shop } from '#engine/shop/shop.ts';

/** The first order and line that the earlier outcome knows nothing of. */
export interface Appended {
  readonly order: number;
  readonly line: number;
}

/** Null where an older order changed, or another as-of day makes it count otherwise. */
export function appendedSince(
  asOf: number,
  { shop, asOf: asOfBefore, changes }: Pick<Earlier, 'shop' | 'asOf' | 'changes'>,
): Appended | null {
  if (!changes.isAppended) return null;
  const isLater = asOf > asOfBefore && !hasAfter(shop, asOfBefore);
  if (asOf !== asOfBefore && !isLater) return null;
  return { order: shop.orders.count, line: shop.lines.count };
}

function hasAfter({ orders }: Shop, day: number): boolean {
  const { day: days } = orders;
  for (let order = 0; order < days.length; order++) if (days[order]! > day) return true;
  return false;
}
