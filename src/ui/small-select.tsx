import styles from './small-select.module.css';

export interface SmallSelectProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A choice among a few, beside what it is of; its label is read out. */
export function SmallSelect<Value extends string | number>(props: SmallSelectProps<Value>) {
  const { label, value, options, isDisabled = false, onChange } = props;
  return (
    <select
      className={styles.select}
      aria-label={label}
      disabled={isDisabled}
      value={value}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget;
        const option = options.find((own) => String(own.value) === chosen);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
