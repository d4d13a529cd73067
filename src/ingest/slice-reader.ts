/**
 * A slice of a file, from one record boundary to another, into parts of columns: what side workers do.
 * A slice is only as right as its start; the reader before it says whether it ended with a record.
 */
import type { Dialect, EncodingName, SkippedRecord } from '#domain/sheet.ts';
import { ByteReader } from './byte-reader.ts';
import { type BuildSettings, type ColumnPart, SheetBuilder } from './sheet-builder.ts';
import { readText } from './text-source.ts';

export interface SliceTask extends BuildSettings {
  readonly blob: Blob;
  /** Bytes of the file: both where a record starts, or the end of the file. */
  readonly from: number;
  readonly to: number;
  readonly encoding: EncodingName;
  readonly dialect: Dialect;
  readonly header: readonly Uint8Array[];
  /** Broken UTF-8 ends the reading. */
  readonly isTrusted: boolean;
}

export type SliceReading =
  | {
      readonly kind: 'slice';
      readonly rowCount: number;
      /** Records of the slice, skipped ones included. */
      readonly records: number;
      /** Counted from the start of the slice. */
      readonly skipped: readonly SkippedRecord[];
      readonly columns: readonly ColumnPart[];
      readonly undecodable: number;
      /** False: the slice ends inside a record, so the next one starts in the wrong place. */
      readonly endsWithRecord: boolean;
    }
  | { readonly kind: 'reencode'; readonly evidence: Uint8Array };

/** Reads slices, several at a time. */
export interface SliceReaders {
  /** How many slices can be read at once, when that is known; 0: nobody is there to read any. */
  ready(): Promise<number>;
  read(task: SliceTask): Promise<SliceReading>;
}

export async function readSlice(task: SliceTask): Promise<SliceReading> {
  const { blob, from, to, encoding, dialect, isTrusted } = task;
  const builder = new SheetBuilder(task, 4096);
  const reader = new ByteReader(
    dialect,
    task.columns.length,
    (block, columns) => builder.addBlock(block, columns),
    task.header,
  );
  let undecodable = 0;
  let isReserved = false;
  for await (const slice of readText(blob.slice(from, to), { encoding, bomBytes: 0 })) {
    reader.push(slice.bytes);
    const invalid = builder.countInvalid();
    if (invalid > 0 && isTrusted) return { kind: 'reencode', evidence: slice.bytes };
    undecodable = slice.undecodable + (encoding === 'utf-8' ? undecodable + invalid : 0);
    if (!isReserved) {
      isReserved = true;
      const share = (to - from) / Math.max(1, slice.bytesRead);
      builder.reserve(Math.ceil(builder.rowCount * share * 1.02));
    }
  }
  const isLast = to >= blob.size;
  const endsWithRecord = isLast || reader.endsWithRecord();
  if (isLast) reader.finish();
  const invalid = builder.countInvalid();
  if (invalid > 0 && isTrusted) {
    const tail = blob.slice(Math.max(from, to - 65_536), to);
    return { kind: 'reencode', evidence: new Uint8Array(await tail.arrayBuffer()) };
  }
  if (encoding === 'utf-8') undecodable += invalid;
  builder.widen(reader.columns);
  return {
    kind: 'slice',
    rowCount: builder.rowCount,
    records: reader.records - dialect.firstDataRow,
    skipped: reader.skipped.map(({ record, reason }) => ({
      record: record - dialect.firstDataRow,
      reason,
    })),
    columns: builder.toParts(),
    undecodable,
    endsWithRecord,
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
