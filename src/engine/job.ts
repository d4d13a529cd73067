/**
 * Long work as a polite guest of its thread: between blocks a job asks `ctx.due()`, and when it is,
 * awaits `ctx.pause(done)`: progress goes out, messages (a cancel among them) come in.
 */
import { eachSpan } from './columns/spans.ts';

/** Thrown by {@link JobContext.pause} when the job was cancelled. Not a failure: nobody waits any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface JobContext {
  /** True about every 12 ms: time to let messages in. Cheap enough to ask per block of rows. */
  due(): boolean;
  /** Reports `done` (0–1 of this job), yields to the message queue, throws {@link Cancelled} if cancelled. */
  pause(done: number): Promise<void>;
}

/** Rows of one block of a hot loop between two questions of {@link JobContext.due}. */
const BLOCK_ROWS = 16_384;

/** Calls `run` for one block of rows after the other, letting messages in between. */
export async function inBlocks(
  job: JobContext,
  count: number,
  run: (from: number, to: number) => void,
): Promise<void> {
  for (let from = 0; from < count; from += BLOCK_ROWS) {
    if (job.due()) await job.pause(from / count);
    eachSpan(from, Math.min(count, from + BLOCK_ROWS), run);
  }
}

const SLICE_MS = 12;

interface HopPort extends MessagePort {
  /** Where an open port keeps the process alive: not while nobody hops. */
  ref?(): void;
  unref?(): void;
}

/** A channel that is kept: making another for each hop takes longer than the hop. */
class HopChannel {
  readonly #from: HopPort;
  readonly #to: HopPort;
  readonly #hoppers: (() => void)[] = [];

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#from = port1;
    this.#to = port2;
    this.#to.onmessage = () => {
      this.#hoppers.shift()?.();
      if (this.#hoppers.length === 0) this.#to.unref?.();
    };
  }

  hop(): Promise<void> {
    return new Promise((resolve) => {
      this.#hoppers.push(resolve);
      this.#to.ref?.();
      this.#from.postMessage(null);
    });
  }
}

/** Two of them, in turns: one whose next message is there already may be emptied before any other is looked at. */
let channels: readonly [HopChannel, HopChannel] | null = null;
let turn: 0 | 1 = 0;

/** A hop through the message queue: slower than a microtask, far faster than a timer. */
export function hop(): Promise<void> {
  channels ??= [new HopChannel(), new HopChannel()];
  turn = turn === 0 ? 1 : 0;
  return channels[turn].hop();
}

/** A context whose cancellation and progress are given by the caller. */
export function createJobContext(
  isCancelled: () => boolean,
  onProgress: (done: number) => void,
  sliceMs = SLICE_MS,
): JobContext {
  let since = performance.now();
  return {
    due: () => performance.now() - since >= sliceMs,
    async pause(done) {
      onProgress(done);
      await hop();
      since = performance.now();
      if (isCancelled()) throw new Cancelled();
    },
  };
}

/** A context that never yields: for tests and for work known to be short. */
export const UNINTERRUPTED: JobContext = {
  due: () => false,
  pause: () => Promise.resolve(),
};

/** The part of `ctx` from `from` to `to` of its progress, for one step of a longer job. */
export function partOf(ctx: JobContext, from: number, to: number): JobContext {
  return { due: () => ctx.due(), pause: (done) => ctx.pause(from + (to - from) * done) };
}
