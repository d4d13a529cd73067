import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { serveApp } from './static-server.ts';

test('works in flight mode after the first visit', async ({ page }) => {
  const server = await serveApp('/a/b/');
  await page.goto(server.url);
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  const title = await page.title();
  await server.close();

  await page.goto('about:blank');
  await page.goto(`${server.url}#/data`);
  await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(await page.title()).toBe(title);

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
