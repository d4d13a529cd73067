/**
 * What of a staged import is in the store already: it is written while it is compared and looked at, as
 * batches that no head names, and swept when nobody wants it.
 */
import { importCode } from './load-import-code.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import type { SideWorkers } from '#worker/sides/side-workers.ts';
import type { StagedImport } from './staging.ts';
import { storeBatch, storeRecordIds, storeRejectedRows } from './stored-batch.ts';

export class StagedWrites {
  readonly #workspace: OpenWorkspace;
  readonly #side: SideWorkers;
  readonly #held: () => readonly (StagedImport | null)[];
  /** Ends when the staged batches are in the store. */
  #writing: Promise<unknown> = Promise.resolve();
  /** Batches whose columns were written, of the import being staged. */
  readonly #written = new Set<string>();
  /** Batches were written that no head may name. */
  #hasWritten = false;

  /** @param held imports that somebody still wants, whoever has let go of the others */
  constructor(
    workspace: OpenWorkspace,
    side: SideWorkers,
    held: () => readonly (StagedImport | null)[],
  ) {
    this.#workspace = workspace;
    this.#side = side;
    this.#held = held;
  }

  /** Ends when all that was begun is in the store; fails where the device is full. */
  get done(): Promise<unknown> {
    return this.#writing;
  }

  /** Begins with the columns of what was read: the disk works while we compare, and while a person looks at it. */
  async begin(staged: StagedImport): Promise<void> {
    const { store } = this.#workspace;
    // What an earlier reading of these files still writes must not come after this one.
    await this.#writing.catch(() => undefined);
    this.#hasWritten = true;
    this.#follow(
      Promise.all(
        staged.committed.map(({ batchId, data }) => {
          const isThere = this.#written.has(batchId);
          this.#written.add(batchId);
          return storeBatch(store, data!, isThere, this.#side);
        }),
      ),
    );
  }

  /**
   * Writes what follows from a comparison: ids of new records, rejected rows.
   * @param isAgain an earlier reading may still be deleted, and would take these with it
   */
  writeCompared(staged: StagedImport, isAgain: boolean): void {
    const { store } = this.#workspace;
    const columns = this.#writing;
    const writeRest = async (): Promise<void> => {
      if (isAgain) await columns;
      const { rejectedRows } = await importCode();
      for (const file of staged.committed) {
        const { meta, recordIds } = file.data!;
        await storeRecordIds(store, meta.id, recordIds);
        const rejected = file.read?.status ? await rejectedRows(file) : [];
        if (rejected.length > 0) await storeRejectedRows(store, meta.id, rejected);
      }
    };
    this.#follow(Promise.all([columns, writeRest()]));
  }

  /** A commit that failed was not swept while it might come to count: it may be now. */
  commitFailed(): void {
    this.#hasWritten = true;
  }

  /** Frees what was written, once nobody holds it. */
  async giveUp(): Promise<void> {
    await this.#writing.catch(() => undefined);
    // Opening has swept what was there before.
    if (!this.#hasWritten) return;
    await this.sweep();
    this.#hasWritten = false;
    this.#written.clear();
  }

  /**
   * Frees what neither head nor trash names; staged batches stand in neither, nor do those of an import whose
   * commit is under way.
   */
  async sweep(): Promise<void> {
    await this.#workspace.store.sweep(() =>
      this.#held()
        .flatMap((own) => own?.files ?? [])
        .map(({ batchId }) => batchId),
    );
  }

  #follow(writing: Promise<unknown>): void {
    this.#writing = writing;
    // Told to whoever waits for it.
    writing.catch(() => undefined);
  }
}
