import { Button } from '@mantine/core';
import { IconLock, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { dataClient, failureOf } from '#app/data-client.ts';
import {
  cancelCommit,
  commitImport,
  discardImport,
  keepImportOpen,
  stageAgain,
  stageFiles,
  useImportSession,
  type ImportSession,
} from '#app/import-session.ts';
import { answerOf, useCall } from '#app/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { DropZone, FilePick } from '#ui/drop-zone.tsx';
import { useFormats, useLocale, useText } from '#ui/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProgressPanel } from '#ui/progress-panel.tsx';
import { showToast } from '#ui/toast.ts';
import type { CallFailure, Progress, StagedFileView } from '#worker/protocol.ts';
import { FileCard } from './file-card.tsx';
import { failureTrouble } from './failure-words.ts';
import { importText } from './import-text.ts';
import { StageQuestions, questionCount } from './stage-questions.tsx';
import { summarize } from './stage-summary.ts';
import styles from './import-screen.module.css';

const ACCEPT = '.csv,.tsv,.tab,.txt';

/** The one screen after a drop: a sentence, at most two questions, one button. */
export function ImportScreen() {
  const session = useImportSession();
  useEffect(keepImportOpen, []);
  return <div className={styles.screen}>{screenOf(session)}</div>;
}

function screenOf(session: ImportSession): ReactNode {
  switch (session.phase) {
    case 'idle':
      return <Idle />;
    case 'staging':
      return <Staging fileCount={session.files.length} progress={session.progress} />;
    case 'staged':
      return <Staged session={session} />;
    case 'committing':
      return <Committing progress={session.progress} />;
    case 'failed':
      return <Failed failure={session.failure} />;
  }
}

const take = (files: readonly File[]): void => void stageFiles(files);

function Idle() {
  const words = useText(importText);
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  return (
    <>
      <h1 className={styles.title}>{words.pageTitle}</h1>
      {isWriter ? (
        <DropZone title={words.pickTitle} accept={ACCEPT} onFiles={take}>
          {words.pickHow}
        </DropZone>
      ) : (
        <FailureNotice failure={notWriter} />
      )}
    </>
  );
}

const notWriter: CallFailure = { code: 'notWriter', detail: '' };

interface StagingProps {
  readonly fileCount: number;
  readonly progress: Progress | null;
}

function Staging({ fileCount, progress }: StagingProps) {
  const words = useText(importText);
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{words.reading(fileCount)}</h1>
        <p className={styles.lead}>{words.readingLead}</p>
      </header>
      <Work progress={progress} title={words.starting} onCancel={discardImport} />
    </>
  );
}

function Committing({ progress }: { readonly progress: Progress | null }) {
  const words = useText(importText);
  return (
    <>
      <h1 className={styles.title}>{words.committing}</h1>
      <Work progress={progress} title={words.committing} onCancel={cancelCommit} />
    </>
  );
}

interface WorkProps {
  readonly progress: Progress | null;
  /** Until the first word of progress. */
  readonly title: string;
  readonly onCancel?: () => void;
}

function Work({ progress, title, onCancel }: WorkProps) {
  const words = useText(importText);
  const phases: Readonly<Record<Progress['phase'], string>> = {
    reading: words.phaseReading,
    mapping: words.phaseMapping,
    comparing: words.phaseComparing,
    storing: words.phaseStoring,
    computing: words.phaseComputing,
  };
  const named =
    progress === null
      ? title
      : `${phases[progress.phase]}${progress.fileName === undefined ? '' : ` ${progress.fileName}`}`;
  return (
    <ProgressPanel
      title={named}
      done={progress?.done ?? 0}
      total={progress === null || progress.done === null ? null : 1}
      {...(progress?.rows === undefined ? {} : { detail: words.rowsSoFar(progress.rows) })}
      {...(onCancel === undefined ? {} : { onCancel })}
    />
  );
}

function Failed({ failure }: { readonly failure: CallFailure }) {
  const words = useText(importText);
  const locale = useLocale();
  const trouble = failureTrouble(failure, locale);
  return (
    <>
      <h1 className={styles.title}>{words.pageTitle}</h1>
      <Notice
        tone="error"
        title={trouble.happened}
        safe={trouble.safe}
        next={trouble.next}
        actions={
          <>
            <Button size="md" onClick={stageAgain}>
              {words.readAgain}
            </Button>
            <CancelButton />
          </>
        }
      />
    </>
  );
}

/** Cancel, back to where there is nothing under way. */
function CancelButton() {
  const words = useText(importText);
  const [, navigate] = useLocation();
  return (
    <Button
      size="md"
      variant="default"
      onClick={() => {
        discardImport();
        navigate('/');
      }}
    >
      {words.cancel}
    </Button>
  );
}

function Staged({ session }: { readonly session: Extract<ImportSession, { phase: 'staged' }> }) {
  const { view, edition, asked, corrections, rereading, progress, failure } = session;
  const words = useText(importText);
  const formats = useFormats();
  const workspace = useWorkspace((state) => state.view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const { files } = view;
  const isSame = useSameAsBefore(view.sameAsBefore);
  const taking = files.filter(({ refusal, isLeftOut }) => refusal === null && !isLeftOut);
  const refused = files.filter(({ refusal, isLeftOut }) => refusal !== null && !isLeftOut);
  const open = asked.filter(({ batch }) => taking.some((file) => file.batch === batch));
  const { sentence, lead, canStart } = summarize(
    {
      view,
      taking,
      refusedCount: refused.length,
      questionCount: questionCount(open),
      isFirst: workspace?.isEmpty ?? true,
      currency: workspace?.currency ?? null,
    },
    words,
    formats,
  );
  const isAllRefused = refused.length === files.length;
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
        {lead !== '' && <p className={styles.lead}>{lead}</p>}
      </header>
      {failure !== null && <FailureNotice failure={failure} />}
      {!isWriter && <FailureNotice failure={notWriter} />}
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
            {words.start}
          </Button>
        )}
        <FilePick
          label={canStart ? words.addMore : words.otherFiles}
          accept={ACCEPT}
          size="md"
          look={isAllRefused ? 'filled' : 'default'}
          onFiles={(added) => {
            // Other files in place of ones that were all refused; else they join.
            if (isAllRefused) discardImport();
            take(added);
          }}
        />
        <CancelButton />
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
              {words.nothingChangesYet}
            </>
          )
        )}
      </p>
      <section className={styles.files} aria-label={words.files}>
        <h2 className={styles.subtitle}>{words.files}</h2>
        {files.map((file) => (
          <FileCard
            key={file.batch}
            staged={view.id}
            edition={edition}
            file={file}
            corrections={corrections.get(file.batch)}
            isSameAsBefore={isSame(file)}
            isRereading={rereading.has(file.batch)}
          />
        ))}
      </section>
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

function FailureNotice({ failure }: { readonly failure: CallFailure }) {
  const locale = useLocale();
  const { happened, safe, next } = failureTrouble(failure, locale);
  return <Notice tone="error" title={happened} safe={safe} next={next} />;
}

/** Commits, goes to the overview, and offers to take it back. */
function useStart(): () => Promise<void> {
  const words = useText(importText);
  const locale = useLocale();
  const [, navigate] = useLocation();
  return async () => {
    const batches = await commitImport();
    if (batches === null) return;
    navigate('/');
    const undo = async () => {
      try {
        await dataClient.call('import.undo', { batches });
        showToast(words.undone);
      } catch (error) {
        const { happened, next } = failureTrouble(failureOf(error), locale);
        showToast(`${happened} ${next}`, { tone: 'error' });
      }
    };
    showToast(words.saved, { act: { label: words.undo, run: undo } });
  };
}
