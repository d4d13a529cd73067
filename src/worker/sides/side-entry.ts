import '#worker/lockdown.ts';
import { showLife } from '#worker/life-sign.ts';

showLife();

/** One port comes for good; calls that come before the rest is loaded wait in it until it is started. */
addEventListener(
  'message',
  (event) => {
    const [port] = event.ports;
    if (port) void import('./side-main.ts').then(({ serveSide }) => serveSide(port));
  },
  { once: true },
);
