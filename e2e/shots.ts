/**
 * `npm run shots`: eight screens of the demo shop × two languages × light and dark × desk and phone, as one
 * contact sheet a screen in test-results/shots, and every shot by itself beside it.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { ensureBuilt } from '#scripts/run.mjs';
import { launchOptions } from '#testing/browser.ts';
import type { Locale } from '#domain/locale.ts';
import { App, isLocale } from './app.ts';
import { settled } from './app/common.ts';
import { MORE_SCREENS, openDemoShop, SHOT_SCREENS, type ShotScreen } from './app/shot-screens.ts';
import { serveApp } from './static-server.ts';

const USAGE =
  'usage: npm run shots -- [--only SCREEN,…] [--lang zh-CN,en,zh-TW] [--scheme light,dark] ' +
  '[--width 1440,390] [--more] [--out DIR]';

/** Sheets show whole pages, down to here. */
const LONGEST_SHOT = 3200;
const SHEET_WIDTHS = { wide: 620, narrow: 240 };

interface Shot {
  readonly locale: Locale;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly file: string;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lang: { type: 'string', default: 'zh-CN,en' },
    scheme: { type: 'string', default: 'light,dark' },
    width: { type: 'string', default: '1440,390' },
    more: { type: 'boolean', default: false },
    out: { type: 'string', default: join('test-results', 'shots') },
  },
});
const only = values.only?.split(',');
const all = [...SHOT_SCREENS, ...MORE_SCREENS];
const chosen = only
  ? all.filter(({ name }) => only.includes(name))
  : values.more
    ? all
    : SHOT_SCREENS;
const locales = values.lang.split(',').filter(isLocale);
const schemes = values.scheme.split(',').filter((it) => it === 'light' || it === 'dark');
const widths = values.width.split(',').map(Number);
if ([chosen, locales, schemes, widths].some(({ length }) => length === 0) || widths.some(isNaN)) {
  console.error(USAGE);
  process.exit(2);
}
const out = resolve(values.out);

await ensureBuilt();
const server = await serveApp();
const browser = await chromium.launch(launchOptions());
try {
  const shots = new Map<string, Shot[]>(chosen.map(({ name }) => [name, []]));
  for (const locale of locales) {
    const visits = [chosen.filter(({ isFresh }) => isFresh !== true)];
    visits.push(...chosen.filter(({ isFresh }) => isFresh === true).map((screen) => [screen]));
    for (const screens of visits) {
      if (screens.length === 0) continue;
      const app = await App.inBrowser(browser, { url: server.url, locale });
      if (screens.every(({ isFresh }) => isFresh !== true)) await openDemoShop(app);
      for (const screen of screens) shots.get(screen.name)!.push(...(await shoot(app, screen)));
      await app.close();
    }
  }
  for (const [name, taken] of shots) await composeSheet(browser, name, taken);
  console.log(`${shots.size} sheets in ${out}`);
} finally {
  await browser.close();
  await server.close();
}

/** One screen in every scheme and width, in the language of the app. */
async function shoot(app: App, screen: ShotScreen): Promise<Shot[]> {
  const { page, locale } = app;
  const folder = join(out, screen.name);
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await screen.open(app);
  // Nothing is pointed at.
  await page.mouse.move(1439, 899);
  const taken: Shot[] = [];
  for (const width of widths) {
    for (const scheme of schemes) {
      await page.setViewportSize({ width, height: width < 640 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await settled(page, 400);
      if (width < 640) {
        // A whole page on a phone has its tabs at its end.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height });
        await settled(page, 200);
      }
      const file = join(folder, `${locale}-${scheme}-${width}.png`);
      await app.screenshot(file);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (tooWide > 0) console.warn(`${screen.name} ${locale} ${width}: ${tooWide} px too wide`);
      taken.push({ locale, scheme, width, file });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  return taken;
}

/** The shots of one screen as a page, and that page as a picture. */
async function composeSheet(from: Browser, name: string, shots: readonly Shot[]): Promise<void> {
  const page = await from.newPage({ viewport: { width: 100, height: 100 } });
  const figures = shots
    .toSorted((a, b) => b.width - a.width)
    .map(({ locale, scheme, width, file }) => {
      const shown = width < 640 ? SHEET_WIDTHS.narrow : SHEET_WIDTHS.wide;
      const source = `data:image/png;base64,${readFileSync(file).toString('base64')}`;
      const highest = Math.round((LONGEST_SHOT * shown) / width);
      return `<figure style="width:${shown}px"><figcaption>${locale} · ${scheme} · ${width} px</figcaption>
        <div style="max-height:${highest}px"><img src="${source}" alt=""></div></figure>`;
    });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 24px; width: max-content; font: 14px system-ui; background: #d9dbdc; }
    main { display: flex; flex-wrap: wrap; gap: 20px; width: ${4 * (SHEET_WIDTHS.wide + 20)}px; align-items: start; }
    h1 { margin: 0 0 16px; font-size: 20px; }
    figure { margin: 0; } figcaption { margin-bottom: 6px; color: #444; }
    figure div { overflow: hidden; border: 1px solid #aaa; } img { display: block; width: 100%; }
  </style><h1>${name}</h1><main>${figures.join('')}</main>`);
  await page
    .locator('img')
    .evaluateAll((images) =>
      Promise.all(images.map((image) => (image as HTMLImageElement).decode())),
    );
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await page.close();
}
