/** The built app in a fresh profile: a drop, everything it shows, what it keeps, and opening it again. */
import type { BrowserContext, Page } from '@playwright/test';
import { App, type Figures } from '#e2e/app.ts';
import { type CallTimes, callTimes, hearCalls } from './call-times.ts';
import { CpuProfiler } from './cpu-profile.ts';
import { peakOfRenderers } from './renderer.ts';
import {
  EVERY_FIGURE,
  followFromStart,
  followIn,
  markOf,
  SIX_NUMBERS_STAND,
  type Station,
} from './screens.ts';
import { type Counting, countWhileTyping, ROUNDS } from './rule-count.ts';
import { storedBytes } from './stored-bytes.ts';

export interface AppRun {
  /** Milliseconds from the drop: read, compared and stored; then each screen whole. */
  readonly stored: number;
  readonly screens: ReadonlyMap<string, number>;
  /** Until the last screen is whole. */
  readonly shown: number;
  readonly figures: Figures;
  /** People by score, `r1` to `m5`. */
  readonly scores: Readonly<Record<string, number>>;
  /** Bytes kept. */
  readonly bytes: number;
  /** Milliseconds of opening the table of customers and finding one, the driver's pauses included. */
  readonly findable: number;
  /** Bytes of memory that the renderer held at most. */
  readonly peak: number;
  /** Milliseconds from opening the page again to its six numbers. */
  readonly reopened: number;
  /** A rule counted while it is being typed. */
  readonly counting: Counting;
  /** The worker's time over the drop, and over a later file dropped on the workspace opened again. */
  readonly calls: CallTimes;
  readonly later: CallTimes;
  /** With the later file. */
  readonly laterFigures: Figures;
  /** What `profile` asked for, in words. */
  readonly profiles: readonly string[];
}

/** How long the start screen is looked at once it can be used: time enough for the rehearsal that runs behind it. */
export const LOOK_MS = 2000;

/** How long a workspace that was opened again is looked at before a later file comes: time to be at rest. */
export const REST_MS = 12_000;

/** Drops a file with the automatic choices and waits until `stations` were whole, one after the other. */
export async function drop(
  app: App,
  file: string,
  stations: readonly Station[],
): Promise<ReadonlyMap<string, number>> {
  await app.acceptAsSoonAsPossible();
  // One import of this page, whatever the workspace held before.
  await followIn(app.page, stations, 1);
  await app.pickFiles([file]);
  await markOf(app.page, `bench:${stations.at(-1)!.name}`);
  const start = await markOf(app.page, 'silhouette:import-start');
  const since = new Map([
    ['stored', (await markOf(app.page, 'silhouette:import-committed')) - start],
  ]);
  for (const { name } of stations) {
    since.set(name, (await markOf(app.page, `bench:${name}`)) - start);
  }
  return since;
}

/** Milliseconds until the table of customers is open and has found one of them. */
async function findOne(app: App): Promise<number> {
  const start = performance.now();
  await app.customers.open();
  let found = await app.customers.search('C000001');
  // What is listed stays until the answer is there.
  for (let tries = 0; found !== 1 && tries < 200; tries++) {
    await app.page.waitForTimeout(25);
    found = await app.customers.counted();
  }
  if (found !== 1) throw new Error(`C000001 was found ${found} times`);
  return performance.now() - start;
}

/** Another page of the same profile; milliseconds from its start until the six numbers stand. */
async function reopen(page: Page, url: string): Promise<number> {
  await followFromStart(page, [SIX_NUMBERS_STAND]);
  await page.goto(url);
  return markOf(page, `bench:${SIX_NUMBERS_STAND.name}`);
}

export interface AppRunOptions {
  readonly url: string;
  readonly file: string;
  readonly laterFile: string;
  /** Nothing is judged: no time is taken to look, and no rule is typed more than once. */
  readonly isTrial: boolean;
  /** Title of the profiles; without it none are made, which would slow the run. */
  readonly profile?: string;
}

/** @param context a profile that was never used */
export async function appRun(
  context: BrowserContext,
  { url, file, laterFile, isTrial, profile }: AppRunOptions,
): Promise<AppRun> {
  const app = new App(await context.newPage(), url, 'en');
  await hearCalls(app.page);
  await app.page.goto(url);
  // Somebody looks at the start screen before they drop a file on it.
  await markOf(app.page, 'silhouette:workspace-open');
  if (!isTrial) await app.page.waitForTimeout(LOOK_MS);
  const profiles: string[] = [];
  const importing = profile === undefined ? null : await CpuProfiler.start(app.page);
  const since = await drop(app, file, EVERY_FIGURE);
  if (importing) profiles.push(await importing.stop(`${profile}-import`));
  const calls = await callTimes(app.page);
  await app.rfm.open();
  const scores = await app.rfm.scores();
  const figures = await app.downloadFigures();
  const counting = await countWhileTyping(app, isTrial ? 1 : ROUNDS);
  const findable = await findOne(app);
  const peak = await peakOfRenderers(context.browser()!);
  await app.page.close();
  const page = await context.newPage();
  await hearCalls(page);
  const opening = profile === undefined ? null : await CpuProfiler.start(page);
  const reopened = await reopen(page, url);
  if (opening) profiles.push(await opening.stop(`${profile}-reopen`));
  const bytes = await storedBytes(page);
  // And at what they have before they drop a later file.
  if (!isTrial) await page.waitForTimeout(REST_MS);
  const again = new App(page, url, 'en');
  await again.goTo('/import');
  await drop(again, laterFile, EVERY_FIGURE);
  const later = await callTimes(page);
  const laterFigures = await again.downloadFigures();
  await page.close();
  const screens = new Map(since);
  screens.delete('stored');
  return {
    stored: since.get('stored')!,
    screens,
    shown: [...screens.values()].at(-1)!,
    figures,
    scores,
    bytes,
    findable,
    peak,
    reopened,
    counting,
    calls,
    later,
    laterFigures,
    profiles,
  };
}
