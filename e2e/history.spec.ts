/** One history, the trash, several workspaces, and a device that is full: nothing is lost on the way. */
import { expect } from '@playwright/test';
import { dataText } from '#app/screens/data/data-text.ts';
import { deviceText } from '#app/screens/device/device-text.ts';
import { historyText } from '#app/screens/history/history-text.ts';
import { shellText } from '#app/shell/shell-text.ts';
import { App, freshProfile } from './app.ts';
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
  // In numbers, with a way back.
  const toast = page
    .getByRole('status')
    .getByText(/^Undone: Imported 2 files \(.*24 new customers/);
  await expect(toast).toBeVisible();
  await expect(page.getByRole('button', { name: 'Redo', exact: true })).toBeVisible();
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

  // What a status word means can be said otherwise long after its file came: figures and history follow.
  const header = ['Order ID', 'Customer ID', 'Order Date', 'Order Status', 'Amount Paid'];
  const blue = ['Z1', 'Z2'].map((id) => [id, `P${id}`, '2024-02-01', 'Blue', '20']);
  const paid = ['Z3', 'Z4', 'Z5'].map((id) => [id, `P${id}`, '2024-02-02', 'Paid', '30']);
  await expect(
    page.getByRole('button', { name: new RegExp(`^${words.redo}: Imported`, 'u') }),
  ).toBeVisible();
  await app.goTo('/data');
  await app.importFiles([{ name: 'colours.csv', text: csvOf([header, ...blue, ...paid]) }]);
  const { orders } = await app.downloadFigures();
  const meaning = page.getByRole('radiogroup', { name: 'Blue' });
  await app.data.open();
  await page.getByText(dataText.en.statuses(1)).click();
  await meaning.getByText('Cancelled').click();
  await expect(page.getByText(dataText.en.statusIsNow('Blue', 'Cancelled'))).toBeVisible();
  expect((await app.downloadFigures()).orders).toBe(orders - 2);
  await page.reload();
  await app.data.open();
  await page.getByText(dataText.en.statuses(1)).click();
  await expect(meaning.getByRole('radio', { name: 'Cancelled' })).toBeChecked();
  await app.goTo('/history');
  await page.getByRole('button', { name: `${words.undo}: Set the order status “Blue”` }).click();
  expect((await app.downloadFigures()).orders).toBe(orders);
});

/** More than the files of the build and a small shop, less than the large file. */
const QUOTA_BYTES = 9_000_000;

test('workspaces are kept apart, and a full device loses nothing', async ({ browser, server }) => {
  const words = deviceText.en;
  const shop = smallShop({ people: 24 });
  const context = await freshProfile(browser, { locale: 'en' });
  // Granted before anything is stored: once a database is open, the browser asks itself rarely.
  const session = await context.newCDPSession(await context.newPage());
  const { origin } = new URL(server.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA_BYTES });
  const app = await App.inProfile(context, { url: server.url, locale: 'en' });
  const { page } = app;
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
  const rows = Array.from({ length: 150_000 }, (_, at) => [
    `X${at}`,
    `P${(at * 7919) % 20_011}`,
    '2024-02-01',
    String(at),
    noiseOf(at),
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

  // Everything goes, also the file that waits to be taken in.
  await app.goTo('/data');
  await app.chooseFiles([{ name: 'late.csv', text: csvOf([header, ...rows.slice(0, 50)]) }]);
  await expect(app.importing.startButton()).toBeVisible();
  await app.goTo('/device');
  const waiting = page.getByRole('complementary', { name: shellText.en.pendingImport });
  await expect(waiting).toBeVisible();
  await page.getByRole('button', { name: words.wipeButton }).click();
  await page.locator('[data-role="confirm"]').click();
  // The start screen comes by itself, with what was done.
  await expect(app.startScreen()).toBeVisible();
  await expect(page.getByText(/^Everything was deleted: /)).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await context.close();
});

/** Sixty-four signs that nothing else shares. */
function noiseOf(seed: number): string {
  let text = '';
  for (let part = 1; part <= 8; part++) {
    text += (Math.imul(seed * 8 + part, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  }
  return text;
}
