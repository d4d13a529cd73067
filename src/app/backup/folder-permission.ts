/** The browser drops the permission to write to a folder when it likes; only a press can ask for it anew. */
import type { Locale } from '#domain/locale.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { linkTo } from '#app/routes.ts';
import { showToast } from '#ui/toast.ts';
import type { BackupFolderView, BackupStateView, FolderTrouble } from '#worker/protocol/backup.ts';
import { backupText } from './backup-text.ts';

/** As Chromium has it; elsewhere no folder can be chosen. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Asks for the permission where it was dropped, and writes; to be called by a press. */
export async function writeToFolder(handle: PermittedHandle): Promise<BackupStateView> {
  await handle.requestPermission?.({ mode: 'readwrite' });
  return dataClient.call('backup.toFolder', null);
}

export function folderTroubleWords(trouble: FolderTrouble, locale: Locale): string {
  const words = backupText[locale];
  switch (trouble) {
    case 'permission':
      return words.troublePermission;
    case 'gone':
      return words.troubleGone;
    case 'full':
      return words.troubleFull;
    case 'failed':
      return words.troubleFailed;
  }
}

/** Says that a backup was not written while nobody looked, with what to press. */
export function tellTrouble({ handle, name, trouble }: BackupFolderView, locale: Locale): void {
  if (trouble === null) return;
  const words = backupText[locale];
  const said = `${words.into(name)}${words.colon}${folderTroubleWords(trouble, locale)}`;
  const look = {
    label: words.folderLook,
    run: () => {
      location.hash = linkTo('/device');
    },
  };
  const allow = {
    label: words.allow,
    run: async () => {
      const { folder } = await writeToFolder(handle);
      if (folder?.trouble === null) showToast(words.folderDone(name));
      else if (folder) tellTrouble(folder, locale);
    },
  };
  showToast(said, { tone: 'error', act: trouble === 'permission' ? allow : look });
}
