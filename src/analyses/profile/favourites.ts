/**
 * The value a person's orders carry most often: ties by money, then the latest, then code order. A weekday is
 * said of a habit alone (ADR 17).
 */
import { eachSpan } from '#engine/columns/spans.ts';
import { weekdayOf } from '#domain/civil-time.ts';
import type { CategoryColumn } from '#domain/columns.ts';
import { dictionaryOf, NO_CODE } from '#domain/columns.ts';
import type { AnalysisInput } from '#engine/analysis.ts';
import { type PurchaseValues, valuesOfPurchases } from '#engine/shop/purchase-values.ts';
import { ordersUntil } from '#engine/shop/purchases.ts';
import type { Recount } from '#engine/later/recount.ts';
import type { Shop } from '#engine/shop/shop.ts';

/** ISO weekdays, Monday first, as codes that screens put into words. */
const weekdayDictionary = dictionaryOf(['1', '2', '3', '4', '5', '6', '7']);

/**
 * Tally of one person's values; only what was met is reset. Most people's favourite is told by counts
 * alone: money and days are added only for those whose values tie.
 */
class Tally {
  readonly #count: Int32Array;
  readonly #money: Float64Array;
  readonly #latest: Int32Array;
  /** Codes met, in order of first meeting. */
  readonly #seen: Int32Array;
  #seenCount = 0;

  constructor(codeCount: number) {
    this.#count = new Int32Array(codeCount);
    this.#money = new Float64Array(codeCount);
    this.#latest = new Int32Array(codeCount);
    this.#seen = new Int32Array(codeCount);
  }

  add(code: number): void {
    if (this.#count[code]!++ === 0) this.#seen[this.#seenCount++] = code;
  }

  /** The value met most often; {@link TIE} where several were; {@link NO_CODE} where none was. */
  mostFrequent(): number {
    let best = NO_CODE;
    let most = 0;
    let isTie = false;
    for (let at = 0; at < this.#seenCount; at++) {
      const code = this.#seen[at]!;
      const count = this.#count[code]!;
      if (count < most) continue;
      isTie = count === most;
      best = code;
      most = count;
    }
    return isTie ? TIE : best;
  }

  /** Adds what decides between values met as often; days never fall. */
  weigh(code: number, money: number, day: number): void {
    this.#money[code]! += money;
    this.#latest[code] = day;
  }

  /** The favourite when every value was weighed. */
  heaviest(): number {
    let best = NO_CODE;
    for (let at = 0; at < this.#seenCount; at++) {
      const code = this.#seen[at]!;
      if (best === NO_CODE || this.#isBefore(code, best)) best = code;
    }
    return best;
  }

  clear(): void {
    for (let at = 0; at < this.#seenCount; at++) {
      const code = this.#seen[at]!;
      this.#count[code] = 0;
      this.#money[code] = 0;
    }
    this.#seenCount = 0;
  }

  #isBefore(a: number, b: number): boolean {
    if (this.#count[a] !== this.#count[b]) return this.#count[a]! > this.#count[b]!;
    if (this.#money[a] !== this.#money[b]) return this.#money[a]! > this.#money[b]!;
    if (this.#latest[a] !== this.#latest[b]) return this.#latest[a]! > this.#latest[b]!;
    return a < b;
  }
}

const TIE = -2;

/** Favourite value of a column of orders, by number of counted orders. */
export function favouriteCodes(
  { shop, asOf, earlier }: AnalysisInput,
  field: string,
  column: CategoryColumn,
  recount: Recount,
  name: string,
): CategoryColumn {
  const purchases = shop.ordersOfPerson;
  const { starts, days, units } = purchases;
  const values = valuesOfPurchases(shop, field, column, earlier);
  const codes = recount.codes(name);
  const { people } = recount;
  const tally = new Tally(column.dictionary.size + 1);
  for (let next = 0; next < people.length; next++) {
    const person = people[next]!;
    const from = starts[person]!;
    const to = ordersUntil(purchases, person, asOf);
    addAll(tally, values, from, to);
    let favourite = tally.mostFrequent();
    if (favourite === TIE) {
      for (let at = from; at < to; at++) {
        if (values[at] !== 0) tally.weigh(values[at]!, units[at]!, days[at]!);
      }
      favourite = tally.heaviest();
    }
    tally.clear();
    codes[person] = favourite === NO_CODE ? NO_CODE : favourite - 1;
  }
  return { type: 'category', codes, dictionary: column.dictionary };
}

/** By itself: what a browser compiles of a loop inside another, it throws away each time the inner one ends. */
function addAll(tally: Tally, values: PurchaseValues, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const value = values[at]!;
    if (value !== 0) tally.add(value);
  }
}

function countWeekdays(days: Int32Array, from: number, to: number, counts: Int32Array): void {
  for (let at = from; at < to; at++) counts[weekdayOf(days[at]!)]!++;
}

const WEEKDAYS = 7;

/** A habit is said of people with at least this many counted orders. */
const HABIT_ORDERS = 3;

/** Weekday on which a person orders most; none where orders are few, or two days have as many. */
export function favouriteWeekday(shop: Shop, asOf: number, recount: Recount): CategoryColumn {
  const purchases = shop.ordersOfPerson;
  const { starts, days } = purchases;
  const codes = recount.codes('favouriteWeekday');
  const { people } = recount;
  const counts = new Int32Array(WEEKDAYS);
  eachSpan(0, people.length, (first, end) => {
    for (let next = first; next < end; next++) {
      const person = people[next]!;
      const from = starts[person]!;
      const to = ordersUntil(purchases, person, asOf);
      if (to - from < HABIT_ORDERS) continue;
      counts.fill(0);
      countWeekdays(days, from, to, counts);
      const favourite = leadingWeekday(counts);
      if (favourite >= 0) codes[person] = favourite;
    }
  });
  return { type: 'category', codes, dictionary: weekdayDictionary };
}

/** The weekday with the highest count; −1 where another one has as many. */
function leadingWeekday(counts: Int32Array): number {
  let favourite = 0;
  let isTie = false;
  for (let weekday = 1; weekday < WEEKDAYS; weekday++) {
    const count = counts[weekday]!;
    if (count < counts[favourite]!) continue;
    isTie = count === counts[favourite]!;
    if (!isTie) favourite = weekday;
  }
  return isTie ? -1 : favourite;
}

/** Favourite value of a column of lines, by number of counted lines of counted orders. */
export function favouriteLineCodes(
  shop: Shop,
  asOf: number,
  column: CategoryColumn,
  recount: Recount,
  name: string,
): CategoryColumn {
  const purchases = shop.ordersOfPerson;
  const { starts, members, days } = purchases;
  const { lines } = shop;
  const linesOfOrder = shop.linesOfOrder();
  const codes = recount.codes(name);
  const { people } = recount;
  const tally = new Tally(column.dictionary.size);
  for (let next = 0; next < people.length; next++) {
    const person = people[next]!;
    const to = ordersUntil(purchases, person, asOf);
    for (let at = starts[person]!; at < to; at++) {
      const order = members[at]!;
      const end = linesOfOrder.starts[order + 1]!;
      for (let next = linesOfOrder.starts[order]!; next < end; next++) {
        const line = linesOfOrder.members[next]!;
        const code = column.codes[line]!;
        if (code === NO_CODE || lines.counted[line] === 0) continue;
        const money = lines.units ? lines.units[line]! : 0;
        tally.add(code);
        tally.weigh(code, Number.isNaN(money) ? 0 : money, days[at]!);
      }
    }
    codes[person] = tally.heaviest();
    tally.clear();
  }
  return { type: 'category', codes, dictionary: column.dictionary };
}
