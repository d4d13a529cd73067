/** One tab writes: the holder of the workspace's Web Lock. The others read, and take over when it goes. */

export interface WorkspaceLock {
  /** Whether this tab may write now. */
  readonly isHeld: () => boolean;
  /** Gives it up, or the wait for it. */
  readonly release: () => void;
}

/**
 * Asks for the lock. `onHeld` is called when a tab that had to wait becomes the writer.
 * Where the browser has no Web Locks the only tab is taken to be the writer.
 */
export async function requestWorkspaceLock(
  workspaceId: string,
  onHeld: () => void,
): Promise<WorkspaceLock> {
  const { navigator } = globalThis as { navigator?: { locks?: LockManager } };
  const locks = navigator?.locks;
  if (!locks) return { isHeld: () => true, release: () => undefined };
  const name = `silhouette-workspace-${workspaceId}`;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const waiting = new AbortController();
  let isHeld = false;
  const isFree = await new Promise<boolean>((resolve) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? released : undefined;
    });
  });
  if (isFree) isHeld = true;
  else {
    const { signal } = waiting;
    locks
      .request(name, { signal }, () => {
        isHeld = true;
        onHeld();
        return released;
      })
      .catch(() => undefined);
  }
  return {
    isHeld: () => isHeld,
    release: () => {
      isHeld = false;
      waiting.abort();
      release();
    },
  };
}
