/**
 * What a column of orders says of each purchase, laid out as the purchases are: a walk over histories then
 * reads it from front to back instead of looking up every order.
 */
import { lengthened, readyRoom, withRoom } from '#engine/columns/room.ts';
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

/** Further files find memory for longer lists at hand. */
export function readyValues(shop: Shop): void {
  for (const { values } of known.get(shop)?.values() ?? []) readyRoom(values);
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
  const before = earlier && known.get(earlier.shop)?.get(field);
  const isGoneOnFrom =
    earlier && before && goesOn(before.column, column) && isInPlace(earlier.shop, shop);
  const values =
    (isGoneOnFrom ? after(shop, column, earlier, before.values) : null) ?? found(shop, column);
  fields.set(field, { column, values });
  return values;
}

function found(shop: Shop, { codes, dictionary }: CategoryColumn): PurchaseValues {
  const { members } = shop.ordersOfPerson;
  const values = emptyFor(dictionary.size, members.length);
  eachSpan(0, members.length, (from, end) => lookUp(codes, members, from, end, values));
  return values;
}

/** As much as the purchases have: where these stay in place, so do these. */
const ROOM = 1 / 2;

function emptyFor(codes: number, length: number): PurchaseValues {
  if (codes < 0xff) return withRoom(Uint8Array, length, ROOM);
  return codes < 0xffff ? withRoom(Uint16Array, length, ROOM) : withRoom(Int32Array, length, ROOM);
}

/** Whether a list has the width that {@link emptyFor} would choose. */
function isWideEnough(list: PurchaseValues, codes: number): boolean {
  return codes < 256 ** list.BYTES_PER_ELEMENT - 1;
}

/** Whether the purchases stand where they stood, longer histories behind them. */
function isInPlace(earlier: Shop, shop: Shop): boolean {
  return earlier.ordersOfPerson.members.buffer === shop.ordersOfPerson.members.buffer;
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

/** Purchases of people who are not touched say what they said; null where more texts need wider numbers. */
function after(
  { ordersOfPerson: now }: Shop,
  { codes, dictionary }: CategoryColumn,
  { shop: { ordersOfPerson: then }, changes }: Pick<Earlier, 'shop' | 'changes'>,
  before: PurchaseValues,
): PurchaseValues | null {
  if (!isWideEnough(before, dictionary.size)) return null;
  const values = lengthened<PurchaseValues>(before, now.members.length);
  const { people } = changes;
  const known = then.starts.length;
  for (let at = 0; at < people.length; at++) {
    const person = people[at]!;
    const [from, end] = [now.starts[person]!, now.ends[person]!];
    // Whoever is touched by something else bought what they had bought.
    if (person < known && from === then.starts[person] && end === then.ends[person]) continue;
    const isGoneOnFrom = changes.isAppended && person < known;
    if (isGoneOnFrom) goOn(person, codes, then, now, before, values);
    else lookUp(codes, now.members, from, end, values);
  }
  return values;
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
  const oldEnd = then.ends[person]!;
  const end = now.ends[person]!;
  for (let at = now.starts[person]!; at < end; at++) {
    const order = now.members[at]!;
    const isOld = old < oldEnd && then.members[old] === order;
    into[at] = isOld ? before[old]! : codes[order]! + 1;
    if (isOld) old++;
  }
}
