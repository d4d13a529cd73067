import { expect, type Page } from '@playwright/test';
import { serveFolder } from '#scripts/static-server.mjs';
import { updateText } from '#app/update/update-text.ts';
import { CHANGES } from '#domain/changes.ts';
import { App } from './app.ts';
import { test } from './fixtures.ts';
import { webSpace } from './next-build.ts';
import { smallShop } from './small-shop.ts';

const words = updateText.en;
const NEXT = '9.9.9';

const notice = (page: Page, name: string) => page.locator(`[data-role=${name}]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** As the browser does by itself when a page is opened, and once a day. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
const scripts = (page: Page) =>
  page.evaluate(() => [...document.scripts].map(({ src }) => src.split('/').at(-1)).join());

test('an update asks first, says what is new, and breaks neither an import nor another tab', async ({
  browser,
}) => {
  test.slow();
  const space = webSpace();
  const server = await serveFolder({ folder: space.folder, basePath: '/shop/tools/' });
  // The first tab writes; the second one looks, and is the one that is asked to update.
  const first = await App.inBrowser(browser, { url: server.url, locale: 'en' });
  const shop = smallShop({ people: 12 });
  await first.importFiles(shop.files);
  await first.sentence();
  const second = await first.anotherTab();
  await second.sentence();
  const { page } = second;
  const old = await scripts(page);

  // A staged import is being looked at when the next version appears.
  await first.goTo('/import');
  await first.chooseFiles([
    { name: 'more.csv', text: 'customer_id,order_date,amount\nZ1,2024-06-01,5\n' },
  ]);
  space.publishNext(NEXT);
  await lookForUpdate(page);
  const offer = notice(page, 'update');
  await expect(offer).toContainText(words.ready);
  for (const point of CHANGES[0].points) await expect(offer).toContainText(point[2]);
  await expect(notice(first.page, 'update')).toHaveCount(0);
  await button(page, words.update).click();
  await expect(offer).toContainText(words.heldBack);
  expect(await scripts(page)).toBe(old);

  // Put off, the version before goes on; the next visit asks again.
  await button(page, words.later).click();
  await expect(offer).toHaveCount(0);
  await second.goTo('/tags');
  await page.reload();
  await expect(offer).toContainText(words.ready);

  await first.start();
  await expect(notice(first.page, 'update')).toContainText(words.ready);
  const loaded = page.waitForEvent('load');
  await button(page, words.update).click();
  await loaded;
  await expect(notice(page, 'news')).toContainText(words.news(NEXT));
  expect(await scripts(page)).not.toBe(old);

  // The other tab runs on with the files of before, those it had not loaded yet too.
  await expect(notice(first.page, 'update-taken')).toContainText(words.taken);
  for (const path of ['/personas', '/actions/care', '/segments/new'] as const) {
    await first.goTo(path);
  }
  expect(await scripts(first.page)).toBe(old);
  await button(first.page, words.reload).click();
  await expect.poll(() => scripts(first.page)).not.toBe(old);

  // Nothing is lost, and what is new is told once.
  await first.sentence();
  expect(await first.numberText('buyers')).toContain(String(shop.buyers + 1));
  await page.reload();
  await second.sentence();
  await expect(notice(page, 'news')).toHaveCount(0);

  // Works without a network at once, under its sub-path.
  await server.close();
  await page.reload();
  await first.sentence();
  expect([...first.consoleErrors, ...second.consoleErrors]).toEqual([]);
  await first.close();
  space.remove();
});
