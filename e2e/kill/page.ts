/** What the page without an interface runs: the data client over the built worker, and the acts. */
import { DataClient } from '#worker/client.ts';
import { ACTS, type Given } from './acts.ts';
import { dumpOrigin, type Dump } from './dump.ts';
import { hammer } from './hammer.ts';

const ZONE = 'Asia/Shanghai';

export interface KillPage {
  /** Empties the device and does all that comes before the act. */
  prepare(act: string, workerUrl: string): Promise<void>;
  perform(act: string): Promise<void>;
  endWorker(): void;
  dump(): Promise<Dump>;
  /** Acts without end, seeded, told one by one on the console as they are answered. */
  hammer(seed: number, workerUrl: string): Promise<void>;
}

let client: DataClient | null = null;
let given: Given;

const page: KillPage = {
  async prepare(act, workerUrl) {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = () => reject(new Error(`${name} was not deleted`));
      });
    }
    const files = await navigator.storage.getDirectory();
    for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
    client = new DataClient((name) => new Worker(workerUrl, { type: 'module', name }));
    const { prepare, isOpening } = ACTS[act]!;
    if (isOpening !== true) await client.call('workspace.open', { zone: ZONE });
    given = await prepare(client, indexedDB);
  },
  perform: (act) => ACTS[act]!.perform(client!, given),
  endWorker: () => client!.restart(),
  dump: () => dumpOrigin(indexedDB),
  hammer: (seed, workerUrl) =>
    hammer(new DataClient((name) => new Worker(workerUrl, { type: 'module', name })), seed),
};

Object.assign(globalThis, { killPage: page });
