/** Known revenue of the year before of those flagged risk or lost, now and at the end of earlier periods. */
import { AT_RISK_FROM } from '#domain/churn-flag.ts';
import type { Column } from '#domain/columns.ts';
import type { AnalysisInput } from '#engine/analysis.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { ordersUntil } from '#engine/shop/purchases.ts';
import type { Headline, Period } from './periods.ts';

const YEAR_DAYS = 365;

/** Periods looked back at for the money at risk: each is a run of the churn flags of its day. */
const RISK_PERIODS = 6;

/**
 * Of each period up to A what was at risk on its last day.
 * @param before the same before the last files came
 */
export async function moneyAtRisk(
  input: AnalysisInput,
  periods: readonly Period[],
  before: Headline | undefined,
): Promise<Headline & { people: number }> {
  const now = atRiskOn(input, input.asOf, input.column('churn.flag'));
  const series: number[] = [];
  const known = knownAtRisk(input, before);
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
function knownAtRisk(
  { asOf, earlier }: AnalysisInput,
  before: Headline | undefined,
): (day: number, fromEnd: number) => number | undefined {
  if (earlier?.asOf !== asOf) return () => undefined;
  return (day, fromEnd) =>
    day < earlier.changes.fromDay ? before?.periods.at(-fromEnd) : undefined;
}

function atRiskOn(
  { shop }: AnalysisInput,
  asOf: number,
  flag: Column | null,
): { value: number; people: number } {
  if (flag?.type !== 'category') return { value: 0, people: 0 };
  const risk = AT_RISK_FROM;
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
