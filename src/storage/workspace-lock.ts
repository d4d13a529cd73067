/** One tab writes: the holder of the workspace's Web Lock. The others read, and take over when it goes. */

export interface WorkspaceLock {
  /** Whether this tab may write now. */
  readonly isHeld: () => boolean;
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
  if (!locks) return { isHeld: () => true };
  const name = `silhouette-workspace-${workspaceId}`;
  const forever = new Promise<never>(() => undefined);
  let isHeld = false;
  const isFree = await new Promise<boolean>((resolve) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? forever : undefined;
    });
  });
  if (isFree) isHeld = true;
  else {
    void locks.request(name, () => {
      isHeld = true;
      onHeld();
      return forever;
    });
  }
  return { isHeld: () => isHeld };
}
