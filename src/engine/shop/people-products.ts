/** The distinct products of each person's orders up to a day: found once, for all who ask. */
import { type CategoryColumn, NO_CODE } from '#domain/columns.ts';
import type { Earlier } from '#engine/analysis.ts';
import { appendedSince } from '#engine/later/appended.ts';
import { copyRun } from '#engine/columns/copy-run.ts';
import type { Groups } from '#engine/columns/groups.ts';
import { trimmed } from '#engine/columns/growable.ts';
import { identityMap, isIdentityMap } from '#engine/columns/identity-map.ts';
import { productNamesOfLines } from './product-names.ts';
import { goesOn, peopleAgain } from '#engine/later/recount.ts';
import type { Shop } from './shop.ts';
import { spendingUntil } from './spending.ts';

/** Members of a person's group are codes of products, each once, in no order. */
export interface PeopleProducts extends Groups {
  readonly names: CategoryColumn;
  /** Counted lines of each member; 0 where only lines that do not count name it. */
  readonly times: Int32Array;
}

const known = new WeakMap<Shop, { readonly asOf: number; readonly products: PeopleProducts }>();

/** What is kept of a shop. */
export function heldProducts(shop: Shop): unknown {
  return known.get(shop);
}

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
  const bought = new Bought(shop, asOf, names);
  if (people && before) {
    bought.goOnFrom(before, people, appendedSince(asOf, earlier!)?.order ?? 0);
  } else bought.addPeople(identityMap(shop.personCount));
  const products = bought.whole();
  known.set(shop, { asOf, products });
  return products;
}

/** The lists of one person after the other. */
class Bought {
  readonly #names: CategoryColumn;
  readonly #counted: Uint8Array;
  readonly #purchases: Shop['ordersOfPerson'];
  readonly #orders: Int32Array;
  readonly #linesOfOrder: Groups;
  /** One line an order: nothing has to be looked up to find it. */
  readonly #isLineOrder: boolean;
  readonly #starts: Int32Array;
  #members: Int32Array;
  #times: Int32Array;
  #size = 0;
  /** Where a product stands in the list of the person whose turn it is; before its beginning: nowhere. */
  readonly #place: Int32Array;

  constructor(shop: Shop, asOf: number, names: CategoryColumn) {
    this.#names = names;
    this.#counted = shop.lines.counted;
    this.#purchases = shop.ordersOfPerson;
    this.#orders = spendingUntil(shop, asOf).orders;
    this.#linesOfOrder = shop.linesOfOrder();
    this.#isLineOrder = isIdentityMap(shop.lines.order, shop.orders.count);
    this.#starts = new Int32Array(shop.personCount + 1);
    // Each line adds one product at most.
    this.#members = new Int32Array(shop.lines.count);
    this.#times = new Int32Array(shop.lines.count);
    this.#place = new Int32Array(names.dictionary.size).fill(-1);
  }

  whole(): PeopleProducts {
    return {
      names: this.#names,
      starts: this.#starts,
      members: trimmed(this.#members, this.#size),
      times: trimmed(this.#times, this.#size),
    };
  }

  /** People of whom nothing is known, all of them from the first on. */
  addPeople(people: Int32Array): void {
    for (let at = 0; at < people.length; at++) {
      const person = people[at]!;
      this.#addOrders(person, this.#size, 0);
      this.#starts[person + 1] = this.#size;
    }
  }

  /**
   * Everybody as they were, but of these people what they bought since.
   * @param firstNew the first order that is not among what they bought before; 0: all have to be looked at
   */
  goOnFrom(before: PeopleProducts, people: Int32Array, firstNew: number): void {
    const known = before.starts.length - 1;
    let next = 0;
    for (let at = 0; at < people.length; at++) {
      const person = people[at]!;
      this.#copy(before, next, person);
      next = person + 1;
      const from = this.#size;
      if (firstNew > 0 && person < known) {
        this.#copyLists(before, before.starts[person]!, before.starts[person + 1]!);
        this.#remember(from);
      }
      this.#addOrders(person, from, person < known ? firstNew : 0);
      this.#starts[next] = this.#size;
    }
    this.#copy(before, next, this.#starts.length - 1);
  }

  /** Lists of some people in a row, as they were. */
  #copy({ starts, members, times }: PeopleProducts, next: number, person: number): void {
    const known = starts.length - 1;
    const from = starts[Math.min(next, known)]!;
    const end = starts[Math.min(person, known)]!;
    const shift = this.#size - from;
    for (let at = next; at < person; at++) {
      this.#starts[at + 1] = shift + starts[Math.min(at + 1, known)]!;
    }
    this.#copyLists({ members, times }, from, end);
  }

  #copyLists(
    { members, times }: Pick<PeopleProducts, 'members' | 'times'>,
    from: number,
    end: number,
  ): void {
    copyRun(members, from, end, this.#members, this.#size);
    copyRun(times, from, end, this.#times, this.#size);
    this.#size += end - from;
  }

  #remember(from: number): void {
    for (let at = from; at < this.#size; at++) this.#place[this.#members[at]!] = at;
  }

  /** Adds a person's orders from a number on to their list, which begins at a place. */
  #addOrders(person: number, begin: number, firstNew: number): void {
    const { starts, members } = this.#purchases;
    const from = starts[person]!;
    const to = from + this.#orders[person]!;
    for (let at = from; at < to; at++) {
      const order = members[at]!;
      if (order < firstNew) continue;
      if (this.#isLineOrder) this.#addLine(order, begin);
      else this.#addLines(order, begin);
    }
  }

  #addLines(order: number, begin: number): void {
    const { starts, members } = this.#linesOfOrder;
    for (let at = starts[order]!; at < starts[order + 1]!; at++) {
      this.#addLine(members[at]!, begin);
    }
  }

  #addLine(line: number, begin: number): void {
    const code = this.#names.codes[line]!;
    if (code === NO_CODE) return;
    let place = this.#place[code]!;
    // What stands before the list is another person's.
    if (place < begin) {
      this.#place[code] = place = this.#size++;
      this.#members[place] = code;
    }
    this.#times[place]! += this.#counted[line]!;
  }
}
