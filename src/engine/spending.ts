/** What each person spent up to a day: added up once, for all who ask. */
import type { Shop } from './shop.ts';

const YEAR_DAYS = 365;

/** One value a person; money in the units of the orders. */
export interface Spending {
  /** Counted orders. */
  readonly orders: Int32Array;
  readonly units: Float64Array;
  /** Of the last 365 days. */
  readonly unitsYear: Float64Array;
}

interface Known {
  readonly asOf: number;
  readonly spending: Spending;
}

const known = new WeakMap<Shop, Known>();

export function spendingUntil(shop: Shop, asOf: number): Spending {
  const own = known.get(shop);
  if (own?.asOf === asOf) return own.spending;
  const spending = addUp(shop, asOf);
  known.set(shop, { asOf, spending });
  return spending;
}

function addUp({ personCount, ordersOfPerson }: Shop, asOf: number): Spending {
  const { starts, days, units } = ordersOfPerson;
  const orders = new Int32Array(personCount);
  const all = new Float64Array(personCount);
  const year = new Float64Array(personCount);
  for (let person = 0; person < personCount; person++) {
    const end = starts[person + 1]!;
    let sum = 0;
    let recent = 0;
    let at = starts[person]!;
    for (; at < end; at++) {
      const day = days[at]!;
      if (day > asOf) break;
      const own = units[at]!;
      sum += own;
      if (day > asOf - YEAR_DAYS) recent += own;
    }
    orders[person] = at - starts[person]!;
    all[person] = sum;
    year[person] = recent;
  }
  return { orders, units: all, unitsYear: year };
}
