/** Every row that this origin keeps, as JSON: read past the app, in a page or in this process. */

import type { ChunkRow, ColumnRow } from '#storage/database.ts';

/** Store name → rows; buffers and binary arrays as `{ base64 }`. */
export type Dump = Readonly<Record<string, readonly unknown[]>>;

const DATABASE = 'silhouette';
/** Column of files that no column names. */
const NAMELESS = -99;

export async function dumpOrigin(device: IDBFactory): Promise<Dump> {
  const known = await device.databases();
  if (!known.some(({ name }) => name === DATABASE)) return {};
  const database = await answered(device.open(DATABASE));
  const names = [...database.objectStoreNames];
  const dump: Record<string, readonly unknown[]> = {};
  if (names.length > 0) {
    const transaction = database.transaction(names);
    const rows = await Promise.all(
      names.map((name) => answered<unknown[]>(transaction.objectStore(name).getAll())),
    );
    const [columns, chunks] = ['columns', 'chunks'].map((name) => rows[names.indexOf(name)] ?? []);
    chunks!.push(...(await partsInFiles(columns as ColumnRow[])));
    for (const [at, name] of names.entries()) dump[name] = rows[at]!.map(packed);
  }
  database.close();
  return dump;
}

/**
 * The parts of large columns as the rows that others have, and their columns told as if they were; for each file
 * that no column names an empty row.
 */
async function partsInFiles(columns: ColumnRow[]): Promise<ChunkRow[]> {
  const rows: ChunkRow[] = [];
  const folders = (globalThis as { navigator?: Navigator }).navigator?.storage;
  const root = await folders?.getDirectory?.();
  const database = await root?.getDirectoryHandle(DATABASE).catch(() => null);
  if (!database) return rows;
  for await (const [workspace, batches] of foldersIn(database)) {
    for await (const [batch, folder] of foldersIn(batches)) {
      for await (const [name, entry] of folder.entries()) {
        const bytes = await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer();
        const row = columns.find(({ file }) => file?.name === name);
        let end = 0;
        for (const [part, length] of row?.file?.parts ?? [[0, 0]]) {
          end += length;
          const own = bytes.slice(end - length, end);
          rows.push({ workspace, batch, column: row?.column ?? NAMELESS, part, bytes: own });
        }
        if (row) delete (row as { file?: unknown }).file;
      }
    }
  }
  return rows;
}

async function* foldersIn(
  folder: FileSystemDirectoryHandle,
): AsyncGenerator<[string, FileSystemDirectoryHandle]> {
  for await (const [name, entry] of folder.entries()) {
    yield [name, entry as FileSystemDirectoryHandle];
  }
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

function packed(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { base64: toBase64(new Uint8Array(value)) };
  if (value instanceof Uint8Array) return { base64: toBase64(value), isArray: true };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, packed(own)]));
}

export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const { base64, isArray } = value as { base64?: unknown; isArray?: unknown };
  if (typeof base64 === 'string') {
    const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0)!);
    return isArray === true ? bytes : bytes.buffer;
  }
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, unpacked(own)]));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCodePoint(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}
