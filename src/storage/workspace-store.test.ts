/** Staging, the flip of the head, undo, sweep and the seam for encryption, over a database in memory. */
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BatchMeta } from '#domain/batch.ts';
import { DATABASE_NAME, type EncodedColumn } from '#domain/chunk.ts';
import type { Column } from '#domain/columns.ts';
import { dictionaryOf } from '#domain/columns.ts';
import { decodeColumn, encodeColumn } from '#engine/chunks/chunk-codec.ts';
import { batchOf } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { SCHEMA, SilhouetteDatabase, STORE_FORMAT, type WorkspaceRow } from './database.ts';
import { DeviceStore } from './device-store.ts';
import { PLAIN_SEALER, type Sealer, type SealIdentity } from '#storage/vault/sealer.ts';
import type { VaultHeader } from '#storage/vault/vault-header.ts';
import { ForeignFormat, type WorkspaceStore } from './workspace-store.ts';
import { NotWriter } from './stored-acts.ts';
import type { StoredColumn } from './stored-columns.ts';

const ZONE = 'Asia/Shanghai';

/** That there is one is all that the store looks at. */
const VAULT = { version: 1 } as VaultHeader;

interface Opened {
  readonly device: DeviceStore;
  readonly store: WorkspaceStore;
  readonly events: string[];
}

/** Opens the workspace of the device that was opened last, as a tab of its own. */
async function open(sealer?: Sealer, zone = ZONE): Promise<Opened> {
  const events: string[] = [];
  const device = await DeviceStore.open({
    onClosed: () => events.push('closed'),
    onBlocked: () => events.push('blocked'),
  });
  try {
    if (sealer && (await device.workspaces()).length === 0) {
      await device.create(zone, null, { vault: VAULT, sealerOf: () => sealer });
    }
    const { id } = await device.lastOpened(zone);
    return { device, store: await device.openWorkspace(id, sealer), events };
  } catch (error) {
    device.close();
    throw error;
  }
}

const commit = (store: WorkspaceStore, ...metas: readonly BatchMeta[]) =>
  store.take({ commit: metas });
const undo = (store: WorkspaceStore, ...batches: readonly string[]) =>
  store.take({ drop: new Set(batches) });
const restore = (store: WorkspaceStore, ...batches: readonly string[]) =>
  store.take({ putBack: new Set(batches) });
const decide = (store: WorkspaceStore, name: string, value: unknown) =>
  store.take({ decisions: new Map([[name, value]]) });

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

const meta = (id: string): BatchMeta => ({ ...batchOf({ 'orders.orderId': ['1'] }).meta, id });

const category: Column = {
  type: 'category',
  codes: Int32Array.of(0, 1, 0),
  dictionary: dictionaryOf(['张三', '李四']),
};
const amounts: Column = { type: 'decimal', units: Float64Array.of(150, Number.NaN, 7), scale: 2 };

function stored(...columns: readonly Column[]): StoredColumn[] {
  return columns.map((column, at) => ({
    column: at,
    sensitivity: 'personal',
    encoded: encodeColumn(column),
  }));
}

async function stage(store: WorkspaceStore, id: string): Promise<void> {
  await store.putColumns(id, stored(category, amounts));
}

async function stageAndCommit(store: WorkspaceStore, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await stage(store, id);
  await commit(store, ...ids.map((id) => meta(id)));
}

/** Keys of everything in the database, read past the store. */
async function rawKeys(): Promise<Record<'batches' | 'columns' | 'chunks', string[]>> {
  const database = new SilhouetteDatabase();
  await database.open();
  const keys = async (table: 'batches' | 'columns' | 'chunks'): Promise<string[]> => {
    const found = await database
      .table<unknown, readonly unknown[]>(table)
      .toCollection()
      .primaryKeys();
    return found.map((key) => key.slice(1).join(' ')).sort();
  };
  const all = {
    batches: await keys('batches'),
    columns: await keys('columns'),
    chunks: await keys('chunks'),
  };
  database.close();
  return all;
}

async function ids(store: WorkspaceStore): Promise<string[]> {
  return (await store.batches()).map(({ id }) => id);
}

async function decoded(store: WorkspaceStore, batch: string): Promise<(Column | null)[]> {
  const found = [await store.column(batch, 0), await store.column(batch, 1)];
  return found.map((column: EncodedColumn | null) => (column ? decodeColumn(column) : null));
}

describe('workspace', () => {
  test('is created once, with the zone of the device, empty', async () => {
    const { store } = await open();
    expect(store.workspace).toMatchObject({ zone: ZONE, revision: 0, head: [] });
    const again = await open(undefined, 'Europe/Berlin');
    expect(again.store.workspace).toMatchObject({ id: store.workspace.id, zone: ZONE });
  });
});

describe('stage and commit', () => {
  test('what is staged is not there until it is committed', async () => {
    const { store } = await open();
    await stage(store, 'one');
    expect(await ids(store)).toEqual([]);
    expect(store.workspace.revision).toBe(0);
    const other = await open();
    expect(await ids(other.store)).toEqual([]);

    await commit(store, meta('one'));
    expect(await ids(store)).toEqual(['one']);
    expect(store.workspace).toMatchObject({ revision: 1, head: ['one'] });
    await other.store.refresh();
    expect(await ids(other.store)).toEqual(['one']);
  });

  test('several batches become visible in one step, in their order', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'b', 'a');
    expect(await ids(store)).toEqual(['b', 'a']);
    expect(store.workspace.revision).toBe(1);
    await stageAndCommit(store, 'c');
    expect(await ids(store)).toEqual(['b', 'a', 'c']);
  });

  test('columns come back as they went in, after a new start too', async () => {
    const { device, store } = await open();
    await stageAndCommit(store, 'one');
    expect(await decoded(store, 'one')).toEqual([category, amounts]);
    device.close();
    const again = await open();
    expect(await ids(again.store)).toEqual(['one']);
    expect(await decoded(again.store, 'one')).toEqual([category, amounts]);
    expect(await again.store.column('one', 7)).toBeNull();
    expect(await again.store.column('two', 0)).toBeNull();
  });

  test('a column of several chunks comes back whole', async () => {
    const { store } = await open();
    const units = Float64Array.from({ length: 140_000 }, (_, row) => (row * 31) % 70_001);
    await store.putColumns('big', stored({ type: 'decimal', units, scale: 0 }));
    const found = decodeColumn((await store.column('big', 0))!);
    expect(found.type === 'decimal' && found.units).toEqual(units);
  });

  test('an older head cannot be committed over a newer one', async () => {
    const { store } = await open();
    const other = await open();
    await stage(other.store, 'late');
    await stageAndCommit(store, 'first');
    await expect(commit(other.store, meta('late'))).rejects.toThrow();
    expect(other.store.workspace.revision).toBe(0);
    const third = await open();
    expect(await ids(third.store)).toEqual(['first']);
    expect((await rawKeys()).batches).toEqual(['first']);
    // After looking again it may.
    await other.store.refresh();
    await commit(other.store, meta('late'));
    expect(await ids(other.store)).toEqual(['first', 'late']);
  });

  test('nor can an older head undo or restore', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'one');
    const other = await open();
    await stageAndCommit(store, 'two');
    await expect(undo(other.store, 'one')).rejects.toThrow();
    await expect(restore(other.store, 'one')).rejects.toThrow();
    await store.refresh();
    expect(await ids(store)).toEqual(['one', 'two']);
  });

  test('a batch written anew keeps nothing of the earlier reading', async () => {
    const { store } = await open();
    await store.replaceColumns('one', stored(category, amounts, amounts));
    await stage(store, 'other');
    await store.replaceColumns('one', stored(amounts));
    expect(await decoded(store, 'one')).toEqual([amounts, null]);
    expect(await rawKeys()).toEqual({
      batches: [],
      columns: ['one 0', 'other 0', 'other 1'],
      chunks: ['one 0 0', 'other 0 -1', 'other 0 0', 'other 1 0'],
    });
  });
});

describe('undo and restore', () => {
  test('undo drops batches into the trash, restore puts them back where they stood', async () => {
    const { store, device } = await open();
    await stageAndCommit(store, 'a', 'b', 'c');
    await store.take({ drop: new Set(['b', 'unknown']) }, 1000);
    expect(await ids(store)).toEqual(['a', 'c']);
    expect(store.workspace.trash).toEqual([{ batch: 'b', until: 1000 + 30 * 86_400_000 }]);
    expect(store.workspace.revision).toBe(2);
    await restore(store, 'b');
    expect(await ids(store)).toEqual(['a', 'b', 'c']);
    expect(store.workspace.trash).toEqual([]);
    expect(await decoded(store, 'b')).toEqual([category, amounts]);
    device.close();
    expect(await ids((await open()).store)).toEqual(['a', 'b', 'c']);
  });

  test('what was committed since stays behind what is put back', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'a', 'b');
    await undo(store, 'a', 'b');
    await stageAndCommit(store, 'c');
    await restore(store, 'b');
    await restore(store, 'a');
    expect(await ids(store)).toEqual(['a', 'b', 'c']);
  });

  test('a batch given up cannot be restored; the head stays as it was', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'a', 'b');
    await undo(store, 'b');
    expect(await store.sweep()).toBe(0);
    await store.take({ giveUp: new Set(['b']) });
    expect(await store.sweep()).toBe(1);
    await expect(restore(store, 'b')).rejects.toThrow(RangeError);
    expect(await ids(store)).toEqual(['a']);
    expect(store.workspace).toMatchObject({ revision: 3, trash: [] });
  });
});

describe('sweep', () => {
  test('deletes exactly what neither the head, the trash nor the kept name', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'head', 'undone', 'gone');
    await undo(store, 'undone');
    await store.take({ giveUp: new Set(['gone']) });
    await stage(store, 'staged');
    await stage(store, 'kept');
    expect(await store.sweep(() => ['kept'])).toBe(2);
    expect(await rawKeys()).toEqual({
      batches: ['head', 'undone'],
      columns: ['head 0', 'head 1', 'kept 0', 'kept 1', 'undone 0', 'undone 1'],
      chunks: ['head 0 -1', 'head 0 0', 'head 1 0', 'kept 0 -1', 'kept 0 0', 'kept 1 0'].concat([
        'undone 0 -1',
        'undone 0 0',
        'undone 1 0',
      ]),
    });
    expect(await store.sweep(() => ['kept'])).toBe(0);
    expect(await store.sweep()).toBe(1);
  });

  test('any mix of commits, undos, restores and sweeps leaves the head whole and no orphan', async () => {
    const step = fc.record({
      kind: fc.constantFrom('stage', 'commit', 'undo', 'restore', 'giveUp', 'sweep', 'reopen'),
      at: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        Dexie.dependencies.indexedDB = new IDBFactory();
        let { store, device } = await open();
        const committed: string[] = [];
        const counts = new Set<string>();
        const trash = new Set<string>();
        const present = new Set<string>();
        for (const [number, { kind, at }] of steps.entries()) {
          const name = `b${number}`;
          const any = committed[at % Math.max(1, committed.length)] ?? 'none';
          if (kind === 'stage') {
            await stage(store, name);
            present.add(name);
          } else if (kind === 'commit') {
            await stageAndCommit(store, name);
            present.add(name);
            committed.push(name);
            counts.add(name);
          } else if (kind === 'undo') {
            await undo(store, any);
            if (counts.delete(any)) trash.add(any);
          } else if (kind === 'restore') {
            const restored = await restore(store, any).then(
              () => true,
              () => false,
            );
            expect(restored).toBe(trash.has(any));
            if (trash.delete(any)) counts.add(any);
          } else if (kind === 'giveUp') {
            await store.take({ giveUp: new Set([any]) });
            counts.delete(any);
            trash.delete(any);
          } else if (kind === 'sweep') {
            await store.sweep();
            for (const batch of present) {
              if (!counts.has(batch) && !trash.has(batch)) present.delete(batch);
            }
            const { columns } = await rawKeys();
            expect(new Set(columns.map((key) => key.split(' ')[0]!))).toEqual(present);
          } else {
            device.close();
            ({ store, device } = await open());
          }
          const head = committed.filter((batch) => counts.has(batch));
          expect(store.workspace.head).toEqual(head);
          expect(await ids(store)).toEqual(head);
          expect(new Set(store.workspace.trash.map(({ batch }) => batch))).toEqual(trash);
        }
        for (const batch of counts) {
          expect(await decoded(store, batch)).toEqual([category, amounts]);
        }
        device.close();
      }),
      { numRuns: numRuns(25, 600) },
    );
  });
});

describe('several workspaces', () => {
  test('are listed, named and sized; the one opened last opens first', async () => {
    const { device, store } = await open();
    await stageAndCommit(store, 'one');
    const second = await device.create('Europe/Berlin', '二店');
    const listed = await device.workspaces();
    expect(listed.map(({ name, isLocked }) => [name, isLocked])).toContainEqual(['二店', false]);
    const sizes = new Map(listed.map(({ row, bytes }) => [row.id, bytes]));
    const bytes = await store.batchBytes();
    expect(sizes).toEqual(
      new Map([
        [store.workspace.id, bytes.get('one')],
        [second.id, 0],
      ]),
    );
    await new Promise((resolve) => setTimeout(resolve, 2));
    const other = await device.openWorkspace(second.id);
    expect(other.name).toBe('二店');
    await other.take({ name: '三店' });
    device.close();
    const again = await open();
    expect(again.store.workspace).toMatchObject({ id: second.id, zone: 'Europe/Berlin' });
    expect(again.store.name).toBe('三店');
  });

  test('hold batches of the same id apart: sweeping or deleting one leaves the other', async () => {
    const { device, store } = await open();
    await stageAndCommit(store, 'same', 'own');
    await decide(store, 'asOf', 1);
    const other = await device.openWorkspace((await device.create(ZONE, null)).id);
    await stageAndCommit(other, 'same');
    await decide(other, 'asOf', 2);
    await other.take({ giveUp: new Set(['same']), entry: { told: 'nothing' } });
    expect(await other.sweep()).toBe(1);
    expect(await store.sweep()).toBe(0);
    expect(await decoded(store, 'same')).toEqual([category, amounts]);

    const before = { keys: await rawKeys(), row: await device.row(store.workspace.id) };
    await other.putColumns('more', stored(amounts));
    await other.putAnswer('answer', new ArrayBuffer(3));
    await device.delete(other.workspace.id);
    expect(await rawKeys()).toEqual(before.keys);
    expect(await device.row(store.workspace.id)).toEqual(before.row);
    expect(await device.row(other.workspace.id)).toBeNull();
    expect(await store.decision('asOf')).toBe(1);
    // One that was on its way comes late.
    await other.putAnswer('answer', new ArrayBuffer(3));
    expect(await device.database.answers.count()).toBe(0);
    expect(await device.database.history.count()).toBe(0);
    // Nothing can be written into what is deleted.
    await expect(decide(other, 'asOf', 3)).rejects.toThrow();
  });

  test('rows of no workspace are swept, those of workspaces stay', async () => {
    const { device, store } = await open();
    await stageAndCommit(store, 'one');
    const before = await rawKeys();
    const lost = await device.openWorkspace((await device.create(ZONE, null)).id);
    await stageAndCommit(lost, 'lost');
    await decide(lost, 'asOf', 2);
    await device.database.workspaces.delete(lost.workspace.id);
    expect(await rawKeys()).not.toEqual(before);
    await device.sweepUnclaimed();
    expect(await rawKeys()).toEqual(before);
    expect(await device.database.decisions.count()).toBe(0);
  });
});

describe('an act', () => {
  test('writes batches, decisions and what the history says of it together, or nothing', async () => {
    const { store } = await open();
    await stage(store, 'one');
    await store.take(
      { commit: [meta('one')], decisions: new Map([['asOf', 7]]), entry: { told: 'all' } },
      5,
    );
    expect(await store.history()).toEqual([{ revision: 1, at: 5, value: { told: 'all' } }]);
    const behind = await open();
    await decide(store, 'asOf', 8);
    const late = { decisions: new Map([['asOf', 9]]), entry: { told: 'late' }, name: 'late' };
    await expect(behind.store.take({ ...late, drop: new Set(['one']) })).rejects.toThrow();
    expect(await store.decision('asOf')).toBe(8);
    expect(await store.history()).toHaveLength(1);
    await store.refresh();
    expect(store).toMatchObject({ name: null, workspace: { revision: 2, head: ['one'] } });
  });

  test('several at once come one after the other', async () => {
    const { store } = await open();
    await Promise.all([1, 2, 3].map((day) => decide(store, 'asOf', day)));
    expect(store.workspace.revision).toBe(3);
    expect(await store.decision('asOf')).toBe(3);
  });
});

describe('decisions', () => {
  test('are kept by name, the newest value over a new start', async () => {
    const { device, store } = await open();
    expect(await store.decision('asOf')).toBeUndefined();
    await decide(store, 'asOf', 15_318);
    await decide(store, 'params.rfm', { method: 'equal-sized', bins: 4 });
    await decide(store, 'asOf', null);
    device.close();
    const again = await open();
    expect(await again.store.decision('asOf')).toBeNull();
    expect(await again.store.decision('params.rfm')).toEqual({ method: 'equal-sized', bins: 4 });
  });
});

describe('one step', () => {
  test('the demo goes with what was decided, and own files come, at once', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'demo');
    await decide(store, 'marks', { contacted: {} });
    await stage(store, 'own');
    const { store: other } = await open();
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      const { head } = await other.refresh();
      const names = [...(await other.decisions()).keys()];
      seen.add(`${head.join()}: ${names.join()}`);
    };
    const committing = store.take({
      commit: [meta('own')],
      giveUp: new Set(['demo']),
      decisions: new Map([['marks', undefined]]),
    });
    for (let turn = 0; turn < 5; turn++) await look();
    await committing;
    await look();
    seen.delete('demo: marks');
    // The two reads of a look are two transactions: the second may be a step ahead.
    seen.delete('demo: ');
    expect([...seen]).toEqual(['own: ']);
  });
});

describe('the writer', () => {
  test('whose turn is over can make nothing count and sweep nothing', async () => {
    const { store: old } = await open();
    await old.claim();
    await stageAndCommit(old, 'a');
    await stage(old, 'late');
    const { store: young } = await open();
    await young.claim();
    await stageAndCommit(young, 'b');
    for (const late of [
      () => commit(old, meta('late')),
      () => undo(old, 'a'),
      () => decide(old, 'asOf', 5),
      () => old.sweep(),
    ]) {
      await expect(late()).rejects.toThrow(NotWriter);
    }
    expect(await ids((await open()).store)).toEqual(['a', 'b']);
    expect((await young.decisions()).size).toBe(0);
  });

  test('takes what is stored, not what it read before its turn', async () => {
    const { store: first } = await open();
    await first.claim();
    const { store: second } = await open();
    await stageAndCommit(first, 'a');
    await second.claim();
    expect(second.workspace.head).toEqual(['a']);
    await second.sweep();
    expect(await decoded(second, 'a')).toEqual([category, amounts]);
  });

  test('a sweep keeps what came to count since the head was read', async () => {
    const { store: reader } = await open();
    const { store: writer } = await open();
    await stageAndCommit(writer, 'a');
    expect(await reader.sweep()).toBe(0);
    expect(await ids(writer)).toEqual(['a']);
  });
});

/** Bytes XORed with a key that the identity makes; opening checks what the piece is bound to. */
class TestSealer implements Sealer {
  readonly scheme = 'test';
  readonly expectRow = PLAIN_SEALER.expectRow;
  readonly expectRows = PLAIN_SEALER.expectRows;
  readonly forget = PLAIN_SEALER.forget;
  readonly nextManifest = PLAIN_SEALER.nextManifest;
  readonly readManifest = PLAIN_SEALER.readManifest;
  readonly sealed: string[] = [];
  readonly opened: string[] = [];

  seal(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> {
    this.sealed.push(JSON.stringify(identity));
    const tag = this.#tag(identity);
    const packed = new Uint8Array(tag.length + bytes.byteLength);
    packed.set(tag);
    packed.set(this.#mixed(tag, new Uint8Array(bytes)), tag.length);
    return Promise.resolve(packed.buffer);
  }

  open(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> {
    this.opened.push(JSON.stringify(identity));
    const tag = this.#tag(identity);
    const packed = new Uint8Array(bytes);
    if (tag.some((byte, at) => packed[at] !== byte)) {
      return Promise.reject(new Error('this piece belongs elsewhere'));
    }
    return Promise.resolve(this.#mixed(tag, packed.slice(tag.length)).buffer);
  }

  #tag(identity: SealIdentity): Uint8Array<ArrayBuffer> {
    const tag = new Uint8Array(16).fill(0x5a);
    for (const [at, byte] of new TextEncoder().encode(JSON.stringify(identity)).entries()) {
      tag[at % 16] = (tag[at % 16]! * 31 + byte) & 0xff;
    }
    return tag;
  }

  #mixed(tag: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(bytes, (byte, at) => byte ^ tag[at % tag.length]! ^ 0xa5);
  }
}

const isOfColumns = (identity: string): boolean => /"table":"(columns|chunks)"/u.test(identity);

describe('the seam for encryption', () => {
  const SECRET = '非常秘密的名字 very secret name';
  const secret: Column = {
    type: 'category',
    codes: Int32Array.of(0, 0),
    dictionary: dictionaryOf([SECRET]),
  };
  const { bytes, offsets } = dictionaryOf([SECRET, `${SECRET}2`]);
  const secretText: Column = { type: 'text', bytes, offsets };

  async function rawChunks(): Promise<{ key: string; bytes: Uint8Array }[]> {
    const database = new SilhouetteDatabase();
    await database.open();
    const rows = await database.chunks.toArray();
    database.close();
    return rows.map((row) => ({
      key: `${row.batch} ${row.column} ${row.part}`,
      bytes: new Uint8Array(row.bytes),
    }));
  }

  const holds = (haystack: Uint8Array, needle: string): boolean =>
    Buffer.from(haystack).includes(Buffer.from(needle, 'utf8'));

  test('every piece goes in sealed and comes out opened, each bound to its own identity', async () => {
    const sealer = new TestSealer();
    const { store } = await open(sealer);
    await store.putColumns('one', stored(secret, secretText, amounts));
    await commit(store, meta('one'));
    const raw = await rawChunks();
    expect(raw.map(({ key }) => key)).toEqual(['one 0 -1', 'one 0 0', 'one 1 0', 'one 2 0']);
    expect(raw.some(({ bytes: own }) => holds(own, 'secret') || holds(own, '秘密'))).toBe(false);
    const pieces = sealer.sealed.map((own) => JSON.parse(own) as SealIdentity);
    expect(new Set(sealer.sealed).size).toBe(sealer.sealed.length);
    expect(pieces.filter(({ table }) => table === 'chunks')).toHaveLength(raw.length);
    expect(pieces).toContainEqual({
      workspace: store.workspace.id,
      table: 'chunks',
      key: ['one', 0, -1],
      format: encodeColumn(amounts).format,
    });

    const back = await Promise.all([0, 1, 2].map((at) => store.column('one', at)));
    expect(back.map((column) => decodeColumn(column!))).toEqual([secret, secretText, amounts]);
    expect(sealer.opened).toEqual(expect.arrayContaining(sealer.sealed.filter(isOfColumns)));
  });

  test('without it the same bytes would be readable: the test can fail', async () => {
    const { store } = await open();
    await store.putColumns('one', stored(secret));
    expect((await rawChunks()).some(({ bytes: own }) => holds(own, 'secret'))).toBe(true);
  });

  test.each([
    ['two columns', ['one', 0, 0], ['one', 1, 0]],
    ['two batches', ['one', 0, 0], ['two', 0, 0]],
    ['dictionary and codes', ['one', 0, -1], ['one', 0, 0]],
  ] as const)('pieces of %s that were swapped do not open', async (_, from, to) => {
    const sealer = new TestSealer();
    const { store } = await open(sealer);
    for (const batch of ['one', 'two']) await store.putColumns(batch, stored(secret, secret));
    const database = new SilhouetteDatabase();
    await database.open();
    const workspace = store.workspace.id;
    const [a, b] = await database.chunks.bulkGet([
      [workspace, ...from],
      [workspace, ...to],
    ]);
    await database.chunks.bulkPut([
      { ...a!, bytes: b!.bytes },
      { ...b!, bytes: a!.bytes },
    ]);
    database.close();
    await expect(store.column(from[0], from[1])).rejects.toThrow('belongs elsewhere');
    await expect(store.column(to[0], to[1])).rejects.toThrow('belongs elsewhere');
  });

  test('the scheme stands beside every column', async () => {
    const { store } = await open(new TestSealer());
    await store.putColumns('one', stored(secret, amounts));
    const database = new SilhouetteDatabase();
    await database.open();
    const rows = await database.columns.toArray();
    database.close();
    expect(rows.map(({ scheme }) => scheme)).toEqual(['test', 'test']);
  });

  test.each([
    ['with it no row holds a word that was typed or read', new TestSealer(), false],
    ['without it every word is found: the test can fail', undefined, true],
  ] as const)('%s', async (_, sealer, isFound) => {
    const { store } = await open(sealer);
    await store.putColumns('one', stored(secret, secretText));
    await store.take({
      commit: [{ ...meta('one'), fileName: `${SECRET}.csv` }],
      decisions: new Map([['params.segments', { own: [{ name: SECRET }] }]]),
      entry: { told: { files: [SECRET] } },
      name: SECRET,
    });
    await store.putAnswer('answer', new TextEncoder().encode(SECRET).buffer);
    const database = new SilhouetteDatabase();
    await database.open();
    for (const table of database.tables) {
      const rows: unknown[] = await table.toArray();
      if (table.name === 'manifests' || table.name === 'backups') continue;
      expect(rows.length).toBeGreaterThan(0);
      const parts = rows.flatMap((row): unknown[] => Object.values(row as object));
      const found = parts.some((part) =>
        part instanceof ArrayBuffer
          ? holds(new Uint8Array(part), 'secret')
          : JSON.stringify(part).includes('secret'),
      );
      expect([table.name, found]).toEqual([table.name, isFound && table.name !== 'columns']);
    }
    database.close();
  });
});

describe('damage and upgrades', () => {
  test('a missing piece is an error, never a shorter column', async () => {
    const { store } = await open();
    await stageAndCommit(store, 'one');
    const database = new SilhouetteDatabase();
    await database.open();
    await database.chunks.delete([store.workspace.id, 'one', 0, -1]);
    database.close();
    await expect(store.column('one', 0)).rejects.toThrow(RangeError);
  });

  test.each([
    ['an older', undefined, false],
    ['a newer', STORE_FORMAT + 1, true],
  ])(
    'what %s version stored is neither read nor changed, until it is wiped',
    async (_, format, isNewer) => {
      const { device, store } = await open();
      await stageAndCommit(store, 'one');
      device.close();
      const database = new SilhouetteDatabase();
      await database.open();
      const row = (await database.workspaces.toCollection().first())!;
      const { format: _own, ...rest } = row;
      await database.workspaces.put({ ...rest, ...(format ? { format } : {}) } as WorkspaceRow);
      database.close();
      const before = await rawKeys();
      const opening = open();
      await expect(opening).rejects.toBeInstanceOf(ForeignFormat);
      await expect(opening).rejects.toMatchObject({ isNewer });
      expect(await rawKeys()).toEqual(before);
      await DeviceStore.wipe();
      const anew = await open();
      expect(anew.store.workspace.head).toEqual([]);
      expect((await rawKeys()).chunks).toEqual([]);
    },
  );

  test('a tab that wants a newer schema closes this connection, and it says so', async () => {
    const { store, events } = await open();
    await stageAndCommit(store, 'one');
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = Dexie.dependencies.indexedDB.open(DATABASE_NAME, 1000);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('upgrade failed'));
    });
    expect(events).toEqual(['closed']);
    await expect(store.batches()).rejects.toThrow();
    newer.close();
  });

  test('a newer schema is neither read nor written: not even an empty workspace comes', async () => {
    const native = (version: number): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const request = Dexie.dependencies.indexedDB.open(DATABASE_NAME, version);
        request.onupgradeneeded = () => {
          for (const name of ['workspaces', 'later']) {
            request.result.createObjectStore(name, { keyPath: 'id' });
          }
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not opened'));
      });
    (await native((SCHEMA + 1) * 10)).close();
    await expect(open()).rejects.toMatchObject({ name: 'ForeignFormat', isNewer: true });
    const after = await native((SCHEMA + 1) * 10);
    const count = after.transaction('workspaces').objectStore('workspaces').count();
    await new Promise((resolve) => (count.onsuccess = resolve));
    expect(count.result).toBe(0);
    after.close();
  });

  test('an open that an older tab blocks says so', async () => {
    const factory = Dexie.dependencies.indexedDB;
    const older = await new Promise<{ close(): void }>((resolve) => {
      const request = factory.open(DATABASE_NAME, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const events: string[] = [];
    const opening = DeviceStore.open({
      onClosed: () => events.push('closed'),
      onBlocked: () => {
        events.push('blocked');
        older.close();
      },
    });
    await opening;
    expect(events).toEqual(['blocked']);
  });
});
