import { chromium } from '@playwright/test';
import { launchOptions } from '#testing/browser.ts';
import { App } from '#e2e/app.ts';
import { serveApp } from '#e2e/static-server.ts';
import { fileOf, WORKLOADS } from './bench/workloads.ts';
const [file] = await fileOf(WORKLOADS[(process.argv[2] ?? 'W1') as 'W1']);
const server = await serveApp();
for (let run = 0; run < 2; run++) {
const browser = await chromium.launch(launchOptions());
const app = await App.inBrowser(browser, { url: server.url, locale: 'en' });
const lines: [number, string][] = [];
app.page.on('console', (m) => { const x = /^T (\d+) (.*)/.exec(m.text()); if (x) lines.push([Number(x[1]), x[2]!]); });
await app.acceptAsSoonAsPossible();
await app.page.waitForTimeout(1500);
await app.pickFiles([file]);
await app.headline().waitFor({ timeout: 600_000 });
const t = await app.page.evaluate(() => performance.getEntriesByType('mark').map((m) => [m.name, performance.timeOrigin + m.startTime] as const));
for (const [n, at] of t) lines.push([Math.round(at), n]);
const start = t.find(([n]) => n === 'silhouette:import-start')![1];
for (const [at, what] of lines.sort((a, b) => a[0] - b[0])) console.log(String(Math.round(at - start)).padStart(6), what);
await browser.close();
}
await server.close();
