/** What the browser says about keeping the data: asked for once, after the first import, and looked at. */
import { create } from 'zustand';
import { type BrowserLimit, browserLimits } from '#app/start/browser-limits.ts';
import { useWorkspace } from './workspace.ts';

export interface StorageState {
  /** Null: the browser does not say. */
  readonly usageBytes: number | null;
  readonly quotaBytes: number | null;
  readonly isPersisted: boolean | null;
  readonly limits: readonly BrowserLimit[];
}

export const useStorageState = create<StorageState>(() => ({
  usageBytes: null,
  quotaBytes: null,
  isPersisted: null,
  limits: [],
}));

/** Looks again how much is used and whether it is kept. */
async function lookAtStorage(): Promise<StorageState> {
  // Absent on plain addresses, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  const [estimate, persisted] = await Promise.all([
    storage?.estimate?.().catch(() => null),
    storage?.persisted?.().catch(() => null),
  ]);
  const quotaBytes = estimate?.quota ?? null;
  const isPersisted = persisted ?? null;
  const limits = browserLimits({
    userAgent: navigator.userAgent,
    isSecure: globalThis.isSecureContext,
    hasLocks: 'locks' in navigator,
    hasServiceWorker: 'serviceWorker' in navigator,
    isInstalled: matchMedia('(display-mode: standalone)').matches,
    isPersisted,
    quotaBytes,
  });
  const state = { usageBytes: estimate?.usage ?? null, quotaBytes, isPersisted, limits };
  useStorageState.setState(state);
  return state;
}

/** Looks now and after every change of the workspace, until the returned function is called. */
export function followStorage(): () => void {
  void lookAtStorage();
  return useWorkspace.subscribe(() => void lookAtStorage());
}

/** Asks the browser not to clear the data by itself. Some grant it without a word, some ask. */
export async function askToPersist(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined;
  const isGranted = (await storage?.persist?.().catch(() => false)) ?? false;
  await lookAtStorage();
  return isGranted;
}

let isAsked = false;

/** Asks, once a visit, as soon as there is something of one's own to keep. */
export function keepWhatIsImported(): void {
  const { view } = useWorkspace.getState();
  if (isAsked || !view || view.isEmpty || view.isDemo) return;
  isAsked = true;
  void lookAtStorage().then(({ isPersisted }) => {
    if (isPersisted === false) void askToPersist();
  });
}
