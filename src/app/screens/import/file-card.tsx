import { IconAlertTriangle, IconChevronDown, IconFileText } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { DEFAULT_SOURCE } from '#domain/batch.ts';
import type { Locale } from '#domain/locale.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { StatusBadge } from '#ui/status-badge.tsx';
import type { Formats } from '#ui/words/formats.ts';
import type { TextOf } from '#ui/words/text.ts';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { BatchAlerts } from '#app/screens/import/outcome/batch-alerts.tsx';
import { RejectedDownload } from '#app/screens/import/outcome/batch-downloads.tsx';
import { LISTED_TABLES } from '#domain/tables/kept-tables.ts';
import { keptApart } from '#app/screens/import/outcome/kept-apart.ts';
import { refusalTrouble } from '#app/screens/import/failures/refusal-words.ts';
import { importText } from './import-text.ts';
import { ReceiverOffer } from '#app/screens/import/mapping/receiver-offer.tsx';
import { kindNames } from '#app/screens/import/mapping/field-words.ts';
import { KindNames } from '#app/screens/import/mapping/kind-names.tsx';
import { isBare } from './stage-summary.ts';
import { outcomeCounts, RowAccounting } from '#app/screens/import/outcome/row-accounting.tsx';
import styles from './file-card.module.css';

const FileDetails = lazyPart(
  async () => (await import('#app/screens/import/reading/file-details.tsx')).FileDetails,
);

export interface FileCardProps {
  readonly staged: string;
  readonly edition: number;
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
  readonly isSameAsBefore: boolean;
  readonly isRereading: boolean;
}

/** The button that was pressed is gone with the details: the focus goes on to this one. */
function keepFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}

/** A file in a few lines; everything technical is behind "details". */
export function FileCard(props: FileCardProps) {
  const { staged, edition, file, corrections, isSameAsBefore, isRereading } = props;
  const words = useText(importText);
  const formats = useFormats();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { refusal, isLeftOut, source } = file;
  // What was read can be put right, and so can what a correction made unreadable.
  const isCorrected = corrections !== undefined;
  const hasDetails = !isLeftOut && (refusal === null || file.columns.length > 0 || isCorrected);
  const isUnknownKind = file.kinds.every((kind) => kind === 'other');
  const apart = keptApart(file.kinds);
  const rejectedCount = outcomeCounts(file.rows).rejected;
  const hasNoRows = isBare(file);
  const trouble = refusal === null ? null : refusalTrouble(refusal, locale);
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-out={isLeftOut}
      data-refused={refusal !== null}
      data-file={file.name}
    >
      <header className={styles.header}>
        {trouble === null || isLeftOut ? (
          <IconFileText className={styles.icon} size={20} stroke={1.5} aria-hidden />
        ) : (
          <IconAlertTriangle className={styles.warning} size={20} stroke={1.7} aria-hidden />
        )}
        <div className={styles.words}>
          <h3 id={id} className={styles.name}>
            {file.name}
          </h3>
          <p className={styles.facts}>
            {refusal === null && !isLeftOut && (
              <>
                <KindNames kinds={file.kinds} />
                <span>
                  {words.columnsCount(file.columns.filter(({ isOutside }) => !isOutside).length)}
                </span>
              </>
            )}
            <span>{formats.fileSize(file.bytes)}</span>
            {source !== DEFAULT_SOURCE && <span>{words.sourceIs(source)}</span>}
            {file.remembered !== null && !isLeftOut && (
              <span>{words.asLastTime(file.remembered)}</span>
            )}
          </p>
        </div>
        <div className={styles.marks}>
          {isLeftOut && <StatusBadge tone="outline">{words.leftOut}</StatusBadge>}
          {isRereading && <StatusBadge tone="accent">{words.rereadingShort}</StatusBadge>}
          {isSameAsBefore && !isLeftOut && (
            <StatusBadge tone="grey">{words.importedBefore}</StatusBadge>
          )}
        </div>
      </header>
      {isLeftOut && (
        <button
          type="button"
          className={styles.textButton}
          ref={keepFocus}
          onClick={() => correctFile(file.batch, { leaveOut: false })}
        >
          {words.putBack}
        </button>
      )}
      {!isLeftOut && trouble !== null && (
        <div className={styles.refusal}>
          <p className={styles.happened}>{trouble.happened}</p>
          <p>{isCorrected ? words.correctionUnread : trouble.next}</p>
          <p className={styles.safe}>{trouble.safe}</p>
        </div>
      )}
      {!isLeftOut && refusal === null && (
        <div className={styles.part}>
          <RowAccounting rows={file.rows} />
          {hasNoRows && (
            <p className={styles.lacking}>
              {fullStop(words.headerOnly, locale)}
              {words.headerOnlyNext}
            </p>
          )}
          {isUnknownKind && !hasNoRows && (
            <p className={styles.lacking}>{words.lacking(lackingColumns(file, words, formats))}</p>
          )}
          {apart.length > 0 && !hasNoRows && (
            <p className={styles.lacking}>
              {words.keptApart(formats.list(kindNames(apart, locale)))}
              {apart.some((kind) => LISTED_TABLES.has(kind)) && (
                <>
                  {locale === 'en' ? ' ' : ''}
                  {words.keptListed}
                </>
              )}
            </p>
          )}
          {file.tableCount > 1 && (
            <p className={styles.lacking}>{words.severalTables(file.tableCount)}</p>
          )}
          <BatchAlerts alerts={file.alerts} kinds={file.kinds} />
          <ReceiverOffer file={file} corrections={corrections} />
        </div>
      )}
      {!isLeftOut && rejectedCount > 0 && (
        <div className={styles.part}>
          <div>
            <RejectedDownload batch={file.batch} name={file.name} rejectedCount={rejectedCount} />
          </div>
        </div>
      )}
      {hasDetails && (
        <>
          <button
            type="button"
            className={styles.disclosure}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-details` : undefined}
            aria-label={isOpen ? undefined : words.detailsOf(file.name)}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronDown size={17} stroke={1.8} aria-hidden />
            {isOpen ? words.hideDetails : words.details}
          </button>
          {isOpen && (
            <div id={`${id}-details`} className={styles.details}>
              <FileDetails
                staged={staged}
                edition={edition}
                file={file}
                corrections={corrections}
                waiting={<Skeleton height="160px" />}
              />
            </div>
          )}
        </>
      )}
    </article>
  );
}

function fullStop(sentence: string, locale: Locale): string {
  return locale === 'en' ? `${sentence}. ` : `${sentence}。`;
}

/** What a table lacks to say anything of customers: a date it may have. */
function lackingColumns(
  { columns }: StagedFileView,
  words: TextOf<typeof importText>,
  formats: Formats,
): string {
  const hasDay = columns.some(({ type }) => type === 'day' || type === 'moment');
  return formats.list(
    [words.lackPerson, ...(hasDay ? [] : [words.lackDay]), words.lackAmount],
    'or',
  );
}
