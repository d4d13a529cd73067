/**
 * The open workspace as its calls see it: who may write, what the other tabs do, and the parts that do
 * the work (acts and decisions, imports, answers, backups).
 */
import { localDayOf } from '#domain/time-zone.ts';
import { type BatchMeta, currencyOfMost } from '#domain/batch.ts';
import type { BatchData } from '#derive/batch-data.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { HeldBytes } from '#engine/columns/held-bytes.ts';
import type { WorkspaceRow } from '#storage/database.ts';
import type { DeviceStore } from '#storage/device-store.ts';
import { BrokenSeal, type Sealer } from '#storage/vault/sealer.ts';
import { isSlotWhole } from '#storage/vault/vault-header.ts';
import type { BackupFigures } from '#storage/backup/workspace-backup.ts';
import { requestWorkspaceLock, type WorkspaceLock } from '#storage/tabs/workspace-lock.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';
import { Acts } from './acts.ts';
import { Answering } from '#worker/answering/answering.ts';
import { asOfView } from './as-of.ts';
import { Backups } from '#worker/backup/backups.ts';
import { Deciding } from './deciding.ts';
import { Decisions } from './decisions.ts';
import { deviceRoom } from './device-room.ts';
import { Failure } from '#worker/failures.ts';
import { Head } from './head.ts';
import { Importing } from '#worker/importing/importing.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { HistoryView } from '#worker/protocol/history.ts';
import type { MemoryView, VaultView, WorkspaceView } from '#worker/protocol/workspace.ts';
import type { SideWorkers } from '#worker/sides/side-workers.ts';
import { Trash } from './trash.ts';
import { TypedRecords } from '#worker/importing/typed-records.ts';

/** The first screen is on its way until then. */
const SWEEP_AFTER_MS = 300;

export class Session implements OpenWorkspace {
  readonly store: WorkspaceStore;
  readonly backups: Backups;
  readonly head: Head;
  readonly decisions = new Decisions();
  readonly acts: Acts;
  readonly deciding: Deciding;
  readonly trash: Trash;
  readonly answers: Answering;
  readonly importing: Importing;
  readonly records: TypedRecords;
  readonly #onChanged: (view: WorkspaceView) => void;
  #lock: WorkspaceLock = { isHeld: () => false, release: () => undefined };
  #otherTabs: BroadcastChannel | null = null;
  /** Ends when what the other tabs wrote has been read. */
  #following: Promise<unknown> = Promise.resolve();
  #sweepTimer: ReturnType<typeof setTimeout> | undefined;
  #isOpen = true;
  #isClosing = false;

  private constructor(
    store: WorkspaceStore,
    backups: Backups,
    side: SideWorkers,
    onChanged: (view: WorkspaceView) => void,
  ) {
    this.store = store;
    this.backups = backups;
    this.#onChanged = onChanged;
    this.head = new Head(store, () => onChanged(this.view()));
    this.acts = new Acts(this);
    this.deciding = new Deciding(this, this.acts);
    this.trash = new Trash(this, this.acts, this.deciding);
    this.answers = new Answering(this, this.deciding);
    this.importing = new Importing(this, this.acts, side, this.answers);
    this.records = new TypedRecords(this, this.importing);
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
    const store = await device.openWorkspace(id, sealer).catch((error: unknown) => {
      // Its header is gone, and with it what could be asked for.
      if (!sealer && error instanceof BrokenSeal) throw new Failure('vaultDamaged', id);
      throw error;
    });
    const backups = await Backups.of(device, store);
    const session = new Session(store, backups, side, onChanged);
    // Nothing is missed between reading what is stored and hearing of changes.
    session.#followOtherTabs();
    session.#lock = await requestWorkspaceLock(store.workspace.id, {
      onGained: async () => {
        await store.claim();
        await session.#read();
        await backups.readNotes();
        session.#sweepSoon(device);
      },
      onTakenOver: () => void session.changed('results'),
      onLost: () => void session.#lost(),
      isStillOurs: () => store.isWriter(),
    }).catch((error: unknown) => {
      session.letGo();
      throw error;
    });
    try {
      if (!session.#lock.isHeld()) {
        await store.refresh();
        await session.#read();
      }
    } catch (error) {
      // Nobody has it: it must neither wait for the lock nor speak for the one that is opened in its stead.
      session.letGo();
      throw error;
    }
    session.acts.begin();
    return session;
  }

  /** Another tab writes now; what was staged here it has swept. */
  async #lost(): Promise<void> {
    await this.importing.discardStaged().catch(() => undefined);
    await this.#readAgain().catch(() => undefined);
    this.changed('results');
  }

  /**
   * Whoever wrote before may have left a staged import behind, or a restore that did not end. That it stays a
   * little longer harms nobody, and the first screen does not wait for it.
   */
  #sweepSoon(device: DeviceStore): void {
    const sweep = async (): Promise<void> => {
      if (!this.isWriter || !this.#isOpen || this.#isClosing) return;
      await this.importing.sweep();
      await device.sweepUnclaimed();
    };
    const begin = (): void => void this.acts.inTurn(sweep).catch(() => undefined);
    this.#sweepTimer = setTimeout(begin, SWEEP_AFTER_MS);
  }

  /** Lets go of the workspace: another one is opened, or another tab writes. */
  async close(): Promise<void> {
    this.#isOpen = false;
    // What stays of it the next writer sweeps.
    await this.importing.discardStaged().catch(() => undefined);
    await this.acts.settled();
    await this.answers.close();
    this.letGo();
  }

  /** Lets go at once: the store has been closed under it. */
  letGo(): void {
    clearTimeout(this.#sweepTimer);
    this.importing.close();
    this.#otherTabs?.close();
    this.#lock.release();
  }

  /**
   * Does work on what is stored while nothing is being written, then lets go of the workspace. Fails as
   * the work does: then all goes on as before.
   */
  async closeAfter<Result>(work: (workspace: WorkspaceRow) => Promise<Result>): Promise<Result> {
    this.requireWriter();
    await this.importing.discardStaged();
    return this.acts.inTurn(async () => {
      this.#isClosing = true;
      try {
        await this.answers.forgetKept();
        const result = await work(this.store.workspace);
        this.letGo();
        return result;
      } catch (error) {
        this.#isClosing = false;
        throw error;
      }
    });
  }

  get id(): string {
    return this.store.workspace.id;
  }

  get zone(): string {
    return this.store.workspace.zone;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get isClosing(): boolean {
    return this.#isClosing;
  }

  get isWriter(): boolean {
    return this.#lock.isHeld();
  }

  requireWriter(): void {
    if (!this.isWriter || this.#isClosing) throw new Failure('notWriter');
  }

  today(): number {
    return localDayOf(Date.now(), this.zone);
  }

  view(act: number | null = null): WorkspaceView {
    const { head, decisions } = this;
    const { metas, isDemo } = head;
    const today = this.today();
    return {
      id: this.id,
      name: this.store.name,
      damage: head.damage,
      act,
      revision: this.store.workspace.revision,
      isEmpty: metas.length === 0,
      rows: metas.reduce((sum, { rowCount }) => sum + rowCount, 0),
      isWriter: this.isWriter,
      vault: this.#vaultView(),
      isDemo,
      zone: this.zone,
      today,
      asOf: metas.length === 0 ? null : asOfView(decisions.asOf, metas, today),
      currency: decisions.currency ?? currencyOfMost(metas),
      backup: this.backups.glance({ metas, isDemo }),
    };
  }

  #vaultView(): VaultView | null {
    const { idleMinutes, workspace } = this.store;
    if (idleMinutes === null) return null;
    const isWhole = (slot: 'passphrase' | 'recovery'): boolean =>
      workspace.vault !== undefined && isSlotWhole(workspace.vault, slot);
    const damaged = !isWhole('passphrase')
      ? 'passphrase'
      : isWhole('recovery')
        ? null
        : 'recoveryKey';
    return { idleMinutes, damaged };
  }

  /** Another passphrase or recovery key opens it now. */
  async readHeader(): Promise<void> {
    await this.store.presentVault();
    this.tell();
  }

  async setIdleMinutes(minutes: number): Promise<WorkspaceView> {
    this.requireWriter();
    await this.acts.inTurn(() => this.store.take({ idleMinutes: minutes }));
    return this.changed('table');
  }

  async rename(name: string | null): Promise<WorkspaceView> {
    this.requireWriter();
    await this.acts.inTurn(() => this.store.take({ name }));
    return this.changed('table');
  }

  /** Told from what is held now: a workspace that was just opened holds next to nothing. */
  async memory(): Promise<MemoryView> {
    const held = new HeldBytes();
    const { head, importing, answers } = this;
    const files = held.add(...head.held(), ...importing.held());
    const derived = held.add(head.shop, answers.heldResults(), importing.stagedShop);
    const lists = held.add(answers.held());
    return { files, derived, lists, total: held.bytes, room: await deviceRoom() };
  }

  /** What a backup says of the shop beside its data. */
  async figures(): Promise<BackupFigures> {
    const shop = this.head.shopOrNull(await this.head.batches());
    return { people: shop?.personCount ?? 0, orders: shop?.orders.count ?? 0 };
  }

  /** What is remembered about backups is others now. */
  tellOfBackups(): WorkspaceView {
    this.#otherTabs?.postMessage('backups');
    return this.tell();
  }

  /** As it is now, also to the page. */
  tell(): WorkspaceView {
    const view = this.view();
    this.#onChanged(view);
    return view;
  }

  async historyView(): Promise<HistoryView> {
    const acts = await this.acts.told();
    return { acts: acts.reverse(), trash: await this.trash.items() };
  }

  /** Deletes for good what the trash holds: all of it, or only what has been there long enough. */
  async emptyTrash(isAll: boolean, now: number = Date.now()): Promise<WorkspaceView> {
    if (!(await this.trash.empty(isAll, now))) return this.view();
    await this.acts.inTurn(() => this.importing.sweep());
    return this.changed('table');
  }

  /** What has been in the trash long enough goes; nobody waits for it. */
  async tidy(): Promise<void> {
    if (this.isWriter) await this.emptyTrash(false).catch(() => undefined);
  }

  // ── what moved ─────────────────────────────────────────────────────────────────────────────

  async headMoved(
    batches: readonly BatchData[] | null,
    shop: DerivedShop | null,
  ): Promise<WorkspaceView> {
    this.#takeHead(await this.store.batches(), batches, shop);
    await this.answers.forgetKept();
    return this.changed('results');
  }

  changed(moved: 'results' | 'table'): WorkspaceView {
    if (this.head.answer(this.decisions.statusWords)) this.answers.forget('head');
    this.answers.forget(moved);
    if (this.isWriter) this.#otherTabs?.postMessage(moved);
    return this.tell();
  }

  /** Other batches count: what depended on them is forgotten, in one go. */
  #takeHead(
    metas: readonly BatchMeta[],
    batches: readonly BatchData[] | null,
    shop: DerivedShop | null,
  ): void {
    this.head.take(metas, batches, shop);
    this.answers.forget('head');
  }

  /** What one tab writes is seen by the others: who reads reads again. */
  #followOtherTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(`silhouette-${this.id}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = (): Promise<void> =>
        data === 'backups' ? this.#readNotes() : this.#readAgain();
      this.#following = this.#following.then(read).catch(() => undefined);
    };
    this.#otherTabs = channel;
  }

  /** Another tab remembers something about backups: whoever writes them goes by it. */
  async #readNotes(): Promise<void> {
    await this.backups.readNotes();
    this.tell();
  }

  async #readAgain(): Promise<void> {
    // Who writes knows already.
    if (this.isWriter) return;
    const { revision } = this.store.workspace;
    if ((await this.store.refresh()).revision === revision) return;
    await this.#read();
    this.changed('results');
  }

  /** Takes what is stored of the head and of all that was decided. */
  async #read(): Promise<void> {
    const { metas: known } = this.head;
    const metas = await this.store.batches();
    const isSameHead =
      metas.length === known.length && metas.every(({ id }, at) => id === known[at]!.id);
    if (!isSameHead) this.#takeHead(metas, null, null);
    this.acts.forgetHistory();
    this.decisions.replace(await this.store.decisions());
    this.head.answer(this.decisions.statusWords);
    this.answers.forget('decisions');
  }
}
