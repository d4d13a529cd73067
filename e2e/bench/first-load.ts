/** What the first load of the page asks for, gzipped: the goal G6, also held by a journey. */
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** KiB that the page may load before any lazy chunk. */
export const FIRST_LOAD_KIB = 170;

export interface FirstLoad {
  /** KiB of scripts and styles before any interaction, gzip level 9. */
  readonly pageKiB: number;
  /** KiB of the data worker's own files, listed beside it. */
  readonly workerKiB: number;
  readonly files: readonly { readonly name: string; readonly kib: number }[];
}

/** Opens the page in a fresh profile without a service worker: what it loads is what it needs. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const files: { name: string; kib: number; isWorker: boolean }[] = [];
  const pending: Promise<void>[] = [];
  const note = (response: Response): void => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (!/\.(?:js|css)$/.test(name) || name === 'service-worker.js') return;
    const isWorker = /^(?:entry|main)-/.test(name);
    pending.push(
      response.body().then((body) => {
        files.push({ name, kib: gzipSync(body, { level: 9 }).length / 1024, isWorker });
      }),
    );
  };
  page.on('response', note);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // What comes from now on is no first load, and its body may go with the page.
  page.off('response', note);
  await Promise.all(pending);
  await context.close();
  const sum = (isWorker: boolean): number =>
    files.filter((file) => file.isWorker === isWorker).reduce((total, { kib }) => total + kib, 0);
  return { pageKiB: sum(false), workerKiB: sum(true), files };
}
