/**
 * Everything one workspace keeps. Writes stage under a new batch id; an act (a commit, an undo, a
 * decision) changes the head, the decisions and the history in one strictly durable transaction; what
 * neither the head nor the trash names is an orphan and is swept by the next writer.
 */
import { Dexie } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import type { EncodedColumn } from '#domain/chunk.ts';
import { randomId } from '#domain/random-id.ts';
import {
  type ColumnDetails,
  type SilhouetteDatabase,
  STORE_FORMAT,
  type WorkspaceLabel,
  type WorkspaceRow,
} from './database.ts';
import { unpack } from './packed.ts';
import type { RowHand } from './put-rows.ts';
import { labelIdentity, readScope, SealedRows } from './sealed-rows.ts';
import { BrokenSeal, type Sealer } from '#storage/vault/sealer.ts';
import {
  begin,
  type BeginPlace,
  changesOf,
  moved,
  NotWriter,
  type Step,
  writeAct,
} from './stored-acts.ts';
import { type StoredColumn, StoredColumns } from './stored-columns.ts';
import { type HistoryEntry, type Snapshot, StoredRecords } from './stored-records.ts';
import type { OpenVault } from '#storage/vault/vault-keys.ts';

/** A vault that nobody set otherwise locks itself after so long. */
const IDLE_MINUTES = 10;

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
  readonly #rows: SealedRows;
  readonly #columns: StoredColumns;
  readonly #records: StoredRecords;
  #workspace: WorkspaceRow;
  #label: WorkspaceLabel;
  /** Drawn by {@link claim}; null in a store that has claimed nothing. */
  #writer: string | null = null;
  /** Acts come one after the other. */
  #acting: Promise<unknown> = Promise.resolve();

  private constructor(rows: SealedRows, workspace: WorkspaceRow, label: WorkspaceLabel) {
    this.#rows = rows;
    this.#columns = new StoredColumns(rows);
    this.#records = new StoredRecords(rows);
    this.#workspace = workspace;
    this.#label = label;
  }

  /** One workspace of an open database. */
  static async of(
    database: SilhouetteDatabase,
    id: string,
    sealer: Sealer,
  ): Promise<WorkspaceStore> {
    const stored = await readScope(database, id);
    if (!stored) throw new RangeError('no such workspace');
    const { row, manifest } = stored;
    if (row.format !== STORE_FORMAT) throw new ForeignFormat(row.format);
    await sealer.readManifest(row, manifest);
    return WorkspaceStore.toBegin(database, row, sealer);
  }

  /** A workspace that has no row yet: what is written under its id counts once it {@link begin}s. */
  static async toBegin(
    database: SilhouetteDatabase,
    row: WorkspaceRow,
    sealer: Sealer,
  ): Promise<WorkspaceStore> {
    const rows = new SealedRows(database, sealer, row);
    return new WorkspaceStore(rows, row, await labelOf(row, sealer));
  }

  get workspace(): WorkspaceRow {
    return this.#workspace;
  }

  /** What opens it again. */
  get sealer(): Sealer {
    return this.#rows.sealer;
  }

  /** How the open workspace is locked, and what its other keys are made from; null: it is no vault. */
  get vault(): OpenVault | null {
    const header = this.#workspace.vault;
    const { master } = this.sealer;
    return header && master ? { header, master } : null;
  }

  /** The same as it is stored now: its passphrase may have changed since it was opened, in any tab. */
  async presentVault(): Promise<OpenVault | null> {
    const { vault } = this;
    if (!vault) return null;
    const row = await this.#rows.database.workspaces.get(this.#workspace.id);
    if (row?.vault) this.#workspace = { ...this.#workspace, vault: row.vault };
    return this.vault;
  }

  get name(): string | null {
    return this.#label.name;
  }

  /** Minutes after which a vault locks itself; null where there is no vault. */
  get idleMinutes(): number | null {
    if (this.#workspace.vault === undefined) return null;
    return this.#label.idleMinutes ?? IDLE_MINUTES;
  }

  /** Reads the head again: another tab may have moved it. */
  async refresh(): Promise<WorkspaceRow> {
    const stored = await readScope(this.#rows.database, this.#workspace.id);
    if (stored) {
      const { row } = stored;
      await this.#rows.takeManifest(stored);
      this.#label = await labelOf(row, this.sealer);
      this.#workspace = row;
    }
    return this.#workspace;
  }

  /**
   * Becomes the writer, from what is stored now. Called under the workspace's lock: whoever held it
   * before may still have a transaction under way, which fails from here on.
   */
  async claim(): Promise<void> {
    const writer = randomId();
    const { workspaces } = this.#rows.database;
    try {
      await this.#rows.database.transaction('rw', workspaces, async () => {
        await workspaces.update(this.#workspace.id, { writer });
      });
      this.#writer = writer;
    } catch {
      // A full disk: what is there can still be looked at and undone.
    }
    await this.refresh();
  }

  /** Whether nobody has claimed it since. */
  async isWriter(): Promise<boolean> {
    return this.#mayWrite(await this.#rows.database.workspaces.get(this.#workspace.id));
  }

  #mayWrite(stored: WorkspaceRow | undefined): stored is WorkspaceRow {
    return stored !== undefined && (this.#writer === null || stored.writer === this.#writer);
  }

  // ── the data of batches

  /**
   * Adds columns to a staged batch. Nothing refers to them until it is committed.
   * @param hand puts them, if there; then the bytes of the columns are gone
   */
  putColumns(
    batch: string,
    columns: readonly StoredColumn[],
    hand: RowHand | null = null,
  ): Promise<void> {
    return this.#columns.write(batch, columns, false, hand);
  }

  /** Writes a staged batch anew: columns of an earlier reading of the file are gone. */
  replaceColumns(batch: string, columns: readonly StoredColumn[]): Promise<void> {
    return this.#columns.write(batch, columns, true);
  }

  /** One stored column; null when the batch has none under this number. */
  column(batch: string, column: number): Promise<EncodedColumn | null> {
    return this.#columns.read(batch, column);
  }

  /** What is stored of a batch's columns beside their bytes, in the order of their numbers. */
  columnDetails(
    batch: string,
  ): Promise<{ readonly column: number; readonly details: ColumnDetails }[]> {
    return this.#columns.details(batch);
  }

  /** Bytes of each stored batch. */
  batchBytes(): Promise<ReadonlyMap<string, number>> {
    return this.#columns.bytes();
  }

  // ── what is said beside it

  /** Metadata of the batches of the head, in commit order. */
  batches(): Promise<BatchMeta[]> {
    return this.metas(this.#workspace.head);
  }

  /** Metadata of batches of the head and the trash; those that are gone are left out. */
  metas(ids: readonly string[]): Promise<BatchMeta[]> {
    return this.#records.metas(ids);
  }

  /** What was done, oldest first. */
  history(): Promise<HistoryEntry[]> {
    return this.#records.history();
  }

  decision(name: string): Promise<unknown> {
    return this.#records.decision(name);
  }

  /** Every decision by its name. */
  decisions(): Promise<Map<string, unknown>> {
    return this.#records.decisions();
  }

  /** Bytes kept under a name; null when there are none. */
  answer(name: string): Promise<ArrayBuffer | null> {
    return this.#records.answer(name);
  }

  putAnswer(name: string, bytes: ArrayBuffer): Promise<void> {
    return this.#records.putAnswer(name, bytes);
  }

  forgetAnswers(): Promise<void> {
    return this.#records.forgetAnswers();
  }

  /** Everything but the data of the batches, read at once; batches in the order of head and trash. */
  snapshot(): Promise<Snapshot> {
    return this.#records.snapshot();
  }

  // ── acts

  /** One act, in one strictly durable transaction: afterwards all of it is there, or nothing. */
  take(step: Step, now: number = Date.now()): Promise<WorkspaceRow> {
    const acting = this.#acting.then(() => this.#take(step, now));
    this.#acting = acting.catch(() => undefined);
    return acting;
  }

  async #take(step: Step, now: number): Promise<WorkspaceRow> {
    const before = this.#workspace;
    const revision = before.revision + 1;
    const changes = await changesOf(this.#rows, this.#records, step, revision, now);
    const { head, trash } = await moved(this.#rows, before, step, now);
    const { name = this.#label.name, idleMinutes = this.#label.idleMinutes } = step;
    const label: WorkspaceLabel = idleMinutes === undefined ? { name } : { name, idleMinutes };
    const isSame = step.name === undefined && step.idleMinutes === undefined;
    const sealed = isSame ? before.sealed : await this.#rows.seal('workspaces', [], label);
    const next: WorkspaceRow = { ...before, revision, head, trash, sealed };
    await writeAct(this.#rows, before, next, changes, (row): row is WorkspaceRow =>
      this.#mayWrite(row),
    );
    this.#workspace = next;
    this.#label = label;
    return next;
  }

  /**
   * Begins: a workspace whose columns were written under an id that nobody named yet gets its row, with
   * all that it says; another one may give way to it in the same transaction.
   */
  begin(said: Omit<Snapshot, 'workspace' | 'name'>, place: BeginPlace): Promise<void> {
    return begin(this.#rows, this.#workspace, said, place);
  }

  /**
   * Deletes every batch of this workspace that neither head nor trash names and nobody holds. Head and trash
   * are the stored ones: a batch that came to count meanwhile stays.
   * @param held asked when what is there has been looked at: what was begun after it is not touched
   */
  async sweep(held: () => Iterable<string> = () => []): Promise<number> {
    const { workspace: id, database } = this.#rows;
    const { workspaces, batches, columns, chunks, files } = database;
    const filed = await files.batches(id);
    const kept = new Set<string>();
    const swept = await database.transaction(
      'rw',
      workspaces,
      batches,
      columns,
      chunks,
      async () => {
        const row = await workspaces.get(id);
        if (!this.#mayWrite(row)) throw new NotWriter();
        const named = [...row.head, ...row.trash.map((own) => own.batch)];
        for (const batch of [...named, ...held()]) kept.add(batch);
        const found = await Promise.all([
          columns
            .where('[workspace+batch+column]')
            .between([id, Dexie.minKey], [id, Dexie.maxKey])
            .primaryKeys(),
          batches
            .where('[workspace+id]')
            .between([id, Dexie.minKey], [id, Dexie.maxKey])
            .primaryKeys(),
        ]);
        const orphans = new Set(
          found
            .flatMap((keys) => keys.map(([, batch]) => batch))
            .filter((batch) => !kept.has(batch)),
        );
        for (const batch of orphans) {
          await this.#columns.remove(batch);
          await batches.delete([id, batch]);
        }
        return orphans.size;
      },
    );
    await Promise.all(filed.filter((own) => !kept.has(own)).map((own) => files.remove(id, own)));
    return swept;
  }
}

/** What no seal guards and cannot be read was damaged, or is sealed and its header is gone. */
async function labelOf(row: WorkspaceRow, sealer: Sealer): Promise<WorkspaceLabel> {
  const identity = labelIdentity(row.id);
  const bytes = await sealer.open(identity, row.sealed);
  try {
    return unpack(bytes) as WorkspaceLabel;
  } catch {
    throw new BrokenSeal(identity, 'altered');
  }
}
