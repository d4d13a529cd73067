/** Who is touched by the further batches of a shop: everybody else is as they were. */
import { NO_DAY } from '#domain/columns.ts';
import { TABLE_KINDS, type TableKind } from '#domain/tables/table-spec.ts';
import { COUNTED, type OrderFacts, type ShopChanges } from '#engine/shop/shop.ts';
import { comparable } from '#derive/fields/cells.ts';
import { keepsPeople, olderOrders, speaksForItself } from './delta.ts';
import type { DerivedShop } from './shop.ts';
import { targetsOf } from '#derive/fields/statements.ts';
import { areSameAnswers, statusAnswers } from '#derive/facts/status-answers.ts';
import { listMembers, noMembers } from '#engine/columns/members.ts';

/** @param later a shop of the batches of `earlier` and further ones */
export function changesBetween(earlier: DerivedShop, later: DerivedShop): ShopChanges | null {
  const before = earlier.unified;
  const after = later.unified;
  const added = after.batches.slice(before.batches.length);
  if (!added.every(speaksForItself) || !keepsPeople(before.persons, after.persons)) return null;
  // A word that means something else now speaks of older orders too.
  if (!areSameAnswers(statusAnswers(before), statusAnswers(after))) return null;
  if (!isMoneyKept(earlier, later) || !areProductsKept(earlier, later)) return null;
  const isTouched = noMembers(later.personCount);
  isTouched.fill(1, earlier.personCount);
  const touch = (person: number): void => {
    if (person >= 0) isTouched[person] = 1;
  };
  const { personOfRecord } = after.persons;
  for (const { recordOfRow } of added) {
    for (let row = 0; row < recordOfRow.length; row++) {
      const record = recordOfRow[row]!;
      if (record >= 0) isTouched[personOfRecord[record]!] = 1;
    }
  }
  let fromDay = Infinity;
  const touchOrder = ({ person, state, day }: OrderFacts, order: number): void => {
    touch(person[order]!);
    const own = day[order]!;
    if (own !== NO_DAY && state[order] === COUNTED && own < fromDay) fromDay = own;
  };
  const spokenOf = olderOrders(before, after);
  for (let at = 0; at < spokenOf.length; at++) {
    touchOrder(earlier.orders, spokenOf[at]!);
    touchOrder(later.orders, spokenOf[at]!);
  }
  for (let order = before.sizes.orders; order < after.sizes.orders; order++) {
    touchOrder(later.orders, order);
  }
  for (const table of TABLE_KINDS) {
    if (table === 'customers' || table === 'orders' || table === 'orderLines') continue;
    if (table !== 'products') touchRows(earlier, later, table, touch);
  }
  const people = listMembers(isTouched);
  return { people, fromDay, isAppended: spokenOf.length === 0 };
}

/** People of rows that further batches speak of, and of rows that are about somebody else now. */
function touchRows(
  earlier: DerivedShop,
  later: DerivedShop,
  table: TableKind,
  touch: (person: number) => void,
): void {
  const before = earlier.personsOf(table);
  const after = later.personsOf(table);
  for (let row = 0; row < before.length; row++) {
    if (before[row] === after[row]) continue;
    touch(before[row]!);
    touch(after[row]!);
  }
  const { unified } = later;
  for (const told of unified.batches.slice(earlier.unified.batches.length)) {
    const targets = targetsOf(unified, told, table);
    for (let row = 0; row < (targets?.length ?? 0); row++) {
      const target = targets![row]!;
      if (target >= 0) touch(after[target]!);
    }
  }
}

/** Whether amounts are told in the same money, to the same decimals. */
function isMoneyKept(earlier: DerivedShop, later: DerivedShop): boolean {
  const isToldAlike = (before: unknown, after: unknown): boolean =>
    (before === null) === (after === null);
  return (
    earlier.orders.currency === later.orders.currency &&
    earlier.orders.scale === later.orders.scale &&
    earlier.lines.scale === later.lines.scale &&
    isToldAlike(earlier.orders.discountUnits, later.orders.discountUnits) &&
    isToldAlike(earlier.lines.units, later.lines.units)
  );
}

/** Whether every product that was known is called and sorted as it was. */
function areProductsKept(earlier: DerivedShop, later: DerivedShop): boolean {
  const known = earlier.unified.sizes.products;
  const added = later.unified.batches.slice(earlier.unified.batches.length);
  const isTold = added.some(({ batch }) =>
    batch.meta.columns.some(({ table }) => table === 'products'),
  );
  if (known === 0 || !isTold) return true;
  return later.fieldsOf('products').every(({ field, custom }) => {
    const before = earlier.field('products', field, custom);
    const after = later.field('products', field, custom);
    if (!after) return true;
    const { left, right } = before ? comparable(before, after) : comparable(after, after);
    for (let product = 0; product < known; product++) {
      const was = before ? left[product]! : Number.NaN;
      const is = right[product]!;
      if (was !== is && !(Number.isNaN(was) && Number.isNaN(is))) return false;
    }
    return true;
  });
}
