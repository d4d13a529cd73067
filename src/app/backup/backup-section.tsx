import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { localMomentOf } from '#domain/time-zone.ts';
import { failureOf } from '#app/asking/data-client.ts';
import { linkTo } from '#app/routes.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProgressPanel } from '#ui/progress-panel.tsx';
import { Section } from '#ui/section.tsx';
import { SettingRow } from '#ui/setting-row.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { showToast } from '#ui/toast.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { BackupStateView } from '#worker/protocol/backup.ts';
import { backupText } from './backup-text.ts';
import { FolderRow } from './folder-row.tsx';
import { LockDialog } from './lock-choice.tsx';
import { saveBackup } from './save-backup.ts';
import styles from './backup.module.css';

/** Saving the open workspace as a file, by hand or by itself, and proving that a file works. */
export function BackupSection() {
  const words = useText(backupText);
  const isEmpty = useWorkspace((state) => state.view?.isEmpty ?? true);
  const state = answerOf(useCall('backup.state', null));
  return (
    <Section kind="card" title={words.title} lead={words.lead}>
      {state === null ? (
        <Skeleton height="120px" />
      ) : (
        <div className={styles.rows}>
          {!isEmpty && <SaveRow state={state} />}
          {!isEmpty && <FolderRow state={state} />}
          <SettingRow
            name={words.checkIt}
            why={words.checkWhy}
            acts={
              <Button component="a" href={linkTo('/restore')} variant="default" size="sm">
                {words.restoreTitle}
              </Button>
            }
          />
        </div>
      )}
    </Section>
  );
}

function SaveRow({ state }: { readonly state: BackupStateView }) {
  const words = useText(backupText);
  const formats = useFormats();
  const locale = useLocale();
  const zone = useWorkspace(({ view }) => view?.zone ?? 'UTC');
  const running = useRef<AbortController | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [savedBytes, setSavedBytes] = useState<number | null>(null);
  const { last } = state;

  const save = async (passphrase: string | null): Promise<void> => {
    const own = new AbortController();
    running.current = own;
    setAsking(false);
    setSavedBytes(null);
    setProgress({ done: 0, phase: 'storing' });
    try {
      const { signal } = own;
      const options = { signal, onProgress: setProgress };
      const written = await saveBackup(passphrase, state.bytes, zone, words, options);
      if (written) setSavedBytes(written.bytes);
    } catch (error) {
      const failure = failureOf(error);
      const { happened, next } = failureTrouble(failure, locale);
      if (failure.code !== 'cancelled') showToast(`${happened} ${next}`, { tone: 'error' });
    }
    setProgress(null);
  };

  const when = last && formats.moment(localMomentOf(last.at, zone));
  return (
    <SettingRow
      name={
        when === null
          ? words.never
          : last?.isCurrent === true
            ? words.lastCurrent(when)
            : words.lastStale(when)
      }
      why={last === null ? words.neverWhy : formats.fileSize(last.bytes)}
      acts={
        <Button
          size="sm"
          disabled={progress !== null}
          data-role="save-backup"
          onClick={() => setAsking(true)}
        >
          {words.save}
        </Button>
      }
    >
      {progress !== null && (
        <ProgressPanel
          title={words.saving}
          done={progress.done ?? 0}
          total={progress.done === null ? null : 1}
          onCancel={() => running.current?.abort()}
        />
      )}
      {savedBytes !== null && (
        <Notice tone="done" title={words.saved(formats.fileSize(savedBytes))} />
      )}
      {isAsking && (
        <LockDialog
          title={words.save}
          isVault={state.isVault}
          confirmLabel={words.save}
          onConfirm={(passphrase) => void save(passphrase)}
          onClose={() => setAsking(false)}
        />
      )}
    </SettingRow>
  );
}
