/**
 * Every way out we know, tried toward `foreign`. Each uses its own path, so that the foreign origin tells
 * which one got through. The functions run inside the browser: they may use nothing from outside.
 */

/** From a page; all but leaving it. `stun` is an address where UDP is heard. */
export async function attemptFromPage([foreign, stun]: readonly [string, string]): Promise<void> {
  const attempts: (() => unknown)[] = [
    async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${stun}` }] });
      peer.createDataChannel('probe');
      await peer.setLocalDescription(await peer.createOffer());
    },
    () => {
      for (const rel of ['dns-prefetch', 'preconnect', 'modulepreload', 'preload', 'icon']) {
        const link = { rel, href: `${foreign}${rel}`, as: 'script', crossOrigin: 'anonymous' };
        document.head.append(Object.assign(document.createElement('link'), link));
      }
    },
    () => {
      const style = document.createElement('style');
      style.textContent = `@import url(${foreign}css-import); @font-face { font-family: probe; src: url(${foreign}css-font) } body { font-family: probe }`;
      document.head.append(style);
    },
    () => {
      const markup = `<picture><source srcset="${foreign}srcset"><img></picture><svg><image href="${foreign}svg-image"/></svg><audio src="${foreign}audio"></audio><video poster="${foreign}poster"></video><input type="image" src="${foreign}input-image">`;
      document.body.insertAdjacentHTML('beforeend', markup);
    },
    () => {
      for (const [tag, name] of [
        ['embed', 'src'],
        ['object', 'data'],
      ] as const) {
        const element = document.createElement(tag);
        element.setAttribute(name, `${foreign}${tag}`);
        document.body.append(element);
      }
    },
    () => {
      const anchor = document.createElement('a');
      Object.assign(anchor, { href: '#/ping', ping: `${foreign}ping` });
      document.body.append(anchor);
      anchor.click();
    },
    () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<img src="${foreign}srcdoc-image">`;
      document.body.append(frame);
    },
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

/** Ways to leave a page for an address that could carry data. */
export const LEAVING = [
  'location',
  'assign',
  'replace',
  'refresh',
  'anchor-self',
  'form-self',
] as const;

/** From a page: leaving it in one of these ways. */
export function leavePage([foreign, way]: readonly [string, (typeof LEAVING)[number]]): void {
  const url = `${foreign}${way}`;
  switch (way) {
    case 'location':
      location.href = url;
      break;
    case 'assign':
      location.assign(url);
      break;
    case 'replace':
      location.replace(url);
      break;
    case 'refresh': {
      const meta = { httpEquiv: 'refresh', content: `0;url=${url}` };
      document.head.append(Object.assign(document.createElement('meta'), meta));
      break;
    }
    case 'anchor-self': {
      const anchor = Object.assign(document.createElement('a'), { href: url });
      document.body.append(anchor);
      anchor.click();
      break;
    }
    case 'form-self': {
      const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(form);
      form.submit();
      break;
    }
  }
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

/** From a service worker. */
export async function attemptFromServiceWorker(foreign: string): Promise<void> {
  const scope = self as unknown as {
    importScripts(url: string): void;
    clients: {
      matchAll(options: { type: 'window' }): Promise<{ navigate(url: string): Promise<unknown> }[]>;
    };
  };
  const attempts: (() => unknown)[] = [
    () => fetch(`${foreign}fetch`),
    () => fetch(`${foreign}fetch-no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }),
    () => fetch(new Request(`${foreign}fetch-request`)),
    () => new WebSocket(`${foreign.replace('http', 'ws')}websocket`),
    () => new EventSource(`${foreign}eventsource`),
    async () =>
      (await caches.open('probe')).add(new Request(`${foreign}cache-add`, { mode: 'no-cors' })),
    () => scope.importScripts(`${foreign}import-scripts`),
    async () => {
      const [page] = await scope.clients.matchAll({ type: 'window' });
      await page?.navigate(`${foreign}client-navigate`);
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
    setTimeout(resolve, 1000);
  });
}
