import { expect } from '@playwright/test';
import { firstLoad, HELD_KIB } from './bench/first-load.ts';
import { test } from './fixtures.ts';

/** Of the data worker: what opens the store, and what opens and answers a workspace. */
const OPENING_KIB = 200;

test('the first load fits its budget', async ({ browser, server }) => {
  const { pageKiB, workerKiB, files } = await firstLoad(browser, server.url);
  console.log(
    `first load ${pageKiB.toFixed(1)} KiB of ${HELD_KIB} (gzip, scripts and styles); workers beside it ${workerKiB.toFixed(1)} KiB`,
  );
  for (const { name, kib } of files) console.log(`  ${kib.toFixed(1).padStart(6)}  ${name}`);
  // Nothing loaded would pass too: the page and its worker are there.
  expect(files.some(({ name }) => /^app-.*\.js$/.test(name))).toBe(true);
  expect(files.some(({ name }) => name.endsWith('.css'))).toBe(true);
  expect(workerKiB).toBeGreaterThan(50);
  // What reads files comes beside what opens a workspace, not with it.
  const parts = (name: string) => files.filter((it) => it.name.startsWith(`${name}-`));
  const kib = (name: string) => parts(name).reduce((sum, it) => sum + it.kib, 0);
  expect(kib('import')).toBeGreaterThan(100);
  expect(kib('store') + kib('main')).toBeLessThanOrEqual(OPENING_KIB);
  expect(pageKiB).toBeLessThanOrEqual(HELD_KIB);
});
