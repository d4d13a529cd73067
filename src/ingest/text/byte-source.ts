/**
 * The bytes of a blob in order, piece by piece, through two buffers that are used again. A browser that hands over
 * fresh memory for each piece needs three times as long: it is the memory that takes the time, not the disk.
 */

export class ByteSource {
  readonly #blob: Blob;
  readonly #pieceBytes: number;
  /** null: the browser reads pieces of their own only. */
  #reader: ReadableStreamBYOBReader | null;
  /** Bytes read so far. */
  #at = 0;
  /** What holds the piece that was given last. */
  #given: ArrayBuffer | null = null;
  #next: Promise<Uint8Array | null>;

  /** Begins to read: the first piece is there, or on its way, when it is asked for. */
  constructor(blob: Blob, pieceBytes: number) {
    this.#blob = blob;
    this.#pieceBytes = Math.max(1, Math.min(pieceBytes, blob.size));
    this.#reader = readerOf(blob);
    this.#next = this.#begin(null);
  }

  /**
   * The next bytes, valid until others are asked for; null at the end. The piece after them is being read meanwhile.
   * Rejects with what reading the blob rejects with.
   */
  async next(): Promise<Uint8Array | null> {
    const bytes = await this.#next;
    if (bytes === null) return null;
    const free = this.#given;
    this.#given = bytes.buffer as ArrayBuffer;
    this.#next = this.#begin(free);
    return bytes;
  }

  /** Nothing more will be asked for. */
  close(): void {
    // A stream that has failed says so to whoever reads it.
    this.#reader?.cancel().catch(() => undefined);
    this.#reader = null;
    this.#at = this.#blob.size;
  }

  #begin(buffer: ArrayBuffer | null): Promise<Uint8Array | null> {
    const reading = this.#read(buffer);
    // Read ahead: whether anybody waits when it fails, is decided by who asks.
    reading.catch(() => undefined);
    return reading;
  }

  async #read(buffer: ArrayBuffer | null): Promise<Uint8Array | null> {
    const wanted = Math.min(this.#pieceBytes, this.#blob.size - this.#at);
    if (wanted <= 0) return null;
    const bytes =
      this.#reader &&
      (await fill(this.#reader, buffer ?? new ArrayBuffer(this.#pieceBytes), wanted));
    if (bytes) {
      this.#at += wanted;
      return bytes;
    }
    // Read as a whole it says why it cannot be read.
    this.#reader = null;
    const piece = await this.#blob.slice(this.#at, this.#at + wanted).arrayBuffer();
    this.#at += piece.byteLength;
    return piece.byteLength === 0 ? null : new Uint8Array(piece);
  }
}

function readerOf(blob: Blob): ReadableStreamBYOBReader | null {
  try {
    return blob.stream().getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

/** Exactly so many bytes, in the memory of the buffer; null where the stream fails or ends before. */
async function fill(
  reader: ReadableStreamBYOBReader,
  buffer: ArrayBuffer,
  wanted: number,
): Promise<Uint8Array | null> {
  let own = buffer;
  let filled = 0;
  try {
    while (filled < wanted) {
      const { value, done } = await reader.read(new Uint8Array(own, filled, wanted - filled));
      if (value === undefined) return null;
      own = value.buffer;
      filled += value.length;
      if (done) break;
    }
  } catch {
    return null;
  }
  return filled === wanted ? new Uint8Array(own, 0, wanted) : null;
}
