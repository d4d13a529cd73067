import { useState } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { TextField } from '#ui/text-field.tsx';
import { strengthOf } from './passphrase-strength.ts';
import { vaultText } from './vault-text.ts';
import styles from './vault.module.css';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFirst?: boolean;
  readonly isWrong?: boolean;
  /** Id of what is said about it. */
  readonly describedBy?: string;
}

/** A passphrase to type, hidden until one asks to see it. Nothing in the browser keeps it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, isFirst = false, isWrong = false, describedBy } = props;
  const words = useText(vaultText);
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      label={label}
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is what this screen or dialog is for
      autoFocus={isFirst}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      value={value}
      onChange={onChange}
      end={
        <button
          type="button"
          className={styles.show}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>
      }
    />
  );
}

export interface NewPassphrase {
  readonly passphrase: string;
  readonly repeated: string;
}

export const NO_PASSPHRASE: NewPassphrase = { passphrase: '', repeated: '' };

/** Whether it may be taken: long enough and twice the same. */
export function isAcceptable({ passphrase, repeated }: NewPassphrase): boolean {
  return passphrase === repeated && strengthOf(passphrase) !== 'short';
}

/** A new passphrase, typed twice, with what it is worth. */
export function NewPassphraseFields({
  value,
  onChange,
  isFirst = true,
}: {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly isFirst?: boolean;
}) {
  const words = useText(vaultText);
  const { passphrase, repeated } = value;
  const strength = strengthOf(passphrase);
  const differs = repeated !== '' && !passphrase.startsWith(repeated);
  return (
    <div className={styles.fields}>
      <PassphraseField
        label={words.newPassphrase}
        value={passphrase}
        isFirst={isFirst}
        onChange={(next) => onChange({ passphrase: next, repeated })}
      />
      <p className={styles.strength} data-strength={strength} role="status">
        <span className={styles.meter} aria-hidden="true" />
        {strength === 'short' ? words.hint : words[strength]}
      </p>
      <PassphraseField
        label={words.repeat}
        value={repeated}
        isWrong={differs}
        onChange={(next) => onChange({ passphrase, repeated: next })}
      />
      <p className={styles.wrong} role="status">
        {differs ? words.differs : ''}
      </p>
    </div>
  );
}
