import { IconHandStop, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import { isReadyTag, tagWords } from '#analyses/tags/text.ts';
import { showUndoable } from '#app/undoable.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { DIMENSION_LABELS, DIMENSIONS } from '#domain/dimensions.ts';
import { wordIn } from '#domain/locale.ts';
import type { TagDefinition } from '#domain/tag.ts';
import { foldText } from '#domain/normalise/width.ts';
import { chipClass } from '#ui/chip.tsx';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice, PopHead } from '#ui/pop-button.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import type { PersonView } from '#worker/protocol/people.ts';
import { EVERYONE } from './people-list.ts';
import { personTagsText } from './person-tags-text.ts';
import { tagName, tagValue } from './tag-facts.ts';
import styles from './person-tags.module.css';

interface TagOfPerson {
  readonly definition: TagDefinition;
  /** null: none. */
  readonly value: string | null;
  readonly isByHand: boolean;
}

export interface PersonTagsProps {
  readonly person: Pick<PersonView, 'id' | 'columns'>;
}

/** The tags of one person by dimension, each of them open to a decision by hand. */
export function PersonTags({ person }: PersonTagsProps) {
  const words = useText(personTagsText);
  const locale = useLocale();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const tags = tagsOf(person);
  const shown = tags.filter(({ value, isByHand }) => value !== null || isByHand);
  const decide = useDecide(person.id);
  return (
    <Section
      kind="card"
      title={words.title}
      lead={shown.length === 0 ? words.none : words.lead}
      {...(isWriter ? { actions: <AddTag tags={tags} onDecide={decide} /> } : {})}
    >
      <dl className={styles.dimensions}>
        {DIMENSIONS.map((dimension) => {
          const members = shown.filter(({ definition }) => definition.dimension === dimension);
          if (members.length === 0) return null;
          return (
            <div key={dimension}>
              <dt>{wordIn(DIMENSION_LABELS[dimension], locale)}</dt>
              <dd>
                {members.map((tag) => (
                  <TagChip
                    key={tag.definition.id}
                    tag={tag}
                    isWriter={isWriter}
                    onDecide={decide}
                  />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

function tagsOf({ columns }: PersonTagsProps['person']): readonly TagOfPerson[] {
  const byHand = String(columns['marks.tagsByHand'] ?? '');
  return READY_TAGS.map((definition) => {
    const value = columns[`tags.${definition.id}`];
    return {
      definition,
      value: typeof value === 'string' ? value : null,
      isByHand: byHand.includes(`|${definition.id}|`),
    };
  });
}

/** A value, null takes the tag away, undefined leaves it to its rule. */
type Decide = (tag: TagOfPerson, value: string | null | undefined) => void;

function useDecide(id: number): Decide {
  const words = useText(personTagsText);
  const locale = useLocale();
  return (tag, value) => {
    const { definition } = tag;
    const name = tagName(definition.id, locale);
    const send = (next: string | null | undefined) =>
      dataClient.call('tags.decide', {
        tag: definition.id,
        people: [id],
        ...(next === undefined ? {} : { value: next }),
      });
    const fail = () => showToast(words.failed, { tone: 'error' });
    send(value).then(({ act }) => {
      const said =
        value === undefined
          ? words.left(name)
          : value === null
            ? words.removed(name)
            : words.changed(name, tagValue(definition.id, value, locale));
      showUndoable(said, act, locale);
    }, fail);
  };
}

interface TagChipProps {
  readonly tag: TagOfPerson;
  readonly isWriter: boolean;
  readonly onDecide: Decide;
}

function TagChip({ tag, isWriter, onDecide }: TagChipProps) {
  const words = useText(personTagsText);
  const locale = useLocale();
  const { definition, value, isByHand } = tag;
  const name = tagName(definition.id, locale);
  const said = value === null ? words.removedByHand : tagValue(definition.id, value, locale);
  const mark = isByHand && value !== null ? ` (${words.byHand})` : '';
  const face = (
    <>
      <span className={styles.tagName}>{name}</span>
      <span className={styles.tagValue} data-removed={value === null}>
        {said}
      </span>
      {isByHand && (
        <span className={styles.hand} title={words.byHand}>
          <IconHandStop size={13} stroke={1.8} aria-hidden />
        </span>
      )}
    </>
  );
  if (!isWriter) return <span className={chipClass}>{face}</span>;
  return (
    <PopButton
      label={`${words.chip(name, said)}${mark}`}
      align="start"
      className={chipClass}
      face={face}
    >
      {(close) => {
        const then = (next: string | null | undefined) => {
          close();
          onDecide(tag, next);
        };
        return (
          <>
            <div className={styles.panelTitle}>{words.chooseValue}</div>
            <ValueChoices definition={definition} chosen={value} onChoose={then} />
            <div className={styles.panelFoot}>
              {value !== null && <PopChoice onChoose={() => then(null)}>{words.remove}</PopChoice>}
              {isByHand && (
                <PopChoice onChoose={() => then(undefined)}>{words.leaveToRule}</PopChoice>
              )}
            </div>
          </>
        );
      }}
    </PopButton>
  );
}

interface ValueChoicesProps {
  readonly definition: TagDefinition;
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

const MOST_VALUES = 40;

/** The values of the rule's layers, then those that people have. */
function ValueChoices({ definition, chosen, onChoose }: ValueChoicesProps) {
  const words = useText(personTagsText);
  const locale = useLocale();
  const { id, layers = [], from } = definition;
  const counts = answerOf(
    useCall(
      'people.counts',
      from === undefined ? undefined : { query: EVERYONE, column: `tags.${id}` },
    ),
  );
  if (from !== undefined && counts === null) return <Skeleton height="120px" />;
  const worded = isReadyTag(id) ? Object.keys(tagWords[id].values ?? {}) : [];
  const told = (counts ?? []).flatMap(({ value }) => value ?? []);
  const values = [...new Set([...layers.map(({ value }) => value), ...worded, ...told])].slice(
    0,
    MOST_VALUES,
  );
  if (values.length === 0) return <p className={styles.quiet}>{words.noValues}</p>;
  return (
    <>
      {values.map((value) => (
        <PopChoice key={value} isChosen={value === chosen} onChoose={() => onChoose(value)}>
          {tagValue(id, value, locale)}
        </PopChoice>
      ))}
    </>
  );
}

interface AddTagProps {
  readonly tags: readonly TagOfPerson[];
  readonly onDecide: Decide;
}

function AddTag({ tags, onDecide }: AddTagProps) {
  const words = useText(personTagsText);
  return (
    <PopButton
      label={words.add}
      className={styles.add}
      face={
        <>
          <IconPlus size={16} stroke={1.7} aria-hidden /> {words.add}
        </>
      }
    >
      {(close) => (
        <AddPanel
          tags={tags.filter(({ value }) => value === null)}
          onDecide={(tag, value) => {
            close();
            onDecide(tag, value);
          }}
        />
      )}
    </PopButton>
  );
}

/** The panel was opened to choose: typing may begin at once. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
}

function AddPanel({ tags, onDecide }: AddTagProps) {
  const words = useText(personTagsText);
  const locale = useLocale();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<TagOfPerson | null>(null);
  if (chosen !== null) {
    return (
      <>
        <div className={styles.panelHead}>
          <strong>{tagName(chosen.definition.id, locale)}</strong>
          <TextButton onClick={() => setChosen(null)}>{words.back}</TextButton>
        </div>
        <ValueChoices
          definition={chosen.definition}
          chosen={null}
          onChoose={(value) => onDecide(chosen, value)}
        />
      </>
    );
  }
  const needle = foldText(wanted);
  const found = tags.filter(
    ({ definition }) => needle === '' || foldText(tagName(definition.id, locale)).includes(needle),
  );
  return (
    <>
      <PopHead>
        <TextField
          label={words.findTag}
          showsLabel={false}
          placeholder={words.findTag}
          type="search"
          autoComplete="off"
          start={<IconSearch size={16} stroke={1.6} aria-hidden />}
          ref={takeFocus}
          value={wanted}
          onChange={setWanted}
        />
      </PopHead>
      {DIMENSIONS.map((dimension) => {
        const members = found.filter(({ definition }) => definition.dimension === dimension);
        if (members.length === 0) return null;
        const label = wordIn(DIMENSION_LABELS[dimension], locale);
        return (
          <div key={dimension} role="group" aria-label={label}>
            <div className={styles.panelTitle}>{label}</div>
            {members.map((tag) => (
              <PopChoice key={tag.definition.id} onChoose={() => setChosen(tag)}>
                {tagName(tag.definition.id, locale)}
              </PopChoice>
            ))}
          </div>
        );
      })}
      {found.length === 0 && <p className={styles.quiet}>{words.noTags}</p>}
    </>
  );
}
