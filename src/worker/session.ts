/**
 * The open workspace: stored batches, the shop derived from them, results at the as-of day, and the
 * import being staged. The only place that composes storage, ingest, derivation and analyses.
 */
import {
  ANALYSES,
  type AnalysisId,
  type AnalysisParams,
  isAnalysisId,
} from '#analyses/registry.ts';
import type { SegmentsParams } from '#analyses/segments/analysis.ts';
import type { BatchMeta } from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import type { Locale } from '#domain/locale.ts';
import { toDecimalString } from '#domain/money.ts';
import { columnsOfRule, type Rule } from '#domain/rule.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import type { GroupWords } from '#domain/value-group.ts';
import { localDayOf } from '#domain/time-zone.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';
import type { Outcome } from '#engine/analysis.ts';
import { countMembers } from '#engine/members.ts';
import { HeldBytes } from '#engine/held-bytes.ts';
import { createJobContext, type JobContext, partOf } from '#engine/job.ts';
import { codeColumn, missingCodes, missingDays } from '#engine/person-columns.ts';
import { cleanCsv } from '#ingest/clean-csv.ts';
import { writeCsv } from '#ingest/write-csv.ts';
import { requestWorkspaceLock, type WorkspaceLock } from '#storage/workspace-lock.ts';
import type { WorkspaceRow } from '#storage/database.ts';
import type { DeviceStore } from '#storage/device-store.ts';
import type { BackupFigures } from '#storage/workspace-backup.ts';
import {
  type HistoryEntry,
  type Step,
  TRASH_DAYS,
  type WorkspaceStore,
} from '#storage/workspace-store.ts';
import type { Sealer } from '#storage/sealer.ts';
import { computeAhead, groupsAhead, jobAhead } from './answers-ahead.ts';
import { asOfView } from './as-of.ts';
import { Backups } from './backups.ts';
import { changesBetween } from './changes.ts';
import { leafKey, type Leaves, leavesOf, valueOf } from './decision-leaves.ts';
import { Decisions } from './decisions.ts';
import { openDrop } from './drop-files.ts';
import { groupView } from './group-view.ts';
import { type Effect, HEAD, History, type HistoryValue, writesOf } from './history.ts';
import { outgoing } from './outgoing.ts';
import { deviceRoom } from './device-room.ts';
import { Failure } from './failures.ts';
import { KeptAnswers } from './kept-answers.ts';
import { importReport, importViews } from './import-views.ts';
import { peopleColumns } from './people-columns.ts';
import { PeopleTable } from './people-table.ts';
import { PersonPages } from './person-view.ts';
import type {
  ActTold,
  ActView,
  AnalysisAnswer,
  BatchRowsView,
  CallArgument,
  CallName,
  CallResult,
  ChangesView,
  DamageView,
  FileChange,
  GivenAnswer,
  GroupView,
  HistoryView,
  Outgoing,
  ImportReport,
  ImportView,
  MemoryView,
  PeopleExport,
  PersonView,
  Progress,
  StagedRowsView,
  StagedView,
  TrashItem,
  WorkspaceView,
} from './protocol.ts';
import { rehearse } from './rehearsal.ts';
import { Results } from './results.ts';
import type { SideWorkers } from './side-workers.ts';
import { batchRowTexts, type StagedFile, StagedImport, type StagingSettings } from './staging.ts';
import {
  loadBatch,
  loadRejectedRows,
  storeBatch,
  storeRecordIds,
  storeRejectedRows,
} from './stored-batch.ts';

/** Imports of the demo shop are known by their id. */
const DEMO_IMPORT = 'demo-';
const DEMO_SEED = 20_240_601;

const NO_BATCHES: readonly BatchData[] = [];

/** A step that takes the demo away. */
type DemoRemoval = Required<Pick<Step, 'giveUp' | 'decisions' | 'dropsHistorySince'>>;

function isDemoBatch({ importId }: BatchMeta): boolean {
  return importId.startsWith(DEMO_IMPORT);
}

/** Files of so many bytes are read by several workers. */
const SHARED_BYTES = 4 * 1024 * 1024;

const PARAMS = 'params.';
const SEGMENTS = 'params.segments';
const TRASH_MS = TRASH_DAYS * 86_400_000;

/** Largest random record id: 53 bits. */
const ID_WORDS = 2 ** 32;
const ID_HIGH = 2 ** 21;

export class Session {
  readonly #store: WorkspaceStore;
  readonly #side: SideWorkers;
  readonly #answers: KeptAnswers;
  readonly #onChanged: (view: WorkspaceView) => void;
  #lock: WorkspaceLock = { isHeld: () => false, release: () => undefined };
  #metas: readonly BatchMeta[] = [];
  #batches: readonly BatchData[] | null = null;
  /** What of them cannot be read and is left out. */
  #damage: readonly DamageView[] = [];
  #shop: DerivedShop | null = null;
  #results: Results | null = null;
  #table: PeopleTable | null = null;
  #pages: PersonPages | null = null;
  /** Views of groups by their rule: cards, pages and strips ask for the same ones. */
  readonly #groupViews = new WeakMap<PeopleTable, Map<string, GroupView>>();
  #staged: StagedImport | null = null;
  /** Results of the staged files, begun before they count. */
  #ahead: { readonly shop: DerivedShop; readonly results: Results } | null = null;
  /** What was there before the last import, until its changes are told. */
  #before: { readonly shop: DerivedShop; readonly results: Results | null } | null = null;
  #changes: {
    readonly results: Results;
    readonly choices: number;
    readonly view: ChangesView | null;
  } | null = null;
  /** Raised when what is computed ahead is of no use any more. */
  #aheadRound = 0;
  /** The staged import whose commit was asked for. */
  #committing: StagedImport | null = null;
  /** Batches were written that no head may name. */
  #hasStored = false;
  #rehearsing: Promise<unknown> = Promise.resolve();
  #isRehearsalOver = false;
  /** Undo by a key reaches back to here: what was done in this visit. */
  #firstRevision = 0;
  /** Ends when the staged batches are in the store. */
  #storing: Promise<unknown> = Promise.resolve();
  /** The batches that the staged import was compared with. */
  #comparedWith: readonly BatchData[] | null = null;
  #otherTabs: BroadcastChannel | null = null;
  /** Ends when what the other tabs wrote has been read. */
  #following: Promise<unknown> = Promise.resolve();
  readonly #backups: Backups;
  #isOpen = true;
  #decisions = new Decisions();
  /** Read when it is needed first. */
  #history: History | null = null;
  /** Acts come one after the other, each on what the last one left. */
  #acting: Promise<unknown> = Promise.resolve();
  readonly #chosenParams = new Map<AnalysisId, unknown>();
  /** Raised with every choice of params: a table begun before it is not kept. */
  #choices = 0;
  /** Nothing more is kept of what is being put elsewhere. */
  #isClosing = false;
  /** Files still at hand, for the clean CSV. */
  readonly #files = new Map<string, { readonly file: File; readonly bomBytes: number }>();

  private constructor(
    store: WorkspaceStore,
    backups: Backups,
    side: SideWorkers,
    onChanged: (view: WorkspaceView) => void,
  ) {
    this.#store = store;
    this.#backups = backups;
    this.#answers = new KeptAnswers(store);
    this.#side = side;
    this.#onChanged = onChanged;
  }

  /**
   * @param workspace its id; null: the one opened last, a new one on a new device
   * @param sealer what opens a vault
   */
  static async open(
    device: DeviceStore,
    workspace: string | null,
    zone: string,
    side: SideWorkers,
    onChanged: (view: WorkspaceView) => void,
    sealer?: Sealer,
  ): Promise<Session> {
    const id = workspace ?? (await device.lastOpened(zone)).id;
    if (!sealer && (await device.row(id))?.vault) {
      // What was plain before it was locked must not wait for the passphrase.
      await device.sweepUnclaimed();
      throw new Failure('locked', id);
    }
    const store = await device.openWorkspace(id, sealer);
    const backups = await Backups.of(device, store);
    const session = new Session(store, backups, side, onChanged);
    // Nothing is missed between reading what is stored and hearing of changes.
    session.#followOtherTabs();
    session.#lock = await requestWorkspaceLock(store.workspace.id, {
      onGained: async () => {
        await store.claim();
        await session.#read();
        // Whoever wrote before may have left a staged import behind. That it stays harms nobody.
        await store.sweep().catch(() => undefined);
        await device.sweepUnclaimed().catch(() => undefined);
      },
      onTakenOver: () => void session.#changed('results'),
    });
    if (!session.#lock.isHeld()) {
      await store.refresh();
      await session.#read();
    }
    session.#firstRevision = store.workspace.revision;
    return session;
  }

  /** Lets go of the workspace: another one is opened, or another tab writes. */
  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#discardStaged();
    await this.#acting;
    await this.#answers.close();
    this.letGo();
  }

  /** Lets go at once: the store has been closed under it. */
  letGo(): void {
    this.#otherTabs?.close();
    this.#lock.release();
  }

  /**
   * Does work on what is stored while nothing is being written, then lets go of the workspace. Fails as
   * the work does: then all goes on as before.
   */
  async closeAfter<Result>(work: (workspace: WorkspaceRow) => Promise<Result>): Promise<Result> {
    this.requireWriter();
    await this.#discardStaged();
    return this.#inTurn(async () => {
      this.#isClosing = true;
      try {
        await this.#answers.forget();
        const result = await work(this.#store.workspace);
        this.#otherTabs?.close();
        this.#lock.release();
        return result;
      } catch (error) {
        this.#isClosing = false;
        throw error;
      }
    });
  }

  async setIdleMinutes(minutes: number): Promise<WorkspaceView> {
    this.requireWriter();
    await this.#inTurn(() => this.#store.take({ idleMinutes: minutes }));
    return this.#changed('table');
  }

  get id(): string {
    return this.#store.workspace.id;
  }

  get zone(): string {
    return this.#store.workspace.zone;
  }

  /** @param act what the call did that this answers */
  view(act: number | null = null): WorkspaceView {
    const today = this.#today();
    const { idleMinutes } = this.#store;
    return {
      id: this.id,
      name: this.#store.name,
      damage: this.#damage,
      act,
      revision: this.#store.workspace.revision,
      isEmpty: this.#metas.length === 0,
      isWriter: this.#lock.isHeld(),
      vault: idleMinutes === null ? null : { idleMinutes },
      isDemo: this.#isDemo(),
      zone: this.#store.workspace.zone,
      today,
      asOf: this.#metas.length === 0 ? null : asOfView(this.#decisions.asOf, this.#metas, today),
      currency:
        this.#decisions.currency ?? this.#metas.find(({ currency }) => currency)?.currency ?? null,
      backup: this.#backups.glance({ metas: this.#metas, isDemo: this.#isDemo() }),
    };
  }

  // ── backups ────────────────────────────────────────────────────────────────────────────────

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get backups(): Backups {
    return this.#backups;
  }

  get store(): WorkspaceStore {
    return this.#store;
  }

  /** What a backup says of the shop beside its data. */
  async figures(): Promise<BackupFigures> {
    const shop = this.#shopOrNull(await this.#loaded());
    return { people: shop?.personCount ?? 0, orders: shop?.orders.count ?? 0 };
  }

  /** What is remembered about backups is others now. */
  tellOfBackups(): WorkspaceView {
    const view = this.view();
    this.#onChanged(view);
    return view;
  }

  async setAsOf(day: number | null): Promise<WorkspaceView> {
    return this.view(await this.#decide({ kind: 'asOf', day }, () => new Map([['asOf', day]])));
  }

  async setCurrency(currency: string | null): Promise<WorkspaceView> {
    const told: ActTold = { kind: 'currency', currency };
    return this.view(await this.#decide(told, () => new Map([['currency', currency]])));
  }

  /** Told from what is held now: a workspace that was only opened holds next to nothing. */
  async memory(): Promise<MemoryView> {
    const held = new HeldBytes();
    const staged = this.#staged;
    const read = staged?.files.map(({ data, outcomes }) => [data, outcomes]);
    const files = held.add(this.#batches, read);
    const derived = held.add(this.#shop, this.#results, staged?.shop);
    const lists = held.add(this.#table, this.#pages, this.#answers);
    return { files, derived, lists, total: held.bytes, room: await deviceRoom() };
  }

  // ── import ─────────────────────────────────────────────────────────────────────────────────

  /** Makes ready for a first file while nobody waits; see rehearsal.ts. */
  rehearse(): void {
    // A file that has come already is not made to share the processor.
    if (this.#isRehearsalOver || this.#metas.length > 0 || !this.#lock.isHeld()) return;
    const job = createJobContext(
      () => this.#isRehearsalOver,
      () => undefined,
    );
    this.#side.start();
    const { zone } = this.#store.workspace;
    this.#rehearsing = rehearse(zone, this.#today(), job, this.#side).catch(() => undefined);
  }

  async stage(
    files: readonly File[],
    job: JobContext,
    onProgress: (progress: Progress) => void,
  ): Promise<StagedView> {
    this.requireWriter();
    this.#isRehearsalOver = true;
    await this.#rehearsing;
    await this.#discardStaged();
    const staged = new StagedImport(await openDrop(files, job, onProgress));
    return this.#stageFiles(staged, staged.files, job, onProgress);
  }

  async loadDemo(
    locale: Locale,
    job: JobContext,
    onProgress: (progress: Progress) => void,
  ): Promise<WorkspaceView> {
    this.requireWriter();
    if (this.#metas.length > 0) throw new Failure('bug', 'the demo is for an empty workspace');
    this.#isRehearsalOver = true;
    await this.#rehearsing;
    await this.#discardStaged();
    onProgress({ done: null, phase: 'reading' });
    const { generateDemoShop } = await import('#demo/generate.ts');
    const { files } = generateDemoShop({ locale, seed: DEMO_SEED, today: this.#today() });
    const dropped = files.map(({ name, parts }) => ({
      file: new File([...parts], name),
      isLeftOut: false,
      refusal: null,
      choices: {},
    }));
    const staged = new StagedImport(dropped, `${DEMO_IMPORT}${crypto.randomUUID()}`);
    const { id } = await this.#stageFiles(staged, staged.files, job, onProgress);
    return this.commit(id, job, onProgress);
  }

  /** Nothing of the demo stays: neither batches nor what was decided about its people. */
  async removeDemo(): Promise<WorkspaceView> {
    this.requireWriter();
    await this.#inTurn(async () => {
      const step = await this.#stepWithoutDemo();
      await this.#store.take(step);
      await this.#forgetDemo(step);
    });
    return this.#headMoved();
  }

  /** What takes the demo away with all that was decided about its people. */
  async #stepWithoutDemo(): Promise<DemoRemoval> {
    const history = await this.#historyNow();
    const began = history.acts().find(({ told }) => told.kind === 'import' && told.isDemo);
    const effect = began
      ? history.effectWithout(began.revision)
      : new Map(this.#decisions.names().map((name) => [name, this.#nothingOf(name)]));
    return {
      giveUp: new Set(this.#metas.filter(isDemoBatch).map(({ id }) => id)),
      decisions: this.#decisionsUnder(effect),
      dropsHistorySince: began?.revision ?? 0,
    };
  }

  /** After such a step. */
  async #forgetDemo({ giveUp, decisions }: DemoRemoval): Promise<void> {
    this.#history = null;
    this.#takeDecisions(decisions);
    for (const id of giveUp) this.#files.delete(id);
    await this.#store.sweep(new Set(this.#staged?.committed.map(({ batchId }) => batchId)));
  }

  #isDemo(): boolean {
    return this.#metas.some(isDemoBatch);
  }

  /** What an import adds to. Own files and the demo shop never meet: they take its place. */
  async #ownBatches(): Promise<readonly BatchData[]> {
    return this.#isDemo() ? NO_BATCHES : this.#loaded();
  }

  async changeStaged(
    id: string,
    changes: readonly FileChange[],
    job: JobContext,
    onProgress: (progress: Progress) => void,
  ): Promise<StagedView> {
    const staged = this.#stagedOf(id);
    const putBack = staged.remember();
    try {
      return await this.#stageFiles(staged, staged.change(changes), job, onProgress);
    } catch (error) {
      // Cancelled or failed: what was staged before is still whole.
      putBack();
      throw error;
    }
  }

  async #stageFiles(
    staged: StagedImport,
    files: readonly StagedFile[],
    job: JobContext,
    onProgress: (progress: Progress) => void,
  ): Promise<StagedView> {
    this.#endAhead();
    const settings: StagingSettings = {
      zone: this.#store.workspace.zone,
      today: this.#today(),
      job,
      onProgress,
      readers: this.#side,
    };
    // Asked while the files are read: it takes the browser a while.
    const room = deviceRoom();
    if (files.some(({ file }) => file.size >= SHARED_BYTES)) this.#side.start();
    try {
      for (const [at, file] of files.entries()) {
        const part = partOf(job, at / files.length, (at + 1) / files.length);
        await staged.read(file, { ...settings, job: part });
      }
    } finally {
      this.#side.end();
    }
    onProgress({ done: null, phase: 'comparing' });
    await job.pause(1);
    const existing = await this.#ownBatches();
    staged.prepare(settings.today);
    // What an earlier reading of these files still writes must not come after this one.
    await this.#storing.catch(() => undefined);
    this.#hasStored = true;
    // The disk works while we compare, and while a person looks at what was found.
    this.#storing = Promise.all(
      staged.committed.map((file) => storeBatch(this.#store, file.data!)),
    );
    this.#storing.catch(() => undefined);
    this.#compare(staged, existing);
    // What is written over an earlier reading can no longer be cancelled.
    if (this.#staged !== staged) await job.pause(1);
    this.#staged = staged;
    this.#storing.then(() => this.#lookAhead(staged)).catch(() => undefined);
    return staged.view(
      this.#shopOrNull(existing),
      this.#sameAsBefore(staged),
      this.#decisions.currency,
      await room,
    );
  }

  stagedRows(argument: CallArgument<'import.rows'>): Promise<StagedRowsView> {
    const { staged, batch, outcome, offset, limit } = argument;
    return this.#stagedOf(staged).rows(batch, outcome, offset, limit);
  }

  async commit(
    id: string,
    job: JobContext,
    onProgress: (progress: Progress) => void,
  ): Promise<WorkspaceView> {
    this.requireWriter();
    const staged = this.#stagedOf(id);
    const { committed } = staged;
    this.#committing = staged;
    onProgress({ done: null, phase: 'storing' });
    // Fails where the device is full: then nothing counts, and what was there before stands.
    await this.#storing;
    await job.pause(1);
    const existing = await this.#ownBatches();
    // The head moved since the dry run (an undo, a restore): its rows are told again.
    if (existing !== this.#comparedWith) {
      this.#compare(staged, existing);
      await this.#storing;
    }
    const { shop } = staged;
    if (!shop || committed.length === 0) throw new Failure('stagedGone');
    const importedAt = Date.now();
    const committedBatches = committed.map(({ data }): BatchData => ({
      ...data!,
      meta: { ...data!.meta, importedAt },
    }));
    for (const { batchId, file, read } of committed) {
      this.#files.set(batchId, { file, bomBytes: read?.bomBytes ?? 0 });
    }
    const metas = committedBatches.map(({ meta }) => meta);
    const { newPeople, newOrders } = staged.totals(this.#shopOrNull(existing));
    const told: ActTold = {
      kind: 'import',
      files: metas.map(({ fileName }) => fileName),
      rows: metas.reduce((sum, { rows }) => sum + rows.new + rows.changed, 0),
      newPeople,
      newOrders,
      isDemo: metas.some(isDemoBatch),
    };
    await this.#inTurn(async () => {
      const added = new Set(metas.map(({ id: own }) => own));
      const demo = this.#isDemo() ? await this.#stepWithoutDemo() : null;
      await this.#moveBatches(told, new Set(), added, metas, demo);
      if (demo) await this.#forgetDemo(demo);
    });
    this.#staged = null;
    this.#committing = null;
    // What was compared is what is held now: nothing is derived again.
    const act = this.#store.workspace.revision;
    const before = this.#shop && { shop: this.#shop, results: this.#results };
    const view = await this.#headMoved([...existing, ...committedBatches], shop);
    this.#before = before;
    this.#answerAhead().catch(() => undefined);
    return { ...view, act };
  }

  /** Begins what the staged files will be asked, where no results of what is there have to be kept beside. */
  async #lookAhead(staged: StagedImport): Promise<void> {
    const { shop } = staged;
    if (this.#staged !== staged || !shop || this.#results || this.#ahead) return;
    // Somebody waits for the commit: what is asked next is computed once it counts.
    if (this.#committing === staged) return;
    const metas = shop.unified.batches.map(({ batch }) => batch.meta);
    const results = this.#resultsOf(shop, metas);
    this.#ahead = { shop, results };
    await computeAhead(results, this.#jobAhead());
  }

  /** Goes on with what screens ask next. */
  async #answerAhead(): Promise<void> {
    const job = this.#jobAhead();
    const results = await this.#resultsNow();
    await computeAhead(results, job);
    await this.changes(job);
    await this.people(job);
    for (const rule of await groupsAhead(results, job)) {
      await job.pause(0);
      if (results !== this.#results) return;
      await this.groupView(rule, job);
    }
  }

  #jobAhead(): JobContext {
    const round = this.#aheadRound;
    return jobAhead(() => round !== this.#aheadRound);
  }

  #endAhead(): void {
    this.#ahead = null;
    this.#before = null;
    this.#aheadRound++;
  }

  /** Says what each row would do, and stores what follows from it: ids of new records, rejected rows. */
  #compare(staged: StagedImport, existing: readonly BatchData[]): void {
    staged.compare(existing, this.#today(), this.#shopOrNull(existing));
    staged.identify(existing.length, randomIds());
    this.#comparedWith = existing;
    const columns = this.#storing;
    const storeRest = async (): Promise<void> => {
      await columns;
      for (const file of staged.committed) {
        const { meta, recordIds } = file.data!;
        await storeRecordIds(this.#store, meta.id, recordIds);
        const rejected = file.read?.status ? await staged.rejectedRows(file) : [];
        if (rejected.length > 0) await storeRejectedRows(this.#store, meta.id, rejected);
      }
    };
    this.#storing = storeRest();
    this.#storing.catch(() => undefined);
  }

  async discard(id: string): Promise<null> {
    if (this.#staged?.id === id) await this.#discardStaged();
    return null;
  }

  imports(): readonly ImportView[] {
    return importViews(this.#metas, this.#files);
  }

  /** Takes batches out of what counts: all of one import undoes it, else it is an act of its own. */
  async removeBatches(
    batches: readonly string[],
  ): Promise<{ workspace: WorkspaceView; act: number; isDone: boolean }> {
    this.requireWriter();
    const removal = await this.#inTurn(async () => {
      const dropped = new Set(batches.filter((id) => this.#store.workspace.head.includes(id)));
      const history = await this.#historyNow();
      const whole = history.acts().find(({ revision, told, isDone }) => {
        const own = history.batchesOf(revision);
        return (
          told.kind === 'import' &&
          isDone &&
          own.length === dropped.size &&
          own.every((id) => dropped.has(id))
        );
      });
      if (whole) {
        await this.#turn(whole.revision, false);
        return { act: whole.revision, isDone: false };
      }
      const metas = this.#metas.filter(({ id }) => dropped.has(id));
      await this.#moveBatches(
        {
          kind: 'remove',
          files: metas.map(({ fileName }) => fileName),
          rows: metas.reduce((sum, { rows }) => sum + rows.new + rows.changed, 0),
        },
        dropped,
        new Set(),
      );
      return { act: this.#store.workspace.revision, isDone: true };
    });
    return { workspace: this.view(), ...removal };
  }

  // ── history ────────────────────────────────────────────────────────────────────────────────

  /** Undoes an act, or does it again. */
  async turnAct(revision: number, isDone: boolean): Promise<WorkspaceView> {
    this.requireWriter();
    await this.#inTurn(() => this.#turn(revision, isDone));
    return this.view();
  }

  /** Undo or Redo of what was done in this visit; null: there is nothing. */
  async turnLast(isDone: boolean): Promise<{ act: number; told: ActTold } | null> {
    this.requireWriter();
    return this.#inTurn(async () => {
      const history = await this.#historyNow();
      const next = history.next(isDone, this.#firstRevision);
      if (!next) return null;
      await this.#turn(next.revision, isDone);
      return { act: next.revision, told: next.told };
    });
  }

  async rename(name: string | null): Promise<WorkspaceView> {
    this.requireWriter();
    await this.#inTurn(() => this.#store.take({ name }));
    return this.#changed('table');
  }

  async historyView(): Promise<HistoryView> {
    const history = await this.#historyNow();
    const acts = history
      .acts()
      .map(({ revision, at, told, isDone, isFinal, turnedAt }): ActView => ({
        act: revision,
        at,
        told,
        state: isFinal ? 'final' : isDone ? 'done' : 'undone',
        turnedAt,
      }));
    return { acts: acts.reverse(), trash: await this.#trash(history) };
  }

  async #trash(history: History): Promise<TrashItem[]> {
    const { trash } = this.#store.workspace;
    const bytes = await this.#store.batchBytes();
    const until = new Map(trash.map((own) => [own.batch, own.until]));
    const metas = await this.#store.metas([...until.keys()]);
    const files = metas.map(({ id, fileName, rowCount }): TrashItem => ({
      kind: 'file',
      id,
      name: fileName,
      rows: rowCount,
      bytes: bytes.get(id) ?? 0,
      until: until.get(id)!,
    }));
    return [...files, ...this.#lostSegments(history)].sort((a, b) => b.until - a.until);
  }

  #lostSegments(history: History): (TrashItem & { segment: SegmentDefinition })[] {
    const held = leavesOf(SEGMENTS, this.#decisions.value(SEGMENTS));
    return history.lost(SEGMENTS).flatMap(({ key, value, since }) => {
      const [kind, id] = JSON.parse(key) as [string, string];
      if (kind !== 'own' || held.has(key)) return [];
      const segment = value as SegmentDefinition;
      const bytes = JSON.stringify(segment).length;
      const until = since + TRASH_MS;
      return [{ kind: 'segment', id, name: segment.name ?? '', rows: null, bytes, until, segment }];
    });
  }

  async restoreFromTrash({ kind, id }: Pick<TrashItem, 'kind' | 'id'>): Promise<WorkspaceView> {
    this.requireWriter();
    if (kind === 'segment') {
      const lost = this.#lostSegments(await this.#historyNow()).find((own) => own.id === id);
      if (!lost) throw new Failure('actFinal');
      return this.saveSegments([...this.#segmentsParams().own, lost.segment]);
    }
    return this.#inTurn(async () => {
      const [meta] = await this.#store.metas([id]);
      if (!meta || this.#store.workspace.head.includes(id)) throw new Failure('actFinal');
      const { rows, fileName } = meta;
      const told: ActTold = { kind: 'restore', files: [fileName], rows: rows.new + rows.changed };
      await this.#moveBatches(told, new Set(), new Set([id]));
      return this.view(this.#store.workspace.revision);
    });
  }

  /** Deletes for good what the trash holds: all of it, or only what has been there long enough. */
  async emptyTrash(isAll: boolean, now: number = Date.now()): Promise<WorkspaceView> {
    this.requireWriter();
    const isChanged = await this.#inTurn(async () => {
      const history = await this.#historyNow();
      const items = (await this.#trash(history)).filter(({ until }) => isAll || until <= now);
      const files = items.filter(({ kind }) => kind === 'file');
      const segments = items.filter(({ kind }) => kind === 'segment');
      try {
        const rewritten = new Map<number, HistoryEntry>();
        for (const entry of [
          ...history.forget(HEAD, new Set(files.map(({ id }) => leafKey(id)))),
          ...history.forget(SEGMENTS, new Set(segments.map(({ id }) => leafKey('own', id)))),
          ...history.settleBefore(now - TRASH_MS),
        ]) {
          rewritten.set(entry.revision, entry);
        }
        if (rewritten.size + files.length === 0) return false;
        const step = {
          giveUp: new Set(files.map(({ id }) => id)),
          entries: [...rewritten.values()],
        };
        if (!isAll) {
          await this.#store.take(step, now);
          return true;
        }
        const told: ActTold = {
          kind: 'emptyTrash',
          files: files.length,
          segments: segments.length,
          bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
        };
        await this.#write({ ...step, entry: { told, before: {}, after: {} } });
        return true;
      } catch (error) {
        // Nothing was written: what was forgotten stands in the store.
        this.#history = null;
        throw error;
      }
    });
    if (!isChanged) return this.view();
    await this.#inTurn(() => this.#sweep());
    return this.#changed('table');
  }

  async #turn(revision: number, isDone: boolean): Promise<void> {
    const history = await this.#historyNow();
    const act = history.act(revision);
    if (!act || act.isFinal) throw new Failure('actFinal');
    if (act.isDone === isDone) return;
    const effect = history.effectOf(revision, isDone);
    const entry: HistoryValue = { turn: isDone ? 'redo' : 'undo', of: revision };
    await this.#takeEffect(effect, entry);
  }

  /** Writes what an entry of the history does, together with it. */
  async #takeEffect(effect: Effect, entry: HistoryValue): Promise<void> {
    const head = new Set(this.#store.workspace.head);
    const drop = new Set<string>();
    const putBack = new Set<string>();
    for (const [key, counts] of effect.get(HEAD) ?? []) {
      const [batch] = JSON.parse(key) as [string];
      if (counts === undefined && head.has(batch)) drop.add(batch);
      if (counts !== undefined && !head.has(batch)) putBack.add(batch);
    }
    const trash = new Set(this.#store.workspace.trash.map(({ batch }) => batch));
    if ([...putBack].some((batch) => !trash.has(batch))) throw new Failure('actFinal');
    const decisions = this.#decisionsUnder(effect);
    await this.#write({ drop, putBack, decisions, entry });
    this.#takeDecisions(decisions);
    if (drop.size + putBack.size === 0) {
      await this.#changed(movedBy(decisions));
      return;
    }
    await this.#headMoved(putBack.size > 0 ? null : this.#batchesWithout(drop));
  }

  /** Values of decisions once some of their leaves are others. */
  #decisionsUnder(effect: Effect): Map<string, unknown> {
    const decisions = new Map<string, unknown>();
    for (const [name, leaves] of effect) {
      if (name === HEAD) continue;
      const all = leavesOver(name, this.#decisions.value(name));
      for (const [key, value] of leaves) {
        if (value === undefined) all.delete(key);
        else all.set(key, value);
      }
      const value = decidedBy(name, all);
      if (!isTaken(name, value)) throw new Failure('laterAct');
      decisions.set(name, value);
    }
    return decisions;
  }

  #nothingOf(name: string): Map<string, undefined> {
    const keys = leavesOf(name, this.#decisions.value(name)).keys();
    return new Map([...keys].map((key) => [key, undefined]));
  }

  /** Moves batches in or out of the head as an act. */
  async #moveBatches(
    told: ActTold,
    drop: ReadonlySet<string>,
    added: ReadonlySet<string>,
    commit: readonly BatchMeta[] = [],
    demo: DemoRemoval | null = null,
  ): Promise<void> {
    const leaves = (ids: ReadonlySet<string>): Map<string, unknown> =>
      new Map([...ids].map((id) => [leafKey(id), true]));
    const entry: HistoryValue = { told, ...writesOf([[HEAD, leaves(drop), leaves(added)]]) };
    const putBack = commit.length > 0 ? new Set<string>() : added;
    await this.#write({ ...demo, commit, drop, putBack, entry });
    if (commit.length > 0) return;
    await this.#headMoved(putBack.size > 0 ? null : this.#batchesWithout(drop));
  }

  #batchesWithout(dropped: ReadonlySet<string>): readonly BatchData[] | null {
    return this.#batches?.filter(({ meta }) => !dropped.has(meta.id)) ?? null;
  }

  /** Decides something as an act; one that changes nothing is none. A tab that only reads keeps it to itself. */
  async #decide(
    told: ActTold,
    valuesNow: () => ReadonlyMap<string, unknown>,
  ): Promise<number | null> {
    return this.#inTurn(async () => {
      const decisions = new Map<string, unknown>();
      const leaves: Parameters<typeof writesOf>[0][number][] = [];
      for (const [name, value] of valuesNow()) {
        const before = leavesOver(name, this.#decisions.value(name));
        const after = leavesOver(name, value);
        leaves.push([name, before, after]);
        decisions.set(name, decidedBy(name, after));
      }
      const writes = writesOf(leaves);
      if (Object.keys(writes.before).length + Object.keys(writes.after).length === 0) return null;
      const isKept = this.#lock.isHeld();
      if (isKept) await this.#write({ decisions, entry: { told, ...writes } });
      this.#takeDecisions(decisions);
      await this.#changed(movedBy(decisions));
      return isKept ? this.#store.workspace.revision : null;
    });
  }

  async #write(step: Step & { readonly entry: HistoryValue }): Promise<void> {
    const at = Date.now();
    const { revision } = await this.#store.take(step, at);
    this.#history?.add({ revision, at, value: step.entry });
  }

  #takeDecisions(decisions: ReadonlyMap<string, unknown>): void {
    this.#decisions.take(decisions);
    if (![...decisions.keys()].some((name) => name.startsWith(PARAMS))) return;
    this.#chosenParams.clear();
    for (const [id, params] of this.#decisions.params()) {
      if (isAnalysisId(id)) this.#chosenParams.set(id, params);
    }
    this.#choices++;
    this.#table = null;
  }

  async #readDecisions(): Promise<void> {
    this.#decisions = new Decisions();
    this.#history = null;
    this.#takeDecisions(await this.#store.decisions());
  }

  async #historyNow(): Promise<History> {
    this.#history ??= new History(await this.#store.history());
    return this.#history;
  }

  async #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const acting = this.#acting.then(act);
    this.#acting = acting.catch(() => undefined);
    return acting;
  }

  report(batch: string): ImportReport {
    const meta = this.#metaOf(batch);
    return importReport(meta);
  }

  cleanCsvOf(batch: string): Promise<Blob> {
    const staged = this.#staged?.fileOf(batch);
    const held = this.#files.get(batch);
    const file = staged?.file ?? held?.file;
    if (!file) throw new Failure('fileGone');
    const { dialect, encoding } = staged?.read ?? this.#metaOf(batch);
    const bomBytes = staged?.read?.bomBytes ?? held?.bomBytes ?? 0;
    return cleanCsv(file, dialect, { encoding, bomBytes });
  }

  async rejectedCsv(batch: string): Promise<Blob> {
    const staged = this.#staged?.fileOf(batch);
    const rows = staged
      ? await this.#staged!.rejectedRows(staged)
      : await loadRejectedRows(this.#store, batch);
    const headers = staged?.read
      ? staged.read.columns.map(({ meta }) => meta.header)
      : headersByIndex(this.#metaOf(batch));
    return writeCsv(
      ['#', 'reason', ...headers],
      rows.map(({ record, reason, cells }) => [String(record), reason, ...cells]),
    );
  }

  async batchRows(batch: string, offset: number, limit: number): Promise<BatchRowsView> {
    const loaded = await this.#loaded();
    const data = loaded.find(({ meta }) => meta.id === batch);
    if (!data) throw new Failure('stagedGone');
    return {
      headers: data.meta.columns.map(({ header }) => header),
      total: data.meta.rowCount,
      rows: batchRowTexts(data, offset, limit),
    };
  }

  // ── results ────────────────────────────────────────────────────────────────────────────────

  async result<Id extends AnalysisId>(
    id: Id,
    params: AnalysisParams<Id> | undefined,
    job: JobContext,
  ): Promise<AnalysisAnswer<Id>> {
    if (params !== undefined) {
      await this.#choose(id, () => params, { kind: 'params', analysis: id });
    }
    const answer = await this.#kept(`result.${id}`, {}, async () => {
      const results = await this.#resultsNow();
      const outcome = (await results.outcome(id, job)) as Outcome<unknown>;
      const told =
        outcome.status === 'done' ? { status: 'done', summary: outcome.summary } : outcome;
      return told as CallResult<`result.${Id}`>;
    });
    return answer as AnalysisAnswer<Id>;
  }

  /** The answer of an earlier visit while nothing is derived yet and nothing has changed; else a new one. */
  async #kept<Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
    make: () => Promise<CallResult<Name>>,
  ): Promise<CallResult<Name>> {
    await this.#followTheDay();
    const inputs = this.#inputs();
    const question = JSON.stringify([name, argument]);
    if (!this.#results || (!this.#table && !name.startsWith('result.'))) {
      const known = await this.#answers.find(question, inputs);
      if (known !== undefined) return known as CallResult<Name>;
    }
    const answer = await make();
    const isKept = this.#lock.isHeld() && !this.#isClosing;
    if (isKept && JSON.stringify(inputs) === JSON.stringify(this.#inputs())) {
      await this.#answers.keep(question, inputs, answer);
    }
    return answer;
  }

  /** All that is known without deriving anything: what the first screen is made of. */
  async givenAnswers(): Promise<readonly GivenAnswer[]> {
    if (this.#results) return [];
    const kept = await this.#answers.all(this.#inputs());
    return [...kept].map(([question, result]) => {
      const [name, argument] = JSON.parse(question) as [CallName, unknown];
      return { name, argument, result };
    });
  }

  /** A question about the table of customers; the first ones of a visit may be answered from the last. */
  asked<Name extends 'people.columns' | 'people.window' | 'people.counts' | 'group.view'>(
    name: Name,
    argument: CallArgument<Name>,
    make: () => Promise<CallResult<Name>>,
  ): Promise<CallResult<Name>> {
    // What somebody types is asked once.
    const isTyped = argument !== null && 'query' in argument && argument.query.search !== '';
    return isTyped ? make() : this.#kept(name, argument, make);
  }

  /** All that an answer depends on beside the code. */
  #inputs(): unknown {
    const { revision } = this.#store.workspace;
    const { day } = asOfView(this.#decisions.asOf, this.#metas, this.#today());
    return [
      revision,
      day,
      [...this.#chosenParams].sort(([a], [b]) => (a < b ? -1 : 1)),
      this.#decisions.fingerprint(),
      this.#damage,
    ];
  }

  async people(job: JobContext): Promise<PeopleTable> {
    await this.#followTheDay();
    if (this.#table) return this.#table;
    const results = await this.#resultsNow();
    // Of these results, whatever comes while they are made.
    const shop = this.#shop!;
    const choices = this.#choices;
    const outcomes = await results.all(job);
    const isCurrent = results === this.#results && choices === this.#choices;
    // Several calls came together: the first one made it for all.
    if (isCurrent && this.#table) return this.#table;
    const columns = peopleColumns(shop, outcomes, this.#markColumns(shop), {
      'rfm.group': this.#groupNames(),
    });
    const table = new PeopleTable(shop, results.asOf, columns);
    if (isCurrent) this.#table = table;
    return table;
  }

  async person(id: number, orderLimit: number, job: JobContext): Promise<PersonView | null> {
    const table = await this.people(job);
    const { shop } = table;
    const person = shop.personOfId(id);
    if (person < 0) return null;
    // While we waited an import may have made another shop: its pages are not these people's.
    const pages =
      shop === this.#shop ? (this.#pages ??= new PersonPages(shop)) : new PersonPages(shop);
    return pages.view(person, table.asOf, table.cellsOf(person), orderLimit);
  }

  // ── groups, decisions, acting ──────────────────────────────────────────────────────────────

  async groupCount(
    rule: Rule,
    job: JobContext,
  ): Promise<{ people: number; revenue: string; unknown: readonly string[] }> {
    const table = await this.people(job);
    const members = table.members(rule);
    const monetary = table.sources.get('profile.monetary')?.column;
    let units = 0;
    if (monetary?.type === 'decimal') {
      for (let person = 0; person < members.length; person++) {
        if (members[person] === 1) units += monetary.units[person]!;
      }
    }
    return {
      people: countMembers(members),
      revenue: toDecimalString(units, table.shop.orders.scale),
      unknown: [...new Set(columnsOfRule(rule))].filter((id) => !table.sources.has(id)),
    };
  }

  /** The last import against the head without it. */
  changes(job: JobContext): Promise<ChangesView | null> {
    return this.#kept('overview.changes', null, async () => {
      const results = await this.#resultsNow();
      const choices = this.#choices;
      const known = this.#changes;
      if (known?.results === results && known.choices === choices) return known.view;
      const view = await this.#changesNow(results, job);
      this.#changes = { results, choices, view };
      this.#before = null;
      return view;
    });
  }

  async #changesNow(results: Results, job: JobContext): Promise<ChangesView | null> {
    const last = this.#metas.at(-1);
    const earlier = this.#metas.filter(({ importId }) => importId !== last?.importId);
    if (!last || earlier.length === 0) return null;
    const shopNow = this.#shop!;
    const batches = (await this.#loaded()).filter(({ meta }) => meta.importId !== last.importId);
    // What was there when the import came is still at hand right after it.
    const known = this.#before?.shop.isOf(batches) === true ? this.#before : null;
    const shop = known?.shop ?? new DerivedShop(batches);
    const { day } = asOfView(this.#decisions.asOf, earlier, this.#today());
    const before =
      known?.results?.asOf === day ? known.results : new Results(shop, day, this.#chosenParams);
    return {
      importedAt: last.importedAt,
      files: this.#metas
        .filter(({ importId }) => importId === last.importId)
        .map(({ fileName }) => fileName),
      ...changesBetween(
        { shop, asOf: day, flags: await before.column('churn.flag', job) },
        {
          shop: shopNow,
          asOf: results.asOf,
          flags: await results.column('churn.flag', job),
        },
      ),
    };
  }

  async groupView(rule: Rule, job: JobContext): Promise<GroupView> {
    const table = await this.people(job);
    let views = this.#groupViews.get(table);
    if (!views) this.#groupViews.set(table, (views = new Map<string, GroupView>()));
    const key = JSON.stringify(rule);
    let view = views.get(key);
    if (!view) {
      view = groupView(table.shop, table.asOf, table.members(rule), table.sources);
      views.set(key, view);
    }
    return view;
  }

  async chooseParams(analysis: AnalysisId, params: unknown): Promise<WorkspaceView> {
    const told: ActTold = { kind: 'params', analysis };
    return this.view(await this.#choose(analysis, () => params as never, told));
  }

  async saveSegments(own: readonly SegmentDefinition[]): Promise<WorkspaceView> {
    this.requireWriter();
    const act = await this.#choose('segments', () => ({ ...this.#segmentsParams(), own }), {
      kind: 'segments',
      ...changedSegments(this.#segmentsParams().own, own),
    });
    return this.view(act);
  }

  async nameGroups(groups: readonly GroupWords[]): Promise<WorkspaceView> {
    this.requireWriter();
    const act = await this.#choose('segments', () => ({ ...this.#segmentsParams(), groups }), {
      kind: 'groups',
      groups: changedGroups(this.#segmentsParams().groups, groups),
    });
    return this.view(act);
  }

  #segmentsParams(): SegmentsParams {
    const { check, defaults } = ANALYSES.segments;
    return check(this.#chosenParams.get('segments')) ?? defaults;
  }

  async decideTag(argument: CallArgument<'tags.decide'>): Promise<WorkspaceView> {
    this.requireWriter();
    const { tag, people, value } = argument;
    const how = value === undefined ? 'left' : value === null ? 'removed' : 'set';
    const act = await this.#decide(
      { kind: 'tag', tag, how, value: value ?? null, people: people.length },
      () => new Map([['tags', this.#decisions.tagsWith(tag, people, value)]]),
    );
    return this.view(act);
  }

  async mark(argument: CallArgument<'people.mark'>): Promise<WorkspaceView> {
    this.requireWriter();
    const { people, mark, isSet, days } = argument;
    const today = this.#today();
    const dayOf = (at: number): number | null => (days ? (days[at] ?? null) : today);
    const act = await this.#decide(
      { kind: 'mark', mark, isSet, people: people.length },
      () => new Map([['marks', this.#decisions.marksWith(mark, people, isSet, dayOf)]]),
    );
    return this.view(act);
  }

  async outgoing(
    { query, channel, template, isApology }: CallArgument<'people.outgoing'>,
    job: JobContext,
  ): Promise<Outgoing> {
    const table = await this.people(job);
    const message =
      template === undefined
        ? undefined
        : // To one person alone, whoever writes it knows what happened.
          { template, sparesUnhappy: isApology !== true && query.people?.length !== 1 };
    return outgoing(table, await table.people(query, job), channel, message);
  }

  async exportPeople(wanted: PeopleExport, job: JobContext): Promise<Blob> {
    return (await this.people(job)).export(wanted, this.view().currency, job);
  }

  // ── inside ─────────────────────────────────────────────────────────────────────────────────

  async #choose<Id extends AnalysisId>(
    id: Id,
    paramsNow: () => AnalysisParams<Id>,
    told: ActTold,
  ): Promise<number | null> {
    return this.#decide(told, () => {
      const checked: unknown = ANALYSES[id].check(paramsNow());
      if (checked === null) throw new RangeError(`params of ${id} refused`);
      const before = JSON.stringify(this.#chosenParams.get(id) ?? ANALYSES[id].defaults);
      return new Map(
        JSON.stringify(checked) === before ? [] : [[`${PARAMS}${id}`, checked] as const],
      );
    });
  }

  async #loaded(): Promise<readonly BatchData[]> {
    for (;;) {
      if (this.#batches) return this.#batches;
      const metas = this.#metas;
      const found = await Promise.all(
        metas.map(async (meta) => ({ meta, ...(await loadBatch(this.#store, meta)) })),
      ).catch((error: unknown) => {
        // The head moved while we read, and what it named before may be gone.
        if (metas === this.#metas) throw error;
        return null;
      });
      if (found === null || metas !== this.#metas || this.#batches) continue;
      this.#batches = found.flatMap(({ batch }) => batch ?? []);
      const before = JSON.stringify(this.#damage);
      this.#damage = found.flatMap(({ meta, damage }) =>
        damage ? [{ batch: meta.id, name: meta.fileName, ...damage }] : [],
      );
      if (JSON.stringify(this.#damage) !== before) this.#onChanged(this.view());
    }
  }

  #shopOrNull(batches: readonly BatchData[]): DerivedShop | null {
    return batches.length === 0 ? null : this.#shopOf(batches);
  }

  #shopOf(batches: readonly BatchData[]): DerivedShop {
    // The head has moved since they were read.
    if (batches !== this.#batches) return new DerivedShop(batches);
    return (this.#shop ??= new DerivedShop(batches));
  }

  /** Midnight passed while the app was open: "today" is another day, and so are its lists. */
  async #followTheDay(): Promise<void> {
    if (!this.#results) return;
    const { day } = asOfView(this.#decisions.asOf, this.#metas, this.#today());
    if (day !== this.#results.asOf) await this.#changed('results');
  }

  async #resultsNow(): Promise<Results> {
    await this.#followTheDay();
    if (this.#results) return this.#results;
    const shop = this.#shopOf(await this.#loaded());
    const ahead = this.#ahead?.shop === shop ? this.#ahead.results : null;
    this.#ahead = null;
    const results = this.#resultsOf(shop, this.#metas);
    // Several calls came together: the first one made it for all.
    this.#results ??= ahead?.asOf === results.asOf ? ahead : results;
    return this.#results;
  }

  #resultsOf(shop: DerivedShop, metas: readonly BatchMeta[]): Results {
    const { day } = asOfView(this.#decisions.asOf, metas, this.#today());
    return new Results(shop, day, this.#chosenParams, (name) =>
      this.#decisions.byPerson(name, shop),
    );
  }

  /** Names that people gave to value groups, by code. */
  #groupNames(): Readonly<Record<string, string>> {
    const { groups } = this.#segmentsParams();
    return Object.fromEntries(
      groups.flatMap(({ group, name }) => (name === undefined ? [] : [[group, name]])),
    );
  }

  /** Marks made by hand as columns of people. */
  #markColumns(shop: DerivedShop): Record<string, Column> {
    const contacted = this.#decisions.contactedDays(shop);
    const never = this.#decisions.doNotContact(shop);
    const days = missingDays(shop.personCount);
    for (const [person, day] of contacted) days[person] = day;
    const flags = new Int8Array(shop.personCount);
    for (const person of never) flags[person] = 1;
    const texts: string[] = [];
    const codes = missingCodes(shop.personCount);
    for (const [person, tags] of this.#decisions.tagsByHand(shop)) {
      const known = texts.indexOf(tags);
      codes[person] = known < 0 ? texts.push(tags) - 1 : known;
    }
    return {
      contactedDay: { type: 'day', days },
      doNotContact: { type: 'flag', flags },
      tagsByHand: codeColumn(codes, texts),
    };
  }

  /** Other batches count: what depended on them is forgotten, in one go. */
  #takeHead(
    metas: readonly BatchMeta[],
    batches: readonly BatchData[] | null,
    shop: DerivedShop | null,
  ): void {
    this.#metas = metas;
    this.#batches = batches;
    const head = new Set(metas.map(({ id }) => id));
    this.#damage = this.#damage.filter(({ batch }) => head.has(batch));
    this.#shop = shop;
    this.#pages = null;
    this.#results = null;
    this.#table = null;
  }

  /** @param batches those of the new head, where they are at hand; `shop` is theirs */
  async #headMoved(
    batches: readonly BatchData[] | null = null,
    shop: DerivedShop | null = null,
  ): Promise<WorkspaceView> {
    this.#takeHead(await this.#store.batches(), batches, shop);
    await this.#answers.forget();
    return this.#changed('results');
  }

  /** Forgets what depended on what moved (table: marks only), and tells the page and the other tabs. */
  async #changed(moved: 'results' | 'table'): Promise<WorkspaceView> {
    if (moved === 'results') this.#results = null;
    if (moved === 'results' && this.#ahead?.shop !== this.#shop) this.#endAhead();
    this.#table = null;
    if (this.#lock.isHeld()) this.#otherTabs?.postMessage(moved);
    const view = this.view();
    this.#onChanged(view);
    return view;
  }

  /** What one tab writes is seen by the others: who reads reads again. */
  #followOtherTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(`silhouette-${this.#store.workspace.id}`);
    channel.onmessage = () => {
      this.#following = this.#following.then(() => this.#readAgain()).catch(() => undefined);
    };
    this.#otherTabs = channel;
  }

  async #readAgain(): Promise<void> {
    // Who writes knows already.
    if (this.#lock.isHeld()) return;
    const { revision } = this.#store.workspace;
    if ((await this.#store.refresh()).revision === revision) return;
    await this.#read();
    await this.#changed('results');
  }

  /** Takes what is stored of the head and of all that was decided. */
  async #read(): Promise<void> {
    const metas = await this.#store.batches();
    const isSameHead =
      metas.length === this.#metas.length &&
      metas.every(({ id }, at) => id === this.#metas[at]!.id);
    if (!isSameHead) this.#takeHead(metas, null, null);
    await this.#readDecisions();
    this.#results = null;
    this.#table = null;
  }

  /** Staged batches stand in neither the head nor the trash. */
  async #sweep(): Promise<void> {
    await this.#store.sweep(new Set(this.#staged?.files.map(({ batchId }) => batchId)));
  }

  /** What has been in the trash long enough goes; nobody waits for it. */
  async tidy(): Promise<void> {
    if (this.#lock.isHeld()) await this.emptyTrash(false).catch(() => undefined);
  }

  async #discardStaged(): Promise<void> {
    this.#staged = null;
    this.#endAhead();
    await this.#storing.catch(() => undefined);
    // Opening has swept what was there before.
    if (!this.#hasStored) return;
    await this.#sweep();
    this.#hasStored = false;
  }

  #sameAsBefore(staged: StagedImport): string[] {
    return this.#metas
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

  #metaOf(batch: string): BatchMeta {
    const staged = this.#staged?.metaOf(batch, this.#today());
    const meta = staged ?? this.#metas.find(({ id }) => id === batch);
    if (!meta) throw new Failure('stagedGone');
    return meta;
  }

  requireWriter(): void {
    if (!this.#lock.isHeld() || this.#isClosing) throw new Failure('notWriter');
  }

  #today(): number {
    return localDayOf(Date.now(), this.#store.workspace.zone);
  }
}

/** What depends on decisions: marks are only shown beside people, params are followed by the results. */
function movedBy(decisions: ReadonlyMap<string, unknown>): 'results' | 'table' {
  const isOnlyShown = [...decisions.keys()].every(
    (name) => name === 'marks' || name.startsWith(PARAMS),
  );
  return isOnlyShown ? 'table' : 'results';
}

function defaultsOf(name: string): unknown {
  const id = name.startsWith(PARAMS) ? name.slice(PARAMS.length) : '';
  return isAnalysisId(id) ? ANALYSES[id].defaults : undefined;
}

/** Leaves of a decision; of params nobody chose, those of the defaults. */
function leavesOver(name: string, value: unknown): Leaves {
  return leavesOf(name, value ?? defaultsOf(name));
}

/** The decision that leaves make; none where they are the defaults. */
function decidedBy(name: string, leaves: Leaves): unknown {
  const value = valueOf(name, leaves);
  const ready = valueOf(name, leavesOf(name, defaultsOf(name)));
  return JSON.stringify(value) === JSON.stringify(ready) ? undefined : value;
}

/** Whether an analysis takes these params; other decisions are taken as they are. */
function isTaken(name: string, value: unknown): boolean {
  const id = name.startsWith(PARAMS) ? name.slice(PARAMS.length) : '';
  return value === undefined || !isAnalysisId(id) || ANALYSES[id].check(value) !== null;
}

/** Names of segments that were made, changed and deleted. */
function changedSegments(
  before: readonly SegmentDefinition[],
  after: readonly SegmentDefinition[],
): { added: string[]; changed: string[]; removed: string[] } {
  const old = new Map(before.map((segment) => [segment.id, segment]));
  const kept = new Set(after.map(({ id }) => id));
  const names = (segments: readonly SegmentDefinition[]): string[] =>
    segments.map(({ name }) => name ?? '');
  return {
    added: names(after.filter(({ id }) => !old.has(id))),
    changed: names(
      after.filter((it) => old.has(it.id) && JSON.stringify(it) !== JSON.stringify(old.get(it.id))),
    ),
    removed: names(before.filter(({ id }) => !kept.has(id))),
  };
}

function changedGroups(before: readonly GroupWords[], after: readonly GroupWords[]): string[] {
  const text = (words: readonly GroupWords[], group: string): string =>
    JSON.stringify(words.find((own) => own.group === group) ?? null);
  const groups = new Set([...before, ...after].map(({ group }) => group));
  return [...groups].filter((group) => text(before, group) !== text(after, group));
}

/** Header texts where they stood in the file; empty over columns that were left out. */
function headersByIndex({ columns }: BatchMeta): string[] {
  const length = Math.max(0, ...columns.map(({ index }) => index + 1));
  const headers = Array.from({ length }, () => '');
  for (const { index, header } of columns) headers[index] = header;
  return headers;
}

/** A source of random ids that asks the system for many at a time. */
function randomIds(): () => number {
  const words = new Uint32Array(8192);
  let at = words.length;
  return () => {
    if (at === words.length) {
      crypto.getRandomValues(words);
      at = 0;
    }
    const id = (words[at]! % ID_HIGH) * ID_WORDS + words[at + 1]!;
    at += 2;
    return id;
  };
}
