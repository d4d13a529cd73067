/** A stored workspace is derived while nobody waits, where the device has room for what nobody asked for. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { createJobContext } from '#engine/job.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { ordersFile } from '#testing/orders-file.ts';
import { Session } from '#worker/session/session.ts';
import { SideWorkers } from '#worker/sides/side-workers.ts';

const nothing = (): void => undefined;

async function opened(): Promise<Session> {
  const device = await DeviceStore.open({ onClosed: nothing, onBlocked: nothing });
  const side = new SideWorkers({ start: nothing, end: nothing }, 1);
  return Session.open(device, null, 'Asia/Shanghai', side, nothing);
}

afterEach(() => void vi.unstubAllGlobals());

test('an opened workspace is made ready; not on a device that has hardly room for it', async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const job = createJobContext(() => false, nothing);
  const first = await opened();
  const file = new File([...ordersFile({ rows: 300, customers: 40, seed: 3 })], 'orders.csv');
  const { id } = await first.importing.stage([file], job, nothing);
  await first.importing.commit(id, job, nothing);
  await first.close();

  const roomy = await opened();
  expect(roomy.answers.isReady).toBe(false);
  await roomy.answers.makeReady();
  expect(roomy.answers.isReady).toBe(true);
  await roomy.close();

  vi.stubGlobal('navigator', { deviceMemory: 0.0001 });
  const small = await opened();
  await small.answers.makeReady();
  expect(small.answers.isReady).toBe(false);
  // Whoever asks is answered all the same.
  const answer = await small.answers.result('overview', undefined, job);
  expect(answer.status).toBe('done');
  await small.close();
});
