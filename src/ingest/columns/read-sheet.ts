/**
 * A text file into typed columns, in one pass over its bytes. The head of the file decides how the rest
 * is read; the rest is read on here, or in slices by others, with the same columns as the result.
 */
import {
  type ColumnReading,
  type Dialect,
  type EncodingName,
  headerCount,
  headerStartOf,
  type SkippedRecord,
} from '#domain/sheet.ts';
import { ByteReader } from './byte-reader.ts';
import { type Kernel, openKernel, releaseKernel } from '#ingest/kernel/kernel.ts';
import { findRecordStart } from './record-boundaries.ts';
import { type ColumnPlan, type Replan, SheetBuilder } from './sheet-builder.ts';
import { addSkipped, rowNumbering } from './skipped-records.ts';
import { cutsOf, readTogether } from './shared-reading.ts';
import { beginSlice, type SliceAccount, type SliceReaders } from './slice-reader.ts';
import type { ByteSource } from '#ingest/text/byte-source.ts';
import { readText } from '#ingest/text/text-source.ts';

export interface ReadSheetOptions {
  readonly encoding: EncodingName;
  readonly bomBytes: number;
  readonly dialect: Dialect;
  /** Columns beyond the plan are read as text. */
  readonly columns: readonly ColumnPlan[];
  /** Of a record, about. */
  readonly recordBytes?: number;
  /** Zone that offsets and epochs are shown in. */
  readonly zone: string;
  /** Civil day of the import. */
  readonly today: number;
  /** Keep broken UTF-8 (shown as U+FFFD) instead of asking for another encoding. */
  readonly acceptInvalid?: boolean;
  /** It ends inside a character: that alone is no sign of another encoding. */
  readonly isCharacterCut?: boolean;
  readonly sliceBytes?: number;
  /** Bytes of the file's head. */
  readonly headBytes?: number;
  /** Who reads slices behind the head; without any it is all read here. */
  readonly readers?: SliceReaders | undefined;
  /** Most bytes of a slice that others read. */
  readonly partBytes?: number;
  readonly onProgress?: (bytesDone: number) => void;
  /** Asked between slices; its rejection (cancel) passes through. */
  readonly pause?: () => Promise<void> | undefined;
}

export interface SheetColumns {
  readonly kind: 'columns';
  /** Data rows: the length of every column. */
  readonly rowCount: number;
  /** Records read, skipped ones and the header included. */
  readonly records: number;
  readonly readings: readonly ColumnReading[];
  readonly skipped: readonly SkippedRecord[];
  /** Number of the record a data row came from. */
  readonly recordOfRow: (row: number) => number;
  /** Sequences that the encoding does not know. */
  readonly undecodable: number;
}

/** The file is not UTF-8 after all: guess again with this part of it, and read again. */
export interface Reencode {
  readonly kind: 'reencode';
  readonly evidence: Uint8Array;
}

export type SheetReading = SheetColumns | Replan | Reencode;

const HEAD_BYTES = 1024 * 1024;
/** Estimates of the row count carry this much more, so that arrays need not grow at the end. */
const SPARE = 1.03;
/** And as many rows as a block of cells has at most. */
const FIRST_SPARE = 4096;

/** What is read so far, in file order. */
interface Progress {
  readonly builder: SheetBuilder;
  records: number;
  skipped: SkippedRecord[];
  undecodable: number;
}

/** Throws what `pause` throws, and what reading the blob throws. */
export async function readSheet(blob: Blob, options: ReadSheetOptions): Promise<SheetReading> {
  const kernel = openKernel();
  try {
    return await readWith(kernel, blob, options);
  } finally {
    releaseKernel(kernel);
  }
}

async function readWith(
  kernel: Kernel | null,
  blob: Blob,
  options: ReadSheetOptions,
): Promise<SheetReading> {
  const { dialect, encoding } = options;
  const builder = new SheetBuilder(options, firstRows(blob, options), kernel);
  const reader = new ByteReader(
    dialect,
    options.columns.length,
    (block, columns) => builder.addBlock(block, columns),
    null,
    kernel,
  );
  const whole: Progress = { builder, records: 0, skipped: [], undecodable: 0 };
  const headEnd = await endOfHead(blob, options);
  const head = blob.slice(0, headEnd);
  const { readers } = options;
  // Where to cut is looked for while the head is read.
  const cutting =
    readers && headEnd < blob.size ? cutBehind(blob, headEnd, readers, options) : null;
  cutting?.catch(() => undefined);
  const refused =
    (await readOn(head, options.bomBytes, whole, reader, options)) ??
    (headEnd < blob.size ? builder.replan() : null);
  if (refused) return refused;
  if (headEnd < blob.size) {
    builder.settle();
    builder.reserve(Math.ceil(((builder.rowCount * blob.size) / headEnd) * SPARE));
    const isCut = reader.endsWithRecord() && reader.records >= dialect.firstDataRow;
    const cut = isCut ? await cutting : null;
    const rest = cut
      ? await readShared(blob, cut, whole, reader, options)
      : await readOn(blob, headEnd, whole, reader, options);
    if (rest) return rest;
  }
  reader.finish();
  builder.widen(reader.columns);
  const invalid = builder.countInvalid();
  if (invalid > (options.isCharacterCut ? 1 : 0) && isTrusted(options)) {
    const tail = blob.slice(Math.max(0, blob.size - 65_536));
    return { kind: 'reencode', evidence: new Uint8Array(await tail.arrayBuffer()) };
  }
  const replan = builder.replan();
  if (replan !== null) return replan;
  const skipped = [...reader.skipped];
  for (const own of whole.skipped) addSkipped(skipped, own);
  return {
    kind: 'columns',
    rowCount: builder.rowCount,
    records: reader.records + whole.records,
    readings: builder.finish(),
    skipped,
    recordOfRow: rowNumbers(skipped, dialect),
    undecodable: whole.undecodable + (encoding === 'utf-8' ? invalid : 0),
  };
}

const FIRST_ROWS = 4096;
const FIRST_CELLS = 1024 * 1024;

/** Rows that columns have room for at first: those of the head; fewer in a table of thousands of columns. */
function firstRows(
  { size }: Blob,
  { columns, recordBytes, headBytes = HEAD_BYTES }: ReadSheetOptions,
): number {
  const rows =
    recordBytes === undefined ? FIRST_ROWS : Math.min(size, headBytes) / recordBytes + FIRST_SPARE;
  const most = FIRST_CELLS / Math.max(1, columns.length);
  return Math.max(16, Math.ceil(Math.min(rows * SPARE, most)));
}

/** Broken UTF-8 is taken as a sign of another encoding. */
function isTrusted({ encoding, acceptInvalid }: ReadSheetOptions): boolean {
  return encoding === 'utf-8' && acceptInvalid !== true;
}

/** Where the head of the file ends: at a record boundary, as far as one can tell. */
async function endOfHead(blob: Blob, options: ReadSheetOptions): Promise<number> {
  const { bomBytes, headBytes = HEAD_BYTES } = options;
  if (blob.size <= bomBytes + headBytes) return blob.size;
  const search = { ...options, columns: options.columns.length };
  return (await findRecordStart(blob, bomBytes + headBytes, search)) ?? blob.size;
}

/** Reads bytes of the file from `start` to its end here. */
async function readOn(
  blob: Blob,
  start: number,
  whole: Progress,
  reader: ByteReader,
  options: ReadSheetOptions,
): Promise<Reencode | null> {
  const { builder } = whole;
  const { encoding } = options;
  const before = whole.undecodable;
  const source = {
    encoding,
    bomBytes: start,
    ...(options.sliceBytes === undefined ? {} : { sliceBytes: options.sliceBytes }),
    pause: options.pause,
  };
  for await (const slice of readText(blob, source)) {
    reader.push(slice.bytes);
    const invalid = builder.countInvalid();
    if (invalid > 0 && isTrusted(options)) {
      return { kind: 'reencode', evidence: slice.bytes.slice() };
    }
    whole.undecodable =
      encoding === 'utf-8' ? whole.undecodable + invalid : before + slice.undecodable;
    options.onProgress?.(slice.bytesRead);
  }
  return null;
}

/** How what is behind the head is cut, for those who read it. */
interface Cut {
  readonly start: number;
  readonly readers: SliceReaders;
  readonly count: number;
  /** Cells of an ordinary record, as far as is known. */
  readonly columns: number;
  readonly cuts: readonly number[];
  /** What reads the first slice. */
  readonly first: ByteSource;
}

/** Null where nobody else is there to read. */
async function cutBehind(
  blob: Blob,
  start: number,
  readers: SliceReaders,
  options: ReadSheetOptions,
): Promise<Cut | null> {
  const count = await readers.ready();
  const columns = options.columns.length;
  return count === 0 ? null : cutInto(blob, { start, readers, count, columns }, options);
}

async function cutInto(
  blob: Blob,
  cut: Omit<Cut, 'cuts' | 'first'>,
  options: ReadSheetOptions,
): Promise<Cut> {
  const { start, count, columns } = cut;
  const search = { ...options, columns };
  const cuts = await cutsOf(blob, start, count + 1, search, options.partBytes);
  return { ...cut, cuts, first: beginSlice(blob, start, cuts[1]!) };
}

/** Reads what is behind the head together with others. */
async function readShared(
  blob: Blob,
  cut: Cut,
  whole: Progress,
  reader: ByteReader,
  options: ReadSheetOptions,
): Promise<Reencode | null> {
  const { builder } = whole;
  const { encoding, dialect, zone, today, onProgress, pause } = options;
  const { columns } = reader;
  const { cuts, first, ...others } =
    cut.columns === columns ? cut : await cutInto(blob, { ...cut, columns }, options);
  const settings = {
    blob,
    encoding,
    dialect,
    header: reader.header,
    columns: builder.plans(),
    zone,
    today,
    isTrusted: isTrusted(options),
    isCharacterCut: options.isCharacterCut === true,
    recordBytes: cut.start / Math.max(1, builder.rowCount),
  };
  const onSlice = ({ records, skipped, undecodable }: SliceAccount): void => {
    const before = reader.records + whole.records;
    for (const own of skipped) addSkipped(whole.skipped, { ...own, record: before + own.record });
    whole.records += records;
    whole.undecodable += undecodable;
  };
  return readTogether(settings, cuts, others, { builder, first, onSlice, onProgress, pause });
}

/** Record numbers of data rows: rows count on except over the header and what was skipped. */
function rowNumbers(skipped: readonly SkippedRecord[], dialect: Dialect): (row: number) => number {
  const record = headerStartOf(dialect);
  const count = headerCount(dialect);
  return rowNumbering(count === 0 ? skipped : [...skipped, { record, reason: 'title', count }]);
}
