/** A workspace in a vault: made so, unlocked, or put into one later. */
import { randomId } from '#domain/random-id.ts';
import { notesMovedTo } from '#storage/backup/backup-notes.ts';
import type { BackupRow, ColumnRow, SilhouetteDatabase, WorkspaceRow } from '#storage/database.ts';
import type { DeviceStore } from '#storage/device-store.ts';
import { withLargeInFiles } from '#storage/put-rows.ts';
import { partsOf } from '#storage/stored-columns.ts';
import { whileClaimed } from '#storage/unclaimed-rows.ts';
import { BrokenSeal, type SealIdentity } from './sealer.ts';
import { DamagedSlot, type VaultHeader } from './vault-header.ts';
import { createVault, type NewVault, openVault, type Secret } from './vault-keys.ts';
import { VaultSealer } from './vault-sealer.ts';
import { labelIdentity } from '#storage/sealed-rows.ts';

/** A vault just made. */
export interface MadeVault {
  readonly row: WorkspaceRow;
  readonly sealer: VaultSealer;
  /** To be shown once. */
  readonly recoveryKey: string;
}

/** What seals and opens a locked workspace; null when the secret is not the right one. Throws {@link DamagedSlot}. */
export async function unlock(row: WorkspaceRow, secret: Secret): Promise<VaultSealer | null> {
  const header = headerOf(row);
  // That of a workspace always was written with one.
  const isGone = 'recoveryKey' in secret && header.recovery === null;
  if (isGone) throw new DamagedSlot('recovery', header);
  const master = await openVault(header, secret);
  return master && VaultSealer.of(master, row.id);
}

/** Of a workspace that is known to be a vault. Throws {@link BrokenSeal} where it is gone. */
export function headerOf(row: WorkspaceRow): VaultHeader {
  if (!row.vault) throw new BrokenSeal(labelIdentity(row.id), 'missing');
  return row.vault;
}

/** A new workspace that never was anything but sealed. */
export async function createLocked(
  device: DeviceStore,
  zone: string,
  name: string | null,
  passphrase: string,
): Promise<MadeVault> {
  const { header, master, recoveryKey } = await createVault(passphrase);
  let sealer: VaultSealer | null = null;
  const row = await device.create(zone, name, {
    vault: header,
    sealerOf: async (id) => (sealer = await VaultSealer.of(master, id)),
  });
  return { row, sealer: sealer!, recoveryKey };
}

/**
 * Puts another header in the place of the one it was made from: not one sealed byte is written anew. Fails
 * where another one stands there by now, which it would take back.
 */
export async function replaceHeader(
  database: SilhouetteDatabase,
  id: string,
  before: VaultHeader,
  header: VaultHeader,
): Promise<void> {
  const transaction = database
    .backendDB()
    .transaction('workspaces', 'readwrite', { durability: 'strict' });
  const workspaces = transaction.objectStore('workspaces');
  const current = workspaces.get(id);
  current.onsuccess = () => {
    const row = current.result as WorkspaceRow | undefined;
    if (row?.vault && areSame(row.vault, before)) workspaces.put({ ...row, vault: header });
    else transaction.abort();
  };
  await ended(transaction);
}

/** Each wrapping has a nonce of its own. */
function areSame(one: VaultHeader, other: VaultHeader): boolean {
  const noncesOf = ({ passphrase, recovery }: VaultHeader): string =>
    JSON.stringify([passphrase, recovery].map((slot) => slot && [...slot.nonce]));
  return noncesOf(one) === noncesOf(other);
}

/**
 * Puts a plain workspace into a vault: all that counts is written again, sealed, under a new id; then one
 * strict transaction puts the new workspace in the place of the old one. Until then the new rows belong
 * to nobody and are swept, after it the old ones are. What staged batches hold is left behind.
 */
export async function enclose(
  device: DeviceStore,
  id: string,
  { header, master, recoveryKey }: NewVault,
  onProgress: (done: number) => void,
): Promise<MadeVault> {
  const to = randomId();
  const sealer = await VaultSealer.of(master, to);
  const row = await whileClaimed(to, async () => {
    const { database } = device;
    const plain = await device.row(id);
    if (!plain || plain.vault) throw new RangeError('no plain workspace');
    const copy = new SealedCopy(database, plain, to, sealer);
    try {
      await copy.batches(onProgress);
      await copy.records();
      const sealed = await copy.seal(labelIdentity(to), plain.sealed);
      const next: WorkspaceRow = { ...plain, id: to, vault: header, sealed };
      const manifest = await sealer.nextManifest(next, { put: copy.put, deleted: [] });
      await swap(database, plain, next, manifest.bytes);
      manifest.take();
      return next;
    } catch (error) {
      // A device that is full is not left fuller by what came of it.
      await device.delete(to).catch(() => undefined);
      throw error;
    }
  });
  // The vault stands: what cannot be deleted now is nobody's, and swept when it is opened next.
  await device.delete(id).catch(() => undefined);
  return { row, sealer, recoveryKey };
}

/** All that counts of a plain workspace, on its way under another id. */
class SealedCopy {
  readonly put: [SealIdentity, ArrayBuffer][] = [];
  readonly #database: SilhouetteDatabase;
  readonly #from: WorkspaceRow;
  readonly #to: string;
  readonly #sealer: VaultSealer;

  constructor(database: SilhouetteDatabase, from: WorkspaceRow, to: string, sealer: VaultSealer) {
    this.#database = database;
    this.#from = from;
    this.#to = to;
    this.#sealer = sealer;
  }

  async seal(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> {
    const sealed = await this.#sealer.seal(identity, bytes);
    this.put.push([identity, sealed]);
    return sealed;
  }

  /** Column by column: a whole batch need not fit into memory twice. */
  async batches(onProgress: (done: number) => void): Promise<void> {
    const { batches, columns } = this.#database;
    const { id, head, trash } = this.#from;
    const counting = [...head, ...trash.map(({ batch }) => batch)];
    const found = await Promise.all(
      counting.map((batch) =>
        columns
          .where('[workspace+batch+column]')
          .between([id, batch, -Infinity], [id, batch, Infinity])
          .primaryKeys(),
      ),
    );
    const all = found.flat();
    for (const [at, [, batch, column]] of all.entries()) {
      onProgress(at / all.length);
      await this.#column(batch, column);
    }
    const rows = await batches.bulkGet(counting.map((batch) => [id, batch]));
    for (const row of rows) {
      if (!row) continue;
      const sealed = await this.seal(this.#identity('batches', [row.id]), row.sealed);
      await batches.put({ ...row, workspace: this.#to, sealed });
    }
  }

  async #column(batch: string, column: number): Promise<void> {
    const { columns, chunks, files } = this.#database;
    const { id } = this.#from;
    const workspace = this.#to;
    const row = await columns.get([id, batch, column]);
    if (!row) throw new RangeError('a column is gone');
    const parts = await partsOf(this.#database, row);
    const sealedParts = await Promise.all(
      parts.map(async ({ part, bytes }) => {
        const identity = this.#identity('chunks', [batch, column, part], row.format);
        return { workspace, batch, column, part, bytes: await this.seal(identity, bytes) };
      }),
    );
    const { file: _, ...plain } = row;
    const copy: ColumnRow = {
      ...plain,
      workspace,
      scheme: this.#sealer.scheme,
      bytes: sealedParts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
      sealed: await this.seal(this.#identity('columns', [batch, column]), row.sealed),
    };
    const placed = await withLargeInFiles(files, { columns: [copy], chunks: sealedParts });
    await chunks.bulkPut([...placed.chunks]);
    await columns.bulkPut([...placed.columns]);
  }

  /** Decisions and history. */
  async records(): Promise<void> {
    const { decisions, history } = this.#database;
    const { id } = this.#from;
    const workspace = this.#to;
    const known = await decisions.where('[workspace+name]').between([id, ''], [id, []]).toArray();
    for (const row of known) {
      const sealed = await this.seal(this.#identity('decisions', [row.name]), row.sealed);
      await decisions.put({ ...row, workspace, sealed });
    }
    const acts = await history
      .where('[workspace+revision]')
      .between([id, -Infinity], [id, Infinity])
      .toArray();
    for (const row of acts) {
      const sealed = await this.seal(this.#identity('history', [row.revision]), row.sealed);
      await history.put({ ...row, workspace, sealed });
    }
  }

  #identity(
    table: SealIdentity['table'],
    key: SealIdentity['key'],
    format = this.#from.format,
  ): SealIdentity {
    return { workspace: this.#to, table, key, format };
  }
}

/** The one moment in which a workspace becomes another. */
async function swap(
  database: SilhouetteDatabase,
  plain: WorkspaceRow,
  next: WorkspaceRow,
  manifest: ArrayBuffer,
): Promise<void> {
  const transaction = database
    .backendDB()
    .transaction(['workspaces', 'manifests', 'backups'], 'readwrite', { durability: 'strict' });
  const workspaces = transaction.objectStore('workspaces');
  const backups = transaction.objectStore('backups');
  const current = workspaces.get(plain.id);
  current.onsuccess = () => {
    if ((current.result as WorkspaceRow | undefined)?.revision !== plain.revision) {
      transaction.abort();
      return;
    }
    workspaces.delete(plain.id);
    workspaces.put(next);
    transaction.objectStore('manifests').put({ workspace: next.id, bytes: manifest });
    const notes = backups.get(plain.id);
    notes.onsuccess = () => {
      if (notes.result) backups.put(notesMovedTo(next, notes.result as BackupRow));
      backups.delete(plain.id);
    };
  };
  await ended(transaction);
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
  });
}
