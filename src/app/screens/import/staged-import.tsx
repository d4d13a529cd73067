import { Button } from '@mantine/core';
import { IconLock, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { ACCEPTED_FILES } from '#app/start/accepted-files.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import {
  commitImport,
  discardImport,
  stageFiles,
  type ImportSession,
} from '#app/import-session.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { FilePick } from '#ui/drop-zone.tsx';
import { FirstShown } from '#ui/first-shown.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { showToast } from '#ui/toast.ts';
import { afterFrame, Turn } from '#ui/turns.tsx';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { CancelImport } from './cancel-import.tsx';
import { isDoubtful } from '#app/screens/import/mapping/column-doubt.ts';
import { FailureNotice, notWriter } from '#app/screens/import/failures/failure-notice.tsx';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { FileCard } from './file-card.tsx';
import { importText } from './import-text.ts';
import { fieldName } from '#app/screens/import/mapping/field-words.ts';
import { NeedNotice } from '#app/screens/import/questions/need-notice.tsx';
import { StageQuestions, questionCount } from '#app/screens/import/questions/stage-questions.tsx';
import { isBare, startWords, summarize } from './stage-summary.ts';
import styles from './import-screen.module.css';

/** Files, or tables of files, shown before a press shows all. */
const FIRST_FILES = 30;

export interface StagedImportProps {
  readonly session: Extract<ImportSession, { phase: 'staged' }>;
}

/** What was read, in one sentence, with what to look at, one button, and the files. */
export function StagedImport({ session }: StagedImportProps) {
  const { view, edition, asked, corrections, rereading, progress, failure } = session;
  const words = useText(importText);
  const formats = useFormats();
  const locale = useLocale();
  const workspace = useWorkspace((state) => state.view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => afterFrame(() => heading.current?.focus({ preventScroll: true })), []);

  const { files } = view;
  // What is not read at all is said first where there are many.
  const listed =
    files.length > FIRST_FILES
      ? [...files].sort((a, b) => Number(b.refusal !== null) - Number(a.refusal !== null))
      : files;
  const isSame = useSameAsBefore(view.sameAsBefore);
  const usable = files.filter(({ refusal, isLeftOut }) => refusal === null && !isLeftOut);
  const taking = usable.filter((file) => !isBare(file));
  const refused = files.filter(({ refusal, isLeftOut }) => refusal !== null && !isLeftOut);
  const open = asked.filter(({ batch }) => taking.some((file) => file.batch === batch));
  const { sentence, lead, canStart } = summarize(
    {
      view,
      taking: usable,
      refused,
      questionCount: questionCount(open),
      isFirst: workspace?.isEmpty ?? true,
      currency: view.currency,
      unsure: taking.flatMap((file) =>
        file.columns
          .filter((column) => isDoubtful(column, corrections.get(file.batch)))
          .map(({ header, table, field }) => ({
            file: file.name,
            header,
            field: fieldName(table, field, locale),
          })),
      ),
    },
    words,
    formats,
  );
  const isAllRefused = taking.length === 0 && refused.length + usable.length === files.length;
  const startLabel = startWords(taking, words);
  const start = useStart();
  const isReading = rereading.size > 0;
  const isWriter = workspace?.isWriter ?? true;
  const nameOf = (batch: string): string | null =>
    files.length > 1 ? (files.find((file) => file.batch === batch)?.name ?? null) : null;
  return (
    <>
      <header className={styles.header}>
        <h1 ref={heading} className={styles.title} tabIndex={-1} data-role="stage-sentence">
          {sentence}
        </h1>
        {lead !== '' && <p className={styles.lead}>{keepUnits(lead)}</p>}
      </header>
      {failure !== null && <FailureNotice failure={failure} />}
      {!isWriter && <FailureNotice failure={notWriter} />}
      <Turn>
        <StageQuestions asked={open} corrections={corrections} nameOf={nameOf} />
        <div className={styles.actions}>
          {canStart && (
            <Button
              size="md"
              className={styles.start ?? ''}
              disabled={isReading || !isWriter}
              data-role="start"
              onClick={() => void start()}
            >
              {startLabel}
            </Button>
          )}
          <Turn>
            <FilePick
              label={canStart ? words.addMore : words.otherFiles}
              accept={ACCEPTED_FILES}
              size="md"
              look={isAllRefused ? 'filled' : 'default'}
              onFiles={(added) => {
                // Other files in place of ones that were all refused; else they join.
                if (isAllRefused) discardImport();
                void stageFiles(added);
              }}
            />
            <CancelImport />
          </Turn>
        </div>
        {/* One line for both, so that reading again moves nothing under the pointer. */}
        <p className={styles.promise} role="status">
          {isReading ? (
            <>
              <IconRefresh size={16} stroke={1.6} aria-hidden />
              {words.rereading}
              {typeof progress?.done === 'number' && (
                <span aria-hidden="true">{formats.percent(progress.done)}</span>
              )}
            </>
          ) : (
            canStart && (
              <>
                <IconLock size={16} stroke={1.6} aria-hidden />
                {words.nothingChangesYet(startLabel)}
              </>
            )
          )}
        </p>
      </Turn>
      <Turn>{canStart && <NeedNotice need={view.need} isBusy={isReading} />}</Turn>
      <Turn>
        <section className={styles.files} aria-label={words.files}>
          <h2 className={styles.subtitle}>{words.files}</h2>
          <FirstShown items={listed} first={FIRST_FILES} more={words.moreFiles}>
            {(shown) =>
              shown.map((file) => (
                <Turn key={file.batch}>
                  <FileCard
                    staged={view.id}
                    edition={edition}
                    file={file}
                    corrections={corrections.get(file.batch)}
                    isSameAsBefore={isSame(file)}
                    isRereading={rereading.has(file.batch)}
                  />
                </Turn>
              ))
            }
          </FirstShown>
        </section>
      </Turn>
    </>
  );
}

/** Whether a staged file has the name and size of one that was imported before. */
function useSameAsBefore(batches: readonly string[]): (file: StagedFileView) => boolean {
  const imports = answerOf(useCall('import.list', batches.length > 0 ? null : undefined));
  const known = (imports ?? [])
    .flatMap((it) => it.batches)
    .filter(({ batch }) => batches.includes(batch));
  return (file) => known.some(({ name, bytes }) => name === file.name && bytes === file.bytes);
}

/** Commits, goes to the overview, and offers to take it back. */
function useStart(): () => Promise<void> {
  const words = useText(importText);
  const locale = useLocale();
  const [, navigate] = useLocation();
  return async () => {
    // At once: the screen of an import that is over would be drawn for nobody.
    const batches = await commitImport(() => navigate('/'));
    if (batches === null) return;
    const undo = async () => {
      try {
        await dataClient.call('import.undo', { batches });
        showToast(words.undone);
      } catch (error) {
        const { happened, next } = failureTrouble(failureOf(error), locale);
        showToast(`${happened} ${next}`, { tone: 'error' });
      }
    };
    // A backup, where one would be wise, is asked for by the reminder on the same screen.
    showToast(words.saved, { act: { label: words.undo, run: undo } });
  };
}
