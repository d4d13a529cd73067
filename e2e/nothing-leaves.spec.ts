import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, type Page, type Worker } from '@playwright/test';
import { serveFolder } from '#scripts/static-server.mjs';
import {
  attemptFromPage,
  attemptFromServiceWorker,
  attemptFromWorker,
  LEAVING,
  leavePage,
} from './attempts.ts';
import { App } from './app.ts';
import { isLong, test } from './fixtures.ts';
import type { ForeignOrigin } from './foreign-origin.ts';
import { wholeMainJob } from './main-job.ts';
import { smallShop } from './small-shop.ts';
import { builtApp } from './static-server.ts';

async function firstWorker(page: Page) {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  return page.workers()[0]!;
}

/** The service worker behind a page, once it runs. */
async function serviceWorkerOf(page: Page): Promise<Worker> {
  const context = page.context();
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The attempts, then leaving the page in every way; where one succeeds, the page is opened again. */
async function tryEverythingFromPage(page: Page, { url, stun }: ForeignOrigin): Promise<void> {
  await page.evaluate(attemptFromPage, [url, stun] as const);
  const home = page.url();
  for (const way of LEAVING) {
    await page.evaluate(leavePage, [url, way] as const).catch(() => {});
    await page.waitForTimeout(200);
    if (page.url().startsWith(url)) await page.goto(home);
  }
}

/** Chromium opens a connection for the frame it then refuses, and sends nothing over it. */
function expectNothingHeard(foreign: ForeignOrigin): void {
  expect(foreign.received).toEqual([]);
  expect(foreign.connections()).toBeLessThanOrEqual(1);
  expect(foreign.packets()).toBe(0);
}

const fromPage = [
  'GET /anchor',
  'GET /anchor-self',
  'GET /assign',
  'GET /audio',
  'GET /background',
  'GET /cache-add',
  'GET /css-font',
  'GET /css-import',
  'GET /embed',
  'GET /eventsource',
  'GET /fetch',
  'GET /fetch-keepalive',
  'GET /font',
  'GET /form-request',
  'GET /frame',
  'GET /icon',
  'GET /image',
  'GET /import',
  'GET /input-image',
  'GET /location',
  'GET /media',
  'GET /modulepreload',
  'GET /object',
  'GET /open',
  'GET /poster',
  'GET /prefetch',
  'GET /preload',
  'GET /refresh',
  'GET /replace',
  'GET /script',
  'GET /srcdoc-image',
  'GET /srcset',
  'GET /style',
  'GET /svg-image',
  'GET /xhr',
  'POST /beacon',
  'POST /fetch-no-cors',
  'POST /form',
  'POST /form-self',
  'POST /ping',
  'UPGRADE /websocket',
];
const fromWorker = [
  'GET /cache-add',
  'GET /eventsource',
  'GET /fetch',
  'GET /font',
  'GET /import',
  'GET /nested-worker',
  'GET /xhr',
  'POST /fetch-no-cors',
  'UPGRADE /websocket',
];

const fromServiceWorker = [
  'GET /cache-add',
  'GET /client-navigate',
  'GET /eventsource',
  'GET /fetch',
  'GET /fetch-request',
  'POST /fetch-no-cors',
  'UPGRADE /websocket',
];

const distinct = (received: readonly string[]) =>
  [...new Set(received)].filter((line) => line !== 'GET /favicon.ico').sort();

/** What goes out late, or is cut short by the next way out, on a slow machine: it is tried until all were heard. */
async function expectAllHeard(
  foreign: ForeignOrigin,
  all: readonly string[],
  attempt: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    await attempt();
    expect(distinct(foreign.received)).toEqual(all);
  }).toPass({ timeout: 120_000 });
}

test.describe('with the guard off the same attempts get out', () => {
  test('from a page', async ({ page, foreign }) => {
    const server = await serveFolder({ folder: resolve('e2e/guard-off') });
    await expectAllHeard(foreign, fromPage, async () => {
      await page.goto(server.url);
      await tryEverythingFromPage(page, foreign);
    });
    await expect.poll(() => foreign.packets()).toBeGreaterThan(0);
    await server.close();
  });

  test('from a worker', async ({ page, foreign }) => {
    const server = await serveFolder({ folder: resolve('e2e/guard-off') });
    await page.goto(server.url);
    const worker = await firstWorker(page);
    await expectAllHeard(foreign, fromWorker, () =>
      worker.evaluate(attemptFromWorker, foreign.url),
    );
    await server.close();
  });

  test('from a service worker', async ({ page, foreign }) => {
    const server = await serveFolder({ folder: resolve('e2e/guard-off') });
    await page.goto(server.url);
    const worker = await serviceWorkerOf(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expectAllHeard(foreign, fromServiceWorker, async () => {
      await page.goto(server.url);
      await worker.evaluate(attemptFromServiceWorker, foreign.url);
    });
    await server.close();
  });
});

test.describe('nothing leaves, on a static host without headers', () => {
  test('from the page, on the first visit, before the service worker answers for it', async ({
    page,
    server,
    foreign,
  }) => {
    await page.goto(server.url);
    await tryEverythingFromPage(page, foreign);
    expectNothingHeard(foreign);
    expect(page.url().startsWith(server.url)).toBe(true);
  });

  test('from every worker, on the first visit', async ({ page, server, foreign }) => {
    await page.goto(server.url);
    await firstWorker(page);
    // One that reads slices of large files, as the page starts it.
    const side = readdirSync(join(builtApp, 'assets')).find((name) =>
      name.startsWith('side-entry-'),
    );
    await page.evaluate((url) => void new Worker(url, { type: 'module' }), `./assets/${side}`);
    await expect.poll(() => page.workers().length).toBeGreaterThanOrEqual(2);
    await Promise.all(page.workers().map((it) => it.evaluate(attemptFromWorker, foreign.url)));
    const worker = await serviceWorkerOf(page);
    await worker.evaluate(attemptFromServiceWorker, foreign.url);
    expect(foreign.received).toEqual([]);
    expect(foreign.connections()).toBe(0);
    expect(page.url().startsWith(server.url)).toBe(true);
  });

  test('from page and workers, on a later visit', async ({ page, server, foreign }) => {
    await page.goto(server.url);
    await firstWorker(page);
    await page.goto('about:blank');
    await page.goto(server.url);
    const worker = await firstWorker(page);
    await worker.evaluate(attemptFromWorker, foreign.url);
    await tryEverythingFromPage(page, foreign);
    expectNothingHeard(foreign);
  });

  test('the data worker starts under the policy and without anything that connects', async ({
    openApp,
  }) => {
    const { page } = await openApp({ locale: 'en' });
    const worker = await firstWorker(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    const script = await page.evaluate(async (url) => {
      const response = await fetch(url);
      const policy = response.headers.get('content-security-policy');
      return { policy, text: await response.text() };
    }, worker.url());
    expect(script.policy).toContain("default-src 'none'");
    // A static import would run before the lockdown: whatever is split off must be loaded after it.
    expect(script.text).not.toMatch(/^import\b(?!\()/);
    const left = await worker.evaluate(() =>
      ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'FontFace'].filter(
        (name) => Reflect.get(globalThis, name) !== undefined,
      ),
    );
    expect(left).toEqual([]);
  });

  test('not even to our own host: what is no file of the build is refused', async ({ page }) => {
    const asked: string[] = [];
    const own = await serveFolder({
      folder: builtApp,
      basePath: '/tools/silhouette/',
      onRequest: ({ url }) => asked.push(url),
    });
    await page.goto(own.url);
    await firstWorker(page);
    const answers = await page.evaluate(async () => {
      const ask = (url: string, init?: RequestInit) =>
        fetch(url, init).then(
          () => 'answered',
          () => 'refused',
        );
      return [
        await ask('./collect?phone=13800138000'),
        await ask('./', { method: 'POST', body: '13800138000' }),
        await ask('./icon.svg?phone=13800138000'),
      ];
    });
    expect(answers).toEqual(['refused', 'refused', 'answered']);
    expect(asked.filter((url) => url.includes('138') || url.includes('collect'))).toEqual([]);
    await own.close();
  });
});

test.describe('the whole main job, recorded', () => {
  // Other journeys live under sub-paths anyway.
  for (const basePath of isLong ? ['/', '/a/deep/path/to/it/'] : ['/']) {
    test(`asks for files of the build alone, at ${basePath}`, async ({ browser, foreign }) => {
      const asked: string[] = [];
      const own = await serveFolder({
        folder: builtApp,
        basePath,
        onRequest: ({ method, url }) => asked.push(`${method} ${url}`),
      });
      const shop = smallShop({ people: 30 });
      const app = await App.inBrowser(browser, { url: own.url, locale: 'en' });
      const requests: string[] = [];
      app.page.context().on('request', (request) => {
        requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
      });
      const hostileFile = {
        name: 'links.csv',
        text: `order_id,customer_id,order_date,amount,link\r\n1,c1,2024-06-01,5,${foreign.url}image?x\r\n`,
      };
      await wholeMainJob(app, shop, [hostileFile]);

      const built = new Set(filesBelow(builtApp).map((file) => `GET ${basePath}${file}`));
      built.add(`GET ${basePath}`).add('GET /favicon.ico');
      expect(asked.length).toBeGreaterThan(10);
      expect(asked.filter((request) => !built.has(request))).toEqual([]);
      // Pages made in the browser itself (downloads) are blob: addresses; they go nowhere.
      const outside = requests.filter((request) => !/^GET (?:blob|data):/.test(request));
      expect(outside.filter((request) => request.includes('?'))).toEqual([]);
      const { origin } = new URL(own.url);
      const wanted = new Set([...built].map((request) => request.replace(' /', ` ${origin}/`)));
      expect(outside.filter((request) => !wanted.has(request.trim()))).toEqual([]);
      for (const { key, name } of shop.people) {
        const everything = decodeURIComponent([...asked, ...requests].join('\n'));
        expect(everything.includes(key) || everything.includes(name)).toBe(false);
      }
      expect(foreign.received).toEqual([]);
      expect(foreign.connections()).toBe(0);
      expect(app.foreignRequests).toEqual([]);
      expect(app.consoleErrors).toEqual([]);
      await app.close();
      await own.close();
    });
  }
});

/** Paths of all files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
