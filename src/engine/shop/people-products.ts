/** The distinct products of each person's orders up to a day: found once, for all who ask. */
import { type CategoryColumn, NO_CODE } from '#domain/columns.ts';
import type { Earlier } from '#engine/analysis.ts';
import { appendedSince } from '#engine/later/appended.ts';
import { copyRun } from '#engine/columns/copy-run.ts';
import type { Groups } from '#engine/columns/groups.ts';
import { lengthened, readyRoom, roomBehind, shortened, withRoom } from '#engine/columns/room.ts';
import { isIdentityMap } from '#engine/columns/identity-map.ts';
import { productNamesOfLines } from './product-names.ts';
import { goesOn, peopleAgain } from '#engine/later/recount.ts';
import type { Histories, Shop } from './shop.ts';
import { spendingUntil } from './spending.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** What a person bought: codes of products, each once, in no order, at `starts[person] .. ends[person]`. */
export interface PeopleProducts extends Histories {
  readonly members: Int32Array;
  readonly names: CategoryColumn;
  /** Counted lines of each member; 0 where only lines that do not count name it. */
  readonly times: Int32Array;
}

const known = new WeakMap<Shop, { readonly asOf: number; readonly products: PeopleProducts }>();

/** What is kept of a shop. */
export function heldProducts(shop: Shop): unknown {
  return known.get(shop);
}

/** Further files find memory for longer lists at hand. */
export function readyProducts(shop: Shop): void {
  const products = known.get(shop)?.products;
  if (!products) return;
  readyRoom(products.members);
  readyRoom(products.times);
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
  const bought =
    people && before
      ? Bought.after(before, people, appendedSince(asOf, earlier!)?.order ?? 0, shop, asOf, names)
      : Bought.of(shop, asOf, names);
  const products = bought.whole();
  known.set(shop, { asOf, products });
  return products;
}

/** Few later lines make many lists longer, and these are laid out again. */
const ROOM = 1 / 2;

/** The lists of one person after the other; those that became longer behind all others. */
class Bought {
  readonly #names: CategoryColumn;
  readonly #counted: Uint8Array;
  readonly #purchases: Shop['ordersOfPerson'];
  readonly #orders: Int32Array;
  readonly #linesOfOrder: Groups;
  /** One line an order: nothing has to be looked up to find it. */
  readonly #isLineOrder: boolean;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #members: Int32Array = new Int32Array(0);
  #times: Int32Array = new Int32Array(0);
  #size = 0;
  /** Where a product stands in the list of the person whose turn it is; before its beginning: nowhere. */
  readonly #place: Int32Array;

  private constructor(shop: Shop, asOf: number, names: CategoryColumn) {
    this.#names = names;
    this.#counted = shop.lines.counted;
    this.#purchases = shop.ordersOfPerson;
    this.#orders = spendingUntil(shop, asOf).orders;
    this.#linesOfOrder = shop.linesOfOrder();
    this.#isLineOrder = isIdentityMap(shop.lines.order, shop.orders.count);
    this.#starts = zeros(Int32Array, shop.personCount);
    this.#ends = zeros(Int32Array, shop.personCount);
    this.#place = new Int32Array(names.dictionary.size).fill(-1);
  }

  static of(shop: Shop, asOf: number, names: CategoryColumn): Bought {
    const bought = new Bought(shop, asOf, names);
    // Each line adds one product at most.
    bought.#members = withRoom(Int32Array, shop.lines.count, ROOM);
    bought.#times = withRoom(Int32Array, shop.lines.count, ROOM);
    for (let person = 0; person < shop.personCount; person++) {
      bought.#starts[person] = bought.#size;
      bought.#addOrders(person, bought.#size, 0);
      bought.#ends[person] = bought.#size;
    }
    return bought;
  }

  /**
   * Everybody as they were, but of these people what they bought since.
   * @param firstNew the first order that is not among what they bought before; 0: all have to be looked at
   */
  static after(
    before: PeopleProducts,
    people: Int32Array,
    firstNew: number,
    shop: Shop,
    asOf: number,
    names: CategoryColumn,
  ): Bought {
    const bought = new Bought(shop, asOf, names);
    const known = before.starts.length;
    const isKept = (person: number): boolean => firstNew > 0 && person < known;
    // Each line of theirs adds one product at most to what they bought.
    let most = 0;
    for (let at = 0; at < people.length; at++) {
      const person = people[at]!;
      if (isKept(person)) most += before.ends[person]! - before.starts[person]!;
      most += bought.#linesFrom(person, isKept(person) ? firstNew : 0);
    }
    bought.#beginWith(before, people, most);
    for (let at = 0; at < people.length; at++) {
      const person = people[at]!;
      const from = bought.#size;
      bought.#starts[person] = from;
      if (isKept(person)) {
        bought.#copyList(before, person);
        bought.#remember(from);
      }
      bought.#addOrders(person, from, isKept(person) ? firstNew : 0);
      bought.#ends[person] = bought.#size;
    }
    return bought;
  }

  /** The lists of all others, with room for so many more: where they stand, or else close together again. */
  #beginWith(before: PeopleProducts, people: Int32Array, more: number): void {
    const { starts, ends, members, times } = before;
    const size = members.length;
    if (roomBehind(members) >= more && roomBehind(times) >= more) {
      this.#members = lengthened(members, size + more);
      this.#times = lengthened(times, size + more);
      this.#size = size;
      this.#starts.set(starts);
      this.#ends.set(ends);
      return;
    }
    this.#members = withRoom(Int32Array, size + more, ROOM);
    this.#times = withRoom(Int32Array, size + more, ROOM);
    for (let person = 0, next = 0; person < starts.length; person++) {
      if (people[next] === person) next++;
      else {
        this.#starts[person] = this.#size;
        this.#copyList(before, person);
        this.#ends[person] = this.#size;
      }
    }
  }

  whole(): PeopleProducts {
    return {
      names: this.#names,
      starts: this.#starts,
      ends: this.#ends,
      members: shortened(this.#members, this.#size),
      times: shortened(this.#times, this.#size),
    };
  }

  /** Lines of a person's orders from a number on. */
  #linesFrom(person: number, firstNew: number): number {
    const { starts, members } = this.#purchases;
    const { starts: lines } = this.#linesOfOrder;
    const from = starts[person]!;
    const to = from + this.#orders[person]!;
    let count = 0;
    for (let at = from; at < to; at++) {
      const order = members[at]!;
      if (order >= firstNew) count += lines[order + 1]! - lines[order]!;
    }
    return count;
  }

  /** A person's list as it was, at the end. */
  #copyList({ starts, ends, members, times }: PeopleProducts, person: number): void {
    const from = starts[person]!;
    const end = ends[person]!;
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
