import { IconFolderPlus, IconPlus, IconX } from '@tabler/icons-react';
import { useText } from '#ui/words/locale-context.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import { builderText } from './builder-text.ts';
import { type BuilderContext, ConditionEditor } from './condition-editor.tsx';
import { type DraftGroup, type DraftPart, JOINS } from './rule-draft.ts';
import styles from './builder.module.css';

/** Groups inside groups beyond this are refused here: nobody reads them. */
const MOST_DEPTH = 3;

export interface GroupEditorProps {
  readonly group: DraftGroup;
  readonly depth: number;
  readonly context: BuilderContext;
  readonly onChange: (group: DraftGroup) => void;
  readonly onReplace: (key: number, part: DraftPart | null) => void;
  readonly onAdd: (groupKey: number, kind: DraftPart['kind']) => void;
}

/** Conditions that hold together, any of them, or none; groups may stand among them. */
export function GroupEditor(props: GroupEditorProps) {
  const { group, depth, context, onChange, onReplace, onAdd } = props;
  const words = useText(builderText);
  return (
    <div className={styles.group} data-depth={depth} role="group" aria-label={words[group.join]}>
      <div className={styles.groupHead}>
        <span className={styles.joinName}>{words.join}</span>
        <SegmentedChoice
          label={words.join}
          value={group.join}
          choices={JOINS.map((value) => ({ value, label: words[value] }))}
          onChange={(join) => onChange({ ...group, join })}
        />
        {depth > 0 && (
          <button
            type="button"
            className={styles.remove}
            aria-label={words.removeGroup}
            title={words.removeGroup}
            onClick={() => onReplace(group.key, null)}
          >
            <IconX size={16} aria-hidden />
          </button>
        )}
      </div>
      {group.parts.map((part) =>
        part.kind === 'group' ? (
          <GroupEditor
            key={part.key}
            {...props}
            group={part}
            depth={depth + 1}
            onChange={(next) => onReplace(part.key, next)}
          />
        ) : (
          <ConditionEditor
            key={part.key}
            condition={part}
            context={context}
            onChange={(next) => onReplace(part.key, next)}
            onRemove={() => onReplace(part.key, null)}
          />
        ),
      )}
      <div className={styles.adds}>
        <button
          type="button"
          className={styles.add}
          data-add={group.key}
          onClick={() => onAdd(group.key, 'condition')}
        >
          <IconPlus size={16} stroke={1.7} aria-hidden /> {words.addCondition}
        </button>
        {depth < MOST_DEPTH && (
          <button type="button" className={styles.add} onClick={() => onAdd(group.key, 'group')}>
            <IconFolderPlus size={16} stroke={1.6} aria-hidden /> {words.addGroup}
          </button>
        )}
      </div>
    </div>
  );
}
