/** The store opened ahead: given to whoever asks first, with what they could not hear. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME } from '#domain/chunk.ts';
import { openEarly } from './early-opening.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

function listened() {
  const told: string[] = [];
  const events = {
    onClosed: () => void told.push('closed'),
    onBlocked: () => void told.push('blocked'),
  };
  return { told, events };
}

/** A newer version of the app opens the store: older connections are asked to go. */
function upgrade(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(DATABASE_NAME, 1000);
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error!);
  });
}

test('who asks first gets the connection that is there, who asks again another one', async () => {
  const { events, told } = listened();
  const open = openEarly();
  const first = await open(events);
  const { id } = await first.lastOpened('Asia/Shanghai');
  const second = await open(events);
  expect(second).not.toBe(first);
  expect((await second.lastOpened('UTC')).id).toBe(id);
  expect(told).toEqual([]);
  first.close();
  second.close();
});

test('that it was closed before anybody asked is told to who asks, once they hold it', async () => {
  const { events, told } = listened();
  const open = openEarly();
  // Opened by now, and nobody listens.
  await (await openEarly()(listened().events)).lastOpened('UTC');
  await upgrade();
  const opening = open(events);
  expect(told).toEqual([]);
  await opening;
  expect(told).toEqual(['closed']);
});

test('that it could not be opened is told to who asks', async () => {
  await upgrade();
  const open = openEarly();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(open(listened().events)).rejects.toMatchObject({
    name: 'ForeignFormat',
    isNewer: true,
  });
});
