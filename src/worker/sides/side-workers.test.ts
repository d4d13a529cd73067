/** Slices go to side workers over real channels; whatever becomes of those, the file is read. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSheet, type ReadSheetOptions } from '#ingest/columns/read-sheet.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { type RowHand, RowPutter } from '#storage/put-rows.ts';
import { contentsOf } from '#testing/contents.ts';
import { batchOf } from '#testing/batches.ts';
import { toCallFailure } from '#worker/failures.ts';
import { loadBatch, storeBatch } from '#worker/importing/stored-batch.ts';
import { serveSide } from './side-main.ts';
import { SideWorkers } from './side-workers.ts';

const rows = Array.from({ length: 4000 }, (_, row) => `${row},"客户 ${row % 300}",${row}.5\n`);
const blob = new Blob([`id,name,amount\n${rows.join('')}`]);
const options: ReadSheetOptions = {
  encoding: 'utf-8',
  bomBytes: 0,
  dialect: {
    delimiter: ',',
    blankAligned: false,
    quote: '"',
    newline: 'LF',
    headerRow: 0,
    firstDataRow: 1,
  },
  columns: [{ readAs: 'text' }, { readAs: 'text' }, { readAs: 'number' }],
  zone: 'Asia/Shanghai',
  today: 20_000,
  headBytes: 5000,
  partBytes: 20_000,
};

/** A page that joins as many side workers as it is asked for; `spoil` sees each port first. */
function joined(spoil: (port: MessagePort, number: number) => boolean = () => false): {
  side: SideWorkers;
  ports: MessagePort[];
} {
  const ports: MessagePort[] = [];
  const side = new SideWorkers(
    {
      start(count) {
        for (let number = 0; number < count; number++) {
          const { port1, port2 } = new MessageChannel();
          ports.push(port1, port2);
          if (!spoil(port1, number)) serveSide(port1);
          side.addPort(port2);
        }
      },
      end: () => {
        for (const port of ports) port.close();
      },
    },
    3,
  );
  return { side, ports };
}

async function columns(side?: SideWorkers): Promise<unknown> {
  const reading = await readSheet(blob, { ...options, ...(side ? { readers: side } : {}) });
  if (reading.kind !== 'columns') throw new Error(reading.kind);
  return reading.readings;
}

describe('side workers', () => {
  test('read a file as this thread would', async () => {
    const { side } = joined();
    side.start();
    expect(await side.ready()).toBe(2);
    expect(await columns(side)).toEqual(await columns());
    side.end();
    expect(await side.ready()).toBe(0);
  });

  test('that fail at every call leave the work here', async () => {
    const { side } = joined((port) => {
      port.onmessage = ({ data }: MessageEvent<{ id: number }>) =>
        port.postMessage({ kind: 'failed', id: data.id, detail: 'out of memory' });
      port.postMessage({ kind: 'ready' });
      return true;
    });
    side.start();
    expect(await columns(side)).toEqual(await columns());
    side.end();
  });

  test('that die in the middle leave the work here', async () => {
    const { side } = joined((port) => {
      port.onmessage = () => side.failed();
      port.postMessage({ kind: 'ready' });
      return true;
    });
    side.start();
    expect(await columns(side)).toEqual(await columns());
    side.end();
  });

  test('make memory ready, for who asks and for large slices of their own', async () => {
    const { side } = joined();
    expect(await side.memory(1000)).toBeNull();
    side.start();
    const given = new Uint8Array((await side.memory(3_000_000))!);
    expect([given.length, given.every((byte) => byte === 0)]).toEqual([3_000_000, true]);
    await side.keepMemory(30_000_000);
    const name = 'a customer whose name is long, so that a large file has few rows';
    const lines = Array.from(
      { length: 120_000 },
      (_, row) => `${row},"${name} ${row % 300}",${row}.5\n`,
    );
    const large = new Blob(['id,name,amount\n', ...lines]);
    expect(large.size).toBeGreaterThan(9 * 1024 * 1024);
    const asked = vi.spyOn(side, 'read');
    const read = async (readers?: SideWorkers): Promise<unknown> => {
      const own = { ...options, partBytes: large.size / 2, ...(readers ? { readers } : {}) };
      const reading = await readSheet(large, own);
      return contentsOf(reading.kind === 'columns' ? reading.readings : reading);
    };
    expect(await read(side)).toEqual(await read());
    expect(asked).toHaveBeenCalled();
    side.end();
    expect(await side.memory(1000)).toBeNull();
  });

  test('are not asked for on a single thread', async () => {
    const single = new SideWorkers(
      {
        start: () => expect.unreachable(),
        end: () => undefined,
      },
      1,
    );
    single.start();
    expect(await single.ready()).toBe(0);
    expect(await columns(single)).toEqual(await columns());
  });
});

describe('what side workers write', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const batch = batchOf({
    'orders.orderId': Array.from({ length: 300 }, (_, row) => `A-${row}`),
    'customers.name': Array.from({ length: 300 }, (_, row) => `客户 ${row % 7}`),
  });

  /** An empty workspace, in a database in memory. */
  async function freshStore() {
    const factory = new IDBFactory();
    Dexie.dependencies.indexedDB = factory;
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    vi.stubGlobal('indexedDB', factory);
    const device = await DeviceStore.open({ onClosed: () => {}, onBlocked: () => {} });
    const { id } = await device.lastOpened('UTC');
    return { device, store: await device.openWorkspace(id) };
  }

  /** The batch as it is stored by a side worker that does what it is told, or something else. */
  async function stored(spoil?: (port: MessagePort, side: SideWorkers) => boolean) {
    const { device, store } = await freshStore();
    const { side } = joined((port) => spoil?.(port, side) ?? false);
    side.start();
    await side.ready();
    const asked = vi.spyOn(side, 'put');
    await storeBatch(store, batch, false, side);
    expect(asked).toHaveBeenCalled();
    side.end();
    const read = await loadBatch(store, batch.meta);
    device.close();
    // Their connections are in nobody's way.
    await Dexie.delete('silhouette');
    return read;
  }

  test('is what this thread would', async () => {
    expect((await stored()).batch?.columns).toEqual(batch.columns);
  });

  test('is written here where they fail, or are lost in the middle', async () => {
    const failing = await stored((port) => {
      port.onmessage = ({ data }: MessageEvent<{ id: number }>) =>
        port.postMessage({ kind: 'failed', id: data.id, detail: 'QuotaExceededError' });
      port.postMessage({ kind: 'ready' });
      return true;
    });
    expect(failing.batch?.columns).toEqual(batch.columns);
    const dying = await stored((port, side) => {
      port.onmessage = () => side.failed();
      port.postMessage({ kind: 'ready' });
      return true;
    });
    expect(dying.batch?.columns).toEqual(batch.columns);
  });

  test('on a full disk is refused as full, and what is there stays whole', async () => {
    const { device, store } = await freshStore();
    await storeBatch(store, batch);
    const tooMuch = batchOf({ 'orders.orderId': ['Z-1', 'Z-2'], 'customers.name': ['赵', '钱'] });
    const { side } = joined();
    side.start();
    await side.ready();
    // As a browser does it: the rows are taken, and the transaction ends with this error.
    const ways = (['put', 'add'] as const).map((way) =>
      vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (this: IDBObjectStore) {
        const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
        queueMicrotask(() => transaction._abort('QuotaExceededError'));
        return {} as IDBRequest<IDBValidKey>;
      }),
    );
    const stands = vi.spyOn(store, 'putColumns');
    const error = await storeBatch(store, tooMuch, false, side).catch((thrown: unknown) => thrown);
    for (const way of ways) way.mockRestore();
    expect(toCallFailure(error).code).toBe('storageFull');
    // By the side worker first, then here: it is this thread's word that is told.
    expect(stands.mock.calls.map(([, , hand]) => hand)).toEqual([side, side, null, null]);
    expect((await loadBatch(store, batch.meta)).batch?.columns).toEqual(batch.columns);
    expect(await store.columnDetails(tooMuch.meta.id)).toEqual([]);
    side.end();
    device.close();
  });

  test('late, beside a column that failed, is not what stays', async () => {
    const { device, store } = await freshStore();
    const putter = new RowPutter('silhouette');
    const late: Promise<void>[] = [];
    const hand: RowHand = {
      put(_, { columns, chunks }) {
        if (late.length > 0) return Promise.reject(new Error('the second one fails'));
        const others = chunks.map((chunk) => ({ ...chunk, bytes: new ArrayBuffer(8) }));
        late.push(
          new Promise((resolve) => {
            setTimeout(() => resolve(putter.put({ columns, chunks: others })), 20);
          }),
        );
        return late[0]!;
      },
    };
    await storeBatch(store, batch, false, hand);
    await Promise.all(late);
    expect(await loadBatch(store, batch.meta)).toMatchObject({ damage: null });
    device.close();
  });

  test('by one that was taken for lost and is not, is not what stays', async () => {
    const { device, store } = await freshStore();
    const putter = new RowPutter('silhouette');
    const given: (() => Promise<void>)[] = [];
    const hand: RowHand = {
      put(_, { columns, chunks }) {
        const others = chunks.map((chunk) => ({ ...chunk, bytes: new ArrayBuffer(8) }));
        given.push(() => putter.put({ columns, chunks: others }));
        return Promise.reject(new Error('side workers ended'));
      },
    };
    await storeBatch(store, batch, false, hand);
    const late = await Promise.allSettled(given.map((put) => put()));
    expect(late.map(({ status }) => status)).toEqual(given.map(() => 'rejected'));
    expect(await loadBatch(store, batch.meta)).toMatchObject({ damage: null });
    device.close();
  });
});
