/**
 * What a dump holds, read through the storage module and decoded, without what is drawn at random or is
 * the time of day: the same acts give the same content wherever they ran.
 */
import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { BatchMeta } from '#domain/batch.ts';
import { decodeColumn } from '#engine/chunks/chunk-codec.ts';
import { DATABASE_NAME } from '#domain/chunk.ts';
import { SCHEMA, SilhouetteDatabase, type WorkspaceRow } from '#storage/database.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { unlock } from '#storage/vault/vault.ts';
import type { VaultSealer } from '#storage/vault/vault-sealer.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';
import { PASSPHRASES } from './acts.ts';
import { type Dump, unpacked } from './dump.ts';

const NO_EVENTS = { onClosed: () => undefined, onBlocked: () => undefined };
/** Number of the column of record ids (stored-batch.ts). */
const RECORD_IDS = -2;

/** Everything stored, as text that can be compared and read. */
export async function contentOf(dump: Dump): Promise<string> {
  if (Object.keys(dump).length === 0) return 'nothing';
  const device = await deviceOf(dump);
  const recordIds: number[] = [];
  const workspaces: unknown[] = [];
  for (const { row } of await device.workspaces()) {
    const opened = row.vault ? await openedBy(row) : null;
    const store = await device.openWorkspace(row.id, opened?.sealer);
    const content = await workspaceContent(store, dump, recordIds);
    workspaces.push({ ...content, passphrase: opened?.passphrase ?? null });
  }
  device.close();
  return JSON.stringify(plain(workspaces, recordIds), null, 1);
}

interface Kept {
  readonly rows: {
    readonly revision: number;
    readonly head: readonly string[];
    /** Head and trash. */
    readonly known: readonly string[];
  };
  /** Record ids marked as not to be contacted. */
  readonly marked: readonly number[];
}

/** What the workspace opened last keeps, by its ids. */
export async function keptOf(dump: Dump): Promise<Kept> {
  const device = await deviceOf(dump);
  const { id } = await device.lastOpened('Etc/UTC');
  const store = await device.openWorkspace(id);
  const { revision, head, trash } = store.workspace;
  const marks = (await store.decision('marks')) as { doNotContact?: number[] } | undefined;
  device.close();
  return {
    rows: { revision, head, known: [...head, ...trash.map(({ batch }) => batch)] },
    marked: marks?.doNotContact ?? [],
  };
}

/** A device in memory that holds just this. */
async function deviceOf(dump: Dump): Promise<DeviceStore> {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  // As its own version left it: opening is what upgrades it.
  const database = new SilhouetteDatabase(DATABASE_NAME, 'history' in dump ? SCHEMA : 1);
  await database.open();
  for (const [name, rows] of Object.entries(dump)) {
    await database.table(name).bulkPut(rows.map(unpacked));
  }
  database.close();
  return DeviceStore.open(NO_EVENTS);
}

/** Which of the acts' passphrases opens a vault; it must be one of them. */
async function openedBy(row: WorkspaceRow): Promise<{ passphrase: string; sealer: VaultSealer }> {
  for (const passphrase of PASSPHRASES) {
    const sealer = await unlock(row, { passphrase });
    if (sealer) return { passphrase, sealer };
  }
  throw new Error('no passphrase opens the vault');
}

async function workspaceContent(
  store: WorkspaceStore,
  dump: Dump,
  recordIds: number[],
): Promise<Record<string, unknown>> {
  // Drawn anew at every start: who writes, and when it was opened.
  const { writer: _, openedAt: __, sealed: ___, vault: ____, ...workspace } = store.workspace;
  const columnsOf = (batch: string): number[] =>
    (dump['columns'] as { workspace: string; batch: string; column: number }[])
      .filter((row) => row.workspace === workspace.id && row.batch === batch)
      .map(({ column }) => column);
  const batches: unknown[] = [];
  const known = [...workspace.head, ...workspace.trash.map(({ batch }) => batch)];
  for (const meta of await store.metas(known)) {
    const { columns, ids } = await columnsIn(store, meta, columnsOf(meta.id));
    batches.push({ meta, columns });
    recordIds.push(...ids);
  }
  return {
    workspace: { ...workspace, trash: workspace.trash.map(({ batch }) => batch) },
    name: store.name,
    batches,
    decisions: [...(await store.decisions())],
    history: await store.history(),
  };
}

export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Rows of batches that no workspace names, and of workspaces that there are not. */
export function orphansIn(dump: Dump): string[] {
  const workspaces = (dump['workspaces'] ?? []) as {
    id: string;
    head: readonly string[];
    trash: readonly { batch: string }[];
  }[];
  const known = new Set(
    workspaces.flatMap(({ id, head, trash }) => [
      id,
      ...[...head, ...trash.map(({ batch }) => batch)].map((batch) => `${id} ${batch}`),
    ]),
  );
  const stored = Object.entries(dump).flatMap(([name, rows]) => {
    if (name === 'workspaces') return [];
    return (rows as { workspace: string; batch?: string; id?: string }[]).map((row) => {
      const isOfBatch = ['batches', 'columns', 'chunks'].includes(name);
      return isOfBatch ? `${row.workspace} ${row.batch ?? row.id}` : row.workspace;
    });
  });
  return [...new Set(stored.filter((owner) => !known.has(owner)))];
}

async function columnsIn(
  store: WorkspaceStore,
  { id }: BatchMeta,
  numbers: readonly number[],
): Promise<{ columns: unknown; ids: readonly number[] }> {
  const columns: Record<number, unknown> = {};
  let ids: readonly number[] = [];
  for (const number of numbers) {
    const column = decodeColumn((await store.column(id, number))!);
    columns[number] = column;
    if (number === RECORD_IDS && column.type === 'float') ids = [...column.values];
  }
  return { columns, ids };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const DIGITS = /\d{5,}/g;
const DAY_MS = 86_400_000;

/** Random ids become numbers in order of appearance, times near now one word where they are not data. */
function plain(value: unknown, recordIds: readonly number[]): unknown {
  const records = new Map(recordIds.map((id, at) => [String(id), `record ${at}`]));
  const uuids = new Map<string, string>();
  const nameOf = (uuid: string): string => {
    const known = uuids.get(uuid) ?? `id ${uuids.size}`;
    uuids.set(uuid, known);
    return known;
  };
  const now = Date.now();
  const walk = (own: unknown, isData = false): unknown => {
    if (typeof own === 'string') {
      return own.replaceAll(UUID, nameOf).replaceAll(DIGITS, (id) => records.get(id) ?? id);
    }
    if (typeof own === 'number') {
      if (!isData && Math.abs(own - now) < DAY_MS) return 'now';
      return records.get(String(own)) ?? (Number.isFinite(own) ? own : String(own));
    }
    if (ArrayBuffer.isView(own)) return walk([...(own as Float64Array)], isData);
    if (Array.isArray(own)) {
      const inner = own.map((one: unknown) => walk(one, isData));
      // Sets of people are kept in the order of their random ids.
      const isOfPeople = inner.every((one) => typeof one === 'string' && one.startsWith('record '));
      return isOfPeople ? inner.sort((a, b) => (String(a) < String(b) ? -1 : 1)) : inner;
    }
    if (typeof own !== 'object' || own === null) return own;
    return Object.fromEntries(
      Object.entries(own)
        .map(([key, inner]) => [walk(key), walk(inner, isData || key === 'columns')] as const)
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  };
  return walk(value);
}
