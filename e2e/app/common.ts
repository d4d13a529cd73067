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

/**
 * Runs in a page before its own scripts: counts the calls to its workers that are not answered yet
 * (requests and answers of birpc), for {@link settled}.
 */
export function countCalls(): void {
  const open = new Set<unknown>();
  Object.assign(globalThis, { openCalls: open });
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]): void {
    const { t: kind, i: id } = (sent[0] ?? {}) as { t?: unknown; i?: unknown };
    if (kind === 'q' && id !== undefined) open.add(id);
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const { t: heardKind, i: heardId } = (data ?? {}) as { t?: unknown; i?: unknown };
        if (heardKind === 's') open.delete(heardId);
      });
      this.addEventListener('error', () => open.clear());
    }
    Reflect.apply(post, this, sent);
  };
}

/**
 * Waits until the page shows nothing stale and stands still: for a moment where every call to the worker
 * is answered, for longer where one is under way (it may be work that nobody waits for).
 */
export async function settled(page: Page, quietMillis = 150): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const moment = 50;
        const isWaiting = (): boolean =>
          document.querySelector(
            'html[data-drawing], main [data-stale=true], main [aria-busy=true]',
          ) !== null;
        const isAnswered = (): boolean =>
          (Reflect.get(globalThis, 'openCalls') as Set<unknown> | undefined)?.size === 0 &&
          document.querySelector('main :is([data-role=skeleton], [role=row][aria-busy])') === null;
        let still = performance.now();
        const look = (): void => {
          const stillFor = performance.now() - still;
          const isStill = stillFor >= quiet || (stillFor >= moment && isAnswered());
          if (!isStill || isWaiting()) {
            setTimeout(look, Math.max(10, moment - stillFor));
            return;
          }
          watcher.disconnect();
          // What was asked for is drawn.
          requestAnimationFrame(() => resolve());
        };
        const watcher = new MutationObserver(() => (still = performance.now()));
        watcher.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        setTimeout(look, moment);
      }),
    quietMillis,
  );
}
