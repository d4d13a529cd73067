/**
 * What a column of orders says of each purchase, laid out as the purchases are: a walk over histories then
 * reads it from front to back instead of looking up every order.
 */
import { eachSpan } from '#engine/columns/spans.ts';
import type { CategoryColumn } from '#domain/columns.ts';
import type { Earlier } from '#engine/analysis.ts';
import { goesOn } from '#engine/later/recount.ts';
import type { Purchases, Shop } from './shop.ts';

/** One more than the code of each purchase, 0 for none: in as few bytes as hold it. */
export type PurchaseValues = Uint8Array | Uint16Array | Int32Array;

interface Known {
  readonly column: CategoryColumn;
  readonly values: PurchaseValues;
}

const known = new WeakMap<Shop, Map<string, Known>>();

/** What is kept of a shop. */
export function heldValues(shop: Shop): unknown {
  return known.get(shop);
}

/** @param field of the orders that the column tells */
export function valuesOfPurchases(
  shop: Shop,
  field: string,
  column: CategoryColumn,
  earlier: Pick<Earlier, 'shop' | 'changes'> | null,
): PurchaseValues {
  let fields = known.get(shop);
  if (!fields) known.set(shop, (fields = new Map<string, Known>()));
  const own = fields.get(field);
  if (own?.column === column) return own.values;
  const { members } = shop.ordersOfPerson;
  const values = emptyFor(column, members.length);
  const before = earlier && known.get(earlier.shop)?.get(field);
  if (before && goesOn(before.column, column)) after(shop, column, earlier, before.values, values);
  else {
    eachSpan(0, members.length, (from, end) => lookUp(column.codes, members, from, end, values));
  }
  fields.set(field, { column, values });
  return values;
}

function emptyFor({ dictionary }: CategoryColumn, length: number): PurchaseValues {
  if (dictionary.size < 0xff) return new Uint8Array(length);
  return dictionary.size < 0xffff ? new Uint16Array(length) : new Int32Array(length);
}

function lookUp(
  codes: Int32Array,
  members: Int32Array,
  from: number,
  end: number,
  into: PurchaseValues,
): void {
  for (let at = from; at < end; at++) into[at] = codes[members[at]!]! + 1;
}

/** Purchases of people who are not touched say what they said, in a row as they were. */
function after(
  { ordersOfPerson: now }: Shop,
  { codes }: CategoryColumn,
  { shop: { ordersOfPerson: then }, changes }: Pick<Earlier, 'shop' | 'changes'>,
  before: PurchaseValues,
  into: PurchaseValues,
): void {
  const { people } = changes;
  const known = then.starts.length - 1;
  let next = 0;
  const copyUntil = (person: number): void => {
    const from = then.starts[Math.min(next, known)]!;
    const end = then.starts[Math.min(person, known)]!;
    if (end > from) into.set(before.subarray(from, end), now.starts[next]);
  };
  for (let at = 0; at < people.length; at++) {
    const person = people[at]!;
    copyUntil(person);
    next = person + 1;
    const isGoneOnFrom = changes.isAppended && person < known;
    if (isGoneOnFrom) goOn(person, codes, then, now, before, into);
    else lookUp(codes, now.members, now.starts[person]!, now.starts[next]!, into);
  }
  copyUntil(now.starts.length - 1);
}

/** Old purchases of a person stand in their old order; the new ones between them are looked up. */
function goOn(
  person: number,
  codes: Int32Array,
  then: Purchases,
  now: Purchases,
  before: PurchaseValues,
  into: PurchaseValues,
): void {
  let old = then.starts[person]!;
  const oldEnd = then.starts[person + 1]!;
  const end = now.starts[person + 1]!;
  for (let at = now.starts[person]!; at < end; at++) {
    const order = now.members[at]!;
    const isOld = old < oldEnd && then.members[old] === order;
    into[at] = isOld ? before[old]! : codes[order]! + 1;
    if (isOld) old++;
  }
}
