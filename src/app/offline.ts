/** The service worker seen from the page: waiting for its cover, and offering its updates. */

const longestInstallMs = 30_000;

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

function register(): Promise<ServiceWorkerRegistration | undefined> {
  // Absent where the page is no secure context, refused in some private windows, not built by `npm run dev`.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return Promise.resolve(undefined);
  registered ??= navigator.serviceWorker
    .register('./service-worker.js', { scope: './' })
    .catch(() => undefined);
  return registered;
}

/** Resolves when a worker being installed is active, or rejects when the browser dropped it. */
function untilActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the service worker was not installed'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Waits until the service worker answers for this page, on the first visit too. The data worker is started
 * after it: only then does its script arrive under the content policy.
 */
export async function whenControlled(): Promise<'controlled' | 'unavailable'> {
  const registering = register();
  const { serviceWorker } = navigator;
  // It answers already: what the registration has to say is of updates.
  if (import.meta.env.PROD && serviceWorker?.controller) return 'controlled';
  const registration = await registering;
  if (!registration) return 'unavailable';
  const controlled = new Promise<'controlled'>((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve('controlled'), { once: true });
  });
  const late = new Promise<'unavailable'>((resolve) => {
    setTimeout(() => resolve('unavailable'), longestInstallMs);
  });
  const failed = (async () => {
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    try {
      if (worker) await untilActive(worker);
      // After a forced reload nobody claims us unasked.
      registration.active?.postMessage('claim');
      return await late;
    } catch {
      return 'unavailable';
    }
  })();
  return Promise.race([controlled, failed, late]);
}

/** Whether the service worker answers, who keeps every file of the app. */
export function isHeldOffline(): boolean {
  return Boolean(navigator.serviceWorker?.controller);
}

/** A newer version that is installed and waits to take over. */
export interface WaitingVersion {
  /** What it says is new in it; anything, as it may come from any later version. */
  readonly changes: unknown;
  /** Lets it take over for all tabs; this page is then loaded again. */
  readonly takeOver: () => void;
}

/**
 * Tells of newer versions that wait; until one takes over the old one goes on, offline too.
 * @param onTaken another tab has let one take over: this page runs on with its own files
 */
export async function watchForUpdate(
  onWaiting: (waiting: WaitingVersion) => void,
  onTaken: () => void,
): Promise<void> {
  const registration = await register();
  if (!registration) return;
  const { serviceWorker } = navigator;
  let isOurs = false;
  let hadController = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isOurs) location.reload();
    else if (hadController) onTaken();
    hadController = true;
  });
  const tell = async (worker: ServiceWorker): Promise<void> => {
    const changes = await changesOf(worker);
    if (worker.state !== 'installed') return;
    onWaiting({
      changes,
      takeOver: () => {
        isOurs = true;
        worker.postMessage('activate');
      },
    });
  };
  if (registration.waiting && serviceWorker.controller) void tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) void tell(installing);
    });
  });
  serviceWorker.controller?.postMessage('tidy');
}

const LONGEST_ANSWER_MS = 3000;

/** Asks a version for its list of changes; null where it does not answer. */
function changesOf(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    port1.start();
    setTimeout(() => resolve(null), LONGEST_ANSWER_MS);
    worker.postMessage('changes', [port2]);
  });
}
