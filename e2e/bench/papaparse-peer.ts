/** The peer of G1: papaparse 5.7, arrays in chunks, no worker, three columns into a Map. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveFolder } from '#scripts/static-server.mjs';
import { cacheFolder } from './workloads.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>papaparse</title>
<input type="file"><script src="papaparse.js"></script><script>
window.run = () => new Promise((resolve, reject) => {
  const file = document.querySelector('input').files[0];
  const customers = new Map();
  let rows = 0;
  const start = performance.now();
  Papa.parse(file, {
    chunk({ data }) {
      for (const row of data) {
        if (row.length < 4) continue;
        if (rows++ === 0) continue;
        const known = customers.get(row[1]);
        const amount = Number(row[3]);
        if (known) { known.orders++; known.amount += amount; if (row[2] > known.last) known.last = row[2]; }
        else customers.set(row[1], { orders: 1, amount, last: row[2] });
      }
    },
    complete() {
      let amount = 0;
      for (const own of customers.values()) amount += own.amount;
      resolve({ ms: performance.now() - start, rows: rows - 1, customers: customers.size, amount });
    },
    error: reject,
  });
});
</script>`;

export interface PeerRun {
  readonly ms: number;
  readonly rows: number;
  readonly customers: number;
  readonly amount: number;
}

/** One run on a fresh page of its own. */
export async function papaparseRun(browser: Browser, file: string): Promise<PeerRun> {
  const folder = join(cacheFolder, 'papaparse');
  mkdirSync(folder, { recursive: true });
  copyFileSync('node_modules/papaparse/papaparse.min.js', join(folder, 'papaparse.js'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  const server = await serveFolder({ folder });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('input').setInputFiles(file);
  const result = await page.evaluate<PeerRun>('window.run()');
  await context.close();
  await server.close();
  return result;
}
