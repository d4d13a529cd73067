/**
 * The bytes of a blob in order, piece by piece, through two buffers that are used again. A browser that hands over
 * fresh memory for each piece needs three times as long: it is the memory that takes the time, not the disk.
 */

/**
 * Streams that are being read. Nobody else may hold one while its next bytes are on their way, and once an import was
 * seen to wait for ever for bytes of a stream that was no more.
 */
const held = new Set<ReadableStreamBYOBReader>();

/** A stream that gives nothing for so long is given up: read as a whole the blob gives its bytes, or says why not. */
const SILENT_MS = 5000;

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
    this.#letGo();
    this.#at = this.#blob.size;
  }

  #letGo(): void {
    if (this.#reader) held.delete(this.#reader);
    this.#reader = null;
  }

  #begin(buffer: ArrayBuffer | null): Promise<Uint8Array | null> {
    const reading = this.#read(buffer);
    // Read ahead: whether anybody waits when it fails, is decided by who asks.
    reading.catch(() => undefined);
    return reading;
  }

  async #read(buffer: ArrayBuffer | null): Promise<Uint8Array | null> {
    const wanted = Math.min(this.#pieceBytes, this.#blob.size - this.#at);
    if (wanted <= 0) {
      this.#letGo();
      return null;
    }
    const bytes =
      this.#reader &&
      (await fill(this.#reader, buffer ?? new ArrayBuffer(this.#pieceBytes), wanted));
    if (bytes) {
      this.#at += wanted;
      return bytes;
    }
    // Read as a whole it says why it cannot be read.
    this.#letGo();
    const piece = await this.#blob.slice(this.#at, this.#at + wanted).arrayBuffer();
    this.#at += piece.byteLength;
    return piece.byteLength === 0 ? null : new Uint8Array(piece);
  }
}

function readerOf(blob: Blob): ReadableStreamBYOBReader | null {
  try {
    const reader = blob.stream().getReader({ mode: 'byob' });
    held.add(reader);
    return reader;
  } catch {
    return null;
  }
}

/** As {@link filled}; null also where nothing comes for {@link SILENT_MS}. */
async function fill(
  reader: ReadableStreamBYOBReader,
  buffer: ArrayBuffer,
  wanted: number,
): Promise<Uint8Array | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, SILENT_MS, null);
  });
  try {
    return await Promise.race([filled(reader, buffer, wanted), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Exactly so many bytes, in the memory of the buffer; null where the stream fails or ends before. */
async function filled(
  reader: ReadableStreamBYOBReader,
  buffer: ArrayBuffer,
  wanted: number,
): Promise<Uint8Array | null> {
  let own = buffer;
  let count = 0;
  try {
    while (count < wanted) {
      const { value, done } = await reader.read(new Uint8Array(own, count, wanted - count));
      if (value === undefined) return null;
      own = value.buffer;
      count += value.length;
      if (done) break;
    }
  } catch {
    return null;
  }
  return count === wanted ? new Uint8Array(own, 0, wanted) : null;
}
