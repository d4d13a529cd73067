/**
 * Killed at any instant, the workspace is exactly before or exactly after: seeded moments over every act of
 * kill/acts.ts, in one profile. LONG=1: 200 of them, and the acts that take seconds.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { Dexie } from 'dexie';
import { build } from 'vite';
import { freshClient } from '#testing/in-process-client.ts';
import { test } from './fixtures.ts';
import { ACTS } from './kill/acts.ts';
import { contentOf, hashOf, orphansIn } from './kill/content.ts';
import { dumpOrigin } from './kill/dump.ts';
import { MortalBrowser } from './kill/mortal-browser.ts';
import type { KillPage } from './kill/page.ts';
import { builtApp } from './static-server.ts';

declare const killPage: KillPage;

const isLong = process.env['LONG'] !== undefined;
const MOMENTS = Number(process.env['KILL_MOMENTS'] ?? (isLong ? 200 : 10));
const SEED = Number(process.env['KILL_SEED'] ?? 5);

const WAYS = ['browser', 'renderer', 'worker', 'tab'] as const;
type Way = (typeof WAYS)[number];

interface States {
  readonly before: string;
  readonly after: string;
}

/** The act undisturbed, in this process. */
async function statesOf(name: string): Promise<States> {
  const { prepare, perform, isOpening } = ACTS[name]!;
  const client = freshClient();
  const device = Dexie.dependencies.indexedDB;
  if (isOpening !== true) await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  await prepare(client, device);
  const before = await dumpOrigin(device);
  await perform(client);
  const after = await dumpOrigin(device);
  return { before: await contentOf(before), after: await contentOf(after) };
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'kill/page.ts'), formats: ['iife'], name: 'kill' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the page was not bundled');
  return chunk.code;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The app itself over what was left: it opens, says nothing is wrong, and leaves no orphan. */
async function contentInApp(page: Page, url: string, script: string): Promise<string> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page
    .locator('[data-role=overview-sentence], [data-role=demo], [data-role=unlock]')
    .first()
    .waitFor({ timeout: 30_000 });
  await page.evaluate(script);
  const dump = () => page.evaluate(() => killPage.dump());
  // A tab that took over sweeps a moment later.
  await expect.poll(async () => orphansIn(await dump()), { message: 'orphans' }).toEqual([]);
  expect(errors, 'errors of the app after the kill').toEqual([]);
  return contentOf(await dump());
}

test(`killed at ${MOMENTS} moments, the workspace is before or after`, async ({ server }) => {
  test.setTimeout(MOMENTS * 15_000 + 60_000);
  const script = await bundled();
  const entry = (await readdir(join(builtApp, 'assets'))).find((name) =>
    /^entry-.*\.js$/.test(name),
  )!;
  const workerUrl = `${server.url}assets/${entry}`;
  const names = Object.keys(ACTS).filter((name) => isLong || ACTS[name]!.isLong !== true);
  const random = randomFrom(SEED);
  const states = new Map<string, States>();
  /** Milliseconds the act takes here, as seen last; moments are drawn from a little more than that. */
  const durations = new Map<string, number>();
  const profile = await mkdtemp(join(tmpdir(), 'silhouette-kill-'));
  let browser = await MortalBrowser.launch(profile);
  const seen = { before: 0, after: 0 };

  /**
   * A page of our origin without the app, outside what the service worker answers for: the act runs there
   * over the built worker.
   */
  const prepared = async (name: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(new URL('/', server.url).href);
    await page.evaluate(script);
    await page.evaluate(([act, url]) => killPage.prepare(act, url), [name, workerUrl] as const);
    return page;
  };

  try {
    for (let moment = 0; moment < MOMENTS; moment++) {
      const name = names[moment % names.length]!;
      const way: Way = WAYS[Math.floor(moment / names.length + moment) % WAYS.length]!;
      if (!states.has(name)) states.set(name, await statesOf(name));
      const { before, after } = states.get(name)!;
      if (!browser.isRunning()) browser = await MortalBrowser.launch(profile);
      if (process.env['KILL_TALK'] !== undefined) console.log(moment, name, way);
      const page = await prepared(name);
      const expected = durations.get(name) ?? (ACTS[name]!.isLong === true ? 3000 : 60);
      const delay = random() * expected * 1.1;
      const began = performance.now();
      let hasAnswered = false;
      const performing = page
        .evaluate((act) => killPage.perform(act), name)
        .then(() => {
          hasAnswered = true;
          durations.set(name, performance.now() - began);
        })
        .catch(() => undefined);
      await sleep(delay);
      const wasAnswered = hasAnswered;
      if (way === 'browser') await browser.kill();
      else if (way === 'renderer') await browser.killRenderers();
      else if (way === 'worker') await page.evaluate(() => killPage.endWorker());
      await page.close().catch(() => undefined);
      await performing;
      if (!wasAnswered) durations.set(name, Math.max(durations.get(name) ?? 0, expected * 1.1));
      if (!browser.isRunning()) browser = await MortalBrowser.launch(profile);
      const app = await browser.context.newPage();
      const what = `moment ${moment}: ${name}, ${way} killed after ${delay.toFixed(1)} ms`;
      const found = await test.step(what, () => contentInApp(app, server.url, script));
      await app.close();
      const allowed = wasAnswered ? [after] : [before, after];
      if (!allowed.includes(found)) {
        expect.soft(found, `${what}: ${hashOf(found)}, neither before nor after`).toBe(after);
      }
      seen[found === after ? 'after' : 'before'] += 1;
    }
  } finally {
    if (browser.isRunning()) await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  console.log(`before ${seen.before}, after ${seen.after}`);
});
