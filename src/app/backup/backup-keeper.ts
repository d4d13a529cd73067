/**
 * Writes to the chosen folder by itself: soon after files came in, and for other changes when the page is
 * put away or a day is over. Loaded where a folder was chosen.
 */
import { dataClient } from '#app/asking/data-client.ts';
import { useStore } from '#app/store.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { FolderTrouble } from '#worker/protocol/backup.ts';
import { tellTrouble } from './folder-permission.ts';

/** What came in first gets its figures; then it is saved. */
const AFTER_IMPORT_MS = 4_000;
/** Tags and marks come one after the other: they are saved together. */
const AFTER_CHANGE_MS = 10 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let isWriting = false;
let told: FolderTrouble | null = null;
let isStarted = false;

function isWanted(): boolean {
  const { view } = useWorkspace.getState();
  return view !== null && view.isWriter && view.backup.isAutomatic && view.backup.isStale;
}

async function write(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (isWriting || !isWanted()) return;
  isWriting = true;
  try {
    const { folder } = await dataClient.call('backup.toFolder', null);
    const trouble = folder?.trouble ?? null;
    // Said once; it stands beside the folder, too.
    if (folder && trouble !== told) tellTrouble(folder, useStore.getState().locale);
    told = trouble;
  } catch {
    // Another tab writes, or the page goes away: the next change asks again.
  } finally {
    isWriting = false;
  }
}

function plan(): void {
  if (!isWanted() || isWriting) return;
  const { view } = useWorkspace.getState();
  const isSoon = view?.backup.hasNewFiles === true;
  if (timer !== undefined && !isSoon) return;
  clearTimeout(timer);
  timer = setTimeout(() => void write(), isSoon ? AFTER_IMPORT_MS : AFTER_CHANGE_MS);
}

/** Begins to follow the workspace; more calls change nothing. */
export function keepBackups(): void {
  if (isStarted) return;
  isStarted = true;
  let { revision = -1 } = useWorkspace.getState().view ?? {};
  useWorkspace.subscribe(({ view }) => {
    if (view === null || view.revision === revision) return;
    revision = view.revision;
    plan();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void write();
  });
  plan();
}
