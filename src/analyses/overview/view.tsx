import type { ViewProps } from '#analyses/views.ts';
import { firstDayOfMonth, monthOf } from '#domain/civil-time.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { StatCard, StatPlace, StatRow, type StatChange } from '#ui/stat-card.tsx';
import { Turn } from '#ui/turns.tsx';
import { defineText, type TextOf } from '#ui/words/text.ts';
import type { OverviewSummary } from './analysis.ts';
import type { Headline } from './periods.ts';
import { overviewText } from './text.ts';
import styles from './view.module.css';

const text = defineText(overviewText);
type Words = TextOf<typeof text>;

const WHO_BOUGHT = { column: 'profile.frequency', min: 1 } as const;
const byMoney = { column: 'profile.monetary', descending: true } as const;

/** The six numbers, each opening the people it counts, and the money nobody's name is on. */
export function OverviewView(props: ViewProps<'overview'>) {
  const { outcome, isStale, asOfDay, currency, onOpenPeople } = props;
  const words = useText(text);
  const formats = useFormats();
  if (outcome.status === 'notEnough') return <EmptyState size="small" title={words.title} />;
  const { summary } = outcome;
  const { scale } = summary;
  const whole = (value: number) => formats.integer(value);
  const short = (units: number) => formats.moneyCompact(decimalOf(units, scale), currency);
  const money = (units: number) => formats.money(decimalOf(units, scale), currency, 'usual');
  const percent = (ratio: number) => formats.percent(ratio, 1);
  const trend = (label: string, { periods }: Headline, format: (value: number) => string) =>
    trendOf(label, periods, asOfDay, summary.periodDays, format, words, formats);
  /** All time stands large; the change is that of the last days, said with their own figure. */
  const ofPeriod = (own: Headline, format: (value: number) => string) => {
    const versus = words.versusDays(summary.periodDays);
    const { change } = ratioChange(own, versus, words, formats);
    const of = words.lastDays(summary.periodDays, format(own.recent));
    return change === undefined ? {} : { change: { ...change, of } };
  };
  const elsewhere = summary.leftOut.orders.otherCurrency ?? 0;
  const what = countedSentence(summary, words, formats);
  const returns =
    summary.returnedUnits > 0
      ? `${words.returnsHint(
          money(summary.returnedUnits),
          money(summary.knownRevenue.value - summary.returnedUnits),
        )} `
      : '';
  const compared = words.comparedHint(
    summary.periodDays,
    formats.dayIso(asOfDay - summary.periodDays + 1),
    formats.dayIso(asOfDay),
  );
  const { moneyAtRisk: risk, newThisMonth } = summary;
  return (
    <div data-stale={isStale} className={styles.numbers}>
      <StatRow>
        <Turn place={<StatPlace />}>
          {() => (
            <StatCard
              label={words.buyers}
              value={whole(summary.buyers.value)}
              hint={`${words.buyersHint} ${what} ${compared}`}
              {...ofPeriod(summary.buyers, whole)}
              trend={trend(words.buyers, summary.buyers, whole)}
              onOpen={() => onOpenPeople({ filters: [WHO_BOUGHT], sort: byMoney })}
            />
          )}
        </Turn>
        <Turn place={<StatPlace />}>
          {() => (
            <StatCard
              label={words.knownRevenue}
              value={short(summary.knownRevenue.value)}
              hint={`${money(summary.knownRevenue.value)} · ${words.revenueHint} ${returns}${what} ${compared}`}
              {...ofPeriod(summary.knownRevenue, short)}
              trend={trend(words.knownRevenue, summary.knownRevenue, short)}
              onOpen={() => onOpenPeople({ filters: [WHO_BOUGHT], sort: byMoney })}
            />
          )}
        </Turn>
        <Turn place={<StatPlace />}>
          {() => (
            <StatCard
              label={words.repeatRate}
              value={
                Number.isNaN(summary.repeatRate.value) ? '–' : percent(summary.repeatRate.value)
              }
              hint={`${words.repeatHint} ${what}`}
              {...pointsChange(summary.repeatRate, summary.periodDays, words, formats)}
              onOpen={() =>
                onOpenPeople({
                  filters: [{ column: 'profile.frequency', min: 2 }],
                  sort: { column: 'profile.frequency', descending: true },
                })
              }
              trend={trend(words.repeatRate, summary.repeatRate, percent)}
            />
          )}
        </Turn>
        <Turn place={<StatPlace />}>
          {() => (
            <StatCard
              label={words.averageOrder}
              value={
                Number.isNaN(summary.averageOrder.value) ? '–' : short(summary.averageOrder.value)
              }
              hint={`${words.averageHint} ${what} ${compared}`}
              {...ofPeriod(summary.averageOrder, short)}
              trend={trend(words.averageOrder, summary.averageOrder, short)}
              onOpen={() =>
                onOpenPeople({
                  filters: [WHO_BOUGHT],
                  sort: { column: 'profile.meanOrder', descending: true },
                })
              }
            />
          )}
        </Turn>
        <Turn place={<StatPlace />}>
          {() => (
            <StatCard
              label={words.moneyAtRisk}
              value={short(risk.value)}
              hint={`${money(risk.value)} · ${words.riskHint}`}
              note={
                risk.people > 0
                  ? words.atRiskNote(risk.people, whole(risk.people))
                  : words.atRiskNone
              }
              {...ratioChange(risk, words.versusThen(summary.periodDays), words, formats, 'worse')}
              trend={trend(words.moneyAtRisk, risk, short)}
              {...(risk.people > 0
                ? {
                    onOpen: () =>
                      onOpenPeople({
                        filters: [{ column: 'churn.flag', oneOf: ['risk', 'lost'] }],
                      }),
                  }
                : {})}
            />
          )}
        </Turn>
        <Turn place={<StatPlace />}>
          {() => (
            <StatCard
              label={words.newThisMonth}
              value={whole(newThisMonth.value)}
              hint={words.newHint}
              {...ratioChange(
                newThisMonth,
                words.versusElapsed(whole(newThisMonth.previous)),
                words,
                formats,
              )}
              trend={trend(words.newThisMonth, newThisMonth, whole)}
              onOpen={() =>
                onOpenPeople({
                  filters: [
                    {
                      column: 'profile.firstDay',
                      min: firstDayOfMonth(monthOf(asOfDay)),
                      max: asOfDay,
                    },
                  ],
                  sort: { column: 'profile.firstDay', descending: true },
                })
              }
            />
          )}
        </Turn>
      </StatRow>
      {elsewhere > 0 && (
        <p className={styles.anonymous}>{words.elsewhere(elsewhere, whole(elsewhere), currency)}</p>
      )}
      {summary.anonymousOrders > 0 && (
        <p className={styles.anonymous}>
          {words.anonymous(
            summary.anonymousOrders,
            whole(summary.anonymousOrders),
            short(summary.anonymousUnits),
            short(summary.knownRevenue.value + summary.anonymousUnits),
          )}
        </p>
      )}
    </div>
  );
}

/** Units that may be a mean of units as a decimal string. */
function decimalOf(units: number, scale: number): string {
  return (units / 10 ** scale).toFixed(Math.max(scale, 2));
}

/** The line of a number over its periods, and the same in words; points are named by their last day. */
function trendOf(
  label: string,
  periods: readonly number[],
  asOfDay: number,
  periodDays: number,
  format: (value: number) => string,
  words: Words,
  formats: Formats,
): { values: (number | null)[]; label: string } {
  const values = periods.map((value) => (Number.isNaN(value) ? null : value));
  const ends = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const [first, last] = [ends[0], ends.at(-1)];
  const named = (at: number) => formats.day(asOfDay - (periods.length - 1 - at) * periodDays);
  return {
    values,
    label:
      first && last
        ? words.trend(
            label,
            named(first.at),
            named(last.at),
            format(first.value),
            format(last.value),
          )
        : label,
  };
}

function ratioChange(
  { recent, previous }: Headline,
  comparedWith: string,
  words: Words,
  formats: Formats,
  moreIs: 'better' | 'worse' = 'better',
): { change?: StatChange } {
  if (!(previous > 0) || Number.isNaN(recent)) return {};
  const ratio = recent / previous - 1;
  return { change: changeOf(ratio, formats.change(ratio), comparedWith, words, moreIs) };
}

function pointsChange(
  { recent, previous }: Headline,
  periodDays: number,
  words: Words,
  formats: Formats,
): { change?: StatChange } {
  if (Number.isNaN(recent) || Number.isNaN(previous)) return {};
  const points = Math.round((recent - previous) * 1000) / 10;
  const signed = `${points > 0 ? '+' : points < 0 ? '−' : ''}${formats.decimal(Math.abs(points))}`;
  return {
    change: changeOf(points, words.points(signed), words.versusThen(periodDays), words),
  };
}

function changeOf(
  size: number,
  said: string,
  comparedWith: string,
  words: Words,
  moreIs: 'better' | 'worse' = 'better',
): StatChange {
  if (Math.abs(size) < 0.005) return { text: words.unchanged, direction: 'flat', comparedWith };
  const isMore = size > 0;
  return {
    text: said,
    direction: isMore ? 'up' : 'down',
    isGood: isMore === (moreIs === 'better'),
    comparedWith,
  };
}

/** What was counted and what was left out, in one breath. */
function countedSentence(summary: OverviewSummary, words: Words, formats: Formats): string {
  const { orders, lines, firstDay, lastDay, leftOut, anonymousOrders } = summary;
  if (firstDay === null || lastDay === null) return '';
  const range = formats.dayRange(firstDay, lastDay);
  const counted =
    lines > 0
      ? words.counted(orders, formats.integer(orders), formats.integer(lines), range)
      : words.countedNoLines(orders, formats.integer(orders), range);
  const say = (n: number | undefined, phrase: (n: number, count: string) => string) =>
    n ? [phrase(n, formats.integer(n))] : [];
  const list = [
    ...say(leftOut.orders.pending, words.pending),
    ...say(leftOut.orders.closed, words.closed),
    ...say(leftOut.orders.refunded, words.refunded),
    ...say(leftOut.orders.returned, words.returned),
    ...say(leftOut.orders.freeLinesOnly, words.freeLinesOnly),
    ...say(leftOut.orders.undated, words.undated),
    ...say(leftOut.orders.otherCurrency, words.otherCurrency),
    ...say(leftOut.orders.moneyOut, words.moneyOut),
    ...(leftOut.anonymousLines > 0
      ? say(leftOut.anonymousLines, words.anonymousLines)
      : say(anonymousOrders, words.anonymousOrders)),
    ...say(leftOut.afterAsOf, words.afterAsOf),
  ];
  if (list.length === 0) return `${counted} ${words.nothingLeftOut}`;
  return `${counted} ${words.leftOut(formats.list(list))}`;
}
