/** A text file into typed columns, in one pass over its bytes. */
import type {
  ColumnReading,
  DateOrder,
  Dialect,
  EncodingName,
  NumberFormat,
  ReadAs,
  SkippedRecord,
} from '#domain/sheet.ts';
import { ByteReader } from './byte-reader.ts';
import type { CellBlock } from './cell-block.ts';
import { DateBuilder } from './date-builder.ts';
import { NumberBuilder } from './number-builder.ts';
import { TextBuilder } from './text-builder.ts';
import { readText } from './text-source.ts';

/** How one column is to be read. */
export interface ColumnPlan {
  readonly readAs: ReadAs;
  /** Numbers: decimals are rounded half-even to so many (money: 4). Without it exact up to 9, else float64. */
  readonly maxScale?: number;
  /** Numbers: the format that sampling found; plain figures with a point without it. */
  readonly numberFormat?: NumberFormat;
  /** Dates: 'moment' unless told. */
  readonly dateKind?: 'day' | 'moment' | 'birthday';
  /** Dates: the order chosen by a person; else the values decide. */
  readonly dateOrder?: DateOrder;
  /** Text: keep a dictionary however many values are distinct, as for ids that other tables refer to. */
  readonly keepDictionary?: boolean;
}

export interface ReadSheetOptions {
  readonly encoding: EncodingName;
  readonly bomBytes: number;
  readonly dialect: Dialect;
  /** Columns beyond the plan are read as text. */
  readonly columns: readonly ColumnPlan[];
  /** Zone that offsets and epochs are shown in. */
  readonly zone: string;
  /** Civil day of the import. */
  readonly today: number;
  /** Keep broken UTF-8 (shown as U+FFFD) instead of asking for another encoding. */
  readonly acceptInvalid?: boolean;
  readonly sliceBytes?: number;
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

/** The plan does not fit: read again with these changes. */
export interface Replan {
  readonly kind: 'replan';
  readonly changes: readonly {
    readonly column: number;
    readonly readAs: ReadAs;
    readonly numberFormat?: NumberFormat;
  }[];
}

/** The file is not UTF-8 after all: guess again with this part of it, and read again. */
export interface Reencode {
  readonly kind: 'reencode';
  readonly evidence: Uint8Array;
}

export type SheetReading = SheetColumns | Replan | Reencode;

/** Rows after which a column that cannot be read as planned is given up early. */
const TRIAL_ROWS = 1000;
/** Estimates of the row count carry this much more, so that arrays need not grow at the end. */
const SPARE = 1.03;

type Builder = TextBuilder | NumberBuilder | DateBuilder;

/** Throws what `pause` throws, and what reading the blob throws. */
export async function readSheet(blob: Blob, options: ReadSheetOptions): Promise<SheetReading> {
  const { dialect } = options;
  const builders: Builder[] = [];
  const texts: TextBuilder[] = [];
  const addBuilder = (missing: number, capacity: number) => {
    const builder = builderOf(
      options.columns[builders.length] ?? { readAs: 'text' },
      capacity,
      options,
    );
    if (missing > 0) builder.addMissing(missing);
    builders.push(builder);
    if (builder instanceof TextBuilder) texts.push(builder);
  };
  let rowCount = 0;
  const consume = (block: CellBlock, columns: number) => {
    while (builders.length < columns) addBuilder(rowCount, rowCount + block.count);
    for (let column = 0; column < columns; column++) addCells(builders[column]!, block, column);
    rowCount += block.count;
  };
  const reader = new ByteReader(dialect, options.columns.length, consume);
  for (let column = 0; column < options.columns.length; column++) addBuilder(0, 4096);

  const isTrusted = options.encoding === 'utf-8' && options.acceptInvalid !== true;
  let undecodable = 0;
  let isTried = false;
  const source = {
    encoding: options.encoding,
    bomBytes: options.bomBytes,
    ...(options.sliceBytes === undefined ? {} : { sliceBytes: options.sliceBytes }),
    pause: options.pause,
  };
  for await (const slice of readText(blob, source)) {
    reader.push(slice.bytes);
    const invalid = countInvalid(texts);
    if (invalid > 0 && isTrusted) return { kind: 'reencode', evidence: slice.bytes };
    undecodable = slice.undecodable + (options.encoding === 'utf-8' ? undecodable + invalid : 0);
    if (!isTried && rowCount >= TRIAL_ROWS) {
      isTried = true;
      const replan = replanOf(builders);
      if (replan !== null) return replan;
      const expected = Math.ceil(((rowCount * blob.size) / slice.bytesRead) * SPARE);
      for (const builder of builders) builder.reserve(expected);
    }
    options.onProgress?.(slice.bytesRead);
  }
  reader.finish();
  while (builders.length < reader.columns) addBuilder(rowCount, rowCount);
  const invalid = countInvalid(texts);
  if (invalid > 0 && isTrusted) {
    const tail = blob.slice(Math.max(0, blob.size - 65_536));
    return { kind: 'reencode', evidence: new Uint8Array(await tail.arrayBuffer()) };
  }
  if (options.encoding === 'utf-8') undecodable += invalid;
  const replan = replanOf(builders);
  if (replan !== null) return replan;
  return {
    kind: 'columns',
    rowCount,
    records: reader.records,
    readings: builders.map((builder) => builder.finish()),
    skipped: reader.skipped,
    recordOfRow: rowNumbering(reader.skipped, dialect),
    undecodable,
  };
}

function builderOf(plan: ColumnPlan, capacity: number, options: ReadSheetOptions): Builder {
  switch (plan.readAs) {
    case 'text':
      return new TextBuilder(capacity, plan.keepDictionary);
    case 'number':
      return new NumberBuilder(capacity, plan.numberFormat, plan.maxScale ?? null);
    case 'date':
      return new DateBuilder(capacity, {
        kind: plan.dateKind ?? 'moment',
        today: options.today,
        zone: options.zone,
        order: plan.dateOrder,
      });
  }
}

/** One call per kind, so that each stays monomorphic. */
function addCells(builder: Builder, block: CellBlock, column: number): void {
  if (builder instanceof TextBuilder) builder.addBlock(block, column);
  else if (builder instanceof NumberBuilder) builder.addBlock(block, column);
  else builder.addBlock(block, column);
}

function countInvalid(texts: readonly TextBuilder[]): number {
  let invalid = 0;
  for (const text of texts) invalid += text.countInvalid();
  return invalid;
}

function replanOf(builders: readonly Builder[]): Replan | null {
  const changes: { column: number; readAs: ReadAs; numberFormat?: NumberFormat }[] = [];
  for (const [column, builder] of builders.entries()) {
    if (builder instanceof NumberBuilder) {
      const better = builder.betterFormat();
      if (better !== null) changes.push({ column, readAs: 'number', numberFormat: better });
      else if (builder.unreadableCount * 2 > builder.filled) {
        changes.push({ column, readAs: 'text' });
      }
    } else if (builder instanceof DateBuilder && builder.isHopeless()) {
      changes.push({ column, readAs: 'text' });
    }
  }
  return changes.length === 0 ? null : { kind: 'replan', changes };
}

/** Record numbers of data rows: rows count on except over the header and what was skipped. */
function rowNumbering(
  skipped: readonly SkippedRecord[],
  dialect: Dialect,
): (row: number) => number {
  const holes = skipped.map((it) => it.record);
  if (dialect.headerRow !== null) holes.push(dialect.headerRow);
  const sorted = Float64Array.from(holes).sort();
  // Row r is record r + k, k being the number of holes before that record.
  return (row) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! - middle <= row) low = middle + 1;
      else high = middle;
    }
    return row + low;
  };
}
