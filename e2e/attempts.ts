/**
 * Every way out we know, tried toward `foreign`. Each uses its own path, so that the foreign origin tells
 * which one got through. The functions run inside the browser: they may use nothing from outside.
 */

/** From a page; all but leaving it. */
export async function attemptFromPage(foreign: string): Promise<void> {
  const attempts: (() => unknown)[] = [
    () => fetch(`${foreign}fetch`),
    () => fetch(`${foreign}fetch-no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }),
    () => fetch(`${foreign}fetch-keepalive`, { keepalive: true, mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${foreign}xhr`);
      request.send();
    },
    () => new WebSocket(`${foreign.replace('http', 'ws')}websocket`),
    () => new EventSource(`${foreign}eventsource`),
    () => import(`${foreign}import`),
    () => navigator.sendBeacon(`${foreign}beacon`, 'x'),
    () => {
      new Image().src = `${foreign}image`;
    },
    () => {
      document.body.append(
        Object.assign(document.createElement('script'), { src: `${foreign}script` }),
      );
    },
    () => {
      const link = { rel: 'stylesheet', href: `${foreign}style` };
      document.head.append(Object.assign(document.createElement('link'), link));
    },
    () => {
      const link = { rel: 'prefetch', href: `${foreign}prefetch` };
      document.head.append(Object.assign(document.createElement('link'), link));
    },
    () => {
      document.body.append(
        Object.assign(document.createElement('iframe'), { src: `${foreign}frame` }),
      );
    },
    () => {
      document.body.append(
        Object.assign(document.createElement('video'), { src: `${foreign}media` }),
      );
    },
    () => {
      document.body.style.backgroundImage = `url(${foreign}background)`;
    },
    () => new FontFace('probe', `url(${foreign}font)`).load(),
    async () =>
      (await caches.open('probe')).add(new Request(`${foreign}cache-add`, { mode: 'no-cors' })),
    () => {
      const form = document.createElement('form');
      Object.assign(form, { action: `${foreign}form`, method: 'post', target: '_blank' });
      document.body.append(form);
      form.submit();
    },
    () => {
      const form = document.createElement('form');
      Object.assign(form, { action: `${foreign}form-request`, target: '_blank' });
      document.body.append(form);
      form.requestSubmit();
    },
    () => window.open(`${foreign}open`),
    () => {
      const anchor = document.createElement('a');
      Object.assign(anchor, { href: `${foreign}anchor`, target: '_blank' });
      document.body.append(anchor);
      anchor.click();
    },
    () => new RTCPeerConnection(),
  ];
  for (const attempt of attempts) {
    try {
      // Not waited for: what is refused may never settle.
      void Promise.resolve(attempt()).catch(() => {});
    } catch {
      // Refused at once.
    }
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 1500);
  });
}

/** From a page: leaving it for an address that could carry data. */
export function leavePage(foreign: string): void {
  location.href = `${foreign}location`;
}

/** From a worker. */
export async function attemptFromWorker(foreign: string): Promise<void> {
  const attempts: (() => unknown)[] = [
    () => fetch(`${foreign}fetch`),
    () => fetch(`${foreign}fetch-no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${foreign}xhr`);
      request.send();
    },
    () => new WebSocket(`${foreign.replace('http', 'ws')}websocket`),
    () => new EventSource(`${foreign}eventsource`),
    () => import(`${foreign}import`),
    () => new FontFace('probe', `url(${foreign}font)`).load(),
    async () =>
      (await caches.open('probe')).add(new Request(`${foreign}cache-add`, { mode: 'no-cors' })),
    () => {
      const code = `fetch(${JSON.stringify(`${foreign}nested-worker`)})`;
      return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    },
  ];
  for (const attempt of attempts) {
    try {
      void Promise.resolve(attempt()).catch(() => {});
    } catch {
      // Refused at once.
    }
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 1500);
  });
}
