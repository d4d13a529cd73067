/**
 * Slices of a file, from one record boundary to another, into columns. A slice is only as right as its
 * start; the reader of the one before says whether that ended with a record.
 */
import type { Dialect, EncodingName, SkippedRecord } from '#domain/sheet.ts';
import { ByteReader } from './byte-reader.ts';
import { type Kernel, openKernel, releaseKernel } from '#ingest/kernel/kernel.ts';
import { type BuildSettings, type ColumnPart, SheetBuilder } from './sheet-builder.ts';
import { ByteSource } from '#ingest/text/byte-source.ts';
import { readText, SLICE_BYTES } from '#ingest/text/text-source.ts';

/** How slices of one file are read. */
export interface SliceSettings extends BuildSettings {
  readonly blob: Blob;
  readonly encoding: EncodingName;
  readonly dialect: Dialect;
  readonly header: readonly Uint8Array[];
  /** Broken UTF-8 ends the reading. */
  readonly isTrusted: boolean;
  /** The file ends inside a character: that alone does not. */
  readonly isCharacterCut: boolean;
  /** Of a record, about. */
  readonly recordBytes: number;
}

export interface SliceTask extends SliceSettings {
  /** Bytes of the file: both where a record starts, or the end of the file. */
  readonly from: number;
  readonly to: number;
}

/** What was met beside the values. */
export interface SliceAccount {
  /** Records of the slice, skipped ones included. */
  readonly records: number;
  /** Counted from the start of the slice. */
  readonly skipped: readonly SkippedRecord[];
  readonly undecodable: number;
}

/** Some bytes that are no UTF-8. */
export interface Broken {
  readonly kind: 'reencode';
  readonly evidence: Uint8Array;
}

export type SliceReading =
  | (SliceAccount & {
      readonly kind: 'slice';
      readonly rowCount: number;
      readonly columns: readonly ColumnPart[];
      /** False: the slice ends inside a record, so the next one starts in the wrong place. */
      readonly endsWithRecord: boolean;
    })
  | Broken;

/** A block of cells has no more. */
const BLOCK_ROWS = 4096;

/** Reads slices, several at a time. */
export interface SliceReaders {
  /** How many slices can be read at once, when that is known; 0: nobody is there to read any. */
  ready(): Promise<number>;
  read(task: SliceTask): Promise<SliceReading>;
}

/** Reads neighbouring slices one after the other into one builder. */
export class SliceScanner {
  readonly #settings: SliceSettings;
  readonly #builder: SheetBuilder;
  readonly #reader: ByteReader;
  #undecodable = 0;

  constructor(settings: SliceSettings, builder: SheetBuilder) {
    this.#settings = settings;
    this.#builder = builder;
    this.#reader = new ByteReader(
      settings.dialect,
      settings.columns.length,
      (block, columns) => builder.addBlock(block, columns),
      settings.header,
      builder.kernel,
    );
  }

  /**
   * Reads on to byte `to`, the end of the file included; null, or what is no UTF-8.
   * @param onPiece is told how many of the bytes are read
   * @param source what reads them, where that has begun already
   */
  async read(
    from: number,
    to: number,
    onPiece?: (bytes: number) => void,
    source?: ByteSource,
  ): Promise<Broken | null> {
    const { blob, encoding, isTrusted, isCharacterCut } = this.#settings;
    const before = this.#undecodable;
    for await (const slice of readText(blob.slice(from, to), { encoding, bomBytes: 0, source })) {
      const { bytes, bytesRead, undecodable } = slice;
      this.#reader.push(bytes);
      const invalid = this.#builder.countInvalid();
      if (invalid > 0 && isTrusted) return { kind: 'reencode', evidence: bytes.slice() };
      this.#undecodable = encoding === 'utf-8' ? this.#undecodable + invalid : before + undecodable;
      onPiece?.(bytesRead);
    }
    const isEnd = to >= blob.size;
    if (isEnd) this.#reader.finish();
    else this.#reader.endsWithRecord();
    const invalid = this.#builder.countInvalid();
    if (invalid > (isEnd && isCharacterCut ? 1 : 0) && isTrusted) {
      const tail = blob.slice(Math.max(from, to - 65_536), to);
      return { kind: 'reencode', evidence: new Uint8Array(await tail.arrayBuffer()) };
    }
    if (encoding === 'utf-8') this.#undecodable += invalid;
    this.#builder.widen(this.#reader.columns);
    return null;
  }

  /** Whether what was read so far ends with the end of a record. */
  endsWithRecord(): boolean {
    return this.#reader.endsWithRecord();
  }

  /** Nothing more will be read. */
  release(): void {
    this.#reader.release();
  }

  account(): SliceAccount {
    const { firstDataRow } = this.#settings.dialect;
    const { records, skipped } = this.#reader;
    return {
      records: records - firstDataRow,
      skipped: skipped.map((own) => ({ ...own, record: own.record - firstDataRow })),
      undecodable: this.#undecodable,
    };
  }
}

/** Begins to read the bytes of a slice before anybody looks at them. */
export function beginSlice(blob: Blob, from: number, to: number): ByteSource {
  return new ByteSource(blob.slice(from, to), SLICE_BYTES);
}

/**
 * A slice as parts of columns, for another builder to join: what side workers do.
 * @param source what reads its bytes, where that has begun already ({@link beginSlice})
 */
export async function readSlice(task: SliceTask, source?: ByteSource): Promise<SliceReading> {
  const kernel = openKernel();
  try {
    return await readSliceWith(kernel, task, source);
  } finally {
    releaseKernel(kernel);
  }
}

async function readSliceWith(
  kernel: Kernel | null,
  task: SliceTask,
  source: ByteSource | undefined,
): Promise<SliceReading> {
  const { from, to, recordBytes } = task;
  // Of the first piece: what it tells of the rest of the slice is better than any guess.
  const rows = Math.ceil((Math.min(to - from, SLICE_BYTES) / recordBytes) * 1.02) + BLOCK_ROWS;
  const builder = new SheetBuilder(task, rows, kernel);
  const scanner = new SliceScanner(task, builder);
  let isReserved = false;
  const onPiece = (bytes: number): void => {
    if (isReserved) return;
    isReserved = true;
    builder.reserve(Math.ceil((builder.rowCount * (to - from) * 1.02) / Math.max(1, bytes)));
  };
  const broken = await scanner.read(from, to, onPiece, source);
  if (broken) return broken;
  return {
    kind: 'slice',
    rowCount: builder.rowCount,
    columns: builder.toParts(),
    endsWithRecord: scanner.endsWithRecord(),
    ...scanner.account(),
  };
}

/** The memory of a reading, to be handed over instead of copied. */
export function buffersOf(reading: SliceReading): ArrayBuffer[] {
  if (reading.kind === 'reencode') return [];
  const buffers = new Set<ArrayBuffer>();
  for (const part of reading.columns) {
    switch (part.type) {
      case 'dictionary':
        buffers.add(part.codes.buffer);
        addDictionary(buffers, part.dictionary);
        break;
      case 'plain':
        buffers.add(part.bytes.buffer).add(part.offsets.buffer);
        break;
      case 'number':
        buffers.add(part.values.buffer);
        break;
      case 'date':
        buffers.add(part.codes.buffer).add(part.times.buffer).add(part.offsets.buffer);
        addDictionary(buffers, part.parts);
        break;
    }
  }
  return [...buffers];
}

function addDictionary(
  buffers: Set<ArrayBuffer>,
  { bytes, offsets }: { readonly bytes: Uint8Array; readonly offsets: Uint32Array },
): void {
  buffers.add(bytes.buffer as ArrayBuffer).add(offsets.buffer as ArrayBuffer);
}
