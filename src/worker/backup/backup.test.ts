/** Backups through the page's own calls: what is restored is what was saved, and a bad file does nothing. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type BackupFolder, changeBackupNotes } from '#storage/backup/backup-notes.ts';
import { SilhouetteDatabase } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { numRuns } from '#testing/property.ts';
import { CallError, type DataClient } from '#worker/client.ts';
import type { RejectedWords } from '#worker/protocol/import.ts';
import { storeFormatOrders, storeFormatPeople } from '#worker/fixtures/store-format-files.ts';

const ZONE = 'Asia/Shanghai';
const EVERYONE = { search: '', filters: [], sort: { column: 'key', descending: false } } as const;

const people = new File([storeFormatPeople], '../../会员 <b>.csv');
const orders = new File([storeFormatOrders], 'orders.csv');
const later = new File(
  [
    '订单号,会员编号,下单时间,实付金额\r\nB-1,0007,2024-07-01,12.00\r\nB-2,0099,2024-07-02,8.00\r\n',
  ],
  'later.csv',
);

async function importFiles(client: DataClient, ...files: readonly File[]): Promise<string[]> {
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  return staged.files.map(({ batch }) => batch);
}

/** All that a person could see of it: people with their ids, pages, figures, definitions, files. */
const REJECTED_WORDS: RejectedWords = {
  row: 'Row',
  why: 'Why',
  reasons: { nothingUsable: 'a', unreadableDate: 'b', unreadableNumber: 'c', missingKey: 'd' },
};

async function shown(client: DataClient): Promise<string> {
  const columns = await client.call('people.columns', null);
  const window = await client.call('people.window', {
    query: EVERYONE,
    columns: columns.map(({ id }) => id),
    offset: 0,
    limit: 100,
  });
  const pages = [];
  for (const id of window.ids) pages.push(await client.call('person.view', { id, orders: 50 }));
  const imports = await client.call('import.list', null);
  const files = imports.flatMap(({ batches }) =>
    batches.map((own) => ({ ...own, hasFile: false })),
  );
  const rows = [];
  for (const { batch } of files) {
    rows.push(await client.call('import.batchRows', { batch, offset: 0, limit: 100 }));
    rows.push(
      await (await client.call('import.rejectedCsv', { batch, words: REJECTED_WORDS })).text(),
    );
  }
  return JSON.stringify({
    columns,
    window,
    pages,
    files,
    rows,
    overview: await client.call('result.overview', {}),
    segments: await client.call('result.segments', {}),
    rfm: await client.call('result.rfm', {}),
  });
}

/** A workspace in which everything that can be decided was decided. */
async function lived(client: DataClient): Promise<DataClient> {
  await client.call('workspace.open', { zone: ZONE });
  await importFiles(client, people, orders);
  const [batch] = await importFiles(client, later);
  await client.call('import.undo', { batches: [batch!] });
  await client.call('workspace.setAsOf', { day: 19_900 });
  await client.call('workspace.setCurrency', { currency: 'TWD' });
  const { ids } = await client.call('people.window', {
    query: EVERYONE,
    columns: [],
    offset: 0,
    limit: 10,
  });
  await client.call('people.mark', { people: ids.slice(0, 2), mark: 'doNotContact', isSet: true });
  await client.call('people.mark', { people: ids.slice(1, 3), mark: 'contacted', isSet: true });
  await client.call('tags.decide', { tag: 'spending', people: ids.slice(0, 1), value: 'high' });
  await client.call('segments.save', {
    own: [{ id: 'own-1', name: '<script>老客', rule: { column: 'profile.frequency', min: 2 } }],
  });
  return client;
}

async function saved(client: DataClient, passphrase: string | null = null): Promise<File> {
  const { blob } = await client.call('backup.write', { passphrase, target: null });
  return new File([blob!], 'a.silhouette');
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CallError) return error.failure.code;
    throw error;
  }
  return 'none';
}

/** Every key and every byte of the database, past the app: of whom they are, and all together. */
async function raw(): Promise<{ workspaces: number; owners: number; hash: string }> {
  const database = new SilhouetteDatabase();
  await database.open();
  const hash = createHash('sha256');
  const owners = new Set<string>();
  for (const table of database.tables) {
    if (table.name === 'answers') continue;
    for (const row of (await table.toArray()) as Record<string, unknown>[]) {
      owners.add(String(row['workspace'] ?? row['id']));
      const text = JSON.stringify([table.name, row], (_, own: unknown) =>
        own instanceof ArrayBuffer ? Buffer.from(own).toString('base64') : own,
      );
      hash.update(text);
    }
  }
  const workspaces = await database.workspaces.count();
  database.close();
  return { workspaces, owners: owners.size, hash: hash.digest('hex') };
}

let source: DataClient;
let plain: File;
let locked: File;
let expected: string;
const PASSPHRASE = '老街口 面馆 十年';

beforeAll(async () => {
  source = await lived(freshClient());
  expected = await shown(source);
  plain = await saved(source);
  locked = await saved(source, PASSPHRASE);
});

describe('checked beside what is open', () => {
  test('the numbers, and what is the same', async () => {
    const check = await source.call('backup.check', { file: plain, secret: null });
    expect(check).toMatchObject({
      bytes: plain.size,
      isLocked: false,
      files: 2,
      trash: 1,
      rows: 13,
      people: 6,
      orders: 8,
      decisions: 5,
      beside: { sameFiles: 2, onlyInBackup: 0, onlyHere: 0, areDecisionsSame: true, peopleHere: 6 },
    });
    await source.call('history.turn', { act: 2, isDone: true });
    await source.call('workspace.setCurrency', { currency: null });
    expect((await source.call('backup.check', { file: plain, secret: null })).beside).toMatchObject(
      {
        sameFiles: 2,
        onlyInBackup: 0,
        onlyHere: 1,
        areDecisionsSame: false,
      },
    );
  });

  test('a locked file is told before it is opened', async () => {
    expect(await source.call('backup.peek', { file: plain })).toMatchObject({ lock: null });
    expect(await source.call('backup.peek', { file: locked })).toMatchObject({
      lock: 'passphrase',
    });
    expect(await failureOf(source.call('backup.check', { file: locked, secret: null }))).toBe(
      'backup.locked',
    );
  });
});

describe('restored on a new device', () => {
  test.each([
    ['open', () => plain, null],
    ['locked', () => locked, { passphrase: PASSPHRASE }],
  ] as const)('%s: people, figures and definitions are the same', async (_, file, secret) => {
    const client = freshClient();
    const before = await client.call('workspace.open', { zone: 'America/New_York' });
    expect(before.isEmpty).toBe(true);
    const view = await client.call('backup.restore', { file: file(), secret, replacesOpen: false });
    // The file that it came from is its backup.
    expect(view.backup.due).toBeNull();
    expect((await client.call('backup.state', null)).last?.bytes).toBe(file().size);
    expect(view).toMatchObject({ isEmpty: false, isWriter: true, zone: ZONE, currency: 'TWD' });
    expect(await shown(client)).toBe(expected);
    const again = reloadedClient();
    await again.call('workspace.open', { zone: ZONE });
    expect(await shown(again)).toBe(expected);
    // What was undone before can still be done again, and its data are there.
    await again.call('history.turn', { act: 2, isDone: true });
    expect((await again.call('import.list', null)).length).toBe(2);
    // The empty workspace gave way: nothing but the restored one is left.
    expect(await raw()).toMatchObject({ workspaces: 1, owners: 1 });
  });
});

test('a vault is saved locked by itself, and is the same vault again', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: ZONE });
  const made = await client.call('vault.create', {
    name: '秘密',
    zone: ZONE,
    passphrase: PASSPHRASE,
  });
  await importFiles(client, people, orders);
  const own = await shown(client);
  const file = await saved(client);
  expect(await client.call('backup.peek', { file })).toMatchObject({ lock: 'vault' });
  expect(Buffer.from(await file.arrayBuffer()).includes('张三')).toBe(false);
  expect(await failureOf(client.call('backup.check', { file, secret: null }))).toBe(
    'backup.locked',
  );

  const other = freshClient();
  await other.call('workspace.open', { zone: ZONE });
  const secret = { recoveryKey: made.recoveryKey };
  const view = await other.call('backup.restore', { file, secret, replacesOpen: false });
  expect(view).toMatchObject({ name: '秘密', isEmpty: false });
  expect(await shown(other)).toBe(own);
  // What it can do, it can do again: it is still a vault, and writes as one.
  await importFiles(other, later);
  const locked = reloadedClient();
  expect(await failureOf(locked.call('workspace.open', { zone: ZONE }))).toBe('locked');
  const opened = await locked.call('vault.unlock', {
    workspace: view.id,
    secret: { passphrase: PASSPHRASE },
  });
  expect(opened.workspace).toMatchObject({ name: '秘密' });
  expect((await locked.call('import.list', null)).length).toBe(2);
});

test('what is restored in a vault becomes part of it, under the passphrase of today', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: ZONE });
  const made = await client.call('vault.create', {
    name: '密店',
    zone: ZONE,
    passphrase: PASSPHRASE,
  });
  await client.call('vault.setIdleMinutes', { minutes: 25 });
  const nameIfNone = '恢复于 2026-11-30 12:00';
  const argument = { file: plain, secret: null, nameIfNone };
  const into = await client.call('backup.restore', { ...argument, replacesOpen: false });
  expect(into).toMatchObject({ name: '密店', isEmpty: false, vault: { idleMinutes: 25 } });
  expect(await shown(client)).toBe(expected);

  const secret = { passphrase: '新的 口令 更长一些' };
  const change = { secret: { passphrase: PASSPHRASE }, passphrase: secret.passphrase };
  expect(await client.call('vault.changePassphrase', change)).toBeNull();
  const file = await saved(client);
  expect(await client.call('backup.check', { file, secret })).toMatchObject({ isVault: true });
  // With something in it, it takes in what is restored where asked to, and else stays beside it.
  const within = await client.call('backup.restore', { ...argument, replacesOpen: true });
  expect(within).toMatchObject({ name: '密店', vault: { idleMinutes: 25 } });
  const beside = await client.call('backup.restore', { ...argument, replacesOpen: false });
  expect(beside).toMatchObject({ name: nameIfNone, vault: null });
  const listed = (await client.call('workspace.list', null)).map(({ id }) => id);
  expect(listed).toHaveLength(3);
  expect(listed).toEqual(expect.arrayContaining([within.id, beside.id]));
  expect(listed).not.toContain(made.workspace.id);

  const reopened = reloadedClient();
  const argumentOfLock = { zone: ZONE, workspace: within.id };
  expect(await failureOf(reopened.call('workspace.open', argumentOfLock))).toBe('locked');
  await reopened.call('vault.unlock', { workspace: within.id, secret });
  expect(await shown(reopened)).toBe(expected);
});

test('an empty workspace with something in its trash is not lost to a restore', async () => {
  const client = freshClient();
  const { id } = await client.call('workspace.open', { zone: ZONE });
  const batches = await importFiles(client, later);
  await client.call('import.undo', { batches });
  await client.call('backup.restore', { file: plain, secret: null, replacesOpen: false });
  const kept = (await client.call('workspace.list', null)).find((own) => own.id === id);
  expect(kept).toMatchObject({ trashedFiles: 1 });
});

describe('a workspace that is there', () => {
  test.each([
    ['stays beside the restored one', false, 2],
    ['gives way to it where that was asked for, and nothing of it is left', true, 1],
  ])('%s', async (_, replacesOpen, left) => {
    const client = freshClient();
    await client.call('workspace.open', { zone: ZONE });
    await importFiles(client, later);
    await client.call('backup.restore', { file: plain, secret: null, replacesOpen });
    expect(await shown(client)).toBe(expected);
    await expect.poll(raw).toMatchObject({ workspaces: left, owners: left });
  });
});

describe('in place of a workspace that is there', () => {
  test('a device that is full once it stands there does not take it away again', async () => {
    const client = freshClient();
    await client.call('workspace.open', { zone: ZONE });
    await importFiles(client, later);
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name !== 'backups') return put.apply(this, row);
      throw new DOMException('full', 'QuotaExceededError');
    });
    await client.call('backup.restore', { file: plain, secret: null, replacesOpen: true });
    full.mockRestore();
    expect(await shown(client)).toBe(expected);
  });

  test('what is done while it is read is not lost unseen', async () => {
    const client = freshClient();
    await client.call('workspace.open', { zone: ZONE });
    await importFiles(client, later);
    const acting: Promise<unknown>[] = [];
    const restoring = client.call(
      'backup.restore',
      { file: plain, secret: null, replacesOpen: true },
      {
        onProgress: () =>
          acting.length === 0 && acting.push(client.call('workspace.setAsOf', { day: 19_900 })),
      },
    );
    expect(await failureOf(restoring)).toBe('overtaken');
    await Promise.all(acting);
    const view = await client.call('workspace.open', { zone: ZONE });
    expect(view).toMatchObject({ rows: 2, asOf: { day: 19_900 } });
    expect(await raw()).toMatchObject({ workspaces: 1, owners: 1 });
  });
});

describe('a bad file does nothing', () => {
  test('whatever byte of it changed, wherever it ends, and without the right passphrase', async () => {
    const client = freshClient();
    await client.call('workspace.open', { zone: ZONE });
    await importFiles(client, later);
    const before = await raw();
    const restore = (file: Blob, passphrase?: string): Promise<string> =>
      failureOf(
        client.call('backup.restore', {
          file: new File([file], 'b.silhouette'),
          secret: passphrase === undefined ? null : { passphrase },
          replacesOpen: true,
        }),
      );
    const bytes = new Uint8Array(await plain.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = bytes.slice();
          changed[at] = changed[at]! ^ by;
          expect(await restore(new Blob([changed]))).toMatch(/^backup\./);
          expect(await restore(new Blob([bytes.subarray(0, at)]))).toMatch(/^backup\./);
        },
      ),
      { numRuns: numRuns(12, 3000), seed: 7 },
    );
    const sealed = new Uint8Array(await locked.arrayBuffer());
    const flips = fc.sample(fc.tuple(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 })), {
      numRuns: numRuns(3, 300),
      seed: 8,
    });
    for (const [at, by] of flips) {
      const changed = sealed.slice();
      changed[at] = changed[at]! ^ by;
      expect(await restore(new Blob([changed]), PASSPHRASE), `byte ${at}`).toMatch(/^backup\./);
    }
    expect(await restore(later)).toBe('backup.notBackup');
    expect(await restore(locked)).toBe('backup.locked');
    expect(await restore(locked, 'wrong')).toBe('backup.wrongSecret');
    expect(await raw()).toEqual(before);
    // And the right one, after all of that, still works.
    expect(await restore(locked, PASSPHRASE)).toBe('none');
    expect(await shown(client)).toBe(expected);
  });

  test('a restore that is cancelled leaves everything as it was', async () => {
    const client = freshClient();
    await client.call('workspace.open', { zone: ZONE });
    await importFiles(client, later);
    const before = await raw();
    const own = await shown(client);
    const abort = new AbortController();
    const restoring = client.call(
      'backup.restore',
      { file: plain, secret: null, replacesOpen: true },
      { signal: abort.signal, onProgress: ({ phase }) => phase === 'storing' && abort.abort() },
    );
    const code = await failureOf(restoring);
    if (code === 'cancelled') {
      expect(await raw()).toEqual(before);
      expect(await shown(client)).toBe(own);
    } else expect(code).toBe('none');
  });
});

describe('the reminder', () => {
  test('goes when a backup was saved or it is sent away', async () => {
    const client = freshClient();
    const views: boolean[] = [];
    client.onChanged((view) => views.push(view.backup.due !== null));
    expect((await client.call('workspace.open', { zone: ZONE })).backup.due).toBeNull();
    await importFiles(client, later);
    expect(views.at(-1)).toBe(true);
    await saved(client);
    expect(views.at(-1)).toBe(false);
    expect(await client.call('backup.state', null)).toMatchObject({
      last: { isFolder: false, isCurrent: true },
      folder: null,
    });
    await client.call('workspace.setCurrency', { currency: 'USD' });
    expect(await client.call('backup.state', null)).toMatchObject({ last: { isCurrent: false } });

    const other = freshClient();
    await other.call('workspace.open', { zone: ZONE });
    await importFiles(other, later);
    expect((await other.call('backup.dismiss', null)).backup.due).toBeNull();
    const reopened = await reloadedClient().call('workspace.open', { zone: ZONE });
    expect(reopened).toMatchObject({ isEmpty: false, backup: { due: null } });
  });
});

describe('what is remembered of backups', () => {
  /** Chosen in another tab. */
  async function chooseElsewhere(workspace: string): Promise<void> {
    const database = new SilhouetteDatabase();
    const folder = { handle: { name: '备份' }, keep: 3, lock: null, trouble: null };
    await changeBackupNotes(database, workspace, () => ({
      folder: folder as unknown as BackupFolder,
    }));
    database.close();
  }

  test('is not taken back by a tab that read it before', async () => {
    const client = freshClient();
    const { id } = await client.call('workspace.open', { zone: ZONE });
    await chooseElsewhere(id);
    await client.call('backup.dismiss', null);
    await saved(client);
    expect(await client.call('backup.state', null)).toMatchObject({ folder: { name: '备份' } });
  });

  test('goes on with what is restored in the place of a workspace', async () => {
    const client = freshClient();
    const { id } = await client.call('workspace.open', { zone: ZONE });
    await chooseElsewhere(id);
    await client.call('backup.restore', { file: plain, secret: null, replacesOpen: true });
    expect(await client.call('backup.state', null)).toMatchObject({
      last: { isFolder: false },
      folder: { name: '备份', writtenAt: null },
    });
  });
});
