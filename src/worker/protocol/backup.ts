/** What the page and the worker say to each other about backups. */

/** What opens a locked file. */
export type BackupSecret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** Part of the workspace's view: what is worth saying at any time. */
export interface BackupGlance {
  /** A backup would be wise now; null: not now. */
  readonly due: {
    /** Days since the last one; null: there never was one. */
    readonly daysAgo: number | null;
    readonly importsSince: number;
  } | null;
  /** A folder was chosen to write into by itself. */
  readonly isAutomatic: boolean;
  /** Something was done since the folder was written to. */
  readonly isStale: boolean;
  /** Files came in since then: worth writing soon. */
  readonly hasNewFiles: boolean;
}

/** Why the folder was not written to. */
export type FolderTrouble = 'permission' | 'gone' | 'full' | 'failed';

export interface BackupFolderView {
  /** To ask for the permission with: only the page can. */
  readonly handle: FileSystemDirectoryHandle;
  readonly name: string;
  readonly keep: number;
  readonly isLocked: boolean;
  /** Epoch milliseconds; null: not yet. */
  readonly writtenAt: number | null;
  readonly trouble: FolderTrouble | null;
}

export interface BackupStateView {
  readonly last: {
    readonly at: number;
    readonly bytes: number;
    readonly isFolder: boolean;
    /** Nothing was done since. */
    readonly isCurrent: boolean;
  } | null;
  readonly folder: BackupFolderView | null;
  /** The workspace is a vault: its backups are always locked, by its own passphrase. */
  readonly isVault: boolean;
  /** Bytes of what is stored: about what a backup takes. */
  readonly bytes: number;
}

export interface BackupWritten {
  /** Null where it was written to a file the person chose. */
  readonly blob: Blob | null;
  readonly bytes: number;
  readonly createdAt: number;
}

/** What a file says of itself after every checksum was verified. */
export interface BackupCheckView {
  readonly createdAt: number;
  readonly bytes: number;
  readonly isLocked: boolean;
  readonly isVault: boolean;
  readonly name: string | null;
  readonly files: number;
  /** Files taken out that could still be put back. */
  readonly trash: number;
  readonly rows: number;
  readonly people: number;
  readonly orders: number;
  readonly decisions: number;
  readonly acts: number;
  /** Beside the open workspace; null where that is empty. */
  readonly beside: {
    readonly sameFiles: number;
    readonly onlyInBackup: number;
    readonly onlyHere: number;
    readonly areDecisionsSame: boolean;
    readonly rowsHere: number;
    readonly peopleHere: number;
  } | null;
}
