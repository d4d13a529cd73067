import { useId, useState, type ReactNode } from 'react';
import { DEFAULT_SOURCE } from '#domain/batch.ts';
import { wordIn } from '#domain/locale.ts';
import {
  type DateOrder,
  type DialectWish,
  type EncodingName,
  headerCount,
  type SkipReason,
} from '#domain/sheet.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { FactsList } from '#ui/facts-list.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import type { TextOf } from '#ui/words/text.ts';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { FirstRows } from './first-rows.tsx';
import { detailsText } from './details-text.ts';
import {
  dateOrderNames,
  type DelimiterChoice,
  delimiterName,
  encodingNames,
  newlineNames,
  quoteNames,
  usualDelimiters,
} from './reading-words.ts';
import { reasonName } from '#app/screens/import/outcome/outcome-words.ts';
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
/** Rows that a header is thought to have at most. */
const MOST_HEADER_ROWS = 3;

/** How bytes became rows and columns: each choice can be changed, with the first rows under it. */
export function FileReading({ staged, edition, file, corrections }: FileReadingProps) {
  const words = useText(detailsText);
  const formats = useFormats();
  const locale = useLocale();
  const { batch, dialect } = file;
  const isRead = file.columns.length > 0;
  // What was chosen shows at once, and stays in sight where it made the file unreadable.
  const encoding = corrections?.encoding ?? file.encoding;
  const cut = { ...dialect, ...corrections?.dialect };
  const shown = keyOf(cut);
  const delimiters = usualDelimiters.some((it) => keyOf(it) === shown)
    ? usualDelimiters
    : [...usualDelimiters, cut];
  const choose = (wish: DialectWish) => correctFile(batch, { dialect: wish });
  const chooseQuotes = (wish: DialectWish) =>
    choose({ delimiter: cut.delimiter, blankAligned: false, ...wish });
  const headerRow =
    corrections?.headerRow === undefined ? dialect.headerRow : corrections.headerRow;
  const headerHeight = corrections?.headerRows ?? headerCount(dialect);
  const headerRows = Array.from(
    { length: Math.max(HEADER_CHOICES, (headerRow ?? 0) + 1) },
    (_, row) => row,
  );
  const leftOut = Object.entries(file.rows.skipped)
    .filter(([, count]) => count > 0)
    .map(
      ([reason, count]) => `${reasonName(reason as SkipReason, locale)} ${formats.integer(count)}`,
    )
    .join(' · ');
  const hasDates = file.columns.some(({ type }) => type === 'day' || type === 'moment');
  return (
    <div className={styles.reading}>
      <div className={styles.choices}>
        {!file.isSheet && (
          <>
            <Choice
              label={words.encoding}
              {...encodingNote(file, corrections, words)}
              value={encoding}
              options={encodings.map((it) => [it, wordIn(encodingNames[it], locale)])}
              onChange={(value) => correctFile(batch, { encoding: value as EncodingName })}
            />
            <Choice
              label={words.delimiter}
              {...delimiterNote(file, corrections, words)}
              value={shown}
              options={delimiters.map((it) => [keyOf(it), delimiterName(it, locale)])}
              onChange={(value) => {
                const found = delimiters.find((it) => keyOf(it) === value);
                if (found) choose({ delimiter: found.delimiter, blankAligned: found.blankAligned });
              }}
            />
            {!cut.blankAligned && (
              <>
                <Choice
                  label={words.quote}
                  value={cut.quote ?? NO_QUOTE}
                  options={quotes.map((it) => [it, wordIn(quoteNames[it], locale)])}
                  onChange={(value) =>
                    chooseQuotes({ quote: value === NO_QUOTE ? null : (value as '"' | "'") })
                  }
                />
                <Choice
                  label={words.escape}
                  value={cut.escape ?? DOUBLED}
                  options={[
                    [DOUBLED, words.escapeDoubled],
                    [BACKSLASH, words.escapeBackslash],
                  ]}
                  onChange={(value) =>
                    chooseQuotes({
                      quote: cut.quote,
                      escape: value === BACKSLASH ? BACKSLASH : null,
                    })
                  }
                />
              </>
            )}
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
        {headerRow !== null && headerRow > 0 && (
          <Choice
            label={words.headerRows}
            value={String(headerHeight)}
            options={Array.from(
              { length: Math.min(Math.max(MOST_HEADER_ROWS, headerHeight), headerRow + 1) },
              (_, at) => [String(at + 1), words.rowsOfHeader(at + 1)] as const,
            )}
            onChange={(value) => correctFile(batch, { headerRow, headerRows: Number(value) })}
          />
        )}
        {hasDates && (
          <Choice
            label={words.dateOrder}
            value={corrections?.dateOrder ?? AUTOMATIC}
            options={[
              [AUTOMATIC, words.automatic],
              ...orders.map((it) => [it, wordIn(dateOrderNames[it], locale)] as const),
            ]}
            onChange={(value) => {
              const dateOrder = value === AUTOMATIC ? null : (value as DateOrder);
              correctFile(batch, { dateOrder });
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
                : [{ term: words.newline, value: wordIn(newlineNames[dialect.newline], locale) }]),
              ...(leftOut === '' ? [] : [{ term: words.leftOutRows, value: leftOut }]),
            ]}
          />
          <FirstRows key={edition} staged={staged} edition={edition} file={file} />
        </>
      )}
    </div>
  );
}

const NO_HEADER = 'none';
const NO_QUOTE = 'none';
const DOUBLED = 'doubled';
const BACKSLASH = '\\';
const quotes = ['"', "'", NO_QUOTE] as const;

/** From here on nobody need look; below, everybody should. */
const SURE = 0.75;
const FAIRLY_SURE = 0.45;

type Note = Pick<ChoiceProps, 'note' | 'isSure'>;

/** How sure it is of what was found; of what somebody chose only that they did. */
function encodingNote(
  { encodingCertain }: StagedFileView,
  corrections: Corrections | undefined,
  words: TextOf<typeof detailsText>,
): Note {
  if (corrections?.encoding !== undefined) return { note: words.chosenByYou, isSure: true };
  return {
    note: encodingCertain ? words.foundSure : words.encodingUnsure,
    isSure: encodingCertain,
  };
}

function delimiterNote(
  { dialectConfidence }: StagedFileView,
  corrections: Corrections | undefined,
  words: TextOf<typeof detailsText>,
): Note {
  if (corrections?.dialect !== undefined) return { note: words.chosenByYou, isSure: true };
  if (dialectConfidence >= SURE) return { note: words.foundSure, isSure: true };
  return { note: dialectConfidence >= FAIRLY_SURE ? words.foundFairly : words.foundUnsure };
}

function keyOf({ delimiter, blankAligned }: DelimiterChoice): string {
  return `${blankAligned ? 'aligned' : 'cut'}${delimiter}`;
}

const AUTOMATIC = 'automatic';

interface ChoiceProps {
  readonly label: string;
  readonly note?: ReactNode;
  /** Whether the note is a reassurance rather than a warning. */
  readonly isSure?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, note, isSure = false, value, options, onChange }: ChoiceProps) {
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
        <p id={`${id}-note`} className={isSure ? styles.note : styles.warning}>
          {note}
        </p>
      )}
    </div>
  );
}

/** Which shop the file is from: order numbers of two shops are never mixed up. */
function SourceChoice({ batch, source }: { readonly batch: string; readonly source: string }) {
  const words = useText(detailsText);
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
