import { expect, type Page } from '@playwright/test';
import { outOfReachText } from '#app/shell/out-of-reach-text.ts';
import { test } from './fixtures.ts';
import { smallShop } from './small-shop.ts';

/** Writes another format number (none for `undefined`) beside the stored workspace, past the app. */
async function setStoredFormat(page: Page, format?: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('silhouette');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not opened'));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('workspaces', 'readwrite');
      const store = transaction.objectStore('workspaces');
      const all = store.getAll();
      all.onsuccess = () => {
        for (const { format: _own, ...row } of all.result as Record<string, unknown>[]) {
          store.put(wanted === null ? row : { ...row, format: wanted });
        }
      };
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error('not written'));
    });
    database.close();
  }, format ?? null);
}

test('what another version stored is explained; only an early one can be deleted, on request', async ({
  openApp,
}) => {
  const app = await openApp({ locale: 'en' });
  await app.importFiles(smallShop().files);
  await setStoredFormat(app.page, 99);
  await app.page.reload();
  await expect(app.page.getByText(outOfReachText.en.newer)).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Delete it and start over' })).toHaveCount(0);

  await setStoredFormat(app.page);
  await app.page.reload();
  await expect(app.page.getByText(outOfReachText.en.older)).toBeVisible();
  await app.page.getByRole('button', { name: 'Delete it and start over' }).click();
  await app.page.getByRole('button', { name: 'Not now' }).click();
  await app.page.reload();
  await expect(app.page.getByText(outOfReachText.en.older)).toBeVisible();
  await app.page.getByRole('button', { name: 'Delete it and start over' }).click();
  await app.page.locator('[data-role="confirm"]').click();
  await expect(app.startScreen()).toBeVisible();
});

/** Holds the database at a version, in a page of this origin without the app, and hears no plea to close. */
function hold(page: Page, version: number, isNew: boolean): Promise<void> {
  return page.evaluate(
    async ([wanted, startsAnew]) => {
      const answered = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error('not opened'));
        });
      if (startsAnew) await answered(indexedDB.deleteDatabase('silhouette'));
      Object.assign(globalThis, { held: await answered(indexedDB.open('silhouette', wanted)) });
    },
    [version, isNew] as const,
  );
}

const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

test('an upgrade while another tab is open explains itself in both', async ({ openApp }) => {
  const words = outOfReachText.en;
  const app = await openApp({ locale: 'en' });
  await app.importFiles(smallShop({ people: 24 }).files);
  const other = await app.page.context().newPage();
  // Outside what the service worker answers for: a page of this origin that is not the app.
  await other.goto(new URL('/', app.url).href);
  await hold(other, 990, false);
  // The older tab has made way, and so have its locks.
  await expect(app.page.getByText(words.closed)).toBeVisible();
  const locks = await other.evaluate(() => navigator.locks.query());
  expect(locks.held?.filter(({ name }) => name?.includes('workspace'))).toEqual([]);
  // The older version over what the newer one has left.
  await app.page.reload();
  await expect(app.page.getByText(words.newer)).toBeVisible();
  await expect(app.page.getByRole('button', { name: words.startAnew })).toHaveCount(0);

  // The newer tab while an older one does not make way.
  await letGo(other);
  await app.page.goto('about:blank');
  await hold(other, 5, true);
  await app.page.goto(app.url);
  await expect(app.page.getByText(words.blocked)).toBeVisible();
  await letGo(other);
  await expect(app.startScreen()).toBeVisible();
});
