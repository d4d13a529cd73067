/**
 * Locks between the tabs of one browser: Web Locks, or where a plain address has none, messages between
 * the tabs (message-lock.ts). Null where there is neither: then nobody can be asked.
 */
import { requestByMessages } from './message-lock.ts';

export interface HeldLock {
  /**
   * Tells who may believe that the lock is theirs that it is ours, once what proves it has been written.
   * Absent where two cannot hold it.
   */
  readonly tell?: () => void;
}

export interface LockRequest {
  /** Not to be waited for: the callback gets null where somebody has it. */
  readonly ifAvailable?: boolean;
  readonly signal?: AbortSignal;
  /** Asked where another tab says that it has our lock; then the request fails with an `AbortError`. */
  readonly isStillOurs?: () => Promise<boolean>;
}

export interface TabLocks {
  /** Held until what `callback` returns has come to pass. */
  request<Result>(
    name: string,
    request: LockRequest,
    callback: (lock: HeldLock | null) => Promise<Result>,
  ): Promise<Result>;
}

export function tabLocks(): TabLocks | null {
  const { navigator, isSecureContext } = globalThis as {
    navigator?: { locks?: LockManager };
    isSecureContext?: boolean;
  };
  const locks = navigator?.locks;
  if (locks) {
    return {
      // A browser's own lock has no more to tell.
      request: (name, { ifAvailable = false, signal }, callback) =>
        locks.request(name, ifAvailable || !signal ? { ifAvailable } : { signal }, (lock) =>
          callback(lock && {}),
        ),
    };
  }
  if (isSecureContext !== false || typeof BroadcastChannel === 'undefined') return null;
  return { request: requestByMessages };
}
