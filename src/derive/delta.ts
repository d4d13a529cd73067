/**
 * What further batches touch of a shop: the orders that are new or that one of their rows speaks of, the
 * lines of these, and the people they are about. Everything else stands as it stood.
 */
import type { Persons } from '#identity/record-book.ts';
import type { Unified, UnifiedBatch } from '#derive/unify/unify.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { anySpan } from '#engine/columns/spans.ts';

export interface Delta {
  /** Orders that the earlier shop had. */
  readonly ordersBefore: number;
  /** Older orders that a row of the further batches speaks of, ascending. */
  readonly spokenOf: Int32Array;
  /** Those, then all that are new. */
  readonly orders: Int32Array;
  /** Lines that are new, belong to one of these orders or did so before, ascending. */
  readonly lines: Int32Array;
}

/** Place of an order in `orders`; −1 for the others. */
export function placeOf(
  { spokenOf, ordersBefore }: Pick<Delta, 'spokenOf' | 'ordersBefore'>,
  order: number,
): number {
  if (order >= ordersBefore) return spokenOf.length + order - ordersBefore;
  let low = 0;
  let high = spokenOf.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const own = spokenOf[middle]!;
    if (own === order) return middle;
    if (own < order) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function deltaBetween(earlier: Unified, later: Unified): Delta {
  const ordersBefore = earlier.sizes.orders;
  const orderCount = later.sizes.orders;
  const spokenOf = olderOrders(earlier, later);
  const added = numbersFrom(ordersBefore, orderCount);
  const orders = zeros(Int32Array, spokenOf.length + added.length);
  orders.set(spokenOf);
  orders.set(added, spokenOf.length);
  const lines = linesOf(earlier.orderOfLine, later.orderOfLine, { spokenOf, ordersBefore });
  return { ordersBefore, spokenOf, orders, lines };
}

/**
 * Whether further batches say something of their own rows only: asked to go by dates, they let older
 * files decide otherwise between themselves.
 */
export function speaksForItself({ batch }: UnifiedBatch): boolean {
  return batch.meta.columns.every(
    ({ table, collision }) => table === 'customers' || collision !== 'newest',
  );
}

/** Orders of the earlier shop that a row of the further batches speaks of, ascending. */
export function olderOrders(earlier: Unified, later: Unified): Int32Array {
  const count = earlier.sizes.orders;
  const found = new Set<number>();
  for (const { orderOfRow } of later.batches.slice(earlier.batches.length)) {
    if (!orderOfRow) continue;
    for (let row = 0; row < orderOfRow.length; row++) {
      const order = orderOfRow[row]!;
      if (order >= 0 && order < count) found.add(order);
    }
  }
  return Int32Array.from(found).sort();
}

/** `from` … `until` − 1. To be read only. */
function numbersFrom(from: number, until: number): Int32Array {
  return identityMap(until).subarray(from);
}

function linesOf(
  before: Int32Array,
  after: Int32Array,
  delta: Pick<Delta, 'spokenOf' | 'ordersBefore'>,
): Int32Array {
  if (delta.spokenOf.length === 0) return numbersFrom(before.length, after.length);
  const found: number[] = [];
  for (let line = 0; line < after.length; line++) {
    const order = after[line]!;
    const old = line < before.length ? before[line]! : -1;
    const isTouched =
      line >= before.length ||
      (order >= 0 && placeOf(delta, order) >= 0) ||
      (old >= 0 && placeOf(delta, old) >= 0);
    if (isTouched) found.push(line);
  }
  return Int32Array.from(found);
}

/** Whether everybody of the earlier shop is the same records still, under the same number. */
export function keepsPeople(before: Persons, after: Persons): boolean {
  return (
    before.count <= after.count &&
    beginsAlike(after.personOfRecord, before.personOfRecord) &&
    beginsAlike(after.firstRecord, before.firstRecord)
  );
}

function beginsAlike(values: Int32Array, beginning: Int32Array): boolean {
  if (values.length < beginning.length) return false;
  const isSame = values.buffer === beginning.buffer && values.byteOffset === beginning.byteOffset;
  return (
    isSame || !anySpan(0, beginning.length, (from, until) => differ(values, beginning, from, until))
  );
}

function differ(values: Int32Array, others: Int32Array, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (values[at] !== others[at]) return true;
  return false;
}
