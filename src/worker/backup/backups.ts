/** Backups of the open workspace: written, remembered, and read through to prove them. */
import { localMomentOf } from '#domain/time-zone.ts';
import type { JobContext } from '#engine/job.ts';
import {
  type BackupNotes,
  changeBackupNotes,
  NO_NOTES,
  readBackupNotes,
} from '#storage/backup/backup-notes.ts';
import { BackupRefusal } from '#storage/backup/backup-refusal.ts';
import { BackupFile, writeBackup } from '#storage/backup/backup.ts';
import type { DeviceStore } from '#storage/device-store.ts';
import { createLock, type OpenVault } from '#storage/vault/vault-keys.ts';
import { type BackupFigures, backupRecords } from '#storage/backup/workspace-backup.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';
import { folderFileName, folderTroubleOf, newFileIn, pruneFolder } from './backup-folder.ts';
import { type BackupFacts, backupGlance } from './backup-reminder.ts';
import { type BackupSink, blobSink, fileSink } from './backup-sinks.ts';
import { Failure } from '#worker/failures.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { BackupGlance, BackupStateView, BackupWritten } from '#worker/protocol/backup.ts';

type OnProgress = (progress: Progress) => void;

const DEFAULT_KEEP = 7;

export class Backups {
  readonly #device: DeviceStore;
  readonly #store: WorkspaceStore;
  #notes: BackupNotes = NO_NOTES;
  /** One is written at a time. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(device: DeviceStore, store: WorkspaceStore) {
    this.#device = device;
    this.#store = store;
  }

  static async of(device: DeviceStore, store: WorkspaceStore): Promise<Backups> {
    const backups = new Backups(device, store);
    await backups.readNotes();
    return backups;
  }

  async readNotes(): Promise<void> {
    this.#notes = await readBackupNotes(this.#device.database, this.#store.workspace.id);
  }

  glance(facts: Pick<BackupFacts, 'metas' | 'isDemo'>): BackupGlance {
    const { revision } = this.#store.workspace;
    return backupGlance({ ...facts, notes: this.#notes, revision, now: Date.now() });
  }

  async state(): Promise<BackupStateView> {
    const { last, folder, lastInFolder } = this.#notes;
    const { revision } = this.#store.workspace;
    const bytes = [...(await this.#store.batchBytes()).values()];
    return {
      last: last && {
        at: last.at,
        bytes: last.bytes,
        isFolder: last.isFolder,
        isCurrent: last.revision === revision,
      },
      folder: folder && {
        handle: folder.handle,
        name: folder.handle.name,
        keep: folder.keep,
        isLocked: folder.lock !== null || this.#store.vault !== null,
        writtenAt: lastInFolder?.at ?? null,
        trouble: folder.trouble,
      },
      isVault: this.#store.vault !== null,
      bytes: bytes.reduce((sum, own) => sum + own, 0),
    };
  }

  /** @param passphrase locks it; that of a vault locks itself */
  async write(
    passphrase: string | null,
    target: FileSystemFileHandle | null,
    figures: BackupFigures,
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<BackupWritten> {
    const own = await this.#store.presentVault();
    const lock = own ?? (passphrase === null ? null : await createLock(passphrase));
    const sink = target ? await fileSink(target) : blobSink();
    const written = await this.#write(sink, lock, figures, job, onProgress);
    const { file, createdAt, revision } = written;
    const last = { at: createdAt, bytes: file.size, revision, isFolder: false };
    await this.#remember(() => ({ last }));
    return { blob: target ? null : file, bytes: file.size, createdAt };
  }

  /** Writes to the chosen folder, if it lets us; otherwise notes why not. Never throws for the folder's sake. */
  async writeToFolder(
    figures: BackupFigures,
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<void> {
    await this.readNotes();
    const { folder } = this.#notes;
    if (!folder) return;
    const { id, zone } = this.#store.workspace;
    const name = folderFileName(id, localMomentOf(Date.now(), zone));
    let made: FileSystemFileHandle | null = null;
    try {
      made = await newFileIn(folder, name);
      const sink = await fileSink(made);
      const lock = (await this.#store.presentVault()) ?? folder.lock;
      const written = await this.#write(sink, lock, figures, job, onProgress);
      const { file, createdAt, revision } = written;
      // It is whole: an older one that another program holds does not take it away again.
      made = null;
      await this.#remember((notes) => ({
        folder: notes.folder && { ...notes.folder, trouble: null },
        last: { at: createdAt, bytes: file.size, revision, isFolder: true },
        lastInFolder: { at: createdAt, revision },
      }));
      await pruneFolder(folder, id);
    } catch (error) {
      if (made) await folder.handle.removeEntry(name).catch(() => undefined);
      const trouble = folderTroubleOf(error);
      await this.#remember((notes) => ({ folder: notes.folder && { ...notes.folder, trouble } }));
    }
  }

  /** Chooses the folder, what is kept there and how it is locked; null stops it. */
  async chooseFolder(
    choice: {
      readonly handle: FileSystemDirectoryHandle;
      readonly keep: number | null;
      /** null: open; undefined: as before */
      readonly passphrase?: string | null;
    } | null,
  ): Promise<void> {
    if (!choice) return this.#remember(() => ({ folder: null, lastInFolder: null }));
    const { handle, keep, passphrase } = choice;
    await this.readNotes();
    const before = this.#notes.folder;
    const lock =
      passphrase === undefined
        ? (before?.lock ?? null)
        : passphrase === null
          ? null
          : await createLock(passphrase);
    const isSame = before !== null && (await before.handle.isSameEntry(handle));
    await this.#remember(() => ({
      folder: { handle, keep: keep ?? before?.keep ?? DEFAULT_KEEP, lock, trouble: null },
      ...(isSame ? {} : { lastInFolder: null }),
    }));
  }

  dismiss(): Promise<void> {
    return this.#remember(() => ({ dismissedAt: Date.now() }));
  }

  async #remember(changed: (notes: BackupNotes) => Partial<BackupNotes>): Promise<void> {
    const { id } = this.#store.workspace;
    this.#notes = await changeBackupNotes(this.#device.database, id, changed);
  }

  /** Writes and reads back: what was written counts once every checksum of it held. */
  #write(
    sink: BackupSink,
    lock: OpenVault | null,
    figures: BackupFigures,
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<{ file: Blob; createdAt: number; revision: number }> {
    const writing = this.#writing.then(async () => {
      const createdAt = Date.now();
      const { revision } = this.#store.workspace;
      const expected = [...(await this.#store.batchBytes()).values()].reduce((a, b) => a + b, 1);
      let bytes = 0;
      try {
        const records = backupRecords(this.#store, figures);
        for await (const piece of writeBackup(records, lock, createdAt)) {
          await sink.write(piece);
          bytes += piece.length;
          const done = Math.min(1, bytes / expected);
          onProgress({ done: done * 0.8, phase: 'storing' });
          if (job.due()) await job.pause(done * 0.8);
        }
      } catch (error) {
        await sink.abort();
        throw error;
      }
      const file = await sink.close();
      await readThrough(file, lock, job, onProgress).catch((error: unknown) => {
        // Nobody forged what we have just written: it was damaged where it was read from.
        throw error instanceof BackupRefusal ? new Failure('storedDamage', error.message) : error;
      });
      return { file, createdAt, revision };
    });
    this.#writing = writing.catch(() => undefined);
    return writing;
  }
}

async function readThrough(
  file: Blob,
  lock: OpenVault | null,
  job: JobContext,
  onProgress: OnProgress,
): Promise<void> {
  const backup = await BackupFile.open(file);
  if (lock) await backup.unlockWith(lock.master);
  let bytes = 0;
  for await (const record of backup.records()) {
    if (record.kind !== 'chunk') continue;
    bytes += record.bytes.byteLength;
    const done = 0.8 + (0.2 * bytes) / (file.size + 1);
    onProgress({ done, phase: 'comparing' });
    if (job.due()) await job.pause(done);
  }
}
