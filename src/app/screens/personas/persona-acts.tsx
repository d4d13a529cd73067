import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { segmentWordsOf } from '#analyses/segments/text.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { useRuleSpeech } from '#app/people/use-rule-words.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { wordIn } from '#domain/locale.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { ownDay } from './own-day.ts';
import { flaggedAdvice } from './flagged-advice.ts';
import { Evidence } from './evidence.tsx';
import { personaText } from './text.ts';
import { spaceLatin } from './trait-phrases.ts';
import { type Persona, peopleOfSegment } from './use-persona.ts';
import styles from './personas.module.css';

const WEEKDAY = 'profile.favouriteWeekday';
export interface PersonaActsProps {
  readonly segment: SegmentSummary;
  readonly persona: Persona;
}

interface Act {
  readonly text: string;
  readonly evidence?: ReactNode;
}

/** What to do and what not: the advice of the segment, then what its own data adds. */
export function PersonaActs({ segment, persona: { group } }: PersonaActsProps) {
  const words = useText(personaText);
  const formats = useFormats();
  const locale = useLocale();
  const openPeople = useOpenPeople();
  const { columnOf } = useRuleSpeech();
  const filter = peopleOfSegment(segment.id);
  const query = { search: '', filters: [filter], sort: null };
  const outgoing = answerOf(useCall('people.outgoing', { query, channel: 'sms' }));
  const advice = segmentWordsOf(segment.id);
  const day = ownDay(group.traits);
  const product = group.products[0];
  const refused = outgoing?.heldBack.consent ?? 0;
  const evidence = (of: string, lines: readonly string[], open?: () => void, count = 0) => (
    <Evidence
      of={of}
      lines={lines}
      {...(open
        ? { people: { label: words.seePeople(count, formats.integer(count)), onOpen: open } }
        : {})}
    />
  );
  const todo: Act[] = [
    ...(segment.todo === undefined ? [] : [{ text: segment.todo }]),
    ...(advice?.todo ?? []).map((own) => ({ text: wordIn(own, locale) })),
  ];
  const forFlagged = flaggedAdvice(segment.id, group);
  if (forFlagged !== null) {
    const text = (forFlagged === 'first' ? words.todoFlagged : words.todoFlaggedTogether)(
      group.flagged,
      formats.integer(group.flagged),
    );
    todo.push({
      text,
      evidence: evidence(
        text,
        [
          `${formats.percent(group.flagged / group.people)} ${words.n(formats.integer(group.people))}`,
        ],
        () => openPeople({ filters: [filter, { column: 'churn.flag', oneOf: ['risk', 'lost'] }] }),
        group.flagged,
      ),
    });
  }
  if (day !== null) {
    const share = formats.percent(day.share);
    const text = words.todoWeekday(columnOf(WEEKDAY).codes?.[day.value] ?? day.value, share);
    todo.push({
      text,
      evidence: evidence(
        text,
        [
          words.evidenceShare(formats.integer(day.n), formats.integer(day.known), share),
          words.evidenceBase(formats.percent(day.baseShare)),
        ],
        () => openPeople({ filters: [filter, { column: WEEKDAY, oneOf: [day.value] }] }),
        day.n,
      ),
    });
  }
  if (product !== undefined && product.people >= 10) {
    const text = spaceLatin(words.todoProduct(product.name, formats.integer(product.people)));
    todo.push({
      text,
      evidence: evidence(text, [
        words.evidenceShare(
          formats.integer(product.people),
          formats.integer(group.buyers),
          formats.percent(product.people / Math.max(1, group.buyers)),
        ),
      ]),
    });
  }
  const avoid: Act[] = [
    ...(advice ? [{ text: wordIn(advice.avoid, locale) }] : []),
    ...(refused > 0 ? [{ text: words.avoidRefused(refused, formats.integer(refused)) }] : []),
  ];
  if (todo.length === 0 && avoid.length === 0) return null;
  return (
    <>
      <Section kind="card" title={words.todo}>
        <ActList acts={todo} icon={<IconCheck size={17} stroke={2} aria-hidden />} tone="good" />
      </Section>
      {avoid.length > 0 && (
        <Section kind="card" title={words.avoid}>
          <ActList acts={avoid} icon={<IconX size={17} stroke={2} aria-hidden />} tone="bad" />
        </Section>
      )}
    </>
  );
}

interface ActListProps {
  readonly acts: readonly Act[];
  readonly icon: ReactNode;
  readonly tone: 'good' | 'bad';
}

function ActList({ acts, icon, tone }: ActListProps) {
  return (
    <ul className={styles.acts} data-tone={tone}>
      {acts.map(({ text, evidence }) => (
        <li key={text}>
          {icon}
          <span>{text}</span>
          {evidence}
        </li>
      ))}
    </ul>
  );
}
