/** Saves a backup where the person wants it: as a download, or where it is large to a file they choose. */
import { BACKUP_EXTENSION } from '#domain/backup-file.ts';
import { localMomentOf } from '#domain/time-zone.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { saveFile } from '#ui/save-file.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { BackupWritten } from '#worker/protocol/backup.ts';

/** From here on it is written to its place at once, where the browser can: never a second copy of it. */
const LARGE_BYTES = 64 * 1024 * 1024;

interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

export interface SaveWords {
  readonly fileName: string;
  readonly fileKind: string;
}

/** Says when, never what: downloads stand in the browser's own history. */
function backupFileName(words: SaveWords, at: number, zone: string): string {
  const moment = new Date(localMomentOf(at, zone)).toISOString();
  return `${words.fileName} ${moment.slice(0, 10)} ${moment.slice(11, 16).replace(':', '')}${BACKUP_EXTENSION}`;
}

/** @returns null where the person chose no file after all */
export async function saveBackup(
  passphrase: string | null,
  expectedBytes: number,
  zone: string,
  words: SaveWords,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<BackupWritten | null> {
  const name = backupFileName(words, Date.now(), zone);
  let target: FileSystemFileHandle | null = null;
  const { showSaveFilePicker } = window as SavePicker;
  if (expectedBytes >= LARGE_BYTES && showSaveFilePicker) {
    try {
      target = await showSaveFilePicker.call(window, {
        suggestedName: name,
        types: [
          {
            description: words.fileKind,
            accept: { 'application/octet-stream': [BACKUP_EXTENSION] },
          },
        ],
      });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return null;
      throw error;
    }
  }
  const written = await dataClient.call('backup.write', { passphrase, target }, options);
  if (written.blob) saveFile(written.blob, name);
  return written;
}
