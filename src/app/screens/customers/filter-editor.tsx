import { useState } from 'react';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { typedNumber, typedText } from '#app/people/typed-value.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import { filterOn, valueWord, type ColumnFilter } from './filter-words.ts';
import { customersText } from './text.ts';
import styles from './customers.module.css';

export interface FilterEditorProps {
  readonly column: NamedColumn;
  readonly query: PeopleQuery;
  /** null: everything passes. */
  readonly onChange: (filter: ColumnFilter | null) => void;
}

/** Which values of one column pass: some of its words, or a range. */
export function FilterEditor(props: FilterEditorProps) {
  const { column } = props;
  return column.kind === 'category' ? (
    <ValueChoice {...props} />
  ) : (
    <RangeChoice key={column.id} {...props} />
  );
}

const MOST_VALUES = 60;

function ValueChoice({ column, query, onChange }: FilterEditorProps) {
  const words = useText(customersText);
  const formats = useFormats();
  const [wanted, setWanted] = useState('');
  const counts = answerOf(useCall('people.counts', { query, column: column.id }));
  const filter = filterOn(query.filters, column.id);
  const chosen = filter && 'oneOf' in filter ? filter.oneOf : [];
  if (counts === null) return <Skeleton height="160px" label={words.counting} />;
  const needle = wanted.trim().toLowerCase();
  const found = counts
    .map((it) => ({ ...it, word: valueWord(column, it.value, words) }))
    .filter(({ word }) => needle === '' || word.toLowerCase().includes(needle));
  return (
    <div className={styles.editor}>
      {counts.length > 10 && (
        <TextField
          label={words.findValue}
          showsLabel={false}
          placeholder={words.findValue}
          value={wanted}
          onChange={setWanted}
        />
      )}
      <div className={styles.values} role="group" aria-label={column.label}>
        {found.slice(0, MOST_VALUES).map(({ value, count, word }) => (
          <label key={value ?? '\u0000'} className={styles.value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => {
                const next = chosen.includes(value)
                  ? chosen.filter((it) => it !== value)
                  : [...chosen, value];
                onChange(next.length > 0 ? { column: column.id, oneOf: next } : null);
              }}
            />
            <span>{word}</span>
            <span className={styles.valueCount}>{formats.integer(count)}</span>
          </label>
        ))}
        {found.length === 0 && <p className={styles.quiet}>{words.noValues}</p>}
      </div>
      {found.length > MOST_VALUES && (
        <p className={styles.quiet}>
          {words.moreValues(formats.integer(found.length - MOST_VALUES))}
        </p>
      )}
    </div>
  );
}

function RangeChoice({ column, query, onChange }: FilterEditorProps) {
  const words = useText(customersText);
  const filter = filterOn(query.filters, column.id);
  const range = filter && !('oneOf' in filter) ? filter : undefined;
  const [texts, setTexts] = useState({
    min: typedText(column.kind, range?.min),
    max: typedText(column.kind, range?.max),
  });
  const isDay = column.kind === 'day' || column.kind === 'moment';
  const labels = isDay ? { min: words.from, max: words.to } : { min: words.least, max: words.most };
  const unit =
    column.kind === 'share' ? words.percentUnit : column.kind === 'days' ? words.daysUnit : null;
  const change = (next: typeof texts) => {
    setTexts(next);
    const min = typedNumber(column.kind, next.min, 'min');
    const max = typedNumber(column.kind, next.max, 'max');
    if (min === undefined && max === undefined) onChange(null);
    else {
      onChange({
        column: column.id,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      });
    }
  };
  return (
    <div className={styles.editor}>
      <div className={styles.range}>
        {(['min', 'max'] as const).map((end) => (
          <TextField
            key={end}
            type={isDay ? 'date' : 'number'}
            step="any"
            label={labels[end]}
            value={texts[end]}
            end={unit === null ? undefined : unit}
            onChange={(text) => change({ ...texts, [end]: text })}
          />
        ))}
      </div>
    </div>
  );
}
