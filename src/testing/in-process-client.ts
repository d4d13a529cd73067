/** The data client talking to a worker's code in this process, over a database in memory. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { DataClient } from '#worker/client.ts';
import { serve } from '#worker/main.ts';

type Listener = (event: { data: unknown }) => void;

/** A worker's surface over `serve`: messages hop through microtasks, structured clones as in a browser. */
function inProcessWorker(): Worker {
  const listeners: Listener[] = [];
  let receive: (data: unknown) => void = () => undefined;
  serve(
    (data) => queueMicrotask(() => listeners.forEach((listener) => listener({ data }))),
    (handler) => {
      receive = handler;
    },
  );
  const surface = {
    postMessage: (data: unknown) => queueMicrotask(() => receive(data)),
    addEventListener: (type: string, listener: Listener) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => undefined,
  };
  return surface as unknown as Worker;
}

/** A client with an empty device of its own. */
export function freshClient(): DataClient {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return new DataClient(inProcessWorker);
}

/** A client over the device the last one wrote: the page after a reload. */
export function reloadedClient(): DataClient {
  return new DataClient(inProcessWorker);
}
