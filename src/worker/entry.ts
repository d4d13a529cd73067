import './lockdown.ts';
import { showLife } from './life-sign.ts';
import type { PortReceiver } from './main.ts';

/** Messages that come before the rest of the worker is loaded wait here. */
const early: unknown[] = [];
let receive: ((data: unknown) => void) | null = null;
const earlyPorts: Parameters<PortReceiver>[] = [];
let receivePort: PortReceiver | null = null;
addEventListener('message', (event: MessageEvent<unknown>) => {
  const [port] = event.ports;
  // Only ends of channels to side workers come with a port.
  if (port) {
    if (receivePort) receivePort(port, event.data);
    else earlyPorts.push([port, event.data]);
  } else if (receive) receive(event.data);
  else early.push(event.data);
});

showLife();
const main = import('./main.ts').then(({ serve }) => serve);
// A small part of it: the store is opened while the rest arrives and is compiled.
const { openEarly } = await import('#storage/early-opening.ts');
const openDevice = openEarly();
const serve = await main;
serve(
  (data) => postMessage(data),
  (handler) => {
    receive = handler;
    for (const data of early.splice(0)) handler(data);
  },
  (handler) => {
    receivePort = handler;
    for (const early of earlyPorts.splice(0)) handler(...early);
  },
  openDevice,
);
