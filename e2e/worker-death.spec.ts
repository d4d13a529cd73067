/** Workers that die without a word: the interface goes on by itself, nothing stored is lost. */
import process from 'node:process';
import { expect, type Page, type Worker } from '@playwright/test';
import { outOfReachText } from '#app/shell/out-of-reach-text.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { workspaceText } from '#app/workspace-text.ts';
import { LOCALES } from '#domain/locale.ts';
import { test } from './fixtures.ts';
import { csvOf, smallShop } from './small-shop.ts';

const died = { code: 'workerDied', detail: '' } as const;

async function workerOf(page: Page, name: 'entry' | 'side-entry'): Promise<Worker> {
  const find = (): Worker | undefined =>
    page.workers().find((worker) => worker.url().includes(`/${name}-`));
  await expect.poll(() => find() !== undefined).toBe(true);
  return find()!;
}

/** Ends it from inside: no error, no message, no answer. */
async function end(worker: Worker): Promise<void> {
  await worker.evaluate(() => self.close()).catch(() => undefined);
}

/** Ends it the moment the page could know of its death: it holds the lock of its life. */
async function endWhenAlive(worker: Worker): Promise<void> {
  await worker
    .evaluate(async () => {
      const isAlive = async (): Promise<boolean> =>
        (await navigator.locks.query()).held?.some(({ name }) => name === self.name) === true;
      while (!(await isAlive())) await new Promise((resolve) => setTimeout(resolve, 1));
      self.close();
    })
    .catch(() => undefined);
}

const languages = process.env['LONG'] !== undefined ? LOCALES : (['en'] as const);

for (const locale of languages) {
  test(`a dead data worker is started again, its staged import read again in one press, ${locale}`, async ({
    openApp,
  }) => {
    const shop = smallShop({ people: 24 });
    const app = await openApp({ locale });
    await app.chooseFiles(shop.files);
    await app.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await end(await workerOf(app.page, 'entry'));
    const words = workspaceText[locale];
    await expect(app.page.getByText(words.restarted)).toBeVisible();
    const { happened } = failureTrouble(died, locale);
    await expect(app.page.getByText(happened, { exact: true })).toBeVisible();
    await app.page.getByRole('button', { name: importText[locale].readAgain, exact: true }).click();
    await app.start();
    await app.closeToasts();
    if (locale === 'en') {
      // While numbers are shown: the next screen is made by the new worker.
      await end(await workerOf(app.page, 'entry'));
      await expect(app.page.getByText(words.restarted)).toBeVisible();
      expect((await app.downloadFigures()).orders).toBe(shop.orders);
      await app.data.open();
      await expect(app.data.files()).toHaveCount(2);
      await app.data.undoButton(shop.files[1].name).click();
      await app.data.confirm();
      await expect(app.data.files()).toHaveCount(1);
    }
    expect(await app.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  });
}

test('a worker that keeps dying is left alone until somebody asks', async ({ openApp }) => {
  const app = await openApp({ locale: 'en' });
  await app.importFiles(smallShop({ people: 24 }).files);
  const words = outOfReachText.en;
  const title = app.page.getByText(words.died);
  // One that is found may be dead already, and be ended for nothing; at last there is none.
  await expect(async () => {
    const worker = app.page.workers().find((own) => own.url().includes('/entry-'));
    if (worker) await end(worker);
    await expect(title).toBeVisible({ timeout: 150 });
  }).toPass({ timeout: 60_000, intervals: [0] });
  await app.page.getByRole('button', { name: words.tryAgain }).click();
  await expect(app.headline().filter({ hasText: /\d/ })).toBeVisible();
});

test('a dead side worker leaves the reading to the data worker', async ({ openApp }) => {
  const app = await openApp({ locale: 'en' });
  const rows = Array.from({ length: 90_000 }, (_, at) => [
    `A${at}`,
    `M${at % 500}`,
    `2024-0${1 + (at % 6)}-1${at % 10} 10:00:00`,
    `${at % 97}.50`,
    'a note that makes the file long enough',
  ]);
  const text = csvOf([['order_id', 'member_no', 'paid_at', 'amount_paid', 'note'], ...rows]);
  expect(text.length).toBeGreaterThan(4 * 1024 * 1024);
  const ended: Promise<void>[] = [];
  app.page.on('worker', (worker) => {
    if (worker.url().includes('/side-entry-')) ended.push(endWhenAlive(worker));
  });
  await app.chooseFiles([{ name: 'many.csv', text }]);
  expect(ended.length).toBeGreaterThan(0);
  await Promise.all(ended);
  expect(await app.importing.counts('many.csv')).toMatchObject({ new: rows.length });
});
