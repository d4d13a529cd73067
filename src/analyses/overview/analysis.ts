/** The six numbers of the overview, each with a year of periods and the period before (rules.md). */
import { firstDayOfMonth, monthOf } from '#domain/civil-time.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { appendedSince } from '#engine/later/appended.ts';
import type { OrderState } from '#engine/shop/shop.ts';
import { BuyersByDay } from './buyers-by-day.ts';
import { type CountedBefore, countLines, countOrders } from './counted.ts';
import { moneyAtRisk } from './money-at-risk.ts';
import { type Headline, PERIOD_DAYS, periodsUntil } from './periods.ts';
import { type PeriodOrders, ordersOfPeriods } from './period-orders.ts';

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
  const appended = countedBefore(input);
  const totals = countOrders(shop, asOf, appended);
  const periods = periodsUntil(asOf, totals.firstDay);
  const lines = countLines(shop, asOf, appended);
  const perPeriod = ordersOfPeriods(input);
  const [previous, recent] = perPeriod.slice(-2) as [PeriodOrders, PeriodOrders];
  const shown = perPeriod.slice(-periods.length);
  const known = new BuyersByDay(shop, asOf);
  const monthStart = firstDayOfMonth(monthOf(asOf));
  const elapsed = asOf - monthStart + 1;
  const before = input.earlier?.outcome.summary as OverviewSummary | undefined;
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
        periods: shown.map((period) => period.buyers),
      },
      knownRevenue: {
        value: totals.units,
        recent: recent.units,
        previous: previous.units,
        periods: shown.map((period) => period.units),
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
        periods: shown.map((period) => share(period.units, period.orders)),
      },
      newThisMonth: {
        value: known.newBetween(monthStart - 1, asOf),
        recent: known.newBetween(monthStart - 1, asOf),
        previous: known.newBetween(monthStart - 1 - elapsed, monthStart - 1),
        periods: periods.map(({ from, to }) => known.newBetween(from, to)),
      },
      moneyAtRisk: await moneyAtRisk(input, periods, before?.moneyAtRisk),
    },
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

/** What was counted of the orders and lines before the first ones that are new; null: all are to be counted. */
function countedBefore({ asOf, earlier }: AnalysisInput): CountedBefore | null {
  const since = earlier && appendedSince(asOf, earlier);
  if (!since) return null;
  const told = earlier.outcome.summary as OverviewSummary;
  const { leftOut } = told;
  return {
    ...since,
    orders: {
      counted: told.orders,
      units: told.knownRevenue.value,
      firstDay: told.firstDay,
      lastDay: told.lastDay,
      anonymousOrders: told.anonymousOrders,
      anonymousUnits: told.anonymousUnits,
      returnedUnits: told.returnedUnits,
      afterAsOf: leftOut.afterAsOf,
      leftOut: leftOut.orders,
    },
    lines: { counted: told.lines, anonymous: leftOut.anonymousLines },
  };
}
