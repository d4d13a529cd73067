/**
 * Parquet as a sheet: row groups one after another, each column of a group decoded on its own and kept as
 * text until its rows are written. Held is the text of a group (at most half a million rows) and the values
 * of one column. Decoded by hyparquet; gzip by fflate, zstd by fzstd.
 */
import { gunzipSync } from 'fflate';
import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  type RowGroup,
  snappyUncompress,
} from 'hyparquet';
import type { BatchAlert } from '#domain/batch.ts';
import {
  answered,
  type Opened,
  progressOf,
  type SheetOptions,
  type SheetSource,
  type SheetText,
  textLimit,
} from '#ingest/sheet-source.ts';
import { CsvWriter, RowCells } from '#ingest/workbook/workbook-csv.ts';
import { NOTHING_NOTED } from '#ingest/workbook/workbook-notes.ts';
import { corrupt, tooLarge, WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';
import { checkPages } from './parquet-pages.ts';
import {
  alone,
  elementOf,
  isLeaf,
  isMap,
  isStruct,
  type ParquetNode,
  shapeOf,
} from './parquet-shape.ts';
import { type Say, sayingOf, type StoredValue } from './parquet-value.ts';

/** Rows, and cells, whose text is held at once: of a thousand columns fewer rows. */
const BLOCK_ROWS = 500_000;
const BLOCK_CELLS = 50_000_000;
/** Bytes of that text; a few words of a dictionary may stand for any number of them. */
const MOST_HELD = 1024 ** 3;
/** Rows written between two questions whether to pause. */
const STEP_ROWS = 4096;
const MOST_FOOTER = 64 * 1024 * 1024;
/** What one page may unpack to; writers mean about a megabyte. */
const MOST_PAGE = 512 * 1024 * 1024;
const MOST_COLUMNS = 16_384;
const LIST_SEPARATOR = '; ';
const LEAST_TEXT = 256;

export function openParquet(blob: Blob): Promise<Opened<SheetSource>> {
  return answered(async () => {
    const file: AsyncBuffer = {
      byteLength: blob.size,
      slice: (start, end = blob.size) => {
        if (!(start >= 0 && start <= end && end <= blob.size)) throw corrupt('parquet offset');
        return blob.slice(start, end).arrayBuffer();
      },
    };
    await checkFooter(blob);
    const { columns, metadata } = shapeOf(
      await decoded(() => parquetMetadataAsync(file, { geoparquet: false })),
    );
    checkPacking(metadata);
    const cells = columns.flatMap(columnsOf);
    if (cells.length > MOST_COLUMNS) {
      throw new WorkbookRefused({ code: 'tooManyColumns', most: MOST_COLUMNS });
    }
    const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    const isEmpty = rows === 0 || cells.length === 0;
    return {
      sheets: [
        {
          name: 'parquet',
          isHidden: false,
          rows: rows + 1,
          isRowsExact: true,
          columns: cells.length,
          isEmpty,
          isProposed: !isEmpty,
        },
      ],
      sheetText: (_, options = {}) =>
        answered(() => textOf(file, { columns, cells, metadata }, options)),
    };
  });
}

async function checkFooter(blob: Blob): Promise<void> {
  const end = new DataView(await blob.slice(Math.max(0, blob.size - 8)).arrayBuffer());
  if (end.byteLength < 8 || end.getUint32(4, true) !== 0x31524150) throw corrupt('parquet footer');
  const bytes = end.getUint32(0, true);
  if (bytes + 12 > blob.size) throw corrupt('parquet footer');
  if (bytes > MOST_FOOTER) throw tooLarge(MOST_FOOTER);
}

function checkPacking({ row_groups: groups }: FileMetaData): void {
  for (const { columns } of groups) {
    for (const { meta_data: meta, crypto_metadata: crypto } of columns) {
      if (crypto !== undefined) throw new WorkbookRefused({ code: 'encrypted' });
      const codec = meta?.codec ?? 'UNCOMPRESSED';
      if (codec !== 'UNCOMPRESSED' && !(codec in UNPACKERS)) {
        throw new WorkbookRefused({ code: 'unknownPacking', name: codec });
      }
    }
  }
}

const UNPACKERS = { SNAPPY: true, GZIP: true, ZSTD: true } as const;

async function compressors(): Promise<Compressors> {
  const { decompress } = await import('fzstd');
  const within = (bytes: number): number => {
    if (bytes > MOST_PAGE) throw tooLarge(MOST_PAGE);
    return bytes;
  };
  return {
    SNAPPY: (packed, bytes) => {
      const page = new Uint8Array(within(bytes));
      snappyUncompress(packed, page);
      return page;
    },
    GZIP: (packed, bytes) => gunzipSync(packed, { out: new Uint8Array(within(bytes)) }),
    ZSTD: (packed, bytes) => decompress(packed, new Uint8Array(within(bytes))),
  };
}

/** What the library throws means that the file is damaged, or not what it says. */
async function decoded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    throw corrupt(error instanceof Error ? error.message : String(error));
  }
}

/** One column of the sheet. */
interface SheetColumn {
  readonly label: string;
  /** The column of the file, and the child of it where it is one of a group. */
  readonly node: ParquetNode;
  readonly child: ParquetNode | null;
  readonly say: (value: unknown) => string | Uint8Array | null;
  /** Kept as JSON text. */
  readonly isDeep: boolean;
}

function columnsOf(node: ParquetNode): SheetColumn[] {
  const { name } = node.element;
  if (!isStruct(node)) return [{ label: name, node, child: null, ...saying(node) }];
  return node.children.map((child) => ({
    label: `${name}.${child.element.name}`,
    node,
    child,
    ...saying(child),
  }));
}

function saying(node: ParquetNode): Pick<SheetColumn, 'say' | 'isDeep'> {
  if (isLeaf(node)) {
    const say = sayingOf(node.element);
    return { isDeep: false, say: (value) => leafText(value, say) };
  }
  const element = elementOf(node);
  if (element !== null && isLeaf(element)) {
    const say = sayingOf(element.element);
    return { isDeep: false, say: (value) => leafText(value, say) };
  }
  return {
    isDeep: true,
    say: (value) => (value === null || value === undefined ? null : jsonText(value, node)),
  };
}

/** A value, or the values of a list joined. */
function leafText(value: unknown, say: Say): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return say(value as NonNullable<StoredValue>);
  return value
    .flat(8)
    .filter((it) => it !== null && it !== undefined)
    .map((it) => asText(say(it as NonNullable<StoredValue>)))
    .join(LIST_SEPARATOR);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function asText(said: string | Uint8Array): string {
  return typeof said === 'string' ? said : decoder.decode(said);
}

/** Groups, lists of groups and maps as JSON, numbers and texts alike as the texts they are. */
function jsonText(value: unknown, node: ParquetNode): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const inside = elementOf(node) ?? node;
    return `[${value.map((it) => jsonText(it, inside)).join(',')}]`;
  }
  if (isLeaf(node)) {
    const said = asText(sayingOf(node.element)(value as NonNullable<StoredValue>));
    const isNumber = typeof value === 'number' || typeof value === 'bigint';
    return isNumber && /^-?\d+(?:\.\d+)?$/.test(said) ? said : JSON.stringify(said);
  }
  const [entries] = node.children;
  if (isMap(node) && entries !== undefined) {
    const [key, item] = entries.children as [ParquetNode, ParquetNode];
    const pairs =
      (value as Record<string, readonly Record<string, unknown>[]>)[entries.alias] ?? [];
    const members = pairs.map(
      (pair) =>
        `${JSON.stringify(asText(sayingOf(key.element)(pair[key.alias] as NonNullable<StoredValue>)))}:${jsonText(pair[item.alias], item)}`,
    );
    return `{${members.join(',')}}`;
  }
  const members = node.children.map(
    (child) =>
      `${JSON.stringify(child.element.name)}:${jsonText((value as Record<string, unknown>)[child.alias], child)}`,
  );
  return `{${members.join(',')}}`;
}

interface ParquetSheet {
  readonly columns: readonly ParquetNode[];
  readonly cells: readonly SheetColumn[];
  readonly metadata: FileMetaData;
}

async function textOf(
  file: AsyncBuffer,
  { columns, cells, metadata }: ParquetSheet,
  options: SheetOptions,
): Promise<SheetText> {
  const limitBytes = textLimit(options);
  const writer = new CsvWriter(limitBytes);
  const row = new RowCells();
  for (const [column, { label }] of cells.entries()) row.addString(column, label);
  if (row.count > 0) writer.addRow(0, row);
  const unpack = await compressors();
  const blocks = blocksOf(metadata, cells.length);
  const onDone = progressOf(options, blocks.length * (columns.length + 1));
  let next = 1;
  const check = pageCheck(file, unpack);
  const cellsOf = new Map<ParquetNode, number[]>(columns.map((node) => [node, []]));
  for (const [at, { node }] of cells.entries()) cellsOf.get(node)!.push(at);
  for (const { start, end, group } of blocks) {
    const room = { left: Math.min(limitBytes, MOST_HELD), of: Math.min(limitBytes, MOST_HELD) };
    const texts = cells.map(() => new ColumnText(end - start, room));
    for (const node of columns) {
      await options.pause?.();
      const own = alone(metadata, node, group);
      await decoded(() => check(own));
      const values = await valuesOf(file, own, unpack, start, end);
      for (const at of cellsOf.get(node)!) {
        const { child, say } = cells[at]!;
        const text = texts[at]!;
        for (const value of values) text.add(say(child === null ? value : memberOf(value, child)));
      }
      onDone(1);
    }
    for (let at = 0; at < end - start; at++) {
      if (at % STEP_ROWS === 0) await options.pause?.();
      row.clear();
      for (const [column, text] of texts.entries()) text.put(at, column, row);
      if (row.count > 0) writer.addRow(next, row);
      next++;
    }
    onDone(1);
  }
  const deep = cells.filter(({ isDeep }) => isDeep).map(({ label }) => label);
  const alerts: readonly BatchAlert[] =
    deep.length === 0
      ? []
      : [{ code: 'nestedKept', count: deep.length, examples: deep.slice(0, 3) }];
  return {
    text: writer.finish(),
    rows: writer.rows,
    columns: writer.columns,
    alerts,
    headerRow: 0,
    mergedDown: [],
    notes: NOTHING_NOTED,
  };
}

function memberOf(value: unknown, child: ParquetNode): unknown {
  return value === null || value === undefined
    ? null
    : (value as Record<string, unknown>)[child.alias];
}

/** Looks at the pages of a column in a row group, once for all its blocks. */
function pageCheck(
  file: AsyncBuffer,
  unpack: Compressors,
): (column: FileMetaData) => Promise<void> {
  const seen = new Set<unknown>();
  return async ({ schema, row_groups: groups }) => {
    for (const { meta_data: meta } of groups.flatMap(({ columns }) => columns)) {
      if (meta === undefined || seen.has(meta)) continue;
      seen.add(meta);
      await checkPages(file, schema, meta, unpack);
    }
  };
}

/** Rows of a row group. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly group: RowGroup;
}

/** Ranges of rows, none over the border of a row group. */
function blocksOf({ row_groups: groups }: FileMetaData, columns: number): Block[] {
  const most = Math.min(BLOCK_ROWS, Math.ceil(BLOCK_CELLS / Math.max(1, columns)));
  return groups.flatMap((group) => {
    const rows = Number(group.num_rows);
    return Array.from({ length: Math.ceil(rows / most) }, (_, at) => ({
      start: at * most,
      end: Math.min(rows, (at + 1) * most),
      group,
    }));
  });
}

/** The values of a column that stands alone, in a range of rows. */
async function valuesOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  unpack: Compressors,
  start: number,
  end: number,
): Promise<unknown[]> {
  const values: unknown[] = Array.from({ length: end - start });
  let count = 0;
  await decoded(() =>
    parquetRead({
      file,
      metadata,
      rowStart: start,
      rowEnd: end,
      compressors: unpack,
      utf8: false,
      geoparquet: false,
      parsers: { timestampFromNanoseconds: (nanos) => nanos },
      // Chunks may begin before the range and end behind it.
      onChunk: ({ columnData, rowStart }) => {
        const from = Math.max(0, start - rowStart);
        const to = Math.min(columnData.length, end - rowStart);
        for (let at = from; at < to; at++) {
          values[rowStart + at - start] = columnData[at];
          count++;
        }
      },
    }),
  );
  if (count !== end - start) throw corrupt('parquet rows are missing');
  return values;
}

const encoder = new TextEncoder();

/** Bytes that the columns of a block may still be given. */
interface TextRoom {
  left: number;
  readonly of: number;
}

/** The texts of one column, one behind another. */
class ColumnText {
  #bytes = new Uint8Array(0);
  readonly #ends: Uint32Array;
  readonly #room: TextRoom;
  #length = 0;
  #count = 0;

  constructor(rows: number, room: TextRoom) {
    this.#ends = new Uint32Array(rows);
    this.#room = room;
  }

  add(said: string | Uint8Array | null): void {
    if (said !== null) {
      const most = typeof said === 'string' ? said.length * 3 : said.length;
      if (this.#length + most > this.#bytes.length) this.#grow(most);
      if (typeof said === 'string') {
        this.#length += encoder.encodeInto(said, this.#bytes.subarray(this.#length)).written;
      } else {
        this.#bytes.set(said, this.#length);
        this.#length += said.length;
      }
    }
    this.#ends[this.#count++] = this.#length;
  }

  put(row: number, column: number, cells: RowCells): void {
    cells.add(column, this.#bytes, row === 0 ? 0 : this.#ends[row - 1]!, this.#ends[row]!);
  }

  #grow(more: number): void {
    const size = Math.max(this.#bytes.length * 2, this.#length + more, LEAST_TEXT);
    this.#room.left -= size - this.#bytes.length;
    if (this.#room.left < 0) throw tooLarge(this.#room.of);
    const grown = new Uint8Array(size);
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
