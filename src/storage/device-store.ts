/** What this device keeps: the connection to the database, and the workspaces in it. */
import { Dexie } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import { DATABASE_NAME } from '#domain/chunk.ts';
import { randomId } from '#domain/random-id.ts';
import { ColumnFiles } from './column-files.ts';
import { SCHEMA, SilhouetteDatabase, STORE_FORMAT, type WorkspaceRow } from './database.ts';
import { pack, unpack } from './packed.ts';
import { PLAIN_SEALER, type Sealer } from '#storage/vault/sealer.ts';
import type { VaultHeader } from '#storage/vault/vault-header.ts';
import { ForeignFormat, WorkspaceStore } from './workspace-store.ts';
import { labelIdentity } from './sealed-rows.ts';
import { unlessClaimed } from './unclaimed-rows.ts';

export interface StoreEvents {
  /** Another tab wants a newer schema: this connection has been closed. */
  readonly onClosed: () => void;
  /** An older tab holds the database open and blocks the upgrade. */
  readonly onBlocked: () => void;
}

/** A workspace as far as it can be told without opening it. */
export interface WorkspaceListing {
  readonly row: WorkspaceRow;
  /** Null where nobody named it, or where it is locked. */
  readonly name: string | null;
  readonly isLocked: boolean;
  /** Bytes of its data, the trash included. */
  readonly bytes: number;
  /** Rows of the files that count; null where it is locked. */
  readonly rows: number | null;
}

/** Dexie's schema 2 is the browser's version 20. */
const VERSIONS_PER_SCHEMA = 10;

export class DeviceStore {
  readonly #database: SilhouetteDatabase;

  private constructor(database: SilhouetteDatabase) {
    this.#database = database;
  }

  static async open(events: StoreEvents, name: string = DATABASE_NAME): Promise<DeviceStore> {
    const database = new SilhouetteDatabase(name);
    database.on('blocked', events.onBlocked);
    database.on('versionchange', () => {
      database.close();
      events.onClosed();
      // Dexie's own handler would come next and let the connection open again, on the newer schema.
      return false;
    });
    // A newer version of the app has been here. Dexie would open its schema and bend it to ours.
    const schema = (await storedVersion(name)) / VERSIONS_PER_SCHEMA;
    if (schema > SCHEMA) throw new ForeignFormat(schema);
    await database.open();
    return new DeviceStore(database);
  }

  /** Deletes everything that is stored, whatever its format. */
  static async wipe(name: string = DATABASE_NAME): Promise<void> {
    await Dexie.delete(name);
    await new ColumnFiles(name).wipe();
  }

  get database(): SilhouetteDatabase {
    return this.#database;
  }

  /** The workspace that was opened last; a device without any gets one, in its own zone. */
  async lastOpened(zone: string): Promise<WorkspaceRow> {
    const { workspaces } = this.#database;
    const first = newWorkspace(zone, null);
    return this.#database.transaction('rw', workspaces, async () => {
      const [known] = (await workspaces.toArray()).sort(byLastOpened);
      if (known) return known;
      await workspaces.add(first);
      return first;
    });
  }

  async row(id: string): Promise<WorkspaceRow | null> {
    return (await this.#database.workspaces.get(id)) ?? null;
  }

  /** All of them, the last opened one first. */
  async workspaces(): Promise<WorkspaceListing[]> {
    const rows = (await this.#database.workspaces.toArray()).sort(byLastOpened);
    const bytes = new Map<string, number>();
    await this.#database.columns.each((row) => {
      bytes.set(row.workspace, (bytes.get(row.workspace) ?? 0) + row.bytes);
    });
    return Promise.all(
      rows.map(async (row) => ({
        row,
        name: plainName(row),
        isLocked: row.vault !== undefined,
        bytes: bytes.get(row.id) ?? 0,
        rows: await this.#plainRows(row),
      })),
    );
  }

  async #plainRows(row: WorkspaceRow): Promise<number | null> {
    if (row.vault !== undefined || row.format !== STORE_FORMAT) return null;
    const batches = await this.#database.batches.bulkGet(row.head.map((id) => [row.id, id]));
    return batches.reduce(
      (sum, batch) => sum + (batch ? (unpack(batch.sealed) as BatchMeta).rowCount : 0),
      0,
    );
  }

  /** @param locked how a passphrase opens it, and what seals its rows; absent: nothing is encrypted */
  async create(
    zone: string,
    name: string | null,
    locked?: {
      readonly vault: VaultHeader;
      readonly sealerOf: (id: string) => Promise<Sealer> | Sealer;
    },
  ): Promise<WorkspaceRow> {
    const { workspaces, manifests } = this.#database;
    const plain = newWorkspace(zone, name);
    if (!locked) {
      await workspaces.add(plain);
      return plain;
    }
    const sealer = await locked.sealerOf(plain.id);
    const label = labelIdentity(plain.id);
    const sealed = await sealer.seal(label, plain.sealed);
    const row: WorkspaceRow = { ...plain, vault: locked.vault, sealed };
    const manifest = await sealer.nextManifest(row, { put: [[label, sealed]], deleted: [] });
    await this.#database.transaction('rw', workspaces, manifests, async () => {
      await workspaces.add(row);
      if (manifest) await manifests.put({ workspace: row.id, bytes: manifest.bytes });
    });
    manifest?.take();
    return row;
  }

  /** Opens one workspace with what opens its rows, and notes that it was opened. */
  async openWorkspace(id: string, sealer: Sealer = PLAIN_SEALER): Promise<WorkspaceStore> {
    const store = await WorkspaceStore.of(this.#database, id, sealer);
    const { workspaces } = this.#database;
    await this.#database.transaction('rw', workspaces, async () => {
      await workspaces.update(id, { openedAt: Date.now() });
    });
    return store;
  }

  /** Deletes a workspace and all that belongs to it: its rows in one transaction, then its files. */
  async delete(id: string): Promise<void> {
    await this.#database.transaction('rw', this.#database.tables, () => this.#deleteRowsOf(id));
    await this.#database.files.remove(id);
  }

  /** Deletes what belongs to no workspace: what a restore that did not end has left. */
  async sweepUnclaimed(): Promise<void> {
    for (const id of await this.#unclaimed()) {
      await unlessClaimed(id, async () => {
        if ((await this.row(id)) === null) await this.delete(id);
      });
    }
  }

  async #unclaimed(): Promise<Set<string>> {
    const { workspaces, tables, files } = this.#database;
    const filed = await files.workspaces();
    const known = new Set(await workspaces.toCollection().primaryKeys());
    const unclaimed = new Set(filed.filter((id) => !known.has(id)));
    for (const table of tables) {
      if (table === (workspaces as unknown)) continue;
      const isPlainKey = typeof table.schema.primKey.keyPath === 'string';
      let after: unknown = Dexie.minKey;
      // One look a workspace: from each, straight to the first row of the next.
      for (;;) {
        const range = table.where(':id').above(isPlainKey ? after : [after, Dexie.maxKey]);
        const keys: unknown[] = await range.limit(1).primaryKeys();
        if (keys.length === 0) break;
        after = isPlainKey ? keys[0] : (keys[0] as readonly unknown[])[0];
        if (!known.has(after as string)) unclaimed.add(after as string);
      }
    }
    return unclaimed;
  }

  close(): void {
    this.#database.close();
  }

  /** Inside a transaction over all tables. */
  async #deleteRowsOf(id: string): Promise<void> {
    for (const table of this.#database.tables) {
      if (typeof table.schema.primKey.keyPath === 'string') await table.delete(id);
      else await table.where(':id').between([id], [id, Dexie.maxKey]).delete();
    }
  }
}

/** Version of the browser's database; 0 where there is none. */
function storedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request: IDBOpenDBRequest = Dexie.dependencies.indexedDB.open(name);
    let isMissing = false;
    request.onupgradeneeded = () => {
      isMissing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = () => {
      if (isMissing) resolve(0);
      else reject(request.error ?? new Error('the database was not opened'));
    };
  });
}

function newWorkspace(zone: string, name: string | null): WorkspaceRow {
  const now = Date.now();
  return {
    id: randomId(),
    format: STORE_FORMAT,
    zone,
    createdAt: now,
    openedAt: now,
    revision: 0,
    head: [],
    trash: [],
    sealed: pack({ name }),
  };
}

function plainName(row: WorkspaceRow): string | null {
  if (row.vault !== undefined || row.format !== STORE_FORMAT) return null;
  return (unpack(row.sealed) as { name: string | null }).name;
}

function byLastOpened(a: WorkspaceRow, b: WorkspaceRow): number {
  return (b.openedAt ?? 0) - (a.openedAt ?? 0) || (a.id < b.id ? -1 : 1);
}
