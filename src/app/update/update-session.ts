/**
 * The updates of the app: what waits and what is new in it, and after one was taken what is new now. Kept
 * outside React; nothing happens before a person agrees, and nothing while an import runs, in any tab.
 */
import { create } from 'zustand';
import { APP_VERSION, compareVersions } from '#domain/version.ts';
import { useImportSession } from '#app/import-session.ts';
import { watchForUpdate } from '#app/offline.ts';

interface UpdateState {
  /** What the version that waits says is new in it, unchecked; undefined while none waits. */
  readonly waiting: unknown;
  /** Put off until the next visit. */
  readonly isLater: boolean;
  /** Asked for, and refused because another tab is importing. */
  readonly isHeldBack: boolean;
  /** Another tab has updated: this page still runs the version before. */
  readonly isTaken: boolean;
  /** The older version that was here before, until what is new since was seen; null otherwise. */
  readonly before: string | null;
}

export const useUpdate = create<UpdateState>()(() => ({
  waiting: undefined,
  isLater: false,
  isHeldBack: false,
  isTaken: false,
  before: null,
}));

let takeOver: () => void = () => undefined;

/** Called once, when the workspace is open. */
export async function watchUpdates(): Promise<void> {
  useUpdate.setState({ before: olderVersion() });
  useImportSession.subscribe(({ phase }) => holdWhileImporting(phase));
  holdWhileImporting(useImportSession.getState().phase);
  await watchForUpdate(
    (version) => {
      takeOver = version.takeOver;
      useUpdate.setState({ waiting: version.changes, isLater: false, isHeldBack: false });
    },
    () => useUpdate.setState({ isTaken: true, waiting: undefined }),
  );
}

export async function takeUpdate(): Promise<void> {
  const isFree = await ifNobodyImports(takeOver);
  useUpdate.setState({ isHeldBack: !isFree });
}

export function putOffUpdate(): void {
  useUpdate.setState({ isLater: true });
}

export function closeNews(): void {
  useUpdate.setState({ before: null });
}

// ── one import, in whatever tab, keeps the update waiting ──────────────────────────────────────

const IMPORTING = 'silhouette-importing';

let endOfImport: (() => void) | null = null;

function holdWhileImporting(phase: ReturnType<typeof useImportSession.getState>['phase']): void {
  const isImporting = phase !== 'idle' && phase !== 'failed';
  if (!isImporting) {
    endOfImport?.();
    endOfImport = null;
  } else if (endOfImport === null) {
    const end = new Promise<void>((resolve) => {
      endOfImport = resolve;
    });
    void locks()?.request(IMPORTING, { mode: 'shared' }, () => end);
  }
}

/** Runs `act` unless a tab is importing; whether it did. */
async function ifNobodyImports(act: () => void): Promise<boolean> {
  const manager = locks();
  if (manager === undefined) {
    if (endOfImport === null) act();
    return endOfImport === null;
  }
  return manager.request(IMPORTING, { ifAvailable: true }, (lock) => {
    if (lock) act();
    return lock !== null;
  });
}

function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}

// ── what is new is told once ───────────────────────────────────────────────────────────────────

const KEPT_AS = 'silhouette.version';

/** The version of the last visit where it was an older one; this one is the last from now on. */
function olderVersion(): string | null {
  try {
    const before = localStorage.getItem(KEPT_AS);
    localStorage.setItem(KEPT_AS, APP_VERSION);
    return before !== null && compareVersions(before, APP_VERSION) < 0 ? before : null;
  } catch {
    return null;
  }
}
