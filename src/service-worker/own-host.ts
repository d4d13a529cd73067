/**
 * First import of the service worker. No content policy binds it on a host without headers, so it takes
 * from itself what could reach another host: `fetch` goes to its own host alone, the rest is gone.
 */

const connecting = [
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'XMLHttpRequest',
  'RTCPeerConnection',
  'importScripts',
  'fetchLater',
  'FontFace',
] as const;

const connectingMethods = [
  ['Cache', ['add', 'addAll']],
  ['Clients', ['openWindow']],
  ['WindowClient', ['navigate']],
  ['BackgroundFetchManager', ['fetch']],
  ['PushManager', ['subscribe']],
  ['WorkerNavigator', ['sendBeacon']],
] as const;

interface Scope {
  readonly location: { readonly href: string; readonly origin: string };
  fetch: typeof fetch;
}

function replaceForGood(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: false, configurable: false });
}

/** Every holder of a member: the object and what it inherits from. */
function* holdersOf(from: object, name: string): Generator<object> {
  for (let holder: object | null = from; holder; holder = Object.getPrototypeOf(holder) as object) {
    if (Object.hasOwn(holder, name)) yield holder;
  }
}

export function keepToOwnHost(scope: Scope & object): void {
  const reach = scope.fetch.bind(scope);
  const { href, origin } = scope.location;
  const ownFetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = typeof input === 'object' && 'url' in input ? input.url : String(input);
    const isOwn = URL.canParse(url, href) && new URL(url, href).origin === origin;
    return isOwn ? reach(input, init) : Promise.reject(new TypeError('only our own host'));
  };
  for (const holder of holdersOf(scope, 'fetch')) replaceForGood(holder, 'fetch', ownFetch);
  for (const name of connecting) {
    for (const holder of holdersOf(scope, name)) replaceForGood(holder, name, undefined);
  }
  for (const [owner, names] of connectingMethods) {
    const found = (scope as unknown as Record<string, { prototype?: object } | undefined>)[owner];
    const prototype = found?.prototype;
    if (!prototype) continue;
    for (const name of names) {
      for (const holder of holdersOf(prototype, name)) replaceForGood(holder, name, undefined);
    }
  }
}

if ('ServiceWorkerGlobalScope' in globalThis) keepToOwnHost(globalThis);
