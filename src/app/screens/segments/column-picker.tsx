import { IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import { COLUMN_GROUPS, type NamedColumn } from '#app/people/people-columns.ts';
import { customersText } from '#app/screens/customers/text.ts';
import { foldText } from '#domain/normalise/width.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice, PopHead } from '#ui/pop-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { builderText } from './builder-text.ts';
import { ORDERS, SEGMENT } from './rule-draft.ts';
import styles from './builder.module.css';

export interface ColumnPickerProps {
  readonly columns: readonly NamedColumn[];
  /** A column id, {@link SEGMENT}, {@link ORDERS}, or nothing yet. */
  readonly value: string | null;
  /** What is chosen, in words; also where no file tells it any more. */
  readonly label: string | null;
  readonly onChoose: (column: string) => void;
}

/** What a condition asks about: a segment, orders, or any column of people, found by typing. */
export function ColumnPicker({ columns, value, label, onChoose }: ColumnPickerProps) {
  const words = useText(builderText);
  return (
    <PopButton
      label={label ?? words.chooseColumn}
      align="start"
      className={styles.picker}
      face={
        <>
          <span className={label === null ? styles.unchosen : undefined}>
            {label ?? words.chooseColumn}
          </span>
          <IconSelector size={15} stroke={1.6} aria-hidden />
        </>
      }
    >
      {(close) => (
        <Choices
          columns={columns}
          value={value}
          onChoose={(column) => {
            close();
            onChoose(column);
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

function Choices({ columns, value, onChoose }: Omit<ColumnPickerProps, 'label'>) {
  const words = useText(builderText);
  const groupNames = useText(customersText);
  const [wanted, setWanted] = useState('');
  const needle = foldText(wanted);
  const fits = (label: string) => needle === '' || foldText(label).includes(needle);
  const groups = COLUMN_GROUPS.map((group) => ({
    group,
    members: columns.filter((column) => column.group === group && fits(column.label)),
  })).filter(({ members }) => members.length > 0);
  const special = [
    { id: SEGMENT, label: words.inSegments },
    { id: ORDERS, label: words.orders },
  ].filter(({ label }) => fits(label));
  return (
    <div className={styles.choices}>
      <PopHead>
        <TextField
          label={words.findColumn}
          showsLabel={false}
          placeholder={words.findColumn}
          autoComplete="off"
          ref={takeFocus}
          value={wanted}
          onChange={setWanted}
          onKeyDown={(event) => {
            const first = groups[0]?.members[0];
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || needle === '') return;
            event.preventDefault();
            const chosen = special[0] ?? first;
            if (chosen) onChoose(chosen.id);
          }}
        />
      </PopHead>
      {special.map(({ id, label }) => (
        <PopChoice key={id} isChosen={value === id} onChoose={() => onChoose(id)}>
          {label}
        </PopChoice>
      ))}
      {groups.map(({ group, members }) => (
        <div key={group} role="group" aria-label={groupNames[group]}>
          <div className={styles.groupName}>{groupNames[group]}</div>
          {members.map(({ id, label }) => (
            <PopChoice key={id} isChosen={id === value} onChoose={() => onChoose(id)}>
              {label}
            </PopChoice>
          ))}
        </div>
      ))}
      {groups.length === 0 && special.length === 0 && (
        <p className={styles.quiet}>{words.noColumns}</p>
      )}
    </div>
  );
}
