/**
 * Parts of large columns as files in the folder that a browser keeps for each origin. A value of IndexedDB is
 * copied from process to process on its way to a file of its own; here the thread that has the bytes writes
 * them to the disk (ADR 31). Not every browser has the folder, and not every visit: who is refused keeps them in rows.
 *
 * `database/workspace/batch/file`: what belongs together goes together, and what no row names is seen by its folder.
 */

/** As they lie in the file, one behind the other: number of each part, and its bytes. */
export type FileParts = readonly (readonly [part: number, bytes: number])[];

export interface ColumnFile {
  /** Drawn for each writing: nobody who comes late writes over what was written in their stead. */
  readonly name: string;
  readonly parts: FileParts;
}

export interface BatchPlace {
  readonly workspace: string;
  readonly batch: string;
}

export interface SealedPart {
  readonly part: number;
  readonly bytes: ArrayBuffer;
}

type Folder = FileSystemDirectoryHandle;

export class ColumnFiles {
  readonly #database: string;

  /** @param database whose columns these are; no folder is asked for before it is needed */
  constructor(database: string) {
    this.#database = database;
  }

  /** Whether this browser may have the folder; that it has one is only known when it is asked for. */
  static get isKnown(): boolean {
    return originFolders() !== null;
  }

  /**
   * Writes the parts to the disk. Throws what the browser throws, `QuotaExceededError` where the device is full;
   * then nothing of them stays.
   */
  async write(
    { workspace, batch }: BatchPlace,
    name: string,
    parts: readonly SealedPart[],
  ): Promise<void> {
    const folder = (await this.#folder([workspace, batch], true))!;
    const file = await folder.getFileHandle(name, { create: true });
    try {
      const access = await file.createSyncAccessHandle();
      try {
        let at = 0;
        for (const { bytes } of parts) {
          const written = access.write(bytes, { at });
          if (written !== bytes.byteLength) throw new Error('a part was not written whole');
          at += written;
        }
        access.flush();
      } finally {
        access.close();
      }
    } catch (error) {
      await removed(folder, name).catch(() => undefined);
      throw error;
    }
  }

  /** Null where the file is gone, or is not the one that was written. */
  async read(
    { workspace, batch }: BatchPlace,
    { name, parts }: ColumnFile,
  ): Promise<SealedPart[] | null> {
    try {
      const folder = await this.#folder([workspace, batch], false);
      const file = await (await folder?.getFileHandle(name))?.getFile();
      const size = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
      if (!file || file.size !== size) return null;
      let end = 0;
      return await Promise.all(
        parts.map(async ([part, bytes]) => {
          end += bytes;
          return { part, bytes: await file.slice(end - bytes, end).arrayBuffer() };
        }),
      );
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  /** Workspaces that have files, also such as there are no more. */
  workspaces(): Promise<string[]> {
    return this.#names([]);
  }

  /** Its batches that have files. */
  batches(workspace: string): Promise<string[]> {
    return this.#names([workspace]);
  }

  /** Deletes the files of a workspace, or of one batch. What somebody still writes is left to the next sweep. */
  async remove(workspace: string, batch?: string): Promise<void> {
    const folder = await this.#folder(batch === undefined ? [] : [workspace], false);
    if (folder) await removed(folder, batch ?? workspace);
  }

  /** Deletes all of them. */
  async wipe(): Promise<void> {
    const root = await rootFolder();
    if (root) await removed(root, this.#database);
  }

  async #names(path: readonly string[]): Promise<string[]> {
    const folder = await this.#folder(path, false);
    if (!folder) return [];
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  }

  /** Null where it is not there, and not to be made. */
  async #folder(path: readonly string[], create: boolean): Promise<Folder | null> {
    try {
      let folder = await rootFolder();
      for (const name of [this.#database, ...path]) {
        folder = (await folder?.getDirectoryHandle(name, { create })) ?? null;
      }
      if (create && !folder) throw new Error('this browser keeps no files');
      return folder;
    } catch (error) {
      if (!create && isGone(error)) return null;
      throw error;
    }
  }
}

function originFolders(): StorageManager | null {
  const { storage } = (globalThis as { navigator?: { storage?: StorageManager } }).navigator ?? {};
  return storage?.getDirectory === undefined ? null : storage;
}

/** Null where there is none: an old browser, a plain address, a private window. */
async function rootFolder(): Promise<Folder | null> {
  try {
    return (await originFolders()?.getDirectory()) ?? null;
  } catch {
    return null;
  }
}

async function removed(folder: Folder, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true });
  } catch (error) {
    const isWritten = error instanceof Error && error.name === 'NoModificationAllowedError';
    if (!isWritten && !isGone(error)) throw error;
  }
}

/** It is not there, or what is there cannot be read. */
function isGone(error: unknown): boolean {
  return error instanceof Error && ['NotFoundError', 'NotReadableError'].includes(error.name);
}
