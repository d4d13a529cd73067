/**
 * The backup file under way: recognised where it was dropped, then read and checked, then restored. One
 * at a time, outside React, so that it goes on while screens come and go.
 */
import { create } from 'zustand';
import { BACKUP_EXTENSION, isBackupStart } from '#domain/backup-file.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import type { CallFailure, Progress } from '#worker/protocol/channel.ts';
import type { BackupCheckView, BackupSecret } from '#worker/protocol/backup.ts';

export type RestoreSession =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly file: File; readonly progress: Progress | null }
  | {
      readonly phase: 'locked';
      readonly file: File;
      readonly createdAt: number;
      readonly isVault: boolean;
      readonly isWrong: boolean;
      readonly isBusy: boolean;
    }
  | {
      readonly phase: 'checked';
      readonly file: File;
      readonly secret: BackupSecret | null;
      readonly check: BackupCheckView;
    }
  | { readonly phase: 'restoring'; readonly file: File; readonly progress: Progress | null }
  | { readonly phase: 'failed'; readonly file: File; readonly failure: CallFailure };

export const useRestore = create<RestoreSession>()(() => ({ phase: 'idle' }));

const now = (): RestoreSession => useRestore.getState();
const become = (next: RestoreSession): void => useRestore.setState(next, true);

let running = new AbortController();

function begin(): AbortController {
  running.abort();
  running = new AbortController();
  return running;
}

/** The first backup among dropped files; null where there is none. */
export async function backupAmong(files: readonly File[]): Promise<File | null> {
  for (const file of files) {
    const start = new Uint8Array(await file.slice(0, 16).arrayBuffer().catch(emptyBuffer));
    if (isBackupStart(start) || file.name.endsWith(BACKUP_EXTENSION)) return file;
  }
  return null;
}

function emptyBuffer(): ArrayBuffer {
  return new ArrayBuffer(0);
}

/** Asks what opens it, or reads it at once where nothing is asked for. */
export async function readBackup(file: File): Promise<void> {
  const own = begin();
  become({ phase: 'reading', file, progress: null });
  try {
    const { createdAt, lock } = await dataClient.call('backup.peek', { file });
    if (own.signal.aborted) return;
    if (lock === null) await check(own, file, null);
    else {
      const isVault = lock === 'vault';
      become({ phase: 'locked', file, createdAt, isVault, isWrong: false, isBusy: false });
    }
  } catch (error) {
    if (!own.signal.aborted) become({ phase: 'failed', file, failure: failureOf(error) });
  }
}

export async function openLocked(secret: BackupSecret): Promise<void> {
  const before = now();
  if (before.phase !== 'locked' || before.isBusy) return;
  const own = begin();
  become({ ...before, isWrong: false, isBusy: true });
  try {
    await check(own, before.file, secret);
  } catch (error) {
    if (own.signal.aborted) return;
    const failure = failureOf(error);
    if (failure.code === 'backup.wrongSecret') become({ ...before, isWrong: true, isBusy: false });
    else become({ phase: 'failed', file: before.file, failure });
  }
}

async function check(own: AbortController, file: File, secret: BackupSecret | null): Promise<void> {
  const onProgress = (progress: Progress): void => {
    if (!own.signal.aborted) become({ phase: 'reading', file, progress });
  };
  const found = await dataClient.call(
    'backup.check',
    { file, secret },
    { signal: own.signal, onProgress },
  );
  if (!own.signal.aborted) become({ phase: 'checked', file, secret, check: found });
}

/** Restores what was checked. @returns whether it is open now */
export async function restoreChecked(replacesOpen: boolean, nameIfNone: string): Promise<boolean> {
  const before = now();
  if (before.phase !== 'checked') return false;
  const { file, secret } = before;
  const own = begin();
  become({ phase: 'restoring', file, progress: null });
  try {
    await dataClient.call(
      'backup.restore',
      { file, secret, replacesOpen, nameIfNone },
      {
        signal: own.signal,
        onProgress: (progress) => {
          if (!own.signal.aborted) become({ phase: 'restoring', file, progress });
        },
      },
    );
    become({ phase: 'idle' });
    return true;
  } catch (error) {
    const failure = failureOf(error);
    become(failure.code === 'cancelled' ? before : { phase: 'failed', file, failure });
    return false;
  }
}

/** Ends whatever is under way and forgets the file. What is being restored is given up as a whole. */
export function forgetBackup(): void {
  const before = now();
  running.abort();
  if (before.phase !== 'restoring') become({ phase: 'idle' });
}
