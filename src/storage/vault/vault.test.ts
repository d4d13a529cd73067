/** Workspaces in a vault, over a database in memory: what opens, what is refused, what a crash leaves. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BatchMeta } from '#domain/batch.ts';
import { type Column, dictionaryOf } from '#domain/columns.ts';
import { decodeColumn, encodeColumn } from '#engine/chunks/chunk-codec.ts';
import { batchOf } from '#testing/batches.ts';
import { type BackupFolder, changeBackupNotes, NO_NOTES } from '#storage/backup/backup-notes.ts';
import { WorkspaceRestore } from '#storage/backup/workspace-backup.ts';
import { type ChunkRow, STORE_FORMAT, type WorkspaceRow } from '#storage/database.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { pack } from '#storage/packed.ts';
import { changePassphrase, createVault, type NewVault, replaceRecoveryKey } from './vault-keys.ts';
import { BrokenSeal } from './sealer.ts';
import { VaultSealer } from './vault-sealer.ts';
import { createLocked, enclose, replaceHeader, unlock } from './vault.ts';
import type { StoredColumn } from '#storage/stored-columns.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';

const ZONE = 'Asia/Shanghai';
const PASSPHRASE = '灯笼 copper 41';
/** Nowhere in the database. */
const MARKS = ['张三丰', 'zhang@example.test', 'orders-of-may.csv', '秘密的店'];

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** A passphrase takes its time: one vault for what does not depend on it. */
let vault: NewVault;
beforeAll(async () => {
  vault = await createVault(PASSPHRASE);
});

const meta = (id: string): BatchMeta => ({
  ...batchOf({ 'orders.orderId': ['1'] }).meta,
  id,
  fileName: 'orders-of-may.csv',
});

function columnsWith(...names: readonly string[]): StoredColumn[] {
  const column: Column = {
    type: 'category',
    codes: Int32Array.from(names, (_, at) => at),
    dictionary: dictionaryOf(names),
  };
  const amounts: Column = { type: 'decimal', units: Float64Array.of(150, 7), scale: 2 };
  return [column, amounts].map((own, at) => ({
    column: at,
    sensitivity: 'personal',
    encoded: encodeColumn(own),
  }));
}

async function device(): Promise<DeviceStore> {
  return DeviceStore.open({ onClosed: () => undefined, onBlocked: () => undefined });
}

/** A locked workspace with two batches and a decision that was made twice. */
async function filled(on: DeviceStore): Promise<{ id: string; store: WorkspaceStore }> {
  const row = await on.create(ZONE, '秘密的店', {
    vault: vault.header,
    sealerOf: (id) => VaultSealer.of(vault.master, id),
  });
  const store = await reopened(on, row.id);
  await store.replaceColumns('a', columnsWith('张三丰', 'zhang@example.test'));
  await store.replaceColumns('b', columnsWith('李四', 'li@example.test'));
  await store.take({ commit: [meta('a'), meta('b')], entry: { told: '张三丰' } });
  await store.take({ decisions: new Map([['tags', { vip: '张三丰' }]]) });
  await store.take({ decisions: new Map([['tags', { vip: '李四' }]]) });
  return { id: row.id, store };
}

/** As another visit opens it. */
async function reopened(on: DeviceStore, id: string): Promise<WorkspaceStore> {
  return on.openWorkspace(id, await VaultSealer.of(vault.master, id));
}

async function namesOf(store: WorkspaceStore, batch: string): Promise<string[]> {
  const column = decodeColumn((await store.column(batch, 0))!);
  if (column.type !== 'category') throw new Error('another type');
  const { bytes, offsets } = column.dictionary;
  return Array.from(offsets.subarray(1), (end, at) =>
    new TextDecoder().decode(bytes.subarray(offsets[at], end)),
  );
}

/** Every byte and every word of the database, as text. */
async function everything(on: DeviceStore): Promise<string> {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof ArrayBuffer) texts.push(Buffer.from(value).toString('utf8'));
    else if (ArrayBuffer.isView(value)) texts.push(Buffer.from(value.buffer).toString('utf8'));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, own] of Object.entries(value)) {
        texts.push(key);
        walk(own);
      }
    } else texts.push(String(value));
  };
  for (const table of on.database.tables) for (const row of await table.toArray()) walk(row);
  return texts.join('\n');
}

test('a vault is unlocked by its secrets and holds no plain word', async () => {
  const on = await device();
  const { row, recoveryKey } = await createLocked(on, ZONE, '秘密的店', PASSPHRASE);
  expect(await unlock(row, { passphrase: 'another' })).toBeNull();
  for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey }]) {
    const store = await on.openWorkspace(row.id, (await unlock(row, secret))!);
    expect(store.name).toBe('秘密的店');
    expect(store.idleMinutes).toBe(10);
  }
  const { id, store } = await filled(on);
  await store.putAnswer('result.rfm', pack({ best: '张三丰' }));
  const again = await reopened(on, id);
  expect(await namesOf(again, 'a')).toEqual(['张三丰', 'zhang@example.test']);
  expect(await again.decision('tags')).toEqual({ vip: '李四' });
  expect((await again.batches()).map(({ fileName }) => fileName)).toContain('orders-of-may.csv');
  const all = await everything(on);
  for (const mark of MARKS) expect(all.includes(mark), mark).toBe(false);
  expect((await on.workspaces()).map(({ name, isLocked }) => [name, isLocked])).toEqual([
    [null, true],
    [null, true],
  ]);
});

test('a plain workspace shows the same words (the look can see them)', async () => {
  const on = await device();
  const { id } = await on.create(ZONE, '秘密的店');
  const store = await on.openWorkspace(id);
  await store.replaceColumns('a', columnsWith('张三丰', 'zhang@example.test'));
  await store.take({ commit: [meta('a')] });
  const all = await everything(on);
  for (const mark of MARKS) expect(all.includes(mark), mark).toBe(true);
});

test('another passphrase changes nothing but the header', async () => {
  const on = await device();
  const { id } = await filled(on);
  const before = await on.database.chunks.toArray();
  const header = await changePassphrase(vault.header, { passphrase: PASSPHRASE }, 'new words');
  await replaceHeader(on.database, id, vault.header, header!);
  // Another change that began from the header of before does not take this one back.
  const late = await replaceRecoveryKey(vault.header, { passphrase: PASSPHRASE });
  await expect(replaceHeader(on.database, id, vault.header, late!.header)).rejects.toThrow();
  const row = (await on.row(id))!;
  expect(await unlock(row, { passphrase: PASSPHRASE })).toBeNull();
  const store = await on.openWorkspace(id, (await unlock(row, { passphrase: 'new words' }))!);
  expect(await namesOf(store, 'a')).toContain('张三丰');
  expect(await on.database.chunks.toArray()).toEqual(before);
});

describe('altered behind the back of the app', () => {
  type Alter = (on: DeviceStore, id: string) => Promise<void>;
  const readAll = async (on: DeviceStore, id: string): Promise<void> => {
    const store = await reopened(on, id);
    await store.decisions();
    await store.history();
    for (const { id: batch } of await store.batches()) {
      for (const column of [0, 1, -1]) await store.column(batch, column);
    }
  };
  const dictionary = (id: string, batch: string): [string, string, number, number] => [
    id,
    batch,
    0,
    -1,
  ];
  const chunkAt = async (on: DeviceStore, id: string, batch: string): Promise<ChunkRow> =>
    (await on.database.chunks.get(dictionary(id, batch)))!;

  const noBytes: unknown = 'x';
  const cases: Record<string, Alter> = {
    'a flipped bit in a chunk': async (on, id) => {
      const chunk = await chunkAt(on, id, 'a');
      new Uint8Array(chunk.bytes)[20]! ^= 1;
      await on.database.chunks.put(chunk);
    },
    'two chunks swapped': async (on, id) => {
      const [a, b] = [await chunkAt(on, id, 'a'), await chunkAt(on, id, 'b')];
      await on.database.chunks.put({ ...a, bytes: b.bytes });
      await on.database.chunks.put({ ...b, bytes: a.bytes });
    },
    'a chunk deleted': async (on, id) => on.database.chunks.delete(dictionary(id, 'a')),
    'a column deleted': async (on, id) => on.database.columns.delete([id, 'a', 1]),
    'a batch row deleted': async (on, id) => on.database.batches.delete([id, 'a']),
    'a decision deleted': async (on, id) => on.database.decisions.delete([id, 'tags']),
    'an act of the history deleted': async (on, id) => on.database.history.delete([id, 1]),
    'a batch taken out of the head': async (on, id) => {
      await on.database.workspaces.update(id, { head: ['a'] });
    },
    'the order of the head changed': async (on, id) => {
      await on.database.workspaces.update(id, { head: ['b', 'a'] });
    },
    'the revision set back': async (on, id) => {
      await on.database.workspaces.update(id, { revision: 1 });
    },
    'the manifest deleted': async (on, id) => on.database.manifests.delete(id),
    'a bit of the manifest flipped': async (on, id) => {
      const manifest = (await on.database.manifests.get(id))!;
      new Uint8Array(manifest.bytes)[40]! ^= 1;
      await on.database.manifests.put(manifest);
    },
    'the manifest cut short': async (on, id) => {
      const { bytes } = (await on.database.manifests.get(id))!;
      await on.database.manifests.put({ workspace: id, bytes: bytes.slice(0, 9) });
    },
    'a manifest that is no bytes': async (on, id) => {
      await on.database.manifests.put({ workspace: id, bytes: noBytes as never });
    },
    'a label that is no bytes': async (on, id) => {
      await on.database.workspaces.update(id, { sealed: noBytes as never });
    },
    'another time zone': async (on, id) => {
      await on.database.workspaces.update(id, { zone: 'America/Adak' });
    },
    'a head that is gone': async (on, id) => {
      await on.database.workspaces.update(id, { head: undefined });
    },
    'a trash that is none': async (on, id) => {
      await on.database.workspaces.update(id, { trash: noBytes as never });
    },
  };
  for (const [name, alter] of Object.entries(cases)) {
    test(`${name}: refused`, async () => {
      const on = await device();
      const { id } = await filled(on);
      await readAll(on, id);
      await alter(on, id);
      await expect(readAll(on, id)).rejects.toThrow(BrokenSeal);
    });
  }

  test('without its header it is told as altered, with or without its manifest', async () => {
    const on = await device();
    const { id } = await filled(on);
    const { vault: _, ...headless } = (await on.row(id))!;
    await on.database.workspaces.put(headless);
    const secret = { recoveryKey: vault.recoveryKey };
    await expect(unlock(headless, secret)).rejects.toThrow(BrokenSeal);
    await expect(on.openWorkspace(id)).rejects.toThrow(BrokenSeal);
    await on.database.manifests.delete(id);
    await expect(on.openWorkspace(id)).rejects.toThrow(BrokenSeal);
    const half = { ...headless, vault: { ...vault.header, recovery: null } };
    await expect(unlock(half, secret)).rejects.toMatchObject({ slot: 'recovery', hasOther: true });
  });

  test('pieces of an earlier moment, one by one or mixed: refused', async () => {
    const on = await device();
    const { id, store } = await filled(on);
    const { decisions, chunks, workspaces, manifests, columns } = on.database;
    const early = {
      decision: (await decisions.get([id, 'tags']))!,
      row: (await workspaces.get(id))!,
      manifest: (await manifests.get(id))!,
      chunk: (await chunks.get(dictionary(id, 'b')))!,
      column: (await columns.get([id, 'b', 0]))!,
    };
    await store.take({ decisions: new Map([['tags', { vip: '王五' }]]), name: '新名字' });
    // The batch is read anew under its id, as a staged one may be, and counts again.
    await store.take({ giveUp: new Set(['b']) });
    await store.replaceColumns('b', columnsWith('王五', 'wang@example.test'));
    await store.take({ commit: [meta('b')] });
    const late = {
      decision: (await decisions.get([id, 'tags']))!,
      row: (await workspaces.get(id))!,
      manifest: (await manifests.get(id))!,
      chunk: (await chunks.get(dictionary(id, 'b')))!,
      column: (await columns.get([id, 'b', 0]))!,
    };
    await readAll(on, id);
    const tables = {
      decision: decisions,
      row: workspaces,
      manifest: manifests,
      chunk: chunks,
      column: columns,
    };
    for (const part of Object.keys(tables) as (keyof typeof tables)[]) {
      await (tables[part] as Dexie.Table).put(early[part]);
      await expect(readAll(on, id), part).rejects.toThrow(BrokenSeal);
      await (tables[part] as Dexie.Table).put(late[part]);
      await readAll(on, id);
    }
    // Label of an earlier moment under the row of the present one.
    await workspaces.put({ ...late.row, sealed: early.row.sealed });
    await expect(readAll(on, id)).rejects.toThrow(BrokenSeal);
    // Row and manifest of one earlier moment together: the pieces are of another.
    await workspaces.put(early.row);
    await manifests.put(early.manifest);
    await expect(readAll(on, id)).rejects.toThrow(BrokenSeal);
  });

  test('pieces of another vault of the same master: refused', async () => {
    const on = await device();
    const one = await filled(on);
    const other = await filled(on);
    const chunk = await chunkAt(on, other.id, 'a');
    await on.database.chunks.put({ ...chunk, workspace: one.id });
    await expect(readAll(on, one.id)).rejects.toThrow(BrokenSeal);
  });
});

test('a tab that reads follows what another one writes, at any moment', async () => {
  const on = await device();
  const { id, store } = await filled(on);
  const reader = await reopened(await device(), id);
  await store.take({ decisions: new Map([['tags', { vip: '王五' }]]) });
  // Its manifest is of the moment before.
  expect(await reader.decision('tags')).toEqual({ vip: '王五' });
  await store.take({ drop: new Set(['a']) });
  expect((await reader.refresh()).head).toEqual(['b']);
  expect(await namesOf(reader, 'b')).toContain('李四');
});

describe('restored into a vault', () => {
  const contents = {
    storeFormat: STORE_FORMAT,
    name: null,
    zone: ZONE,
    createdAt: 5,
    revision: 0,
    head: [],
    trash: [],
  };
  const recovery = (): { readonly recoveryKey: string } => ({ recoveryKey: vault.recoveryKey });

  test.each([true, false])(
    'it opens by the secrets of the end, not by those of the beginning (in its place: %s)',
    async (isReplaced) => {
      const on = await device();
      const { id, store } = await filled(on);
      const restore = await WorkspaceRestore.begin(on, contents, { name: null }, store.vault);
      // Meanwhile in another tab.
      const next = (await replaceRecoveryKey(vault.header, recovery()))!;
      await replaceHeader(on.database, id, vault.header, next.header);
      const replaces = isReplaced ? store.workspace : null;
      await restore.finish({ replaces, lockedAs: id });
      const row = (await on.row(restore.id))!;
      expect(await unlock(row, recovery())).toBeNull();
      const sealer = (await unlock(row, { recoveryKey: next.recoveryKey }))!;
      expect((await on.openWorkspace(row.id, sealer)).workspace.createdAt).toBe(5);
      expect((await on.workspaces()).length).toBe(isReplaced ? 1 : 2);
    },
  );

  test('it does not begin where the vault is gone or moved meanwhile', async () => {
    const on = await device();
    const { id, store } = await filled(on);
    const { workspace } = store;
    for (const meanwhile of [
      () => store.take({ decisions: new Map([['tags', null]]) }),
      () => on.delete(id),
    ]) {
      const restore = await WorkspaceRestore.begin(on, contents, { name: null }, store.vault);
      await meanwhile();
      const place = { replaces: workspace, lockedAs: id };
      await expect(restore.finish(place)).rejects.toThrow();
      await restore.abandon();
      expect(await on.row(restore.id)).toBeNull();
    }
  });
});

describe('a plain workspace put into a vault', () => {
  async function plain(on: DeviceStore): Promise<WorkspaceRow> {
    const { id } = await on.create(ZONE, '秘密的店');
    const store = await on.openWorkspace(id);
    for (const batch of ['a', 'b']) {
      await store.replaceColumns(batch, columnsWith('张三丰', 'zhang@example.test'));
    }
    await store.take({ commit: [meta('a'), meta('b')], entry: { told: '张三丰' } });
    await store.take({ drop: new Set(['b']), decisions: new Map([['tags', '张三丰']]) });
    await store.replaceColumns('staged', columnsWith('张三丰'));
    await store.putAnswer('result.rfm', pack('张三丰'));
    return store.workspace;
  }

  test('is the same workspace, sealed, and nothing plain is left', async () => {
    const on = await device();
    const before = await plain(on);
    const folder = { handle: { name: 'folder' }, keep: 3, lock: vault, trouble: null };
    await changeBackupNotes(on.database, before.id, () => ({
      dismissedAt: 7,
      folder: folder as unknown as BackupFolder,
    }));
    const progress: number[] = [];
    const made = await enclose(on, before.id, vault, (done) => progress.push(done));
    expect(progress.length).toBeGreaterThan(2);
    const rows = await on.database.workspaces.toArray();
    expect(rows.map(({ id }) => id)).toEqual([made.row.id]);
    // The folder goes along, the key that the browser kept for it does not.
    expect(await on.database.backups.toArray()).toEqual([
      {
        workspace: made.row.id,
        value: { ...NO_NOTES, dismissedAt: 7, folder: { ...folder, lock: null } },
      },
    ]);
    const store = await on.openWorkspace(
      made.row.id,
      (await unlock(rows[0]!, { recoveryKey: made.recoveryKey }))!,
    );
    expect(store.name).toBe('秘密的店');
    expect(store.workspace).toMatchObject({ head: ['a'], revision: before.revision });
    expect(store.workspace.trash).toEqual(before.trash);
    expect(await namesOf(store, 'a')).toEqual(['张三丰', 'zhang@example.test']);
    expect(await store.decision('tags')).toBe('张三丰');
    expect((await store.history()).map(({ value }) => value)).toEqual([{ told: '张三丰' }]);
    await store.take({ putBack: new Set(['b']) });
    expect(await namesOf(store, 'b')).toContain('张三丰');
    const all = await everything(on);
    for (const mark of MARKS) expect(all.includes(mark), mark).toBe(false);
  });

  test('broken off at any write is the plain workspace or the vault, whole', async () => {
    for (let stop = 0, isOver = false; !isOver; stop++) {
      Dexie.dependencies.indexedDB = new IDBFactory();
      const on = await device();
      const { id } = await plain(on);
      let writes = 0;
      const die = (): void => {
        if (writes++ >= stop) throw new Error('killed');
      };
      on.database.tables.forEach((table) => {
        table.hook('creating', die);
        table.hook('deleting', die);
      });
      isOver = await encloseWith(on, id);
      on.close();
      const later = await device();
      await later.sweepUnclaimed();
      const [row, ...others] = await later.database.workspaces.toArray();
      expect(others).toEqual([]);
      const sealer = row!.vault && (await VaultSealer.of(vault.master, row!.id));
      const store = await later.openWorkspace(row!.id, sealer);
      expect(await namesOf(store, 'a')).toContain('张三丰');
      expect(await store.decision('tags')).toBe('张三丰');
      const ids = await later.database.chunks.toCollection().primaryKeys();
      expect(new Set(ids.map(([own]) => own))).toEqual(new Set([row!.id]));
      later.close();
    }
  });

  test('a device that is full is left as it was, without what came of it', async () => {
    const on = await device();
    const { id } = await plain(on);
    let writes = 0;
    on.database.chunks.hook('creating', () => {
      if (writes++ === 2) throw new Error('killed');
    });
    expect(await encloseWith(on, id)).toBe(false);
    for (const table of [on.database.chunks, on.database.columns, on.database.batches]) {
      const keys = (await table.toCollection().primaryKeys()) as readonly string[][];
      expect(new Set(keys.map(([own]) => own))).toEqual(new Set([id]));
    }
  });

  /** With the vault at hand: no passphrase is stretched for each moment. */
  async function encloseWith(on: DeviceStore, id: string): Promise<boolean> {
    try {
      await enclose(on, id, vault, () => undefined);
      return true;
    } catch (error) {
      if ((error as Error).message.includes('killed')) return false;
      throw error;
    }
  }
});
