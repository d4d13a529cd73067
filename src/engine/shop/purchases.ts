/** A person's counted orders up to a day, read without copying: the window every measure starts from. */
import type { Purchases, Shop } from './shop.ts';

/** End of the person's orders with day ≤ `asOf`. */
export function ordersUntil(
  { starts, ends, days }: Pick<Purchases, 'starts' | 'ends' | 'days'>,
  person: number,
  asOf: number,
): number {
  let end = ends[person]!;
  const from = starts[person]!;
  while (end > from && days[end - 1]! > asOf) end--;
  return end;
}

/**
 * Distinct order days of a person up to `asOf`, ascending, written into `into`.
 * @returns how many
 */
export function orderDaysOf(shop: Shop, person: number, asOf: number, into: Int32Array): number {
  const { starts, ends, days } = shop.ordersOfPerson;
  const end = ends[person]!;
  let count = 0;
  for (let at = starts[person]!; at < end; at++) {
    const own = days[at]!;
    if (own > asOf) break;
    if (count === 0 || into[count - 1] !== own) into[count++] = own;
  }
  return count;
}

/** The longest list of orders of any person: the size of a buffer for {@link orderDaysOf}. */
export function longestHistory(shop: Shop): number {
  const { starts, ends } = shop.ordersOfPerson;
  let longest = 0;
  for (let person = 0; person < shop.personCount; person++) {
    longest = Math.max(longest, ends[person]! - starts[person]!);
  }
  return longest;
}
