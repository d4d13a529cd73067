/** What the last import changed: the shop at two heads, person by person (rules.md, "Time"). */
import type { Column } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { spendingUntil } from '#engine/spending.ts';
import type { ChangesView } from '#worker/protocol/groups.ts';

/** A shop with its as-of day and its churn flags. */
export interface ShopState {
  readonly shop: DerivedShop;
  readonly asOf: number;
  readonly flags: Column | null;
}

const RISK = 2;

export function changesBetween(
  before: ShopState,
  after: ShopState,
): Omit<ChangesView, 'importedAt' | 'files'> {
  const moved = { intoRisk: 0, outOfRisk: 0 };
  let newPeople = 0;
  const isKept = after.shop.changesSince(before.shop) !== null;
  for (let person = 0; person < after.shop.personCount; person++) {
    const old = isKept
      ? numberKept(before.shop, person)
      : personBefore(before.shop, after.shop, person);
    if (old < 0) {
      newPeople++;
      continue;
    }
    const was = isAtRisk(before.flags, old);
    const is = isAtRisk(after.flags, person);
    if (is && !was) moved.intoRisk++;
    if (was && !is) moved.outOfRisk++;
  }
  const now = countedOrders(after);
  const then = countedOrders(before);
  const scale = Math.max(after.shop.orders.scale, before.shop.orders.scale);
  const units =
    now.units * 10 ** (scale - after.shop.orders.scale) -
    then.units * 10 ** (scale - before.shop.orders.scale);
  return {
    newPeople,
    newOrders: now.orders - then.orders,
    newRevenue: toDecimalString(units, scale),
    ...moved,
    asOfBefore: before.asOf,
    asOf: after.asOf,
  };
}

/** Where nobody was joined with anybody the people of before are the first ones still. */
function numberKept({ personCount }: DerivedShop, person: number): number {
  return person < personCount ? person : -1;
}

/** Most people stand where they stood. */
function personBefore(before: DerivedShop, after: DerivedShop, person: number): number {
  const id = after.personId(person);
  const isSame = person < before.personCount && before.personId(person) === id;
  return isSame ? person : before.personOfId(id);
}

function isAtRisk(flags: Column | null, person: number): boolean {
  return flags?.type === 'category' && flags.codes[person]! >= RISK;
}

/** Known counted orders up to the state's as-of day: of every person they are added up already. */
function countedOrders({ shop, asOf }: ShopState): { orders: number; units: number } {
  const spent = spendingUntil(shop, asOf);
  let orders = 0;
  let units = 0;
  for (let person = 0; person < shop.personCount; person++) {
    orders += spent.orders[person]!;
    units += spent.units[person]!;
  }
  return { orders, units };
}
