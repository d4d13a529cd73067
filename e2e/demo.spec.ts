/** The demo shop: there in one press, gone without a trace. */
import { formatsOf } from '#ui/words/formats.ts';
import { expect } from '@playwright/test';
import type { App } from './app.ts';
import { SOME_LOCALES, test } from './fixtures.ts';

for (const locale of SOME_LOCALES) {
  test(`the demo shop comes in one press and leaves no trace, ${locale}`, async ({ openApp }) => {
    const app = await openApp({ locale });
    await expect(app.startScreen()).toBeVisible();
    const before = await stored(app);
    await app.openDemo();
    const figures = await app.downloadFigures();
    expect(figures.people).toBeGreaterThanOrEqual(2800);
    expect(figures.orders).toBeGreaterThanOrEqual(25_000);
    const today = await app.page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect(figures.asOf).toBe(today);
    await app.tags.open();
    expect((await app.tags.told()).told).toBeGreaterThanOrEqual(25);
    const full = await stored(app);
    expect(full.rows).toBeGreaterThan(before.rows);
    // What was decided about its people goes with it.
    await app.care.open();
    const name = await app.care.rows('quiet').first().getByRole('link').innerText();
    await app.care.markContacted(name);
    expect(await app.care.done('quiet')).toBe(1);
    await app.closeToasts();

    await app.goTo('/');
    const said = await app.removeDemo();
    expect(said).toContain(formatsOf(app.locale).integer(figures.people));
    expect(said).toContain(formatsOf(app.locale).integer(figures.orders));
    const after = await stored(app);
    expect(after).toEqual(before);
    await app.reload();
    await expect(app.startScreen()).toBeVisible();
    expect((await stored(app)).rows).toBe(before.rows);
  });
}

interface Stored {
  readonly rows: number;
  /** Rows by database and store, those of the workspace itself aside. */
  readonly stores: Readonly<Record<string, number>>;
  readonly kept: string;
}

/** Everything this origin keeps, the files of the build in the cache aside. */
function stored({ page }: App): Promise<Stored> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const stores: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        stores[`${name}/${store}`] = await done(rows.count());
      }
      database.close();
    }
    const filesIn = async (folder: FileSystemDirectoryHandle): Promise<number> => {
      let count = 0;
      for await (const entry of folder.values()) {
        count += entry.kind === 'file' ? 1 : await filesIn(entry);
      }
      return count;
    };
    stores['files'] = await filesIn(await navigator.storage.getDirectory());
    return {
      rows: Object.values(stores).reduce((sum, own) => sum + own, 0),
      stores,
      kept: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    };
  });
}
