import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { shellText } from '#app/shell/shell-text.ts';
import { test } from './fixtures.ts';
import { wholeMainJob } from './main-job.ts';
import { smallShop } from './small-shop.ts';
import { builtApp, serveApp } from './static-server.ts';
import { launchOptions } from '#testing/browser.ts';

test('works in flight mode after the first visit', async ({ page }) => {
  const server = await serveApp('/a/b/');
  await page.goto(server.url);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  // The page's own title gives way to that of its first screen.
  const { appName } = shellText.en;
  await expect(page).toHaveTitle(new RegExp(` · ${appName}$`));
  await server.close();

  // Whatever a screen or a reader may ask for later is here already.
  const files = readdirSync(builtApp, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|css|svg|png|webmanifest)$/.test(name),
  );
  const missing = await page.evaluate(async (names) => {
    const isThere = async (name: string): Promise<boolean> => {
      try {
        return (await fetch(`./${name}`)).ok;
      } catch {
        return false;
      }
    };
    const answers = await Promise.all(names.map(isThere));
    return names.filter((_, at) => !answers[at]);
  }, files);
  expect(files.length).toBeGreaterThan(30);
  // The browser keeps the service worker's own script elsewhere.
  expect(missing).toEqual(['service-worker.js']);

  await page.goto('about:blank');
  await page.goto(`${server.url}#/data`);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await expect(page).toHaveTitle(`Data · ${appName}`);

  // An address below ours that is no file leads to the page.
  await page.goto(`${server.url}customers/7`);
  expect(page.url()).toBe(server.url);
});

test('can be installed, with its names and a mask for its icon, from a sub-path', async ({
  server,
}) => {
  // Not in a private window, where nothing is installed.
  const profile = mkdtempSync(join(tmpdir(), 'silhouette-profile-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.url);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const client = await context.newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { url, errors, data = '{}' } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${server.url}silhouette.webmanifest`);
  const manifest = JSON.parse(data) as {
    readonly name: string;
    readonly short_name: string;
    readonly icons: readonly { readonly src: string; readonly purpose?: string }[];
    readonly start_url: string;
    readonly scope: string;
  };
  expect(manifest.name).toContain(shellText['zh-CN'].appName);
  expect(manifest.name).toContain(shellText.en.appName);
  // What was served under a sub-path stays in it.
  for (const address of [manifest.start_url, manifest.scope]) {
    expect(new URL(address, url).href).toBe(server.url);
  }
  const masked = manifest.icons.filter(({ purpose }) => purpose === 'maskable');
  expect(masked.length).toBe(1);
  for (const { src } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, src);
    expect(size[0]).toBe(size[1]);
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a forced reload is taken back under cover', async ({ openApp }) => {
  const { page } = await openApp({ locale: 'en' });
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const client = await page.context().newCDPSession(page);
  await Promise.all([page.waitForEvent('load'), client.send('Page.reload', { ignoreCache: true })]);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
});

test('the whole main job in flight mode, after the first visit', async ({ openApp }) => {
  const app = await openApp({ locale: 'en' });
  await expect.poll(() => app.page.workers().length).toBeGreaterThan(0);
  await app.page.context().setOffline(true);
  await wholeMainJob(app, smallShop({ people: 30 }));
  // A new tab finds everything too.
  await app.page.close();
  const again = await app.anotherTab();
  await again.sentence();
  expect(again.consoleErrors).toEqual([]);
  await again.page.context().setOffline(false);
});
