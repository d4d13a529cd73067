/**
 * A worker that ends, however it ends (closed, out of memory, stopped by the browser), tells nobody. But
 * its locks are freed: the page waits for the one that each worker holds for life.
 */
import { LIFE_SIGN } from '#worker/protocol/life.ts';

/** Takes the lock of this worker's own name and tells the page, which asks for it from then on. */
export function showLife(): void {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks || self.name === '') return;
  const request = locks.request(self.name, () => {
    postMessage(LIFE_SIGN);
    return new Promise<never>(() => undefined);
  });
  // Without locks a death is learned of from errors only.
  request.catch(() => undefined);
}
