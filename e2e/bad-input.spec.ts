import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { deflateRawSync } from 'node:zlib';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { refusalTrouble } from '#app/screens/import/failures/refusal-words.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import {
  dateOrderNames,
  delimiterName,
  quoteNames,
} from '#app/screens/import/reading/reading-words.ts';
import { outcomeNames, reasonName } from '#app/screens/import/outcome/outcome-words.ts';
import { LOCALES, wordIn } from '#domain/locale.ts';
import { endlessFile } from '#testing/endless-file.ts';
import { ordersFile } from '#testing/orders-file.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';
import type { App, MadeFile } from './app.ts';
import { SOME_LOCALES, test } from './fixtures.ts';
import { csvOf, smallShop } from './small-shop.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The beginning of a zip archive with one entry, as a workbook of Excel is one. */
function zipWith(name: string, content: string): Buffer {
  const packed = deflateRawSync(Buffer.from(content));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04_03_4b_50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}

const HEADER = ['order_id', 'customer_id', 'order_date', 'amount'];

interface BadFile extends MadeFile {
  readonly refusal: FileRefusal;
}

const BAD_FILES: readonly BadFile[] = [
  { name: 'empty.csv', text: '', refusal: { code: 'empty' } },
  { name: 'blank.csv', text: '\r\n \r\n\r\n', refusal: { code: 'empty' } },
  { name: 'photo.csv', text: PNG, refusal: { code: 'binary', looksLike: 'image' } },
  {
    name: 'book.csv',
    text: zipWith('[Content_Types].xml', '<Types/>'),
    refusal: { code: 'damaged', detail: 'a workbook with nothing in it' },
  },
  {
    name: 'old.xls',
    text: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    refusal: { code: 'damaged', detail: 'an old workbook with nothing in it' },
  },
  {
    name: 'paper.pdf',
    text: '%PDF-1.7\n%\u00E2\u00E3\n',
    refusal: { code: 'binary', looksLike: 'pdf' },
  },
];

for (const locale of SOME_LOCALES) {
  test(`what cannot be used says so, and nothing changes, ${locale}`, async ({ openApp }) => {
    const shop = smallShop({ language: locale, people: 24 });
    const app = await openApp({ locale });
    await app.importFiles(shop.files);
    const before = await workspaceOf(app);
    const words = importText[locale];

    for (const { name, text, refusal } of BAD_FILES) {
      await test.step(name, async () => {
        await app.goTo('/data');
        await app.chooseFiles([{ name, text }]);
        await expect(app.importing.sentence()).toHaveText(words.allRefusedOne);
        await expect(app.importing.mainButtons()).toHaveCount(0);
        const { happened, safe, next } = refusalTrouble(refusal, locale);
        for (const said of [happened, safe, next]) {
          await expect.soft(app.importing.card(name), name).toContainText(said);
        }
        await app.importing.cancel();
      });
    }

    await test.step('a good and a bad file together', async () => {
      const good = {
        name: 'good.csv',
        text: csvOf([HEADER, ['Z1', shop.people[0]!.key, '2024-06-01', '9']]),
      };
      await app.goTo('/data');
      await app.chooseFiles([BAD_FILES[3]!, good]);
      await expect(app.importing.mainButtons()).toHaveCount(1);
      await expect(app.page.getByText(words.alsoRefused(1))).toBeVisible();
      expect(await app.importing.counts('good.csv')).toEqual({ read: 1, new: 1 });
      await app.importing.cancel();
    });

    expect(await workspaceOf(app)).toEqual(before);
    await app.reload();
    expect(await workspaceOf(app)).toEqual(before);
  });
}

/** What the workspace holds, as it is told on screen. */
async function workspaceOf(app: App): Promise<unknown> {
  const figures = await app.downloadFigures();
  await app.data.open();
  return { figures, files: await app.data.fileNames() };
}

const orders = (cellsOf: (at: number) => readonly [day: string, amount: string]): string =>
  csvOf([HEADER, ...Array.from({ length: 30 }, (_, at) => [`A${at}`, `C${at}`, ...cellsOf(at)])]);

for (const [what, text] of [
  ['no date can be read', orders(() => ['soon', '5.00'])],
  ['hardly any date can be read', orders((at) => [at < 28 ? 'soon' : '2024-01-02', '5.00'])],
  ['no amount can be read', orders((at) => ['2024-01-02', `n/k ${at}`])],
] as const) {
  test(`${what}: the screen does not call that clear`, async ({ openApp }) => {
    const app = await openApp({ locale: 'en' });
    await app.chooseFiles([{ name: 'orders.csv', text }]);
    await expect(app.page.getByText(importText.en.allClear)).toHaveCount(0);
  });
}

test('the first rows on a phone, and the button under an encoding that loses characters', async ({
  openApp,
}) => {
  const message = '请在周末白天送货，放在门口的鞋柜上就可以了';
  const rows = Array.from({ length: 30 }, (_, at) => [
    message,
    `A${at}`,
    `C${at}`,
    `2026-01-${10 + (at % 20)} 14:05:00`,
    '5.00',
  ]);
  const app = await openApp({ locale: 'zh-CN', width: 390, height: 844 });
  const { importing } = app;
  await app.chooseFiles([{ name: 'orders.csv', text: csvOf([['remark', ...HEADER], ...rows]) }]);
  const panel = await importing.openTab('orders.csv', 'reading');
  await expect(panel.getByRole('cell', { name: '2026-01-10 14:05', exact: true })).toHaveCount(1);
  const cell = panel.getByRole('cell', { name: message, exact: true }).first();
  await expect(cell).toHaveAttribute('title', message);
  const folded = await cell.boundingBox();
  expect(folded!.width).toBeLessThan(390 / 2);
  await cell.click();
  await expect.poll(async () => (await cell.boundingBox())!.height).toBeGreaterThan(folded!.height);

  const encoding = panel.getByLabel(detailsText['zh-CN'].encoding, { exact: true });
  const words = importText['zh-CN'];
  await expect(importing.mainButtons()).toHaveText(words.start);
  await encoding.selectOption('gb18030');
  await expect(importing.mainButtons()).toHaveText(words.startBroken);
  await encoding.selectOption(detailsText['zh-CN'].automatic('UTF-8'));
  await expect(importing.mainButtons()).toHaveText(words.start);
});

test('what was chosen of how a file is read goes back to what is found, said in the choice', async ({
  openApp,
}) => {
  const app = await openApp({ locale: 'en' });
  const { importing } = app;
  await app.chooseFiles([{ name: 'orders.csv', text: orders(() => ['2024-01-02', '5.00']) }]);
  const panel = await importing.openTab('orders.csv', 'reading');
  const words = detailsText.en;
  const card = importing.card('orders.csv');
  const shown = (label: string) =>
    panel.getByLabel(label, { exact: true }).locator('option:checked');
  const cases = [
    [words.encoding, 'big5', 'UTF-8'],
    [words.delimiter, 'cut;', delimiterName({ delimiter: ',', blankAligned: false }, 'en')],
    [words.quote, "'", wordIn(quoteNames['"'], 'en')],
    [words.escape, '\\', words.escapeDoubled],
    [words.headerRow, '3', words.nthRow(1)],
    [words.dateOrder, 'dmy', wordIn(dateOrderNames.ymd, 'en')],
  ] as const;
  for (const [label, other, found] of cases) {
    const automatic = words.automatic(found);
    await expect(shown(label)).toHaveText(automatic);
    await panel.getByLabel(label, { exact: true }).selectOption(other);
    await expect(card.getByText(importText.en.rereadingShort)).toHaveCount(0);
    await expect(shown(label)).toHaveAttribute('value', other);
    await panel.getByLabel(label, { exact: true }).selectOption(automatic);
    await expect(shown(label)).toHaveText(automatic);
  }
  await expect(importing.mainButtons()).toHaveText(importText.en.start);
});

test('the rows on the screen add up, and the rejected ones come back as they were', async ({
  openApp,
}) => {
  const rows = Array.from({ length: 120 }, (_, at) => [
    `A${at}`,
    `C${at % 20}`,
    at % 40 === 7 ? 'not a day' : `2024-03-${String(1 + (at % 28)).padStart(2, '0')}`,
    at % 40 === 9 ? 'ten or so' : `${10 + at}.50`,
  ]);
  const text =
    csvOf([['Export of March'], [], HEADER, ...rows.slice(0, 60)]) +
    csvOf([HEADER, [], ...rows.slice(60), ['Total', '', '', '7000']]);
  const app = await openApp({ locale: 'en' });
  const { importing, data } = app;
  await app.chooseFiles([{ name: 'march.csv', text }]);
  const counts = await importing.counts('march.csv');
  const { read = 0, ...parts } = counts;
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(read);
  expect(parts['rejected']).toBe(6);
  expect(parts['new']).toBe(114);
  const card = importing.card('march.csv');
  await expect(card).toContainText(wordIn(outcomeNames.rejected, 'en'));
  await expect(card).toContainText(reasonName('unreadableDate', 'en'));
  await expect(card).toContainText(reasonName('unreadableNumber', 'en'));
  await expect(card).toContainText(reasonName('total', 'en'));
  await expect(card).toContainText(reasonName('repeatedHeader', 'en'));

  const bad = rows.filter((_, at) => at % 40 === 7 || at % 40 === 9);
  const expectRejected = (csv: string): void => {
    const { data: cells } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    });
    expect(cells[0]!.slice(-HEADER.length)).toEqual(HEADER);
    expect(cells.slice(1).map((row) => row.slice(-HEADER.length))).toEqual(bad);
  };
  expectRejected((await importing.download('march.csv', 'rejected')).toString('utf8'));

  // The dry run shows them row by row.
  expect((await importing.rowsOf('march.csv', 'rejected')).rows).toHaveLength(6);
  await app.start();
  await data.open();
  expect(await data.counts('march.csv')).toEqual(counts);
  const rejected = (await data.download('march.csv', 'rejected')).toString('utf8');
  expectRejected(rejected);
  expect(rejected).toContain(reasonName('unreadableDate', 'en'));

  // Put right and dropped again, they are rows like the others; what was written beside them is nothing.
  const text2 = rejected.replaceAll('not a day', '2024-03-30').replaceAll('ten or so', '10.50');
  await app.chooseFiles([{ name: 'fixed.csv', text: text2 }]);
  expect(await importing.counts('fixed.csv')).toEqual({ read: 6, new: 6 });
  await expect(importing.sentence()).toContainText('6');
  const columns = await importing.openTab('fixed.csv', 'columns');
  await expect(columns.locator('[data-column]')).toHaveCount(HEADER.length);
  await app.start();
  await data.open();
  expect(await data.counts('fixed.csv')).toEqual({ read: 6, new: 6 });
});

for (const locale of LOCALES) {
  test(`all rows rejected: the reasons, what is safe, and the rows, ${locale}`, async ({
    openApp,
  }) => {
    const app = await openApp({ locale });
    const { importing } = app;
    await app.chooseFiles([
      {
        name: 'all.csv',
        text: orders((at) => (at % 2 === 0 ? ['soon', '5.00'] : ['2024-01-02', 'five'])),
      },
    ]);
    await expect(importing.sentence()).toHaveText(importText[locale].allRefusedOne);
    await expect(importing.mainButtons()).toHaveCount(0);
    const reasons = { unreadableDate: 15, unreadableNumber: 15 };
    const { happened, safe, next } = refusalTrouble(
      { code: 'allRejected', rows: 30, reasons },
      locale,
    );
    for (const said of [happened, safe, next]) {
      await expect(importing.card('all.csv')).toContainText(said);
    }
    const csv = (await importing.download('all.csv', 'rejected')).toString('utf8');
    expect(Papa.parse(csv.trimEnd()).data).toHaveLength(31);
  });
}

/** About 40 MB of orders, written once. */
const LONG_FILE = join('node_modules', '.cache', 'journeys', 'long.csv');
test.beforeAll(() => {
  if (existsSync(LONG_FILE)) return;
  mkdirSync(dirname(LONG_FILE), { recursive: true });
  // Two workers may both come here: each writes its own and moves it into place.
  const own = `${LONG_FILE}.${process.pid}`;
  writeFileSync(own, Buffer.concat([...ordersFile({ rows: 650_000, customers: 60_000 })]));
  renameSync(own, LONG_FILE);
});

test('a long import shows how far it is, and Cancel leaves everything as it was', async ({
  openApp,
}) => {
  const shop = smallShop({ people: 24 });
  const app = await openApp({ locale: 'en' });
  await app.importFiles(shop.files);
  const before = await workspaceOf(app);
  const { importing } = app;
  await app.goTo('/data');
  await importing.pick([LONG_FILE]);
  await expect(importing.progress()).toBeVisible();
  const first = await importing.progressShare();
  await expect.poll(() => importing.progressShare(), { intervals: [20] }).toBeGreaterThan(first);
  await importing.cancel();
  await expect(importing.progress()).toHaveCount(0);
  expect(await workspaceOf(app)).toEqual(before);
  // The worker is free again at once.
  const started = Date.now();
  await app.customers.open();
  expect(await app.customers.search(shop.people[0]!.key)).toBe(1);
  expect(Date.now() - started).toBeLessThan(5000);
});

test('a file that would never be read to its end: Cancel ends it, or time does', async ({
  openApp,
}) => {
  const app = await openApp({ locale: 'en' });
  const { importing, page } = app;
  const endless = { name: 'endless.parquet', text: Buffer.from(endlessFile()) };
  const readers = (): number => page.workers().filter((it) => it.url().includes('side-')).length;
  const shop = smallShop({ people: 24 });
  await app.importFiles(shop.files);
  const before = await workspaceOf(app);
  await app.goTo('/data');
  await importing.pick([endless]);
  await expect.poll(readers).toBe(1);
  await importing.cancel();
  await expect(importing.progress()).toHaveCount(0);
  await expect.poll(readers).toBe(0);
  expect(await workspaceOf(app)).toEqual(before);
  if (process.env['LONG'] === undefined) return;

  const good = { name: 'good.csv', text: orders(() => ['2024-06-01', '9']) };
  await app.goTo('/data');
  await app.chooseFiles([endless, good]);
  const { happened } = refusalTrouble({ code: 'stalled', seconds: 16 }, 'en');
  await expect(importing.card(endless.name)).toContainText(happened);
  expect(await importing.counts('good.csv')).toEqual({ read: 30, new: 30 });
  await expect.poll(readers).toBe(0);
  await importing.cancel();
  expect(await workspaceOf(app)).toEqual(before);
});

test('a tab closed in the middle of an import leaves the workspace whole', async ({ openApp }) => {
  const shop = smallShop({ people: 24 });
  const app = await openApp({ locale: 'en' });
  await app.importFiles(shop.files);
  const before = await workspaceOf(app);
  await app.importing.pick([LONG_FILE]);
  await expect.poll(() => app.importing.progressShare()).toBeGreaterThan(0.2);
  const again = await app.anotherTab();
  await app.page.close();
  await again.goTo('/data');
  expect(await workspaceOf(again)).toEqual(before);
  // What was half read is swept; the same shop can be imported on.
  await again.goTo('/data');
  await again.importFiles(smallShop({ people: 24, seed: 8 }).files);
  expect((await again.downloadFigures()).orders).toBeGreaterThanOrEqual(shop.orders);
});

test('two tabs: the second says why it cannot write, and takes over', async ({ openApp }) => {
  const shop = smallShop({ people: 24 });
  const first = await openApp({ locale: 'en' });
  await first.importFiles(shop.files);
  const second = await first.anotherTab();
  // Without anything being tried, wherever one is; where it writes, nothing of the kind is said.
  await expect(second.onlooker()).toBeVisible();
  await expect(first.onlooker()).toHaveCount(0);
  await second.data.open();
  await expect(second.data.onlyLook()).toBeVisible();
  await expect(second.data.undoButton(shop.files[0].name)).toBeDisabled();
  expect((await second.downloadFigures()).orders).toBe(shop.orders);
  await second.goTo('/import');
  await expect(second.importing.onlyLook()).toBeVisible();

  await first.page.close();
  await expect(second.importing.onlyLook()).toHaveCount(0);
  await second.goTo('/customers');
  await expect(second.onlooker()).toHaveCount(0);
  await second.data.open();
  await expect(second.data.onlyLook()).toHaveCount(0);
  await second.data.undoImportButton().click();
  await second.data.confirm();
  await expect(second.data.nothing()).toBeVisible();
});

test('what one tab changes shows in the other', async ({ openApp }) => {
  const shop = smallShop({ people: 24 });
  const first = await openApp({ locale: 'en' });
  await first.importFiles(shop.files);
  const second = await first.anotherTab();
  await second.data.open();
  await expect(second.data.files()).toHaveCount(2);
  await first.data.open();
  await first.data.undoButton(shop.files[1].name).click();
  await first.data.confirm();
  await expect(second.data.files()).toHaveCount(1);
});
