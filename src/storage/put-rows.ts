/**
 * Columns and their chunks put into the database in one transaction, asked for and committed in one go:
 * the disk is at it while the caller is at other work. Also from another thread than the one that owns
 * the workspace: what it is handed is sealed already.
 */
import type { ChunkRow, ColumnRow } from './database.ts';

export interface ColumnRows {
  readonly columns: readonly ColumnRow[];
  readonly chunks: readonly ChunkRow[];
}

/** Another thread that puts rows, whose bytes it is given for good. */
export interface RowHand {
  /** null: nobody is there. */
  put(database: string, rows: ColumnRows): Promise<void> | null;
}

/** @param way `add`: where any of them is there already, none is written */
export function putRows(
  database: IDBDatabase,
  { columns, chunks }: ColumnRows,
  way: 'put' | 'add' = 'put',
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['columns', 'chunks'], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the write was aborted'));
    for (const row of columns) transaction.objectStore('columns')[way](row);
    for (const chunk of chunks) transaction.objectStore('chunks')[way](chunk);
    transaction.commit();
  });
}

/** Puts rows for somebody in another thread. Its connection is in nobody's way: it closes when asked to. */
export class RowPutter {
  readonly #name: string;
  #database: Promise<IDBDatabase> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  async put(rows: ColumnRows): Promise<void> {
    this.#database ??= this.#connect();
    // Taken for lost, we may come late: what was then written in our stead stays.
    await putRows(await this.#database, rows, 'add');
  }

  /** To the database as it is: whoever owns it has made it. */
  #connect(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () => reject(request.error ?? new Error('the database does not open'));
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => {
          this.#database = null;
          database.close();
        };
        database.onclose = () => (this.#database = null);
        resolve(database);
      };
    });
  }
}
