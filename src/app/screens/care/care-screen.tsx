import { Button } from '@mantine/core';
import {
  IconCake,
  IconDoorExit,
  IconHeartHandshake,
  IconPrinter,
  IconSeedling,
  IconZzz,
} from '@tabler/icons-react';
import { CARE_REASONS, type CareReason } from '#analyses/care/analysis.ts';
import { useAsOfSentence } from '#app/screens/overview/as-of-control.tsx';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { MissingFileActs } from '#app/people/sample-file.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import { BookedGroup } from './booked-group.tsx';
import { CareGroup } from './care-group.tsx';
import { careText } from './text.ts';
import styles from './care.module.css';

type CareSummary = Extract<AnalysisAnswer<'care'>, { status: 'done' }>['summary'];

/** Groups as they are worked through: the urgent one first. */
const SHOWN: readonly CareReason[] = ['quiet', 'gone', 'birthday', 'welcome'];

const ICONS = {
  quiet: IconZzz,
  gone: IconDoorExit,
  birthday: IconCake,
  welcome: IconSeedling,
} as const;

/** A list for one day: this many of those worth most, the rest one press away. */
const A_DAY = 10;
const LEAST_GONE = 3;

/** Everyone worth a word today, by reason, each with a ready message and a way to tick them off. */
export function CareScreen() {
  const words = useText(careText);
  const formats = useFormats();
  const view = useWorkspace((state) => state.view);
  const asOfSentence = useAsOfSentence();
  const state = useCall('result.care', {});
  const columns = answerOf(useCall('people.columns', null));
  const outcome = answerOf(state);
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  if (outcome === null || columns === null || !view?.asOf) {
    return (
      <Section kind="page" title={words.title}>
        <Skeleton height="320px" label={words.loading} />
      </Section>
    );
  }
  const summary: CareSummary | null = outcome.status === 'done' ? outcome.summary : null;
  const total = summary ? CARE_REASONS.reduce((sum, own) => sum + summary.counts[own], 0) : 0;
  const day = formats.day(view.asOf.day);
  const hasBirthdays = columns.some(({ id }) => id === 'customers.birthday');
  const leadOf: Readonly<Record<CareReason, (summary: CareSummary) => string>> = {
    quiet: ({ counts, quietMoney }) =>
      quietMoney > 0
        ? words.quietLead(
            counts.quiet,
            formats.integer(counts.quiet),
            formats.moneyCompact(quietMoney.toFixed(2), view.currency),
          )
        : words.quietLeadNoMoney(counts.quiet, formats.integer(counts.quiet)),
    gone: ({ counts, goneMoney }) =>
      words.goneLead(
        counts.gone,
        formats.integer(counts.gone),
        formats.moneyCompact(goneMoney.toFixed(2), view.currency),
      ),
    birthday: ({ counts, flaggedBirthdays }) =>
      [
        words.birthdayLead(counts.birthday, formats.integer(counts.birthday)),
        ...(flaggedBirthdays > 0
          ? [words.birthdayAway(flaggedBirthdays, formats.integer(flaggedBirthdays))]
          : []),
      ].join(formats.locale === 'en' ? ' ' : ''),
    welcome: ({ counts }) => words.welcomeLead(counts.welcome, formats.integer(counts.welcome)),
  };
  const orderOf: Readonly<Record<CareReason, string>> = {
    quiet: summary?.hasReturns ? words.sortYearNet : words.sortYear,
    gone: summary?.hasReturns ? words.sortAllNet : words.sortAll,
    birthday: words.sortBirthday,
    welcome: words.sortWelcome,
  };
  return (
    <div className={styles.screen}>
      <Section
        kind="page"
        title={words.title}
        lead={
          <>
            {total === 0
              ? words.nothingToday(day)
              : total <= A_DAY
                ? words.lead(total, formats.integer(total), day)
                : words.leadMany(total, formats.integer(total), day)}
            {view.asOf.origin !== 'today' && <span className={styles.asOf}>{asOfSentence}</span>}
          </>
        }
        actions={
          total > 0 && (
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          )
        }
      >
        {total === 0 || summary === null ? (
          <>
            <EmptyState
              icon={<IconHeartHandshake size={32} stroke={1.4} />}
              title={words.emptyTitle}
              unlocks={[
                { what: words.emptyWhat, where: words.emptyWhere },
                ...(hasBirthdays
                  ? []
                  : [{ what: words.emptyBirthdays, where: words.emptyBirthdaysWhere }]),
              ]}
              actions={<MissingFileActs kind={hasBirthdays ? 'orders' : 'customers'} />}
            >
              {words.empty}
            </EmptyState>
            <BookedGroup today={view.today} />
          </>
        ) : (
          <div className={styles.groups}>
            {SHOWN.filter((reason) => summary.counts[reason] > 0).map((reason) => {
              const Icon = ICONS[reason];
              return (
                <CareGroup
                  key={reason}
                  reason={reason}
                  title={words[reason]}
                  icon={<Icon size={19} stroke={1.6} aria-hidden />}
                  lead={leadOf[reason](summary)}
                  order={words.sortedBy(orderOf[reason])}
                  first={
                    reason === 'gone' ? Math.max(LEAST_GONE, A_DAY - summary.counts.quiet) : A_DAY
                  }
                  asOfDay={view.asOf?.day ?? 0}
                  today={view.today}
                  currency={view.currency}
                />
              );
            })}
            <BookedGroup today={view.today} />
            {!hasBirthdays && summary.lunarOnly === 0 && (
              <p className={styles.missing}>{words.noBirthdays}</p>
            )}
            {summary.lunarOnly > 0 && (
              <p className={styles.missing}>
                {words.lunarOnly(summary.lunarOnly, formats.integer(summary.lunarOnly))}
              </p>
            )}
          </div>
        )}
      </Section>
    </div>
  );
}
