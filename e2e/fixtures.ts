import process from 'node:process';
import { expect, test as base, type Browser, type BrowserContext } from '@playwright/test';
import { LOCALES, type Locale } from '#domain/locale.ts';
import { realFile } from '#testing/real-files.ts';
import { App, freshProfile, type OpenOptions } from './app.ts';
import { listenAsForeignOrigin, type ForeignOrigin } from './foreign-origin.ts';
import { serveApp, type StaticServer } from './static-server.ts';
import { wideShop, type WideShop } from './wide-shop.ts';

/** An imported shop that many tests look at and none changes. */
export interface SharedShop {
  readonly app: App;
  readonly shop: WideShop;
}

type Opening = Partial<Omit<OpenOptions, 'url'>>;

interface TestFixtures {
  readonly foreign: ForeignOrigin;
  readonly openApp: (options?: Opening) => Promise<App>;
  readonly shared: SharedShop;
}

interface WorkerFixtures {
  readonly server: StaticServer;
  readonly profiles: Profiles;
  readonly sharedShop: SharedShop;
}

/**
 * - `server`: the built app without headers under a sub-path, one per Playwright worker
 * - `foreign`: a listening origin that must hear nothing, one per test
 * - `openApp`: an empty profile with the app open; at the end nothing may have gone wrong in it
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
  profiles: [
    async ({ browser, server }, use) => {
      const profiles = new Profiles(browser, new URL(server.url).origin);
      await use(profiles);
    },
    { scope: 'worker' },
  ],
  openApp: async ({ profiles, server }, use) => {
    const opened: App[] = [];
    const given: [BrowserContext, Opening][] = [];
    await use(async (options = {}) => {
      const profile = await profiles.take(options);
      given.push([profile, options]);
      const app = await App.inProfile(profile, { url: server.url, ...options });
      opened.push(app);
      return app;
    });
    for (const app of opened) expectQuiet(app);
    for (const [profile, options] of given) await profiles.giveBack(profile, options);
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

/**
 * Profiles for one test after the other, by language: how wide a page is, its scheme and its motion are
 * its own. The app puts all of itself into a cache on the first visit, which takes longer than many a
 * journey; a profile that is given back loses everything else.
 */
class Profiles {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #free = new Map<Locale, BrowserContext[]>();

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  async take({ locale = 'zh-CN' }: Opening): Promise<BrowserContext> {
    return this.#freeOf(locale).pop() ?? freshProfile(this.#browser, { locale });
  }

  async giveBack(profile: BrowserContext, { locale = 'zh-CN' }: Opening): Promise<void> {
    await Promise.all(profile.pages().map((page) => page.close()));
    profile.removeAllListeners();
    await profile.clearPermissions();
    await profile.clearCookies();
    const page = await profile.newPage();
    const devtools = await profile.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: this.#origin,
      storageTypes: 'indexeddb,local_storage,file_systems',
    });
    await page.close();
    this.#freeOf(locale).push(profile);
  }

  #freeOf(locale: Locale): BrowserContext[] {
    const free = this.#free.get(locale) ?? [];
    this.#free.set(locale, free);
    return free;
  }
}

async function importedShop(browser: Browser, url: string, shop: WideShop): Promise<App> {
  const app = await App.inBrowser(browser, { url, locale: 'en' });
  await app.importFiles(shop.files);
  await app.closeToasts();
  return app;
}

export const isLong = process.env['LONG'] !== undefined;

/** Where a journey is the same in every language, a quick run goes through it in the first. */
export const SOME_LOCALES = isLong ? LOCALES : LOCALES.slice(0, 1);

/** A quick run takes every step of a journey in Chinese and, by turns, in one of the other languages. */
export function isTaken(locale: Locale, step: number): boolean {
  return isLong || locale === 'zh-CN' || (locale === 'en') === (step % 2 === 0);
}

/** Nothing went wrong unseen. */
export function expectQuiet({ consoleErrors, foreignRequests, dialogs }: App): void {
  expect.soft(consoleErrors, 'errors on the console').toEqual([]);
  expect.soft(foreignRequests, 'requests to other origins').toEqual([]);
  expect.soft(dialogs, 'dialogs of the browser').toEqual([]);
}

/**
 * A journey over real files, skipped and counted where REAL_DATA lacks one of them.
 *
 * @param when `long`: unit tests hold the same numbers, a quick run leaves it out
 */
export function journeyOnRealData(
  name: string,
  paths: readonly string[],
  run: (files: readonly string[], openApp: TestFixtures['openApp']) => Promise<void>,
  when: 'always' | 'long' = 'always',
): void {
  if (when === 'long' && !isLong) return;
  const files = paths.flatMap((path) => realFile(path) ?? []);
  test(`REAL_DATA: ${name}`, async ({ openApp }) => {
    test.skip(files.length < paths.length, `REAL_DATA lacks ${paths.join(', ')}`);
    await run(files, openApp);
  });
}
