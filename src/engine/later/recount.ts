/**
 * Going on from what was found before the last files came: people of whom nothing changed keep their
 * values, the others are looked at again. Exactly what looking at everyone gives.
 */
import { type Column, type Dictionary, NO_CODE, NO_DAY } from '#domain/columns.ts';
import type { AnalysisInput, Earlier } from '#engine/analysis.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { keptBut } from './kept-values.ts';
import {
  keptCodes,
  keptDays,
  keptNumbers,
  missingCodes,
  missingDays,
  missingNumbers,
} from '#engine/columns/person-columns.ts';
import type { Shop } from '#engine/shop/shop.ts';

export interface RecountOptions {
  /** Columns that people keep: where the earlier outcome lacks one, everyone is looked at. */
  readonly columns: readonly string[];
  /** What a shop tells them from: where one means something else now, everyone is looked at. */
  readonly sources?: (shop: Shop) => readonly (Column | null)[];
  /** Whether the rest of what the columns are made from means the same in the earlier shop. */
  readonly isAlike?: (earlier: Shop) => boolean;
  /**
   * Days before the as-of day at which an order begins to count otherwise: with another as-of day the
   * people with an order on the way are looked at too. 0: orders after that day do not count.
   */
  readonly windows: readonly number[];
}

export class Recount {
  /** People to be looked at, ascending; new columns hold nothing of them. */
  readonly people: Int32Array;
  readonly #earlier: Earlier | null;
  readonly #personCount: number;

  constructor({ shop, asOf, earlier }: AnalysisInput, options: RecountOptions) {
    this.#personCount = shop.personCount;
    const people =
      earlier && isOfAKind(shop, earlier, options)
        ? peopleAgain(shop, asOf, earlier, options.windows)
        : null;
    this.#earlier = people && earlier;
    this.people = people ?? identityMap(shop.personCount);
  }

  /** Whether anybody keeps what was found of them. */
  get isPartial(): boolean {
    return this.#earlier !== null;
  }

  /** Numbers of a column, missing of those who are looked at. */
  numbers(name: string): Float64Array {
    const column = this.#earlier?.outcome.columns[name];
    const before = column?.type === 'decimal' ? column.units : null;
    const told = column?.type === 'float' ? column.values : before;
    if (!told) return missingNumbers(this.#personCount);
    return this.#without(told, keptNumbers(told, this.#personCount), Number.NaN);
  }

  days(name: string): Int32Array {
    const column = this.#earlier?.outcome.columns[name];
    if (column?.type !== 'day') return missingDays(this.#personCount);
    return this.#without(column.days, keptDays(column.days, this.#personCount), NO_DAY);
  }

  codes(name: string): Int32Array {
    const column = this.#earlier?.outcome.columns[name];
    if (column?.type !== 'category') return missingCodes(this.#personCount);
    return this.#without(column.codes, keptCodes(column.codes, this.#personCount), NO_CODE);
  }

  #without<Values extends Int32Array | Float64Array>(
    before: Values,
    values: Values,
    missing: number,
  ): Values {
    const { people } = this;
    keptBut(before, people, values);
    for (let at = 0; at < people.length; at++) values[people[at]!] = missing;
    return values;
  }
}

function isOfAKind(
  shop: Shop,
  earlier: Earlier,
  { columns, sources, isAlike }: RecountOptions,
): boolean {
  if (columns.some((name) => earlier.outcome.columns[name] === undefined)) return false;
  if (isAlike && !isAlike(earlier.shop)) return false;
  if (!sources) return true;
  const before = sources(earlier.shop);
  return sources(shop).every((column, at) => goesOn(before[at] ?? null, column));
}

/** Whether rows that were there before mean the same: the same type, decimals and numbers of texts. */
export function goesOn(before: Column | null, after: Column | null): boolean {
  if (before === after) return true;
  if (!before || !after) return false;
  if (before.type === 'category' && after.type === 'category') {
    return beginsWith(after.dictionary, before.dictionary);
  }
  if (before.type === 'decimal' && after.type === 'decimal') return before.scale === after.scale;
  return before.type === after.type;
}

function beginsWith(texts: Dictionary, beginning: Dictionary): boolean {
  if (texts === beginning) return true;
  const { size } = beginning;
  if (texts.size < size) return false;
  for (let at = 0; at <= size; at++) if (texts.offsets[at] !== beginning.offsets[at]) return false;
  const end = beginning.offsets[size]!;
  for (let at = 0; at < end; at++) if (texts.bytes[at] !== beginning.bytes[at]) return false;
  return true;
}

/** Share of people beyond which looking at everyone is the shorter way. */
const MOST_AGAIN = 0.5;

/** Who is other than before, or has an order that a window closed or opened on; null: nearly everyone. */
export function peopleAgain(
  shop: Shop,
  asOf: number,
  { asOf: asOfBefore, changes }: Pick<Earlier, 'asOf' | 'changes'>,
  windows: readonly number[],
): Int32Array | null {
  const { personCount } = shop;
  if (asOf === asOfBefore) {
    return changes.people.length > personCount * MOST_AGAIN ? null : changes.people;
  }
  const isAgain = new Uint8Array(personCount);
  let count = changes.people.length;
  for (let at = 0; at < changes.people.length; at++) isAgain[changes.people[at]!] = 1;
  const from = Math.min(asOf, asOfBefore);
  const to = Math.max(asOf, asOfBefore);
  const { starts, ends, days } = shop.ordersOfPerson;
  const longest = Math.max(...windows);
  for (let person = 0; person < personCount; person++) {
    if (isAgain[person] === 1) continue;
    for (let at = ends[person]! - 1; at >= starts[person]!; at--) {
      const day = days[at]!;
      if (day <= from - longest) break;
      if (!windows.some((window) => day > from - window && day <= to - window)) continue;
      isAgain[person] = 1;
      count++;
      break;
    }
  }
  if (count > personCount * MOST_AGAIN) return null;
  const people = new Int32Array(count);
  for (let person = 0, at = 0; person < personCount; person++) {
    if (isAgain[person] === 1) people[at++] = person;
  }
  return people;
}
