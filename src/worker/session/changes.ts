/** What the last import changed: the shop at two heads, person by person (rules.md, "Time"). */
import { AT_RISK_FROM } from '#domain/churn-flag.ts';
import type { Column } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { spendingUntil } from '#engine/shop/spending.ts';
import type { ChangesView } from '#worker/protocol/groups.ts';

/** A shop with its as-of day and its churn flags. */
export interface ShopState {
  readonly shop: DerivedShop;
  readonly asOf: number;
  readonly flags: Column | null;
}

export function changesBetween(
  before: ShopState,
  after: ShopState,
): Omit<ChangesView, 'importedAt' | 'files' | 'isTyped'> {
  const isKept = after.shop.changesSince(before.shop) !== null;
  const old = isKept ? null : peopleBefore(before.shop, after.shop);
  const { newPeople, ...moved } = movedFlags(codesOf(before.flags), codesOf(after.flags), {
    before: before.shop.personCount,
    now: after.shop.personCount,
    old,
  });
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

/** Who each person was; where nobody was joined with anybody, the people of before are the first ones still. */
function peopleBefore(before: DerivedShop, after: DerivedShop): Int32Array {
  const old = new Int32Array(after.personCount);
  for (let person = 0; person < old.length; person++) {
    // Most people stand where they stood.
    const id = after.personId(person);
    const isSame = person < before.personCount && before.personId(person) === id;
    old[person] = isSame ? person : before.personOfId(id);
  }
  return old;
}

function codesOf(flags: Column | null): Int32Array | null {
  return flags?.type === 'category' ? flags.codes : null;
}

function movedFlags(
  was: Int32Array | null,
  is: Int32Array | null,
  people: {
    readonly before: number;
    readonly now: number;
    /** Null: those of before are the first of now. */
    readonly old: Int32Array | null;
  },
): { newPeople: number; intoRisk: number; outOfRisk: number } {
  const moved = { newPeople: 0, intoRisk: 0, outOfRisk: 0 };
  eachSpan(0, people.now, (from, until) => {
    for (let person = from; person < until; person++) {
      const old = people.old ? people.old[person]! : person < people.before ? person : -1;
      if (old < 0) {
        moved.newPeople++;
        continue;
      }
      const wasAtRisk = was !== null && was[old]! >= AT_RISK_FROM;
      const isAtRisk = is !== null && is[person]! >= AT_RISK_FROM;
      if (wasAtRisk === isAtRisk) continue;
      if (isAtRisk) moved.intoRisk++;
      else moved.outOfRisk++;
    }
  });
  return moved;
}

/** Known counted orders up to the state's as-of day: of every person they are added up already. */
function countedOrders({ shop, asOf }: ShopState): { orders: number; units: number } {
  const spent = spendingUntil(shop, asOf);
  const sums = { orders: 0, units: 0 };
  eachSpan(0, shop.personCount, (from, until) => {
    let { orders, units } = sums;
    for (let person = from; person < until; person++) {
      orders += spent.orders[person]!;
      units += spent.units[person]!;
    }
    Object.assign(sums, { orders, units });
  });
  return sums;
}
