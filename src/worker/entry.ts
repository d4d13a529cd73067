import './lockdown.ts';

/** Messages that come before the rest of the worker is loaded wait here. */
const early: unknown[] = [];
let receive: ((data: unknown) => void) | null = null;
addEventListener('message', (event: MessageEvent<unknown>) => {
  if (receive) receive(event.data);
  else early.push(event.data);
});

const { serve } = await import('./main.ts');
serve(
  (data) => postMessage(data),
  (handler) => {
    receive = handler;
    for (const data of early.splice(0)) handler(data);
  },
);
