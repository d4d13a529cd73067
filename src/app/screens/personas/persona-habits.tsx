import { useOpenPeople } from '#app/people/people-list.ts';
import { useRuleSpeech } from '#app/people/use-rule-words.ts';
import { BarList } from '#ui/bar-list.tsx';
import { useFormats, useText } from '#ui/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { CategoryCount, PeopleQuery } from '#worker/protocol.ts';
import { personaText } from './text.ts';
import { EVERYONE_COUNTED, type Persona, peopleOfSegment, useCounts } from './use-persona.ts';
import styles from './personas.module.css';

const WEEKDAY = 'profile.favouriteWeekday';
const CHANNEL = 'profile.favouriteChannel';
const MOST_CHANNELS = 4;
const MOST_PRODUCTS = 5;

export interface PersonaHabitsProps {
  readonly segmentId: string;
  readonly persona: Persona;
}

/** When they buy, where they come from, and what: counted, beside everyone. */
export function PersonaHabits({ segmentId, persona: { group } }: PersonaHabitsProps) {
  const words = useText(personaText);
  const formats = useFormats();
  const query: PeopleQuery = { search: '', filters: [peopleOfSegment(segmentId)], sort: null };
  const weekdays = useCounts(query, WEEKDAY);
  const weekdaysOfAll = useCounts(EVERYONE_COUNTED, WEEKDAY);
  const channels = useCounts(query, CHANNEL);
  const channelsOfAll = useCounts(EVERYONE_COUNTED, CHANNEL);
  return (
    <>
      {weekdays !== null && weekdaysOfAll !== null && weekdays.length > 0 && (
        <Section
          kind="card"
          title={words.when}
          lead={words.whenNote(formats.integer(sumOf(weekdays)))}
        >
          <Shares
            segmentId={segmentId}
            label={words.when}
            column={WEEKDAY}
            counts={[...weekdays].sort((a, b) => String(a.value).localeCompare(String(b.value)))}
            everyone={weekdaysOfAll}
          />
        </Section>
      )}
      {channels !== null && channelsOfAll !== null && channels.length > 1 && (
        <Section
          kind="card"
          title={words.channels}
          lead={words.channelsNote(formats.integer(sumOf(channels)))}
        >
          <Shares
            segmentId={segmentId}
            label={words.channels}
            column={CHANNEL}
            counts={channels.slice(0, MOST_CHANNELS)}
            total={sumOf(channels)}
            everyone={channelsOfAll}
          />
        </Section>
      )}
      {group.products.length > 0 && (
        <Section
          kind="card"
          title={words.products}
          lead={words.productsNote(formats.integer(group.buyers))}
        >
          <ol className={styles.products}>
            {group.products.slice(0, MOST_PRODUCTS).map(({ name, people }) => (
              <li key={name}>
                <span>{name}</span>
                <span className={styles.beside}>
                  {words.peopleCount(people, formats.integer(people))}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

interface SharesProps {
  readonly segmentId: string;
  readonly label: string;
  readonly column: string;
  readonly counts: readonly CategoryCount[];
  readonly everyone: readonly CategoryCount[];
  /** Of whom the shares are; default all counted. */
  readonly total?: number;
}

/** Shares of people by value, each with everyone's as a line; a press opens the customers. */
function Shares({ segmentId, label, column, counts, everyone, total }: SharesProps) {
  const formats = useFormats();
  const openPeople = useOpenPeople();
  const { columnOf } = useRuleSpeech();
  const { codes } = columnOf(column);
  const [own, all] = [total ?? sumOf(counts), sumOf(everyone)];
  const shareOfAll = (value: string | null) =>
    (everyone.find((other) => other.value === value)?.count ?? 0) / Math.max(1, all);
  return (
    <BarList
      label={label}
      items={counts.map(({ value, count }) => ({
        id: String(value),
        label: codes?.[String(value)] ?? value,
        value: count / Math.max(1, own),
        reference: shareOfAll(value),
        text: formats.percent(count / Math.max(1, own)),
      }))}
      onOpen={(value) =>
        openPeople({ filters: [peopleOfSegment(segmentId), { column, oneOf: [value] }] })
      }
    />
  );
}

export function sumOf(counts: readonly CategoryCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
