/** The value a person's orders carry most often: ties by money, then the latest, then code order. */
import type { CategoryColumn } from '#domain/columns.ts';
import { dictionaryOf, NO_CODE } from '#domain/columns.ts';
import { groupRows } from '#engine/groups.ts';
import { ordersUntil } from '#engine/purchases.ts';
import type { Shop } from '#engine/shop.ts';

/** ISO weekdays, Monday first, as codes that screens put into words. */
export const weekdayDictionary = dictionaryOf(['1', '2', '3', '4', '5', '6', '7']);

/** Tally of one person's values; reset by stamping, never by clearing. */
class Tally {
  readonly #stamp: Int32Array;
  readonly #count: Int32Array;
  readonly #money: Float64Array;
  readonly #latest: Int32Array;
  readonly #seen: number[] = [];

  constructor(codeCount: number) {
    this.#stamp = new Int32Array(codeCount).fill(-1);
    this.#count = new Int32Array(codeCount);
    this.#money = new Float64Array(codeCount);
    this.#latest = new Int32Array(codeCount);
  }

  add(person: number, code: number, money: number, day: number): void {
    if (this.#stamp[code] !== person) {
      this.#stamp[code] = person;
      this.#count[code] = 0;
      this.#money[code] = 0;
      this.#latest[code] = day;
      this.#seen.push(code);
    }
    this.#count[code]!++;
    this.#money[code]! += money;
    if (day > this.#latest[code]!) this.#latest[code] = day;
  }

  /** The person's favourite; forgets the tally. */
  take(): number {
    let best = NO_CODE;
    for (const code of this.#seen) if (best === NO_CODE || this.#isBefore(code, best)) best = code;
    this.#seen.length = 0;
    return best;
  }

  #isBefore(a: number, b: number): boolean {
    if (this.#count[a] !== this.#count[b]) return this.#count[a]! > this.#count[b]!;
    if (this.#money[a] !== this.#money[b]) return this.#money[a]! > this.#money[b]!;
    if (this.#latest[a] !== this.#latest[b]) return this.#latest[a]! > this.#latest[b]!;
    return a < b;
  }
}

/** Favourite value of a column of orders, by number of counted orders. */
export function favouriteCodes(shop: Shop, asOf: number, column: CategoryColumn): CategoryColumn {
  const { starts, members } = shop.ordersOfPerson;
  const { units, day } = shop.orders;
  const codes = new Int32Array(shop.personCount).fill(NO_CODE);
  const tally = new Tally(column.dictionary.size);
  for (let person = 0; person < codes.length; person++) {
    const to = ordersUntil(shop, person, asOf);
    for (let at = starts[person]!; at < to; at++) {
      const order = members[at]!;
      const code = column.codes[order]!;
      if (code !== NO_CODE) tally.add(person, code, units[order]!, day[order]!);
    }
    codes[person] = tally.take();
  }
  return { type: 'category', codes, dictionary: column.dictionary };
}

/** Favourite value of a column of lines, by number of counted lines of counted orders. */
export function favouriteLineCodes(
  shop: Shop,
  asOf: number,
  column: CategoryColumn,
): CategoryColumn {
  const { starts, members } = shop.ordersOfPerson;
  const { lines, orders } = shop;
  const linesOfOrder = groupRows(lines.order, orders.count);
  const codes = new Int32Array(shop.personCount).fill(NO_CODE);
  const tally = new Tally(column.dictionary.size);
  for (let person = 0; person < codes.length; person++) {
    const to = ordersUntil(shop, person, asOf);
    for (let at = starts[person]!; at < to; at++) {
      const order = members[at]!;
      const end = linesOfOrder.starts[order + 1]!;
      for (let next = linesOfOrder.starts[order]!; next < end; next++) {
        const line = linesOfOrder.members[next]!;
        const code = column.codes[line]!;
        if (code === NO_CODE || lines.counted[line] === 0) continue;
        const money = lines.units[line]!;
        tally.add(person, code, Number.isNaN(money) ? 0 : money, orders.day[order]!);
      }
    }
    codes[person] = tally.take();
  }
  return { type: 'category', codes, dictionary: column.dictionary };
}
