/** How many had bought by the end of a day. */
import type { Shop } from '#engine/shop/shop.ts';

/** All that is asked of a past day is asked of one at most this long ago. */
const LOOKED_BACK_DAYS = 400;

/** People who had bought at all, and more than once, by the end of any day of the last year or so. */
export class BuyersByDay {
  readonly #from: number;
  readonly #once: Int32Array;
  readonly #again: Int32Array;

  constructor(shop: Shop, asOf: number) {
    const { starts, ends, days } = shop.ordersOfPerson;
    this.#from = asOf - LOOKED_BACK_DAYS;
    this.#once = new Int32Array(LOOKED_BACK_DAYS + 1);
    this.#again = new Int32Array(LOOKED_BACK_DAYS + 1);
    const add = (counts: Int32Array, day: number): void => {
      if (day <= asOf) counts[Math.max(0, day - this.#from)]!++;
    };
    for (let person = 0; person < shop.personCount; person++) {
      const at = starts[person]!;
      const count = ends[person]! - at;
      if (count > 0) add(this.#once, days[at]!);
      if (count > 1) add(this.#again, days[at + 1]!);
    }
    for (const counts of [this.#once, this.#again]) {
      for (let day = 1; day <= LOOKED_BACK_DAYS; day++) counts[day]! += counts[day - 1]!;
    }
  }

  buyersOn(day: number): number {
    return this.#once[day - this.#from]!;
  }

  repeatRateOn(day: number): number {
    const buyers = this.buyersOn(day);
    return buyers > 0 ? this.#again[day - this.#from]! / buyers : Number.NaN;
  }

  newBetween(after: number, until: number): number {
    return this.buyersOn(until) - this.buyersOn(after);
  }
}
