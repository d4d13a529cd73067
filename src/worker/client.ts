/**
 * The page's one way to the data worker: a module-level object outside React. Calls are typed by the
 * protocol, cancellable, and reject with {@link CallError} also when the worker dies.
 */
import { createBirpc } from 'birpc';
import {
  SIDE_PORT,
  type CallArgument,
  type CallFailure,
  type CallName,
  type CallResult,
  type PageFunctions,
  type Progress,
  type WorkerFunctions,
  type WorkspaceView,
} from './protocol.ts';

export class CallError extends Error {
  override readonly name = 'CallError';
  readonly failure: CallFailure;

  constructor(failure: CallFailure) {
    super(failure.detail || failure.code);
    this.failure = failure;
  }
}

export interface CallOptions {
  /** Aborting cancels the call in the worker. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** The newest call with a key cancels the older ones with it. */
  readonly key?: string;
}

type Listener<T> = (value: T) => void;

/** Makes the data worker; given by the app so that a single-file build can start it another way. */
export type WorkerFactory = () => Worker;

export class DataClient {
  readonly #createWorker: WorkerFactory;
  readonly #createSideWorker: WorkerFactory | null;
  readonly #sideWorkers: Worker[] = [];
  readonly #progress = new Map<number, Listener<Progress>>();
  readonly #changed = new Set<Listener<WorkspaceView>>();
  readonly #closed = new Set<Listener<'storageClosed' | 'storageBlocked'>>();
  readonly #pending = new Map<number, (failure: CallFailure) => void>();
  #remote: Omit<WorkerFunctions, 'sideWorkerFailed'> | null = null;
  #worker: Worker | null = null;
  #nextId = 1;

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

  async call<Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
    options: CallOptions = {},
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

  /** Ends the worker; what is pending fails, the next call starts a new one from storage. */
  restart(): void {
    this.#fail({ code: 'workerDied', detail: 'restarted' });
  }

  #connect(): Omit<WorkerFunctions, 'sideWorkerFailed'> {
    if (this.#remote) return this.#remote;
    const worker = this.#createWorker();
    worker.addEventListener('error', (event) => {
      this.#fail({ code: 'workerDied', detail: event.message });
    });
    const functions: PageFunctions = {
      progress: (id, progress) => this.#progress.get(id)?.(progress),
      changed: (view) => {
        for (const listener of this.#changed) listener(view);
      },
      closed: (code) => {
        for (const listener of this.#closed) listener(code);
      },
      startSideWorkers: (count) => {
        for (let started = 0; started < count; started++) this.#startSideWorker(worker, remote);
      },
      endSideWorkers: () => this.#endSideWorkers(),
    };
    const remote = createBirpc<WorkerFunctions, PageFunctions>(functions, {
      post: (data) => worker.postMessage(data),
      on: (receive) => worker.addEventListener('message', (event) => receive(event.data)),
      timeout: -1,
    });
    this.#worker = worker;
    this.#remote = {
      call: (name, argument, id, key) => remote.call(name, argument, id, key),
      cancel: (id) => void remote.cancel.asEvent(id),
    };
    return this.#remote;
  }

  /** Joins a new side worker and the data worker by a channel. */
  #startSideWorker(
    worker: Worker,
    remote: { readonly sideWorkerFailed: { asEvent(): unknown } },
  ): void {
    if (!this.#createSideWorker) return;
    const side = this.#createSideWorker();
    side.addEventListener('error', () => void remote.sideWorkerFailed.asEvent());
    const { port1, port2 } = new MessageChannel();
    side.postMessage(SIDE_PORT, [port1]);
    worker.postMessage(SIDE_PORT, [port2]);
    this.#sideWorkers.push(side);
  }

  #endSideWorkers(): void {
    for (const side of this.#sideWorkers.splice(0)) side.terminate();
  }

  #fail(failure: CallFailure): void {
    this.#endSideWorkers();
    this.#worker?.terminate();
    this.#worker = null;
    this.#remote = null;
    for (const reject of this.#pending.values()) reject(failure);
    this.#pending.clear();
  }
}
