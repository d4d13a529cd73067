/** The six numbers of the overview, each with its year of months and the period before (rules.md). */
import { NO_DAY } from '#domain/columns.ts';
import { firstDayOfMonth, monthOf } from '#domain/civil-time.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { ordersUntil } from '#engine/purchases.ts';
import { COUNTED, ORDER_STATES, type OrderState, type Shop } from '#engine/shop.ts';

/** Days of the period that the numbers are compared over. */
export const PERIOD_DAYS = 30;
const YEAR_DAYS = 365;
const MONTHS_SHOWN = 12;

export interface Headline {
  /** The figure as of A. Money in units of `10 ** -scale`. */
  readonly value: number;
  /** The figure for the last period, and for the period of the same length before. */
  readonly recent: number;
  readonly previous: number;
  /** One point a calendar month, oldest first, the last up to A. */
  readonly months: readonly number[];
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
  /** First calendar month of the series: months since 1970-01. */
  readonly firstMonth: number;
  readonly buyers: Headline;
  readonly knownRevenue: Headline;
  readonly repeatRate: Headline;
  readonly averageOrder: Headline;
  readonly newThisMonth: Headline;
  /** Known revenue of the last 365 days of those flagged risk or lost, and who they are. */
  readonly moneyAtRisk: { readonly value: number; readonly people: number };
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

function run(input: AnalysisInput): Outcome<OverviewSummary> {
  const { shop, asOf } = input;
  const { orders, lines } = shop;
  const firstMonth = monthOf(asOf) - MONTHS_SHOWN + 1;
  const months = monthEnds(firstMonth, asOf);
  const totals = countOrders(shop, asOf);
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
  const perMonth = months.map(({ from, to }) => windowOf(shop, from, to));
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
      firstMonth,
      buyers: {
        value: now.buyers,
        recent: recent.buyers,
        previous: previous.buyers,
        months: perMonth.map((window) => window.buyers),
      },
      knownRevenue: {
        value: totals.units,
        recent: recent.units,
        previous: previous.units,
        months: perMonth.map((window) => window.units),
      },
      repeatRate: {
        value: share(now.repeaters, now.buyers),
        recent: share(now.repeaters, now.buyers),
        previous: share(before.repeaters, before.buyers),
        months: months.map(({ to }) => {
          const then = at(to);
          return share(then.repeaters, then.buyers);
        }),
      },
      averageOrder: {
        value: share(totals.units, totals.counted),
        recent: share(recent.units, recent.orders),
        previous: share(previous.units, previous.orders),
        months: perMonth.map((window) => share(window.units, window.orders)),
      },
      newThisMonth: {
        value: newBetween(monthStart - 1, asOf),
        recent: newBetween(monthStart - 1, asOf),
        previous: newBetween(monthStart - 1 - elapsed, monthStart - 1),
        months: months.map(({ from, to }) => newBetween(from, to)),
      },
      moneyAtRisk: atRisk(input),
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

/** The months shown: day before each begins, and its last day (A for the current one). */
function monthEnds(firstMonth: number, asOf: number): { from: number; to: number }[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, step) => {
    const from = firstDayOfMonth(firstMonth + step) - 1;
    const to = Math.min(firstDayOfMonth(firstMonth + step + 1) - 1, asOf);
    return { from, to };
  });
}

function atRisk({ shop, asOf, column }: AnalysisInput): { value: number; people: number } {
  const flag = column('churn.flag');
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
