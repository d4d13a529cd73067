/**
 * First import of every worker entry: takes away what could open a connection, before other code loads.
 * It runs by itself inside a worker and does nothing elsewhere. `import()` cannot be taken away: the
 * content policy that the service worker puts on worker scripts keeps it to this origin.
 */

/** Global names that connect, or that start something which could. */
export const connecting = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
  'FontFace',
  'Notification',
  'Worker',
  'SharedWorker',
] as const;

/** Methods that connect, by the object whose prototype chain carries them. */
const connectingMethods = [
  ['Cache', ['add', 'addAll']],
  ['WorkerNavigator', ['sendBeacon']],
  ['Navigator', ['sendBeacon']],
] as const;

type Holder = Record<string, unknown>;

function remove(from: object, name: string): void {
  for (let holder: object | null = from; holder; holder = Object.getPrototypeOf(holder) as object) {
    if (!Object.hasOwn(holder, name)) continue;
    Object.defineProperty(holder, name, {
      value: undefined,
      writable: false,
      enumerable: false,
      configurable: false,
    });
  }
}

/** Removes them from `scope`; throws where one stays, so that a worker that could connect never starts. */
export function lockDown(scope: object): void {
  for (const name of connecting) remove(scope, name);
  for (const [owner, names] of connectingMethods) {
    const prototype = ((scope as Holder)[owner] as { prototype?: object } | undefined)?.prototype;
    if (prototype) for (const name of names) remove(prototype, name);
  }
  const left = connecting.filter((name) => (scope as Holder)[name] !== undefined);
  if (left.length > 0) throw new Error(`still able to connect: ${left.join(', ')}`);
}

if ('WorkerGlobalScope' in globalThis) lockDown(globalThis);
