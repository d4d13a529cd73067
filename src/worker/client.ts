/**
 * The page's one way to the data worker: a module-level object outside React. Calls are typed by the
 * protocol and cancellable. When the worker dies a new one opens the workspace again from what is stored:
 * reads are asked of it, everything else rejects with a {@link CallError} `workerDied`.
 */
import { randomId } from '#domain/random-id.ts';
import { createBirpc } from 'birpc';
import {
  isRead,
  type CallArgument,
  type CallName,
  type CallResult,
} from '#worker/protocol/calls.ts';
import type {
  CallFailure,
  PageFunctions,
  Progress,
  WorkerFunctions,
} from '#worker/protocol/channel.ts';
import { LIFE_SIGN } from '#worker/protocol/life.ts';
import { READER_PORT, SIDE_PORT } from '#worker/protocol/ports.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

export class CallError extends Error {
  override readonly name = 'CallError';
  readonly failure: CallFailure;

  constructor(failure: CallFailure) {
    super(failure.detail || failure.code);
    this.failure = failure;
  }
}

function isDeath(error: unknown): boolean {
  return error instanceof CallError && error.failure.code === 'workerDied';
}

export interface CallOptions {
  /** Aborting cancels the call in the worker. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** The newest call with a key cancels the older ones with it. */
  readonly key?: string;
}

type Listener<T> = (value: T) => void;

/**
 * Makes a worker of this name (it holds the lock of it; life-sign.ts); given by the app so that a
 * single-file build can start it another way.
 */
export type WorkerFactory = (name: string) => Worker;

type Remote = Omit<WorkerFunctions, 'sideWorkerFailed' | 'readerFailed'>;

/** Who dies more often than this in so short a time dies of what it reads: a new start does not help. */
const MOST_DEATHS = 3;
const DEATHS_WITHIN_MS = 60_000;

export class DataClient {
  readonly #createWorker: WorkerFactory;
  readonly #createSideWorker: WorkerFactory | null;
  readonly #sideWorkers: Worker[] = [];
  #reader: Worker | null = null;
  readonly #progress = new Map<number, Listener<Progress>>();
  readonly #changed = new Set<Listener<WorkspaceView>>();
  readonly #closed = new Set<Listener<'storageClosed' | 'storageBlocked'>>();
  readonly #restarted = new Set<Listener<WorkspaceView>>();
  readonly #lost = new Set<Listener<CallFailure>>();
  readonly #pending = new Map<number, (failure: CallFailure) => void>();
  #remote: Remote | null = null;
  #worker: Worker | null = null;
  #nextId = 1;
  /** How the workspace was opened last. */
  #opened: CallArgument<'workspace.open'> | null = null;
  /** Under way while a new worker opens the workspace again. */
  #reopening: Promise<CallFailure | null> | null = null;
  /** Times of the last deaths. */
  #deaths: readonly number[] = [];

  /** @param createSideWorker without it the data worker does all by itself */
  constructor(createWorker: WorkerFactory, createSideWorker: WorkerFactory | null = null) {
    this.#createWorker = createWorker;
    this.#createSideWorker = createSideWorker;
  }

  onChanged(listener: Listener<WorkspaceView>): () => void {
    this.#changed.add(listener);
    return () => this.#changed.delete(listener);
  }

  onClosed(listener: Listener<'storageClosed' | 'storageBlocked'>): () => void {
    this.#closed.add(listener);
    return () => this.#closed.delete(listener);
  }

  /** The worker died and a new one has opened the workspace: what was staged is gone. */
  onRestarted(listener: Listener<WorkspaceView>): () => void {
    this.#restarted.add(listener);
    return () => this.#restarted.delete(listener);
  }

  /** The worker died and the workspace could not be opened again. */
  onLost(listener: Listener<CallFailure>): () => void {
    this.#lost.add(listener);
    return () => this.#lost.delete(listener);
  }

  async call<Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
    options: CallOptions = {},
  ): Promise<CallResult<Name>> {
    for (let asked = 1; ; asked++) {
      const failure = this.#reopening && (await this.#reopening);
      if (failure) throw new CallError(failure);
      try {
        const result = await this.#ask(name, argument, options);
        if (name === 'workspace.open') {
          const { id } = result as CallResult<'workspace.open'>;
          this.#opened = { ...(argument as CallArgument<'workspace.open'>), workspace: id };
        }
        return result;
      } catch (error) {
        const isReopening = isDeath(error) && this.#reopening !== null;
        if (!isReopening || !isRead(name) || asked === MOST_DEATHS) throw error;
      }
    }
  }

  async #ask<Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
    options: CallOptions,
  ): Promise<CallResult<Name>> {
    const { signal, onProgress, key } = options;
    if (signal?.aborted) throw new CallError({ code: 'cancelled', detail: '' });
    const remote = this.#connect();
    const id = this.#nextId++;
    if (onProgress) this.#progress.set(id, onProgress);
    const cancel = (): void => remote.cancel(id);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const died = new Promise<never>((_, reject) => {
        this.#pending.set(id, (failure) => reject(new CallError(failure)));
      });
      const answer = await Promise.race([remote.call(name, argument, id, key ?? null), died]);
      if (!answer.ok) throw new CallError(answer.failure);
      return answer.result as CallResult<Name>;
    } finally {
      this.#pending.delete(id);
      this.#progress.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Ends the worker as if it had died; a new one opens the workspace again. */
  restart(): void {
    this.#died('restarted');
  }

  #connect(): Remote {
    if (this.#remote) return this.#remote;
    const worker = this.#startWorker(this.#createWorker, (detail) => {
      if (worker === this.#worker) this.#died(detail);
    });
    const functions: PageFunctions = {
      progress: (id, progress) => this.#progress.get(id)?.(progress),
      changed: (view) => {
        // After a death the same one is opened again, whichever another tab has opened since.
        if (this.#opened) this.#opened = { ...this.#opened, workspace: view.id };
        for (const listener of this.#changed) listener(view);
      },
      closed: (code) => {
        for (const listener of this.#closed) listener(code);
      },
      startSideWorkers: (count) => {
        for (let started = 0; started < count; started++) this.#startSideWorker(worker, remote);
      },
      endSideWorkers: () => this.#endSideWorkers(),
      startReader: () => this.#startReader(worker, remote),
      endReader: () => this.#endReader(),
    };
    const remote = createBirpc<WorkerFunctions, PageFunctions>(functions, {
      post: (data) => worker.postMessage(data),
      on: (receive) =>
        worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (data !== LIFE_SIGN) receive(data);
        }),
      timeout: -1,
    });
    this.#worker = worker;
    this.#remote = {
      call: (name, argument, id, key) => remote.call(name, argument, id, key),
      cancel: (id) => void remote.cancel.asEvent(id),
    };
    return this.#remote;
  }

  /** @param onDeath told of the worker's end, also of one that we asked for */
  #startWorker(create: WorkerFactory, onDeath: (detail: string) => void): Worker {
    const name = `silhouette-worker-${randomId()}`;
    const worker = create(name);
    worker.addEventListener('error', ({ message }) => onDeath(message));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === LIFE_SIGN) void navigator.locks.request(name, () => onDeath('ended'));
    });
    return worker;
  }

  #died(detail: string): void {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < DEATHS_WITHIN_MS), now];
    const failure: CallFailure = { code: 'workerDied', detail };
    const opened = this.#opened;
    const isOver = opened !== null && this.#reopening === null && this.#isHopeless();
    // Set before what is pending fails: those who may ask again wait for it.
    if (opened && !isOver) this.#reopening ??= this.#reopen(opened);
    this.#fail(failure);
    if (isOver) this.#giveUp(failure);
  }

  #isHopeless(): boolean {
    return this.#deaths.length > MOST_DEATHS;
  }

  /** @returns why it failed; null when the workspace is open again */
  async #reopen(opened: CallArgument<'workspace.open'>): Promise<CallFailure | null> {
    for (;;) {
      // The worker that died is put away first.
      await Promise.resolve();
      try {
        const view = await this.#ask('workspace.open', opened, {});
        this.#reopening = null;
        for (const listener of this.#changed) listener(view);
        for (const listener of this.#restarted) listener(view);
        return null;
      } catch (error) {
        if (isDeath(error) && !this.#isHopeless()) continue;
        const failure: CallFailure =
          error instanceof CallError ? error.failure : { code: 'bug', detail: String(error) };
        this.#reopening = null;
        this.#giveUp(failure);
        return failure;
      }
    }
  }

  #giveUp(failure: CallFailure): void {
    this.#opened = null;
    this.#deaths = [];
    for (const listener of this.#lost) listener(failure);
  }

  #startSideWorker(
    worker: Worker,
    remote: { readonly sideWorkerFailed: { asEvent(): unknown } },
  ): void {
    const side = this.#joinSide(worker, SIDE_PORT, () => {
      if (side && this.#sideWorkers.includes(side)) void remote.sideWorkerFailed.asEvent();
    });
    if (side) this.#sideWorkers.push(side);
  }

  #startReader(worker: Worker, remote: { readonly readerFailed: { asEvent(): unknown } }): void {
    this.#endReader();
    const reader = this.#joinSide(worker, READER_PORT, () => {
      if (reader && this.#reader === reader) void remote.readerFailed.asEvent();
    });
    this.#reader = reader;
  }

  /** Joins a new side worker and the data worker by a channel. */
  #joinSide(worker: Worker, message: string, onDeath: () => void): Worker | null {
    if (!this.#createSideWorker) return null;
    const side = this.#startWorker(this.#createSideWorker, onDeath);
    const { port1, port2 } = new MessageChannel();
    side.postMessage(SIDE_PORT, [port1]);
    worker.postMessage(message, [port2]);
    return side;
  }

  #endReader(): void {
    this.#reader?.terminate();
    this.#reader = null;
  }

  #endSideWorkers(): void {
    for (const side of this.#sideWorkers.splice(0)) side.terminate();
  }

  #fail(failure: CallFailure): void {
    this.#endSideWorkers();
    this.#endReader();
    this.#worker?.terminate();
    this.#worker = null;
    this.#remote = null;
    for (const reject of this.#pending.values()) reject(failure);
    this.#pending.clear();
  }
}
