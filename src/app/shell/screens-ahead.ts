/**
 * The code of the screens, loaded once there are files and the page has nothing to do: what is opened
 * then stands at once. An empty page loads it too, when it has been at rest for a while and the service
 * worker holds it all: then it costs nobody a byte.
 */
import { loadChart } from '#ui/charts/chart.tsx';
import { formatsAhead } from '#ui/words/formats.ts';
import { CURRENCIES } from '#app/currencies.ts';
import { useImportSession } from '#app/import-session.ts';
import { isHeldOffline } from '#app/offline.ts';
import { screens } from '#app/routes.ts';
import { useStore } from '#app/store.ts';

/** Screens that a first file leads to, in this order; the others after them. */
const FIRST = ['import', 'overview', 'rfm', 'segments', 'personas'];

/** While files are being read the page draws how far it is: then one at a time, and only the first ones. */
const IMPORT_PAUSE_MS = 150;
/** After an import the screen that it leads to comes before what nobody has asked for. */
const QUIET_MS = 3000;

let busyUntil = 0;

function isBusy(): boolean {
  const isDrawing = document.documentElement.dataset['drawing'] !== undefined;
  if (isDrawing || useImportSession.getState().phase !== 'idle') {
    busyUntil = performance.now() + QUIET_MS;
  }
  return performance.now() < busyUntil;
}

/** @returns ends it */
export function loadScreensAhead(): () => void {
  const rankOf = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  const loads = [...screens]
    .sort((a, b) => rankOf(a.id) - rankOf(b.id))
    .map(({ body }) => body.load);
  loads.splice(FIRST.length, 0, loadChart);
  const mostLeft = loads.length - FIRST.length;
  const { locale } = useStore.getState();
  const formats = formatsAhead(locale, CURRENCIES[locale][0]!);
  let isEnded = false;
  const next = async (): Promise<void> => {
    if (isEnded) return;
    const isWaiting = isBusy();
    if (!isWaiting || loads.length > mostLeft) {
      const format = isWaiting ? undefined : formats.shift();
      const load = format === undefined ? loads.shift() : undefined;
      format?.();
      // What cannot be loaded now is tried again when it is opened.
      await load?.().catch(() => undefined);
    }
    if (loads.length === 0) performance.mark('silhouette:screens-ahead');
    else whenIdle(() => void next(), isWaiting ? IMPORT_PAUSE_MS : 0);
  };
  whenIdle(() => void next(), 0);
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

function whenIdle(act: () => void, afterMillis: number): void {
  if (afterMillis > 0) setTimeout(() => whenIdle(act, 0), afterMillis);
  // Not in Safari.
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act, 200);
}
