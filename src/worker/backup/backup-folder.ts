/** The chosen folder: a new file per backup, the oldest of the same workspace taken away. */
import { BACKUP_EXTENSION } from '#domain/backup-file.ts';
import type { BackupFolder } from '#storage/backup/backup-notes.ts';
import type { FolderTrouble } from '#worker/protocol/backup.ts';

/** Asked and granted in Chromium; elsewhere there are no such handles. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
  readonly trouble: FolderTrouble;

  constructor(trouble: FolderTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Names say when, and of which workspace by its random id: nothing that a person typed. */
export function folderFileName(workspace: string, localMillis: number): string {
  const moment = new Date(localMillis).toISOString();
  const at = `${moment.slice(0, 10).replaceAll('-', '')}-${moment.slice(11, 19).replaceAll(':', '')}`;
  return `${prefixOf(workspace)}${at}${BACKUP_EXTENSION}`;
}

function prefixOf(workspace: string): string {
  return `silhouette-${workspace.slice(0, 8)}-`;
}

/** A new file in the folder, or why there cannot be one. */
export async function newFileIn(
  { handle }: BackupFolder,
  name: string,
): Promise<FileSystemFileHandle> {
  const { queryPermission } = handle as PermittedHandle;
  if (
    queryPermission &&
    (await queryPermission.call(handle, { mode: 'readwrite' })) !== 'granted'
  ) {
    throw new FolderRefused('permission');
  }
  return handle.getFileHandle(name, { create: true });
}

/** Deletes what is older than the newest `keep` of this workspace, and what was never finished. */
export async function pruneFolder(
  { handle, keep }: Pick<BackupFolder, 'handle' | 'keep'>,
  workspace: string,
): Promise<string[]> {
  const own: string[] = [];
  const pattern = new RegExp(`^${prefixOf(workspace)}\\d{8}-\\d{6}\\${BACKUP_EXTENSION}$`);
  for await (const [name, entry] of handle.entries()) {
    if (entry.kind !== 'file' || !pattern.test(name)) continue;
    const { size } = await entry.getFile();
    // A browser that died while writing leaves an empty file.
    if (size === 0) await handle.removeEntry(name);
    else own.push(name);
  }
  const old = own.sort().slice(0, Math.max(0, own.length - keep));
  for (const name of old) await handle.removeEntry(name);
  return old;
}

/** Anything thrown while writing to a folder, as what the person can do about it. */
export function folderTroubleOf(error: unknown): FolderTrouble {
  if (error instanceof FolderRefused) return error.trouble;
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'failed';
  }
}
