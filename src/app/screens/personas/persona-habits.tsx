import { useOpenPeople } from '#app/people/open-people.ts';
import { useRuleSpeech } from '#app/people/use-rule-words.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import type { CategoryCount, PeopleQuery } from '#worker/protocol/people.ts';
import { personaText } from './text.ts';
import { EVERYONE_COUNTED, type Persona, peopleOfSegment, useCounts } from './use-persona.ts';

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
        <Shares
          segmentId={segmentId}
          title={words.when}
          note={words.whenNote(formats.integer(sumOf(weekdays)))}
          column={WEEKDAY}
          counts={[...weekdays].sort((a, b) => String(a.value).localeCompare(String(b.value)))}
          everyone={weekdaysOfAll}
        />
      )}
      {channels !== null && channelsOfAll !== null && channels.length > 1 && (
        <Shares
          segmentId={segmentId}
          title={words.channels}
          note={words.channelsNote(formats.integer(sumOf(channels)))}
          column={CHANNEL}
          counts={channels.slice(0, MOST_CHANNELS)}
          total={sumOf(channels)}
          everyone={channelsOfAll}
        />
      )}
      {group.products.length > 0 && <Products group={group} />}
    </>
  );
}

interface SharesProps {
  readonly segmentId: string;
  readonly title: string;
  readonly note: string;
  readonly column: string;
  readonly counts: readonly CategoryCount[];
  readonly everyone: readonly CategoryCount[];
  /** Of whom the shares are; default all counted. */
  readonly total?: number;
}

/** Shares of people by value, each with everyone's as a line; a press opens the customers. */
function Shares(props: SharesProps) {
  const { segmentId, title, note, column, counts, everyone, total } = props;
  const words = useText(personaText);
  const formats = useFormats();
  const openPeople = useOpenPeople();
  const { columnOf } = useRuleSpeech();
  const { codes } = columnOf(column);
  const [own, all] = [total ?? sumOf(counts), sumOf(everyone)];
  const shareOfAll = (value: string | null) =>
    (everyone.find((other) => other.value === value)?.count ?? 0) / Math.max(1, all);
  const nameOf = (value: string | null) => codes?.[String(value)] ?? String(value);
  return (
    <ChartFrame
      kind="card"
      title={title}
      note={note}
      fileName={title}
      table={{
        columns: [title, words.peopleColumn, words.shareColumn, words.shareOfAll],
        rows: counts.map(({ value, count }) => [
          nameOf(value),
          count,
          count / Math.max(1, own),
          shareOfAll(value),
        ]),
        format: (value, at) => (at > 1 ? formats.percent(value, 1) : formats.integer(value)),
      }}
    >
      <BarList
        label={title}
        items={counts.map(({ value, count }) => ({
          id: String(value),
          label: nameOf(value),
          value: count / Math.max(1, own),
          reference: shareOfAll(value),
          text: formats.percent(count / Math.max(1, own)),
        }))}
        onOpen={(value) =>
          openPeople({ filters: [peopleOfSegment(segmentId), { column, oneOf: [value] }] })
        }
      />
    </ChartFrame>
  );
}

/** What most of them have bought. */
function Products({ group }: Pick<Persona, 'group'>) {
  const words = useText(personaText);
  const formats = useFormats();
  const products = group.products.slice(0, MOST_PRODUCTS);
  const share = (people: number) => people / Math.max(1, group.buyers);
  return (
    <ChartFrame
      kind="card"
      title={words.products}
      note={words.productsNote(formats.integer(group.buyers))}
      fileName={words.products}
      table={{
        columns: [words.products, words.peopleColumn, words.shareColumn],
        rows: products.map(({ name, people }) => [name, people, share(people)]),
        format: (value, at) => (at > 1 ? formats.percent(value, 1) : formats.integer(value)),
      }}
    >
      <BarList
        label={words.products}
        max={1}
        items={products.map(({ name, people }) => ({
          id: name,
          label: name,
          value: share(people),
          text: formats.percent(share(people)),
        }))}
      />
    </ChartFrame>
  );
}

function sumOf(counts: readonly CategoryCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
