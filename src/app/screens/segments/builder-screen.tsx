import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { create } from 'zustand';
import type { SegmentsSummary, SegmentSummary } from '#analyses/segments/analysis.ts';
import { showUndoable } from '#app/undoable.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { nameColumns } from '#app/people/people-columns.ts';
import { sayRule } from '#app/people/rule-words.ts';
import { sameNameAs, segmentName } from '#app/people/segment-names.ts';
import { useRuleSpeech } from '#app/people/use-rule-words.ts';
import { linkTo } from '#app/routes.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { forgetWithWorkspace } from '#app/left-behind.ts';
import { useWorkspace } from '#app/workspace.ts';
import { LONGEST_NAME } from '#domain/segment.ts';
import { randomId } from '#domain/random-id.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import type { PeopleColumn } from '#worker/protocol/people.ts';
import { builderText } from './builder-text.ts';
import type { BuilderContext } from './condition-editor.tsx';
import { GroupEditor } from './group-editor.tsx';
import { LiveCount } from './live-count.tsx';
import {
  type DraftGroup,
  type DraftPart,
  draftOfRule,
  newCondition,
  newGroup,
  ruleOfDraft,
  withAdded,
  withPart,
} from './rule-draft.ts';
import { ownDefinitions, reachedBy } from './segment-facts.ts';
import { segmentsText } from './text.ts';
import { useGroupCount } from './use-group-count.ts';
import { WayBack } from '#ui/way-back.tsx';
import styles from './builder.module.css';

interface Draft {
  readonly root: DraftGroup;
  readonly name: string;
}

/** Drafts by segment id ('' is a new one), so that a look at a customer does not lose them. In memory only. */
const useDrafts = create<{ readonly drafts: Readonly<Record<string, Draft>> }>()(() => ({
  drafts: {},
}));

// Of the workspace they were made in: they hold its words.
forgetWithWorkspace(() => useDrafts.setState({ drafts: {} }));

function keepDraft(id: string, draft: Draft | null): void {
  useDrafts.setState(({ drafts }) => {
    const { [id]: _, ...others } = drafts;
    return { drafts: draft === null ? others : { ...others, [id]: draft } };
  });
}

/** A new segment, an own one to change, or an own one made from one of the app's. */
export function BuilderScreen() {
  const { segmentId = '' } = useParams<{ segmentId?: string }>();
  const words = useText(builderText);
  const missing = useText(segmentsText);
  const columns = answerOf(useCall('people.columns', null));
  const outcome = answerOf(useCall('result.segments', {}));
  if (columns === null || outcome?.status !== 'done') {
    return <Skeleton height="360px" label={words.loading} />;
  }
  const segment = outcome.summary.segments.find(({ id }) => id === segmentId) ?? null;
  if (segmentId !== '' && segment === null) {
    return (
      <Section kind="page" title={missing.title}>
        <EmptyState
          title={missing.notFoundTitle}
          actions={<a href={linkTo('/segments')}>{missing.back}</a>}
        >
          {missing.notFound}
        </EmptyState>
      </Section>
    );
  }
  return <Builder key={segmentId} segment={segment} summary={outcome.summary} known={columns} />;
}

interface BuilderProps {
  readonly segment: SegmentSummary | null;
  readonly summary: SegmentsSummary;
  readonly known: readonly PeopleColumn[];
}

function Builder({ segment, summary, known }: BuilderProps) {
  const words = useText(builderText);
  const locale = useLocale();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const speech = useRuleSpeech();
  const id = segment?.id ?? '';
  const isOwn = segment?.family === 'own';
  const columns = useMemo(() => nameColumns(known, locale), [known, locale]);
  const { columnOf } = speech;
  const kindOf = (column: string) => columnOf(column).kind;
  const kept = useDrafts((store) => store.drafts[id]);
  const [first] = useState((): Draft => {
    if (segment === null) return { root: newGroup('all', [newCondition()]), name: '' };
    const own = segmentName(segment, locale);
    return {
      root: draftOfRule(segment.rule, kindOf),
      name: isOwn ? own : words.copyOf(own),
    };
  });
  const { root, name } = kept ?? first;
  const [focusKey, setFocusKey] = useState<number | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const rule = ruleOfDraft(root, kindOf);
  const count = useGroupCount(rule);
  const setRoot = (next: DraftGroup) => keepDraft(id, { root: next, name });

  const context: BuilderContext = {
    columns,
    columnOf,
    currency,
    focusKey,
    segments: segmentsToOffer(segment, summary),
  };
  const add = (groupKey: number, kind: DraftPart['kind']) => {
    const condition = newCondition();
    const part = kind === 'condition' ? condition : newGroup('any', [condition]);
    setRoot(withAdded(root, groupKey, part));
    setFocusKey(condition.key);
  };
  const replace = (key: number, part: DraftPart | null) => {
    setRoot(withPart(root, key, part));
    if (part !== null) return;
    // The place of the focus is gone: it goes on to where the next condition is added.
    form.current?.querySelector<HTMLElement>(`[data-add="${root.key}"]`)?.focus();
  };

  return (
    <div className={styles.page}>
      <WayBack href={linkTo('/segments')} label={words.back} />
      <Section
        kind="page"
        title={segment === null ? words.newTitle : isOwn ? words.editTitle : words.copyTitle}
        lead={words.lead}
      >
        <div className={styles.builder}>
          <div ref={form} className={styles.form}>
            <Section kind="card" title={words.conditions}>
              <GroupEditor
                group={root}
                depth={0}
                context={context}
                onChange={setRoot}
                onReplace={replace}
                onAdd={add}
              />
            </Section>
          </div>
          <aside className={styles.side} aria-label={words.result}>
            <LiveCount
              count={count}
              sentence={rule === null ? null : sayRule(rule, speech)}
              everyone={summary.people}
              currency={currency}
            />
          </aside>
          <SaveForm
            segment={isOwn ? segment : null}
            draftId={id}
            summary={summary}
            rule={rule}
            name={name}
            people={count.counted?.count.people ?? null}
            onName={(next) => keepDraft(id, { root, name: next })}
          />
        </div>
      </Section>
    </div>
  );
}

/** Not the segment itself, nor one that reads it: nobody would be in either. */
function segmentsToOffer(
  segment: SegmentSummary | null,
  { segments }: SegmentsSummary,
): readonly SegmentSummary[] {
  if (segment?.family !== 'own') return segments;
  const byId = new Map(segments.map((it) => [it.id, it]));
  return segments.filter((it) => it.id !== segment.id && !reachedBy(it.rule, byId).has(segment.id));
}

interface SaveFormProps {
  /** The own segment being changed; null: a new one is made. */
  readonly segment: SegmentSummary | null;
  readonly draftId: string;
  readonly summary: SegmentsSummary;
  readonly rule: ReturnType<typeof ruleOfDraft>;
  readonly name: string;
  readonly people: number | null;
  readonly onName: (name: string) => void;
}

function SaveForm(props: SaveFormProps) {
  const { segment, draftId, summary, rule, name, people, onName } = props;
  const words = useText(builderText);
  const overview = useText(segmentsText);
  const formats = useFormats();
  const locale = useLocale();
  const [, go] = useLocation();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  const own = ownDefinitions(summary.segments);
  const taken = sameNameAs(name, summary.segments, segment?.id ?? null, locale);
  const trouble =
    name.trim() === ''
      ? words.nameNeeded
      : taken !== null
        ? words.nameTaken(taken)
        : rule === null
          ? words.ruleNeeded
          : null;
  const shown = isTried || taken !== null ? trouble : null;
  useEffect(() => {
    if (isTried && name.trim() === '') field.current?.querySelector('input')?.focus();
    // Once, when saving was tried.
    // oxlint-disable-next-line react/exhaustive-deps -- typing must not take the focus again
  }, [isTried]);
  const save = async () => {
    setTried(true);
    if (trouble !== null || rule === null) return;
    setSaving(true);
    const saved = { id: segment?.id ?? `own-${randomId()}`, name: name.trim(), rule };
    try {
      const { act } = await dataClient.call('segments.save', {
        own: segment ? own.map((it) => (it.id === saved.id ? saved : it)) : [...own, saved],
      });
      keepDraft(draftId, null);
      showUndoable(words.saved(saved.name, formats.integer(people ?? 0)), act, locale, () =>
        segment ? undefined : go('/segments'),
      );
      go(`/segments/${saved.id}`);
    } catch {
      showToast(words.notSaved, { tone: 'error' });
      setSaving(false);
    }
  };
  return (
    <form
      ref={field}
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.name}>
        <TextField
          label={words.name}
          placeholder={words.namePlaceholder}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          aria-invalid={shown !== null}
          aria-describedby="segment-trouble"
          onChange={onName}
        />
      </div>
      <Button type="submit" loading={isSaving} disabled={!isWriter}>
        {words.save}
      </Button>
      <p id="segment-trouble" className={styles.trouble} role="status">
        {isWriter ? shown : overview.readsOnly}
      </p>
    </form>
  );
}
