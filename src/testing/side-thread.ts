/** A side worker as a thread of Node: its port comes with its start. */
import { workerData } from 'node:worker_threads';
import { serveSide } from '#worker/sides/side-main.ts';

serveSide((workerData as { readonly port: MessagePort }).port);
// Modules are loaded as long as this one is being loaded.
await new Promise(() => undefined);
