import { IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { EVERYONE } from '#app/people/people-list.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { customersText } from '#app/screens/customers/text.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { foldText } from '#domain/normalise/width.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopHead } from '#ui/pop-button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextField } from '#ui/text-field.tsx';
import { ruleText } from '#app/people/rule-text.ts';
import { builderText } from './builder-text.ts';
import styles from './builder.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
}

interface OptionsProps {
  readonly label: string;
  /** null while they are being read. */
  readonly options: readonly Option[] | null;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const MOST_SHOWN = 60;
/** From here on a list is easier found in than looked through. */
const MANY = 10;

function Options({ label, options, values, onChange }: OptionsProps) {
  const words = useText(customersText);
  const formats = useFormats();
  const [wanted, setWanted] = useState('');
  if (options === null) return <Skeleton height="160px" label={words.counting} />;
  const needle = foldText(wanted);
  const found = options.filter((it) => needle === '' || foldText(it.label).includes(needle));
  return (
    <div className={styles.choices}>
      {options.length > MANY && (
        <PopHead>
          <TextField
            label={words.findValue}
            showsLabel={false}
            placeholder={words.findValue}
            autoComplete="off"
            value={wanted}
            onChange={setWanted}
          />
        </PopHead>
      )}
      <div className={styles.values} role="group" aria-label={label}>
        {found.slice(0, MOST_SHOWN).map(({ value, label: said, count }) => (
          <label key={value} className={styles.value}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={() =>
                onChange(
                  values.includes(value) ? values.filter((it) => it !== value) : [...values, value],
                )
              }
            />
            <span>{said}</span>
            {count !== null && <span className={styles.count}>{formats.integer(count)}</span>}
          </label>
        ))}
        {found.length === 0 && <p className={styles.quiet}>{words.noValues}</p>}
      </div>
      {found.length > MOST_SHOWN && (
        <p className={styles.quiet}>
          {words.moreValues(formats.integer(found.length - MOST_SHOWN))}
        </p>
      )}
    </div>
  );
}

interface FaceProps {
  readonly empty: string;
  readonly said: readonly string[];
}

function Face({ empty, said }: FaceProps) {
  const words = useText(builderText);
  const formats = useFormats();
  const [first] = said;
  const text =
    first === undefined
      ? empty
      : said.length > 2
        ? words.chosen(first, formats.integer(said.length))
        : formats.list(said, 'or');
  return (
    <>
      <span className={first === undefined ? styles.unchosen : undefined}>{text}</span>
      <IconSelector size={15} stroke={1.6} aria-hidden />
    </>
  );
}

export interface ValuePickerProps {
  readonly column: NamedColumn;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Values of a column with how many people have each. */
export function ValuePicker({ column, values, onChange }: ValuePickerProps) {
  const words = useText(builderText);
  const yesNo = useText(ruleText);
  const wordOf = (value: string): string =>
    column.codes?.[value] ?? (value === 'yes' ? yesNo.yes : value === 'no' ? yesNo.no : value);
  return (
    <PopButton
      label={`${column.label}: ${values.length === 0 ? words.chooseValues : values.map(wordOf).join(', ')}`}
      align="start"
      className={styles.picker}
      face={<Face empty={words.chooseValues} said={values.map(wordOf)} />}
    >
      {() => <ValueOptions column={column} wordOf={wordOf} values={values} onChange={onChange} />}
    </PopButton>
  );
}

function ValueOptions({
  column,
  wordOf,
  values,
  onChange,
}: ValuePickerProps & { readonly wordOf: (value: string) => string }) {
  const counts = answerOf(useCall('people.counts', { query: EVERYONE, column: column.id }));
  const told = (counts ?? []).flatMap(({ value, count }) =>
    value === null ? [] : [{ value, label: wordOf(value), count }],
  );
  // Values chosen before that nobody has now stay to be taken away; yes and no have no counts.
  const others = [...values, ...(told.length === 0 ? Object.keys(column.codes ?? YES_NO) : [])];
  const missing = [...new Set(others)].filter((it) => told.every(({ value }) => value !== it));
  return (
    <Options
      label={column.label}
      options={
        counts === null
          ? null
          : [...told, ...missing.map((value) => ({ value, label: wordOf(value), count: null }))]
      }
      values={values}
      onChange={onChange}
    />
  );
}

const YES_NO = { yes: true, no: true };

export interface SegmentPickerProps {
  readonly segments: readonly SegmentSummary[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

export function SegmentPicker({ segments, values, onChange }: SegmentPickerProps) {
  const words = useText(builderText);
  const locale = useLocale();
  const options = segments.map((segment) => ({
    value: segment.id,
    label: segmentName(segment, locale),
    count: segment.people,
  }));
  const said = values.map((id) => options.find(({ value }) => value === id)?.label ?? '–');
  return (
    <PopButton
      label={said.length === 0 ? words.chooseSegments : `${words.inSegments}: ${said.join(', ')}`}
      align="start"
      className={styles.picker}
      face={<Face empty={words.chooseSegments} said={said} />}
    >
      {() => (
        <Options label={words.inSegments} options={options} values={values} onChange={onChange} />
      )}
    </PopButton>
  );
}
