import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TableKind } from '#domain/tables.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import {
  choiceOf,
  fieldGroups,
  matchesSearch,
  optionValue,
  type FieldChoice,
} from './field-options.ts';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import styles from './field-picker.module.css';

export interface FieldPickerProps {
  /** Spoken name: the column and what it is taken for. */
  readonly label: string;
  readonly face: string;
  readonly isCustom: boolean;
  readonly kinds: readonly TableKind[];
  readonly chosen: FieldChoice;
  readonly onChoose: (choice: FieldChoice) => void;
}

/** A button that opens all fields, grouped by table and searched by name in any language. */
export function FieldPicker(props: FieldPickerProps) {
  const { label, face, isCustom, kinds, chosen, onChoose } = props;
  return (
    <PopButton
      label={label}
      align="start"
      className={styles.button}
      face={
        <>
          <span className={styles.face} data-custom={isCustom}>
            {face}
          </span>
          <IconChevronDown size={16} stroke={1.7} aria-hidden />
        </>
      }
    >
      {(close) => (
        <Fields
          kinds={kinds}
          chosen={optionValue(chosen)}
          onChoose={(choice) => {
            close();
            if (optionValue(choice) !== optionValue(chosen)) onChoose(choice);
          }}
        />
      )}
    </PopButton>
  );
}

interface FieldsProps {
  readonly kinds: readonly TableKind[];
  readonly chosen: string;
  readonly onChoose: (choice: FieldChoice) => void;
}

function Fields({ kinds, chosen, onChoose }: FieldsProps) {
  const words = useText(detailsText);
  const locale = useLocale();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const isSearching = search.trim() !== '';
  const groups = useMemo(
    () => fieldGroups(kinds, locale, words.customFieldOf),
    [kinds, locale, words],
  );
  const shown = groups
    .map(({ group, items }) => ({
      group,
      items: items.filter((item) => matchesSearch(item, search.trim())),
    }))
    .filter(({ items }) => items.length > 0);
  useLayoutEffect(() => showChosen(list.current), []);
  return (
    <div className={styles.panel}>
      <label className={styles.search}>
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <input
          // The panel opens to be searched.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.searchField}
          aria-label={words.searchField}
          aria-controls={`${id}-list`}
          aria-activedescendant={isSearching ? undefined : `${id}-chosen`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && !isSearching) {
              const chosenField = chosenIn(list.current);
              if (chosenField === null) return;
              chosenField.focus();
              event.preventDefault();
              event.stopPropagation();
              return;
            }
            const first = shown[0]?.items[0];
            if (event.key !== 'Enter' || first === undefined || !isSearching) return;
            event.preventDefault();
            onChoose(choiceOf(first.value));
          }}
        />
      </label>
      <div ref={list} id={`${id}-list`} className={styles.list}>
        {shown.length === 0 && <p className={styles.none}>{words.noField}</p>}
        {shown.map(({ group, items }, i) => (
          <div key={group} role="group" aria-labelledby={`${id}-${i}`}>
            <div id={`${id}-${i}`} className={styles.group}>
              {group}
            </div>
            {items.map((item) => (
              <PopChoice
                key={item.value}
                id={item.value === chosen && !isSearching ? `${id}-chosen` : undefined}
                isChosen={item.value === chosen}
                onChoose={() => onChoose(choiceOf(item.value))}
              >
                {item.label}
              </PopChoice>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function chosenIn(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? null;
}

/** Scrolls the list alone, so that the field chosen now stands in its middle. */
function showChosen(list: HTMLElement | null): void {
  const chosen = chosenIn(list);
  if (list === null || chosen === null) return;
  const above = chosen.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += above - (list.clientHeight - chosen.offsetHeight) / 2;
}
