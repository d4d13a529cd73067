/** What the renderer holds, as the system counts it: it comes back, and does not grow with the file. */
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, type Browser, type CDPSession, type Page } from '@playwright/test';
import { needText } from '#app/screens/import/questions/need-text.ts';
import { deviceText } from '#app/screens/device/device-text.ts';
import { ordersFile } from '#testing/orders-file.ts';
import { App } from './app.ts';
import { peakOfRenderers, residentOfRenderers } from './bench/renderer.ts';
import { isLong, test } from './fixtures.ts';

const MIB = 2 ** 20;
const ROUNDS = 4;
const folder = join('node_modules', '.cache', 'journeys');

async function written(name: string, pieces: Iterable<string | Uint8Array>): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const out = createWriteStream(path);
  for (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return path;
}

/** A device that says it has this much memory, as its browser tells a worker. */
async function smallDevice(browser: Browser, url: string, gib: number): Promise<App> {
  // The worker's first file is the browser's stand-in here; with a service worker it would not pass.
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  await context.route(/\/entry-[\w-]{8}\.js$/, async (route) => {
    const response = await route.fetch();
    const tells = `Object.defineProperty(WorkerNavigator.prototype, 'deviceMemory', { value: ${gib} });`;
    await route.fulfill({ response, body: `${tells}\n${await response.text()}` });
  });
  const app = new App(await context.newPage(), url, 'zh-CN');
  await app.page.goto(url);
  return app;
}

test('a device without room says so in numbers, and a column can go', async ({
  browser,
  server,
}) => {
  const app = await smallDevice(browser, server.url, 0.0005);
  const { page } = app;
  const words = needText['zh-CN'];
  const rows = Array.from({ length: 2000 }, (_, at) => {
    const note = createHash('sha256').update(String(at)).digest('base64');
    return `A${at},C${at % 300},2025-03-${String(1 + (at % 28)).padStart(2, '0')},${at}.5,${note}`;
  });
  const text = ['订单号,客户编号,下单时间,实付金额,跟单暗号', ...rows].join('\n');
  await app.importing.pick([{ name: 'notes.csv', text }]);
  const notice = page.getByRole('status').filter({ hasText: words.tight });
  await expect(notice).toContainText(/内存约需 \d+ KB/);
  await notice.getByRole('button', { name: words.leaveOutOf('跟单暗号') }).click();
  await expect(page.getByRole('button', { name: words.putBackOf('跟单暗号') })).toBeEnabled();
  await page.context().close();
});

/** Sends a command to the page and to each of its workers. */
async function everywhere(page: Page): Promise<(method: string) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  let id = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return async (method) => {
    await session.send(method as 'HeapProfiler.collectGarbage');
    for (const sessionId of workers) {
      const message = JSON.stringify({ id: ++id, method });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
    }
    await page.waitForTimeout(500);
  };
}

/**
 * What the renderer cannot give back: the least of several readings, each after a collection everywhere.
 * What lies about uncollected is only ever added to it, so that a leak is in the least reading too.
 */
async function heldByRenderers(
  browser: Browser,
  collect: (method: string) => Promise<void>,
): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    await collect('HeapProfiler.collectGarbage');
    least = Math.min(least, await residentOfRenderers(browser));
  }
  return least;
}

test('memory comes back over 20 openings of a workspace', async ({ browser, server }) => {
  test.skip(!isLong, 'minutes');
  test.setTimeout(900_000);
  const file = await written('memory.csv', ordersFile({ rows: 200_000, customers: 20_000 }));
  const app = await App.inBrowser(browser, { url: server.url, locale: 'en' });
  const { page } = app;
  const words = deviceText.en;
  const open = async (name: string): Promise<void> => {
    await app.goTo('/device');
    const act = words.ofWorkspace(words.open, name);
    await page.getByRole('button', { name: act, exact: true }).click();
    // The toast that says so may be gone before a busy machine looks.
    const first = name === words.unnamed ? 'overview-sentence' : 'demo';
    await page.locator(`[data-role=${first}]`).waitFor({ timeout: 120_000 });
  };
  await app.acceptAsSoonAsPossible();
  await app.pickFiles([file]);
  await app.headline().filter({ hasText: /\d/ }).waitFor({ timeout: 120_000 });
  await app.goTo('/device');
  await page.getByRole('button', { name: words.create }).click();
  await page.getByRole('textbox', { name: words.name }).fill('Empty');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.switched('Empty'))).toBeVisible();
  const collect = await everywhere(page);
  const after: number[] = [];
  for (let cycle = 0; cycle < 20; cycle++) {
    await open(words.unnamed);
    await app.customers.open();
    await app.customers.search('C000001');
    await open('Empty');
    after.push(await heldByRenderers(browser, collect));
  }
  console.log(after.map((bytes) => Math.round(bytes / MIB)).join(' '), 'MiB');
  expect(after[19]! / after[4]!).toBeLessThanOrEqual(1.05);
  await app.close();
});

const NOTE_BYTES = 2000;
const NOTES = 400;

/** A million orders with a long note each: 2 GB of file, little of it new. */
function* notedOrders(): Generator<string> {
  yield 'order id,customer id,date,amount,note\n';
  const notes = Array.from({ length: NOTES }, (_, at) => {
    const words = `note ${at} `;
    return words
      .repeat(Math.ceil(NOTE_BYTES / words.length))
      .slice(0, NOTE_BYTES)
      .trim();
  });
  for (let from = 0; from < 1_000_000; from += 1000) {
    const rows: string[] = [];
    for (let at = from; at < from + 1000; at++) {
      const day = String(1 + (at % 28)).padStart(2, '0');
      rows.push(`A${at},C${at % 100_000},2025-03-${day},${at % 500}.50,${notes[at % NOTES]}\n`);
    }
    yield rows.join('');
  }
}

test('a file of 2 GB is read in pieces: memory is bounded by them', async ({ browser, server }) => {
  test.skip(!isLong, 'minutes');
  test.setTimeout(1_800_000);
  const file = await written('two-gigabytes.csv', notedOrders());
  const app = await App.inBrowser(browser, { url: server.url, locale: 'en' });
  await app.acceptAsSoonAsPossible();
  await app.pickFiles([file]);
  await app.headline().filter({ hasText: /\d/ }).waitFor({ timeout: 1_200_000 });
  const peak = await peakOfRenderers(browser);
  console.log(`${Math.round(peak / MIB)} MiB at most`);
  expect((await app.downloadFigures()).orders).toBe(1_000_000);
  expect(peak).toBeLessThan(1024 * MIB);
  await app.close();
  rmSync(file);
});

test('a backup of a million orders is written in pieces, and read back in pieces', async ({
  browser,
  server,
}) => {
  test.skip(!isLong, 'minutes');
  test.setTimeout(900_000);
  const name = 'million.csv';
  const file = await written(name, ordersFile({ rows: 1_000_000, customers: 100_000 }));
  const app = await App.inBrowser(browser, { url: server.url, locale: 'en' });
  await app.acceptAsSoonAsPossible();
  await app.pickFiles([file]);
  await app.headline().filter({ hasText: /\d/ }).waitFor({ timeout: 600_000 });
  await app.backups.open();
  const collect = await everywhere(app.page);
  const before = await heldByRenderers(browser, collect);
  let most = before;
  const saving = { isOver: false };
  const watching = (async () => {
    while (!saving.isOver) {
      most = Math.max(most, await residentOfRenderers(browser));
      await app.page.waitForTimeout(40);
    }
  })();
  const { bytes } = await app.backups.save();
  saving.isOver = true;
  await watching;
  const grown = most - before;
  console.log(
    `${Math.round(bytes.length / MIB)} MiB of backup, ${Math.round(grown / MIB)} MiB more memory`,
  );
  expect(bytes.length).toBeGreaterThan(8 * MIB);
  expect(grown).toBeLessThan(160 * MIB);
  await app.close();
});
