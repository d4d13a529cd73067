/** The six numbers of the overview, each with a year of periods and the period before (rules.md). */
import type { Column } from '#domain/columns.ts';
import { firstDayOfMonth, monthOf } from '#domain/civil-time.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { ordersUntil } from '#engine/purchases.ts';
import { returnedMoney } from '#engine/returns.ts';
import { COUNTED, ORDER_STATES, type OrderState, type Shop } from '#engine/shop.ts';

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
  const totals = countOrders(shop, asOf);
  const periods = periodsUntil(asOf, totals.firstDay);
  const lines = countLines(shop, asOf);
  const windows = windowsUntil(shop, asOf);
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

function countOrders(shop: Shop, asOf: number): OrderTotals {
  const { orders } = shop;
  const returned = returnedMoney(shop);
  const totals: OrderTotals = {
    counted: 0,
    units: 0,
    firstDay: null,
    lastDay: null,
    anonymousOrders: 0,
    anonymousUnits: 0,
    returnedUnits: 0,
    afterAsOf: 0,
    leftOut: {},
  };
  for (let order = 0; order < orders.count; order++) {
    const state = orders.state[order]!;
    const isKnown = orders.person[order]! >= 0;
    if (isKnown && orders.day[order]! <= asOf) totals.returnedUnits += returned[order]!;
    if (state !== COUNTED) {
      const name = ORDER_STATES[state]!;
      if (isKnown) totals.leftOut[name] = (totals.leftOut[name] ?? 0) + 1;
      continue;
    }
    const day = orders.day[order]!;
    if (day > asOf) {
      totals.afterAsOf++;
    } else if (isKnown) {
      totals.counted++;
      totals.units += orders.units[order]!;
      if (totals.firstDay === null || day < totals.firstDay) totals.firstDay = day;
      if (totals.lastDay === null || day > totals.lastDay) totals.lastDay = day;
    } else {
      totals.anonymousOrders++;
      totals.anonymousUnits += orders.units[order]!;
    }
  }
  return totals;
}

/** Counted lines of counted known orders up to A, and lines of orders that name nobody. */
function countLines({ orders, lines }: Shop, asOf: number): { counted: number; anonymous: number } {
  let counted = 0;
  let anonymous = 0;
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order < 0) continue;
    if (orders.person[order]! < 0) anonymous++;
    else if (
      lines.counted[line] === 1 &&
      orders.state[order] === COUNTED &&
      orders.day[order]! <= asOf
    ) {
      counted++;
    }
  }
  return { counted, anonymous };
}

/** Known counted orders of one period, and how many people placed them. */
interface Window {
  buyers: number;
  units: number;
  orders: number;
}

/** The last {@link PERIODS_SHOWN} periods that end with A, oldest first: one walk back per person. */
function windowsUntil(shop: Shop, asOf: number): Window[] {
  const { starts, days, units } = shop.ordersOfPerson;
  const buyers = new Int32Array(PERIODS_SHOWN);
  const orders = new Int32Array(PERIODS_SHOWN);
  const sums = new Float64Array(PERIODS_SHOWN);
  const earliest = asOf - PERIODS_SHOWN * PERIOD_DAYS;
  for (let person = 0; person < shop.personCount; person++) {
    const from = starts[person]!;
    let met = -1;
    for (let at = starts[person + 1]! - 1; at >= from; at--) {
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
  }
  return Array.from({ length: PERIODS_SHOWN }, (_, step) => {
    const period = PERIODS_SHOWN - 1 - step;
    return { buyers: buyers[period]!, units: sums[period]!, orders: orders[period]! };
  });
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
  for (const { to } of periods.slice(-RISK_PERIODS)) {
    const flag =
      to === input.asOf ? input.column('churn.flag') : await input.columnOn('churn.flag', to);
    series.push(atRiskOn(input, to, flag).value);
  }
  const previous = series.at(-2) ?? 0;
  return { ...now, recent: now.value, previous, periods: series };
}

function atRiskOn(
  { shop }: AnalysisInput,
  asOf: number,
  flag: Column | null,
): { value: number; people: number } {
  if (flag?.type !== 'category') return { value: 0, people: 0 };
  const risk = 2;
  const { starts, days, units } = shop.ordersOfPerson;
  let value = 0;
  let people = 0;
  for (let person = 0; person < shop.personCount; person++) {
    if (flag.codes[person]! < risk) continue;
    people++;
    const from = starts[person]!;
    for (let at = ordersUntil(shop, person, asOf) - 1; at >= from; at--) {
      if (days[at]! <= asOf - YEAR_DAYS) break;
      value += units[at]!;
    }
  }
  return { value, people };
}
