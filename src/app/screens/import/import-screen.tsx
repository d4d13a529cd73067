import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ACCEPTED_FILES } from '#app/start/accepted-files.ts';
import {
  cancelCommit,
  discardImport,
  stageAgain,
  stageFiles,
  useImportSession,
  type ImportSession,
} from '#app/import-session.ts';
import { PasteButton } from '#app/paste/paste-button.tsx';
import { useWorkspace } from '#app/workspace.ts';
import { DropZone } from '#ui/drop-zone.tsx';
import { useText } from '#ui/words/locale-context.tsx';
import { Turn } from '#ui/turns.tsx';
import type { CallFailure, Progress } from '#worker/protocol/channel.ts';
import { CancelImport } from './cancel-import.tsx';
import { FailureNotice, notWriter } from '#app/screens/import/failures/failure-notice.tsx';
import { importText } from './import-text.ts';
import { ImportWork } from './import-work.tsx';
import { StagedImport } from './staged-import.tsx';
import styles from './import-screen.module.css';

/** The one screen after a drop: a sentence, at most two questions, one button. */
export function ImportScreen() {
  const session = useImportSession();
  return <div className={styles.screen}>{screenOf(session)}</div>;
}

function screenOf(session: ImportSession): ReactNode {
  switch (session.phase) {
    case 'idle':
      return <Idle />;
    case 'staging':
      return <Staging fileCount={session.files.length} progress={session.progress} />;
    case 'staged':
      return <StagedImport session={session} />;
    case 'committing':
      return <Committing progress={session.progress} />;
    case 'failed':
      return <Failed failure={session.failure} />;
  }
}

function Idle() {
  const words = useText(importText);
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  return (
    <>
      <h1 className={styles.title}>{words.pageTitle}</h1>
      {isWriter ? (
        <DropZone
          title={words.pickTitle}
          accept={ACCEPTED_FILES}
          acts={<PasteButton size="md" onFiles={(files) => void stageFiles(files)} />}
          onFiles={(files) => void stageFiles(files)}
        >
          {words.pickHow}
        </DropZone>
      ) : (
        <FailureNotice failure={notWriter} />
      )}
    </>
  );
}

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
      <Turn>
        <ImportWork progress={progress} title={words.starting} onCancel={discardImport} />
      </Turn>
    </>
  );
}

function Committing({ progress }: { readonly progress: Progress | null }) {
  const words = useText(importText);
  return (
    <>
      <h1 className={styles.title}>{words.committing}</h1>
      <ImportWork progress={progress} title={words.committing} onCancel={cancelCommit} />
    </>
  );
}

function Failed({ failure }: { readonly failure: CallFailure }) {
  const words = useText(importText);
  return (
    <>
      <h1 className={styles.title}>{words.pageTitle}</h1>
      <FailureNotice
        failure={failure}
        actions={
          <>
            <Button size="md" onClick={stageAgain}>
              {words.readAgain}
            </Button>
            <CancelImport />
          </>
        }
      />
    </>
  );
}
