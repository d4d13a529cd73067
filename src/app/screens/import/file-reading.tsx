import { useId, useState, type ReactNode } from 'react';
import { DEFAULT_SOURCE } from '#domain/batch.ts';
import { wordIn } from '#domain/locale.ts';
import type { DateOrder, EncodingName } from '#domain/sheet.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { FactsList } from '#ui/facts-list.tsx';
import { useFormats, useLocale, useText } from '#ui/locale-context.tsx';
import type { StagedFileView } from '#worker/protocol.ts';
import { FirstRows } from './first-rows.tsx';
import { importText } from './import-text.ts';
import {
  dateOrderNames,
  delimiterName,
  encodingNames,
  newlineNames,
  usualDelimiters,
} from './import-words.ts';
import styles from './file-reading.module.css';

export interface FileReadingProps {
  readonly staged: string;
  readonly edition: number;
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

const encodings = Object.keys(encodingNames) as EncodingName[];
const orders = Object.keys(dateOrderNames) as DateOrder[];
/** Rows offered as the one that names the columns. */
const HEADER_CHOICES = 20;

/** How bytes became rows and columns: each choice can be changed, with the first rows under it. */
export function FileReading({ staged, edition, file, corrections }: FileReadingProps) {
  const words = useText(importText);
  const formats = useFormats();
  const locale = useLocale();
  const { batch, dialect } = file;
  const isRead = file.columns.length > 0;
  // What was chosen shows at once, and stays in sight where it made the file unreadable.
  const encoding = corrections?.encoding ?? file.encoding;
  const delimiter = corrections?.delimiter ?? (dialect.blankAligned ? ' ' : dialect.delimiter);
  const headerRow =
    corrections?.headerRow === undefined ? dialect.headerRow : corrections.headerRow;
  const delimiters = usualDelimiters.includes(delimiter)
    ? usualDelimiters
    : [...usualDelimiters, delimiter];
  const headerRows = Array.from(
    { length: Math.max(HEADER_CHOICES, (headerRow ?? 0) + 1) },
    (_, row) => row,
  );
  const hasDates = file.columns.some(({ type }) => type === 'day' || type === 'moment');
  return (
    <div className={styles.reading}>
      <div className={styles.choices}>
        {!file.isSheet && (
          <>
            <Choice
              label={words.encoding}
              note={file.encodingCertain ? undefined : words.encodingUnsure}
              value={encoding}
              options={encodings.map((it) => [it, wordIn(encodingNames[it], locale)])}
              onChange={(value) => correctFile(batch, { encoding: value as EncodingName })}
            />
            <Choice
              label={words.delimiter}
              value={delimiter}
              options={delimiters.map((it) => [it, delimiterName(it, locale)])}
              onChange={(value) => correctFile(batch, { delimiter: value })}
            />
          </>
        )}
        <Choice
          label={words.headerRow}
          value={String(headerRow ?? NO_HEADER)}
          options={[
            [NO_HEADER, words.noHeader],
            ...headerRows.map((row) => [String(row), words.nthRow(row + 1)] as const),
          ]}
          onChange={(value) =>
            correctFile(batch, { headerRow: value === NO_HEADER ? null : Number(value) })
          }
        />
        {hasDates && (
          <Choice
            label={words.dateOrder}
            value={corrections?.dateOrder ?? AUTOMATIC}
            options={[
              ...(corrections?.dateOrder === undefined
                ? ([[AUTOMATIC, words.automatic]] as const)
                : []),
              ...orders.map((it) => [it, wordIn(dateOrderNames[it], locale)] as const),
            ]}
            onChange={(value) => {
              if (value !== AUTOMATIC) correctFile(batch, { dateOrder: value as DateOrder });
            }}
          />
        )}
        <SourceChoice batch={batch} source={file.source} />
      </div>
      {isRead && (
        <>
          <FactsList
            facts={[
              { term: words.size, value: formats.fileSize(file.bytes) },
              ...(file.isSheet
                ? []
                : [
                    { term: words.newline, value: wordIn(newlineNames[dialect.newline], locale) },
                    { term: words.quote, value: dialect.quote ?? words.noQuote },
                  ]),
            ]}
          />
          <FirstRows key={edition} staged={staged} file={file} />
        </>
      )}
    </div>
  );
}

const NO_HEADER = 'none';
const AUTOMATIC = 'automatic';

interface ChoiceProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, note, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.warning}>
          {note}
        </p>
      )}
    </div>
  );
}

/** Which shop the file is from: order numbers of two shops are never mixed up. */
function SourceChoice({ batch, source }: { readonly batch: string; readonly source: string }) {
  const words = useText(importText);
  const id = useId();
  const kept = source === DEFAULT_SOURCE ? '' : source;
  const [typed, setTyped] = useState(kept);
  const wanted = typed.trim() === '' ? DEFAULT_SOURCE : typed.trim();
  return (
    <form
      className={styles.choice}
      data-wide
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== source) correctFile(batch, { source: wanted });
      }}
    >
      <label htmlFor={id}>{words.source}</label>
      <div className={styles.source}>
        <input
          id={id}
          type="text"
          maxLength={60}
          autoComplete="off"
          placeholder={words.sourceMain}
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {wanted !== source && <button type="submit">{words.sourceApply}</button>}
      </div>
      <p id={`${id}-hint`} className={styles.note}>
        {words.sourceHint}
      </p>
    </form>
  );
}
