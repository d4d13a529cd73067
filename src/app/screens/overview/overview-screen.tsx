import { Button } from '@mantine/core';
import { IconArrowRight, IconChartBar } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';
import { VIEWS, type PeopleChoice } from '#analyses/views.ts';
import { CurrencyChoice } from '#app/currency-choice.tsx';
import { EVERYONE, useOpenPeople } from '#app/people/people-list.ts';
import { keepWhatIsImported } from '#app/storage-state.ts';
import { Unanswered } from '#app/unanswered.tsx';
import { answerOf, useCall } from '#app/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { MissingFileActs } from '#app/people/sample-file.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useText } from '#ui/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import { useAsOfSentence } from './as-of-control.tsx';
import { CareToday } from './care-today.tsx';
import { FiguresDownload } from './figures.tsx';
import { LastImport } from './last-import.tsx';
import { PersonaStrip } from './persona-strip.tsx';
import { FlagChart, StageChart } from './people-charts.tsx';
import { RiskValueGrid } from './risk-value-grid.tsx';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

type Summary = (AnalysisAnswer<'overview'> & { readonly status: 'done' })['summary'];

const AT_RISK: PeopleChoice = {
  filters: [{ column: 'churn.flag', oneOf: ['risk', 'lost'] }],
  sort: { column: 'profile.monetary', descending: true },
};

/** The first page: who needs you and what they are worth, six numbers, and where everyone stands. */
export function OverviewScreen() {
  const words = useText(overviewScreenText);
  const asOfSentence = useAsOfSentence();
  const view = useWorkspace((state) => state.view);
  const openPeople = useOpenPeople();
  useEffect(keepWhatIsImported, []);
  const overview = useCall('result.overview', {});
  const lifecycle = useCall('result.lifecycle', {});
  const churn = useCall('result.churn', {});
  // What everything else is computed for comes after the numbers: they are what is waited for.
  const isNext = [overview, lifecycle, churn].every(({ status }) => status === 'done');
  const cared = answerOf(useCall('result.care', isNext ? {} : undefined));
  const changed = answerOf(
    useCall('overview.changes', isNext && cared !== null ? null : undefined),
  );
  const { profile: _, ...views } = VIEWS;
  const common = {
    asOfDay: view?.asOf?.day ?? 0,
    currency: view?.currency ?? null,
    onParams: () => {},
    onOpenPeople: openPeople,
  };
  const numbers = answerOf(overview);
  const stages = answerOf(lifecycle);
  const flags = answerOf(churn);
  const hasBuyers = numbers?.status !== 'done' || numbers.summary.buyers.value > 0;
  if (overview.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  return (
    <div className={styles.overview}>
      <div className={styles.first}>
        {numbers?.status === 'done' ? (
          <FirstSentence summary={numbers.summary} hasCare={hasCare(cared)} />
        ) : (
          <h1 className={styles.sentence}>
            {numbers === null ? <Skeleton width="70%" label={words.title} /> : words.nothing}
          </h1>
        )}
        {asOfSentence !== null && (
          <p className={styles.asOf}>
            {asOfSentence} <CurrencyChoice />
          </p>
        )}
      </div>
      {hasBuyers ? (
        <>
          <section aria-label={words.numbers}>
            <Waiting for={numbers} height="300px">
              {(outcome, place) => (
                <views.overview.view
                  {...common}
                  waiting={place}
                  outcome={outcome}
                  isStale={overview.status === 'running'}
                />
              )}
            </Waiting>
          </section>
          <div className={styles.pair}>
            {cared === null ? <Skeleton height="340px" /> : <CareToday care={cared} />}
            {isNext ? <RiskValueGrid onOpenPeople={openPeople} /> : <Skeleton height="340px" />}
          </div>
          {changed !== null && <LastImport changes={changed} />}
          {cared !== null && <PersonaStrip />}
          <div className={styles.pair}>
            <Waiting for={stages} height="300px">
              {(outcome, place) => (
                <StageChart outcome={outcome}>
                  <views.lifecycle.view
                    {...common}
                    waiting={place}
                    outcome={outcome}
                    isStale={lifecycle.status === 'running'}
                  />
                </StageChart>
              )}
            </Waiting>
            <Waiting for={flags} height="300px">
              {(outcome, place) => (
                <FlagChart outcome={outcome}>
                  <views.churn.view
                    {...common}
                    waiting={place}
                    outcome={outcome}
                    isStale={churn.status === 'running'}
                  />
                </FlagChart>
              )}
            </Waiting>
          </div>
        </>
      ) : (
        <EmptyState
          icon={<IconChartBar size={32} stroke={1.4} />}
          title={words.soon}
          unlocks={[{ what: words.soonWhat, where: words.soonWhere }]}
          actions={<MissingFileActs kind="orders" />}
        >
          {words.soonWhy}
        </EmptyState>
      )}
      {numbers?.status === 'done' && view?.asOf && (
        <FiguresDownload summary={numbers.summary} asOf={view.asOf.day} />
      )}
    </div>
  );
}

interface WaitingProps<Answer> {
  readonly for: Answer | null;
  readonly height: string;
  readonly children: (answer: Answer, place: ReactNode) => ReactNode;
}

/** Keeps the place of a part whose numbers are on their way; it gets the place to keep it for its code. */
function Waiting<Answer>({ for: answer, height, children }: WaitingProps<Answer>) {
  const place = <Skeleton height={height} />;
  return answer === null ? place : children(answer, place);
}

function hasCare(care: AnalysisAnswer<'care'> | null): boolean {
  // Still computing: somebody nearly always does, and a button must not change under the hand.
  if (care === null) return true;
  return care.status === 'done' && Object.values(care.summary.counts).some((count) => count > 0);
}

interface FirstSentenceProps {
  readonly summary: Summary;
  /** Somebody wants a word today: the button leads there. */
  readonly hasCare: boolean;
}

/** People, money and a button. */
function FirstSentence({ summary, hasCare }: FirstSentenceProps) {
  const words = useText(overviewScreenText);
  const formats = useFormats();
  const [, go] = useLocation();
  const openPeople = useOpenPeople();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const { moneyAtRisk: risk, buyers, people, anonymousOrders } = summary;
  // The one in the middle, by days away: at least half of them have been away that long.
  const middle = useCall(
    'people.window',
    risk.people > 0
      ? {
          query: {
            search: '',
            filters: AT_RISK.filters,
            sort: { column: 'lifecycle.silenceDays', descending: false },
          },
          columns: ['lifecycle.silenceDays'],
          offset: Math.floor(risk.people / 2),
          limit: 1,
        }
      : undefined,
  );
  const whole = (value: number) => formats.integer(value);
  if (risk.people > 0) {
    const days = answerOf(middle)?.cells['lifecycle.silenceDays']?.[0];
    const silence = formats.daySpan(typeof days === 'number' ? days : 0);
    const money = formats.moneyCompact({ units: risk.value, scale: summary.scale }, currency);
    const said =
      risk.value === 0
        ? words.atRiskNoMoney(risk.people, whole(risk.people), silence)
        : risk.people === 1
          ? words.one(silence, money)
          : words.atRisk(risk.people, whole(risk.people), silence, money);
    return (
      <Said
        sentence={typeof days === 'number' ? said : null}
        {...(hasCare
          ? {
              act: words.seeCare,
              onAct: () => go('/actions/care'),
              other: { act: words.seeList, onAct: () => openPeople(AT_RISK) },
            }
          : { act: words.seeList, onAct: () => openPeople(AT_RISK) })}
      />
    );
  }
  if (buyers.value > 0) {
    return (
      <Said
        sentence={words.allWell(buyers.value, whole(buyers.value))}
        act={words.seeEveryone}
        onAct={() => openPeople(EVERYONE)}
      />
    );
  }
  const sentence =
    people > 0
      ? words.nobodyBought(people, whole(people))
      : anonymousOrders > 0
        ? words.nobodyKnown(anonymousOrders, whole(anonymousOrders))
        : words.nothing;
  return <Said sentence={sentence} act={words.toData} onAct={() => go('/data')} />;
}

interface SaidProps {
  readonly sentence: string | null;
  readonly act: string;
  readonly onAct: () => void;
  readonly other?: { readonly act: string; readonly onAct: () => void };
}

function Said({ sentence, act, onAct, other }: SaidProps) {
  const words = useText(overviewScreenText);
  return (
    <div className={styles.hero}>
      <h1 className={styles.sentence} data-role="overview-sentence">
        {sentence ?? <Skeleton width="70%" label={words.title} />}
      </h1>
      <span className={styles.heroActs} data-print="no">
        {other !== undefined && (
          <Button size="md" variant="default" onClick={other.onAct}>
            {other.act}
          </Button>
        )}
        <Button
          size="md"
          rightSection={<IconArrowRight size={18} stroke={1.8} aria-hidden />}
          onClick={onAct}
        >
          {act}
        </Button>
      </span>
    </div>
  );
}
