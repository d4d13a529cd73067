/** Imports: files are staged (read, compared, stored as batches no head names), then committed or discarded. */
import type { Locale } from '#domain/locale.ts';
import type { BatchData } from '#derive/batch-data.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { hop, type JobContext, partOf } from '#engine/job.ts';
import { type Acts, type DemoRemoval, toldOf } from '#worker/session/acts.ts';
import { BatchFiles } from './batch-files.ts';
import { deviceRoom } from '#worker/session/device-room.ts';
import { Failure } from '#worker/failures.ts';
import { isDemoBatch, newDemoImport } from '#worker/session/head.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import type { CallArgument } from '#worker/protocol/calls.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { ActTold } from '#worker/protocol/history.ts';
import type { FileChange, StagedRowsView, StagedView } from '#worker/protocol/import.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';
import { randomIds } from '#worker/session/random-ids.ts';
import type { SideWorkers } from '#worker/sides/side-workers.ts';
import { FirstRehearsal } from './first-rehearsal.ts';
import { importCode } from './load-import-code.ts';
import type { StagedFile } from './staged-file.ts';
import { StagedWrites } from './staged-writes.ts';
import type { StagedImport, StagingSettings } from './staging.ts';
import { storeBatch, storeRecordIds } from './stored-batch.ts';

const DEMO_SEED = 20_240_601;
const NO_BATCHES: readonly BatchData[] = [];

/** Files of so many bytes are read by several workers. */
const SHARED_BYTES = 4 * 1024 * 1024;

/** So long a dry run is looked at before its answers are begun. */
const LOOKED_AT_MS = 150;

type OnProgress = (progress: Progress) => void;

/** Who answers about a shop: told when one is about to be asked for, and when it counts. */
export interface StagingListener {
  /** All is known of what is there: answers with the staged files beside it take a moment only. */
  readonly isReady: boolean;
  /** The dry run is told: answers may be begun, as long as somebody looks at it. */
  staged(shop: DerivedShop): Promise<void>;
  /** Whatever was begun is of no use. */
  dropped(): void;
  /** About to count: what is there now may be compared with. */
  committing(): () => void;
}

export class Importing {
  readonly files: BatchFiles;
  readonly #workspace: OpenWorkspace;
  readonly #acts: Acts;
  readonly #side: SideWorkers;
  readonly #listener: StagingListener;
  readonly #rehearsal: FirstRehearsal;
  readonly #writes: StagedWrites;
  #staged: StagedImport | null = null;
  /** The one that is being read and compared: it may have stored something already. */
  #reading: StagedImport | null = null;
  /** The staged import whose commit was asked for. */
  #committing: StagedImport | null = null;
  /** Ends when the staged files have been read as was said of them last. */
  #changing: Promise<unknown> = Promise.resolve();
  /** The batches that the staged import was compared with. */
  #comparedWith: readonly BatchData[] | null = null;
  /** An import that goes past the one that is looked at: a record typed by hand. */
  #apart: { readonly staged: StagedImport; comparedWith: readonly BatchData[] } | null = null;

  constructor(workspace: OpenWorkspace, acts: Acts, side: SideWorkers, listener: StagingListener) {
    this.#workspace = workspace;
    this.#acts = acts;
    this.#side = side;
    this.#listener = listener;
    this.#rehearsal = new FirstRehearsal(workspace, side);
    this.#writes = new StagedWrites(workspace, side, () => [
      this.#reading,
      this.#staged,
      this.#committing,
      this.#apart?.staged ?? null,
    ]);
    this.files = new BatchFiles(workspace, () => this.#staged);
  }

  held(): readonly unknown[] {
    return this.#staged?.files.map(({ data, outcomes }) => [data, outcomes]) ?? [];
  }

  get stagedShop(): DerivedShop | null {
    return this.#staged?.shop ?? null;
  }

  /** Makes ready for a first file while nobody waits. */
  rehearse(): void {
    this.#rehearsal.begin();
  }

  async stage(
    files: readonly File[],
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<StagedView> {
    // From here on there is no rehearsal, however long the code takes to come.
    const [{ openDrop, StagedImport }] = await Promise.all([importCode(), this.#makeWay()]);
    const dropped = await this.#side.reader.lend((open) => openDrop(files, job, onProgress, open));
    const staged = new StagedImport(dropped);
    return this.#read(staged, staged.files, job, onProgress);
  }

  async loadDemo(locale: Locale, job: JobContext, onProgress: OnProgress): Promise<WorkspaceView> {
    if (this.#workspace.head.metas.length > 0) {
      throw new Failure('bug', 'the demo is for an empty workspace');
    }
    await this.#makeWay();
    onProgress({ done: null, phase: 'reading' });
    const { generateDemoShop } = await import('#demo/generate.ts');
    const today = this.#workspace.today();
    const { files } = generateDemoShop({ locale, seed: DEMO_SEED, today });
    const dropped = files.map(({ name, parts }) => ({
      file: new File([...parts], name),
      isLeftOut: false,
      refusal: null,
      choices: {},
      alerts: [],
    }));
    const { StagedImport } = await importCode();
    const staged = new StagedImport(dropped, newDemoImport());
    const { id } = await this.#read(staged, staged.files, job, onProgress);
    return this.commit(id, job, onProgress);
  }

  /** Nothing of the demo stays: neither batches nor what was decided about its people. */
  async removeDemo(): Promise<WorkspaceView> {
    await this.#acts.removeDemo((removal) => this.#forgetDemo(removal));
    return this.#workspace.headMoved(null, null);
  }

  async change(
    id: string,
    changes: readonly FileChange[],
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<StagedView> {
    const staged = this.#stagedOf(id);
    // What it wrote would stand under a head that tells of another reading.
    if (this.#committing === staged) throw new Failure('stagedGone');
    const putBack = staged.remember();
    const reading = this.#read(staged, staged.change(changes), job, onProgress).catch(
      (error: unknown) => {
        // Cancelled or failed: what was staged before is still whole.
        putBack();
        throw error;
      },
    );
    this.#changing = reading.catch(() => undefined);
    return reading;
  }

  rows(argument: CallArgument<'import.rows'>): Promise<StagedRowsView> {
    const { staged, batch, outcome, offset, limit } = argument;
    return this.#stagedOf(staged).rows(batch, outcome, offset, limit);
  }

  async commit(id: string, job: JobContext, onProgress: OnProgress): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    const staged = this.#stagedOf(id);
    this.#committing = staged;
    try {
      return await this.#commit(staged, job, onProgress);
    } catch (error) {
      this.#writes.commitFailed();
      throw error;
    } finally {
      if (this.#committing === staged) this.#committing = null;
    }
  }

  async #commit(
    staged: StagedImport,
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<WorkspaceView> {
    onProgress({ done: null, phase: 'storing' });
    // As it was read last.
    await this.#changing;
    const { committed } = staged;
    // Fails where the device is full: then nothing counts, and what was there before stands.
    await this.#writes.done;
    await job.pause(1);
    // In its turn: an undo that was asked for before it moves the head first, and nothing comes in between.
    return this.#acts.inTurn(async () => {
      const existing = await this.#ownBatches();
      // The head moved since the dry run (an undo, a restore): its rows are told again.
      if (existing !== this.#comparedWith) {
        this.#compare(staged, existing);
        await this.#writes.done;
      }
      if (!staged.shop || committed.length === 0) throw new Failure('stagedGone');
      return this.#take(staged, existing, () => {
        // From here on it counts, whatever comes.
        onProgress({ done: 1, phase: 'storing' });
        if (this.#staged === staged) this.#staged = null;
      });
    });
  }

  /** Makes what was compared and stored count; in its turn among the acts. */
  async #take(
    staged: StagedImport,
    existing: readonly BatchData[],
    onTaken: () => void,
  ): Promise<WorkspaceView> {
    const { head, store } = this.#workspace;
    const { committed, shop } = staged;
    const importedAt = Date.now();
    const committedBatches = committed.map(({ data }): BatchData => ({
      ...data!,
      meta: { ...data!.meta, importedAt },
    }));
    for (const { batchId, read } of committed) if (read) await this.files.keep(batchId, read);
    const metas = committedBatches.map(({ meta }) => meta);
    const { newPeople, newOrders } = staged.totals(head.shopOrNull(existing));
    const told: ActTold = {
      kind: 'import',
      ...toldOf(metas),
      newPeople,
      newOrders,
      isDemo: metas.some(isDemoBatch),
    };
    await this.#acts.commit(told, metas, (removal) => this.#forgetDemo(removal));
    onTaken();
    const act = store.workspace.revision;
    const committedNow = this.#listener.committing();
    // What was compared is what is held now: nothing is derived again.
    const view = await this.#workspace.headMoved([...existing, ...committedBatches], shop);
    committedNow();
    return { ...view, act };
  }

  // ── beside the import that is looked at

  async readApart(staged: StagedImport, job: JobContext): Promise<void> {
    const { store } = this.#workspace;
    const settings = { zone: store.workspace.zone, today: this.#workspace.today(), job };
    for (const file of staged.files) {
      await staged.read(file, { ...settings, onProgress: () => undefined });
    }
  }

  async compareApart(staged: StagedImport): Promise<void> {
    const existing = await this.#ownBatches();
    const today = this.#workspace.today();
    staged.prepare(today);
    staged.compare(existing, today, this.#workspace.head.shopOrNull(existing));
    staged.identify(existing.length, randomIds());
    this.#apart = { staged, comparedWith: existing };
  }

  async commitApart(staged: StagedImport): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    if (this.#apart?.staged !== staged) throw new Failure('stagedGone');
    const { store } = this.#workspace;
    try {
      // What was begun about the shop as it is would be about another one.
      this.#listener.dropped();
      for (const { data } of staged.committed) {
        await storeBatch(store, data!);
        await storeRecordIds(store, data!.meta.id, data!.recordIds);
      }
      const { comparedWith } = this.#apart;
      return await this.#acts.inTurn(async () => {
        const existing = await this.#ownBatches();
        if (existing !== comparedWith) throw new Failure('stagedGone');
        return this.#take(staged, existing, () => undefined);
      });
    } finally {
      this.#apart = null;
    }
  }

  async discard(id: string): Promise<null> {
    if (this.#staged?.id === id) await this.discardStaged();
    return null;
  }

  async discardStaged(): Promise<void> {
    this.#staged = null;
    this.#listener.dropped();
    await this.#writes.giveUp();
  }

  /** The workspace is let go of: no file is awaited any more. */
  close(): void {
    this.#rehearsal.close();
  }

  /** Frees what nobody names and no import here still wants. */
  sweep(): Promise<void> {
    return this.#writes.sweep();
  }

  async #makeWay(): Promise<void> {
    this.#workspace.requireWriter();
    await this.#rehearsal.end();
    await this.discardStaged();
  }

  /** What an import adds to. Own files and the demo shop never meet: they take its place. */
  async #ownBatches(): Promise<readonly BatchData[]> {
    const { head } = this.#workspace;
    return head.isDemo ? NO_BATCHES : head.batches();
  }

  async #read(
    staged: StagedImport,
    files: readonly StagedFile[],
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<StagedView> {
    this.#reading = staged;
    try {
      return await this.#readAndCompare(staged, files, job, onProgress);
    } finally {
      if (this.#reading === staged) this.#reading = null;
    }
  }

  async #readAndCompare(
    staged: StagedImport,
    files: readonly StagedFile[],
    job: JobContext,
    onProgress: OnProgress,
  ): Promise<StagedView> {
    const { head, store, decisions } = this.#workspace;
    this.#listener.dropped();
    const settings: StagingSettings = {
      zone: store.workspace.zone,
      today: this.#workspace.today(),
      job,
      onProgress,
      readers: this.#side,
    };
    // Asked while the files are read: it takes the browser a while.
    const room = deviceRoom();
    const isShared = files.some(({ file }) => file.size >= SHARED_BYTES);
    if (isShared) this.#side.start();
    this.#rehearsal.letGo(isShared);
    try {
      await this.#readFiles(staged, files, settings);
      await job.pause(1);
      staged.prepare(settings.today);
      await this.#writes.begin(staged);
    } finally {
      // They have read, and then they write.
      if (isShared) this.#writes.done.catch(() => undefined).finally(() => this.#side.end());
    }
    const existing = await this.#ownBatches();
    // The first writes go out before we compare.
    const isAgain = this.#staged === staged;
    if (!isAgain) await hop();
    onProgress({ done: null, phase: 'comparing' });
    this.#compare(staged, existing, isAgain);
    // What is written over an earlier reading can no longer be cancelled.
    if (!isAgain) await job.pause(1);
    this.#staged = staged;
    // What takes a moment is done while the disk works, whoever waits for it.
    const begin = this.#listener.isReady ? job.pause(1) : this.#writes.done;
    begin.then(() => this.#lookAhead(staged)).catch(() => undefined);
    const shopNow = head.shopOrNull(existing);
    return staged.view(shopNow, this.#sameAsBefore(staged), decisions.currency, await room);
  }

  async #readFiles(
    staged: StagedImport,
    files: readonly StagedFile[],
    settings: StagingSettings,
  ): Promise<void> {
    const known = this.#workspace.head.metas.filter((meta) => !isDemoBatch(meta));
    for (const [at, file] of files.entries()) {
      const part = partOf(settings.job, at / files.length, (at + 1) / files.length);
      await staged.read(file, { ...settings, job: part });
      if (staged.recall(file, known)) await staged.read(file, { ...settings, job: part });
    }
  }

  async #lookAhead(staged: StagedImport): Promise<void> {
    const { shop } = staged;
    // Who takes it as it is does so at once, and then waits for nothing else. Where all is known of what
    // is there it takes a moment only, and the disk is what a commit waits for.
    const wait = this.#listener.isReady ? 0 : LOOKED_AT_MS;
    await new Promise((resolve) => setTimeout(resolve, wait));
    // Somebody waits for the commit: what is asked next is computed once it counts.
    const isWaitedFor = this.#committing === staged && !this.#listener.isReady;
    if (this.#staged !== staged || !shop || isWaitedFor) return;
    await this.#listener.staged(shop);
  }

  /** Says what each row would do, and writes what follows from it. */
  #compare(staged: StagedImport, existing: readonly BatchData[], isAgain = true): void {
    const { head } = this.#workspace;
    staged.compare(existing, this.#workspace.today(), head.shopOrNull(existing));
    staged.identify(existing.length, randomIds());
    this.#comparedWith = existing;
    this.#writes.writeCompared(staged, isAgain);
  }

  async #forgetDemo({ giveUp }: DemoRemoval): Promise<void> {
    this.files.forget(giveUp);
    await this.sweep();
  }

  /** Batches of files of the same name and size. */
  #sameAsBefore(staged: StagedImport): string[] {
    return this.#workspace.head.metas
      .filter((meta) => !isDemoBatch(meta))
      .filter(({ fileName, fileBytes }) =>
        staged.files.some(({ file }) => file.name === fileName && file.size === fileBytes),
      )
      .map(({ id }) => id);
  }

  #stagedOf(id: string): StagedImport {
    if (this.#staged?.id !== id) throw new Failure('stagedGone');
    return this.#staged;
  }
}
