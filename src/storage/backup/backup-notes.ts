/**
 * What this device remembers about the backups of a workspace: never part of one, and never sealed, so
 * it holds neither names nor contents (the folder's handle knows its path).
 */
import type { BackupRow, SilhouetteDatabase, WorkspaceRow } from '#storage/database.ts';
import type { OpenVault } from '#storage/vault/vault-keys.ts';

export interface BackupFolder {
  readonly handle: FileSystemDirectoryHandle;
  /** Files kept; older ones of this workspace are deleted. */
  readonly keep: number;
  /** Made from a passphrase when the folder was chosen; its key cannot be read out. */
  readonly lock: OpenVault | null;
  readonly trouble: 'permission' | 'gone' | 'full' | 'failed' | null;
}

export interface BackupNotes {
  readonly folder: BackupFolder | null;
  /** The last one written, wherever to. */
  readonly last: {
    readonly at: number;
    readonly bytes: number;
    readonly revision: number;
    readonly isFolder: boolean;
  } | null;
  /** The last one written to the folder. */
  readonly lastInFolder: { readonly at: number; readonly revision: number } | null;
  /** When the reminder was sent away. */
  readonly dismissedAt: number | null;
}

export const NO_NOTES: BackupNotes = {
  folder: null,
  last: null,
  lastInFolder: null,
  dismissedAt: null,
};

export async function readBackupNotes(
  database: SilhouetteDatabase,
  workspace: string,
): Promise<BackupNotes> {
  const row = await database.backups.get(workspace);
  return row ? { ...NO_NOTES, ...(row.value as Partial<BackupNotes>) } : NO_NOTES;
}

/**
 * Changes what is remembered, as it stands now: any tab may have remembered something since it was read.
 * @returns all of it
 */
export function changeBackupNotes(
  database: SilhouetteDatabase,
  workspace: string,
  changed: (notes: BackupNotes) => Partial<BackupNotes>,
): Promise<BackupNotes> {
  return database.transaction('rw', database.backups, async () => {
    const notes = await readBackupNotes(database, workspace);
    const value = { ...notes, ...changed(notes) };
    await database.backups.put({ workspace, value });
    return value;
  });
}

/**
 * The notes of one workspace as another one's that takes its place. A vault locks its backups with its own
 * keys: the key of a passphrase, which the browser keeps as it is, goes.
 */
export function notesMovedTo(
  { id, vault }: Pick<WorkspaceRow, 'id' | 'vault'>,
  { value }: BackupRow,
): BackupRow {
  const notes = value as Partial<BackupNotes>;
  const isKept = vault === undefined || !notes.folder;
  return {
    workspace: id,
    value: isKept ? notes : { ...notes, folder: { ...notes.folder, lock: null } },
  };
}
