/** What each person spent up to a day: added up once, for all who ask. */
import type { Earlier } from '#engine/analysis.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { peopleAgain } from '#engine/later/recount.ts';
import type { Purchases, Shop } from './shop.ts';

const YEAR_DAYS = 365;
/** Days before the as-of day at which an order begins to be added up otherwise. */
export const SPENDING_WINDOWS: readonly number[] = [0, YEAR_DAYS];

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

/** @param earlier the shop before its last files: what people who are not touched spent is known */
export function spendingUntil(
  shop: Shop,
  asOf: number,
  earlier: Pick<Earlier, 'shop' | 'asOf' | 'changes'> | null = null,
): Spending {
  const own = known.get(shop);
  if (own?.asOf === asOf) return own.spending;
  const told = earlier && known.get(earlier.shop);
  const before = told && told.asOf === earlier.asOf ? told : null;
  const people = earlier && before ? peopleAgain(shop, asOf, earlier, SPENDING_WINDOWS) : null;
  const { personCount } = shop;
  const spending: Spending = {
    orders: zeros(Int32Array, personCount),
    units: zeros(Float64Array, personCount),
    unitsYear: zeros(Float64Array, personCount),
  };
  // Who is not added up keeps what was; of all others every value is written.
  if (people && before) {
    spending.orders.set(before.spending.orders);
    spending.units.set(before.spending.units);
    spending.unitsYear.set(before.spending.unitsYear);
  }
  addUp(shop, asOf, people ?? identityMap(personCount), spending);
  known.set(shop, { asOf, spending });
  return spending;
}

function addUp(shop: Shop, asOf: number, people: Int32Array, into: Spending): void {
  for (let next = 0; next < people.length; next++) {
    addUpPerson(shop.ordersOfPerson, asOf, people[next]!, into);
  }
}

/** By itself: what a browser compiles of a loop inside another, it throws away each time the inner one ends. */
function addUpPerson(
  { starts, ends, days, units }: Purchases,
  asOf: number,
  person: number,
  into: Spending,
): void {
  const end = ends[person]!;
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
  into.orders[person] = at - starts[person]!;
  into.units[person] = sum;
  into.unitsYear[person] = recent;
}
