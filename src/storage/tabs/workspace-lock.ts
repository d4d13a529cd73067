/** One tab writes: the holder of the workspace's lock. The others read, and take over when it goes. */
import { type HeldLock, tabLocks } from './tab-locks.ts';

export interface WorkspaceLock {
  /** Whether this tab may write now. */
  readonly isHeld: () => boolean;
  /** Gives it up for good, also the place in the queue: this tab has closed its store. */
  readonly release: () => void;
}

export interface LockEvents {
  /** The lock is ours: what must be done before anything may be written. If it fails, the lock goes on. */
  readonly onGained: () => Promise<void>;
  /** This tab, which had to wait, is the writer now. */
  readonly onTakenOver: () => void;
  /** Another tab took this one for gone and has become the writer: this one waits again. */
  readonly onLost: () => void;
  /** Whether the store still has this tab for its writer. */
  readonly isStillOurs: () => Promise<boolean>;
}

/**
 * Asks for the lock; resolves when it is known whether this tab writes or waits. Where there are no locks
 * between tabs this one is taken to be the writer; the store's token refuses what an older one still writes.
 */
export async function requestWorkspaceLock(
  workspaceId: string,
  { onGained, onTakenOver, onLost, isStillOurs }: LockEvents,
): Promise<WorkspaceLock> {
  const locks = tabLocks();
  if (!locks) {
    await onGained();
    return { isHeld: () => true, release: () => undefined };
  }
  const name = `silhouette-workspace-${workspaceId}`;
  const waiting = new AbortController();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let isHeld = false;
  const gain = async (lock: HeldLock): Promise<void> => {
    await onGained();
    isHeld = !waiting.signal.aborted;
    lock.tell?.();
  };
  const wait = (): void => {
    const request = locks.request(name, { signal: waiting.signal, isStillOurs }, async (lock) => {
      if (lock) await gain(lock);
      onTakenOver();
      await ended;
    });
    // Given up while waiting, or the store was closed when the turn came: this tab goes on reading.
    request.catch(lose);
  };
  const lose = (): void => {
    if (!isHeld) return;
    isHeld = false;
    onLost();
    wait();
  };
  const isFree = await new Promise<boolean>((resolve, reject) => {
    const request = locks.request(name, { ifAvailable: true, isStillOurs }, async (lock) => {
      if (lock) await gain(lock);
      resolve(lock !== null);
      if (lock) await ended;
    });
    request.catch(reject);
    request.catch(lose);
  });
  if (!isFree) wait();
  return {
    isHeld: () => isHeld,
    release: () => {
      isHeld = false;
      waiting.abort();
      end();
    },
  };
}
