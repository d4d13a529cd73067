/** A backup coming in: looked at, proved beside the open workspace, and restored. */
import { checksumOf, type EncodedColumn } from '#domain/chunk.ts';
import type { JobContext } from '#engine/job.ts';
import type { BackupTotals, BackupWorkspace } from '#storage/backup/backup-contents.ts';
import { changeBackupNotes } from '#storage/backup/backup-notes.ts';
import { BackupRefusal } from '#storage/backup/backup-refusal.ts';
import { BackupFile } from '#storage/backup/backup.ts';
import type { WorkspaceLabel } from '#storage/database.ts';
import type { DeviceStore } from '#storage/device-store.ts';
import type { Sealer } from '#storage/vault/sealer.ts';
import { type BackupFigures, WorkspaceRestore } from '#storage/backup/workspace-backup.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';
import { checkedItems } from './foreign-backup.ts';
import type { BackupCheckView, BackupSecret } from '#worker/protocol/backup.ts';
import type { Progress } from '#worker/protocol/channel.ts';

type OnProgress = (progress: Progress) => void;

/** What a locked file asks for, before its contents can be read. */
export async function peekBackup(
  file: Blob,
): Promise<{ createdAt: number; lock: 'passphrase' | 'vault' | null }> {
  const { createdAt, lock } = await BackupFile.open(file);
  return { createdAt, lock: lock && (lock.recovery ? 'vault' : 'passphrase') };
}

async function openBackup(file: Blob, secret: BackupSecret | null): Promise<BackupFile> {
  const backup = await BackupFile.open(file);
  if (backup.lock) {
    if (!secret) throw new BackupRefusal('locked');
    await backup.unlock(secret);
  }
  return backup;
}

/** Of a workspace or a backup: what tells whether two hold the same. */
interface Outline {
  readonly head: readonly string[];
  /** Batch → its metadata and those of its columns, checksums of the data included. */
  readonly batches: ReadonlyMap<string, string>;
  readonly decisions: string;
}

interface Reading {
  readonly workspace: BackupWorkspace;
  readonly totals: BackupTotals;
  readonly outline: Outline;
}

/** Reads a backup from end to end; throws {@link BackupRefusal} where anything in it is not as it should be. */
async function readWhole(
  backup: BackupFile,
  size: number,
  job: JobContext,
  onDone: (done: number) => void,
): Promise<Reading> {
  let workspace: BackupWorkspace | null = null;
  let totals: BackupTotals | null = null;
  const batches = new Map<string, string>();
  const decisions = new Map<string, unknown>();
  let batch = '';
  let bytes = 0;
  for await (const item of checkedItems(backup)) {
    if (item.kind === 'workspace') workspace = item.value;
    else if (item.kind === 'totals') totals = item.value;
    else if (item.kind === 'decision') decisions.set(item.value.name, item.value.value);
    else if (item.kind === 'batch') {
      batch = item.value.id;
      batches.set(batch, JSON.stringify(item.value.meta));
    } else if (item.kind === 'column') {
      batches.set(batch, `${batches.get(batch)}\n${JSON.stringify(item.told)}`);
      const { dictionary, chunks } = item.column.encoded;
      for (const piece of chunks) bytes += piece.bytes.byteLength;
      bytes += dictionary?.bytes.byteLength ?? 0;
      onDone(Math.min(1, bytes / (size + 1)));
      if (job.due()) await job.pause(Math.min(1, bytes / (size + 1)));
    }
  }
  const { head } = workspace!;
  const outline = { head, batches, decisions: textOf(decisions) };
  return { workspace: workspace!, totals: totals!, outline };
}

function textOf(decisions: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...decisions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function outlineOf(store: WorkspaceStore): Promise<Outline> {
  const { workspace, batches, decisions } = await store.snapshot();
  const outlines = new Map<string, string>();
  for (const { id, meta } of batches) {
    const columns = await store.columnDetails(id);
    const lines = columns.map(({ column, details }) => JSON.stringify({ column, ...details }));
    outlines.set(id, [JSON.stringify(meta), ...lines].join('\n'));
  }
  return {
    head: workspace.head,
    batches: outlines,
    decisions: textOf(new Map(decisions.map(({ name, value }) => [name, value]))),
  };
}

/** Proves a backup: every checksum, every record, and what it holds beside the open workspace. */
export async function checkBackup(
  file: Blob,
  secret: BackupSecret | null,
  open: { readonly store: WorkspaceStore; readonly figures: BackupFigures } | null,
  job: JobContext,
  onProgress: OnProgress,
): Promise<BackupCheckView> {
  const backup = await openBackup(file, secret);
  const { workspace, totals, outline } = await readWhole(backup, file.size, job, (done) =>
    onProgress({ done, phase: 'comparing' }),
  );
  return {
    createdAt: backup.createdAt,
    bytes: file.size,
    isLocked: backup.lock !== null,
    isVault: (backup.lock?.recovery ?? null) !== null,
    name: workspace.name,
    files: workspace.head.length,
    trash: workspace.trash.length,
    rows: totals.rows,
    people: totals.people,
    orders: totals.orders,
    decisions: totals.decisions,
    acts: totals.entries,
    beside: open && (await besideOpen(outline, open.store, open.figures)),
  };
}

async function besideOpen(
  backup: Outline,
  store: WorkspaceStore,
  { people }: BackupFigures,
): Promise<BackupCheckView['beside']> {
  const here = await outlineOf(store);
  const isSame = (id: string): boolean =>
    here.head.includes(id) && here.batches.get(id) === backup.batches.get(id);
  const sameFiles = backup.head.filter(isSame).length;
  const metas = await store.batches();
  return {
    sameFiles,
    onlyInBackup: backup.head.length - sameFiles,
    onlyHere: here.head.length - sameFiles,
    areDecisionsSame: here.decisions === backup.decisions,
    rowsHere: metas.reduce((sum, { rowCount }) => sum + rowCount, 0),
    peopleHere: people,
  };
}

/** The file that a workspace came from is its backup, and the last one, whatever it replaced had. */
async function rememberFile({ database }: DeviceStore, id: string, bytes: number): Promise<void> {
  const { revision = 0 } = (await database.workspaces.get(id)) ?? {};
  const last = { at: Date.now(), bytes, revision, isFolder: false };
  const rest = { lastInFolder: null, dismissedAt: null };
  await changeBackupNotes(database, id, () => ({ ...rest, last }));
}

/** Where what is restored comes to stand. */
export interface RestorePlace {
  /** Gives way to it, as it is when the reading begins; null: it stands beside all the others. */
  readonly replaces: WorkspaceStore | null;
  /** If this is a vault, what is restored is sealed with its keys; otherwise it is locked as it was. */
  readonly into: WorkspaceStore | null;
  /** What it is called beside others where nobody named it. */
  readonly nameIfNone: string | null;
}

/** A vault stays itself, with its name and its habits, whatever is put into it. */
async function labelFor(
  device: DeviceStore,
  inBackup: string | null,
  { replaces, nameIfNone }: RestorePlace,
): Promise<WorkspaceLabel> {
  if (!replaces) return { name: inBackup ?? nameIfNone };
  const { name: own, idleMinutes, workspace } = replaces;
  if (idleMinutes !== null && own !== null) return { name: own, idleMinutes };
  const ids = await device.database.workspaces.toCollection().primaryKeys();
  const isAlone = ids.every((id) => id === workspace.id);
  const name = inBackup ?? own ?? (isAlone ? null : nameIfNone);
  return idleMinutes === null ? { name } : { name, idleMinutes };
}

/**
 * Reads a backup whole, writes it beside the other workspaces, compares what was written with what was
 * read, and has it begin in one transaction. Nothing else changes before that, nor at all if it fails.
 * @param beforeExchange ends what works on the workspace that gives way
 * @returns the restored workspace and what opens it
 */
export async function restoreBackup(
  device: DeviceStore,
  file: Blob,
  secret: BackupSecret | null,
  place: RestorePlace,
  beforeExchange: () => Promise<void>,
  job: JobContext,
  onProgress: OnProgress,
): Promise<{ readonly id: string; readonly sealer: Sealer }> {
  // What is done there from here on is not lost unseen.
  const replaced = place.replaces?.workspace ?? null;
  const backup = await openBackup(file, secret);
  const { workspace } = await readWhole(backup, file.size, job, (done) =>
    onProgress({ done: done * 0.3, phase: 'comparing' }),
  );
  const own = place.into?.vault ?? null;
  const vault = own ?? backup.vault;
  const label = await labelFor(device, workspace.name, place);
  const restore = await WorkspaceRestore.begin(device, workspace, label, vault);
  try {
    let bytes = 0;
    const checksums: string[] = [];
    for await (const item of checkedItems(backup)) {
      await restore.take(item);
      if (item.kind !== 'column') continue;
      const { encoded } = item.column;
      checksums.push(checksumsOf(encoded));
      for (const piece of encoded.chunks) bytes += piece.bytes.byteLength;
      const done = 0.3 + (0.5 * bytes) / (file.size + 1);
      onProgress({ done, phase: 'storing' });
      if (job.due()) await job.pause(done);
    }
    let read = 0;
    for await (const encoded of restore.written()) {
      if (checksumsOf(encoded) !== checksums[read++]) throw new RangeError('not as written');
      const done = 0.8 + (0.2 * read) / checksums.length;
      onProgress({ done, phase: 'comparing' });
      if (job.due()) await job.pause(done);
    }
    if (read !== checksums.length) throw new RangeError('not all was written');
    await beforeExchange();
    await restore.finish({
      replaces: replaced,
      lockedAs: own && place.into!.workspace.id,
    });
  } catch (error) {
    await restore.abandon();
    throw error;
  }
  // It stands, and what it replaced is gone: that no note of it can be written takes nothing back.
  await rememberFile(device, restore.id, file.size).catch(() => undefined);
  return { id: restore.id, sealer: restore.sealer };
}

/** Computed from the bytes, not taken from what is said beside them. */
function checksumsOf({ dictionary, chunks }: EncodedColumn): string {
  const sums = chunks.map(({ bytes }) => checksumOf(bytes));
  return [dictionary ? checksumOf(dictionary.bytes) : '', ...sums].join(' ');
}
