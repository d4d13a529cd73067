/** Between the store and a backup: an open workspace as records, and records as a workspace begun anew. */
import { checksumOf, type EncodedColumn } from '#domain/chunk.ts';
import { randomId } from '#domain/random-id.ts';
import type {
  BackupBatch,
  BackupColumn,
  BackupDecision,
  BackupEntry,
  BackupRecord,
  BackupTotals,
  BackupWorkspace,
} from './backup-contents.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { STORE_FORMAT, type WorkspaceLabel, type WorkspaceRow } from '#storage/database.ts';
import type { DeviceStore } from '#storage/device-store.ts';
import { claim } from '#storage/unclaimed-rows.ts';
import { pack } from '#storage/packed.ts';
import { BrokenSeal, PLAIN_SEALER, type Sealer } from '#storage/vault/sealer.ts';
import type { OpenVault } from '#storage/vault/vault-keys.ts';
import { VaultSealer } from '#storage/vault/vault-sealer.ts';
import { labelIdentity } from '#storage/sealed-rows.ts';
import type { Snapshot } from '#storage/stored-records.ts';
import type { BeginPlace } from '#storage/stored-acts.ts';
import type { StoredColumn } from '#storage/stored-columns.ts';
import { WorkspaceStore } from '#storage/workspace-store.ts';

/** What the derived shop counts: told at the end of a backup, so that who restores it can compare. */
export type BackupFigures = Pick<BackupTotals, 'people' | 'orders'>;

/** Some of what counts cannot be read as it was written: no backup may hold it as if it were whole. */
export class StoredDamage extends Error {
  override readonly name = 'StoredDamage';
}

/**
 * Everything of one moment, a column at a time. What is damaged in the trash is left out: it could not be put
 * back either, and would keep the rest from being saved for a month. Batches never change: what is done meanwhile does not
 * matter, unless it deletes for good what is being read.
 */
export async function* backupRecords(
  store: WorkspaceStore,
  figures: BackupFigures,
): AsyncGenerator<BackupRecord, void, undefined> {
  const { workspace, name, batches: all, decisions, entries } = await store.snapshot();
  const { zone, createdAt, revision, head, trash: trashed } = workspace;
  const damaged = await damagedOf(
    store,
    trashed.map(({ batch }) => batch),
  );
  const trash = trashed.filter(({ batch }) => !damaged.has(batch));
  const batches = all.filter(({ id }) => !damaged.has(id));
  yield {
    kind: 'workspace',
    value: { storeFormat: STORE_FORMAT, name, zone, createdAt, revision, head, trash },
  };
  const counts = { columns: 0, chunks: 0, bytes: 0 };
  for (const batch of batches) {
    yield { kind: 'batch', value: batch };
    for (const { column, details } of await store.columnDetails(batch.id)) {
      const encoded = await wholeColumn(store, batch.id, column);
      if (!encoded) throw new StoredDamage('a column is gone or altered');
      yield { kind: 'column', value: { column, ...details } };
      counts.columns++;
      for (const bytes of piecesOf(encoded)) {
        yield { kind: 'chunk', bytes };
        counts.chunks++;
        counts.bytes += bytes.byteLength;
      }
    }
  }
  for (const value of decisions) yield { kind: 'decision', value };
  for (const value of entries) yield { kind: 'entry', value };
  const counted = batches.filter(({ id }) => head.includes(id));
  yield {
    kind: 'totals',
    value: {
      ...counts,
      ...figures,
      batches: batches.length,
      rows: counted.reduce((sum, { meta }) => sum + meta.rowCount, 0),
      decisions: decisions.length,
      entries: entries.length,
    },
  };
}

/** Those of some batches that cannot be read whole. */
async function damagedOf(
  store: WorkspaceStore,
  batches: readonly string[],
): Promise<ReadonlySet<string>> {
  const damaged = new Set<string>();
  for (const batch of batches) {
    const columns = await store.columnDetails(batch).catch(() => null);
    if (columns === null) damaged.add(batch);
    for (const { column } of columns ?? []) {
      if ((await wholeColumn(store, batch, column)) === null) damaged.add(batch);
    }
  }
  return damaged;
}

/** Null where a piece is missing or not as written. */
async function wholeColumn(
  store: WorkspaceStore,
  batch: string,
  column: number,
): Promise<EncodedColumn | null> {
  try {
    const encoded = await store.column(batch, column);
    const pieces = encoded && [encoded.dictionary, ...encoded.chunks];
    const isWhole = pieces?.every((it) => it === null || checksumOf(it.bytes) === it.checksum);
    return isWhole === true ? encoded : null;
  } catch (error) {
    if (error instanceof BrokenSeal || error instanceof RangeError) return null;
    throw error;
  }
}

/** The bytes of a column in the order of a backup. */
function piecesOf({ dictionary, chunks }: EncodedColumn): ArrayBuffer[] {
  return [...(dictionary ? [dictionary.bytes] : []), ...chunks.map(({ bytes }) => bytes)];
}

/** Records with every column in one piece. */
export type BackupItem =
  | Exclude<BackupRecord, { readonly kind: 'column' | 'chunk' }>
  | { readonly kind: 'column'; readonly told: BackupColumn; readonly column: StoredColumn };

export async function* backupItems(
  records: AsyncIterable<BackupRecord>,
): AsyncGenerator<BackupItem, void, undefined> {
  let told: BackupColumn | null = null;
  let pieces: ArrayBuffer[] = [];
  for await (const record of records) {
    if (record.kind === 'column') {
      told = record.value;
      pieces = [];
    } else if (record.kind === 'chunk') pieces.push(record.bytes);
    else {
      yield record;
      continue;
    }
    if (!told || pieces.length < told.parts.length + (told.dictionary ? 1 : 0)) continue;
    yield { kind: 'column', told, column: storedColumn(told, pieces) };
    told = null;
  }
}

function storedColumn(
  { column, sensitivity, head, dictionary, parts }: BackupColumn,
  pieces: readonly ArrayBuffer[],
): StoredColumn {
  const [first] = pieces;
  const rest = dictionary ? pieces.slice(1) : pieces;
  return {
    column,
    sensitivity,
    encoded: {
      ...head,
      dictionary: dictionary && { ...dictionary, bytes: first! },
      chunks: parts.map((part, at) => ({ ...part, bytes: rest[at]! })),
    },
  };
}

/**
 * A workspace being written from a backup, under an id that nothing names until {@link finish}. Given up
 * or broken off, what it wrote is nobody's and is swept.
 */
export class WorkspaceRestore {
  readonly #device: DeviceStore;
  readonly #row: WorkspaceRow;
  /** What opens it once it has begun. */
  readonly sealer: Sealer;
  readonly #store: WorkspaceStore;
  readonly #release: () => void;
  readonly #batches: BackupBatch[] = [];
  readonly #decisions: BackupDecision[] = [];
  readonly #entries: BackupEntry[] = [];

  private constructor(
    device: DeviceStore,
    row: WorkspaceRow,
    store: WorkspaceStore,
    sealer: Sealer,
    release: () => void,
  ) {
    this.#device = device;
    this.#row = row;
    this.#store = store;
    this.sealer = sealer;
    this.#release = release;
  }

  /**
   * @param label what it is to be called, which need not be what the backup says
   * @param vault what opens it: with the same passphrase and recovery key; null: nothing is encrypted
   */
  static async begin(
    device: DeviceStore,
    workspace: BackupWorkspace,
    label: WorkspaceLabel,
    vault: OpenVault | null,
  ): Promise<WorkspaceRestore> {
    const { storeFormat, zone, createdAt, revision, head, trash } = workspace;
    if (storeFormat > STORE_FORMAT) throw new BackupRefusal('newer', `store ${storeFormat}`);
    if (storeFormat !== STORE_FORMAT) throw new BackupRefusal('impossible', `store ${storeFormat}`);
    const id = randomId();
    const sealer = vault ? await VaultSealer.of(vault.master, id) : PLAIN_SEALER;
    const release = await claim(id);
    const row: WorkspaceRow = {
      id,
      format: STORE_FORMAT,
      zone,
      createdAt,
      openedAt: Date.now(),
      revision,
      head,
      trash,
      ...(vault ? { vault: vault.header } : {}),
      sealed: await sealer.seal(labelIdentity(id), pack(label)),
    };
    const store = await WorkspaceStore.toBegin(device.database, row, sealer);
    return new WorkspaceRestore(device, row, store, sealer, release);
  }

  get id(): string {
    return this.#row.id;
  }

  async take(item: BackupItem): Promise<void> {
    switch (item.kind) {
      case 'batch':
        this.#batches.push(item.value);
        break;
      case 'column':
        await this.#store.putColumns(this.#batches.at(-1)!.id, [item.column]);
        break;
      case 'decision':
        this.#decisions.push(item.value);
        break;
      case 'entry':
        this.#entries.push(item.value);
        break;
      case 'workspace':
      case 'totals':
        break;
    }
  }

  /** Every column as it can now be read from the store, to be compared with what was to be written. */
  async *written(): AsyncGenerator<EncodedColumn, void, undefined> {
    for (const { id } of this.#batches) {
      for (const { column } of await this.#store.columnDetails(id)) {
        const encoded = await this.#store.column(id, column);
        if (!encoded) throw new RangeError('a column was not written');
        yield encoded;
      }
    }
  }

  /** From here on it counts, in one transaction. */
  async finish(place: BeginPlace): Promise<void> {
    const contents: Omit<Snapshot, 'workspace' | 'name'> = {
      batches: this.#batches,
      decisions: this.#decisions,
      entries: this.#entries,
    };
    await this.#store.begin(contents, place);
    this.#release();
  }

  async abandon(): Promise<void> {
    await this.#device.delete(this.id).catch(() => undefined);
    this.#release();
  }
}
