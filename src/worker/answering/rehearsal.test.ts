/** The rehearsal goes the whole way of a file, and stops when it is told. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { Cancelled, createJobContext, UNINTERRUPTED } from '#engine/job.ts';
import { readSlice, type SliceReaders } from '#ingest/columns/slice-reader.ts';
import { rehearseFirst, rehearseLater } from './rehearsal.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { Session } from '#worker/session/session.ts';
import { SideWorkers } from '#worker/sides/side-workers.ts';

function countingReaders(): SliceReaders & { slices: number } {
  const readers = {
    slices: 0,
    ready: () => Promise.resolve(2),
    read: (task: Parameters<SliceReaders['read']>[0]) => {
      readers.slices++;
      return readSlice(task);
    },
  };
  return readers;
}

test('it has side workers read, and ends', async () => {
  const readers = countingReaders();
  await rehearseFirst('Asia/Shanghai', 20_000, UNINTERRUPTED, readers, 1);
  expect(readers.slices).toBeGreaterThan(0);
});

test('it ends at once when a file comes', async () => {
  let asked = 0;
  const job = createJobContext(
    () => ++asked > 1,
    () => undefined,
  );
  await expect(
    rehearseFirst('Asia/Shanghai', 20_000, { ...job, due: () => true }, countingReaders()),
  ).rejects.toBeInstanceOf(Cancelled);
});

test('files that come later are rehearsed for a shop of any size, until one comes', async () => {
  const zone = 'Asia/Shanghai';
  for (const size of [
    { rows: 1, people: 1 },
    { rows: 3000, people: 400 },
  ]) {
    let pauses = 0;
    const job = { ...UNINTERRUPTED, pause: () => Promise.resolve(void pauses++) };
    await rehearseLater(zone, 20_000, job, size);
    expect(pauses).toBeGreaterThan(20);
  }
  const over = createJobContext(
    () => true,
    () => undefined,
  );
  await expect(
    rehearseLater(zone, 20_000, over, { rows: 3000, people: 400 }),
  ).rejects.toBeInstanceOf(Cancelled);
});

test('it begins on an empty workspace, and not once a file has come', async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  let started = 0;
  const side = new SideWorkers({ start: () => started++, end: () => undefined }, 3);
  const nothing = (): void => undefined;
  const open = async (): Promise<Session> => {
    const device = await DeviceStore.open({ onClosed: nothing, onBlocked: nothing });
    return Session.open(device, null, 'Asia/Shanghai', side, nothing);
  };
  const session = await open();
  const file = new File(['id,customer,date,amount\n1,a,2024-01-05,9\n'], 'orders.csv');
  const staging = session.importing.stage([file], UNINTERRUPTED, nothing);
  session.importing.rehearse();
  await staging;
  expect(started).toBe(0);

  Dexie.dependencies.indexedDB = new IDBFactory();
  const idle = await open();
  idle.importing.rehearse();
  expect(started).toBe(1);
  // Its side workers never come: a file that does ends the waiting.
  side.end();
});
