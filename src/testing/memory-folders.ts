/** The folder that a browser keeps for an origin, in memory: as much of it as the store uses, and its locks. */

function failure(name: string): DOMException {
  return new DOMException(name, name);
}

class MemoryFile {
  readonly kind = 'file';
  bytes = new Uint8Array(0);
  #isLocked = false;
  readonly #room: () => number;

  /** @param room bytes that there is room for beside those that are kept */
  constructor(room: () => number) {
    this.#room = room;
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  getFile(): Promise<Blob> {
    return Promise.resolve(new Blob([this.bytes]));
  }

  createSyncAccessHandle(): Promise<unknown> {
    if (this.#isLocked) return Promise.reject(failure('NoModificationAllowedError'));
    this.#isLocked = true;
    return Promise.resolve({
      write: (given: ArrayBuffer, { at }: { at: number }): number => {
        const length = Math.max(this.bytes.length, at + given.byteLength);
        if (length - this.bytes.length > this.#room()) throw failure('QuotaExceededError');
        const grown = new Uint8Array(length);
        grown.set(this.bytes);
        grown.set(new Uint8Array(given), at);
        this.bytes = grown;
        return given.byteLength;
      },
      flush: () => undefined,
      close: () => (this.#isLocked = false),
    });
  }
}

export class MemoryFolder {
  readonly kind = 'directory';
  readonly #entries = new Map<string, MemoryFile | MemoryFolder>();
  readonly #room: () => number;

  constructor(room: () => number = () => Infinity) {
    this.#room = room;
  }

  async getDirectoryHandle(
    name: string,
    options: { create?: boolean } = {},
  ): Promise<MemoryFolder> {
    const found = this.#found(name, options, () => new MemoryFolder(this.#room));
    if (found instanceof MemoryFolder) return found;
    throw failure('TypeMismatchError');
  }

  async getFileHandle(name: string, options: { create?: boolean } = {}): Promise<MemoryFile> {
    const found = this.#found(name, options, () => new MemoryFile(this.#room));
    if (found instanceof MemoryFile) return found;
    throw failure('TypeMismatchError');
  }

  async removeEntry(name: string): Promise<void> {
    const found = this.#entries.get(name);
    if (!found) throw failure('NotFoundError');
    const isLocked =
      found instanceof MemoryFile ? found.isLocked : found.files().some((own) => own.isLocked);
    if (isLocked) throw failure('NoModificationAllowedError');
    this.#entries.delete(name);
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.#entries.keys();
  }

  /** All files below, in the order in which they were made. */
  files(): MemoryFile[] {
    return [...this.#entries.values()].flatMap((own) =>
      own instanceof MemoryFile ? [own] : own.files(),
    );
  }

  #found(
    name: string,
    { create = false }: { create?: boolean },
    made: () => MemoryFile | MemoryFolder,
  ): MemoryFile | MemoryFolder {
    const found = this.#entries.get(name) ?? (create ? made() : null);
    if (!found) throw failure('NotFoundError');
    this.#entries.set(name, found);
    return found;
  }
}
