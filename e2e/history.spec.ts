/** One history, the trash, several workspaces, and a device that is full: nothing is lost on the way. */
import { expect } from '@playwright/test';
import { deviceText } from '#app/screens/device/device-text.ts';
import { historyText } from '#app/screens/history/history-text.ts';
import { test } from './fixtures.ts';
import { csvOf, smallShop } from './small-shop.ts';

test('every step can be undone and done again, by its own button and by the keys; the trash keeps what went', async ({
  openApp,
}) => {
  const words = historyText.en;
  const shop = smallShop({ people: 24 });
  const app = await openApp({ locale: 'en' });
  const { page } = app;
  await app.importFiles(shop.files);
  await app.closeToasts();
  await app.goTo('/history');
  const steps = page.locator('main').getByRole('listitem');
  await expect(steps).toHaveCount(1);
  await expect(steps.first()).toContainText(shop.files[0].name);
  await expect(steps.first()).toContainText('24 new customers');

  await app.goTo('/');
  await page.keyboard.press('Control+z');
  await expect(app.startScreen()).toBeVisible();
  await page.getByRole('link', { name: /History and trash/ }).click();
  await expect(page.getByText('deleted for good on')).toHaveCount(2);
  await page.getByRole('button', { name: `${words.putBack}: ${shop.files[0].name}` }).click();
  await expect(page.getByText('deleted for good on')).toHaveCount(1);
  // The import done again puts back the other file too.
  await page.getByRole('button', { name: new RegExp(`^${words.redo}: Imported`, 'u') }).click();
  await expect(page.getByText(words.trashEmpty)).toBeVisible();
  expect((await app.downloadFigures()).orders).toBe(shop.orders);
  await app.goTo('/history');
  await page.getByRole('button', { name: new RegExp(`^${words.undo}: Imported`, 'u') }).click();
});

test('workspaces are kept apart, and a full device loses nothing', async ({ openApp }) => {
  const words = deviceText.en;
  const shop = smallShop({ people: 24 });
  const app = await openApp({ locale: 'en' });
  const { page } = app;
  // The browser grants hardly more than is used. It asks itself anew once the database was closed a while.
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(app.url);
  // How long depends on what else the machine does: each try waits twice as long.
  test.slow();
  let pause = 2_000;
  await expect(async () => {
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 400_000 });
    await page.goto('about:blank');
    await page.waitForTimeout((pause *= 2));
    await page.goto(app.url);
    expect(await page.evaluate(isRefused, 2_000_000)).toBe(true);
  }).toPass({ timeout: 90_000 });
  await app.importFiles(shop.files);
  await app.closeToasts();
  await app.goTo('/device');
  await page.getByRole('button', { name: words.create }).click();
  await page.getByRole('textbox', { name: words.name }).fill('North shop');
  await page.keyboard.press('Enter');
  await expect(app.startScreen()).toBeVisible();
  await page.getByRole('link', { name: 'Workspace: North shop' }).click();
  await page.getByRole('button', { name: `${words.open}: ${words.unnamed}` }).click();
  await expect(page.getByText(words.switched(words.unnamed))).toBeVisible();
  expect((await app.downloadFigures()).orders).toBe(shop.orders);

  // The import fails, says so in numbers, and changes nothing.
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    `X${at}`,
    `P${(at * 7919) % 20_011}`,
    '2024-02-01',
    String(at),
    `note ${(at * 104_729) % 1_000_003} of ${(at * 15_485_863) % 32_452_843}`,
  ]);
  const header = ['Order ID', 'Customer ID', 'Order Date', 'Amount', 'Remark'];
  await app.goTo('/data');
  await app.chooseFiles([{ name: 'big.csv', text: csvOf([header, ...rows]) }]);
  await app.importing.startButton().click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('used up');
  await expect(alert).toContainText(/of .* used/u);
  await page.reload();
  expect((await app.downloadFigures()).orders).toBe(shop.orders);
  await app.data.open();
  await expect(app.data.files()).toHaveCount(2);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await app.goTo('/device');
  await page.getByRole('button', { name: `${words.remove}: North shop` }).click();
  await expect(page.getByRole('dialog')).toContainText('0 files');
  await page.locator('[data-role="confirm"]').click();
  await expect(page.getByRole('button', { name: `${words.remove}: North shop` })).toHaveCount(0);
});

/** Whether the browser has no room for so many bytes more. */
function isRefused(bytes: number): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('is there room');
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
    opening.onerror = () => resolve(true);
    opening.onsuccess = () => {
      const database = opening.result;
      const done = (isFull: boolean): void => {
        database.close();
        const removing = indexedDB.deleteDatabase('is there room');
        removing.onsuccess = () => resolve(isFull);
        removing.onerror = () => resolve(isFull);
      };
      const writing = database.transaction('bytes', 'readwrite');
      const noise = new Uint8Array(bytes).map((_, at) => Math.imul(at, 0x9e3779b1) >>> 13);
      writing.objectStore('bytes').put(noise, 'noise');
      writing.oncomplete = () => done(false);
      writing.onabort = () => done(true);
    };
  });
}
