import { useId, type ReactNode } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { detailsText } from './details-text.ts';
import styles from './file-reading.module.css';

export interface ChoiceProps {
  readonly label: string;
  /** Said of what is found. */
  readonly note?: ReactNode;
  /** Whether the note is a reassurance rather than a warning. */
  readonly isSure?: boolean;
  /** What somebody chose; null: it is left to be found. */
  readonly chosen: string | null;
  /** What is found where nobody chooses, in words; null: not known. */
  readonly found: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
  /** Leaves it to be found again. */
  readonly onTakeBack: () => void;
}

const AUTOMATIC = 'automatic';

/** One choice of how a file is read: left to be found, with what that is, or made by hand. */
export function Choice(props: ChoiceProps) {
  const { label, note, isSure = false, chosen, found, options, onChoose, onTakeBack } = props;
  const words = useText(detailsText);
  const id = useId();
  const said = chosen === null ? note : words.chosenByYou;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? AUTOMATIC}
        aria-describedby={said === undefined ? undefined : `${id}-note`}
        onChange={({ currentTarget: { value } }) => {
          if (value === AUTOMATIC) onTakeBack();
          else onChoose(value);
        }}
      >
        <option value={AUTOMATIC}>{words.automatic(found)}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {said !== undefined && (
        <p id={`${id}-note`} className={isSure || chosen !== null ? styles.note : styles.warning}>
          {said}
        </p>
      )}
    </div>
  );
}
