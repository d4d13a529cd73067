/** Large columns in files beside the database: they come back, go with what they belong to, and are never needed. */
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BatchMeta } from '#domain/batch.ts';
import { type Column, dictionaryOf } from '#domain/columns.ts';
import { decodeColumn, encodeColumn } from '#engine/chunks/chunk-codec.ts';
import { batchOf } from '#testing/batches.ts';
import { MemoryFolder } from '#testing/memory-folders.ts';
import { numRuns } from '#testing/property.ts';
import { DeviceStore } from './device-store.ts';
import { FILE_BYTES, RowPutter, withLargeInFiles } from './put-rows.ts';
import type { StoredColumn } from './stored-columns.ts';
import { createVault, type NewVault } from './vault/vault-keys.ts';
import { enclose } from './vault/vault.ts';
import { VaultSealer } from './vault/vault-sealer.ts';
import type { WorkspaceStore } from './workspace-store.ts';

const ZONE = 'Asia/Shanghai';
const NAME = '非常秘密的名字';
/** More than a chunk, so that a file holds several parts. */
const ROWS = 70_000;

let root: MemoryFolder;
let room: number;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  room = Infinity;
  root = new MemoryFolder(() => room);
  withFolder(async () => root);
});
afterEach(() => void vi.unstubAllGlobals());

function withFolder(getDirectory: (() => Promise<MemoryFolder>) | undefined): void {
  vi.stubGlobal('navigator', { storage: { getDirectory } });
}

const large = {
  type: 'category',
  codes: Int32Array.from({ length: ROWS }, (_, row) => row % 40_000),
  dictionary: dictionaryOf(Array.from({ length: 40_000 }, (_, at) => `${NAME} ${at}`)),
} as const satisfies Column;
const small: Column = { type: 'decimal', units: Float64Array.of(150, Number.NaN, 7), scale: 2 };
const largeEncoded = encodeColumn(large);
const smallEncoded = encodeColumn(small);

/** Each with bytes of its own: who writes them may give them away. */
const columns = (): StoredColumn[] =>
  [largeEncoded, smallEncoded].map((encoded, column) => ({
    column,
    sensitivity: 'personal',
    encoded: structuredClone(encoded),
  }));

const meta = (id: string): BatchMeta => ({ ...batchOf({ 'orders.orderId': ['1'] }).meta, id });

async function device(): Promise<DeviceStore> {
  return DeviceStore.open({ onClosed: () => undefined, onBlocked: () => undefined });
}

async function opened(): Promise<{ on: DeviceStore; store: WorkspaceStore; id: string }> {
  const on = await device();
  const { id } = await on.lastOpened(ZONE);
  return { on, store: await on.openWorkspace(id), id };
}

async function stage(store: WorkspaceStore, ...batches: readonly string[]): Promise<void> {
  for (const batch of batches) await store.putColumns(batch, columns());
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

async function expectWhole(store: WorkspaceStore, batch: string): Promise<void> {
  const [back, amounts] = [await store.column(batch, 0), await store.column(batch, 1)];
  const column = decodeColumn(back!) as typeof large;
  // Value by value it would take seconds.
  expect(bytesOf(column.codes).equals(bytesOf(large.codes))).toBe(true);
  expect(Buffer.from(column.dictionary.bytes).equals(large.dictionary.bytes)).toBe(true);
  expect(column.dictionary.size).toBe(large.dictionary.size);
  expect(decodeColumn(amounts!)).toEqual(small);
}

const filed = async (on: DeviceStore, workspace: string): Promise<string[]> =>
  (await on.database.files.batches(workspace)).sort();

describe('a large column', () => {
  test('is one file, a small one stays with the rows, and both come back', async () => {
    const { on, store, id } = await opened();
    await stage(store, 'one');
    await store.take({ commit: [meta('one')] });
    expect(await filed(on, id)).toEqual(['one']);
    const bytes = [...largeEncoded.chunks, largeEncoded.dictionary!].map(
      (own) => own.bytes.byteLength,
    );
    const sum = bytes.reduce((all, own) => all + own, 0);
    expect(sum).toBeGreaterThan(FILE_BYTES);
    expect(root.files().map((file) => file.bytes.length)).toEqual([sum]);
    expect(await on.database.chunks.toCollection().primaryKeys()).toEqual([[id, 'one', 1, 0]]);
    expect((await store.batchBytes()).get('one')).toBe(
      sum + smallEncoded.chunks[0]!.bytes.byteLength,
    );
    await expectWhole(store, 'one');
    on.close();
    await expectWhole((await opened()).store, 'one');
  });

  test('written anew leaves nothing of what was there', async () => {
    const { store } = await opened();
    await stage(store, 'one', 'other');
    await store.replaceColumns('one', columns());
    expect(root.files()).toHaveLength(2);
    await expectWhole(store, 'one');
    await expectWhole(store, 'other');
  });

  test('whose file is gone or cut is not there, never shorter', async () => {
    const { store } = await opened();
    await stage(store, 'gone', 'cut');
    const [gone, cut] = root.files();
    gone!.bytes = new Uint8Array(0);
    cut!.bytes = cut!.bytes.slice(0, -1);
    await expect(store.column('gone', 0)).rejects.toThrow(RangeError);
    await expect(store.column('cut', 0)).rejects.toThrow(RangeError);
  });
});

describe('where no file can be written, rows hold everything', () => {
  const refusing = async (): Promise<never> => {
    throw new DOMException('private window', 'SecurityError');
  };
  test.each([
    ['a browser without the folder', undefined],
    ['a private window', refusing],
    ['a folder without files', async () => noFiles()],
  ])('%s', async (_, getDirectory) => {
    withFolder(getDirectory);
    const { on, store, id } = await opened();
    await stage(store, 'one');
    await store.replaceColumns('one', columns());
    await expectWhole(store, 'one');
    expect(await on.database.chunks.count()).toBe(largeEncoded.chunks.length + 2);
    expect(await store.sweep()).toBe(1);
    await on.delete(id);
    await on.sweepUnclaimed();
    await DeviceStore.wipe();
  });

  /** Its files cannot be written from any thread. */
  function noFiles(): MemoryFolder {
    const folder = new MemoryFolder();
    vi.spyOn(folder, 'getDirectoryHandle').mockResolvedValue(folder);
    vi.spyOn(folder, 'getFileHandle').mockResolvedValue({ getFile: refusing } as never);
    return folder;
  }
});

test('on a full disk it is refused as full, and nothing of it stays', async () => {
  const { on, store } = await opened();
  await stage(store, 'one');
  room = 100_000;
  await expect(store.putColumns('two', columns())).rejects.toMatchObject({
    name: 'QuotaExceededError',
  });
  expect(root.files()).toHaveLength(1);
  expect(await store.columnDetails('two')).toEqual([]);
  await expectWhole(store, 'one');
  on.close();
});

test('who comes late leaves what was written in their stead as it is', async () => {
  const { on, store } = await opened();
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  const late: (() => Promise<void>)[] = [];
  await store
    .putColumns('one', columns(), {
      put: (name, rows) => {
        const kept = structuredClone(rows);
        late.push(() => new RowPutter(name).put(kept));
        return Promise.reject(new Error('lost'));
      },
    })
    .catch(() => undefined);
  await stage(store, 'one');
  const before = await on.database.columns.toArray();
  await expect(late[0]!()).rejects.toThrow();
  expect(await on.database.columns.toArray()).toEqual(before);
  await expectWhole(store, 'one');
});

describe('files go with what they belong to', () => {
  test('any mix of imports, undos and sweeps keeps those of the head and the trash, and no others', async () => {
    const step = fc.record({
      kind: fc.constantFrom('stage', 'commit', 'undo', 'restore', 'giveUp', 'sweep', 'reopen'),
      at: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        Dexie.dependencies.indexedDB = new IDBFactory();
        root = new MemoryFolder();
        let { on, store } = await opened();
        for (const [number, { kind, at }] of steps.entries()) {
          const { head, trash } = store.workspace;
          const any = [...head, ...trash.map(({ batch }) => batch)][at] ?? 'none';
          if (kind === 'stage' || kind === 'commit') await stage(store, `b${number}`);
          if (kind === 'commit') await store.take({ commit: [meta(`b${number}`)] });
          else if (kind === 'undo') await store.take({ drop: new Set([any]) });
          else if (kind === 'restore') {
            await store.take({ putBack: new Set([any]) }).catch(() => undefined);
          } else if (kind === 'giveUp') await store.take({ giveUp: new Set([any]) });
          else if (kind === 'reopen') {
            on.close();
            ({ on, store } = await opened());
          } else if (kind === 'sweep') {
            await store.sweep();
            const named = [
              ...store.workspace.head,
              ...store.workspace.trash.map((own) => own.batch),
            ];
            expect(await filed(on, store.workspace.id)).toEqual(named.sort());
          }
        }
        for (const batch of store.workspace.head) await expectWhole(store, batch);
        on.close();
      }),
      { numRuns: numRuns(15, 300) },
    );
  });

  test('what is staged while somebody sweeps stays', async () => {
    const { on, store, id } = await opened();
    await stage(store, 'held', 'orphan');
    const held: string[] = [];
    const sweeping = store.sweep(() => held);
    held.push('held');
    expect(await sweeping).toBe(1);
    expect(await filed(on, id)).toEqual(['held']);
  });

  test('a workspace that is deleted takes them along', async () => {
    const { on, store, id } = await opened();
    await stage(store, 'one');
    const other = await on.create(ZONE, 'other');
    await stage(await on.openWorkspace(other.id), 'two');
    await on.delete(id);
    expect(await on.database.files.workspaces()).toEqual([other.id]);
  });

  test('what a restore that did not end has left is swept, what is being written is not', async () => {
    const { on, store, id } = await opened();
    await stage(store, 'one');
    const rows = { columns: await on.database.columns.toArray(), chunks: [] };
    await on.database.files.write({ workspace: 'left', batch: 'b' }, 'f', [
      { part: 0, bytes: new ArrayBuffer(9) },
    ]);
    expect(rows.columns).toHaveLength(2);
    await on.sweepUnclaimed();
    expect(await on.database.files.workspaces()).toEqual([id]);
    await expectWhole(store, 'one');
  });

  test('everything is wiped', async () => {
    const { on, store } = await opened();
    await stage(store, 'one');
    on.close();
    await DeviceStore.wipe();
    expect(root.files()).toEqual([]);
  });
});

describe('in a vault', () => {
  let vault: NewVault;
  beforeEach(async () => {
    vault ??= await createVault('灯笼 copper 41');
  });
  const shows = (): boolean =>
    root.files().some(({ bytes }) => Buffer.from(bytes).includes(Buffer.from(NAME)));

  test('they are sealed, also those of a workspace that is put into one', async () => {
    const { on, store, id } = await opened();
    await stage(store, 'one');
    await store.take({ commit: [meta('one')] });
    expect(shows()).toBe(true);
    const { row, sealer } = await enclose(on, id, vault, () => undefined);
    expect(shows()).toBe(false);
    expect(await on.database.files.workspaces()).toEqual([row.id]);
    await expectWhole(await on.openWorkspace(row.id, sealer), 'one');
    const again = await on.openWorkspace(row.id, await VaultSealer.of(vault.master, row.id));
    await expectWhole(again, 'one');
  });

  test('a file that was altered, exchanged or taken away does not open', async () => {
    const { on, id: plain, store } = await opened();
    await stage(store, 'one', 'two');
    await store.take({ commit: [meta('one'), meta('two')] });
    const { row, sealer } = await enclose(on, plain, vault, () => undefined);
    const [one, two] = root.files();
    const [before, other] = [one!.bytes.slice(), two!.bytes.slice()];
    const reading = async (): Promise<unknown> => {
      const again = await on.openWorkspace(row.id, await VaultSealer.of(vault.master, row.id));
      return again.column('one', 0).catch((error: unknown) => error);
    };
    one!.bytes[100]! ^= 1;
    expect(await reading()).toMatchObject({ name: 'BrokenSeal', why: 'altered' });
    one!.bytes = other;
    expect(await reading()).toMatchObject({ name: 'BrokenSeal', why: 'altered' });
    one!.bytes = new Uint8Array(0);
    expect(await reading()).toMatchObject({ name: 'BrokenSeal', why: 'missing' });
    one!.bytes = before;
    await expectWhole(await on.openWorkspace(row.id, sealer), 'one');
  });
});

test('rows without any large column are put as they are', async () => {
  const { on } = await opened();
  const rows = { columns: [], chunks: [] };
  expect(await withLargeInFiles(on.database.files, rows)).toEqual(rows);
});
