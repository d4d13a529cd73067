/** The six numbers of the overview, each with a year of periods and the period before (rules.md). */
import { type Column, NO_DAY } from '#domain/columns.ts';
import { firstDayOfMonth, monthOf } from '#domain/civil-time.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { ordersUntil } from '#engine/purchases.ts';
import { COUNTED, ORDER_STATES, type OrderState, type Shop } from '#engine/shop.ts';

/** Days of the period that the numbers are compared over. */
const PERIOD_DAYS = 30;
const YEAR_DAYS = 365;
const PERIODS_SHOWN = 12;

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
  version: 1,
  needs: () => [
    { table: 'orders', field: 'orderedAt' },
    { table: 'orders', field: 'amount' },
  ],
  uses: () => ['churn'],
  defaults: {},
  check: () => ({}),
  run,
});

interface Window {
  readonly buyers: number;
  readonly units: number;
  readonly orders: number;
}

async function run(input: AnalysisInput): Promise<Outcome<OverviewSummary>> {
  const { shop, asOf } = input;
  const { orders, lines } = shop;
  const totals = countOrders(shop, asOf);
  const periods = periodsUntil(asOf, totals.firstDay);
  let lineCount = 0;
  let anonymousLines = 0;
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line]!;
    if (order < 0) continue;
    if (orders.person[order]! < 0) anonymousLines++;
    else if (
      lines.counted[line] === 1 &&
      orders.state[order] === COUNTED &&
      orders.day[order]! <= asOf
    ) {
      lineCount++;
    }
  }
  const at = (day: number): { buyers: number; repeaters: number } => buyersAt(shop, day);
  const now = at(asOf);
  const recent = windowOf(shop, asOf - PERIOD_DAYS, asOf);
  const previous = windowOf(shop, asOf - 2 * PERIOD_DAYS, asOf - PERIOD_DAYS);
  const perPeriod = periods.map(({ from, to }) => windowOf(shop, from, to));
  const before = at(asOf - PERIOD_DAYS);
  const firstDays = firstOrderDays(shop);
  const monthStart = firstDayOfMonth(monthOf(asOf));
  const elapsed = asOf - monthStart + 1;
  const newBetween = (after: number, until: number): number => {
    let count = 0;
    for (const day of firstDays) if (day !== NO_DAY && day > after && day <= until) count++;
    return count;
  };
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN);
  return {
    status: 'done',
    columns: {},
    summary: {
      people: shop.personCount,
      scale: orders.scale,
      currency: orders.currency,
      orders: totals.counted,
      lines: lineCount,
      firstDay: totals.firstDay,
      lastDay: totals.lastDay,
      anonymousOrders: totals.anonymousOrders,
      anonymousUnits: totals.anonymousUnits,
      leftOut: { orders: totals.leftOut, anonymousLines, afterAsOf: totals.afterAsOf },
      periodDays: PERIOD_DAYS,
      buyers: {
        value: now.buyers,
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
        value: share(now.repeaters, now.buyers),
        recent: share(now.repeaters, now.buyers),
        previous: share(before.repeaters, before.buyers),
        periods: periods.map(({ to }) => {
          const then = at(to);
          return share(then.repeaters, then.buyers);
        }),
      },
      averageOrder: {
        value: share(totals.units, totals.counted),
        recent: share(recent.units, recent.orders),
        previous: share(previous.units, previous.orders),
        periods: perPeriod.map((window) => share(window.units, window.orders)),
      },
      newThisMonth: {
        value: newBetween(monthStart - 1, asOf),
        recent: newBetween(monthStart - 1, asOf),
        previous: newBetween(monthStart - 1 - elapsed, monthStart - 1),
        periods: periods.map(({ from, to }) => newBetween(from, to)),
      },
      moneyAtRisk: await moneyAtRisk(input, periods),
    },
  };
}

interface OrderTotals {
  counted: number;
  units: number;
  firstDay: number | null;
  lastDay: number | null;
  anonymousOrders: number;
  anonymousUnits: number;
  afterAsOf: number;
  leftOut: Partial<Record<OrderState, number>>;
}

function countOrders({ orders }: Shop, asOf: number): OrderTotals {
  const totals: OrderTotals = {
    counted: 0,
    units: 0,
    firstDay: null,
    lastDay: null,
    anonymousOrders: 0,
    anonymousUnits: 0,
    afterAsOf: 0,
    leftOut: {},
  };
  for (let order = 0; order < orders.count; order++) {
    const state = orders.state[order]!;
    const isKnown = orders.person[order]! >= 0;
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

/** Known counted orders with `from` < day ≤ `to`, and how many people placed them. */
function windowOf(shop: Shop, from: number, to: number): Window {
  const { starts, members } = shop.ordersOfPerson;
  const { day, units } = shop.orders;
  let buyers = 0;
  let sum = 0;
  let count = 0;
  for (let person = 0; person < shop.personCount; person++) {
    let bought = false;
    for (let at = starts[person + 1]! - 1; at >= starts[person]!; at--) {
      const order = members[at]!;
      if (day[order]! <= from) break;
      if (day[order]! > to) continue;
      bought = true;
      sum += units[order]!;
      count++;
    }
    if (bought) buyers++;
  }
  return { buyers, units: sum, orders: count };
}

function buyersAt(shop: Shop, asOf: number): { buyers: number; repeaters: number } {
  const { starts } = shop.ordersOfPerson;
  let buyers = 0;
  let repeaters = 0;
  for (let person = 0; person < shop.personCount; person++) {
    const count = ordersUntil(shop, person, asOf) - starts[person]!;
    if (count > 0) buyers++;
    if (count > 1) repeaters++;
  }
  return { buyers, repeaters };
}

function firstOrderDays(shop: Shop): Int32Array {
  const { starts, members } = shop.ordersOfPerson;
  const days = new Int32Array(shop.personCount).fill(NO_DAY);
  for (let person = 0; person < days.length; person++) {
    const from = starts[person]!;
    if (from < starts[person + 1]!) days[person] = shop.orders.day[members[from]!]!;
  }
  return days;
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
  const { starts, members } = shop.ordersOfPerson;
  const { day, units } = shop.orders;
  let value = 0;
  let people = 0;
  for (let person = 0; person < shop.personCount; person++) {
    if (flag.codes[person]! < risk) continue;
    people++;
    for (let at = ordersUntil(shop, person, asOf) - 1; at >= starts[person]!; at--) {
      const order = members[at]!;
      if (day[order]! <= asOf - YEAR_DAYS) break;
      value += units[order]!;
    }
  }
  return { value, people };
}
