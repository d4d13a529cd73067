import { IconChartBar } from '@tabler/icons-react';
import { memo, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { AnalysisId } from '#analyses/registry.ts';
import { VIEWS } from '#analyses/views.ts';
import { CurrencyChoice, CurrencyPlace } from '#app/currency-choice.tsx';
import { LongWait } from '#app/long-wait.tsx';
import { useOpenPeople } from '#app/people/open-people.ts';
import { EVERYONE } from '#app/people/people-list.ts';
import { keepWhatIsImported } from '#app/storage-state.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { MissingFileActs } from '#app/people/sample-file.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { StatRowPlace } from '#ui/stat-card.tsx';
import { Turn } from '#ui/turns.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import type { PeopleFilter } from '#worker/protocol/people.ts';
import { useAsOfSentence } from './as-of-control.tsx';
import { CareToday } from './care-today.tsx';
import { FiguresDownload } from './figures.tsx';
import { Hero } from './hero.tsx';
import { LastImport } from './last-import.tsx';
import { PersonaStrip } from './persona-strip.tsx';
import { FlagChart, StageChart } from './people-charts.tsx';
import { RiskValueGrid } from './risk-value-grid.tsx';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

type Summary = (AnalysisAnswer<'overview'> & { readonly status: 'done' })['summary'];

const FirstOfAll = lazyPart(async () => (await import('./without-orders.tsx')).FirstOfAll);
const WhatTheySay = lazyPart(async () => (await import('./without-orders.tsx')).WhatTheySay);

const AT_RISK: readonly PeopleFilter[] = [{ column: 'churn.flag', oneOf: ['risk', 'lost'] }];

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
  const numbers = answerOf(overview);
  const stages = answerOf(lifecycle);
  const flags = answerOf(churn);
  const hasBuyers = numbers?.status !== 'done' || numbers.summary.buyers.value > 0;
  if (overview.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  const soon = (
    <div className={styles.hero}>
      <h1 className={styles.sentence}>
        <Skeleton width="70%" label={words.title} />
      </h1>
    </div>
  );
  return (
    <div className={styles.overview}>
      <div className={styles.first}>
        {numbers?.status === 'done' ? (
          <Turn place={soon}>
            <FirstSentence summary={numbers.summary} care={cared} />
          </Turn>
        ) : numbers === null ? (
          soon
        ) : (
          <h1 className={styles.sentence}>{words.nothing}</h1>
        )}
        {asOfSentence !== null && (
          <p className={styles.asOf}>
            {asOfSentence}{' '}
            <Turn place={<CurrencyPlace />}>
              <CurrencyChoice />
            </Turn>
          </p>
        )}
      </div>
      <Turn>
        {hasBuyers ? (
          <>
            {(numbers === null || (isNext && cared === null)) && <LongWait />}
            <section aria-label={words.numbers}>
              {numbers === null ? (
                sixNumbers
              ) : (
                <Numbers outcome={numbers} isStale={overview.status === 'running'} />
              )}
            </section>
            <div className={styles.pair}>
              {cared === null ? (
                tall
              ) : (
                <Turn place={tall}>
                  <CareToday care={cared} />
                </Turn>
              )}
              {isNext ? <RiskValueGrid waiting={tall} onOpenPeople={openPeople} /> : tall}
            </div>
            {changed !== null && (
              <Turn>
                <LastImport changes={changed} />
              </Turn>
            )}
            {cared !== null && <PersonaStrip />}
            <div className={styles.pair}>
              {stages === null ? (
                place
              ) : (
                <Stages outcome={stages} isStale={lifecycle.status === 'running'} />
              )}
              {flags === null ? (
                place
              ) : (
                <Flags outcome={flags} isStale={churn.status === 'running'} />
              )}
            </div>
            {isNext && <LeftByFile />}
          </>
        ) : (
          <>
            <LeftByFile />
            <WhatTheySay waiting={null} />
            <EmptyState
              icon={<IconChartBar size={32} stroke={1.4} />}
              title={words.soon}
              unlocks={[{ what: words.soonWhat, where: words.soonWhere }]}
              actions={<MissingFileActs kind="orders" />}
            >
              {words.soonWhy}
            </EmptyState>
          </>
        )}
      </Turn>
      {numbers?.status === 'done' && view?.asOf && saysAnything(numbers.summary) && (
        <Turn>
          <FiguresDownload summary={numbers.summary} asOf={view.asOf.day} />
        </Turn>
      )}
    </div>
  );
}

/** Whether there is a figure to take away. */
function saysAnything({ people, anonymousOrders }: Summary): boolean {
  return people > 0 || anonymousOrders > 0;
}

interface PanelProps<Id extends AnalysisId> {
  readonly outcome: AnalysisAnswer<Id>;
  readonly isStale: boolean;
}

const nothing = (): void => undefined;

/** What the view of a capability is told beside its outcome. */
function useShop() {
  const asOfDay = useWorkspace((state) => state.view?.asOf?.day ?? 0);
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  return { asOfDay, currency, onParams: nothing, onOpenPeople: useOpenPeople() };
}

const sixNumbers = <StatRowPlace cards={6} />;
const place = <Skeleton look="card" height="394px" />;
const tall = <Skeleton look="card" height="456px" />;

const Numbers = memo(function Numbers(props: PanelProps<'overview'>) {
  const shop = useShop();
  return (
    <Turn place={sixNumbers}>
      <VIEWS.overview.view {...shop} {...props} waiting={sixNumbers} />
    </Turn>
  );
});

const Stages = memo(function Stages(props: PanelProps<'lifecycle'>) {
  const shop = useShop();
  return (
    <Turn place={place}>
      <StageChart outcome={props.outcome}>
        <VIEWS.lifecycle.view {...shop} {...props} waiting={place} />
      </StageChart>
    </Turn>
  );
});

const Flags = memo(function Flags(props: PanelProps<'churn'>) {
  const shop = useShop();
  return (
    <Turn place={place}>
      <FlagChart outcome={props.outcome}>
        <VIEWS.churn.view {...shop} {...props} waiting={place} />
      </FlagChart>
    </Turn>
  );
});

/** What files themselves say of who left; nothing where none does. */
function LeftByFile() {
  const shop = useShop();
  const state = useCall('result.agreements', {});
  const outcome = answerOf(state);
  if (outcome?.status !== 'done' || outcome.summary.left === null) return null;
  return (
    <Turn>
      <VIEWS.agreements.view
        {...shop}
        outcome={outcome}
        isStale={state.status === 'running'}
        waiting={place}
      />
    </Turn>
  );
}

function hasCare(care: AnalysisAnswer<'care'> | null): boolean {
  // Still computing: somebody nearly always does, and a button must not change under the hand.
  if (care === null) return true;
  return care.status === 'done' && Object.values(care.summary.counts).some((count) => count > 0);
}

interface FirstSentenceProps {
  readonly summary: Summary;
  /** Where somebody wants a word today, the button leads there; null while that is not known. */
  readonly care: AnalysisAnswer<'care'> | null;
}

/** People, money and a button. */
const FirstSentence = memo(function FirstSentence({ summary, care }: FirstSentenceProps) {
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
            filters: AT_RISK,
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
    const seeList = {
      act: words.seeList,
      onAct: () => openPeople({ filters: AT_RISK }),
    };
    return (
      <Hero
        sentence={typeof days === 'number' ? said : null}
        {...(hasCare(care)
          ? { act: words.seeCare, onAct: () => go('/actions/care'), other: seeList }
          : seeList)}
      />
    );
  }
  if (buyers.value > 0) {
    return (
      <Hero
        sentence={words.allWell(buyers.value, whole(buyers.value))}
        act={words.seeEveryone}
        onAct={() => openPeople(EVERYONE)}
      />
    );
  }
  const toData = { act: words.toData, onAct: () => go('/data') };
  if (anonymousOrders > 0 && people === 0) {
    return (
      <Hero sentence={words.nobodyKnown(anonymousOrders, whole(anonymousOrders))} {...toData} />
    );
  }
  return (
    <FirstOfAll people={people} otherwise={toData} waiting={<Hero sentence={null} {...toData} />} />
  );
});
