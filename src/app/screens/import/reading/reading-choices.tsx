import { wordIn } from '#domain/locale.ts';
import type { ReadingChoice } from '#domain/reading-choices.ts';
import { type DateOrder, type DialectWish, type EncodingName, headerCount } from '#domain/sheet.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import type { TextOf } from '#ui/words/text.ts';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { isByHand } from './by-hand.ts';
import { Choice, type ChoiceProps } from './choice.tsx';
import { detailsText } from './details-text.ts';
import {
  dateOrderNames,
  type DelimiterChoice,
  delimiterName,
  encodingNames,
  quoteNames,
  usualDelimiters,
  withoutGloss,
} from './reading-words.ts';

const NO_CORRECTIONS: Corrections = {};
const encodings = Object.keys(encodingNames) as EncodingName[];
const orders = Object.keys(dateOrderNames) as DateOrder[];
/** Rows offered as the one that names the columns. */
const HEADER_CHOICES = 20;
/** Rows that a header is thought to have at most. */
const MOST_HEADER_ROWS = 3;

export interface ReadingChoicesProps {
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

/** How a file is read, each choice with what is found where nobody makes it. */
export function ReadingChoices(props: ReadingChoicesProps) {
  return (
    <>
      {!props.file.isSheet && <TextChoices {...props} />}
      <HeaderChoices {...props} />
      <DateChoice {...props} />
    </>
  );
}

const NO_HEADER = 'none';
const NO_QUOTE = 'none';
const DOUBLED = 'doubled';
const BACKSLASH = '\\';
const quotes = ['"', "'", NO_QUOTE] as const;

/** How bytes became cells. What was chosen shows at once, and stays in sight where it made the file unreadable. */
function TextChoices({ file, corrections = NO_CORRECTIONS }: ReadingChoicesProps) {
  const words = useText(detailsText);
  const locale = useLocale();
  const { batch, found } = file;
  const takeBack = (choice: ReadingChoice) => () => correctFile(batch, { asFound: [choice] });
  const cut = {
    ...file.dialect,
    ...(found.delimiter && pickDelimiter(found.delimiter)),
    ...corrections.dialect,
  };
  const shown = keyOf(cut);
  const delimiters = usualDelimiters.some((it) => keyOf(it) === shown)
    ? usualDelimiters
    : [...usualDelimiters, cut];
  const choose = (wish: DialectWish) => correctFile(batch, { dialect: wish });
  const chooseQuotes = (wish: DialectWish) =>
    choose({ delimiter: cut.delimiter, blankAligned: false, ...wish });
  const chosen = (choice: ReadingChoice, value: string): string | null =>
    isByHand(choice, corrections, found) ? value : null;
  const escapeName = (escape: string | null | undefined): string =>
    escape === BACKSLASH ? words.escapeBackslash : words.escapeDoubled;
  return (
    <>
      <Choice
        label={words.encoding}
        note={file.encodingCertain ? words.foundSure : words.encodingUnsure}
        isSure={file.encodingCertain}
        chosen={corrections.encoding ?? null}
        found={found.encoding && withoutGloss(wordIn(encodingNames[found.encoding], locale))}
        options={encodings.map((it) => [it, wordIn(encodingNames[it], locale)])}
        onChoose={(value) => correctFile(batch, { encoding: value as EncodingName })}
        onTakeBack={takeBack('encoding')}
      />
      <Choice
        label={words.delimiter}
        {...delimiterNote(file, words)}
        chosen={chosen('delimiter', shown)}
        found={found.delimiter && withoutGloss(delimiterName(found.delimiter, locale))}
        options={delimiters.map((it) => [keyOf(it), delimiterName(it, locale)])}
        onChoose={(value) => {
          const wanted = delimiters.find((it) => keyOf(it) === value);
          if (wanted) choose(pickDelimiter(wanted));
        }}
        onTakeBack={takeBack('delimiter')}
      />
      {!cut.blankAligned && (
        <>
          <Choice
            label={words.quote}
            chosen={chosen('quote', cut.quote ?? NO_QUOTE)}
            found={found.quote && wordIn(quoteNames[found.quote.quote ?? NO_QUOTE], locale)}
            options={quotes.map((it) => [it, wordIn(quoteNames[it], locale)])}
            onChoose={(value) =>
              chooseQuotes({ quote: value === NO_QUOTE ? null : (value as '"' | "'") })
            }
            onTakeBack={takeBack('quote')}
          />
          <Choice
            label={words.escape}
            chosen={chosen('escape', cut.escape ?? DOUBLED)}
            found={found.escape && escapeName(found.escape.escape)}
            options={[
              [DOUBLED, escapeName(null)],
              [BACKSLASH, escapeName(BACKSLASH)],
            ]}
            onChoose={(value) =>
              chooseQuotes({ quote: cut.quote, escape: value === BACKSLASH ? BACKSLASH : null })
            }
            onTakeBack={takeBack('escape')}
          />
        </>
      )}
    </>
  );
}

function HeaderChoices({ file, corrections = NO_CORRECTIONS }: ReadingChoicesProps) {
  const words = useText(detailsText);
  const { batch, dialect, found } = file;
  const headerRow = corrections.headerRow === undefined ? dialect.headerRow : corrections.headerRow;
  const headerHeight = corrections.headerRows ?? headerCount(dialect);
  const headerRows = Array.from(
    { length: Math.max(HEADER_CHOICES, (headerRow ?? 0) + 1) },
    (_, row) => row,
  );
  const rowName = (row: number | null): string =>
    row === null ? words.noHeader : words.nthRow(row + 1);
  const isRowChosen = isByHand('headerRow', corrections, found);
  const isHeightChosen = isByHand('headerRows', corrections, found);
  return (
    <>
      <Choice
        label={words.headerRow}
        chosen={isRowChosen ? String(headerRow ?? NO_HEADER) : null}
        found={found.headerRow && rowName(found.headerRow.headerRow)}
        options={[
          [NO_HEADER, rowName(null)],
          ...headerRows.map((row) => [String(row), rowName(row)] as const),
        ]}
        onChoose={(value) =>
          correctFile(batch, { headerRow: value === NO_HEADER ? null : Number(value) })
        }
        onTakeBack={() => correctFile(batch, { asFound: ['headerRow'] })}
      />
      {headerRow !== null && headerRow > 0 && (
        <Choice
          label={words.headerRows}
          chosen={isHeightChosen ? String(headerHeight) : null}
          found={found.headerRows === null ? null : words.rowsOfHeader(found.headerRows)}
          options={Array.from(
            { length: Math.min(Math.max(MOST_HEADER_ROWS, headerHeight), headerRow + 1) },
            (_, at) => [String(at + 1), words.rowsOfHeader(at + 1)] as const,
          )}
          onChoose={(value) => correctFile(batch, { headerRow, headerRows: Number(value) })}
          onTakeBack={() => correctFile(batch, { asFound: ['headerRows'] })}
        />
      )}
    </>
  );
}

function DateChoice({ file, corrections = NO_CORRECTIONS }: ReadingChoicesProps) {
  const words = useText(detailsText);
  const formats = useFormats();
  const locale = useLocale();
  const { batch, columns, found } = file;
  if (!columns.some(({ type }) => type === 'day' || type === 'moment')) return null;
  const names = (found.dateOrders ?? []).map((it) => wordIn(dateOrderNames[it], locale));
  return (
    <Choice
      label={words.dateOrder}
      chosen={corrections.dateOrder ?? null}
      found={names.length === 0 ? null : formats.list(names)}
      options={orders.map((it) => [it, wordIn(dateOrderNames[it], locale)] as const)}
      onChoose={(value) => correctFile(batch, { dateOrder: value as DateOrder })}
      onTakeBack={() => correctFile(batch, { dateOrder: null })}
    />
  );
}

/** From here on nobody need look; below, everybody should. */
const SURE = 0.75;
const FAIRLY_SURE = 0.45;

/** How sure it is of the delimiter that was found. */
function delimiterNote(
  { dialectConfidence }: StagedFileView,
  words: TextOf<typeof detailsText>,
): Pick<ChoiceProps, 'note' | 'isSure'> {
  if (dialectConfidence >= SURE) return { note: words.foundSure, isSure: true };
  return { note: dialectConfidence >= FAIRLY_SURE ? words.foundFairly : words.foundUnsure };
}

function keyOf({ delimiter, blankAligned }: DelimiterChoice): string {
  return `${blankAligned ? 'aligned' : 'cut'}${delimiter}`;
}

function pickDelimiter({ delimiter, blankAligned }: DelimiterChoice): DelimiterChoice {
  return { delimiter, blankAligned };
}
