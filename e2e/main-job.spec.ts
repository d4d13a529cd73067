import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { lifecycleColumns } from '#analyses/lifecycle/text.ts';
import { customersText } from '#app/screens/customers/text.ts';
import { LOCALES, wordIn } from '#domain/locale.ts';
import { formatsOf } from '#ui/words/formats.ts';
import type { ImportReport } from '#worker/protocol/import.ts';
import { SIX_NUMBERS, type App } from './app.ts';
import { isLong, isTaken, journeyOnRealData, test } from './fixtures.ts';
import { judge, smallShop, type SmallShop } from './small-shop.ts';

const STEPS: readonly (readonly [string, (app: App, shop: SmallShop) => Promise<void>])[] = [
  ['overview', overviewSays],
  ['customers', customersWork],
  ['customer', customerReads],
  ['rfm', rfmAgrees],
  ['data', undoAndBack],
  ['reload', reloadShowsAgain],
];

for (const locale of LOCALES) {
  test(`the main job, ${locale}`, async ({ openApp }) => {
    const shop = smallShop({ language: locale });
    // In one language controls glide into place, as they do for most people.
    const app = await openApp({ locale, hasMotion: locale === 'zh-TW' });
    await test.step('drop', () => dropAndStart(app, shop));
    for (const [at, [name, step]] of STEPS.entries()) {
      if (isTaken(locale, at)) await test.step(name, () => step(app, shop));
    }
  });
}

async function dropAndStart(app: App, shop: SmallShop): Promise<void> {
  const { importing } = app;
  await expect(app.startScreen()).toBeVisible();
  await importing.drop(shop.files);
  // One screen, nothing to answer, one button.
  await expect(importing.mainButtons()).toHaveCount(1);
  const said = (await importing.sentence().innerText()).replaceAll(/[,\s]/g, '');
  expect(said).toContain(String(shop.orders + shop.anonymousOrders));
  expect(said).toContain(String(shop.people.length));
  for (const [file, rows] of [
    [shop.files[0], shop.orderRows],
    [shop.files[1], shop.people.length],
  ] as const) {
    expect(await importing.counts(file.name)).toEqual({ read: rows, new: rows });
  }
  await app.start();
}

async function overviewSays(app: App, shop: SmallShop): Promise<void> {
  const formats = formatsOf(app.locale);
  const judged = judge(shop.people, shop.asOf);
  const atRisk = judged.filter(({ flag }) => flag === 'risk' || flag === 'lost').length;
  expect(await app.sentence()).toContain(formats.integer(atRisk));
  for (const name of SIX_NUMBERS) expect(await app.numberText(name)).toMatch(/\d/);
  expect(await app.numberText('buyers')).toBe(formats.integer(shop.buyers));
  const figures = await app.downloadFigures();
  expect(figures).toMatchObject({
    people: shop.people.length,
    buyers: shop.buyers,
    orders: shop.orders,
    anonymousOrders: shop.anonymousOrders,
    knownRevenue: shop.knownRevenue,
    anonymousRevenue: shop.anonymousRevenue,
    asOf: shop.asOf,
    peopleAtRisk: atRisk,
  });
  await app.number('buyers').click();
  expect(await app.customers.counted()).toBe(shop.buyers);
}

async function customersWork(app: App, shop: SmallShop): Promise<void> {
  const { customers } = app;
  const dormant = judge(shop.people, shop.asOf).filter(({ stage }) => stage === 'dormant').length;
  await customers.open();
  await customers.clearFilters();
  expect(await customers.counted()).toBe(shop.people.length);

  await customers.sortBy('profile.frequency');
  const most = (await customers.column('profile.frequency')).map(Number);
  expect(most).toEqual([...most].sort((a, b) => b - a));
  expect(most[0]).toBe(Math.max(...shop.people.map(({ orderDays }) => orderDays.length)));
  await customers.sortBy('profile.frequency');
  const least = (await customers.column('profile.frequency')).map(Number);
  expect(least).toEqual([...least].sort((a, b) => a - b));

  const chip = customers.stageChip('dormant');
  expect(await customers.chipCount(chip)).toBe(dormant);
  expect(await customers.press(chip)).toBe(dormant);
  const word = wordIn(lifecycleColumns.stage.codes.dormant, app.locale);
  expect(new Set(await customers.exportedColumn('lifecycle.stage'))).toEqual(new Set([word]));
  await customers.clearFilters();

  const wanted = shop.people[12]!;
  expect(await customers.search(wanted.key)).toBe(1);
  expect(await customers.column('name')).toEqual([wanted.name]);
  expect(await customers.search(wanted.name.toUpperCase())).toBeGreaterThanOrEqual(1);
  expect(await customers.search('nobody at all')).toBe(0);
  await expect(customers.nobody()).toBeVisible();
  await customers.clearFilters();

  const first = customers.columnName('profile.firstDay');
  await customers.toggleColumn(first);
  const shown = (await customers.table()).headers;
  expect(shown).toContain(first);
  const { name, text } = await customers.exportFile();
  expect(name).toContain(customersText[app.locale].fileName);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  // The export has a column for each thing; the table may show several in one.
  const headers = data[0]!;
  expect(headers).toContain(first);
  expect(data).toHaveLength(shop.people.length + 1);
  const [key, orders, money] = ['key', 'profile.frequency', 'profile.monetary'].map((id) =>
    headers.indexOf(customers.columnName(id)),
  );
  const told = new Map(data.slice(1).map((row) => [row[key!], row]));
  for (const person of shop.people) {
    const row = told.get(person.key)!;
    expect(Number(row[orders!])).toBe(person.orderDays.length);
    expect(Math.round(Number(row[money!]) * 100)).toBe(person.cents);
  }
  await customers.toggleColumn(first);
}

async function customerReads(app: App, shop: SmallShop): Promise<void> {
  const { customers } = app;
  const judged = judge(shop.people, shop.asOf);
  const at = judged.findIndex(
    ({ flag }, index) => flag === 'lost' && shop.people[index]!.orderDays.length > 3,
  );
  const person = shop.people[at]!;
  const page = await customers.openByName(person.key);
  expect(page.name).toBe(person.name);
  expect(page.head).toContain(person.key);
  expect(page.head).toContain(wordIn(lifecycleColumns.stage.codes[judged[at]!.stage], app.locale));
  expect(page.reasons.length).toBeGreaterThan(0);
  for (const reason of page.reasons) expect(reason).toMatch(/\d/);
  expect(page.value).toContain(formatsOf(app.locale).integer(person.orderDays.length));
  expect(page.orders.filter((row) => row.length > 2).length).toBeGreaterThanOrEqual(
    person.orderDays.length,
  );
  const newest = Math.max(...person.orderDays);
  expect(page.orders[0]?.[0]).toContain(formatsOf(app.locale).dayIso(newest));
  expect(page.facts.size).toBeGreaterThan(0);
}

async function rfmAgrees(app: App, shop: SmallShop): Promise<void> {
  const { rfm, customers } = app;
  await rfm.open();
  const cells = await rfm.cells();
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(shop.buyers);
  const cell = cells.toSorted((a, b) => b.count - a.count)[0]!;
  await rfm.openCell(cell);
  expect(await customers.counted()).toBe(cell.count);
  for (const [id, score] of [
    ['rfm.r', cell.r],
    ['rfm.f', cell.f],
  ] as const) {
    expect(new Set(await customers.exportedColumn(id))).toEqual(new Set([String(score)]));
  }

  // The scores are no words: one language holds them.
  if (app.locale !== 'zh-CN') return;
  const scoresOf = async (): Promise<string> => {
    await customers.open();
    await customers.clearFilters();
    return JSON.stringify([
      await customers.exportedColumn('rfm.f'),
      await customers.exportedColumn('rfm.m'),
    ]);
  };
  const before = await scoresOf();
  await rfm.setMethod('equal-sized');
  const equal = await scoresOf();
  expect(equal).not.toBe(before);
  await rfm.setBins(3);
  const three = await scoresOf();
  expect(three).not.toBe(equal);
  expect(three).not.toMatch(/[45]/);
  await rfm.setBins(5);
  await rfm.setMethod('ties-together');
  expect(await scoresOf()).toBe(before);
}

async function undoAndBack(app: App, shop: SmallShop): Promise<void> {
  const { data } = app;
  const [orders, members] = shop.files;
  await data.open();
  expect([...(await data.fileNames())].sort()).toEqual([orders.name, members.name].sort());
  expect(await data.counts(orders.name)).toEqual({ read: shop.orderRows, new: shop.orderRows });
  const rows = await data.rowsOf(members.name);
  expect(rows.rows[0]).toEqual(expect.arrayContaining([shop.people[0]!.key, shop.people[0]!.name]));

  await data.undoButton(orders.name).click();
  await expect(data.question()).toContainText(formatsOf(app.locale).integer(shop.orderRows));
  await expect(data.removal()).toContainText(formatsOf(app.locale).integer(shop.orders));
  await data.keep();
  await expect(data.files()).toHaveCount(2);

  await data.undoButton(orders.name).click();
  await data.confirm();
  await expect(data.files()).toHaveCount(1);
  await data.putBack();
  await expect(data.files()).toHaveCount(2);
  const figures = await app.downloadFigures();
  expect(figures).toMatchObject({ buyers: shop.buyers, knownRevenue: shop.knownRevenue });

  await data.open();
  await data.undoImportButton().click();
  await data.confirm();
  await expect(data.nothing()).toBeVisible();
  await data.putBack();
  await data.open();
  await expect(data.files()).toHaveCount(2);
}

async function reloadShowsAgain(app: App, shop: SmallShop): Promise<void> {
  await app.goTo('/');
  const before = await app.sentence();
  await app.reload();
  expect(await app.sentence()).toBe(before);
  expect(await app.downloadFigures()).toMatchObject({
    people: shop.people.length,
    orders: shop.orders,
    knownRevenue: shop.knownRevenue,
  });
}

test('picked with the file dialog, and taken back from the toast', async ({ openApp }) => {
  const shop = smallShop({ people: 24 });
  const app = await openApp({ locale: 'en' });
  await app.importFiles(shop.files);
  expect((await app.downloadFigures()).orders).toBe(shop.orders);
  await app.data.undoFromToast();
  await expect(app.startScreen()).toBeVisible();
});

test('the same files again add nothing; another as-of day is another past', async ({ openApp }) => {
  const shop = smallShop();
  const app = await openApp({ locale: 'en' });
  await app.importFiles(shop.files);
  const before = await app.downloadFigures();
  await app.goTo('/data');
  await app.chooseFiles(shop.files);
  for (const { name } of shop.files) {
    const { read, duplicate } = await app.importing.counts(name);
    expect(duplicate).toBe(read);
  }
  await app.start();
  expect(await app.downloadFigures()).toEqual(before);
  await app.goTo('/');
  await app.setAsOf('2024-04-01');
  const past = await app.downloadFigures();
  expect(past.asOf).toBe('2024-04-01');
  const day = Date.UTC(2024, 3, 1) / 86_400_000;
  const orders = shop.people.flatMap(({ orderDays }) => orderDays.filter((own) => own <= day));
  expect(past.orders).toBe(orders.length);
});

// ── real files ───────────────────────────────────────────────────────────────────────────────

journeyOnRealData(
  'online_retail on screen',
  ['data/online_retail/online_retail.csv'],
  async (files, openApp) => {
    const app = await openApp({ locale: 'zh-CN' });
    await app.importFiles(files);
    expect(await app.downloadFigures()).toMatchObject({
      people: 4372,
      buyers: 4338,
      orders: 18_532,
      lines: 397_884,
      knownRevenue: '8911407.904',
      anonymousRevenue: '1755276.64',
      asOf: '2011-12-10',
    });
    expect(await app.numberText('buyers')).toBe('4,338');
    expect(await app.numberText('repeatRate')).toBe('65.6%');
    await app.number('buyers').click();
    expect(await app.customers.counted()).toBe(4338);
    await app.rfm.open();
    const cells = await app.rfm.cells();
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(4338);
    await app.rfm.openCell(cells[0]!);
    expect(await app.customers.counted()).toBe(cells[0]!.count);
  },
);

journeyOnRealData(
  'superstore on screen',
  ['data/superstore/superstore.csv'],
  async (files, openApp) => {
    const app = await openApp({ locale: 'en' });
    await app.importFiles(files);
    expect(await app.downloadFigures()).toMatchObject({
      people: 804,
      orders: 5117,
      knownRevenue: '2326534.3543',
      asOf: '2022-12-31',
    });
    await app.customers.open();
    expect(await app.customers.counted()).toBe(804);
  },
  'long',
);

journeyOnRealData(
  'six files of completejourney at once',
  [
    'campaign_descriptions',
    'campaigns',
    'coupon_redemptions',
    'demographics',
    'products',
    'transactions_sample',
  ].map((file) => `data/completejourney/${file}.csv`),
  async (files, openApp) => {
    test.slow();
    const app = await openApp({ locale: 'zh-CN' });
    await app.chooseFiles(files);
    const coupons = await app.importing.download('coupon_redemptions.csv', 'report');
    const { kinds, columns } = JSON.parse(coupons.toString('utf8')) as ImportReport;
    expect(kinds).toEqual(['coupons']);
    expect(columns.map(({ field }) => field)).toContain('redeemedOn');
    await app.start();
    expect(await app.downloadFigures()).toMatchObject({
      people: 2379,
      buyers: 2373,
      orders: 47_034,
      knownRevenue: '233935.24',
      asOf: '2018-01-01',
    });
    expect(await app.numberText('buyers')).toBe('2,373');
    await app.tags.openById('coupons');
    expect((await app.tags.read('coupons')).values.length).toBeGreaterThan(0);
  },
);

journeyOnRealData(
  'CDNOW on screen',
  ['data/cdnow/CDNOW_sample.txt'],
  async (files, openApp) => {
    const app = await openApp({ locale: 'zh-TW' });
    await app.importFiles(files);
    expect(await app.downloadFigures()).toMatchObject({
      buyers: 2357,
      orders: 6919,
      firstDay: '1997-01-01',
      lastDay: '1998-06-30',
      asOf: '1998-07-01',
    });
    await app.data.open();
    expect(await app.data.counts(basename(files[0]!))).toEqual({ read: 6919, new: 6919 });
  },
  'long',
);

interface Truth {
  readonly file: string;
  readonly data_rows: number;
  readonly columns: number;
  readonly first_data_row: readonly string[];
  readonly last_data_row: readonly string[];
}

journeyOnRealData(
  'every nasty file opens without a click',
  ['data/nasty/TRUTH.json'],
  async ([path = ''], openApp) => {
    const truths = (JSON.parse(readFileSync(path, 'utf8')) as Truth[]).filter(({ file }) =>
      /\.(?:csv|txt)$/.test(file),
    );
    const app = await openApp({ locale: 'zh-CN' });
    const folder = path.slice(0, -'TRUTH.json'.length);
    await app.chooseFiles(truths.map(({ file }) => folder + file));
    for (const [at, truth] of truths.entries()) {
      await test.step(truth.file, async () => {
        const { importing } = app;
        // Beside this journey unit tests compare the clean CSV of each cell by cell.
        if (isLong || at % 3 === 0) {
          const csv = (await importing.download(truth.file, 'clean')).toString('utf8');
          const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
          const rows = data.slice(1);
          expect.soft(rows).toHaveLength(truth.data_rows);
          expect.soft(new Set(rows.map((row) => row.length))).toEqual(new Set([truth.columns]));
          expect.soft(rows[0]).toEqual(truth.first_data_row);
          expect.soft(rows.at(-1)).toEqual(truth.last_data_row);
        }
        expect.soft((await importing.counts(truth.file))['read']).toBe(truth.data_rows);
        const { first, last } = await importing.dryRun(truth.file);
        expectShown(first.rows[0], truth.first_data_row);
        expectShown(last.rows.at(-1), truth.last_data_row);
      });
    }
    await app.start();
    await app.data.open();
    await expect(app.data.files()).toHaveCount(truths.length);
  },
);

/** The dry run shows what was understood: numbers plain, days ISO; text as it stands in the file. */
function expectShown(row: readonly string[] = [], truth: readonly string[]): void {
  const cells = row.slice(-truth.length).map(plain);
  expect.soft(cells).toHaveLength(truth.length);
  truth.forEach((text, at) => {
    if (!/^[\d.,:/ -]+$/.test(text)) expect.soft(cells[at]).toBe(plain(text));
    else if (text !== '') expect.soft(cells[at]).toMatch(/\d/);
  });
}

/** As a table cell can show it: blanks and marks without width aside. */
function plain(text: string): string {
  return text
    .replaceAll(/\uFEFF/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
