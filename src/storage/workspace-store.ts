/**
 * Everything one workspace keeps. Writes stage under a new batch id; an act (a commit, an undo, a
 * decision) changes the head, the decisions and the history in one strictly durable transaction; what
 * neither the head nor the trash names is an orphan and is swept by the next writer.
 */
import { Dexie } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import type { EncodedColumn } from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/tables.ts';
import {
  type BatchRow,
  type ChunkRow,
  type ColumnDetails,
  type ColumnRow,
  type DecisionRow,
  type HistoryRow,
  type ManifestRow,
  type SilhouetteDatabase,
  STORE_FORMAT,
  type TrashedBatch,
  type WorkspaceLabel,
  type WorkspaceRow,
} from './database.ts';
import { pack, unpack } from './packed.ts';
import { type ColumnRows, putRows, type RowHand } from './put-rows.ts';
import type { Sealer, SealIdentity } from './sealer.ts';
import type { OpenVault } from './vault-keys.ts';
import { BrokenSeal } from './vault-sealer.ts';

/** Part number of a column's dictionary. */
const DICTIONARY_PART = -1;

const EVERY_PART = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

const DAY_MS = 86_400_000;

/** What was taken away stays so long. */
export const TRASH_DAYS = 30;

/** A vault that nobody set otherwise locks itself after so long. */
const IDLE_MINUTES = 10;

export interface StoredColumn {
  readonly column: number;
  readonly sensitivity: Sensitivity;
  readonly encoded: EncodedColumn;
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

/** Another tab has become the writer since: what this one still wanted to write does not count. */
export class NotWriter extends Error {
  override readonly name = 'NotWriter';
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

export interface HistoryEntry {
  readonly revision: number;
  readonly at: number;
  readonly value: unknown;
}

/** All that a workspace says beside the data of its batches, of one moment. */
export interface Snapshot {
  readonly workspace: WorkspaceRow;
  readonly name: string | null;
  readonly batches: readonly {
    readonly id: string;
    readonly revision: number;
    readonly place: number;
    readonly meta: BatchMeta;
  }[];
  readonly decisions: readonly {
    readonly name: string;
    readonly revision: number;
    readonly value: unknown;
  }[];
  readonly entries: readonly HistoryEntry[];
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

export class WorkspaceStore {
  readonly #database: SilhouetteDatabase;
  readonly #sealer: Sealer;
  #workspace: WorkspaceRow;
  #label: WorkspaceLabel;
  /** Revision of the manifest that the sealer goes by. */
  #manifestRevision: number;
  /** Drawn by {@link claim}; null in a store that has claimed nothing. */
  #writer: string | null = null;
  /** Acts come one after the other. */
  #acting: Promise<unknown> = Promise.resolve();

  private constructor(
    database: SilhouetteDatabase,
    workspace: WorkspaceRow,
    sealer: Sealer,
    label: WorkspaceLabel,
  ) {
    this.#database = database;
    this.#workspace = workspace;
    this.#sealer = sealer;
    this.#label = label;
    this.#manifestRevision = workspace.revision;
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
    const label = unpack(await sealer.open(labelIdentity(id), row.sealed));
    return new WorkspaceStore(database, row, sealer, label as WorkspaceLabel);
  }

  /** A workspace that has no row yet: what is written under its id counts once it {@link begin}s. */
  static async toBegin(
    database: SilhouetteDatabase,
    row: WorkspaceRow,
    sealer: Sealer,
  ): Promise<WorkspaceStore> {
    const label = unpack(await sealer.open(labelIdentity(row.id), row.sealed));
    return new WorkspaceStore(database, row, sealer, label as WorkspaceLabel);
  }

  get workspace(): WorkspaceRow {
    return this.#workspace;
  }

  /** What opens it again. */
  get sealer(): Sealer {
    return this.#sealer;
  }

  /** How the open workspace is locked, and what its other keys are made from; null: it is no vault. */
  get vault(): OpenVault | null {
    const header = this.#workspace.vault;
    const { master } = this.#sealer;
    return header && master ? { header, master } : null;
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
    const stored = await readScope(this.#database, this.#workspace.id);
    if (stored) {
      const { row } = stored;
      await this.#takeManifest(stored);
      this.#label = unpack(
        await this.#sealer.open(labelIdentity(row.id), row.sealed),
      ) as WorkspaceLabel;
      this.#workspace = row;
    }
    return this.#workspace;
  }

  /**
   * Reads what is sealed. Another tab may have written since the manifest was read: then that is read
   * again, and only what does not fit the newest one is refused.
   */
  async #reading<Result>(read: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof BrokenSeal)) throw error;
        const stored = await readScope(this.#database, this.#workspace.id);
        if (!stored || stored.row.revision === this.#manifestRevision) throw error;
        await this.#takeManifest(stored);
      }
    }
  }

  async #takeManifest({ row, manifest }: StoredScope): Promise<void> {
    await this.#sealer.readManifest(row, manifest);
    this.#manifestRevision = row.revision;
  }

  /**
   * Becomes the writer, from what is stored now. Called under the workspace's lock: whoever held it
   * before may still have a transaction under way, which fails from here on.
   */
  async claim(): Promise<void> {
    const writer = crypto.randomUUID();
    const { workspaces } = this.#database;
    try {
      await this.#database.transaction('rw', workspaces, async () => {
        await workspaces.update(this.#workspace.id, { writer });
      });
      this.#writer = writer;
    } catch {
      // A full disk: what is there can still be looked at and undone.
    }
    await this.refresh();
  }

  #mayWrite(stored: WorkspaceRow | undefined): stored is WorkspaceRow {
    return stored !== undefined && (this.#writer === null || stored.writer === this.#writer);
  }

  /**
   * Adds columns to a staged batch. Nothing refers to them until {@link commit}.
   * @param hand puts them, if there; then the bytes of the columns are gone
   */
  putColumns(
    batch: string,
    columns: readonly StoredColumn[],
    hand: RowHand | null = null,
  ): Promise<void> {
    return this.#write(batch, columns, false, hand);
  }

  /** Writes a staged batch anew: columns of an earlier reading of the file are gone. */
  replaceColumns(batch: string, columns: readonly StoredColumn[]): Promise<void> {
    return this.#write(batch, columns, true);
  }

  async #write(
    batch: string,
    columns: readonly StoredColumn[],
    isWhole: boolean,
    hand: RowHand | null = null,
  ): Promise<void> {
    const workspace = this.#workspace.id;
    const rows: ColumnRow[] = [];
    const chunks: ChunkRow[] = [];
    if (isWhole) this.#sealer.forget(batch);
    await Promise.all(
      columns.map(async ({ column, sensitivity, encoded }) => {
        const { chunks: parts, dictionary, ...head } = encoded;
        const pieces = parts.map(({ bytes }, part) => ({ part, bytes }));
        if (dictionary) pieces.push({ part: DICTIONARY_PART, bytes: dictionary.bytes });
        const sealed = await Promise.all(
          pieces.map(async ({ part, bytes }): Promise<ChunkRow> => {
            const identity = this.#chunkIdentity(batch, column, part, encoded.format);
            return {
              workspace,
              batch,
              column,
              part,
              bytes: await this.#sealer.seal(identity, bytes),
            };
          }),
        );
        const details: ColumnDetails = {
          sensitivity,
          head,
          dictionary: dictionary && { size: dictionary.size, checksum: dictionary.checksum },
          parts: parts.map(({ bytes: _, ...part }) => part),
        };
        chunks.push(...sealed);
        rows.push({
          workspace,
          batch,
          column,
          scheme: this.#sealer.scheme,
          format: encoded.format,
          bytes: sealed.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
          sealed: await this.#seal('columns', [batch, column], details),
        });
      }),
    );
    const { columns: columnTable, chunks: chunkTable } = this.#database;
    if (!isWhole) return this.#putAtOnce({ columns: rows, chunks }, hand);
    await this.#database.transaction('rw', columnTable, chunkTable, async () => {
      await this.#deleteColumns(batch);
      await columnTable.bulkPut(rows);
      await chunkTable.bulkPut(chunks);
    });
  }

  async #putAtOnce(rows: ColumnRows, hand: RowHand | null): Promise<void> {
    if (!this.#database.isOpen()) throw new Dexie.DatabaseClosedError();
    await (hand?.put(this.#database.name, rows) ?? putRows(this.#database.backendDB(), rows));
  }

  /** One stored column; null when the batch has none under this number. */
  column(batch: string, column: number): Promise<EncodedColumn | null> {
    return this.#reading(() => this.#column(batch, column));
  }

  async #column(batch: string, column: number): Promise<EncodedColumn | null> {
    const workspace = this.#workspace.id;
    const row = await this.#database.columns.get([workspace, batch, column]);
    this.#sealer.expectRow(this.#row('columns', [batch, column]), row !== undefined);
    if (!row) return null;
    const stored = await this.#database.chunks
      .where('[workspace+batch+column+part]')
      .between([workspace, batch, column, EVERY_PART[0]], [workspace, batch, column, EVERY_PART[1]])
      .toArray();
    const details = (await this.#open('columns', [batch, column], row.sealed)) as ColumnDetails;
    const opened = await Promise.all(
      stored.map(async ({ part, bytes }) => {
        const identity = this.#chunkIdentity(batch, column, part, row.format);
        return [part, await this.#sealer.open(identity, bytes)] as const;
      }),
    );
    const bytesOf = new Map(opened);
    const piece = (part: number): ArrayBuffer => {
      const bytes = bytesOf.get(part);
      this.#sealer.expectRow(
        this.#chunkIdentity(batch, column, part, row.format),
        bytes !== undefined,
      );
      if (!bytes) throw new RangeError(`chunk ${part} of column ${column} is missing`);
      return bytes;
    };
    return {
      ...details.head,
      dictionary:
        details.dictionary === null
          ? null
          : { ...details.dictionary, bytes: piece(DICTIONARY_PART) },
      chunks: details.parts.map((part, number) => ({ ...part, bytes: piece(number) })),
    };
  }

  /** Metadata of the batches of the head, in commit order. */
  batches(): Promise<BatchMeta[]> {
    return this.metas(this.#workspace.head);
  }

  /** Metadata of batches of the head and the trash; those that are gone are left out. */
  metas(ids: readonly string[]): Promise<BatchMeta[]> {
    return this.#reading(() => this.#metas(ids));
  }

  async #metas(ids: readonly string[]): Promise<BatchMeta[]> {
    const { id } = this.#workspace;
    const rows = await this.#database.batches.bulkGet(ids.map((batch) => [id, batch]));
    for (const [at, batch] of ids.entries()) {
      this.#sealer.expectRow(this.#row('batches', [batch]), rows[at] !== undefined);
    }
    const metas = await Promise.all(
      rows.map(async (row) =>
        row ? [(await this.#open('batches', [row.id], row.sealed)) as BatchMeta] : [],
      ),
    );
    return metas.flat();
  }

  /** Bytes of each stored batch. */
  async batchBytes(): Promise<ReadonlyMap<string, number>> {
    const { id } = this.#workspace;
    const bytes = new Map<string, number>();
    await this.#database.columns
      .where('[workspace+batch+column]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .each((row) => bytes.set(row.batch, (bytes.get(row.batch) ?? 0) + row.bytes));
    return bytes;
  }

  /** One act, in one strictly durable transaction: afterwards all of it is there, or nothing. */
  take(step: Step, now: number = Date.now()): Promise<WorkspaceRow> {
    const acting = this.#acting.then(() => this.#take(step, now));
    this.#acting = acting.catch(() => undefined);
    return acting;
  }

  async #take(step: Step, now: number): Promise<WorkspaceRow> {
    const { id: workspace } = this.#workspace;
    const revision = this.#workspace.revision + 1;
    const { commit = [], decisions = [], dropsHistorySince } = step;
    const entries = [
      ...(step.entries ?? []),
      ...(step.entry === undefined ? [] : [{ revision, at: now, value: step.entry }]),
    ];
    const deletes: Changes['deletes'][number][] = [];
    if (dropsHistorySince !== undefined) {
      for (const key of await this.#historyKeys()) {
        if (key >= dropsHistorySince) deletes.push(this.#row('history', [key]));
      }
    }
    const puts = await Promise.all([
      ...commit.map(async (meta, place): Promise<RowPut> => {
        const identity = this.#row('batches', [meta.id]);
        const sealed = await this.#sealer.seal(identity, pack(meta));
        return { identity, row: { workspace, id: meta.id, revision, place, sealed } };
      }),
      ...[...decisions].flatMap(([name, value]): Promise<RowPut>[] => {
        const identity = this.#row('decisions', [name]);
        if (value === undefined) {
          deletes.push(identity);
          return [];
        }
        const sealing = Promise.resolve(this.#sealer.seal(identity, pack(value)));
        return [
          sealing.then((sealed) => ({ identity, row: { workspace, name, revision, sealed } })),
        ];
      }),
      ...entries.map(async ({ revision: own, at, value }): Promise<RowPut> => {
        const identity = this.#row('history', [own]);
        const sealed = await this.#sealer.seal(identity, pack(value));
        return { identity, row: { workspace, revision: own, at, sealed } };
      }),
    ]);
    const { head, trash } = await this.#moved(step, now);
    const { name = this.#label.name, idleMinutes = this.#label.idleMinutes } = step;
    const label: WorkspaceLabel = idleMinutes === undefined ? { name } : { name, idleMinutes };
    const isSame = step.name === undefined && step.idleMinutes === undefined;
    const sealed = isSame ? this.#workspace.sealed : await this.#seal('workspaces', [], label);
    const next: WorkspaceRow = { ...this.#workspace, revision, head, trash, sealed };
    await this.#writeAtOnce(next, { puts, deletes });
    this.#workspace = next;
    this.#label = label;
    return next;
  }

  /** Where batches stand after a step. */
  async #moved(
    { commit = [], drop, putBack, giveUp }: Step,
    now: number,
  ): Promise<Pick<WorkspaceRow, 'head' | 'trash'>> {
    const { id, head: before, trash: trashBefore } = this.#workspace;
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
      const rows = await this.#database.batches.bulkGet(all.map((batch) => [id, batch]));
      if (rows.some((row) => row === undefined)) throw new RangeError('a batch is gone');
      const inOrder = (rows as BatchRow[]).sort(
        (a, b) => a.revision - b.revision || a.place - b.place,
      );
      head.splice(0, head.length, ...inOrder.map((row) => row.id));
    }
    return { head: [...head, ...commit.map((meta) => meta.id)], trash };
  }

  async #historyKeys(): Promise<number[]> {
    const { id } = this.#workspace;
    const keys = await this.#database.history
      .where('[workspace+revision]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .primaryKeys();
    return keys.map(([, revision]) => revision);
  }

  /** What was done, oldest first. */
  history(): Promise<HistoryEntry[]> {
    return this.#reading(() => this.#readHistory());
  }

  async #readHistory(): Promise<HistoryEntry[]> {
    const { id } = this.#workspace;
    const rows = await this.#database.history
      .where('[workspace+revision]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    this.#sealer.expectRows(
      'history',
      rows.map(({ revision }) => [revision]),
    );
    return Promise.all(
      rows.map(async ({ revision, at, sealed }) => ({
        revision,
        at,
        value: await this.#open('history', [revision], sealed),
      })),
    );
  }

  decision(name: string): Promise<unknown> {
    return this.#reading(async () => {
      const row = await this.#database.decisions.get([this.#workspace.id, name]);
      this.#sealer.expectRow(this.#row('decisions', [name]), row !== undefined);
      return row && this.#open('decisions', [name], row.sealed);
    });
  }

  /** Every decision by its name. */
  decisions(): Promise<Map<string, unknown>> {
    return this.#reading(() => this.#readDecisions());
  }

  async #readDecisions(): Promise<Map<string, unknown>> {
    const { id } = this.#workspace;
    const rows = await this.#database.decisions
      .where('[workspace+name]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    this.#sealer.expectRows(
      'decisions',
      rows.map(({ name }) => [name]),
    );
    return new Map(
      await Promise.all(
        rows.map(
          async ({ name, sealed }) =>
            [name, await this.#open('decisions', [name], sealed)] as const,
        ),
      ),
    );
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

  /**
   * Deletes every batch, column and chunk of this workspace that no head, trash or `keep` names. Head and
   * trash are the stored ones: a batch that came to count meanwhile stays.
   */
  async sweep(keep: ReadonlySet<string> = new Set()): Promise<number> {
    const { id } = this.#workspace;
    const { workspaces, batches, columns, chunks } = this.#database;
    return this.#database.transaction('rw', workspaces, batches, columns, chunks, async () => {
      const row = await workspaces.get(id);
      if (!this.#mayWrite(row)) throw new NotWriter();
      const kept = new Set([...row.head, ...row.trash.map(({ batch }) => batch), ...keep]);
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
        found.flatMap((keys) => keys.map(([, batch]) => batch)).filter((batch) => !kept.has(batch)),
      );
      for (const batch of orphans) {
        await this.#deleteColumns(batch);
        await batches.delete([id, batch]);
      }
      return orphans.size;
    });
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
    return this.#row('answers', [name]);
  }

  #row<Name extends SealIdentity['table']>(
    table: Name,
    key: SealIdentity['key'],
  ): SealIdentity & { readonly table: Name } {
    return { workspace: this.#workspace.id, table, key, format: STORE_FORMAT };
  }

  #chunkIdentity(batch: string, column: number, part: number, format: number): SealIdentity {
    return { workspace: this.#workspace.id, table: 'chunks', key: [batch, column, part], format };
  }

  async #seal(
    table: SealIdentity['table'],
    key: SealIdentity['key'],
    value: unknown,
  ): Promise<ArrayBuffer> {
    return this.#sealer.seal(this.#row(table, key), pack(value));
  }

  async #open(
    table: SealIdentity['table'],
    key: SealIdentity['key'],
    sealed: ArrayBuffer,
  ): Promise<unknown> {
    return unpack(await this.#sealer.open(this.#row(table, key), sealed));
  }

  /** Everything but the data of the batches, read at once; batches in the order of head and trash. */
  snapshot(): Promise<Snapshot> {
    return this.#reading(() => this.#snapshot());
  }

  async #snapshot(): Promise<Snapshot> {
    const { id } = this.#workspace;
    const { workspaces, batches, decisions, history } = this.#database;
    const every = [[id, Dexie.minKey] as unknown, [id, Dexie.maxKey] as unknown] as const;
    const rows = await this.#database.transaction(
      'r',
      workspaces,
      batches,
      decisions,
      history,
      async () => ({
        workspace: await workspaces.get(id),
        batches: await batches
          .where('[workspace+id]')
          .between(...every)
          .toArray(),
        decisions: await decisions
          .where('[workspace+name]')
          .between(...every)
          .toArray(),
        history: await history
          .where('[workspace+revision]')
          .between(...every)
          .toArray(),
      }),
    );
    const { workspace } = rows;
    if (!workspace) throw new RangeError('the workspace is gone');
    const label = await this.#open('workspaces', [], workspace.sealed);
    const rowOf = new Map(rows.batches.map((row) => [row.id, row]));
    const named = [...workspace.head, ...workspace.trash.map(({ batch }) => batch)];
    return {
      workspace,
      name: (label as WorkspaceLabel).name,
      batches: await Promise.all(
        named.map(async (batch) => {
          const row = rowOf.get(batch);
          if (!row) throw new RangeError('a batch is gone');
          const meta = (await this.#open('batches', [batch], row.sealed)) as BatchMeta;
          return { id: batch, revision: row.revision, place: row.place, meta };
        }),
      ),
      decisions: await Promise.all(
        rows.decisions.map(async ({ name, revision, sealed }) => ({
          name,
          revision,
          value: await this.#open('decisions', [name], sealed),
        })),
      ),
      entries: await Promise.all(
        rows.history.map(async ({ revision, at, sealed }) => ({
          revision,
          at,
          value: await this.#open('history', [revision], sealed),
        })),
      ),
    };
  }

  /** What is stored of a batch's columns beside their bytes, in the order of their numbers. */
  async columnDetails(
    batch: string,
  ): Promise<{ readonly column: number; readonly details: ColumnDetails }[]> {
    const { id } = this.#workspace;
    const rows = await this.#database.columns
      .where('[workspace+batch+column]')
      .between([id, batch, Dexie.minKey], [id, batch, Dexie.maxKey])
      .toArray();
    return Promise.all(
      rows.map(async ({ column, sealed }) => ({
        column,
        details: (await this.#open('columns', [batch, column], sealed)) as ColumnDetails,
      })),
    );
  }

  /**
   * Begins: a workspace whose columns were written under an id that nobody named yet gets its row, with
   * all that it says, in one strictly durable transaction; another one may give way to it in the same.
   * What belonged to that one is then nobody's and is swept.
   */
  async begin(
    { batches, decisions, entries }: Omit<Snapshot, 'workspace' | 'name'>,
    replaces: Pick<WorkspaceRow, 'id' | 'revision'> | null,
  ): Promise<void> {
    const workspace = this.#workspace.id;
    const puts: RowPut[] = await Promise.all([
      ...batches.map(async ({ id, revision, place, meta }): Promise<RowPut> => {
        const sealed = await this.#seal('batches', [id], meta);
        const row = { workspace, id, revision, place, sealed };
        return { identity: this.#row('batches', [id]), row };
      }),
      ...decisions.map(async ({ name, revision, value }): Promise<RowPut> => {
        const sealed = await this.#seal('decisions', [name], value);
        const row = { workspace, name, revision, sealed };
        return { identity: this.#row('decisions', [name]), row };
      }),
      ...entries.map(async ({ revision, at, value }): Promise<RowPut> => {
        const sealed = await this.#seal('history', [revision], value);
        const row = { workspace, revision, at, sealed };
        return { identity: this.#row('history', [revision]), row };
      }),
    ]);
    const manifest = await this.#sealer.nextManifest(this.#workspace, {
      put: [
        [labelIdentity(workspace), this.#workspace.sealed],
        ...puts.map(({ identity, row }) => [identity, row.sealed] as const),
      ],
      deleted: [],
    });
    const native = this.#database.backendDB();
    await new Promise<void>((resolve, reject) => {
      const transaction = native.transaction(
        ['workspaces', 'batches', 'decisions', 'history', 'manifests', 'backups'],
        'readwrite',
        { durability: 'strict' },
      );
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('it could not begin'));
      for (const { identity, row } of puts) transaction.objectStore(identity.table).put(row);
      // Two workspaces under one id cannot be: adding aborts it all.
      transaction.objectStore('workspaces').add(this.#workspace);
      if (manifest) {
        const put: ManifestRow = { workspace, bytes: manifest.bytes };
        transaction.objectStore('manifests').put(put);
      }
      if (replaces === null) return;
      const workspaces = transaction.objectStore('workspaces');
      const current = workspaces.get(replaces.id);
      current.onsuccess = () => {
        // What somebody did there since it was looked at must not be lost unseen.
        if ((current.result as WorkspaceRow | undefined)?.revision !== replaces.revision) {
          transaction.abort();
          return;
        }
        workspaces.delete(replaces.id);
      };
      // Where backups of the old one went, those of the new one go.
      const backups = transaction.objectStore('backups');
      const notes = backups.get(replaces.id);
      notes.onsuccess = () => {
        if (notes.result === undefined) return;
        backups.put({ ...(notes.result as object), workspace });
        backups.delete(replaces.id);
      };
    });
    manifest?.take();
  }

  /**
   * The pointer flip: strict durability, checked against the writer and the revision read last. All is
   * sealed before.
   */
  async #writeAtOnce(next: WorkspaceRow, { puts, deletes }: Changes): Promise<void> {
    const manifest = await this.#sealer.nextManifest(next, {
      put: [
        [labelIdentity(next.id), next.sealed],
        ...puts.map(({ identity, row }) => [identity, row.sealed] as const),
      ],
      deleted: deletes,
    });
    const native = this.#database.backendDB();
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
        if (!this.#mayWrite(row)) refusal = new NotWriter();
        else if (row.revision !== this.#workspace.revision) refusal = new Error('the head moved');
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
    this.#manifestRevision = next.revision;
  }
}

interface StoredScope {
  readonly row: WorkspaceRow;
  readonly manifest: ArrayBuffer | null;
}

/** A workspace's row and the manifest of the same moment. */
async function readScope(database: SilhouetteDatabase, id: string): Promise<StoredScope | null> {
  const { workspaces, manifests } = database;
  return database.transaction('r', workspaces, manifests, async () => {
    const row = await workspaces.get(id);
    if (!row) return null;
    const kept = await manifests.get(id);
    return { row, manifest: kept?.bytes ?? null };
  });
}

/** Of a workspace's own row. */
export function labelIdentity(workspace: string): SealIdentity {
  return { workspace, table: 'workspaces', key: [], format: STORE_FORMAT };
}
