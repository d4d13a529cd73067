/**
 * A lock by messages, where the browser has none. Who wants it asks, who has it answers, and silence means
 * that nobody does. A tab that is busy or frozen may be taken for gone: what is written is therefore
 * guarded by the store's token (`WorkspaceStore.claim`), and of two holders the one whose token is not the
 * stored one steps back. No word here says anything of the data.
 */
import { randomId } from '#domain/random-id.ts';
import type { HeldLock, LockRequest } from './tab-locks.ts';

/** Whoever holds a lock answers within this time: work is broken off more often. */
const ANSWER_MS = 500;
/** It counts in steps: while this tab itself stood still, no answer could be heard. */
const STEP_MS = 100;
/** Who waits asks so often, and takes over after so many silences. */
const LOOK_MS = 1000;
const SILENCES = 3;

type Word =
  | { readonly say: 'whose'; readonly ticket: string }
  /** An answer to a ticket: not yours. */
  | { readonly say: 'held'; readonly ticket: string }
  /** Taken, and written down. */
  | { readonly say: 'taken' }
  | { readonly say: 'free' };

export async function requestByMessages<Result>(
  name: string,
  { ifAvailable = false, signal, isStillOurs }: LockRequest,
  callback: (lock: HeldLock | null) => Promise<Result>,
): Promise<Result> {
  const lock = new MessageLock(name);
  try {
    const isOurs = await lock.take(ifAvailable, signal);
    const lost = lock.lost(isStillOurs ?? (() => Promise.resolve(true)));
    return await Promise.race([callback(isOurs ? { tell: () => lock.tell() } : null), lost]);
  } finally {
    lock.free();
  }
}

class MessageLock {
  readonly #channel: BroadcastChannel;
  #isHeld = false;
  /** What proves it ours is written. */
  #isTold = false;
  /** Another tab has said so of itself. */
  #isDoubted = false;
  /** Of the question that is being asked. */
  #ticket: string | null = null;
  #isRefused = false;
  #isFreed = false;
  /** Ends a wait before its time. */
  #wake: () => void = () => undefined;
  #contested: () => void = () => undefined;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(`lock-${name}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => this.#hear(data);
  }

  /** @returns whether it is ours; false only where it was not to be waited for */
  async take(ifAvailable: boolean, signal: AbortSignal | undefined): Promise<boolean> {
    const wake = (): void => this.#wake();
    signal?.addEventListener('abort', wake);
    try {
      for (let silences = 0; ;) {
        signal?.throwIfAborted();
        silences = (await this.#asksInVain(signal)) ? silences + 1 : 0;
        if (silences >= (ifAvailable ? 1 : SILENCES)) break;
        if (ifAvailable) return false;
        signal?.throwIfAborted();
        await this.#wait(LOOK_MS);
        // Told to be free, it is asked for once more.
        if (this.#isFreed) silences = SILENCES - 1;
        this.#isFreed = false;
      }
      this.#isHeld = true;
      return true;
    } finally {
      signal?.removeEventListener('abort', wake);
    }
  }

  tell(): void {
    this.#isTold = true;
    this.#say({ say: 'taken' });
    if (this.#isDoubted) this.#contested();
  }

  /** Fails when another tab has the lock and `isStillOurs` does not gainsay it. */
  lost(isStillOurs: () => Promise<boolean>): Promise<never> {
    return new Promise((_, reject) => {
      this.#contested = () => {
        isStillOurs().then(
          (isOurs) => {
            if (!this.#isHeld || isOurs) return;
            this.#isHeld = false;
            reject(new DOMException('another tab has the lock', 'AbortError'));
          },
          () => undefined,
        );
      };
    });
  }

  free(): void {
    if (this.#isHeld) this.#say({ say: 'free' });
    this.#isHeld = false;
    this.#channel.close();
  }

  /** Asks whose it is; true when nobody answers. */
  async #asksInVain(signal: AbortSignal | undefined): Promise<boolean> {
    // Of two that ask at once the earlier one goes first.
    const ticket = `${Date.now()} ${randomId()}`;
    this.#ticket = ticket;
    this.#isRefused = false;
    this.#say({ say: 'whose', ticket });
    for (let waited = 0; waited < ANSWER_MS && !this.#isRefused; waited += STEP_MS) {
      if (signal?.aborted === true) break;
      await this.#wait(STEP_MS);
    }
    this.#ticket = null;
    return !this.#isRefused;
  }

  async #wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #say(word: Word): void {
    this.#channel.postMessage(word);
  }

  #hear(word: Word): void {
    switch (word.say) {
      case 'whose':
        if (this.#isHeld || (this.#ticket !== null && this.#ticket < word.ticket)) {
          this.#say({ say: 'held', ticket: word.ticket });
        } else if (this.#ticket !== null) this.#refuse();
        break;
      case 'held':
        if (word.ticket === this.#ticket) this.#refuse();
        break;
      case 'taken':
        this.#isDoubted = true;
        if (this.#isHeld && this.#isTold) this.#contested();
        break;
      case 'free':
        this.#isFreed = true;
        if (this.#ticket === null) this.#wake();
    }
  }

  #refuse(): void {
    this.#isRefused = true;
    this.#wake();
  }
}
