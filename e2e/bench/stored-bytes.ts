/** Bytes that the page keeps, counted value by value: a quota estimate rounds and lags. */
import type { Page } from '@playwright/test';

/** Of all typed data in IndexedDB and in the origin's private files. */
export function storedBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const sizeOf = (value: unknown): number => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
      if (value instanceof Blob) return value.size;
      if (typeof value !== 'object' || value === null) return 0;
      return Object.values(value).reduce((sum: number, own) => sum + sizeOf(own), 0);
    };
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    let bytes = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const values = database.transaction(store).objectStore(store);
        // One after the other: all at once would not fit for ten million orders.
        for (const key of await answer(values.getAllKeys())) {
          const own = database.transaction(store).objectStore(store);
          bytes += sizeOf(await answer(own.get(key)));
        }
      }
      database.close();
    }
    const sizeOfFolder = async (folder: FileSystemDirectoryHandle): Promise<number> => {
      let sum = 0;
      for await (const entry of folder.values()) {
        sum += entry.kind === 'file' ? (await entry.getFile()).size : await sizeOfFolder(entry);
      }
      return sum;
    };
    return bytes + (await sizeOfFolder(await navigator.storage.getDirectory()));
  });
}
