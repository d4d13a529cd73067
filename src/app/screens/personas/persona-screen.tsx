import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useParams } from 'wouter';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { segmentWordsOf } from '#analyses/segments/text.ts';
import { wordIn } from '#domain/locale.ts';
import { ActBar } from '#app/people/act-bar.tsx';
import type { Situation } from '#app/people/act-text.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { useWorthOrder } from '#app/people/worth.ts';
import { useRuleWords } from '#app/people/use-rule-words.ts';
import { linkTo } from '#app/routes.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { LEAST_PEOPLE } from '#analyses/segments/choose-personas.ts';
import { Evidence } from './evidence.tsx';
import { PersonaActs } from './persona-acts.tsx';
import { PersonaAnswers } from './persona-answers.tsx';
import { PersonaHabits } from './persona-habits.tsx';
import { PersonaNumbers } from './persona-numbers.tsx';
import { PersonaQuotes } from './persona-quotes.tsx';
import { PersonaTraits } from './persona-traits.tsx';
import { Silhouette } from './silhouette.tsx';
import { personaText } from './text.ts';
import { type Persona, peopleOfSegment, usePersona, usePersonaFacts } from './use-persona.ts';
import { ToolButton } from '#ui/tool-button.tsx';
import styles from './personas.module.css';

/** One segment as a person, on a page worth printing. */
export function PersonaScreen() {
  const { segmentId } = useParams<{ segmentId: string }>();
  const words = useText(personaText);
  const state = useCall('result.segments', {});
  const outcome = answerOf(state);
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  if (outcome === null) return <Skeleton height="480px" label={words.loading} />;
  const segments = outcome.status === 'done' ? outcome.summary.segments : [];
  const segment = segments.find(({ id }) => id === segmentId);
  if (segment === undefined) {
    return (
      <Section kind="page" title={words.title}>
        <EmptyState
          title={words.notFoundTitle}
          actions={<a href={linkTo('/personas')}>{words.back}</a>}
        >
          {words.notFound}
        </EmptyState>
      </Section>
    );
  }
  return segment.people < LEAST_PEOPLE ? (
    <TooFew segment={segment} />
  ) : (
    <Page key={segment.id} segment={segment} />
  );
}

function TooFew({ segment }: { readonly segment: SegmentSummary }) {
  const words = useText(personaText);
  const formats = useFormats();
  const openPeople = useOpenPeople();
  return (
    <Section kind="page" title={words.title}>
      <EmptyState
        title={words.fewTitle(formats.integer(segment.people))}
        actions={
          segment.people > 0 ? (
            <TextButton onClick={() => openPeople({ filters: [peopleOfSegment(segment.id)] })}>
              {words.seeAll}
            </TextButton>
          ) : (
            <a href={linkTo('/personas')}>{words.back}</a>
          )
        }
      >
        {words.few}
      </EmptyState>
    </Section>
  );
}

/** The numbers that the headline is made of. */
function HeadlineEvidence(props: { readonly headline: string; readonly persona: Persona }) {
  const { group, traits, say } = props.persona;
  const words = useText(personaText);
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const median = (column: string, label: string, format: (value: number) => string) =>
    group.medians
      .filter((own) => own.column === column && own.group !== null)
      .map(({ group: own, everyone }) =>
        words.evidenceMedian(
          label,
          format(own ?? 0),
          everyone === null ? '–' : format(everyone),
          formats.integer(group.buyers),
        ),
      );
  return (
    <Evidence
      of={props.headline}
      lines={[
        ...median('profile.gapDays', words.rhythm, (days) => formats.daySpan(Math.round(days))),
        ...median('profile.meanOrder', words.order, (money) =>
          formats.moneyCompact(money.toFixed(2), currency),
        ),
        ...median('profile.frequency', words.orders, (orders) => formats.decimal(orders)),
        ...traits
          .slice(0, 3)
          .map((trait) =>
            words.evidenceTrait(
              say(trait),
              formats.percent(trait.share),
              formats.percent(trait.baseShare),
              formats.integer(trait.n),
              formats.integer(trait.known),
            ),
          ),
      ]}
    />
  );
}

const SITUATION: Readonly<Record<string, Situation>> = {
  highQuiet: 'quiet',
  best: 'thanks',
  dueNow: 'news',
  newPromising: 'welcome',
  onceOnly: 'welcome',
  birthdayMonth: 'birthday',
  unhappy: 'sorry',
  'rfm-HHH': 'thanks',
  'rfm-LHH': 'quiet',
  'rfm-LLH': 'quiet',
  'rfm-LLL': 'quiet',
};

function Page({ segment }: { readonly segment: SegmentSummary }) {
  const words = useText(personaText);
  const formats = useFormats();
  const locale = useLocale();
  const persona = usePersona(segment, usePersonaFacts(segment));
  const sayRule = useRuleWords();
  const openPeople = useOpenPeople();
  const worth = useWorthOrder();
  const day = useWorkspace((state) => state.view?.asOf?.day ?? null);
  if (persona === null) return <Skeleton height="480px" label={words.loading} />;
  const { group, name, headline } = persona;
  const meaning = segmentWordsOf(segment.id)?.meaning;
  const filter = peopleOfSegment(segment.id);
  return (
    <article className={styles.page}>
      <nav className={styles.walk} data-print="no">
        <a href={linkTo('/personas')}>
          <IconArrowLeft size={17} stroke={1.7} aria-hidden /> {words.back}
        </a>
        <span>
          <a href={linkTo(`/segments/${segment.id}`)}>{words.toSegment}</a>
          <ToolButton onClick={() => window.print()}>
            <IconPrinter size={17} stroke={1.6} aria-hidden /> {words.print}
          </ToolButton>
        </span>
      </nav>
      <header className={styles.head}>
        <div className={styles.drawing}>
          <Silhouette look={persona.look} />
        </div>
        <div>
          <p className={styles.name}>{name}</p>
          <h1 className={styles.headline}>{keepUnits(headline ?? name)}</h1>
          <p className={styles.meaning}>
            {meaning ? wordIn(meaning, locale) : sayRule(segment.rule)}
          </p>
          <div className={styles.headLinks} data-print="no">
            <TextButton onClick={() => openPeople({ filters: [filter] })}>
              {words.seePeople(group.people, formats.integer(group.people))}
            </TextButton>
            {headline !== null && <HeadlineEvidence headline={headline} persona={persona} />}
          </div>
        </div>
      </header>
      <PersonaNumbers persona={persona} />
      <div className={styles.columns}>
        <PersonaTraits segmentId={segment.id} persona={persona} />
        <PersonaHabits segmentId={segment.id} persona={persona} />
        <PersonaQuotes quotes={group.quotes} />
        <PersonaAnswers segmentId={segment.id} />
        <PersonaActs segment={segment} persona={persona} />
      </div>
      <ActBar
        query={{
          search: '',
          filters: [filter],
          sort: worth,
        }}
        title={name}
        situation={SITUATION[segment.id] ?? 'news'}
      />
      {day !== null && <p className={styles.footer}>{words.footer(formats.day(day))}</p>}
    </article>
  );
}
