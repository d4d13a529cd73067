import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SegmentsSummary, SegmentSummary } from '#analyses/segments/analysis.ts';
import { NameGroup } from '#app/people/name-group.tsx';
import { segmentName } from '#app/people/segment-names.ts';
import { shareText } from '#app/people/share-text.ts';
import { unlocksOf } from '#app/people/unlock-words.ts';
import { useRuleWords } from '#app/people/use-rule-words.ts';
import { LongWait } from '#app/long-wait.tsx';
import { linkTo } from '#app/routes.ts';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import { wordIn } from '#domain/locale.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { Hint } from '#ui/hint.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import {
  FAMILIES,
  meaningOf,
  type Sort,
  SORTS,
  sortSegments,
  waitsOf,
  waitsOfTags,
} from './segment-facts.ts';
import { segmentsText } from './text.ts';
import styles from './segments.module.css';

/** All segments by family: who, how many, how much money, and how many are about to leave. */
export function SegmentsScreen() {
  const words = useText(segmentsText);
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const state = useCall('result.segments', {});
  const outcome = answerOf(state);
  // What a group waits for, its tags tell: before they are there, nothing is said of any.
  const tags = useCall('result.tags', {});
  const ofTags = answerOf(tags);
  const isTold = ofTags !== null || tags.status === 'failed';
  const summary = outcome?.status === 'done' && isTold ? outcome.summary : null;
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  return (
    <Section
      kind="page"
      title={words.title}
      lead={
        summary === null ? (
          <Skeleton width="320px" />
        ) : (
          words.lead(
            formats.integer(summary.people),
            formats.moneyCompact({ units: summary.units, scale: summary.scale }, currency),
          )
        )
      }
      actions={
        <Button
          component="a"
          href={linkTo('/segments/new')}
          leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />}
        >
          {words.create}
        </Button>
      }
    >
      {summary === null ? (
        <>
          <LongWait />
          <Skeleton height="360px" label={words.computing} />
        </>
      ) : (
        <Families summary={summary} tags={ofTags?.status === 'done' ? ofTags.summary.tags : []} />
      )}
    </Section>
  );
}

interface FamiliesProps {
  readonly summary: SegmentsSummary;
  readonly tags: Parameters<typeof waitsOfTags>[0];
}

function Families({ summary, tags }: FamiliesProps) {
  const words = useText(segmentsText);
  const locale = useLocale();
  const formats = useFormats();
  const [sort, setSort] = useState<Sort>('own');
  const sortNames: Readonly<Record<Sort, string>> = {
    own: words.sortOwn,
    people: words.peopleColumn,
    money: words.moneyColumn,
    flagged: words.flaggedColumn,
  };
  const leads = { own: null, ready: words.readyLead, rfm: words.rfmLead, stage: words.stageLead };
  const explained: Readonly<Partial<Record<string, string>>> = {
    ready: wordIn(GROUPS_TERMS.segment.definition, locale),
    rfm: wordIn(RFM_TERMS.rfm.definition, locale),
    stage: wordIn(RHYTHM_TERMS.stage.definition, locale),
  };
  // One's own are never hidden among those that wait: they are there to be mended.
  const ofTag = waitsOfTags(tags);
  const waiting = summary.segments.filter(
    (it) => it.family !== 'own' && waitsOf(it, ofTag).length > 0,
  );
  return (
    <div className={styles.screen}>
      <div className={styles.sort} data-print="no">
        <span aria-hidden="true">{words.sort}</span>
        <SegmentedChoice
          label={words.sort}
          value={sort}
          choices={SORTS.map((value) => ({ value, label: sortNames[value] }))}
          onChange={setSort}
        />
      </div>
      {FAMILIES.map((family) => {
        const members = summary.segments.filter(
          (it) => it.family === family && !waiting.includes(it),
        );
        if (members.length === 0 && family !== 'own') return null;
        return (
          <Section
            key={family}
            kind="card"
            title={words[family]}
            {...(leads[family] === null
              ? {}
              : { lead: <Lead text={leads[family]} explains={explained[family]} /> })}
          >
            {members.length === 0 ? (
              <p className={styles.quiet}>{words.ownEmpty}</p>
            ) : (
              <SegmentTable
                label={words[family]}
                segments={sortSegments(members, sort)}
                summary={summary}
              />
            )}
          </Section>
        );
      })}
      {waiting.length > 0 && (
        <Section kind="card" title={words.waiting(formats.integer(waiting.length))}>
          <Waiting segments={waiting} ofTag={ofTag} />
        </Section>
      )}
    </div>
  );
}

interface LeadProps {
  readonly text: string;
  readonly explains: string | undefined;
}

/** What the groups are; the term behind them on its sign. */
function Lead({ text, explains }: LeadProps) {
  return (
    <>
      {text} {explains !== undefined && <Hint explains={explains} label={text} />}
    </>
  );
}

interface SegmentTableProps {
  readonly label: string;
  readonly segments: readonly SegmentSummary[];
  readonly summary: SegmentsSummary;
}

function SegmentTable({ label, segments, summary }: SegmentTableProps) {
  const words = useText(segmentsText);
  const locale = useLocale();
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        <col className={styles.nameColumn} />
        <col className={styles.numberColumn} />
        <col className={styles.numberColumn} />
        <col />
        <col className={styles.numberColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className={styles.end}>
            {words.peopleColumn}
          </th>
          <th scope="col" className={styles.end}>
            {words.moneyColumn}
          </th>
          <th scope="col">{words.shares}</th>
          <th scope="col" className={styles.end}>
            {words.flaggedColumn}{' '}
            <Hint
              explains={wordIn(RHYTHM_TERMS.flag.definition, locale)}
              label={words.flaggedColumn}
            />
          </th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment) => (
          <SegmentRow key={segment.id} segment={segment} summary={summary} />
        ))}
      </tbody>
    </table>
  );
}

interface SegmentRowProps {
  readonly segment: SegmentSummary;
  readonly summary: SegmentsSummary;
}

function SegmentRow({ segment, summary }: SegmentRowProps) {
  const words = useText(segmentsText);
  const formats = useFormats();
  const locale = useLocale();
  const sayRule = useRuleWords();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const { people, units, flagged } = segment;
  const { scale } = summary;
  const peopleShare = summary.people > 0 ? people / summary.people : 0;
  const moneyShare = summary.units > 0 ? units / summary.units : 0;
  const said = words.shareSentence(shareText(peopleShare, formats), shareText(moneyShare, formats));
  return (
    <tr data-empty={people === 0}>
      <th scope="row">
        <a href={linkTo(`/segments/${segment.id}`)}>{segmentName(segment, locale)}</a>{' '}
        <NameGroup segment={segment} segments={summary.segments} />
        <span className={styles.sentence}>
          {meaningOf(segment.id, locale) ?? sayRule(segment.rule)}
        </span>
      </th>
      <td className={styles.end}>
        {formats.integer(people)}
        <span className={styles.narrow} aria-hidden="true">
          {words.peopleUnit}
        </span>
      </td>
      <td className={styles.end} title={formats.money({ units, scale }, currency)}>
        {formats.moneyCompact({ units, scale }, currency)}
      </td>
      <td>
        {people > 0 && (
          <span className={styles.twoBars} aria-hidden="true">
            <span data-of="people" style={{ width: `${100 * peopleShare}%` }} />
            <span data-of="money" style={{ width: `${100 * moneyShare}%` }} />
          </span>
        )}
        <span className={styles.shareText}>{people > 0 ? said : words.nobody}</span>
      </td>
      <td className={styles.end}>
        <span className={styles.wide}>{flagged > 0 ? formats.integer(flagged) : '–'}</span>
        {flagged > 0 && (
          <span className={styles.narrow} aria-hidden="true">
            {words.flagged(formats.integer(flagged))}
          </span>
        )}
      </td>
    </tr>
  );
}

interface WaitingProps {
  readonly segments: readonly SegmentSummary[];
  readonly ofTag: ReadonlyMap<string, readonly string[]>;
}

function Waiting({ segments, ofTag }: WaitingProps) {
  const words = useText(segmentsText);
  const locale = useLocale();
  return (
    <ul className={styles.waiting}>
      {segments.map((segment) => (
        <li key={segment.id}>
          <span>
            <a href={linkTo(`/segments/${segment.id}`)}>{segmentName(segment, locale)}</a>
            <span className={styles.sentence}>{meaningOf(segment.id, locale)}</span>
          </span>
          <span className={styles.unlock}>
            {unlocksOf(waitsOf(segment, ofTag), locale, ofTag).map(({ what, where }) => (
              <span key={what + where}>
                {words.needs} {what} · {where}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
