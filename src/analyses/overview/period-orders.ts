/** Known counted orders of each period up to A, gone on from those before the last files. */
import { identityMap } from '#engine/columns/identity-map.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import type { AnalysisInput } from '#engine/analysis.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { areSumsExact } from '#engine/statistics/exact-sums.ts';
import { PERIOD_DAYS, PERIODS_SHOWN } from './periods.ts';

/** Known counted orders of one period, and how many people placed them. */
export interface PeriodOrders {
  buyers: number;
  /** Money, in units of the shop's scale. */
  units: number;
  orders: number;
}

/** Periods of the outcomes that are still held: what comes later goes on from them. */
const periodsOf = new WeakMap<
  Shop,
  { readonly asOf: number; readonly periods: readonly PeriodOrders[] }
>();

/** The last {@link PERIODS_SHOWN} periods that end with A, oldest first. */
export function ordersOfPeriods({ shop, asOf, earlier }: AnalysisInput): readonly PeriodOrders[] {
  const before = earlier && periodsOf.get(earlier.shop);
  const isKnown = before?.asOf === asOf && areSumsExact(shop) && areSumsExact(earlier!.shop);
  const periods = Array.from({ length: PERIODS_SHOWN }, (_, period): PeriodOrders =>
    isKnown ? { ...before.periods[period]! } : { buyers: 0, units: 0, orders: 0 },
  );
  if (isKnown && earlier) {
    const { people } = earlier.changes;
    const old = people.filter((person) => person < earlier.shop.personCount);
    addPeriods(earlier.shop, asOf, old, periods, -1);
    addPeriods(shop, asOf, people, periods, 1);
  } else addPeriods(shop, asOf, identityMap(shop.personCount), periods, 1);
  periodsOf.set(shop, { asOf, periods });
  return periods;
}

/** Adds the orders of these people, or takes them off: one walk back per person. */
function addPeriods(
  shop: Shop,
  asOf: number,
  people: Int32Array,
  periods: readonly PeriodOrders[],
  sign: 1 | -1,
): void {
  const { starts, ends, days, units } = shop.ordersOfPerson;
  const buyers = new Int32Array(PERIODS_SHOWN);
  const orders = new Int32Array(PERIODS_SHOWN);
  const sums = new Float64Array(PERIODS_SHOWN);
  const earliest = asOf - PERIODS_SHOWN * PERIOD_DAYS;
  const addHistory = (begin: number, end: number): void => {
    let met = -1;
    for (let at = end - 1; at >= begin; at--) {
      const day = days[at]!;
      if (day <= earliest) break;
      if (day > asOf) continue;
      const period = Math.floor((asOf - day) / PERIOD_DAYS);
      if (period !== met) {
        buyers[period]!++;
        met = period;
      }
      orders[period]!++;
      sums[period]! += units[at]!;
    }
  };
  eachSpan(0, people.length, (from, until) => {
    for (let next = from; next < until; next++) {
      const person = people[next]!;
      addHistory(starts[person]!, ends[person]!);
    }
  });
  for (let period = 0; period < PERIODS_SHOWN; period++) {
    const told = periods[PERIODS_SHOWN - 1 - period]!;
    told.buyers += sign * buyers[period]!;
    told.orders += sign * orders[period]!;
    told.units += sign * sums[period]!;
  }
}
