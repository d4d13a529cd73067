/**
 * Everything a workspace keeps. Writes stage under a new batch id; a commit flips the head in one
 * strictly durable transaction; what no head names is an orphan and is swept by the next writer.
 */
import { Dexie } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import { DATABASE_NAME, type EncodedColumn } from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/tables.ts';
import {
  type ChunkRow,
  type ColumnRow,
  SilhouetteDatabase,
  STORE_FORMAT,
  type WorkspaceRow,
} from './database.ts';
import { PLAIN_SEALER, type Sealer, type SealIdentity } from './sealer.ts';

/** Part number of a column's dictionary. */
const DICTIONARY_PART = -1;

const EVERY_PART = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

export interface StoredColumn {
  readonly column: number;
  readonly sensitivity: Sensitivity;
  readonly encoded: EncodedColumn;
}

export interface StoreEvents {
  /** Another tab wants a newer schema: this connection has been closed. */
  readonly onClosed: () => void;
  /** An older tab holds the database open and blocks the upgrade. */
  readonly onBlocked: () => void;
}

/** What is stored was written by another version of the app: it is neither read nor changed. */
export class ForeignFormat extends Error {
  override readonly name = 'ForeignFormat';
  readonly isNewer: boolean;

  /** @param format undefined: from before formats were numbered */
  constructor(format: number | undefined) {
    super(`format ${format ?? 0}, this version reads ${STORE_FORMAT}`);
    this.isNewer = (format ?? 0) > STORE_FORMAT;
  }
}

export class WorkspaceStore {
  readonly #database: SilhouetteDatabase;
  readonly #sealer: Sealer;
  #workspace: WorkspaceRow;

  private constructor(database: SilhouetteDatabase, workspace: WorkspaceRow, sealer: Sealer) {
    this.#database = database;
    this.#workspace = workspace;
    this.#sealer = sealer;
  }

  /** Opens the database and its one workspace, created on first use with the device's zone. */
  static async open(
    zone: string,
    events: StoreEvents,
    name: string = DATABASE_NAME,
    sealer: Sealer = PLAIN_SEALER,
  ): Promise<WorkspaceStore> {
    const database = new SilhouetteDatabase(name);
    database.on('blocked', events.onBlocked);
    database.on('versionchange', () => {
      database.close();
      events.onClosed();
      // Dexie's own handler would come next and let the connection open again, on the newer schema.
      return false;
    });
    await database.open();
    const workspace = await database.transaction('rw', database.workspaces, async () => {
      const known = await database.workspaces.toCollection().first();
      if (known) return known;
      const created: WorkspaceRow = {
        id: crypto.randomUUID(),
        zone,
        format: STORE_FORMAT,
        createdAt: Date.now(),
        revision: 0,
        head: [],
      };
      await database.workspaces.add(created);
      return created;
    });
    if (workspace.format !== STORE_FORMAT) {
      database.close();
      throw new ForeignFormat(workspace.format);
    }
    return new WorkspaceStore(database, workspace, sealer);
  }

  /** Deletes everything that is stored, whatever its format. */
  static async wipe(name: string = DATABASE_NAME): Promise<void> {
    await Dexie.delete(name);
  }

  get workspace(): WorkspaceRow {
    return this.#workspace;
  }

  /** Reads the head again: another tab may have moved it. */
  async refresh(): Promise<WorkspaceRow> {
    const row = await this.#database.workspaces.get(this.#workspace.id);
    if (row) this.#workspace = row;
    return this.#workspace;
  }

  /** Adds columns to a staged batch. Nothing refers to them until {@link commit}. */
  putColumns(batch: string, columns: readonly StoredColumn[]): Promise<void> {
    return this.#write(batch, columns, false);
  }

  /** Writes a staged batch anew: columns of an earlier reading of the file are gone. */
  replaceColumns(batch: string, columns: readonly StoredColumn[]): Promise<void> {
    return this.#write(batch, columns, true);
  }

  async #write(batch: string, columns: readonly StoredColumn[], isWhole: boolean): Promise<void> {
    const workspace = this.#workspace.id;
    const rows: ColumnRow[] = [];
    const chunks: ChunkRow[] = [];
    for (const { column, sensitivity, encoded } of columns) {
      const { chunks: parts, dictionary, ...head } = encoded;
      rows.push({
        workspace,
        batch,
        column,
        sensitivity,
        scheme: this.#sealer.scheme,
        head,
        dictionary: dictionary && { size: dictionary.size, checksum: dictionary.checksum },
        parts: parts.map(({ bytes: _, ...part }) => part),
      });
      const pieces = parts.map(({ bytes }, part) => ({ part, bytes }));
      if (dictionary) pieces.push({ part: DICTIONARY_PART, bytes: dictionary.bytes });
      for (const { part, bytes } of pieces) {
        const identity = this.#identity(batch, column, part, encoded.format);
        chunks.push({
          workspace,
          batch,
          column,
          part,
          bytes: await this.#sealer.seal(identity, bytes),
        });
      }
    }
    const { columns: columnTable, chunks: chunkTable } = this.#database;
    await this.#database.transaction('rw', columnTable, chunkTable, async () => {
      if (isWhole) await this.#deleteColumns(batch);
      await columnTable.bulkPut(rows);
      await chunkTable.bulkPut(chunks);
    });
  }

  /** One stored column; null when the batch has none under this number. */
  async column(batch: string, column: number): Promise<EncodedColumn | null> {
    const workspace = this.#workspace.id;
    const row = await this.#database.columns.get([workspace, batch, column]);
    if (!row) return null;
    const stored = await this.#database.chunks
      .where('[workspace+batch+column+part]')
      .between([workspace, batch, column, EVERY_PART[0]], [workspace, batch, column, EVERY_PART[1]])
      .toArray();
    const bytesOf = new Map<number, ArrayBuffer>();
    for (const { part, bytes } of stored) {
      const identity = this.#identity(batch, column, part, row.head.format);
      bytesOf.set(part, await this.#sealer.open(identity, bytes));
    }
    const piece = (part: number): ArrayBuffer => {
      const bytes = bytesOf.get(part);
      if (!bytes) throw new RangeError(`chunk ${part} of column ${column} is missing`);
      return bytes;
    };
    return {
      ...row.head,
      dictionary:
        row.dictionary === null ? null : { ...row.dictionary, bytes: piece(DICTIONARY_PART) },
      chunks: row.parts.map((part, number) => ({ ...part, bytes: piece(number) })),
    };
  }

  /** Metadata of the batches of the head, in commit order. */
  async batches(): Promise<BatchMeta[]> {
    const { id, head } = this.#workspace;
    const rows = await this.#database.batches.bulkGet(head.map((batch) => [id, batch]));
    return rows.flatMap((row) => (row ? [row.meta] : []));
  }

  /** Makes staged batches count, after those of the head, in one strictly durable step. */
  async commit(metas: readonly BatchMeta[]): Promise<WorkspaceRow> {
    const head = [...this.#workspace.head, ...metas.map(({ id }) => id)];
    return this.#flip(head, metas);
  }

  /** Drops batches from the head; their chunks become orphans. */
  async undo(batches: ReadonlySet<string>): Promise<WorkspaceRow> {
    return this.#flip(
      this.#workspace.head.filter((batch) => !batches.has(batch)),
      [],
    );
  }

  /**
   * Puts dropped batches back where they stood in this head; what was committed since stays, after
   * them. Fails when they were swept.
   */
  async restore(headBefore: readonly string[]): Promise<WorkspaceRow> {
    const since = this.#workspace.head.filter((batch) => !headBefore.includes(batch));
    const head = [...headBefore, ...since];
    const rows = await this.#database.batches.bulkGet(
      head.map((batch) => [this.#workspace.id, batch]),
    );
    if (rows.some((row) => row === undefined)) throw new RangeError('a batch is gone');
    return this.#flip(head, []);
  }

  async decision(name: string): Promise<unknown> {
    const row = await this.#database.decisions.get([this.#workspace.id, name]);
    return row?.value;
  }

  async putDecision(name: string, version: number, value: unknown): Promise<void> {
    await this.#database.decisions.put({ workspace: this.#workspace.id, name, version, value });
  }

  /** Bytes kept under a name; null when there are none. */
  async answer(name: string): Promise<ArrayBuffer | null> {
    const row = await this.#database.answers.get([this.#workspace.id, name]);
    return row ? this.#sealer.open(this.#answerIdentity(name), row.bytes) : null;
  }

  async putAnswer(name: string, bytes: ArrayBuffer): Promise<void> {
    const sealed = await this.#sealer.seal(this.#answerIdentity(name), bytes);
    await this.#database.answers.put({ workspace: this.#workspace.id, name, bytes: sealed });
  }

  async forgetAnswers(): Promise<void> {
    const { id } = this.#workspace;
    await this.#database.answers
      .where('[workspace+name]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete();
  }

  /** Forgets every decision of the workspace. */
  async forgetDecisions(): Promise<void> {
    const { id } = this.#workspace;
    await this.#database.decisions
      .where('[workspace+name]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete();
  }

  /** Deletes every batch, column and chunk that is neither in the head nor in `keep`. */
  async sweep(keep: ReadonlySet<string> = new Set()): Promise<number> {
    const { id, head } = this.#workspace;
    const kept = new Set([...head, ...keep]);
    const { batches, columns, chunks } = this.#database;
    const stored = await columns.toCollection().primaryKeys();
    const metas = await batches.toCollection().primaryKeys();
    const orphans = new Set(
      [...stored.map(([, batch]) => batch), ...metas.map(([, batch]) => batch)].filter(
        (batch) => !kept.has(batch),
      ),
    );
    for (const batch of orphans) {
      await this.#database.transaction('rw', batches, columns, chunks, async () => {
        await this.#deleteColumns(batch);
        await batches.delete([id, batch]);
      });
    }
    return orphans.size;
  }

  close(): void {
    this.#database.close();
  }

  /** Inside a transaction over columns and chunks. */
  async #deleteColumns(batch: string): Promise<void> {
    const { id } = this.#workspace;
    const [from, to] = EVERY_PART;
    await this.#database.chunks
      .where('[workspace+batch+column+part]')
      .between([id, batch, from, from], [id, batch, to, to])
      .delete();
    await this.#database.columns
      .where('[workspace+batch+column]')
      .between([id, batch, from], [id, batch, to])
      .delete();
  }

  #answerIdentity(name: string): SealIdentity {
    return this.#identity(`answer:${name}`, 0, 0, STORE_FORMAT);
  }

  #identity(batch: string, column: number, part: number, format: number): SealIdentity {
    return { workspace: this.#workspace.id, batch, column, part, format };
  }

  /** The pointer flip: one transaction, strict durability, checked against the revision read last. */
  async #flip(head: readonly string[], metas: readonly BatchMeta[]): Promise<WorkspaceRow> {
    const next: WorkspaceRow = { ...this.#workspace, head, revision: this.#workspace.revision + 1 };
    const native = this.#database.backendDB();
    await new Promise<void>((resolve, reject) => {
      const transaction = native.transaction(['workspaces', 'batches'], 'readwrite', {
        durability: 'strict',
      });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('commit aborted'));
      const workspaces = transaction.objectStore('workspaces');
      const current = workspaces.get(next.id);
      current.onsuccess = () => {
        const row = current.result as WorkspaceRow | undefined;
        if (row?.revision !== this.#workspace.revision) {
          transaction.abort();
          return;
        }
        for (const meta of metas) {
          transaction.objectStore('batches').put({ workspace: next.id, id: meta.id, meta });
        }
        workspaces.put(next);
      };
    });
    this.#workspace = next;
    return next;
  }
}
