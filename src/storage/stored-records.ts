/** What a workspace says beside the data of its batches: their metadata, decisions, history, kept answers. */
import { Dexie } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import type { WorkspaceLabel, WorkspaceRow } from './database.ts';
import type { SealedRows } from './sealed-rows.ts';

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

export class StoredRecords {
  readonly #rows: SealedRows;

  constructor(rows: SealedRows) {
    this.#rows = rows;
  }

  /** Metadata of batches; those that are gone are left out. */
  metas(ids: readonly string[]): Promise<BatchMeta[]> {
    return this.#rows.reading(() => this.#metas(ids));
  }

  async #metas(ids: readonly string[]): Promise<BatchMeta[]> {
    const { workspace: id } = this.#rows;
    const rows = await this.#rows.database.batches.bulkGet(ids.map((batch) => [id, batch]));
    for (const [at, batch] of ids.entries()) {
      this.#rows.sealer.expectRow(this.#rows.identity('batches', [batch]), rows[at] !== undefined);
    }
    const metas = await Promise.all(
      rows.map(async (row) =>
        row ? [(await this.#rows.open('batches', [row.id], row.sealed)) as BatchMeta] : [],
      ),
    );
    return metas.flat();
  }

  /** What was done, oldest first. */
  history(): Promise<HistoryEntry[]> {
    return this.#rows.reading(() => this.#readHistory());
  }

  async #readHistory(): Promise<HistoryEntry[]> {
    const { workspace: id } = this.#rows;
    const rows = await this.#rows.database.history
      .where('[workspace+revision]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    this.#rows.sealer.expectRows(
      'history',
      rows.map(({ revision }) => [revision]),
    );
    return Promise.all(
      rows.map(async ({ revision, at, sealed }) => ({
        revision,
        at,
        value: await this.#rows.open('history', [revision], sealed),
      })),
    );
  }

  async historyKeys(): Promise<number[]> {
    const { workspace: id } = this.#rows;
    const keys = await this.#rows.database.history
      .where('[workspace+revision]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .primaryKeys();
    return keys.map(([, revision]) => revision);
  }

  decision(name: string): Promise<unknown> {
    return this.#rows.reading(async () => {
      const row = await this.#rows.database.decisions.get([this.#rows.workspace, name]);
      this.#rows.sealer.expectRow(this.#rows.identity('decisions', [name]), row !== undefined);
      return row && this.#rows.open('decisions', [name], row.sealed);
    });
  }

  /** Every decision by its name. */
  decisions(): Promise<Map<string, unknown>> {
    return this.#rows.reading(() => this.#readDecisions());
  }

  async #readDecisions(): Promise<Map<string, unknown>> {
    const { workspace: id } = this.#rows;
    const rows = await this.#rows.database.decisions
      .where('[workspace+name]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    this.#rows.sealer.expectRows(
      'decisions',
      rows.map(({ name }) => [name]),
    );
    return new Map(
      await Promise.all(
        rows.map(
          async ({ name, sealed }) =>
            [name, await this.#rows.open('decisions', [name], sealed)] as const,
        ),
      ),
    );
  }

  /** Everything but the data of the batches, read at once; batches in the order of head and trash. */
  snapshot(): Promise<Snapshot> {
    return this.#rows.reading(() => this.#snapshot());
  }

  async #snapshot(): Promise<Snapshot> {
    const { workspace: id } = this.#rows;
    const { workspaces, batches, decisions, history } = this.#rows.database;
    const every = [[id, Dexie.minKey] as unknown, [id, Dexie.maxKey] as unknown] as const;
    const rows = await this.#rows.database.transaction(
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
    const label = await this.#rows.open('workspaces', [], workspace.sealed);
    const rowOf = new Map(rows.batches.map((row) => [row.id, row]));
    const named = [...workspace.head, ...workspace.trash.map(({ batch }) => batch)];
    return {
      workspace,
      name: (label as WorkspaceLabel).name,
      batches: await Promise.all(
        named.map(async (batch) => {
          const row = rowOf.get(batch);
          if (!row) throw new RangeError('a batch is gone');
          const meta = (await this.#rows.open('batches', [batch], row.sealed)) as BatchMeta;
          return { id: batch, revision: row.revision, place: row.place, meta };
        }),
      ),
      decisions: await Promise.all(
        rows.decisions.map(async ({ name, revision, sealed }) => ({
          name,
          revision,
          value: await this.#rows.open('decisions', [name], sealed),
        })),
      ),
      entries: await Promise.all(
        rows.history.map(async ({ revision, at, sealed }) => ({
          revision,
          at,
          value: await this.#rows.open('history', [revision], sealed),
        })),
      ),
    };
  }

  /** Bytes kept under a name; null when there are none. */
  async answer(name: string): Promise<ArrayBuffer | null> {
    const row = await this.#rows.database.answers.get([this.#rows.workspace, name]);
    return row ? this.#rows.sealer.open(this.#rows.identity('answers', [name]), row.bytes) : null;
  }

  /** Where the workspace is gone, nothing of it is kept. */
  async putAnswer(name: string, bytes: ArrayBuffer): Promise<void> {
    const sealed = await this.#rows.sealer.seal(this.#rows.identity('answers', [name]), bytes);
    const { workspace } = this.#rows;
    const { workspaces, answers } = this.#rows.database;
    await this.#rows.database.transaction('rw', workspaces, answers, async () => {
      // It comes late: the workspace may have been deleted, or have become a vault under another id.
      if (await workspaces.get(workspace)) await answers.put({ workspace, name, bytes: sealed });
    });
  }

  async forgetAnswers(): Promise<void> {
    const { workspace: id } = this.#rows;
    await this.#rows.database.answers
      .where('[workspace+name]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete();
  }
}
