import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { TagSummary } from '#analyses/tags/analysis.ts';
import { MembersTable } from '#app/people/members-table.tsx';
import { nameColumn, nameColumns } from '#app/people/people-columns.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { EVERYONE } from '#app/people/people-list.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { shareText } from '#app/people/share-text.ts';
import { unlocksOf } from '#app/people/unlock-words.ts';
import { useRuleWords } from '#app/people/use-rule-words.ts';
import { linkTo } from '#app/routes.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { DIMENSION_LABELS, type Dimension } from '#domain/dimensions.ts';
import { wordIn } from '#domain/locale.ts';
import { columnsOfRule } from '#domain/rule.ts';
import type { TagDefinition } from '#domain/tag.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import { isWaiting, tagDefinition, tagMeaning, tagName, tagValue } from '#app/people/tag-facts.ts';
import { tagsText } from './text.ts';
import { WayBack } from '#ui/way-back.tsx';
import styles from './tags.module.css';

/** One tag: its rule in words, who has which value, and what it is used for. */
export function TagScreen() {
  const { tagId = '' } = useParams<{ tagId?: string }>();
  const words = useText(tagsText);
  const outcome = answerOf(useCall('result.tags', {}));
  const definition = tagDefinition(tagId);
  if (definition === null) {
    return (
      <Section kind="page" title={words.title}>
        <EmptyState
          title={words.notFoundTitle}
          actions={<a href={linkTo('/tags')}>{words.back}</a>}
        >
          {words.notFound}
        </EmptyState>
      </Section>
    );
  }
  const summary = outcome?.status === 'done' ? outcome.summary : null;
  const tag = summary?.tags.find(({ id }) => id === definition.id);
  if (!tag || summary === null) return <Skeleton height="320px" label={words.computing} />;
  return <Tag key={tag.id} tag={tag} definition={definition} everyone={summary.people} />;
}

interface TagProps {
  readonly tag: TagSummary;
  readonly definition: TagDefinition;
  readonly everyone: number;
}

function Tag({ tag, definition, everyone }: TagProps) {
  const words = useText(tagsText);
  const formats = useFormats();
  const locale = useLocale();
  const share = everyone > 0 ? tag.people / everyone : 0;
  return (
    <div className={styles.page}>
      <WayBack href={linkTo('/tags')} label={words.back} />
      <Section
        kind="page"
        title={tagName(tag.id, locale)}
        lead={`${wordIn(DIMENSION_LABELS[tag.dimension as Dimension], locale)} · ${tagMeaning(tag.id, locale)}`}
      >
        {isWaiting(tag) ? (
          <EmptyState
            title={words.unknownTitle}
            unlocks={unlocksOf(tag.unknown, locale)}
            actions={<a href={linkTo('/import')}>{words.addFile}</a>}
          >
            {words.unknown}
          </EmptyState>
        ) : (
          <p className={styles.figure}>
            {shareText(share, formats)}
            <span>
              {words.coverageText(formats.integer(tag.people), formats.integer(everyone))}
            </span>
          </p>
        )}
      </Section>
      <div className={styles.pair}>
        <div className={styles.column}>
          {!isWaiting(tag) && <Distribution tag={tag} />}
          <ByHand tag={tag} />
        </div>
        <div className={styles.column}>
          <HowItComes tag={tag} definition={definition} />
          <UsedBy id={tag.id} />
        </div>
      </div>
    </div>
  );
}

const FIRST_VALUES = 20;

function Distribution({ tag }: { readonly tag: TagSummary }) {
  const words = useText(tagsText);
  const formats = useFormats();
  const locale = useLocale();
  const openPeople = useOpenPeople();
  const [showsAll, setShowsAll] = useState(false);
  const column = `tags.${tag.id}`;
  const counts = answerOf(
    useCall('people.counts', isWaiting(tag) ? undefined : { query: EVERYONE, column }),
  );
  const values = (counts ?? tag.values).flatMap(({ value, count }) =>
    value === null ? [] : [{ value, count }],
  );
  const shown = showsAll ? values : values.slice(0, FIRST_VALUES);
  if (values.length === 0) {
    return (
      <Section kind="card" title={words.distribution}>
        <p className={styles.quiet}>{words.nobody}</p>
      </Section>
    );
  }
  return (
    <ChartFrame
      kind="card"
      title={words.distribution}
      note={words.distributionLead}
      count={`n = ${formats.integer(tag.people)}`}
      explains={wordIn(GROUPS_TERMS.coverage.definition, locale)}
      fileName={tagName(tag.id, locale)}
      table={{
        columns: [tagName(tag.id, locale), words.peopleColumn, words.shareColumn],
        rows: values.map(({ value, count }) => [
          tagValue(tag.id, value, locale),
          count,
          tag.people > 0 ? count / tag.people : 0,
        ]),
        format: (value, column) =>
          column === 2 ? formats.percent(value, 1) : formats.integer(value),
      }}
    >
      <BarList
        label={words.valuesOf(tagName(tag.id, locale))}
        items={shown.map(({ value, count }) => ({
          id: value,
          label: tagValue(tag.id, value, locale),
          note: words.people(count, formats.integer(count)),
          value: count,
          text: shareText(tag.people > 0 ? count / tag.people : 0, formats),
        }))}
        onOpen={(value) => openPeople({ filters: [{ column, oneOf: [value] }] })}
      />
      {values.length > shown.length && (
        <TextButton onClick={() => setShowsAll(true)}>
          {words.showAll(formats.integer(values.length))}
        </TextButton>
      )}
    </ChartFrame>
  );
}

/** The layers as sentences, then the column that is taken over. */
function HowItComes({ tag, definition }: Pick<TagProps, 'tag' | 'definition'>) {
  const words = useText(tagsText);
  const locale = useLocale();
  const sayRule = useRuleWords();
  const layers = definition.layers ?? [];
  const from =
    definition.from === undefined
      ? null
      : nameColumn({ id: definition.from, kind: 'category', header: null, scale: 0 }, locale).label;
  return (
    <Section
      kind="card"
      title={words.rule}
      {...(layers.length > 1 ? { lead: words.ruleLead } : {})}
    >
      <dl className={styles.layers}>
        {layers.map(({ value, when }) => (
          <div key={value}>
            <dt>{tagValue(tag.id, value, locale)}</dt>
            <dd>{sayRule(when)}</dd>
          </div>
        ))}
        {from !== null && (
          <div>
            {layers.length > 0 && <dt>{words.otherwise}</dt>}
            <dd>{words.takenOver(from)}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

function UsedBy({ id }: { readonly id: string }) {
  const words = useText(tagsText);
  const formats = useFormats();
  const locale = useLocale();
  const outcome = answerOf(useCall('result.segments', {}));
  if (outcome?.status !== 'done') return null;
  const segments = outcome.summary.segments.filter(({ rule }) =>
    columnsOfRule(rule).includes(`tags.${id}`),
  );
  return (
    <Section kind="card" title={words.usedBy}>
      {segments.length === 0 ? (
        <p className={styles.quiet}>{words.usedByNone}</p>
      ) : (
        <ul className={styles.links}>
          {segments.map((segment) => (
            <li key={segment.id}>
              <a href={linkTo(`/segments/${segment.id}`)}>{segmentName(segment, locale)}</a>
              <span>{words.people(segment.people, formats.integer(segment.people))}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ByHand({ tag }: { readonly tag: TagSummary }) {
  const words = useText(tagsText);
  const formats = useFormats();
  const locale = useLocale();
  const known = answerOf(useCall('people.columns', null));
  const columns = useMemo(() => (known ? nameColumns(known, locale) : []), [known, locale]);
  const query: PeopleQuery = useMemo(
    () => ({
      ...EVERYONE,
      filters: [{ rule: { column: 'marks.tagsByHand', contains: `|${tag.id}|` } }],
    }),
    [tag.id],
  );
  const shows = useMemo(
    () => ['name', `tags.${tag.id}`, 'profile.frequency', 'profile.monetary'],
    [tag.id],
  );
  const total = answerOf(
    useCall(
      'people.window',
      tag.byHand > 0 ? { query, columns: [], offset: 0, limit: 0 } : undefined,
    ),
  )?.total;
  return (
    <Section
      kind="card"
      title={words.byHand}
      lead={
        tag.byHand > 0
          ? words.byHandLead(tag.byHand, formats.integer(tag.byHand))
          : words.byHandNone
      }
    >
      {total !== undefined && total > 0 && (
        <MembersTable
          label={words.byHand}
          query={query}
          total={total}
          columns={columns}
          shows={shows}
          maxHeight="360px"
        />
      )}
    </Section>
  );
}
