/**
 * One act, in one strictly durable transaction: what it changes, where batches stand afterwards, and the
 * pointer flip. All is sealed before: sealing takes its time, and time ends a transaction.
 */
import type { BatchMeta } from '#domain/batch.ts';
import { notesMovedTo } from '#storage/backup/backup-notes.ts';
import type {
  BackupRow,
  BatchRow,
  DecisionRow,
  HistoryRow,
  ManifestRow,
  TrashedBatch,
  WorkspaceRow,
} from './database.ts';
import { pack } from './packed.ts';
import type { SealIdentity } from '#storage/vault/sealer.ts';
import { labelIdentity, type SealedRows } from './sealed-rows.ts';
import type { HistoryEntry, Snapshot, StoredRecords } from './stored-records.ts';

const DAY_MS = 86_400_000;

/** What was taken away stays so long. */
export const TRASH_DAYS = 30;

/** Another tab has become the writer since: what this one still wanted to write does not count. */
export class NotWriter extends Error {
  override readonly name = 'NotWriter';
}

/** What was to give way was changed since it was looked at: nothing was exchanged. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** What one act changes. All of it is written, or nothing is. */
export interface Step {
  /** Staged batches that begin to count, after those of the head. */
  readonly commit?: readonly BatchMeta[];
  /** Batches that stop counting: they go to the trash. */
  readonly drop?: ReadonlySet<string>;
  /** Batches of the trash that count again, where they stood. */
  readonly putBack?: ReadonlySet<string>;
  /** Batches that leave the trash (or the head) for good: the next sweep deletes them. */
  readonly giveUp?: ReadonlySet<string>;
  /** Decisions by name; undefined forgets one. */
  readonly decisions?: ReadonlyMap<string, unknown>;
  /** What the history says of it, under the new revision. */
  readonly entry?: unknown;
  /** Entries of the history written anew. */
  readonly entries?: readonly HistoryEntry[];
  /** Entries from this revision on are deleted. */
  readonly dropsHistorySince?: number;
  readonly name?: string | null;
  readonly idleMinutes?: number;
}

type RowTable = 'batches' | 'decisions' | 'history';

interface RowPut {
  readonly identity: SealIdentity & { readonly table: RowTable };
  readonly row: BatchRow | DecisionRow | HistoryRow;
}

/** What one transaction writes beside the workspace's own row. */
interface Changes {
  readonly puts: readonly RowPut[];
  readonly deletes: readonly (SealIdentity & { readonly table: RowTable })[];
}

/** What a step writes and deletes beside the workspace's own row, sealed. */
export async function changesOf(
  rows: SealedRows,
  records: StoredRecords,
  step: Step,
  revision: number,
  now: number,
): Promise<Changes> {
  const { workspace } = rows;
  const { commit = [], decisions = [], dropsHistorySince } = step;
  const entries = [
    ...(step.entries ?? []),
    ...(step.entry === undefined ? [] : [{ revision, at: now, value: step.entry }]),
  ];
  const deletes: Changes['deletes'][number][] = [];
  if (dropsHistorySince !== undefined) {
    for (const key of await records.historyKeys()) {
      if (key >= dropsHistorySince) deletes.push(rows.identity('history', [key]));
    }
  }
  const puts = await Promise.all([
    ...commit.map(async (meta, place): Promise<RowPut> => {
      const identity = rows.identity('batches', [meta.id]);
      const sealed = await rows.sealer.seal(identity, pack(meta));
      return { identity, row: { workspace, id: meta.id, revision, place, sealed } };
    }),
    ...[...decisions].flatMap(([name, value]): Promise<RowPut>[] => {
      const identity = rows.identity('decisions', [name]);
      if (value === undefined) {
        deletes.push(identity);
        return [];
      }
      const sealing = Promise.resolve(rows.sealer.seal(identity, pack(value)));
      return [sealing.then((sealed) => ({ identity, row: { workspace, name, revision, sealed } }))];
    }),
    ...entries.map(async ({ revision: own, at, value }): Promise<RowPut> => {
      const identity = rows.identity('history', [own]);
      const sealed = await rows.sealer.seal(identity, pack(value));
      return { identity, row: { workspace, revision: own, at, sealed } };
    }),
  ]);
  return { puts, deletes };
}

/** Where batches stand after a step. */
export async function moved(
  { database }: SealedRows,
  { id, head: before, trash: trashBefore }: WorkspaceRow,
  { commit = [], drop, putBack, giveUp }: Step,
  now: number,
): Promise<Pick<WorkspaceRow, 'head' | 'trash'>> {
  const isBack = (batch: string): boolean => putBack?.has(batch) === true;
  const trash: TrashedBatch[] = trashBefore.filter(
    ({ batch }) => !isBack(batch) && !giveUp?.has(batch),
  );
  const head: string[] = [];
  for (const batch of before) {
    if (giveUp?.has(batch)) continue;
    if (drop?.has(batch)) trash.push({ batch, until: now + TRASH_DAYS * DAY_MS });
    else head.push(batch);
  }
  const returned = trashBefore.filter(({ batch }) => isBack(batch)).map(({ batch }) => batch);
  if (returned.length !== (putBack?.size ?? 0)) throw new RangeError('a batch is gone');
  if (returned.length > 0) {
    const all = [...head, ...returned];
    const rows = await database.batches.bulkGet(all.map((batch) => [id, batch]));
    if (rows.some((row) => row === undefined)) throw new RangeError('a batch is gone');
    const inOrder = (rows as BatchRow[]).sort(
      (a, b) => a.revision - b.revision || a.place - b.place,
    );
    head.splice(0, head.length, ...inOrder.map((row) => row.id));
  }
  return { head: [...head, ...commit.map((meta) => meta.id)], trash };
}

/**
 * The pointer flip: strict durability, checked against the writer and the revision read last. All is
 * sealed before.
 */
export async function writeAct(
  rows: SealedRows,
  before: WorkspaceRow,
  next: WorkspaceRow,
  { puts, deletes }: Changes,
  mayWrite: (stored: WorkspaceRow | undefined) => stored is WorkspaceRow,
): Promise<void> {
  const manifest = await rows.sealer.nextManifest(next, {
    put: [
      [labelIdentity(next.id), next.sealed],
      ...puts.map(({ identity, row }) => [identity, row.sealed] as const),
    ],
    deleted: deletes,
  });
  const native = rows.database.backendDB();
  await new Promise<void>((resolve, reject) => {
    const transaction = native.transaction(
      ['workspaces', 'batches', 'decisions', 'history', 'manifests'],
      'readwrite',
      { durability: 'strict' },
    );
    transaction.oncomplete = () => resolve();
    let refusal: Error | null = null;
    transaction.onabort = () =>
      reject(refusal ?? transaction.error ?? new Error('the act was aborted'));
    const workspaces = transaction.objectStore('workspaces');
    const current = workspaces.get(next.id);
    current.onsuccess = () => {
      const row = current.result as WorkspaceRow | undefined;
      if (!mayWrite(row)) refusal = new NotWriter();
      else if (row.revision !== before.revision) refusal = new Error('the head moved');
      if (refusal) {
        transaction.abort();
        return;
      }
      for (const { table, key } of deletes) {
        transaction.objectStore(table).delete([next.id, ...key]);
      }
      for (const { identity, row: put } of puts) {
        transaction.objectStore(identity.table).put(put);
      }
      // What else stands there (when it was opened, how it is sealed) is not this act's to change.
      const { revision, head, trash, sealed } = next;
      workspaces.put({ ...row, revision, head, trash, sealed });
      if (manifest) {
        const put: ManifestRow = { workspace: next.id, bytes: manifest.bytes };
        transaction.objectStore('manifests').put(put);
      }
    };
  });
  manifest?.take();
  rows.manifestIsOf(next.revision);
}

/** Where a workspace comes to stand that begins with all it has. */
export interface BeginPlace {
  /** Gives way to it, unless somebody did something there since it was looked at. */
  readonly replaces: Pick<WorkspaceRow, 'id' | 'revision'> | null;
  /**
   * Workspace whose vault it is sealed with: it opens as that one does at this moment, whatever passphrase
   * or recovery key it was given since the work began. null: as it says itself.
   */
  readonly lockedAs: string | null;
}

/**
 * Begins: a workspace whose columns were written under an id that nobody named yet gets its row, with
 * all that it says, in one strictly durable transaction; another one may give way to it in the same.
 * What belonged to that one is then nobody's and is swept.
 */
export async function begin(
  rows: SealedRows,
  begun: WorkspaceRow,
  { batches, decisions, entries }: Omit<Snapshot, 'workspace' | 'name'>,
  { replaces, lockedAs }: BeginPlace,
): Promise<void> {
  const { workspace } = rows;
  const puts: RowPut[] = await Promise.all([
    ...batches.map(async ({ id, revision, place, meta }): Promise<RowPut> => {
      const sealed = await rows.seal('batches', [id], meta);
      const row = { workspace, id, revision, place, sealed };
      return { identity: rows.identity('batches', [id]), row };
    }),
    ...decisions.map(async ({ name, revision, value }): Promise<RowPut> => {
      const sealed = await rows.seal('decisions', [name], value);
      const row = { workspace, name, revision, sealed };
      return { identity: rows.identity('decisions', [name]), row };
    }),
    ...entries.map(async ({ revision, at, value }): Promise<RowPut> => {
      const sealed = await rows.seal('history', [revision], value);
      const row = { workspace, revision, at, sealed };
      return { identity: rows.identity('history', [revision]), row };
    }),
  ]);
  const manifest = await rows.sealer.nextManifest(begun, {
    put: [
      [labelIdentity(workspace), begun.sealed],
      ...puts.map(({ identity, row }) => [identity, row.sealed] as const),
    ],
    deleted: [],
  });
  const native = rows.database.backendDB();
  await new Promise<void>((resolve, reject) => {
    const transaction = native.transaction(
      ['workspaces', 'batches', 'decisions', 'history', 'manifests', 'backups'],
      'readwrite',
      { durability: 'strict' },
    );
    transaction.oncomplete = () => resolve();
    let isOvertaken = false;
    transaction.onabort = () =>
      reject(
        isOvertaken ? new Overtaken() : (transaction.error ?? new Error('it could not begin')),
      );
    for (const { identity, row } of puts) transaction.objectStore(identity.table).put(row);
    if (manifest) {
      const put: ManifestRow = { workspace, bytes: manifest.bytes };
      transaction.objectStore('manifests').put(put);
    }
    const workspaces = transaction.objectStore('workspaces');
    const lock = lockedAs === null ? null : workspaces.get(lockedAs);
    const before = replaces && workspaces.get(replaces.id);
    const takePlace = (): void => {
      const header = (lock?.result as WorkspaceRow | undefined)?.vault;
      const stored = before?.result as WorkspaceRow | undefined;
      // What somebody did there since it was looked at must not be lost unseen.
      isOvertaken = stored?.revision !== replaces?.revision || (lock !== null && !header);
      if (isOvertaken) {
        transaction.abort();
        return;
      }
      // Two workspaces under one id cannot be: adding aborts it all.
      workspaces.add(header ? { ...begun, vault: header } : begun);
      if (replaces) workspaces.delete(replaces.id);
    };
    // Answers come in the order of the questions.
    const last = before ?? lock;
    if (last) last.onsuccess = takePlace;
    else takePlace();
    if (replaces === null) return;
    // Where backups of the old one went, those of the new one go.
    const backups = transaction.objectStore('backups');
    const notes = backups.get(replaces.id);
    notes.onsuccess = () => {
      if (notes.result === undefined) return;
      backups.put(notesMovedTo(begun, notes.result as BackupRow));
      backups.delete(replaces.id);
    };
  });
  manifest?.take();
}
