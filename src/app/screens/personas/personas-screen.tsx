import { IconChevronDown, IconUserSquareRounded } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { LongWait } from '#app/long-wait.tsx';
import { segmentName } from '#app/people/segment-names.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useHasOrders } from '#app/asking/use-has-orders.ts';
import { MissingFileActs } from '#app/people/sample-file.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { choosePersonas, LEAST_PEOPLE } from '#analyses/segments/choose-personas.ts';
import { PersonaCard } from './persona-card.tsx';
import { personaText } from './text.ts';
import { TOOL_LOOK } from '#ui/tool-button.tsx';
import styles from './personas.module.css';

/** The main segments as people, side by side. */
export function PersonasScreen() {
  const hasOrders = useHasOrders();
  const words = useText(personaText);
  const formats = useFormats();
  const state = useCall('result.segments', {});
  const outcome = answerOf(state);
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  if (outcome === null) {
    return (
      <Section kind="page" title={words.title} lead={words.lead}>
        <LongWait />
        <Skeleton height="320px" label={words.loading} />
      </Section>
    );
  }
  const summary = outcome.status === 'done' ? outcome.summary : null;
  const chosen = summary ? choosePersonas(summary.segments, summary) : [];
  const shown = new Set(chosen.map(({ id }) => id));
  const others = (summary?.segments ?? []).filter(
    ({ id, people }) => people >= LEAST_PEOPLE && !shown.has(id),
  );
  return (
    <Section
      kind="page"
      title={words.title}
      lead={words.lead}
      actions={others.length > 0 && <OtherSegments segments={others} />}
    >
      {chosen.length === 0 ? (
        <EmptyState
          icon={<IconUserSquareRounded size={32} stroke={1.4} />}
          title={hasOrders ? words.emptyTitle : words.emptyNoOrdersTitle}
          unlocks={[{ what: words.emptyWhat, where: words.emptyWhere }]}
          actions={<MissingFileActs kind="orders" />}
        >
          {(hasOrders ? words.empty : words.emptyNoOrders)(formats.integer(summary?.people ?? 0))}
        </EmptyState>
      ) : (
        <ul className={styles.grid}>
          {chosen.map((segment) => (
            <li key={segment.id}>
              <PersonaCard segment={segment} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OtherSegments({ segments }: { readonly segments: readonly SegmentSummary[] }) {
  const words = useText(personaText);
  const formats = useFormats();
  const locale = useLocale();
  const [, go] = useLocation();
  return (
    <PopButton
      label={words.others}
      className={TOOL_LOOK}
      face={
        <>
          {words.others} <IconChevronDown size={16} stroke={1.7} aria-hidden />
        </>
      }
    >
      {(close) =>
        segments.map((segment) => (
          <PopChoice
            key={segment.id}
            onChoose={() => {
              close();
              go(`/personas/${segment.id}`);
            }}
          >
            {segmentName(segment, locale)}{' '}
            <span className={styles.quiet}>
              {words.peopleCount(segment.people, formats.integer(segment.people))}
            </span>
          </PopChoice>
        ))
      }
    </PopButton>
  );
}
