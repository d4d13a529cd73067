/**
 * Nothing of an encrypted workspace is to be found in what a browser keeps: words planted in cells,
 * headers, file names, names given and searches typed are looked for in every file of its profile. The
 * same look at a workspace without a passphrase finds them: it is not blind.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { vaultText } from '#app/vault/vault-text.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { launchOptions } from '#testing/browser.ts';
import { type Finding, scanProfile } from '#testing/profile-scan.ts';
import { App } from './app.ts';
import type { MadeFile } from './app/common.ts';
import { test } from './fixtures.ts';

const PASSPHRASE = 'copper 灯笼 ostrich 41';

/** Words that stand nowhere else. Those of files are kept; what is only typed is never. */
const KEPT = {
  name: 'zqxavier 吕洞宾',
  email: 'qwjzpost@planted.example',
  phone: '13987654321',
  city: 'xanqduville',
  product: 'vyzqteaherb',
  header: 'jqzwfavourite',
  taste: 'kxqvliquorice',
  ordersFile: 'gzqj-orders-of-may',
  membersFile: '秘密会员名单',
  largeFile: 'zjqv-letters-of-may',
  letter: 'vqxjhoneysuckle',
  segment: 'wqzvsegment 老友',
  group: 'zwjxgroup 常来的',
  note: 'pqxzcall them on mondays',
  workspace: 'jxqwharbour 分店',
} as const;
const TYPED = { search: 'hqzxsearchword' } as const;
const WORDS = [...Object.values(KEPT), ...Object.values(TYPED)];

function plantedFiles(): MadeFile[] {
  const people = Array.from({ length: 30 }, (_, at) => at);
  const orders = people.flatMap((at) =>
    [1, 2, 3].slice(at % 3).map((month) => {
      const day = `2024-0${month}-1${at % 10}`;
      return [`o${at}-${month}`, `m${at}`, day, `${20 + at}.50`, at === 7 ? KEPT.product : 'tea'];
    }),
  );
  const members = people.map((at) =>
    at === 7
      ? [`m${at}`, KEPT.name, KEPT.city, KEPT.phone, KEPT.email, KEPT.taste]
      : [`m${at}`, `Member ${at}`, ['Rome', 'Oslo'][at % 2]!, '', '', at % 2 ? 'mild' : 'strong'],
  );
  const csv = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => row.join(',')).join('\n');
  return [
    {
      name: `${KEPT.ordersFile}.csv`,
      text: csv([['order_id', 'member_no', 'paid_at', 'amount', 'product_name'], ...orders]),
    },
    {
      name: `${KEPT.membersFile}.csv`,
      text: csv([['member_no', 'name', 'city', 'phone', 'email', KEPT.header], ...members]),
    },
    { name: `${KEPT.largeFile}.csv`, text: csv([['member_no', 'remark'], ...letters()]) },
  ];
}

/** More than 4 MiB: read and written by side workers. */
function letters(): string[][] {
  return Array.from({ length: 1200 }, (_, at) => [
    `m${at % 30}`,
    `${at === 700 ? KEPT.letter : 'letter'} ${'0123456789abcdef'.repeat(230)} ${at}`,
  ]);
}

/** A visit in a profile on disk; afterwards the browser is closed. */
async function visit(folder: string, url: string, use: (app: App) => Promise<void>): Promise<void> {
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    locale: 'en',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const app = new App(page, url, 'en');
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await page.goto(url);
  await use(app);
  // The large file was read and written by them too.
  expect.soft(started.some((worker) => worker.includes('/side-entry-'))).toBe(true);
  expect.soft(app.consoleErrors, 'errors on the console').toEqual([]);
  await context.close();
}

/** What a person does: import, look for somebody, open them, keep a segment, read personas, print. */
async function work(app: App): Promise<void> {
  const { customers, segments } = app;
  await app.importFiles(plantedFiles());
  await app.closeToasts();
  await customers.open();
  await customers.search(TYPED.search);
  const page = await customers.openByName(KEPT.name);
  expect(page.name).toContain(KEPT.name);
  await segments.startNew();
  const condition = segments.conditions(segments.root()).first();
  await segments.ask(condition, KEPT.header);
  await segments.chooseValues(condition, [KEPT.taste]);
  await segments.save(KEPT.segment);
  await app.page.evaluate(() => (window.print = () => undefined));
  await app.acting.printed(app.acting.bar());
  await segments.openById('rfm-HHH');
  await segments.nameGroup(segmentName({ id: 'rfm-HHH' }, 'en'), KEPT.group, KEPT.note);
  await app.nameWorkspace(KEPT.workspace);
  await app.personas.open();
}

/** Everything that the page's own databases and storages give to who asks. */
async function readable(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [document.title, location.href];
    const decoders = ['utf-8', 'utf-16le'].map((name) => new TextDecoder(name));
    const walk = (value: unknown): void => {
      if (value instanceof Blob) texts.push(`a blob of ${value.size}`);
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        for (const decoder of decoders) texts.push(decoder.decode(value));
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, own] of Object.entries(value)) {
          texts.push(key);
          walk(own);
        }
      } else texts.push(String(value));
    };
    for (const storage of [localStorage, sessionStorage]) walk({ ...storage });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not opened'));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error('not read'));
        });
        walk(rows);
      }
      database.close();
    }
    return texts.join('\n');
  });
}

const wordsIn = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ word }) => word))].sort();
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ word, form, file }) => `${word} (${form}) in ${file}`);

test('an encrypted workspace leaves no word of it in the profile; a plain one leaves them all', async ({
  server,
}) => {
  test.slow();
  const parent = await mkdtemp(join(tmpdir(), 'silhouette-vault-'));
  const sealed = join(parent, 'sealed');
  const plain = join(parent, 'plain');
  try {
    await visit(sealed, server.url, async (app) => {
      await app.vault.turnOn(PASSPHRASE);
      await work(app);
      const now = await readable(app.page);
      expect
        .soft(
          WORDS.filter((word) => now.includes(word)),
          'open, in its databases',
        )
        .toEqual([]);

      // Another tab locks with this one.
      const tab = await app.anotherTab();
      await tab.vault.tryPassphrase(PASSPHRASE);
      await tab.headline().waitFor();
      await app.vault.lock();
      await tab.vault.asked().waitFor();
      await expect(app.page.locator('body')).not.toContainText(KEPT.city);
      await tab.page.close();

      await app.vault.tryPassphrase('something else');
      await app.vault.wrong().waitFor();
      await app.vault.tryPassphrase(PASSPHRASE);
      // It opens where it was locked.
      await app.personas.cards().first().or(app.personas.empty()).first().waitFor();
      await app.sentence();
    });
    const found = scanProfile(sealed, [...WORDS, PASSPHRASE]);
    expect.soft(told(found)).toEqual([]);
    // What the browser itself notes is looked through: the page's address stands there.
    const address = new URL(server.url).pathname;
    const places = told(scanProfile(sealed, [address])).join('\n');
    for (const file of ['History', 'Sessions', 'CacheStorage']) expect(places).toContain(file);

    await visit(plain, server.url, work);
    expect(wordsIn(scanProfile(plain, WORDS))).toEqual(Object.values(KEPT).sort());
  } finally {
    // A browser that has just ended may write its last yet.
    await rm(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
});

test('pieces exchanged or deleted behind its back: the vault does not open, and says why', async ({
  openApp,
}) => {
  const app = await openApp({ locale: 'en' });
  await app.vault.turnOn(PASSPHRASE);
  await app.importFiles(plantedFiles());
  const tamper = (store: string, how: 'swap' | 'delete'): Promise<void> =>
    app.page.evaluate(
      async ([name, act]) => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('silhouette');
          request.onsuccess = () => resolve(request.result);
        });
        const transaction = database.transaction(name, 'readwrite');
        const rows = transaction.objectStore(name);
        const all = rows.getAll();
        all.onsuccess = () => {
          const [a, b] = all.result as { sealed: ArrayBuffer }[];
          if (act === 'swap') {
            rows.put({ ...a, sealed: b!.sealed });
            rows.put({ ...b, sealed: a!.sealed });
          } else rows.clear();
        };
        await new Promise((resolve) => (transaction.oncomplete = resolve));
        database.close();
      },
      [store, how] as const,
    );
  await app.vault.lock();
  await tamper('batches', 'swap');
  await app.vault.tryPassphrase(PASSPHRASE);
  await expect(app.vault.broken()).toBeVisible();
  await tamper('batches', 'swap');
  await app.vault.tryPassphrase(PASSPHRASE);
  await app.headline().filter({ hasText: /\d/ }).waitFor();
  await app.vault.lock();
  await tamper('manifests', 'delete');
  await app.vault.tryPassphrase(PASSPHRASE);
  await expect(app.vault.broken()).toBeVisible();
  // Without its header nobody can even be asked; a new workspace stands beside what is damaged.
  await alterHeader(app.page, 'gone');
  await app.page.reload();
  await expect(app.vault.broken()).toBeVisible();
  await expect(app.vault.asked()).toBeHidden();
  await app.vault.openBesides();
});

/** What an accident makes of how a workspace is opened. */
function alterHeader(page: Page, how: 'gone' | 'flipped'): Promise<void> {
  return page.evaluate(async (act) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('silhouette');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('workspaces', 'readwrite');
    const rows = transaction.objectStore('workspaces');
    const all = rows.getAll();
    all.onsuccess = () => {
      const [row] = all.result as { vault?: { passphrase: { wrapped: Uint8Array } } }[];
      if (act === 'flipped') row!.vault!.passphrase.wrapped[5]! ^= 4;
      else delete row!.vault;
      rows.put(row);
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, how);
}

/** Every sealed piece that the database holds, as one digest a store; and how the workspace is opened. */
function stored(page: Page): Promise<{ pieces: Record<string, string>; header: string }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('silhouette');
      request.onsuccess = () => resolve(request.result);
    });
    const rowsOf = (name: string): Promise<Record<string, unknown>[]> =>
      new Promise((resolve) => {
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result as Record<string, unknown>[]);
      });
    const digest = async (bytes: ArrayBuffer): Promise<string> =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join();
    const pieces: Record<string, string> = {};
    for (const name of ['chunks', 'columns', 'batches', 'decisions', 'history', 'manifests']) {
      const rows = await rowsOf(name);
      const own = rows.map(({ bytes, sealed }) => (sealed ?? bytes) as ArrayBuffer);
      pieces[name] = `${rows.length}: ${(await Promise.all(own.map(digest))).join(' ')}`;
    }
    const [workspace] = await rowsOf('workspaces');
    const header = JSON.stringify(workspace!['vault'], (_, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? [...new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer)]
        : value,
    );
    database.close();
    return { pieces, header };
  });
}

test('another passphrase wraps anew and no more; the recovery key is told once; nobody there locks it', async ({
  openApp,
}) => {
  const app = await openApp({ locale: 'en' });
  const { page, vault } = app;
  let printed = { sheet: '', isAlone: false };
  const first = await vault.turnOn(PASSPHRASE, async () => {
    printed = await vault.printRecoveryKey();
  });
  // On paper the key stands alone: its eight groups, and what it is for.
  expect(printed.isAlone).toBe(true);
  for (const group of first.split('-')) expect(printed.sheet).toContain(group);
  expect(printed.sheet).toContain(vaultText.en.sheetUse);
  await app.importFiles(plantedFiles());
  await app.closeToasts();
  await app.goTo('/device');
  const before = await stored(page);
  // A wrong one is said, and nothing is written.
  expect(await vault.changePassphrase('not this one', 'ladder 72 nectarine')).not.toBeNull();
  expect(await stored(page)).toEqual(before);
  expect(await vault.changePassphrase(PASSPHRASE, 'ladder 72 nectarine')).toBeNull();
  const after = await stored(page);
  expect(after.pieces).toEqual(before.pieces);
  expect(after.header).not.toBe(before.header);

  const second = await vault.replaceRecoveryKey('ladder 72 nectarine');
  expect(second).not.toBe(first);
  // Told once: neither on the page any more nor in anything it keeps.
  const left = `${await page.content()}\n${await readable(page)}`;
  for (const key of [first, second]) {
    expect(left).not.toContain(key);
    expect(left).not.toContain(key.replaceAll('-', ''));
  }
  expect((await stored(page)).pieces).toEqual(before.pieces);

  await page.clock.install();
  await vault.lock();
  await vault.tryPassphrase(PASSPHRASE);
  await vault.wrong().waitFor();
  // An accident on the disk: told from a wrong passphrase, and the recovery key mends it.
  await alterHeader(page, 'flipped');
  await vault.tryPassphrase('ladder 72 nectarine');
  await vault.damagedPassphrase().waitFor();
  await vault.tryRecoveryKey(first);
  await vault.wrongRecoveryKey().waitFor();
  await vault.tryRecoveryKey(second);
  await vault.choosePassphrase('ladder 72 nectarine');
  await app.goTo('/device');
  await vault.chooseIdleMinutes(5);
  // Somebody is there: the clock begins anew.
  await page.clock.fastForward(4 * 60_000);
  await page.mouse.move(40, 300);
  await page.clock.fastForward(4 * 60_000);
  await expect(vault.asked()).toHaveCount(0);
  await page.clock.fastForward(2 * 60_000);
  await expect(vault.asked()).toBeVisible();
  await expect(page.locator('body')).not.toContainText(KEPT.workspace);
  await vault.tryPassphrase('ladder 72 nectarine');
  await app.headline().filter({ hasText: /\d/ }).or(app.page.locator('main h1')).first().waitFor();
});
