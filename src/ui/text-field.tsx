import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './text-field.module.css';

export interface TextFieldProps extends Omit<
  ComponentProps<'input'>,
  'className' | 'onChange' | 'value' | 'id'
> {
  readonly label: string;
  /** Above the field; otherwise only spoken. */
  readonly showsLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly start?: ReactNode;
  readonly end?: ReactNode;
}

/** One line to type in, with its name and room at both ends for a sign, a unit or a button. */
export function TextField(props: TextFieldProps) {
  const { label, showsLabel = true, value, onChange, start, end, ...input } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={showsLabel ? styles.label : 'visually-hidden'}>
        {label}
      </label>
      <span className={styles.frame}>
        {start !== undefined && <span className={styles.start}>{start}</span>}
        <input
          // Else the browser keeps what is typed with its list of open tabs.
          autoComplete="off"
          {...input}
          id={id}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {end !== undefined && <span className={styles.end}>{end}</span>}
      </span>
    </div>
  );
}
