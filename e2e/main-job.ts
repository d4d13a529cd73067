import { expect } from '@playwright/test';
import type { App, MadeFile } from './app.ts';
import type { SmallShop } from './small-shop.ts';

/** Every screen once, with every export: what must work wherever and however the app is served. */
export async function wholeMainJob(
  app: App,
  shop: SmallShop,
  more: readonly MadeFile[] = [],
): Promise<void> {
  const { importing, customers, rfm, data } = app;
  await app.chooseFiles([...shop.files, ...more]);
  await importing.download(shop.files[0].name, 'report');
  await importing.download(shop.files[0].name, 'clean');
  await app.start();
  await app.sentence();
  const figures = await app.downloadFigures();
  expect(figures.orders).toBeGreaterThanOrEqual(shop.orders);
  await customers.open();
  expect(await customers.counted()).toBeGreaterThanOrEqual(shop.people.length);
  expect(await customers.search(shop.people[0]!.key)).toBe(1);
  await customers.export();
  await customers.openFirst();
  await rfm.open();
  await rfm.setMethod('equal-sized');
  expect((await rfm.cells()).length).toBeGreaterThan(0);
  await data.open();
  await data.rowsOf(shop.files[1].name);
  await data.undoButton(shop.files[1].name).click();
  await data.confirm();
  await data.putBack();
  await app.reload();
  expect(await app.downloadFigures()).toMatchObject({ orders: figures.orders });
}
