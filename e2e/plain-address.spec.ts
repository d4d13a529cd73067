/**
 * A plain address (http, not this computer): no encryption, no service worker, no Web Locks. What works
 * there works, what does not is said, and two tabs lose nothing.
 */
import { chromium, expect } from '@playwright/test';
import { limitTitles } from '#app/start/browser-limit-words.ts';
import { dataText } from '#app/screens/data/data-text.ts';
import { startText } from '#app/start/start-text.ts';
import { launchOptions } from '#testing/browser.ts';
import { App } from './app.ts';
import { expectQuiet, test } from './fixtures.ts';
import { smallShop } from './small-shop.ts';

test('at a plain address the app says what it lacks, and of two tabs one writes', async ({
  server,
}) => {
  const { port, pathname } = new URL(server.url);
  const url = `http://shop.example:${port}${pathname}`;
  const shop = smallShop({ people: 24 });
  const browser = await chromium.launch(
    launchOptions(['--host-resolver-rules=MAP shop.example 127.0.0.1']),
  );
  try {
    const app = await App.inBrowser(browser, { url, locale: 'en' });
    expect(
      await app.page.evaluate(() => [
        isSecureContext,
        'locks' in navigator,
        'serviceWorker' in navigator,
        'subtle' in crypto,
      ]),
    ).toEqual([false, false, false, false]);
    await expect(app.page.getByText(limitTitles.plainAddress[2])).toBeVisible();
    await expect(app.page.getByText(startText.en.noPassphraseHere)).toBeVisible();
    await app.importFiles(shop.files);
    await app.closeToasts();

    const second = await app.anotherTab();
    expect((await second.downloadFigures()).orders).toBe(shop.orders);
    await second.data.open();
    const onlyLooks = second.page.getByText(dataText.en.onlyLook);
    await expect(onlyLooks).toBeVisible();
    await expect(second.data.undoButton(shop.files[1].name)).toBeDisabled();

    // The first one is missed, and the second takes over.
    await app.page.close();
    await expect(onlyLooks).toHaveCount(0);
    await second.data.undoButton(shop.files[1].name).click();
    await second.data.confirm();
    await expect(second.data.files()).toHaveCount(1);
    await second.reload();
    await second.data.open();
    await expect(second.data.files()).toHaveCount(1);
    expectQuiet(second);
  } finally {
    await browser.close();
  }
});
