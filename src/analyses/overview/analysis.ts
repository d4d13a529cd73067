/** The six numbers of the overview, each with a year of periods and the period before (rules.md). */
import { eachSpan } from '#engine/columns/spans.ts';
import type { Column } from '#domain/columns.ts';
import { firstDayOfMonth, monthOf } from '#domain/civil-time.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { type Appended as Since, appendedSince } from '#engine/later/appended.ts';
import { areSumsExact } from '#engine/statistics/exact-sums.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { ordersUntil } from '#engine/shop/purchases.ts';
import { returnedMoney } from '#engine/shop/returns.ts';
import { COUNTED, ORDER_STATES, type OrderState, type Shop } from '#engine/shop/shop.ts';

/** Days of the period that the numbers are compared over. */
const PERIOD_DAYS = 30;
const YEAR_DAYS = 365;
const PERIODS_SHOWN = 12;
/** All that is asked of a past day is asked of one at most this long ago. */
const LOOKED_BACK_DAYS = 400;

export interface Headline {
  /** The figure as of A. Money in units of `10 ** -scale`. */
  readonly value: number;
  /** The figure for the last period, and for the period of the same length before. */
  readonly recent: number;
  readonly previous: number;
  /**
   * One point a period of {@link PERIOD_DAYS}, oldest first, the last one ending on A: its last two
   * points are `previous` and `recent`. Begins with the shop's first order.
   */
  readonly periods: readonly number[];
}

export interface OverviewSummary {
  readonly people: number;
  readonly scale: number;
  readonly currency: string | null;
  /** Of counted known orders up to A. */
  readonly orders: number;
  readonly lines: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly anonymousOrders: number;
  readonly anonymousUnits: number;
  /** Returns of known people up to A, above zero: money is gross of them. */
  readonly returnedUnits: number;
  /** Orders of known people that are not counted, by state, and lines of anonymous orders. */
  readonly leftOut: {
    readonly orders: Readonly<Partial<Record<OrderState, number>>>;
    readonly anonymousLines: number;
    readonly afterAsOf: number;
  };
  readonly periodDays: number;
  readonly buyers: Headline;
  readonly knownRevenue: Headline;
  readonly repeatRate: Headline;
  readonly averageOrder: Headline;
  readonly newThisMonth: Headline;
  /** Known revenue of the last 365 days of those flagged risk or lost, and how many they are. */
  readonly moneyAtRisk: Headline & { readonly people: number };
}

export const overview = defineAnalysis<Record<string, never>, OverviewSummary>({
  id: 'overview',
  version: 2,
  needs: () => [
    { table: 'orders', field: 'orderedAt' },
    { table: 'orders', field: 'amount' },
  ],
  uses: () => ['churn'],
  defaults: {},
  check: () => ({}),
  run,
});

async function run(input: AnalysisInput): Promise<Outcome<OverviewSummary>> {
  const { shop, asOf } = input;
  const { orders } = shop;
  const appended = appendedTo(input);
  const totals = countOrders(shop, asOf, appended);
  const periods = periodsUntil(asOf, totals.firstDay);
  const lines = countLines(shop, asOf, appended);
  const windows = windowsUntil(input);
  const [previous, recent] = windows.slice(-2) as [Window, Window];
  const perPeriod = windows.slice(-periods.length);
  const known = new BuyersByDay(shop, asOf);
  const monthStart = firstDayOfMonth(monthOf(asOf));
  const elapsed = asOf - monthStart + 1;
  return {
    status: 'done',
    columns: {},
    summary: {
      people: shop.personCount,
      scale: orders.scale,
      currency: orders.currency,
      orders: totals.counted,
      lines: lines.counted,
      firstDay: totals.firstDay,
      lastDay: totals.lastDay,
      anonymousOrders: totals.anonymousOrders,
      anonymousUnits: totals.anonymousUnits,
      returnedUnits: totals.returnedUnits,
      leftOut: {
        orders: totals.leftOut,
        anonymousLines: lines.anonymous,
        afterAsOf: totals.afterAsOf,
      },
      periodDays: PERIOD_DAYS,
      buyers: {
        value: known.buyersOn(asOf),
        recent: recent.buyers,
        previous: previous.buyers,
        periods: perPeriod.map((window) => window.buyers),
      },
      knownRevenue: {
        value: totals.units,
        recent: recent.units,
        previous: previous.units,
        periods: perPeriod.map((window) => window.units),
      },
      repeatRate: {
        value: known.repeatRateOn(asOf),
        recent: known.repeatRateOn(asOf),
        previous: known.repeatRateOn(asOf - PERIOD_DAYS),
        periods: periods.map(({ to }) => known.repeatRateOn(to)),
      },
      averageOrder: {
        value: share(totals.units, totals.counted),
        recent: share(recent.units, recent.orders),
        previous: share(previous.units, previous.orders),
        periods: perPeriod.map((window) => share(window.units, window.orders)),
      },
      newThisMonth: {
        value: known.newBetween(monthStart - 1, asOf),
        recent: known.newBetween(monthStart - 1, asOf),
        previous: known.newBetween(monthStart - 1 - elapsed, monthStart - 1),
        periods: periods.map(({ from, to }) => known.newBetween(from, to)),
      },
      moneyAtRisk: await moneyAtRisk(input, periods),
    },
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

interface OrderTotals {
  counted: number;
  units: number;
  firstDay: number | null;
  lastDay: number | null;
  anonymousOrders: number;
  anonymousUnits: number;
  returnedUnits: number;
  afterAsOf: number;
  leftOut: Partial<Record<OrderState, number>>;
}

/** What was counted of the orders and lines before the first ones that are new. */
interface Appended extends Since {
  readonly counted: OverviewSummary;
}

function appendedTo({ asOf, earlier }: AnalysisInput): Appended | null {
  const since = earlier && appendedSince(asOf, earlier);
  return since && { ...since, counted: earlier.outcome.summary as OverviewSummary };
}

function countOrders(shop: Shop, asOf: number, appended: Appended | null): OrderTotals {
  const { orders } = shop;
  const from = { order: appended?.order ?? 0, line: appended?.line ?? 0 };
  const returned = returnedMoney(shop, from);
  const before = appended?.counted;
  const totals: OrderTotals = {
    counted: before?.orders ?? 0,
    units: before?.knownRevenue.value ?? 0,
    firstDay: before?.firstDay ?? null,
    lastDay: before?.lastDay ?? null,
    anonymousOrders: before?.anonymousOrders ?? 0,
    anonymousUnits: before?.anonymousUnits ?? 0,
    returnedUnits: before?.returnedUnits ?? 0,
    afterAsOf: before?.leftOut.afterAsOf ?? 0,
    leftOut: { ...before?.leftOut.orders },
  };
  eachSpan(from.order, orders.count, (start, end) => {
    addOrders(totals, orders, asOf, returned, from.order, start, end);
  });
  return totals;
}

/** @param first the order whose returned money stands first */
function addOrders(
  totals: OrderTotals,
  { state, person, day: dayOf, units: amounts }: Shop['orders'],
  asOf: number,
  returned: Float64Array,
  first: number,
  from: number,
  until: number,
): void {
  let { counted, units, anonymousOrders, anonymousUnits, returnedUnits, afterAsOf } = totals;
  let firstDay = totals.firstDay ?? Infinity;
  let lastDay = totals.lastDay ?? -Infinity;
  for (let order = from; order < until; order++) {
    const isKnown = person[order]! >= 0;
    const day = dayOf[order]!;
    if (isKnown && day <= asOf) returnedUnits += returned[order - first]!;
    if (state[order] !== COUNTED) {
      const name = ORDER_STATES[state[order]!]!;
      if (isKnown) totals.leftOut[name] = (totals.leftOut[name] ?? 0) + 1;
      continue;
    }
    if (day > asOf) {
      afterAsOf++;
    } else if (isKnown) {
      counted++;
      units += amounts[order]!;
      if (day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    } else {
      anonymousOrders++;
      anonymousUnits += amounts[order]!;
    }
  }
  const sums = { counted, units, anonymousOrders, anonymousUnits, returnedUnits, afterAsOf };
  Object.assign(totals, sums);
  if (firstDay !== Infinity) totals.firstDay = firstDay;
  if (lastDay !== -Infinity) totals.lastDay = lastDay;
}

/** Counted lines of counted known orders up to A, and lines of orders that name nobody. */
function countLines({ orders, lines }: Shop, asOf: number, appended: Appended | null): LineTotals {
  const totals: LineTotals = {
    counted: appended?.counted.lines ?? 0,
    anonymous: appended?.counted.leftOut.anonymousLines ?? 0,
  };
  eachSpan(appended?.line ?? 0, lines.count, (from, until) => {
    addLines(totals, orders, lines, asOf, from, until);
  });
  return totals;
}

interface LineTotals {
  counted: number;
  anonymous: number;
}

function addLines(
  totals: LineTotals,
  { person, state, day }: Shop['orders'],
  { order: orderOf, counted: isCounted }: Shop['lines'],
  asOf: number,
  from: number,
  until: number,
): void {
  let { counted, anonymous } = totals;
  for (let line = from; line < until; line++) {
    const order = orderOf[line]!;
    if (order < 0) continue;
    if (person[order]! < 0) anonymous++;
    else if (isCounted[line] === 1 && state[order] === COUNTED && day[order]! <= asOf) counted++;
  }
  totals.counted = counted;
  totals.anonymous = anonymous;
}

/** Known counted orders of one period, and how many people placed them. */
interface Window {
  buyers: number;
  units: number;
  orders: number;
}

/** Windows of the outcomes that are still held: what comes later goes on from them. */
const windowsOf = new WeakMap<
  Shop,
  { readonly asOf: number; readonly windows: readonly Window[] }
>();

/** The last {@link PERIODS_SHOWN} periods that end with A, oldest first. */
function windowsUntil({ shop, asOf, earlier }: AnalysisInput): readonly Window[] {
  const before = earlier && windowsOf.get(earlier.shop);
  const isKnown = before?.asOf === asOf && areSumsExact(shop) && areSumsExact(earlier!.shop);
  const windows = Array.from({ length: PERIODS_SHOWN }, (_, period): Window =>
    isKnown ? { ...before.windows[period]! } : { buyers: 0, units: 0, orders: 0 },
  );
  if (isKnown && earlier) {
    const { people } = earlier.changes;
    const old = people.filter((person) => person < earlier.shop.personCount);
    addWindows(earlier.shop, asOf, old, windows, -1);
    addWindows(shop, asOf, people, windows, 1);
  } else addWindows(shop, asOf, identityMap(shop.personCount), windows, 1);
  windowsOf.set(shop, { asOf, windows });
  return windows;
}

/** Adds the orders of these people, or takes them off: one walk back per person. */
function addWindows(
  shop: Shop,
  asOf: number,
  people: Int32Array,
  windows: readonly Window[],
  sign: 1 | -1,
): void {
  const { starts, days, units } = shop.ordersOfPerson;
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
      addHistory(starts[person]!, starts[person + 1]!);
    }
  });
  for (let period = 0; period < PERIODS_SHOWN; period++) {
    const window = windows[PERIODS_SHOWN - 1 - period]!;
    window.buyers += sign * buyers[period]!;
    window.orders += sign * orders[period]!;
    window.units += sign * sums[period]!;
  }
}

/** People who had bought at all, and more than once, by the end of any day of the last year or so. */
class BuyersByDay {
  readonly #from: number;
  readonly #once: Int32Array;
  readonly #again: Int32Array;

  constructor(shop: Shop, asOf: number) {
    const { starts, days } = shop.ordersOfPerson;
    this.#from = asOf - LOOKED_BACK_DAYS;
    this.#once = new Int32Array(LOOKED_BACK_DAYS + 1);
    this.#again = new Int32Array(LOOKED_BACK_DAYS + 1);
    const add = (counts: Int32Array, day: number): void => {
      if (day <= asOf) counts[Math.max(0, day - this.#from)]!++;
    };
    for (let person = 0; person < shop.personCount; person++) {
      const at = starts[person]!;
      const count = starts[person + 1]! - at;
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
    return share(this.#again[day - this.#from]!, this.buyersOn(day));
  }

  newBetween(after: number, until: number): number {
    return this.buyersOn(until) - this.buyersOn(after);
  }
}

interface Period {
  /** The day before it begins, and its last day. */
  readonly from: number;
  readonly to: number;
}

/** Periods of equal length that end with A, oldest first, those before the first order left out. */
function periodsUntil(asOf: number, firstDay: number | null): Period[] {
  const periods = Array.from({ length: PERIODS_SHOWN }, (_, step) => {
    const to = asOf - (PERIODS_SHOWN - 1 - step) * PERIOD_DAYS;
    return { from: to - PERIOD_DAYS, to };
  });
  return firstDay === null ? periods.slice(-1) : periods.filter(({ to }) => to >= firstDay);
}

/** Periods looked back at for the money at risk: each is a run of the churn flags of its day. */
const RISK_PERIODS = 6;

async function moneyAtRisk(
  input: AnalysisInput,
  periods: readonly Period[],
): Promise<Headline & { people: number }> {
  const now = atRiskOn(input, input.asOf, input.column('churn.flag'));
  const series: number[] = [];
  const known = knownAtRisk(input);
  const shown = periods.slice(-RISK_PERIODS);
  for (const [at, { to }] of shown.entries()) {
    if (to === input.asOf) {
      series.push(now.value);
      continue;
    }
    const value =
      known(to, shown.length - at) ??
      atRiskOn(input, to, await input.columnOn('churn.flag', to)).value;
    series.push(value);
  }
  const previous = series.at(-2) ?? 0;
  return { ...now, recent: now.value, previous, periods: series };
}

/** What was at risk on the same day before the last files came, where they tell of later days only. */
function knownAtRisk({
  asOf,
  earlier,
}: AnalysisInput): (day: number, fromEnd: number) => number | undefined {
  if (earlier?.asOf !== asOf) return () => undefined;
  const { periods } = (earlier.outcome.summary as OverviewSummary).moneyAtRisk;
  return (day, fromEnd) => (day < earlier.changes.fromDay ? periods.at(-fromEnd) : undefined);
}

function atRiskOn(
  { shop }: AnalysisInput,
  asOf: number,
  flag: Column | null,
): { value: number; people: number } {
  if (flag?.type !== 'category') return { value: 0, people: 0 };
  const risk = 2;
  const purchases = shop.ordersOfPerson;
  const { starts, days, units } = purchases;
  const { codes } = flag;
  const found = { value: 0, people: 0 };
  /** Adds one person's orders of the year before, the last one first. */
  const addYear = (known: number, begin: number, end: number): number => {
    let value = known;
    for (let at = end - 1; at >= begin && days[at]! > asOf - YEAR_DAYS; at--) value += units[at]!;
    return value;
  };
  eachSpan(0, shop.personCount, (from, until) => {
    let { value, people } = found;
    for (let person = from; person < until; person++) {
      if (codes[person]! < risk) continue;
      people++;
      value = addYear(value, starts[person]!, ordersUntil(purchases, person, asOf));
    }
    found.value = value;
    found.people = people;
  });
  return found;
}
