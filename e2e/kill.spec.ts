/**
 * Killed at any instant, the workspace is exactly before or exactly after: seeded moments over every act of
 * kill/acts.ts, in one profile. LONG=1: 200 of them, and the acts that take seconds. In portions:
 * KILL_FROM and KILL_MOMENTS; of one act: KILL_ACT; KILL_TALK=1 says how each of them ended.
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
import { App } from './app.ts';
import { test } from './fixtures.ts';
import { ACTS, PASSPHRASES } from './kill/acts.ts';
import { contentOf, hashOf, keptOf, orphansIn } from './kill/content.ts';
import { dumpOrigin } from './kill/dump.ts';
import { MortalBrowser } from './kill/mortal-browser.ts';
import { TOLD, type Told } from './kill/hammer.ts';
import type { KillPage } from './kill/page.ts';
import { builtApp } from './static-server.ts';

declare const killPage: KillPage;

const isLong = process.env['LONG'] !== undefined;
const MOMENTS = Number(process.env['KILL_MOMENTS'] ?? (isLong ? 200 : 6));
/** The long run in portions: its first moment, from 0. */
const FROM = Number(process.env['KILL_FROM'] ?? 0);
const SEED = Number(process.env['KILL_SEED'] ?? 5);
/** One act alone. */
const ONLY = process.env['KILL_ACT'];
const isTalking = process.env['KILL_TALK'] !== undefined;

/** How long an app may take to open on a busy machine: slow is not wrong. */
const OPENING_MS = 90_000;

const WAYS = ['browser', 'renderer', 'worker', 'tab'] as const;
type Way = (typeof WAYS)[number];

/** Digests: contents of the demo shop are of a hundred megabytes. */
interface States {
  readonly before: string;
  readonly after: string;
  /** What the act takes without a browser, about. */
  readonly milliseconds: number;
}

interface Undisturbed extends States {
  readonly contents: { readonly before: string; readonly after: string };
}

/** The act undisturbed, in this process. */
async function undisturbed(name: string): Promise<Undisturbed> {
  const { prepare, perform, isOpening } = ACTS[name]!;
  const client = freshClient();
  const device = Dexie.dependencies.indexedDB;
  if (isOpening !== true) await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const given = await prepare(client, device);
  const before = await dumpOrigin(device);
  const began = performance.now();
  await perform(client, given);
  const milliseconds = performance.now() - began;
  const after = await dumpOrigin(device);
  const contents = { before: await contentOf(before), after: await contentOf(after) };
  return {
    before: hashOf(contents.before),
    after: hashOf(contents.after),
    milliseconds,
    contents,
  };
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

async function workerUrlOf(url: string): Promise<string> {
  const files = await readdir(join(builtApp, 'assets'));
  return `${url}assets/${files.find((name) => /^entry-[\w-]{8}\.js$/.test(name))}`;
}

/** From 0 to 1: each moment has its own, whichever ran before it. */
function drawnFor(moment: number): number {
  let state = Math.imul(SEED, 0x9e37_79b1) + moment;
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

/** Where what was found parts from what was expected: the first lines of each, of contents of any size. */
function firstDifferences(found: string, expected: string): string {
  const own = found.split('\n');
  const lines = expected.split('\n');
  const others = own.flatMap((line, at) => (line === lines[at] ? [] : [at]));
  const first = others.slice(0, 5).map((at) => `${at}: ${own[at]} ≠ ${lines[at]}`);
  return `${others.length} lines differ (${first.join('; ')})`;
}

/** The app itself over what was left: it opens, says nothing is wrong, and leaves no orphan. */
async function contentInApp(page: Page, url: string, script: string): Promise<string> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  const open = page.locator('[data-role=overview-sentence], [data-role=demo]').first();
  const { vault } = new App(page, url, 'en');
  await open
    .or(vault.asked())
    .first()
    .waitFor({ timeout: OPENING_MS })
    .catch(async (error: unknown) => {
      const shown = await page.evaluate(() => document.body.innerText).catch(String);
      throw new Error(`the app did not open; it shows: ${shown}\n${errors.join('\n')}`, {
        cause: error,
      });
    });
  for (const passphrase of PASSPHRASES) {
    if (!(await vault.asked().isVisible())) break;
    await vault.tryPassphrase(passphrase);
    await open.or(vault.wrong()).first().waitFor({ timeout: OPENING_MS });
  }
  await open.waitFor({ timeout: OPENING_MS });
  await page.evaluate(script);
  const dump = () => page.evaluate(() => killPage.dump());
  // A tab that took over sweeps a moment later.
  await expect.poll(async () => orphansIn(await dump()), { message: 'orphans' }).toEqual([]);
  expect(errors, 'errors of the app after the kill').toEqual([]);
  return contentOf(await dump());
}

test(`killed at ${MOMENTS} moments, the workspace is before or after`, async ({ server }) => {
  test.setTimeout(MOMENTS * 30_000 + 180_000);
  const script = await bundled();
  const workerUrl = await workerUrlOf(server.url);
  const names = Object.keys(ACTS).filter((name) =>
    ONLY === undefined ? isLong || ACTS[name]!.isLong !== true : name === ONLY,
  );
  const states = new Map<string, States>();
  /** Milliseconds the act takes here, as seen last; moments are drawn from a little more than that. */
  const durations = new Map<string, number>();
  const profile = await mkdtemp(join(tmpdir(), 'silhouette-kill-'));
  let browser = await MortalBrowser.launch(profile);
  const seen = { before: 0, after: 0, neither: 0 };
  const troubles: string[] = [];

  /**
   * A page of our origin without the app, outside what the service worker answers for: the act runs there
   * over the built worker.
   */
  const prepared = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(new URL('/', server.url).href);
    await page.evaluate(script);
    await page.evaluate(([act, url]) => killPage.prepare(act, url), [name, workerUrl] as const);
    return page;
  };

  try {
    for (let moment = FROM; moment < FROM + MOMENTS; moment++) {
      const act = moment % names.length;
      const name = names[act]!;
      const way: Way = WAYS[(act + Math.floor(moment / names.length)) % WAYS.length]!;
      if (!states.has(name)) {
        const { contents: _, ...digests } = await undisturbed(name);
        states.set(name, digests);
      }
      const { before, after, milliseconds } = states.get(name)!;
      if (!browser.isRunning()) browser = await MortalBrowser.launch(profile);
      const expected = durations.get(name) ?? Math.max(40, milliseconds);
      const delay = drawnFor(moment) * expected * 1.1;
      const what = `moment ${moment}: ${name}, ${way} killed after ${delay.toFixed(1)} ms`;
      try {
        const page = await prepared(name);
        const began = performance.now();
        let hasAnswered = false;
        const performing = page
          .evaluate((own) => killPage.perform(own), name)
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
        const app = await browser.newPage();
        const found = await test.step(what, () => contentInApp(app, server.url, script));
        await app.close();
        const hash = hashOf(found);
        const is = hash === after ? 'after' : hash === before ? 'before' : 'neither';
        seen[is] += 1;
        if (isTalking) console.log(what, is);
        if (is === 'neither') {
          const { contents } = await undisturbed(name);
          troubles.push(
            `${what}: before ${firstDifferences(found, contents.before)}, after ${firstDifferences(found, contents.after)}`,
          );
        } else if (is === 'before' && wasAnswered) {
          troubles.push(`${what}: was answered, and is lost`);
        }
      } catch (error) {
        // The next moment begins with a browser of its own; this one is told at the end.
        troubles.push(`${what}: ${String(error)}`);
        if (isTalking) console.log(troubles.at(-1));
        if (browser.isRunning()) await browser.kill();
      }
    }
  } finally {
    if (browser.isRunning()) await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  console.log(`before ${seen.before}, after ${seen.after}`);
  expect(troubles).toEqual([]);
});

test('two tabs that never rest lose nothing, whichever of them is closed', async ({ server }) => {
  const seconds = isLong ? 60 : 4;
  test.setTimeout(seconds * 1000 + 240_000);
  const script = await bundled();
  const workerUrl = await workerUrlOf(server.url);
  const profile = await mkdtemp(join(tmpdir(), 'silhouette-tabs-'));
  const browser = await MortalBrowser.launch(profile);
  const told: Told[] = [];
  const troubles: string[] = [];
  let closed = 0;
  const openTab = async (seed: number): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(TOLD)) told.push(JSON.parse(text.slice(TOLD.length)) as Told);
    });
    await page.goto(new URL('/', server.url).href);
    await page.evaluate(script);
    page
      .evaluate(([own, url]) => killPage.hammer(own, url), [seed, workerUrl] as const)
      .catch((error: unknown) => {
        if (!page.isClosed()) troubles.push(String(error));
      });
    return page;
  };
  try {
    const tabs = [await openTab(1), await openTab(2)];
    const end = performance.now() + seconds * 1000;
    const hasSeen = (): boolean => told.some(({ kind }) => kind === 'seen');
    // However slow the machine: tabs are closed that have done something, and one has looked on.
    const latest = end + 90_000;
    while (performance.now() < end || (!hasSeen() && performance.now() < latest)) {
      const before = told.length;
      await sleep(Math.min(900, seconds * 250));
      while (told.length < before + 3 && performance.now() < latest) await sleep(50);
      // The older one is the writer: the other takes over, a new one looks on.
      await tabs.shift()!.close();
      closed += 1;
      tabs.push(await openTab(2 + closed));
    }
    // An act under way ends; then nobody acts any more.
    for (const tab of tabs) await tab.close();
    closed += tabs.length;
    const app = await browser.newPage();
    await app.goto(server.url);
    await app.locator('[data-role=overview-sentence]').waitFor({ timeout: OPENING_MS });
    await app.evaluate(script);
    const { rows, marked } = await keptOf(await app.evaluate(() => killPage.dump()));
    expect(troubles).toEqual([]);
    const acts = told.filter(({ kind }) => kind !== 'seen');
    expect(acts.length).toBeGreaterThan(closed);
    // A mark that stands already, or a day chosen again, is no act of its own.
    expect(rows.revision).toBeLessThanOrEqual(acts.length + closed);
    for (const one of told) {
      if (one.kind === 'import') {
        for (const batch of one.batches) expect(rows.known).toContain(batch);
      } else if (one.kind === 'undo') {
        for (const batch of one.batches) expect(rows.head).not.toContain(batch);
      } else if (one.kind === 'mark') expect(marked).toContain(one.person);
    }
    const undone = new Set(told.flatMap((one) => (one.kind === 'undo' ? one.batches : [])));
    const imported = told.flatMap((one) => (one.kind === 'import' ? one.batches : []));
    // At most one undo of each closed tab may have come to pass unanswered.
    const missing = imported.filter((batch) => !undone.has(batch) && !rows.head.includes(batch));
    expect(missing.length).toBeLessThanOrEqual(closed);
    // Who only looks has followed.
    expect(told.some(({ kind }) => kind === 'seen')).toBe(true);
  } finally {
    if (browser.isRunning()) await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
