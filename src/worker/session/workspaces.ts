/** The workspaces of this device, and the one of them that is open: opened, exchanged for another, closed. */
import { DeviceStore } from '#storage/device-store.ts';
import type { OpenDevice } from '#storage/early-opening.ts';
import { requestWorkspaceLock } from '#storage/tabs/workspace-lock.ts';
import type { WorkspaceRow } from '#storage/database.ts';
import type { Sealer } from '#storage/vault/sealer.ts';
import { Failure } from '#worker/failures.ts';
import type { WorkspaceSummary, WorkspaceView } from '#worker/protocol/workspace.ts';
import type { SideWorkers } from '#worker/sides/side-workers.ts';
import { Session } from './session.ts';

export interface WorkspacesListener {
  readonly onChanged: (view: WorkspaceView) => void;
  /** The store was closed under us, or cannot be opened yet. */
  readonly onClosed: (code: 'storageClosed' | 'storageBlocked') => void;
  /** Another workspace is opened: what still runs is about the one before. */
  readonly onExchange: () => void;
}

export class Workspaces {
  readonly #openDevice: OpenDevice;
  readonly #side: SideWorkers;
  readonly #listener: WorkspacesListener;
  #device: Promise<DeviceStore> | null = null;
  #opening: Promise<Session> | null = null;

  constructor(openDevice: OpenDevice, side: SideWorkers, listener: WorkspacesListener) {
    this.#openDevice = openDevice;
    this.#side = side;
    this.#listener = listener;
  }

  /** One connection, however many ask for it at once. */
  device(): Promise<DeviceStore> {
    if (this.#device) return this.#device;
    const opening: Promise<DeviceStore> = this.#openDevice({
      onClosed: () => {
        this.#forgetDevice(opening);
        // The newer version's tab is to be the writer.
        this.#opening?.then(
          (own) => own.letGo(),
          () => undefined,
        );
        this.#listener.onClosed('storageClosed');
      },
      onBlocked: () => this.#listener.onClosed('storageBlocked'),
    });
    this.#device = opening;
    opening.catch(() => this.#forgetDevice(opening));
    return opening;
  }

  get isOpen(): boolean {
    return this.#opening !== null;
  }

  /** The open one. */
  async session(): Promise<Session> {
    if (!this.#opening) throw new Failure('storageClosed', 'the workspace is not open');
    return this.#opening;
  }

  /** Null while what was opened last is locked. */
  async sessionOrNull(): Promise<Session | null> {
    return this.#opening ? this.#opening.catch(() => null) : null;
  }

  /** The one that is open; where none is, a workspace by its id, or the one opened last. */
  open(workspace: string | null, zone: string): Promise<Session> {
    return this.#opening ?? this.#begin(this.#openSession(workspace, zone));
  }

  /** Opens a vault that was unlocked or has just been made; what was open before has let go. */
  openLocked({ id, zone }: WorkspaceRow, sealer: Sealer): Promise<WorkspaceView> {
    return this.#told(this.#begin(this.#openSession(id, zone, sealer)));
  }

  /** Opens another workspace; null: the one opened before, or a new one where there is none. */
  async exchange(id: string | null, zone: string, sealer?: Sealer): Promise<WorkspaceView> {
    const before = this.sessionOrNull();
    this.#listener.onExchange();
    const next = async (): Promise<Session> => {
      await (await before)?.close();
      return this.#openSession(id, zone, sealer);
    };
    return this.#told(this.#begin(next()));
  }

  async close(): Promise<void> {
    const own = await this.sessionOrNull();
    this.#opening = null;
    await own?.close();
  }

  /** All of this device; of locked ones nothing is told but that they are there. */
  async list(): Promise<WorkspaceSummary[]> {
    const own = await this.sessionOrNull();
    const listings = await (await this.device()).workspaces();
    return listings.map(({ row, name, isLocked, bytes, rows }) => ({
      id: row.id,
      name: row.id === own?.id ? own.view().name : name,
      isOpen: row.id === own?.id,
      isLocked: isLocked && row.id !== own?.id,
      createdAt: row.createdAt,
      openedAt: row.openedAt,
      bytes,
      files: row.head.length,
      rows: row.id === own?.id ? own.head.rowCount : rows,
      trashedFiles: row.trash.length,
    }));
  }

  /** Deletes a workspace that no other tab has open. */
  async delete(id: string): Promise<void> {
    const lock = await requestWorkspaceLock(id, {
      onGained: () => Promise.resolve(),
      onTakenOver: () => undefined,
      onLost: () => undefined,
      isStillOurs: () => Promise.resolve(true),
    });
    try {
      if (!lock.isHeld()) throw new Failure('notWriter');
      await (await this.device()).delete(id);
    } finally {
      lock.release();
    }
  }

  /** Deletes all that is stored, whatever its format. */
  async wipe(): Promise<void> {
    const own = await this.#opening;
    own?.requireWriter();
    await own?.close();
    this.#opening = null;
    await this.#closeDevice();
    await DeviceStore.wipe();
  }

  /** From now on this is the open one, unless it fails. */
  #begin(opening: Promise<Session>): Promise<Session> {
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return opening;
  }

  async #openSession(id: string | null, zone: string, sealer?: Sealer): Promise<Session> {
    const { onChanged } = this.#listener;
    try {
      return await Session.open(await this.device(), id, zone, this.#side, onChanged, sealer);
    } catch (error) {
      await this.#closeDevice();
      throw error;
    }
  }

  async #told(opening: Promise<Session>): Promise<WorkspaceView> {
    const view = (await opening).view();
    this.#listener.onChanged(view);
    return view;
  }

  async #closeDevice(): Promise<void> {
    const opening = this.#device;
    this.#device = null;
    (await opening?.catch(() => null))?.close();
  }

  #forgetDevice(opening: Promise<DeviceStore>): void {
    if (this.#device === opening) this.#device = null;
  }
}
