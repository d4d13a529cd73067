/** Every row that this origin keeps, as JSON: read past the app, in a page or in this process. */

/** Store name → rows; buffers and binary arrays as `{ base64 }`. */
export type Dump = Readonly<Record<string, readonly unknown[]>>;

const DATABASE = 'silhouette';

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
    for (const [at, name] of names.entries()) dump[name] = rows[at]!.map(packed);
  }
  database.close();
  return dump;
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
