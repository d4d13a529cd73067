import { expect } from '@playwright/test';
import { shellText } from '#app/shell-text.ts';
import { App } from './app.ts';
import { test } from './fixtures.ts';
import { wholeMainJob } from './main-job.ts';
import { smallShop } from './small-shop.ts';
import { serveApp } from './static-server.ts';

test('works in flight mode after the first visit', async ({ page }) => {
  const server = await serveApp('/a/b/');
  await page.goto(server.url);
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  // The page's own title gives way to that of its first screen.
  const { appName } = shellText.en;
  await expect(page).toHaveTitle(new RegExp(` · ${appName}$`));
  await server.close();

  await page.goto('about:blank');
  await page.goto(`${server.url}#/data`);
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  await expect(page).toHaveTitle(`Data · ${appName}`);

  // An address below ours that is no file leads to the page.
  await page.goto(`${server.url}customers/7`);
  expect(page.url()).toBe(server.url);
});

test('a forced reload is taken back under cover', async ({ page, server }) => {
  await page.goto(server.url);
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  const client = await page.context().newCDPSession(page);
  await Promise.all([page.waitForEvent('load'), client.send('Page.reload', { ignoreCache: true })]);
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
});

test('the whole main job in flight mode, after the first visit', async ({ browser, server }) => {
  const app = await App.inBrowser(browser, { url: server.url, locale: 'en' });
  await expect.poll(() => app.page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  await app.page.context().setOffline(true);
  await wholeMainJob(app, smallShop({ people: 30 }));
  // A new tab finds everything too.
  await app.page.close();
  const again = await app.anotherTab();
  await again.sentence();
  expect(again.consoleErrors).toEqual([]);
  expect(app.consoleErrors).toEqual([]);
  await app.close();
});
