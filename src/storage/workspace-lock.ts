/** One tab writes: the holder of the workspace's Web Lock. The others read, and take over when it goes. */

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
}

/**
 * Asks for the lock; resolves when it is known whether this tab writes or waits. Where the browser has no
 * Web Locks the only tab is taken to be the writer.
 */
export async function requestWorkspaceLock(
  workspaceId: string,
  { onGained, onTakenOver }: LockEvents,
): Promise<WorkspaceLock> {
  const { navigator } = globalThis as { navigator?: { locks?: LockManager } };
  const locks = navigator?.locks;
  if (!locks) {
    await onGained();
    return { isHeld: () => true, release: () => undefined };
  }
  const name = `silhouette-workspace-${workspaceId}`;
  const waiting = new AbortController();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let isHeld = false;
  const gain = async (): Promise<void> => {
    await onGained();
    isHeld = !waiting.signal.aborted;
  };
  const isFree = await new Promise<boolean>((resolve, reject) => {
    const request = locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await gain();
      resolve(lock !== null);
      if (lock) await ended;
    });
    request.catch(reject);
  });
  if (!isFree) {
    const request = locks.request(name, { signal: waiting.signal }, async () => {
      await gain();
      onTakenOver();
      await ended;
    });
    // Given up while waiting, or the store was closed when the turn came: this tab goes on reading.
    request.catch(() => undefined);
  }
  return {
    isHeld: () => isHeld,
    release: () => {
      isHeld = false;
      waiting.abort();
      end();
    },
  };
}
