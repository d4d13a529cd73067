import { expect, type Page } from '@playwright/test';
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
  await expect(app.page.getByText('comes from a newer Silhouette')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Delete it and start anew' })).toHaveCount(0);

  await setStoredFormat(app.page);
  await app.page.reload();
  await expect(app.page.getByText('early trial version')).toBeVisible();
  await app.page.getByRole('button', { name: 'Delete it and start anew' }).click();
  await app.page.getByRole('button', { name: 'Not now' }).click();
  await app.page.reload();
  await expect(app.page.getByText('early trial version')).toBeVisible();
  await app.page.getByRole('button', { name: 'Delete it and start anew' }).click();
  await app.page.locator('[data-role="confirm"]').click();
  await expect(app.startScreen()).toBeVisible();
});
