/**
 * The side workers of this data worker: started by the page when there is much to read, ended when it
 * is read. Nothing depends on them: where none comes, or one is lost, the work is done here.
 */
import type { SliceReaders, SliceReading, SliceTask } from '#ingest/columns/slice-reader.ts';
import type { ColumnRows, RowHand } from '#storage/put-rows.ts';
import type { SideAnswer, SideCall } from './side-main.ts';
import { SideReader } from './side-reader.ts';

/** Who can start and end workers: the page. */
export interface SideStarter {
  start(count: number): void;
  end(): void;
}

/** More would wait for the one thread that joins what they read, and reads itself. */
const MOST_WORKERS = 4;
/** Calls a worker has at hand: the next one is there when one is done. */
const AT_HAND = 2;
/** Longest wait for the first one to be loaded. */
const PATIENCE_MS = 3000;

interface Side {
  readonly port: MessagePort;
  isReady: boolean;
  /** Calls it has not answered. */
  calls: number;
}

interface Pending {
  readonly task: SliceTask;
  readonly resolve: (reading: SliceReading) => void;
  readonly reject: (error: Error) => void;
}

interface Putting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export class SideWorkers implements SliceReaders, RowHand {
  readonly #starter: SideStarter;
  readonly #wanted: number;
  #sides: Side[] = [];
  readonly #waiting: number[] = [];
  readonly #pending = new Map<number, Pending>();
  readonly #putting = new Map<number, Putting>();
  readonly #asked = new Map<number, (buffer: ArrayBuffer | null) => void>();
  readonly #onReady: (() => void)[] = [];
  #isStarted = false;
  #holders = 0;
  #nextId = 1;

  /** For files that are no plain text. */
  readonly reader: SideReader;

  /**
   * @param threads of the device; on a single one there is nothing to gain
   * @param reader without it such files are read here
   */
  constructor(starter: SideStarter, threads: number, reader = new SideReader(null)) {
    this.reader = reader;
    this.#starter = starter;
    this.#wanted = Math.min(MOST_WORKERS, Math.max(0, threads - 1));
  }

  /** They are there until everybody who started them has ended them. */
  start(): void {
    this.#holders++;
    if (this.#isStarted || this.#wanted === 0) return;
    this.#isStarted = true;
    this.#starter.start(this.#wanted);
  }

  end(): void {
    this.#holders = Math.max(0, this.#holders - 1);
    if (this.#holders === 0) this.#endAll();
  }

  #endAll(): void {
    if (!this.#isStarted) return;
    this.#isStarted = false;
    this.#starter.end();
    this.#drop();
  }

  /** A port to a side worker that the page has started. */
  addPort(port: MessagePort): void {
    // It was asked for by an import that has ended since.
    if (!this.#isStarted) {
      port.close();
      return;
    }
    const side: Side = { port, isReady: false, calls: 0 };
    this.#sides.push(side);
    port.onmessage = ({ data }: MessageEvent<SideAnswer>) => this.#receive(side, data);
  }

  /** The page says that one is lost: which one is not told, so all are given up. */
  failed(): void {
    this.#endAll();
  }

  async ready(): Promise<number> {
    if (!this.#isStarted) return 0;
    if (!this.#sides.some(({ isReady }) => isReady)) {
      await new Promise<void>((resolve) => {
        this.#onReady.push(resolve);
        setTimeout(resolve, PATIENCE_MS);
      });
    }
    // Those still loading come in time for the second slice.
    return this.#sides.some(({ isReady }) => isReady) ? this.#wanted : 0;
  }

  read(task: SliceTask): Promise<SliceReading> {
    if (!this.#isStarted) return Promise.reject(new Error('no side workers'));
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#pending.set(id, { task, resolve, reject });
      this.#waiting.push(id);
      this.#assign();
    });
  }

  /** By the first of them, in the order in which it is asked. */
  put(database: string, rows: ColumnRows): Promise<void> | null {
    const side = this.#sides.find(({ isReady }) => isReady);
    if (!side) return null;
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#putting.set(id, { resolve, reject });
      const call: SideCall = { kind: 'put', id, database, rows };
      side.port.postMessage(
        call,
        rows.chunks.map(({ bytes }) => bytes),
      );
    });
  }

  /** So many zeros in memory that has been written to; null where nobody is there to do it. */
  async memory(bytes: number): Promise<ArrayBuffer | null> {
    await this.ready();
    const side = this.#sides.find(({ isReady }) => isReady);
    return side ? this.#askForMemory(side, bytes, false) : null;
  }

  /** Has them write to so much memory all together, for the large slices that they will be asked for. */
  async keepMemory(bytes: number): Promise<void> {
    const each = Math.ceil(bytes / Math.max(1, this.#sides.length));
    await Promise.all(this.#sides.map((side) => this.#askForMemory(side, each, true)));
  }

  #askForMemory(side: Side, bytes: number, isKept: boolean): Promise<ArrayBuffer | null> {
    return new Promise((resolve) => {
      const id = this.#nextId++;
      this.#asked.set(id, resolve);
      const call: SideCall = { kind: 'memory', id, bytes, isKept };
      side.port.postMessage(call);
    });
  }

  #assign(): void {
    for (let round = 0; round < AT_HAND; round++) {
      for (const side of this.#sides) {
        if (!side.isReady || side.calls > round) continue;
        const id = this.#waiting.shift();
        if (id === undefined) return;
        side.calls++;
        const call: SideCall = { kind: 'slice', id, task: this.#pending.get(id)!.task };
        side.port.postMessage(call);
      }
    }
  }

  #receive(side: Side, answer: SideAnswer): void {
    side.isReady = true;
    if (answer.kind === 'ready') for (const resolve of this.#onReady.splice(0)) resolve();
    else if (this.#putting.has(answer.id)) {
      const { resolve, reject } = this.#putting.get(answer.id)!;
      this.#putting.delete(answer.id);
      if (answer.kind === 'failed') reject(new Error(answer.detail));
      else resolve();
    } else if (this.#asked.has(answer.id)) {
      this.#asked.get(answer.id)!(answer.kind === 'memory' ? answer.buffer : null);
      this.#asked.delete(answer.id);
    } else {
      side.calls--;
      const pending = this.#pending.get(answer.id);
      this.#pending.delete(answer.id);
      if (answer.kind === 'done') pending?.resolve(answer.reading);
      else if (answer.kind === 'failed') pending?.reject(new Error(answer.detail));
    }
    this.#assign();
  }

  #drop(): void {
    for (const { port } of this.#sides) port.close();
    this.#sides = [];
    this.#waiting.length = 0;
    const lost = [...this.#pending.values(), ...this.#putting.values()];
    this.#pending.clear();
    this.#putting.clear();
    for (const resolve of this.#asked.values()) resolve(null);
    this.#asked.clear();
    for (const { reject } of lost) reject(new Error('side workers ended'));
  }
}
