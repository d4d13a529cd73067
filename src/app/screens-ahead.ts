/**
 * The code of the screens, loaded once there are files and the page has nothing to do: what is opened
 * then stands at once. An empty page loads it too, when it has been at rest for a while and the service
 * worker holds it all: then it costs nobody a byte.
 */
import { loadChart } from '#ui/chart.tsx';
import { isHeldOffline } from './offline.ts';
import { screens } from './routes.ts';

/** Screens that a first file leads to, in this order; the others after them. */
const FIRST = ['import', 'overview', 'rfm', 'segments', 'personas'];

/** @returns ends it */
export function loadScreensAhead(): () => void {
  const rankOf = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  const loads = [...screens]
    .sort((a, b) => rankOf(a.id) - rankOf(b.id))
    .map(({ body }) => body.load);
  loads.splice(FIRST.length, 0, loadChart);
  let isEnded = false;
  const next = async (): Promise<void> => {
    const load = loads.shift();
    if (load === undefined || isEnded) return;
    // What cannot be loaded now is tried again when it is opened.
    await load().catch(() => undefined);
    whenIdle(() => void next());
  };
  whenIdle(() => void next());
  return () => {
    isEnded = true;
  };
}

/** The start screen comes first, and who drops a file at once waits for nothing of this. */
const REST_MS = 1200;

/** @returns ends it */
export function loadScreensAtRest(): () => void {
  let end = (): void => undefined;
  const timer = setTimeout(() => {
    if (isHeldOffline()) end = loadScreensAhead();
  }, REST_MS);
  return () => {
    clearTimeout(timer);
    end();
  };
}

function whenIdle(act: () => void): void {
  // Not in Safari.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act, 200);
}
