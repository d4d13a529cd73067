/** How a call travels: progress, failures, the functions that each side offers the other. */
import type { BackupRefusalCode } from '#domain/backup-file.ts';
import type { CallName } from '#worker/protocol/calls.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

/** Progress of one call. */
export interface Progress {
  /** 0–1; null when the end is not known. */
  readonly done: number | null;
  /** What is being done, worded by the page. */
  readonly phase: 'reading' | 'mapping' | 'comparing' | 'storing' | 'computing';
  readonly rows?: number;
  readonly fileName?: string;
}

/** Failures that people can act on; anything else is a bug and carries only its message. */
export type FailureCode =
  | 'cancelled'
  | 'notWriter'
  | 'storageFull'
  | 'storageBlocked'
  | 'storageClosed'
  /** What is stored was written by an older or a newer version of the app. */
  | 'storageOlder'
  | 'storageNewer'
  /** A passphrase is asked for; `detail` is the workspace. */
  | 'locked'
  /** What is stored in a vault is not what was sealed there. */
  | 'brokenSeal'
  /** The same of a vault that cannot even be asked to open; `detail` is the workspace. */
  | 'vaultDamaged'
  | 'fileGone'
  | 'stagedGone'
  /** What it needs is gone for good. */
  | 'actFinal'
  /** A later act stands on it: that one is to be undone first. */
  | 'laterAct'
  | 'workerDied'
  /** What a backup was to take the place of was changed while it was read. */
  | 'overtaken'
  /** Some of what is stored is damaged: it cannot be saved as if it were whole. */
  | 'storedDamage'
  | `backup.${BackupRefusalCode}`
  | 'bug';

export interface CallFailure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** Functions of the worker that the page may call. */
export interface WorkerFunctions {
  /** @param key the newest call with a key cancels the older ones with it */
  call(
    name: CallName,
    argument: unknown,
    id: number,
    key: string | null,
  ): Promise<{ ok: true; result: unknown } | { ok: false; failure: CallFailure }>;
  cancel(id: number): void;
  /** A side worker that the page had started is lost. */
  sideWorkerFailed(): void;
  /** The reader that the page had started is lost. */
  readerFailed(): void;
}

/** Functions of the page that the worker calls. */
export interface PageFunctions {
  progress(id: number, progress: Progress): void;
  /** The workspace changed (commit, undo, another tab, as-of day): results are of an older revision. */
  changed(view: WorkspaceView): void;
  /** The store was closed under us (another tab upgraded it, or blocked). */
  closed(code: 'storageClosed' | 'storageBlocked'): void;
  /** Only the page can start workers: each comes as a port in a message of its own, or not at all. */
  startSideWorkers(count: number): void;
  endSideWorkers(): void;
  /** A side worker of its own for files that may hold up whoever reads them; one at a time. */
  startReader(): void;
  /** Ends it, whatever it is at. */
  endReader(): void;
}
