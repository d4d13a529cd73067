import { IconColumns3 } from '@tabler/icons-react';
import { COLUMN_GROUPS, type NamedColumn } from '#app/people/people-columns.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { withColumn } from './shown-columns.ts';
import { customersText } from './text.ts';
import { TOOL_LOOK } from '#ui/tool-button.tsx';
import styles from './customers.module.css';

export interface ColumnChoiceProps {
  readonly columns: readonly NamedColumn[];
  readonly shown: readonly NamedColumn[];
  /** null returns to the default ones. */
  readonly onChoose: (ids: readonly string[] | null) => void;
}

/** Which columns are shown, by group. The first one always is: it names the row. */
export function ColumnChoice({ columns, shown, onChoose }: ColumnChoiceProps) {
  const words = useText(customersText);
  const ids = shown.map(({ id }) => id);
  return (
    <PopButton
      label={words.columns}
      className={TOOL_LOOK}
      face={
        <>
          <IconColumns3 size={17} stroke={1.6} aria-hidden /> {words.columns}
        </>
      }
    >
      {() => (
        <>
          {COLUMN_GROUPS.map((group) => {
            const members = columns.filter((column, at) => at > 0 && column.group === group);
            if (members.length === 0) return null;
            return (
              <div key={group} role="group" aria-label={words[group]}>
                <div className={styles.groupName}>{words[group]}</div>
                {members.map(({ id, label }) => (
                  <PopChoice
                    key={id}
                    isChosen={ids.includes(id)}
                    onChoose={() =>
                      onChoose(
                        ids.includes(id)
                          ? ids.filter((other) => other !== id)
                          : withColumn(columns, ids, id),
                      )
                    }
                  >
                    {label}
                  </PopChoice>
                ))}
              </div>
            );
          })}
          <div className={styles.panelFoot}>
            <PopChoice onChoose={() => onChoose(null)}>{words.columnsReset}</PopChoice>
          </div>
        </>
      )}
    </PopButton>
  );
}
