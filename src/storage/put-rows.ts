/**
 * Columns and their parts put into the store: large ones into files, the others into the database in one
 * transaction, asked for and committed in one go: the disk is at it while the caller is at other work. Also from
 * another thread than the one that owns the workspace: what it is handed is sealed already.
 */
import { randomId } from '#domain/random-id.ts';
import { ColumnFiles } from './column-files.ts';
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

/** Columns of so many bytes are files; to open one for less takes longer than it saves. */
export const FILE_BYTES = 128 * 1024;

/** @param way `add`: where any of them is there already, none is written */
export async function putRows(
  database: IDBDatabase,
  rows: ColumnRows,
  way: 'put' | 'add' = 'put',
): Promise<void> {
  await put(database, await withLargeInFiles(new ColumnFiles(database.name), rows), way);
}

/** The rows as they are to be put once the parts of large columns are in files. */
export async function withLargeInFiles(
  files: ColumnFiles,
  { columns, chunks }: ColumnRows,
): Promise<ColumnRows> {
  const isLarge = ({ bytes }: ColumnRow): boolean => ColumnFiles.isKnown && bytes >= FILE_BYTES;
  if (!columns.some(isLarge)) return { columns, chunks };
  const left: ChunkRow[] = [];
  const rows = await Promise.all(
    columns.map(async (row) => {
      const own = chunks.filter(
        ({ batch, column }) => batch === row.batch && column === row.column,
      );
      const filed = isLarge(row) ? await inFile(files, row, own) : null;
      if (!filed) left.push(...own);
      return filed ?? row;
    }),
  );
  return { columns: rows, chunks: left };
}

/** Null where no file can be written: a private window, a disk that the browser does not let us at. */
async function inFile(
  files: ColumnFiles,
  row: ColumnRow,
  chunks: readonly ChunkRow[],
): Promise<ColumnRow | null> {
  const name = randomId();
  try {
    await files.write(row, name, chunks);
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') throw error;
    return null;
  }
  const parts = chunks.map(({ part, bytes }) => [part, bytes.byteLength] as const);
  return { ...row, file: { name, parts } };
}

function put(
  database: IDBDatabase,
  { columns, chunks }: ColumnRows,
  way: 'put' | 'add',
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
