import { tooLarge } from '#ingest/workbook/workbook-refusal.ts';

const PART_BYTES = 4 * 1024 * 1024;

/** Bytes that come piece by piece as a blob: handed to the browser as they come, out of our memory. */
export class BlobParts {
  readonly #limitBytes: number;
  readonly #finished: Blob[] = [];
  #part: Uint8Array[] = [];
  #partBytes = 0;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /** Keeps `bytes` as they are: they are not to be written to again. */
  add(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#bytes > this.#limitBytes) throw tooLarge(this.#limitBytes);
    this.#part.push(bytes);
    this.#partBytes += bytes.length;
    if (this.#partBytes >= PART_BYTES) this.#flush();
  }

  finish(): Blob {
    this.#flush();
    return new Blob(this.#finished);
  }

  #flush(): void {
    if (this.#partBytes === 0) return;
    this.#finished.push(new Blob(this.#part as Uint8Array<ArrayBuffer>[]));
    this.#part = [];
    this.#partBytes = 0;
  }
}
