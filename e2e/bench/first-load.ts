/** What the first load of the page asks for, gzipped: the goal G6, also held by a journey. */
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** KiB that the page may load before any lazy chunk: the goal, and what we hold. */
export const FIRST_LOAD_KIB = 170;
export const HELD_KIB = 150;

export interface FirstLoad {
  /** KiB of scripts and styles before any interaction, gzip level 9. */
  readonly pageKiB: number;
  /** KiB of the workers' own files, listed beside it. */
  readonly workerKiB: number;
  readonly files: readonly { readonly name: string; readonly kib: number }[];
}

/** Opens the page in a fresh profile without a service worker: what it loads is what it needs. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = new Map<string, string>();
  const note = (response: Response): void => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (/\.(?:js|css)$/.test(name) && name !== 'service-worker.js') asked.set(name, response.url());
  };
  page.on('response', note);
  // The last of the data worker's parts, asked for when nobody waits: a busy machine is not at rest before.
  const last = page.waitForResponse((response) => /\/import-[\w-]{8}\.js$/.test(response.url()));
  await page.goto(url);
  await last;
  await page.waitForLoadState('networkidle');
  // What comes from now on is no first load.
  page.off('response', note);
  const loaded = new Map<string, Buffer>();
  for (const [name, file] of asked) {
    const response = await context.request.get(file);
    loaded.set(name, await response.body());
  }
  // A browser does not tell of every script that a worker begins with: without it, its parts would be the page's.
  for (const [name, file] of beginningsOf(loaded, asked)) {
    const response = await context.request.get(file);
    loaded.set(name, await response.body());
  }
  await context.close();
  const workers = filesOfWorkers(loaded);
  const files = [...loaded].map(([name, body]) => ({
    name,
    kib: gzipSync(body, { level: 9 }).length / 1024,
    isWorker: workers.has(name),
  }));
  const sum = (isWorker: boolean): number =>
    files.filter((file) => file.isWorker === isWorker).reduce((total, { kib }) => total + kib, 0);
  return { pageKiB: sum(false), workerKiB: sum(true), files };
}

const BEGINNING = /(?:side-)?entry-[\w-]{8}\.js/g;

/** Scripts that workers begin with, named in what was loaded but not told of, by name. */
function beginningsOf(
  loaded: ReadonlyMap<string, Buffer>,
  asked: ReadonlyMap<string, string>,
): Map<string, string> {
  const [folder = ''] = [...asked.values()].map((url) => url.slice(0, url.lastIndexOf('/') + 1));
  const named = [...loaded.values()].flatMap(
    (body) => body.toString('utf8').match(BEGINNING) ?? [],
  );
  return new Map(
    named.flatMap((name) => (loaded.has(name) ? [] : [[name, `${folder}${name}`] as const])),
  );
}

/** The scripts that workers begin with, and whatever those import: they share none with the page. */
function filesOfWorkers(loaded: ReadonlyMap<string, Buffer>): Set<string> {
  const found = new Set(
    [...loaded.keys()].filter((name) => /^(?:side-)?entry-[\w-]{8}\.js$/.test(name)),
  );
  for (const name of found) {
    const script = loaded.get(name)?.toString('utf8') ?? '';
    for (const other of loaded.keys()) if (script.includes(other)) found.add(other);
  }
  return found;
}
