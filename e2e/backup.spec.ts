/** A workspace saved as a file, lost, and restored: by its own words, in a real browser. */
import { expect } from '@playwright/test';
import { backupText } from '#app/backup/backup-text.ts';
import type { App } from './app.ts';
import { test } from './fixtures.ts';
import { smallShop } from './small-shop.ts';

const PASSPHRASE = 'sunny corner 1987 shop';

/** Everything a person could take out of it: figures, people with their marks, segments. */
async function told(app: App): Promise<string> {
  const figures = await app.downloadFigures();
  await app.customers.open();
  const people = await app.customers.export();
  await app.goTo('/segments');
  const segments = await app.page.locator('main').innerText();
  return JSON.stringify([figures, people, segments]);
}

test('what is restored from a backup is what was saved, locked ones too; a bad file does nothing', async ({
  openApp,
}) => {
  const shop = smallShop({ people: 30 });
  const app = await openApp({ locale: 'en' });
  await app.importFiles(shop.files);
  const before = await told(app);
  await app.backups.open();
  const plain = await app.backups.save();
  const locked = await app.backups.save(PASSPHRASE);
  expect(locked.name).toMatch(/^Silhouette backup \d{4}-\d\d-\d\d \d{4}\.silhouette$/);
  expect(plain.bytes.includes(shop.people[0]!.name)).toBe(true);
  expect(locked.bytes.includes(shop.people[0]!.name)).toBe(false);

  // The same profile after everything in it was cleared, and another device are the same thing.
  const other = await openApp({ locale: 'en' });
  await other.vault.turnOn(PASSPHRASE);
  await other.backups.give({ name: 'a.silhouette', text: locked.bytes.subarray(0, -9) });
  await other.backups.unlock(PASSPHRASE);
  await expect(other.page.getByText('This backup is incomplete')).toBeVisible();
  await other.backups.give({ name: 'a.silhouette', text: locked.bytes });
  await other.backups.unlock('not this one');
  await expect(other.page.getByText('not the passphrase')).toBeVisible();
  await other.backups.unlock(PASSPHRASE);
  await expect(other.backups.sound()).toBeVisible();
  // Into an encrypted workspace with nothing in it yet: that is said, and it stays encrypted.
  await expect(other.page.getByText(backupText.en.intoVault)).toBeVisible();
  await other.backups.restore();
  await expect(other.page.locator('[data-role=lock]')).toBeVisible();
  expect(await told(other)).toBe(before);

  // Checked beside what is open, the other file of the same day holds the same.
  await other.goTo('/restore');
  await other.backups.give({ name: 'b.silhouette', text: plain.bytes });
  await expect(other.backups.beside()).toHaveText(/^Identical to the open workspace/);
  // What would lie open beside it is told before the press, and has a name of its own afterwards.
  await expect(other.page.getByText(backupText.en.leftOpenBeside)).toBeVisible();
  await other.backups.restore();
  await expect(other.page.getByRole('link', { name: /^Workspace: Restored 20/ })).toBeVisible();
});

test('a chosen folder is written to after each import, or asked for anew by a press', async ({
  openApp,
}) => {
  const app = await openApp({ locale: 'en' });
  // The browser's dialog cannot be pressed here; a folder of its own kind stands in for the chosen one.
  await app.page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const namesIn = (): Promise<string[]> =>
    app.page.evaluate(async () => {
      const names: string[] = [];
      const folder = await navigator.storage.getDirectory();
      for await (const [name] of folder.entries()) {
        names.push(name);
      }
      return names.sort();
    });
  const [orders, members] = smallShop({ people: 20 }).files;
  await app.importFiles([orders]);
  await app.backups.open();
  await app.backups.chooseFolder();
  const [first, ...none] = await namesIn();
  expect(none).toEqual([]);
  expect(first).toMatch(/^silhouette-[0-9a-f]{8}-\d{8}-\d{6}\.silhouette$/);
  await app.goTo('/data');
  // As after a night, or a new start of the browser: the permission has to be asked for anew.
  const worker = app.page.workers().find((it) => /\/entry-/.test(it.url()));
  const letWrite = (state: PermissionState): Promise<void> =>
    worker!.evaluate((given) => {
      Object.assign(FileSystemHandle.prototype, { queryPermission: () => Promise.resolve(given) });
    }, state);
  await letWrite('prompt');
  await app.importFiles([members]);
  const toast = app.page.getByRole('status');
  await expect(toast.getByText(backupText.en.troublePermission)).toBeVisible();
  expect(await namesIn()).toHaveLength(1);
  await letWrite('granted');
  await app.page.evaluate(() => {
    const asked: string[] = [];
    const requestPermission = (options: { mode: string }): Promise<string> => {
      asked.push(options.mode);
      return Promise.resolve('granted');
    };
    Object.assign(FileSystemHandle.prototype, { requestPermission });
    Object.assign(window, { asked });
  });
  await toast.getByRole('button', { name: backupText.en.allow }).click();
  await expect.poll(namesIn).toHaveLength(2);
  expect(await app.page.evaluate(() => (window as { asked?: string[] }).asked)).toEqual([
    'readwrite',
  ]);
});
