/** What every part of the driver stands on: the page in one language, waiting, downloads, tables, numbers. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Download, Locator, Page } from '@playwright/test';
import type { Locale } from '#domain/locale.ts';

/** Milliseconds that any wait may take: a large file on a slow machine. */
export const PATIENCE = Number(process.env['PATIENCE_MS'] ?? 120_000);

export type ScreenPath =
  | '/'
  | '/data'
  | '/import'
  | '/customers'
  | '/tags'
  | '/segments'
  | '/personas'
  | '/insights/rfm'
  | '/actions/care';

/** What the parts of the driver share. */
export interface Stage {
  readonly page: Page;
  /** The language the app speaks now. */
  readonly locale: Locale;
  goTo(path: ScreenPath | `/customers/${number}` | `/${string}`): Promise<void>;
}

/** A file made up on the spot. */
export interface MadeFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** Presses and takes what the browser saves. */
export async function saved(page: Page, button: Locator): Promise<Buffer> {
  return (await savedFile(page, button)).bytes;
}

export async function savedFile(
  page: Page,
  button: Locator,
): Promise<{ name: string; bytes: Buffer }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    button.click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Numbers of a text, grouping aside: "48 of 1,204 customers" gives 48 and 1204. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** A value in a CSS attribute selector. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export interface ShownTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a grid that are drawn now, once the one at `rowIndex` (the first) is more than a placeholder. */
export async function shownTable(grid: Locator, rowIndex = 2): Promise<ShownTable> {
  await grid
    .locator(`[role=row][aria-rowindex="${rowIndex}"]:not([aria-busy])`)
    .waitFor({ timeout: PATIENCE });
  return grid.evaluate((element) => {
    const textsOf = (row: Element, roles: string): string[] =>
      [...row.querySelectorAll(roles)].map((cell) => (cell as HTMLElement).innerText.trim());
    const headers = [...element.querySelectorAll('[role=columnheader]')].map((cell) =>
      ((cell.querySelector('[class*=name]') ?? cell) as HTMLElement).innerText.trim(),
    );
    const rows = [...element.querySelectorAll('[role=row][aria-rowindex]')]
      .filter((row) => row.getAttribute('aria-rowindex') !== '1' && !row.ariaBusy)
      .map((row) => textsOf(row, '[role=rowheader], [role=gridcell]'));
    return { headers, rows };
  });
}

/** Waits until the page has stood still for a moment and shows nothing stale. */
export async function settled(page: Page, quietMillis = 150): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const isWaiting = (): boolean =>
          document.querySelector('main [data-stale=true], main [aria-busy=true]') !== null;
        const look = (): void => {
          if (isWaiting()) timer = setTimeout(look, quiet);
          else {
            watcher.disconnect();
            resolve();
          }
        };
        let timer = setTimeout(look, quiet);
        const watcher = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(look, quiet);
        });
        watcher.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
      }),
    quietMillis,
  );
}
