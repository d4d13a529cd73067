import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { showUndoable } from '#app/undoable.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import { LONGEST_NAME } from '#domain/segment.ts';
import { type GroupWords, LONGEST_TODO, VALUE_GROUPS } from '#domain/value-group.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton } from '#ui/pop-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import { nameGroupText } from './name-group-text.ts';
import { sameNameAs, segmentName } from './segment-names.ts';
import styles from './name-group.module.css';

type Groups = readonly Pick<SegmentSummary, 'id' | 'name' | 'todo' | 'family'>[];

/** What people call the value groups now: what `segments.nameGroups` takes. */
function wordsOfGroups(segments: Groups): readonly GroupWords[] {
  return VALUE_GROUPS.flatMap((group) => {
    const own = segments.find(({ id }) => id === `rfm-${group}`);
    if (own?.name === undefined && own?.todo === undefined) return [];
    const { name, todo } = own;
    return [
      { group, ...(name === undefined ? {} : { name }), ...(todo === undefined ? {} : { todo }) },
    ];
  });
}

export interface NameGroupProps {
  readonly segment: Groups[number];
  /** All segments: a name in use is refused. */
  readonly segments: Groups;
  readonly showsFace?: boolean;
}

/** The button by which a value group gets another name and a note; nothing where they cannot be changed. */
export function NameGroup({ segment, segments, showsFace = false }: NameGroupProps) {
  const words = useText(nameGroupText);
  const locale = useLocale();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  if (segment.family !== 'rfm' || !isWriter) return null;
  return (
    <PopButton
      label={words.rename(segmentName(segment, locale))}
      align={showsFace ? 'end' : 'start'}
      className={showsFace ? styles.wide : styles.button}
      face={
        <>
          <IconPencil size={16} stroke={1.6} aria-hidden />
          {showsFace && <span>{words.face}</span>}
        </>
      }
    >
      {(close) => <GroupForm segment={segment} segments={segments} onDone={close} />}
    </PopButton>
  );
}

interface GroupFormProps {
  readonly segment: Groups[number];
  readonly segments: Groups;
  readonly onDone: () => void;
}

function GroupForm({ segment, segments, onDone }: GroupFormProps) {
  const words = useText(nameGroupText);
  const locale = useLocale();
  const id = useId();
  const before = segmentName(segment, locale);
  const ready = segmentName({ id: segment.id }, locale);
  const [name, setName] = useState(before);
  const [todo, setTodo] = useState(segment.todo ?? '');
  const [isSaving, setSaving] = useState(false);
  const taken = sameNameAs(name, segments, segment.id, locale);
  const save = async (wanted: string) => {
    const called = wanted.trim();
    const noted = todo.trim();
    const own = {
      id: segment.id,
      family: segment.family,
      ...(called === '' || called === ready ? {} : { name: called }),
      ...(noted === '' ? {} : { todo: noted }),
    };
    setSaving(true);
    const next = segments.map((it) => (it.id === segment.id ? own : it));
    const now = segmentName(own, locale);
    const saved = await put(wordsOfGroups(next), words.notSaved);
    setSaving(false);
    if (!saved) return;
    onDone();
    if (now === before && own.todo === segment.todo) return;
    const said = now === before ? words.noted(now) : words.renamed(before, now);
    showUndoable(said, saved.act, locale);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (taken === null) void save(name);
      }}
    >
      <TextField
        label={words.name}
        autoComplete="off"
        maxLength={LONGEST_NAME}
        placeholder={ready}
        value={name}
        aria-invalid={taken !== null}
        aria-describedby={`${id}-taken`}
        onChange={setName}
      />
      <p id={`${id}-taken`} className={styles.trouble} role="status">
        {taken === null ? null : words.taken(taken)}
      </p>
      <label className={styles.label} htmlFor={`${id}-todo`}>
        {words.todo}
      </label>
      <textarea
        id={`${id}-todo`}
        className={styles.area}
        rows={3}
        maxLength={LONGEST_TODO}
        value={todo}
        aria-describedby={`${id}-hint`}
        // Arrows move in the text here, not between the controls of the panel.
        onKeyDown={(event) => {
          if (event.key.startsWith('Arrow')) event.stopPropagation();
        }}
        onChange={(event) => setTodo(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.todoHint}
      </p>
      <div className={styles.acts}>
        <Button type="submit" size="sm" loading={isSaving} disabled={taken !== null}>
          {words.save}
        </Button>
        {segment.name !== undefined && (
          <Button variant="default" size="sm" disabled={isSaving} onClick={() => void save(ready)}>
            {words.giveBack(ready)}
          </Button>
        )}
      </div>
    </form>
  );
}

async function put(
  groups: readonly GroupWords[],
  notSaved: string,
): Promise<{ readonly act: number | null } | null> {
  try {
    return await dataClient.call('segments.nameGroups', { groups });
  } catch {
    showToast(notSaved, { tone: 'error' });
    return null;
  }
}
