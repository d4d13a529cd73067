/** The distinct products of each person's orders up to a day: found once, for all groups that are asked of. */
import { type CategoryColumn, NO_CODE } from '#domain/columns.ts';
import type { Earlier } from './analysis.ts';
import { GrowableInt32 } from './growable.ts';
import type { Groups } from './groups.ts';
import { identityMap, isIdentityMap } from './identity-map.ts';
import { productNamesOfLines } from './product-names.ts';
import { goesOn, peopleAgain } from './recount.ts';
import type { Shop } from './shop.ts';
import { spendingUntil } from './spending.ts';

/** Members of a person's group are codes of products, in the order in which they were first bought. */
export interface PeopleProducts extends Groups {
  readonly names: CategoryColumn;
}

const known = new WeakMap<Shop, { readonly asOf: number; readonly products: PeopleProducts }>();

/** @param earlier the shop before its last files: people who are not touched bought what they bought */
export function productsOfPeople(
  shop: Shop,
  asOf: number,
  earlier: Pick<Earlier, 'shop' | 'asOf' | 'changes'> | null = null,
): PeopleProducts {
  const own = known.get(shop);
  if (own?.asOf === asOf) return own.products;
  const names = productNamesOfLines(shop);
  const told = earlier && known.get(earlier.shop);
  const before =
    told && told.asOf === earlier.asOf && goesOn(told.products.names, names) ? told.products : null;
  const people = earlier && before ? peopleAgain(shop, asOf, earlier, [0]) : null;
  const products =
    people && before ? joined(shop, asOf, names, before, people) : found(shop, asOf, names);
  known.set(shop, { asOf, products });
  return products;
}

function found(shop: Shop, asOf: number, names: CategoryColumn): PeopleProducts {
  const members = new GrowableInt32(shop.ordersOfPerson.members.length || 1);
  const starts = new Int32Array(shop.personCount + 1);
  walk(shop, asOf, names, identityMap(shop.personCount), members, (person) => {
    starts[person + 1] = members.length;
  });
  return { names, starts, members: members.view() };
}

/** Those of some people found anew, those of the others as they were. */
function joined(
  shop: Shop,
  asOf: number,
  names: CategoryColumn,
  before: PeopleProducts,
  people: Int32Array,
): PeopleProducts {
  const known = before.starts.length - 1;
  const members = new GrowableInt32(before.members.length + people.length || 1);
  const starts = new Int32Array(shop.personCount + 1);
  let next = 0;
  const copyUntil = (person: number): void => {
    const from = before.starts[Math.min(next, known)]!;
    const end = before.starts[Math.min(person, known)]!;
    const shift = members.length - from;
    for (; next < person; next++) {
      starts[next + 1] = shift + before.starts[Math.min(next + 1, known)]!;
    }
    if (end > from) members.append(before.members.subarray(from, end));
  };
  let at = 0;
  if (people.length > 0) copyUntil(people[0]!);
  walk(shop, asOf, names, people, members, (person) => {
    starts[person + 1] = members.length;
    next = person + 1;
    at++;
    if (at < people.length) copyUntil(people[at]!);
  });
  copyUntil(shop.personCount);
  return { names, starts, members: members.view() };
}

/** Adds the products of these people, one after the other. */
function walk(
  shop: Shop,
  asOf: number,
  { codes, dictionary }: CategoryColumn,
  people: Int32Array,
  into: GrowableInt32,
  isDone: (person: number) => void,
): void {
  const { orders } = spendingUntil(shop, asOf);
  const { starts, members } = shop.ordersOfPerson;
  const linesOfOrder = shop.linesOfOrder();
  // One line an order: nothing has to be looked up to find it.
  const isLineOrder = isIdentityMap(shop.lines.order, shop.orders.count);
  const last = new Int32Array(dictionary.size).fill(-1);
  for (let next = 0; next < people.length; next++) {
    const person = people[next]!;
    const from = starts[person]!;
    const to = from + orders[person]!;
    for (let at = from; at < to; at++) {
      const order = members[at]!;
      const first = isLineOrder ? order : linesOfOrder.starts[order]!;
      const end = isLineOrder ? order + 1 : linesOfOrder.starts[order + 1]!;
      for (let line = first; line < end; line++) {
        const code = codes[isLineOrder ? order : linesOfOrder.members[line]!]!;
        if (code === NO_CODE || last[code] === person) continue;
        last[code] = person;
        into.push(code);
      }
    }
    isDone(person);
  }
}
