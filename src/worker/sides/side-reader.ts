/**
 * Files that are no plain text are opened by a side worker of their own: what libraries do with crafted
 * bytes may never end, or take all memory there is. It is ended when it shows no progress for long, or
 * when nobody wants the file any more, and the next file has another one (ADR 15).
 */
import type { JobContext } from '#engine/job.ts';
import { Failure } from '#worker/failures.ts';
import { type FileOpener, type OpenedFile, refusedAs } from '#worker/importing/dropped-file.ts';
import { importCode } from '#worker/importing/load-import-code.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';
import { receivedOpening, sent } from './sent-file.ts';
import type { SideAnswer, SideCall } from './side-main.ts';

/** Who can start and end the reader: the page. */
export interface ReaderStarter {
  start(): void;
  end(): void;
}

/** How long is waited, for what. */
export interface Patience {
  /** Until it is loaded; then we read ourselves. */
  readonly startMs: number;
  /** Without a sign of progress, for a file of so many bytes. */
  readonly silentMs: (bytes: number) => number;
}

const PATIENCE: Patience = {
  startMs: 15_000,
  // More for each MiB: some libraries read all of a file in one go.
  silentMs: (bytes) => 15_000 + (bytes / 2 ** 20) * 1_000,
};
/** Between two looks whether it is still wanted. */
const TICK_MS = 100;

type Ending =
  | Extract<SideAnswer, { kind: 'opened' | 'notOpened' }>
  /** The page says that it is no more. */
  | { readonly kind: 'lost' };

interface Asked {
  readonly id: number;
  readonly onEnd: (ending: Ending) => void;
  readonly onSign: (done: number) => void;
}

export class SideReader {
  readonly #starter: ReaderStarter | null;
  readonly #patience: Patience;
  #isStarted = false;
  #port: MessagePort | null = null;
  #onReady: (() => void) | null = null;
  #asked: Asked | null = null;
  #nextId = 1;
  /** Ends when nobody has it any more. */
  #lent: Promise<unknown> = Promise.resolve();

  /** @param starter null: everything is opened here */
  constructor(starter: ReaderStarter | null, patience: Partial<Patience> = {}) {
    this.#starter = starter;
    this.#patience = { ...PATIENCE, ...patience };
  }

  /** The end of a channel to the reader that the page has started. */
  addPort(port: MessagePort): void {
    if (!this.#isStarted) {
      port.close();
      return;
    }
    port.onmessage = ({ data }: MessageEvent<SideAnswer>) => this.#receive(port, data);
  }

  /** The page says that the reader is lost. */
  failed(): void {
    const asked = this.#asked;
    this.#end();
    asked?.onEnd({ kind: 'lost' });
  }

  /**
   * Lends it to one drop at a time: who takes the place of a drop that is being cancelled waits until that
   * one has let go, and is not ended with it. Afterwards it is ended: its memory is needed for what comes next.
   */
  lend<Result>(use: (open: FileOpener) => Promise<Result>): Promise<Result> {
    const using = this.#lent.then(() => use(this.#open)).finally(() => this.#end());
    this.#lent = using.catch(() => undefined);
    return using;
  }

  #end(): void {
    if (!this.#isStarted) return;
    this.#isStarted = false;
    this.#starter?.end();
    this.#port?.close();
    this.#port = null;
    this.#asked = null;
    this.#onReady?.();
  }

  readonly #open: FileOpener = async (file, room, job, report) => {
    const port = await this.#ready(job);
    if (port === null) {
      const { openHere } = await importCode();
      return openHere(file, room, job, report);
    }
    const patienceMs = this.#patience.silentMs(file.size);
    const refused = (refusal: FileRefusal): OpenedFile => ({
      dropped: [refusedAs(file, refusal)],
      room,
    });
    let silence = 0;
    const ended = new Promise<Ending>((onEnd) => {
      const onSign = (done: number): void => {
        silence = 0;
        report(done);
      };
      const id = this.#nextId++;
      this.#asked = { id, onEnd, onSign };
      const call: SideCall = { kind: 'open', id, file: sent(file), room };
      port.postMessage(call);
    });
    const ending = await this.#whileWanted(
      ended,
      job,
      (elapsed) => (silence += elapsed) < patienceMs,
    );
    this.#asked = null;
    switch (ending?.kind) {
      case undefined:
        return refused({ code: 'stalled', seconds: Math.round(patienceMs / 1000) });
      case 'lost':
        return refused({ code: 'readerLost' });
      case 'opened':
        return receivedOpening(ending.opened, file);
      case 'notOpened': {
        const { code, detail } = ending.failure;
        if (code !== 'bug') throw new Failure(code, detail);
        // What a library threw at bytes that it did not expect.
        return refused({ code: 'unreadable', detail });
      }
    }
  };

  /** Null where none comes. */
  async #ready(job: JobContext): Promise<MessagePort | null> {
    if (this.#starter === null) return null;
    if (this.#port) return this.#port;
    this.#isStarted = true;
    const ready = new Promise<true>((resolve) => {
      this.#onReady = () => resolve(true);
    });
    this.#starter.start();
    let waited = 0;
    const { startMs } = this.#patience;
    const isThere = await this.#whileWanted(ready, job, (elapsed) => (waited += elapsed) < startMs);
    if (isThere === null) this.#end();
    return this.#port;
  }

  /**
   * What comes, or null once `goesOn` says no: it is told the time that passed, of which a sleeping
   * machine's is none. The reader is ended then, and when the job is cancelled.
   */
  async #whileWanted<Result>(
    coming: Promise<Result>,
    job: JobContext,
    goesOn: (elapsedMs: number) => boolean,
  ): Promise<Result | null> {
    let last = performance.now();
    for (;;) {
      const came = await Promise.race([coming, tick()]);
      if (came !== null) return came;
      try {
        await job.pause(0);
      } catch (error) {
        this.#end();
        throw error;
      }
      const now = performance.now();
      const elapsed = Math.min(now - last, 10 * TICK_MS);
      last = now;
      if (goesOn(elapsed)) continue;
      this.#end();
      return null;
    }
  }

  #receive(port: MessagePort, answer: SideAnswer): void {
    if (answer.kind === 'ready') {
      this.#port = port;
      this.#onReady?.();
      return;
    }
    const asked = this.#asked;
    if (asked?.id !== answer.id) return;
    if (answer.kind === 'alive') asked.onSign(answer.done);
    else if (answer.kind === 'opened' || answer.kind === 'notOpened') asked.onEnd(answer);
  }
}

function tick(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), TICK_MS);
  });
}
