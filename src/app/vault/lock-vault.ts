/**
 * Locking: the data worker is ended and the page loaded anew, so that nothing of the workspace is left in
 * either's memory. By a press, after idle minutes, and together in all tabs of this browser.
 */
import { useImportSession } from '#app/import-session.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';

/** Between tabs; no word of the workspace goes through it. */
const CHANNEL = 'silhouette-vault';

type Word = 'active' | 'lock';

const MINUTE_MS = 60_000;
const LOOK_MS = 2000;
/** Other tabs hear of what is done here at most so often. */
const TELL_MS = 5000;
/** What is being written is waited for so long; what is cut off is written wholly or not at all. */
const GRACE_MS = 1500;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let lastActive = Date.now();
let lastTold = 0;
let isLocking = false;
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

const tell = (word: Word): void => channel?.postMessage(word);
const hasVault = (): boolean => (useWorkspace.getState().view?.vault ?? null) !== null;

/** Locks this tab and, unless one of them said so, all others that have a vault open. */
export async function lockVault(isTold = false): Promise<void> {
  if (isLocking) return;
  isLocking = true;
  if (!isTold) tell('lock');
  const closing = dataClient.call('vault.lock', null).catch(() => undefined);
  // Nothing is to be seen from here on.
  useWorkspace.setState({ status: 'opening', view: null });
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
  dataClient.restart();
  location.reload();
}

/** Watches for idleness, in this tab and the others. Called once. */
export function watchIdleness(): void {
  const note = (): void => {
    lastActive = Date.now();
    if (!hasVault() || lastActive - lastTold < TELL_MS) return;
    lastTold = lastActive;
    tell('active');
  };
  for (const sign of SIGNS_OF_LIFE) {
    addEventListener(sign, note, { capture: true, passive: true });
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'active') lastActive = Date.now();
    else if (hasVault()) void lockVault(true);
  });
  const look = (): void => {
    const idleMinutes = useWorkspace.getState().view?.vault?.idleMinutes;
    if (idleMinutes === undefined) return;
    // An import at work is not interrupted: somebody waits for it.
    const { phase } = useImportSession.getState();
    if (phase === 'staging' || phase === 'committing') lastActive = Date.now();
    if (Date.now() - lastActive >= idleMinutes * MINUTE_MS) void lockVault();
  };
  setInterval(look, LOOK_MS);
  // A device that slept wakes up locked.
  document.addEventListener('visibilitychange', look);
  // A page that the browser keeps for "back" must not keep the data with it.
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted && hasVault()) dataClient.restart();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasVault()) location.reload();
  });
}
