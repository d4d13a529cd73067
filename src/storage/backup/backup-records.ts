/**
 * The contents of a backup as one stream: records in one order, each its kind, the length of its text and
 * of its bytes, then both. Every length, count and name that is read is taken for a stranger's.
 */
import { checksumOf } from '#domain/chunk.ts';
import type {
  BackupBatch,
  BackupColumn,
  BackupRecord,
  BackupTotals,
  BackupWorkspace,
} from './backup-contents.ts';
import { BackupRefusal } from './backup-refusal.ts';
import {
  areBackupTotals,
  isBackupBatch,
  isBackupColumn,
  isBackupDecision,
  isBackupEntry,
  isBackupWorkspace,
} from './backup-shapes.ts';
import { pack, unpack } from '#storage/packed.ts';

/** In the order in which they come; a number is a kind's for ever. */
const KINDS = ['workspace', 'batch', 'column', 'chunk', 'decision', 'entry', 'totals'] as const;
type Kind = (typeof KINDS)[number];

/** Kind, bytes of text, bytes of a chunk. */
const HEAD_BYTES = 12;
const MOST_TEXT_BYTES = 1 << 26;
const MOST_CHUNK_BYTES = 1 << 30;

/** The records as the bytes that frames carry. */
export async function* recordBytes(
  records: AsyncIterable<BackupRecord>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const record of records) {
    const text = record.kind === 'chunk' ? new ArrayBuffer(0) : pack(record.value);
    const bytes = record.kind === 'chunk' ? record.bytes : new ArrayBuffer(0);
    // What could not be read back is not written: better no backup than none on the day it is needed.
    if (text.byteLength > MOST_TEXT_BYTES || bytes.byteLength > MOST_CHUNK_BYTES) {
      throw new RangeError('a record is too large for a backup');
    }
    const head = new DataView(new ArrayBuffer(HEAD_BYTES));
    head.setUint32(0, KINDS.indexOf(record.kind) + 1, true);
    head.setUint32(4, text.byteLength, true);
    head.setUint32(8, bytes.byteLength, true);
    yield new Uint8Array(head.buffer);
    if (text.byteLength > 0) yield new Uint8Array(text);
    if (bytes.byteLength > 0) yield new Uint8Array(bytes);
  }
}

/**
 * The records of what frames carried, each checked by itself and in its place; the count at the end has
 * been compared. Throws {@link BackupRefusal}.
 */
export async function* readRecords(
  contents: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<BackupRecord, void, undefined> {
  const bytes = new ByteQueue(contents);
  const order = new RecordOrder();
  while (!(await bytes.isAtEnd())) {
    const head = await bytes.take(HEAD_BYTES);
    const words = new DataView(head.buffer, head.byteOffset, HEAD_BYTES);
    const kind = KINDS[words.getUint32(0, true) - 1];
    const textBytes = words.getUint32(4, true);
    const chunkBytes = words.getUint32(8, true);
    const isChunk = kind === 'chunk';
    const areInBounds = isChunk
      ? textBytes === 0 && chunkBytes <= MOST_CHUNK_BYTES
      : chunkBytes === 0 && textBytes <= MOST_TEXT_BYTES;
    if (kind === undefined || !areInBounds) throw new BackupRefusal('impossible', 'a length');
    const own = await bytes.take(isChunk ? chunkBytes : textBytes);
    const record: BackupRecord = isChunk
      ? { kind, bytes: own.slice().buffer }
      : ({ kind, value: valueOf(own) } as BackupRecord);
    order.take(record);
    yield record;
  }
  order.end();
}

function valueOf(text: Uint8Array<ArrayBuffer>): unknown {
  let value: unknown;
  try {
    value = unpack(text.slice().buffer);
  } catch {
    throw new BackupRefusal('impossible', 'no JSON');
  }
  if (hasProtoKey(value)) throw new BackupRefusal('impossible', 'a key that would change objects');
  return value;
}

/** A key that some code, copying, would take for the object's own nature. Nothing here has one. */
function hasProtoKey(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const own = left.pop();
    if (typeof own !== 'object' || own === null) continue;
    if (Object.hasOwn(own, '__proto__')) return true;
    for (const inner of Object.values(own)) left.push(inner);
  }
  return false;
}

/** Which record may come now, and whether it says what those before it promised. */
class RecordOrder {
  #last: Kind | null = null;
  #workspace: BackupWorkspace | null = null;
  #batch: BackupBatch | null = null;
  #column: BackupColumn | null = null;
  /** Columns of the file that came with the batch. */
  #columnsOfBatch = 0;
  /** Chunks of the column still to come; the dictionary counts as one. */
  #left: { readonly checksum: number }[] = [];
  readonly #batches = new Set<string>();
  readonly #decisions = new Set<string>();
  #lastEntry = -1;
  readonly #found = {
    batches: 0,
    columns: 0,
    chunks: 0,
    rows: 0,
    bytes: 0,
    decisions: 0,
    entries: 0,
  };

  take(record: BackupRecord): void {
    const { kind } = record;
    if (this.#last === 'totals') fail('more follows the totals');
    if ((this.#last === null) !== (kind === 'workspace')) fail('no workspace first');
    if (kind !== 'chunk') this.#endColumn();
    switch (kind) {
      case 'workspace':
        this.#takeWorkspace(record.value);
        break;
      case 'batch':
        this.#takeBatch(record.value);
        break;
      case 'column':
        this.#takeColumn(record.value);
        break;
      case 'chunk':
        this.#takeChunk(record.bytes);
        break;
      case 'decision':
        this.#endBatches();
        if (this.#last === 'entry' || !isBackupDecision(record.value)) fail('a decision');
        if (this.#decisions.has(record.value.name)) fail('a decision twice');
        this.#decisions.add(record.value.name);
        this.#found.decisions++;
        break;
      case 'entry':
        this.#endBatches();
        if (!isBackupEntry(record.value)) fail('an entry');
        if (record.value.revision <= this.#lastEntry) fail('entries out of order');
        this.#lastEntry = record.value.revision;
        this.#found.entries++;
        break;
      case 'totals':
        this.#endBatches();
        this.#takeTotals(record.value);
        break;
    }
    this.#last = kind;
  }

  end(): void {
    if (this.#last !== 'totals') fail('no totals');
  }

  #takeWorkspace(value: unknown): void {
    if (!isBackupWorkspace(value)) fail('a workspace');
    const named = [...value.head, ...value.trash.map(({ batch }) => batch)];
    if (new Set(named).size !== named.length) fail('a batch named twice');
    this.#workspace = value;
  }

  #takeBatch(value: unknown): void {
    this.#endBatch();
    if (this.#last === 'decision' || this.#last === 'entry') fail('a batch too late');
    if (!isBackupBatch(value) || this.#batches.has(value.id)) fail('a batch');
    this.#batches.add(value.id);
    this.#batch = value;
    this.#column = null;
    this.#columnsOfBatch = 0;
    this.#found.batches++;
    if (this.#workspace!.head.includes(value.id)) this.#found.rows += value.meta.rowCount;
  }

  #takeColumn(value: unknown): void {
    if (!this.#batch || this.#last === 'decision' || this.#last === 'entry') fail('a column alone');
    if (!isBackupColumn(value)) fail('a column');
    const { column, head, dictionary, parts } = value;
    if (this.#column && column <= this.#column.column) fail('columns out of order');
    if (column >= 0) {
      const { meta } = this.#batch;
      if (column !== this.#columnsOfBatch || meta.columns[column]?.type !== head.type) {
        fail('a column that the batch does not tell of');
      }
      if (head.rowCount !== meta.rowCount) fail('rows of a column');
      this.#columnsOfBatch++;
    }
    this.#column = value;
    this.#left = [...(dictionary ? [dictionary] : []), ...parts].reverse();
    this.#found.columns++;
  }

  #takeChunk(bytes: ArrayBuffer): void {
    const expected = this.#left.pop();
    if (!expected) fail('a chunk too many');
    if (checksumOf(bytes) !== expected.checksum) fail('checksum of a chunk');
    this.#found.chunks++;
    this.#found.bytes += bytes.byteLength;
  }

  #takeTotals(value: unknown): void {
    if (!areBackupTotals(value)) fail('totals');
    for (const [name, found] of Object.entries(this.#found)) {
      if (value[name as keyof BackupTotals] !== found) fail(`count of ${name}`);
    }
    const { head, trash } = this.#workspace!;
    if (head.length + trash.length !== this.#batches.size) fail('batches named and not there');
    for (const batch of [...head, ...trash.map((it) => it.batch)]) {
      if (!this.#batches.has(batch)) fail('a batch named and not there');
    }
  }

  #endColumn(): void {
    if (this.#left.length > 0) fail('chunks are missing');
  }

  #endBatch(): void {
    if (this.#batch && this.#columnsOfBatch !== this.#batch.meta.columns.length) {
      fail('columns are missing');
    }
  }

  #endBatches(): void {
    this.#endBatch();
    this.#batch = null;
  }
}

function fail(detail: string): never {
  throw new BackupRefusal('impossible', detail);
}

/** Bytes of many pieces, taken in lengths of another kind. Holds no more than was asked for. */
class ByteQueue {
  readonly #source: AsyncIterator<Uint8Array<ArrayBuffer>>;
  #piece: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array<ArrayBuffer>>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async isAtEnd(): Promise<boolean> {
    while (this.#piece.length === 0) {
      const next = await this.#source.next();
      if (next.done === true) return true;
      this.#piece = next.value;
    }
    return false;
  }

  /** A length that promises more than there is takes no memory for it. */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const taken: Uint8Array<ArrayBuffer>[] = [];
    for (let missing = length; missing > 0;) {
      if (await this.isAtEnd()) throw new BackupRefusal('impossible', 'a length beyond the end');
      const part = this.#piece.subarray(0, missing);
      this.#piece = this.#piece.subarray(part.length);
      missing -= part.length;
      taken.push(part);
    }
    const [only] = taken;
    if (only && taken.length === 1) return only;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of taken) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
