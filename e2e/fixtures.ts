import { expect, test as base, type Browser } from '@playwright/test';
import { realFile } from '#testing/real-files.ts';
import { App, type OpenOptions } from './app.ts';
import { listenAsForeignOrigin, type ForeignOrigin } from './foreign-origin.ts';
import { serveApp, type StaticServer } from './static-server.ts';
import { wideShop, type WideShop } from './wide-shop.ts';

/** An imported shop that many tests look at and none changes. */
export interface SharedShop {
  readonly app: App;
  readonly shop: WideShop;
}

interface TestFixtures {
  readonly foreign: ForeignOrigin;
  readonly openApp: (options?: Partial<OpenOptions>) => Promise<App>;
  readonly shared: SharedShop;
}

interface WorkerFixtures {
  readonly server: StaticServer;
  readonly sharedShop: SharedShop;
}

/**
 * - `server`: the built app without headers under a sub-path, one per Playwright worker
 * - `foreign`: a listening origin that must hear nothing, one per test
 * - `openApp`: a fresh profile with the app open; at the end nothing may have gone wrong in it
 * - `shared`: a shop imported once per Playwright worker, in English, latin data, on its overview
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const server = await serveApp();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  foreign: async ({}, use) => {
    const foreign = await listenAsForeignOrigin();
    await use(foreign);
    await foreign.close();
  },
  openApp: async ({ browser, server }, use) => {
    const opened: App[] = [];
    await use(async (options = {}) => {
      const app = await App.inBrowser(browser, { url: server.url, ...options });
      opened.push(app);
      return app;
    });
    for (const app of opened) expectQuiet(app);
    await Promise.all(opened.map((app) => app.close()));
  },
  sharedShop: [
    async ({ browser, server }, use) => {
      const shop = wideShop();
      const app = await importedShop(browser, server.url, shop);
      await use({ app, shop });
      await app.close();
    },
    { scope: 'worker' },
  ],
  shared: async ({ sharedShop }, use) => {
    const { app } = sharedShop;
    await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await app.goTo('/');
    await use(sharedShop);
    expectQuiet(app);
  },
});

async function importedShop(browser: Browser, url: string, shop: WideShop): Promise<App> {
  const app = await App.inBrowser(browser, { url, locale: 'en' });
  await app.importFiles(shop.files);
  await app.closeToasts();
  return app;
}

/** Nothing went wrong unseen. */
export function expectQuiet({ consoleErrors, foreignRequests, dialogs }: App): void {
  expect.soft(consoleErrors, 'errors on the console').toEqual([]);
  expect.soft(foreignRequests, 'requests to other origins').toEqual([]);
  expect.soft(dialogs, 'dialogs of the browser').toEqual([]);
}

/** A journey over real files, skipped and counted where REAL_DATA lacks one of them. */
export function journeyOnRealData(
  name: string,
  paths: readonly string[],
  run: (files: readonly string[], openApp: TestFixtures['openApp']) => Promise<void>,
): void {
  const files = paths.flatMap((path) => realFile(path) ?? []);
  test(`REAL_DATA: ${name}`, async ({ openApp }) => {
    test.skip(files.length < paths.length, `REAL_DATA lacks ${paths.join(', ')}`);
    await run(files, openApp);
  });
}
