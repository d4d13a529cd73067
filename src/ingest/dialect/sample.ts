/**
 * A first look at a file: what it is, how it reads, its header, its first records, and values of every
 * column from its start, middle and end. Costs a few reads, whatever the size of the file.
 */
import type { Dialect, DialectWish, EncodingName, SkippedRecord } from '#domain/sheet.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { sniffDialect } from './dialect.ts';
import { detectBinary, detectEncoding, type BinaryKind } from '#ingest/text/encoding.ts';
import { headOf } from '#ingest/text/file-head.ts';
import { columnNames } from './header-names.ts';
import { looseRows } from './loose-rows.ts';
import { parseWhole, type RecordDialect } from './records.ts';
import { largestTable, tablesIn, type TextTable } from './tables-in-text.ts';
import { decoderOf, withoutMarks } from '#ingest/text/text-decoder.ts';

export interface FileSample {
  readonly kind: 'text';
  readonly encoding: EncodingName;
  readonly bomBytes: number;
  /** Whether the encoding is beyond doubt. */
  readonly certain: boolean;
  readonly dialect: Dialect;
  /** 0 to 1: how sure it is. */
  readonly confidence: number;
  /** Names of the columns, trimmed; '' where there is none. As long as `values`. */
  readonly header: readonly string[];
  /** Bytes of a record, those of the head taken together. */
  readonly recordBytes: number;
  /** The first records of the file (200 at most) as they stand, title rows and header included. */
  readonly records: readonly (readonly string[])[];
  /** All records where the head holds the whole file; null in larger files. */
  readonly whole: readonly (readonly string[])[] | null;
  /** Tables of `whole`, and which of them is read. */
  readonly tables: readonly TextTable[];
  readonly table: number;
  /** Rows of `whole` that are none of the table; they are not among `values`. */
  readonly loose: readonly SkippedRecord[];
  /** Per column, about 1,000 cells from all over the file, trimmed; blank ones included. */
  readonly values: readonly (readonly string[])[];
}

export type SampledFile =
  | FileSample
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary'; readonly binary: BinaryKind };

export interface SampleOptions {
  /** Known better than by guessing: chosen by a person, or found wrong by the reader. */
  readonly encoding?: EncodingName;
  readonly dialect?: Dialect;
  /** As `dialect`, but the header is still to be found. */
  readonly recordDialect?: RecordDialect;
  /** What a person chose of the dialect. */
  readonly wish?: DialectWish | undefined;
  /** Which of the tables of the text; the largest unless told. */
  readonly table?: number;
  /** Bytes from elsewhere in the file that helped to prove an encoding wrong. */
  readonly evidence?: readonly Uint8Array[];
}

const PART_BYTES = 64 * 1024;
/** Where further samples start, as shares of the file; the last one is its end. */
const PARTS = [0.2, 0.4, 0.6, 0.8, 1];
const PREVIEW_RECORDS = 200;
const VALUES = 1000;

export async function sampleFile(blob: Blob, options: SampleOptions = {}): Promise<SampledFile> {
  const looked = await look(blob, options);
  return looked.kind === 'text' ? sampleOf(looked, options.table ?? looked.meant) : looked;
}

/** As {@link sampleFile}, of each of these tables, at the price of one look. */
export async function sampleTables(
  blob: Blob,
  options: SampleOptions,
  tablesOf: (first: FileSample) => readonly number[],
): Promise<{ readonly first: SampledFile; readonly tables: readonly FileSample[] }> {
  const looked = await look(blob, options);
  if (looked.kind !== 'text') return { first: looked, tables: [] };
  const first = sampleOf(looked, looked.meant);
  return { first, tables: tablesOf(first).map((table) => sampleOf(looked, table)) };
}

/** What holds of all tables of a file. */
interface Looked extends Pick<
  FileSample,
  'kind' | 'encoding' | 'bomBytes' | 'certain' | 'confidence' | 'recordBytes' | 'tables' | 'whole'
> {
  /** How it is cut, with where header and data of the first table are. */
  readonly found: Dialect;
  readonly records: readonly (readonly string[])[];
  /** Pieces from elsewhere in a file that is larger than its head. */
  readonly parts: readonly string[];
  readonly meant: number;
}

async function look(
  blob: Blob,
  options: SampleOptions,
): Promise<Looked | Exclude<SampledFile, FileSample>> {
  const head = await headOf(blob);
  const binary = detectBinary(head);
  if (binary !== null) return { kind: 'binary', binary };
  const complete = head.length === blob.size;
  const starts = complete ? [] : PARTS.map((share) => partStart(blob.size, share));
  const parts = await Promise.all(starts.map((start) => bytesOf(blob, start, start + PART_BYTES)));
  if (parts.some((part) => detectBinary(part) === 'binary' && !isWide(head))) {
    return { kind: 'binary', binary: 'binary' };
  }
  const guess = detectEncoding(head, complete, [...parts, ...(options.evidence ?? [])]);
  const encoding = options.encoding ?? guess.encoding;
  const bomBytes = encoding === guess.encoding ? guess.bomBytes : 0;
  const text = decode(head.subarray(bomBytes), encoding, complete);
  if (complete && cellContent(text) === '') return { kind: 'empty' };

  const sniffed = options.dialect
    ? { dialect: options.dialect, confidence: 1 }
    : sniffDialect(text, complete, { known: options.recordDialect, wish: options.wish });
  const found = sniffed.dialect;
  let { records } = parseWhole(text, found, complete);
  if (records.length === 0) records = parseWhole(text, found, true, 1).records;
  const tables = complete ? tablesIn(records, found) : [];
  return {
    kind: 'text',
    encoding,
    bomBytes,
    certain: options.encoding !== undefined || guess.certain,
    confidence: sniffed.confidence,
    found,
    recordBytes: head.length / Math.max(1, records.length),
    records,
    whole: complete ? records : null,
    tables,
    meant: options.dialect ? tableOf(tables, found) : largestTable(records, tables),
    parts: parts.map((part, index) => decode(part, encoding, index === parts.length - 1)),
  };
}

function sampleOf(
  { found, records, parts, meant: _, ...looked }: Looked,
  table: number,
): FileSample {
  const { tables, whole } = looked;
  const own = tables[table] ?? { ...found, start: 0, end: records.length };
  const { headerRow, headerStart, firstDataRow } = own;
  const { headerStart: __, ...cut } = found;
  const several = headerStart === undefined ? {} : { headerStart };
  const dialect: Dialect = { ...cut, headerRow, ...several, firstDataRow };
  const width = usualWidth(records.slice(dialect.firstDataRow));
  const rest = parts.map((part, index) =>
    recordsWithin(part, dialect, index === parts.length - 1).filter(
      (cells) => width === null || cells.length === width,
    ),
  );
  const header = columnNames(records, dialect);
  const loose = whole ? looseRows(records, own) : [];
  const out = new Set(loose.map(({ record }) => record));
  const first = records.filter((___, record) => record >= dialect.firstDataRow && !out.has(record));
  return {
    ...looked,
    dialect,
    records: records.slice(0, PREVIEW_RECORDS),
    loose,
    table,
    ...columnsOf(header, first, rest),
  };
}

/** The table whose header was chosen. */
function tableOf(tables: readonly TextTable[], { headerRow }: Dialect): number {
  return Math.max(
    0,
    tables.findIndex((it) => it.headerRow === headerRow),
  );
}

async function bytesOf(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, Math.min(end, blob.size)).arrayBuffer());
}

/** A multiple of four, so that UTF-16 and UTF-32 stay in step. */
function partStart(size: number, share: number): number {
  return Math.max(0, Math.floor((size - PART_BYTES) * share) & ~3);
}

function isWide(head: Uint8Array): boolean {
  return /^utf-(?:16|32)/.test(detectEncoding(head, false).encoding);
}

function decode(bytes: Uint8Array, encoding: EncodingName, isEnd: boolean): string {
  return withoutMarks(decoderOf(encoding).decode(bytes, { stream: !isEnd }));
}

/** Records after the first line end of a piece from the middle of a file. */
function recordsWithin(text: string, dialect: Dialect, isEnd: boolean): string[][] {
  const start = text.indexOf(dialect.newline === 'CR' ? '\r' : '\n') + 1;
  return start === 0 ? [] : parseWhole(text.slice(start), dialect, isEnd).records;
}

/** The width that nearly all records have; null for ragged files. */
function usualWidth(records: readonly (readonly string[])[]): number | null {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  for (const [width, count] of counts) if (count >= records.length * 0.9) return width;
  return null;
}

function columnsOf(
  headerCells: readonly string[],
  first: readonly (readonly string[])[],
  rest: readonly (readonly (readonly string[])[])[],
): Pick<FileSample, 'header' | 'values'> {
  const share = rest.length === 0 ? VALUES : Math.floor(VALUES / (rest.length + 1));
  const drawn = [first, ...rest].flatMap((records) =>
    spread(
      records.filter((cells) => !isBlankRecord(cells)),
      share,
    ),
  );
  const width = Math.max(headerCells.length, ...drawn.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    header: columns.map((column) => cellContent(headerCells[column] ?? '')),
    values: columns.map((column) => drawn.map((cells) => cellContent(cells[column] ?? ''))),
  };
}

/** At most `count` items, evenly from all of them. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  const step = items.length / count;
  return Array.from({ length: count }, (_, index) => items[Math.floor(index * step)]!);
}
