/**
 * `npm run bench [-- --runs N --small --only G1]`: the goals that are bars today, measured in a real
 * browser beside their peers. Exit status is the verdict; docs/BENCHMARKS.md is the output.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { ensureBuilt } from '#scripts/run.mjs';
import { launchOptions } from '#testing/browser.ts';
import { App } from '#e2e/app.ts';
import { serveApp } from '#e2e/static-server.ts';
import { firstLoad } from './first-load.ts';
import { papaparseRun } from './papaparse-peer.ts';
import { type Goal, median, reportOf, spread } from './report.ts';
import { fileOf, WORKLOADS } from './workloads.ts';

/** G1 against papaparse: the goal, and the least that counts as done. */
const G1_GOAL = 0.2;
const G1_LEAST = 0.3;
/** G6 of this stage, KiB. */
const G6_GOAL = 185;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const wants = (id: string): boolean => values.only === undefined || values.only === id;

interface OwnRun {
  readonly ms: number;
  readonly orders: number;
  readonly people: number;
  readonly revenue: number;
}

/** Drop → committed, the staged import accepted the moment it can be. */
async function ownRun(browser: Browser, url: string, file: string): Promise<OwnRun> {
  const app = await App.inBrowser(browser, { url, locale: 'en' });
  await app.acceptAsSoonAsPossible();
  await app.pickFiles([file]);
  await app.headline().waitFor({ timeout: 600_000 });
  const ms = await app.page.evaluate(() => {
    const at = (name: string): number =>
      performance.getEntriesByName(name).at(-1)?.startTime ?? NaN;
    return at('silhouette:import-committed') - at('silhouette:import-start');
  });
  const figures = await app.downloadFigures();
  await app.close();
  return {
    ms,
    orders: figures.orders,
    people: figures.people,
    revenue: Number(figures.knownRevenue),
  };
}

await ensureBuilt();
const workload = values.small ? WORKLOADS.small : WORKLOADS.W1;
const runs = values.small ? 1 : Number(values.runs);
const server = await serveApp();
const goals: Goal[] = [];
const notes: string[] = [];
let version = '';
if (wants('G1')) {
  const [file, bytes] = await fileOf(workload);
  notes.push(
    `${workload.id}: ${workload.rows.toLocaleString('en')} orders, ${(bytes / 1e6).toFixed(0)} MB, nine columns, seeded; a fresh profile each run`,
  );
  const own: OwnRun[] = [];
  const peers: number[] = [];
  for (let run = 0; run < runs; run++) {
    // A browser a run: nothing warm from the one before, and the peer right beside.
    const browser = await chromium.launch(launchOptions());
    version = browser.version();
    own.push(await ownRun(browser, server.url, file));
    const peer = await papaparseRun(browser, file);
    peers.push(peer.ms);
    await browser.close();
    const last = own.at(-1)!;
    const isSame =
      last.orders === peer.rows &&
      last.people === peer.customers &&
      Math.abs(last.revenue - peer.amount) < 0.01 * Math.max(1, peer.amount / 1e6);
    console.log(
      `G1 run ${run + 1}: ${Math.round(last.ms)} ms, papaparse ${Math.round(peer.ms)} ms`,
    );
    if (!isSame) {
      console.error('results differ', last, peer);
      process.exit(1);
    }
  }
  const ratio = median(own.map(({ ms }) => ms)) / median(peers);
  goals.push({
    id: 'G1',
    what: `${workload.id}: drop → parsed, typed, compared and stored, ÷ papaparse`,
    measured: `${spread(own.map(({ ms }) => ms))} ÷ ${spread(peers)} = ${ratio.toFixed(2)}`,
    goal: `≤ ${G1_GOAL} (least ${G1_LEAST})`,
    isMet: values.small || ratio <= G1_LEAST,
  });
}
if (wants('G6')) {
  const browser = await chromium.launch(launchOptions());
  version = browser.version();
  const load = await firstLoad(browser, server.url);
  await browser.close();
  goals.push({
    id: 'G6',
    what: 'first load of the page, JS + CSS, gzip',
    measured: `${load.pageKiB.toFixed(1)} KiB (worker ${load.workerKiB.toFixed(1)} KiB beside it)`,
    goal: `≤ ${G6_GOAL} KiB`,
    isMet: load.pageKiB <= G6_GOAL,
  });
}
await server.close();
const report = reportOf(goals, notes, version);
console.log(report);
if (!values.small && values.only === undefined) writeFileSync('docs/BENCHMARKS.md', report);
process.exit(goals.every(({ isMet }) => isMet) ? 0 : 1);
