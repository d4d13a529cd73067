/**
 * The pages of a column are looked at before the library decodes them. It believes every count that a page
 * tells: a run of two thousand million values makes an array of that length, and that ends not the reading
 * but the whole process. What a page says has to fit what the row group says, which is bounded.
 */
import type {
  AsyncBuffer,
  ColumnMetaData,
  Compressors,
  DataReader,
  PageHeader,
  SchemaElement,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import {
  getMaxDefinitionLevel,
  getMaxRepetitionLevel,
  getSchemaPath,
  isFlatColumn,
} from 'hyparquet/src/schema.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { corrupt } from '#ingest/workbook/workbook-refusal.ts';

/** Values of one page: writers mean a hundred thousand, and no row group of one page has so many. */
const MOST_VALUES = 2 ** 24;

type DataPageHeaderV2 = NonNullable<PageHeader['data_page_header_v2']>;

interface Levels {
  readonly repetition: number;
  readonly definition: number;
}

/** Throws {@link WorkbookRefused}, or what the library throws at bytes it cannot read. */
export async function checkPages(
  file: AsyncBuffer,
  schema: readonly SchemaElement[],
  column: ColumnMetaData,
  unpack: Compressors,
): Promise<void> {
  const path = getSchemaPath([...schema], column.path_in_schema);
  const levels = {
    repetition: getMaxRepetitionLevel(path),
    definition: getMaxDefinitionLevel(path),
  };
  const start = Number(column.dictionary_page_offset ?? 0n) || Number(column.data_page_offset);
  const buffer = await file.slice(start, start + Number(column.total_compressed_size));
  const reader: DataReader = { view: new DataView(buffer), offset: 0 };
  const isFlat = isFlatColumn(path);
  const isFlag = column.type === 'BOOLEAN';
  let values = 0;
  // As the library goes on: pages behind the last value are looked at in nested columns only.
  const goesOn = (): boolean =>
    reader.offset < buffer.byteLength - 1 && !(isFlat && values >= column.num_values);
  while (goesOn()) {
    const header = parquetHeader(reader);
    const packedBytes = checked(header.compressed_page_size, buffer.byteLength - reader.offset);
    const packed = new Uint8Array(buffer, reader.offset, packedBytes);
    reader.offset += packedBytes;
    const bytes = checked(header.uncompressed_page_size, Infinity);
    const left = Math.min(MOST_VALUES, Number(column.num_values) - values);
    switch (header.type) {
      case 'DICTIONARY_PAGE':
        // A value takes a bit at least.
        checked(header.dictionary_page_header?.num_values, Math.min(MOST_VALUES, bytes * 8));
        break;
      case 'DATA_PAGE': {
        const page = present(header.data_page_header);
        values += checked(page.num_values, left);
        const content = readerOf(decompressPage(packed, bytes, column.codec, unpack));
        const count = checkLevels(content, page.num_values, levels);
        const hasRuns = isIndexed(page.encoding) || page.encoding === 'RLE';
        if (hasRuns) checkRunsOf(content, count, isFlag);
        break;
      }
      case 'DATA_PAGE_V2': {
        const page = present(header.data_page_header_v2);
        values += checked(page.num_values, left);
        const count = page.num_values - checked(page.num_nulls, page.num_values);
        const levelBytes = checkLevelsV2(packed, page, levels);
        const rest = packed.subarray(levelBytes);
        const content = readerOf(
          page.is_compressed === false
            ? rest
            : decompressPage(rest, bytes - levelBytes, column.codec, unpack),
        );
        if (page.encoding === 'RLE') checkRunsOf(content, count, true);
        else if (isIndexed(page.encoding)) checkRunsOf(content, count, false);
        break;
      }
      default:
        throw corrupt(`parquet page ${header.type}`);
    }
  }
}

/** A count that the file tells, from 0 to `most`. */
function checked(count: number | undefined, most: number): number {
  if (count !== undefined && count >= 0 && count <= most) return count;
  throw corrupt('parquet page');
}

function readerOf(bytes: Uint8Array): DataReader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}

function present<Header>(header: Header | undefined): Header {
  if (header === undefined) throw corrupt('parquet page header');
  return header;
}

function isIndexed(encoding: string): boolean {
  return encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY';
}

/** Returns how many values are there. */
function checkLevels(
  reader: DataReader,
  count: number,
  { repetition, definition }: Levels,
): number {
  if (repetition > 0) checkLengthAndRuns(reader, repetition, count);
  return definition > 0 ? checkLengthAndRuns(reader, definition, count) : count;
}

/** Returns how many bytes the levels take. */
function checkLevelsV2(
  packed: Uint8Array,
  page: DataPageHeaderV2,
  { repetition, definition }: Levels,
): number {
  const { num_values: count } = page;
  const forRepetition = checked(page.repetition_levels_byte_length, packed.length);
  const forDefinition = checked(page.definition_levels_byte_length, packed.length - forRepetition);
  const reader = readerOf(packed);
  if (repetition > 0) checkRuns(reader, widthOf(repetition), count, null);
  reader.offset = forRepetition;
  if (definition > 0) checkRuns(reader, widthOf(definition), count, null);
  return forRepetition + forDefinition;
}

/** Flags, or indexes into the dictionary behind their width; of other encodings the bytes are the bound. */
function checkRunsOf(reader: DataReader, count: number, isFlag: boolean): void {
  if (count === 0) return;
  if (isFlag) reader.offset += 4;
  const width = isFlag ? 1 : checked(reader.view.getUint8(reader.offset++), 32);
  if (width > 0) checkRuns(reader, width, count, null);
}

/** How many of the levels are the highest. */
function checkLengthAndRuns(reader: DataReader, highest: number, count: number): number {
  const length = reader.view.getUint32(reader.offset, true);
  reader.offset += 4;
  const start = reader.offset;
  const found = checkRuns(reader, widthOf(highest), count, highest);
  reader.offset = start + checked(length, reader.view.byteLength - start);
  return found;
}

function widthOf(highest: number): number {
  return 32 - Math.clz32(highest);
}

/**
 * Goes over the runs until `count` values are told. Returns how many of them are `wanted`.
 * A run of one value may not go beyond; packed ones are filled up to eight.
 */
function checkRuns(
  reader: DataReader,
  width: number,
  count: number,
  wanted: number | null,
): number {
  const { view } = reader;
  let seen = 0;
  let found = 0;
  while (seen < count) {
    const header = readVarInt(reader);
    if ((header & 1) === 1) {
      const packed = (header >>> 1) * 8;
      const taken = Math.min(packed, count - seen);
      if (wanted !== null) found += countPacked(view, reader.offset, width, taken, wanted);
      reader.offset += Math.ceil((packed * width) / 8);
      seen += taken;
      // An empty run would be told again and again.
      if (packed === 0 && reader.offset >= view.byteLength) throw corrupt('parquet run');
      continue;
    }
    const length = checked(header >>> 1, count - seen);
    let value = 0;
    for (let byte = 0; byte < (width + 7) >> 3; byte++) {
      value |= view.getUint8(reader.offset++) << (byte * 8);
    }
    if (value === wanted) found += length;
    seen += length;
  }
  return found;
}

function countPacked(
  view: DataView,
  start: number,
  width: number,
  count: number,
  wanted: number,
): number {
  let found = 0;
  for (let at = 0; at < count; at++) {
    let value = 0;
    for (let bit = 0; bit < width; bit++) {
      const place = at * width + bit;
      value |= ((view.getUint8(start + (place >> 3)) >> (place & 7)) & 1) << bit;
    }
    if (value === wanted) found++;
  }
  return found;
}
