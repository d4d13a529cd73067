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
  const registration = await register();
  if (!registration) return 'unavailable';
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return 'controlled';
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

/**
 * Tells when a newer version waits. Calling `update` switches to it and reloads the page; until then the
 * old version goes on, offline too.
 */
export async function watchForUpdate(onReady: (update: () => void) => void): Promise<void> {
  const registration = await register();
  if (!registration) return;
  const offer = (waiting: ServiceWorker) =>
    onReady(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      waiting.postMessage('activate');
    });
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
    });
  });
}
