/** Lighthouse over the built app: accessibility and best practices; performance is written down. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, expect } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { launchOptions } from '#testing/browser.ts';
import { App } from './app.ts';
import { test } from './fixtures.ts';

const LEAST = 95;

/** Screens with the demo shop in them; a quick run looks at the first. */
const SCREENS = ['', '#/customers', '#/segments', '#/actions/care'].slice(
  0,
  process.env['LONG'] === undefined ? 1 : undefined,
);

test(`Lighthouse gives ${LEAST} and more to the start screen and to a shop`, async ({ server }) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'silhouette-lighthouse-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(
    profile,
    // Whatever is not this machine cannot be reached: an audit that asked elsewhere would fail.
    launchOptions([
      `--remote-debugging-port=${port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ]),
  );
  try {
    await expectGood(await audit(server.url, port), 'start', server.url);
    const app = new App(await context.newPage(), server.url, 'en');
    await app.page.goto(server.url);
    await app.openDemo();
    // One tab writes at a time: this one makes room for the one that is looked at.
    await app.page.close();
    for (const screen of SCREENS) {
      await expectGood(await audit(server.url + screen, port), screen || 'overview', server.url);
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

async function audit(url: string, port: number): Promise<Result> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['accessibility', 'best-practices', 'performance'],
    // What a person has imported stays.
    disableStorageReset: true,
  });
  if (run === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
  return run.lhr;
}

async function expectGood(result: Result, place: string, base: string): Promise<void> {
  const { categories, audits, runtimeError } = result;
  expect(runtimeError, place).toBeUndefined();
  const score = (id: string) => Math.round(100 * (categories[id]?.score ?? 0));
  const failing = (id: string) =>
    (categories[id]?.auditRefs ?? []).flatMap(({ id: own, weight }) => {
      const found = audits[own];
      const isFailed = weight > 0 && found?.score !== null && (found?.score ?? 0) < 1;
      return isFailed ? [`${own}: ${found?.title ?? ''} ${JSON.stringify(found?.details)}`] : [];
    });
  console.log(
    `Lighthouse, ${place}: accessibility ${score('accessibility')}, best practices ` +
      `${score('best-practices')}, performance ${score('performance')}`,
  );
  for (const id of ['accessibility', 'best-practices']) {
    const why = `${place}: ${id}\n${failing(id).join('\n').slice(0, 4000)}`;
    expect.soft(score(id), why).toBeGreaterThanOrEqual(LEAST);
  }
  const asked = audits['network-requests']?.details as { items?: { url: string }[] } | undefined;
  const addresses = (asked?.items ?? []).map(({ url }) => url);
  expect.soft(addresses.length, place).toBeGreaterThan(0);
  expect
    .soft(
      addresses.filter((url) => !url.startsWith(base)),
      `${place}: elsewhere`,
    )
    .toEqual([]);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}
