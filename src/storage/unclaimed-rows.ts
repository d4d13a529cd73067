/**
 * Rows under an id that no workspace has yet (a restore, a vault being made) look like what a killed one has
 * left behind. While they are written they are claimed: for other tabs by a lock, for this one by their id.
 */
import { tabLocks } from './tabs/tab-locks.ts';

const claimed = new Set<string>();

const lockName = (id: string): string => `silhouette-restore-${id}`;

/** Does what writes under the id; meanwhile nobody sweeps it. */
export async function whileClaimed<Result>(
  id: string,
  work: () => Promise<Result>,
): Promise<Result> {
  claimed.add(id);
  try {
    // Nobody else knows the name: it is free.
    return await (tabLocks()?.request(lockName(id), { ifAvailable: true }, work) ?? work());
  } finally {
    claimed.delete(id);
  }
}

/** The same for work in several steps; what is returned ends it. */
export async function claim(id: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await new Promise<void>((resolve, reject) => {
    whileClaimed(id, () => {
      resolve();
      return released;
    }).catch(reject);
  });
  return release;
}

/** Sweeps what is under the id, unless somebody is writing it. */
export async function unlessClaimed(id: string, sweep: () => Promise<void>): Promise<void> {
  if (claimed.has(id)) return;
  const locks = tabLocks();
  if (!locks) {
    await sweep();
    return;
  }
  await locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
    if (lock) await sweep();
  });
}
