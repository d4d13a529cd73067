import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { SegmentSummary, SegmentsSummary } from '#analyses/segments/analysis.ts';
import { familyWords, segmentWordsOf } from '#analyses/segments/text.ts';
import { ActBar } from '#app/people/act-bar.tsx';
import { MembersTable } from '#app/people/members-table.tsx';
import { nameColumns } from '#app/people/people-columns.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { useWorthOrder } from '#app/people/worth.ts';
import { NameGroup } from '#app/people/name-group.tsx';
import { nameGroupText } from '#app/people/name-group-text.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { shareText } from '#app/people/share-text.ts';
import { unlocksOf } from '#app/people/unlock-words.ts';
import { useRuleWords } from '#app/people/use-rule-words.ts';
import { linkTo } from '#app/routes.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { wordIn } from '#domain/locale.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { StatCard, StatRow } from '#ui/stat-card.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { GroupView } from '#worker/protocol/groups.ts';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import { DeleteSegment } from './delete-segment.tsx';
import { Medians } from './medians.tsx';
import { meaningOf, waitsOf, waitsOfTags } from './segment-facts.ts';
import { segmentsText } from './text.ts';
import { Traits } from './traits.tsx';
import { WayBack } from '#ui/way-back.tsx';
import styles from './segments.module.css';

/** One segment: its rule in a sentence, what it is worth, what sets it apart, and what to do. */
export function SegmentScreen() {
  const { segmentId = '' } = useParams<{ segmentId?: string }>();
  const words = useText(segmentsText);
  const outcome = answerOf(useCall('result.segments', {}));
  if (outcome?.status !== 'done') return <Skeleton height="360px" label={words.computing} />;
  const segment = outcome.summary.segments.find(({ id }) => id === segmentId);
  if (!segment) {
    return (
      <Section kind="page" title={words.title}>
        <EmptyState
          title={words.notFoundTitle}
          actions={<a href={linkTo('/segments')}>{words.back}</a>}
        >
          {words.notFound}
        </EmptyState>
      </Section>
    );
  }
  return <Segment key={segment.id} segment={segment} summary={outcome.summary} />;
}

interface SegmentProps {
  readonly segment: SegmentSummary;
  readonly summary: SegmentsSummary;
}

function Segment({ segment, summary }: SegmentProps) {
  const words = useText(segmentsText);
  const ownWords = useText(nameGroupText);
  const locale = useLocale();
  const sayRule = useRuleWords();
  const rule = useMemo(() => ({ segment: segment.id }), [segment.id]);
  const view = answerOf(useCall('group.view', segment.people > 0 ? { rule } : undefined));
  const worth = useWorthOrder();
  const query: PeopleQuery = useMemo(
    () => ({ search: '', filters: [{ rule }], sort: worth }),
    [rule, worth],
  );
  const advice = segmentWordsOf(segment.id);
  const meaning = meaningOf(segment.id, locale);
  const name = segmentName(segment, locale);
  return (
    <div className={styles.page}>
      <WayBack href={linkTo('/segments')} label={words.back} />
      <Section
        kind="page"
        title={
          <>
            {name}{' '}
            <span className={styles.family}>{wordIn(familyWords[segment.family], locale)}</span>
          </>
        }
        {...(meaning === null ? {} : { lead: meaning })}
        actions={<Actions segment={segment} summary={summary} />}
      >
        <p className={styles.rule}>
          <span>{words.rule}</span>
          {sayRule(segment.rule)}
        </p>
      </Section>
      {segment.people === 0 ? (
        <Nobody segment={segment} />
      ) : (
        <>
          <Figures view={view} />
          <ActBar query={query} title={name} situation={situationOf(segment.id)} />
          {advice && (
            <div className={styles.pair}>
              <Section kind="card" title={words.todo}>
                <ul className={styles.advice}>
                  {segment.todo !== undefined && (
                    <li className={styles.note}>
                      <span>{ownWords.ownNote}</span>
                      {segment.todo}
                    </li>
                  )}
                  {advice.todo.map((act) => (
                    <li key={act[2]}>{wordIn(act, locale)}</li>
                  ))}
                </ul>
              </Section>
              <Section kind="card" title={words.avoid}>
                <p className={styles.avoid}>{wordIn(advice.avoid, locale)}</p>
              </Section>
            </div>
          )}
          {view === null ? (
            <Skeleton height="320px" label={words.computing} />
          ) : (
            <>
              <Traits segment={segment} traits={view.traits} />
              <div className={styles.pair} data-one={view.products.length === 0}>
                <Medians medians={view.medians} />
                {view.products.length > 0 && <Products view={view} />}
              </div>
            </>
          )}
          <Members segment={segment} query={query} name={name} />
        </>
      )}
    </div>
  );
}

/** The message that suits a segment. */
function situationOf(id: string) {
  if (id === 'birthdayMonth') return 'birthday';
  if (['newPromising', 'stage-new', 'onceOnly'].includes(id)) return 'welcome';
  return ['highQuiet', 'stage-dormant', 'stage-lost', 'rfm-LHH', 'rfm-LLH'].includes(id)
    ? 'quiet'
    : 'news';
}

function Nobody({ segment }: { readonly segment: SegmentSummary }) {
  const words = useText(segmentsText);
  const locale = useLocale();
  const asked = useCall('result.tags', {});
  const tags = answerOf(asked);
  // Before the tags say what they wait for, nobody knows why the segment is empty.
  if (tags === null && asked.status !== 'failed') return <Skeleton height="120px" />;
  const ofTag = waitsOfTags(tags?.status === 'done' ? tags.summary.tags : []);
  const waits = waitsOf(segment, ofTag);
  if (waits.length === 0) {
    return <EmptyState title={words.nobodyTitle}>{words.nobodyWhy}</EmptyState>;
  }
  return (
    <EmptyState
      title={words.unknownTitle}
      unlocks={unlocksOf(waits, locale, ofTag)}
      actions={<a href={linkTo('/import')}>{words.addFile}</a>}
    >
      {words.unknown}
    </EmptyState>
  );
}

function Actions({ segment, summary }: SegmentProps) {
  const words = useText(segmentsText);
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const [isDeleting, setDeleting] = useState(false);
  const isOwn = segment.family === 'own';
  if (!isWriter) return <span className={styles.quiet}>{words.readsOnly}</span>;
  return (
    <>
      <NameGroup segment={segment} segments={summary.segments} showsFace />
      <Button
        component="a"
        variant="default"
        href={linkTo(`/segments/${segment.id}/edit`)}
        leftSection={<IconPencil size={17} stroke={1.6} aria-hidden />}
      >
        {isOwn ? words.edit : words.copy}
      </Button>
      {isOwn && (
        <Button
          variant="default"
          leftSection={<IconTrash size={17} stroke={1.6} aria-hidden />}
          onClick={() => setDeleting(true)}
        >
          {words.remove}
        </Button>
      )}
      {isDeleting && (
        <DeleteSegment segment={segment} summary={summary} onClose={() => setDeleting(false)} />
      )}
    </>
  );
}

function Figures({ view }: { readonly view: GroupView | null }) {
  const words = useText(segmentsText);
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  if (view === null) return <Skeleton height="96px" label={words.computing} />;
  const { people, buyers, orders, flagged } = view;
  const each = (money: string) =>
    words.perPerson(
      formats.moneyCompact((Number(money) / Math.max(1, people)).toFixed(2), currency),
    );
  return (
    <div className={styles.figures}>
      <StatRow>
        <StatCard
          label={words.size}
          value={formats.integer(people)}
          note={words.sizeNote(shareText(view.peopleShare, formats))}
        />
        <StatCard
          label={words.revenue}
          value={formats.moneyCompact(view.revenue, currency)}
          hint={formats.money(view.revenue, currency)}
          note={words.revenueNote(shareText(view.revenueShare, formats))}
        />
        <StatCard
          label={words.revenueYear}
          value={formats.moneyCompact(view.revenueYear, currency)}
          hint={formats.money(view.revenueYear, currency)}
          note={each(view.revenueYear)}
        />
        <StatCard
          label={words.orders}
          value={formats.integer(orders)}
          note={words.ordersNote(formats.decimal(orders / Math.max(1, buyers)))}
        />
        <StatCard
          label={words.flaggedCard}
          value={formats.integer(flagged)}
          note={words.flaggedNote(shareText(flagged / Math.max(1, people), formats))}
        />
      </StatRow>
    </div>
  );
}

/** As many as stand beside the medians. */
const MOST_PRODUCTS = 8;

function Products({ view }: { readonly view: GroupView }) {
  const words = useText(segmentsText);
  const formats = useFormats();
  const products = view.products.slice(0, MOST_PRODUCTS);
  return (
    <ChartFrame
      kind="card"
      title={words.products}
      note={words.productsLead(view.buyers, formats.integer(view.buyers))}
      fileName={words.products}
      table={{
        columns: [words.product, words.peopleColumn, words.shareOfBuyers],
        rows: products.map(({ name, people }) => [name, people, people / Math.max(1, view.buyers)]),
        format: (value, column) =>
          column === 2 ? formats.percent(value, 1) : formats.integer(value),
      }}
    >
      <BarList
        label={words.products}
        items={products.map(({ name, people }) => ({
          id: name,
          label: (
            <span className={styles.trait}>
              <span>{name}</span>
              <span className={styles.times}>{words.people(people, formats.integer(people))}</span>
            </span>
          ),
          value: people,
          text: shareText(people / Math.max(1, view.buyers), formats),
        }))}
      />
    </ChartFrame>
  );
}

interface MembersProps {
  readonly segment: SegmentSummary;
  readonly query: PeopleQuery;
  readonly name: string;
}

function Members({ segment, query, name }: MembersProps) {
  const words = useText(segmentsText);
  const formats = useFormats();
  const locale = useLocale();
  const openPeople = useOpenPeople();
  const known = answerOf(useCall('people.columns', null));
  const columns = useMemo(() => (known ? nameColumns(known, locale) : null), [known, locale]);
  return (
    <Section
      kind="card"
      title={words.members}
      lead={`${words.people(segment.people, formats.integer(segment.people))} · ${words.membersLead}`}
      actions={
        <TextButton onClick={() => openPeople({ filters: query.filters })}>
          {words.openList}
        </TextButton>
      }
    >
      {columns === null ? (
        <Skeleton height="240px" label={words.computing} />
      ) : (
        <MembersTable
          label={name}
          query={query}
          total={segment.people}
          columns={columns}
          maxHeight="460px"
        />
      )}
    </Section>
  );
}
