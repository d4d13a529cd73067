/** Price reductions of orders, where any order has one. */
import type { Shop } from './shop.ts';

const known = new WeakMap<Shop, Float64Array | null>();

/** Units of each order; null where no order was reduced. Looked for once per shop. */
export function discountsOf(shop: Shop): Float64Array | null {
  let discounts = known.get(shop);
  if (discounts === undefined) {
    const units = shop.orders.discountUnits;
    discounts = units && hasAny(units) ? units : null;
    known.set(shop, discounts);
  }
  return discounts;
}

function hasAny(units: Float64Array): boolean {
  for (let order = 0; order < units.length; order++) if (units[order]! > 0) return true;
  return false;
}
