/** The tables that stand below each other in a text file: how many, which is meant, which are known for what they are. */
import { CUSTOMER_KEYS } from '#ingest/mapping/field-candidates.ts';
import type { EncodingName } from '#domain/sheet.ts';
import { type FarTables, farTables } from '#ingest/dialect/far-tables.ts';
import type { RecordDialect } from '#ingest/dialect/records.ts';
import { type FileSample, sampleFile } from '#ingest/dialect/sample.ts';
import type { TextTable } from '#ingest/dialect/tables-in-text.ts';
import { mapColumns } from '#ingest/mapping/mapping.ts';
import { keyField } from '#domain/tables.ts';
import { cluesOf } from './column-plans.ts';
import { readableText } from './readable-text.ts';
import { cellContent } from '#ingest/values/cell-text.ts';

export interface TablesOfFile {
  readonly count: number;
  /** The one with the most cells. */
  readonly largest: number;
  /** Of each, whether it is a table of customers, orders … beyond doubt. */
  readonly isKnown: readonly boolean[];
  /** What each is called: by the title above it, else by its first columns; each another. */
  readonly names: readonly string[];
  /** Of tables that stand too far apart to be read from one text: the part of the file that each is. */
  readonly parts?: readonly Blob[];
  /** How the parts are encoded. */
  readonly encoding?: EncodingName;
}

const ONE: TablesOfFile = { count: 1, largest: 0, isKnown: [true], names: [''] };

const LONGEST_NAME = 40;
const NAMED_COLUMNS = 3;

/** In larger files other tables are parts of them. */
const MOST_LOOKED_AT = 256 * 1024;

export async function tablesOfFile(
  file: Blob,
  recordDialect?: RecordDialect,
): Promise<TablesOfFile> {
  if (file.size === 0) return ONE;
  const far = await farTables(file, recordDialect);
  if (far) return partsOf(file, far, recordDialect);
  if (file.size > MOST_LOOKED_AT) return ONE;
  const isAsItStands = recordDialect !== undefined;
  const { blob, written } = await readableText(file, { isAsItStands });
  const options = {
    ...(recordDialect ? { recordDialect } : {}),
    ...(written ? ({ encoding: 'utf-8' } as const) : {}),
  };
  const sample = await sampleFile(blob, options);
  if (sample.kind !== 'text' || sample.tables.length < 2) return ONE;
  const isKnown: boolean[] = [];
  for (const table of sample.tables.keys()) {
    const own = await sampleFile(blob, { ...options, table });
    isKnown.push(own.kind === 'text' && isKnownTable(own));
  }
  const names: string[] = [];
  for (const [at, table] of sample.tables.entries()) {
    const name = nameOf(sample.whole ?? [], table);
    names.push(name === '' || names.includes(name) ? `${name} ${at + 1}`.trim() : name);
  }
  return { count: sample.tables.length, largest: sample.table, isKnown, names };
}

/** Parts of a file, each with a table of its own. */
async function partsOf(
  file: Blob,
  { starts, encoding }: FarTables,
  recordDialect?: RecordDialect,
): Promise<TablesOfFile> {
  const parts = starts.map((start, at) => file.slice(start, starts[at + 1] ?? file.size));
  const isKnown: boolean[] = [];
  const names: string[] = [];
  for (const [at, part] of parts.entries()) {
    const sample = await sampleFile(part, {
      encoding,
      ...(recordDialect ? { recordDialect } : {}),
    });
    const isText = sample.kind === 'text';
    isKnown.push(isText && isKnownTable(sample));
    const name = isText
      ? nameOf(sample.records, { ...sample.dialect, start: 0, end: sample.records.length })
      : '';
    names.push(name === '' || names.includes(name) ? `${name} ${at + 1}`.trim() : name);
  }
  const sizes = parts.map(({ size }) => size);
  // Notes are no table, however long they are.
  const most = isKnown.some((it) => it) ? sizes.map((size, at) => (isKnown[at] ? size : 0)) : sizes;
  const largest = most.indexOf(Math.max(...most));
  return { count: parts.length, largest, isKnown, names, parts, encoding };
}

function nameOf(records: readonly (readonly string[])[], table: TextTable): string {
  const header = table.headerStart ?? table.headerRow ?? table.firstDataRow;
  for (let record = header - 1; record >= table.start; record--) {
    const filled = records[record]!.map(cellContent).filter((cell) => cell !== '');
    if (filled.length === 1) return filled[0]!.slice(0, LONGEST_NAME);
  }
  const names = (records[table.headerRow ?? -1] ?? []).map(cellContent);
  const first = names.filter((name) => name !== '').slice(0, NAMED_COLUMNS);
  return first.join(', ').slice(0, LONGEST_NAME);
}

/**
 * Most of the columns are fields of one kind, and one says which row it is or whose: a summary by month is
 * no list of orders, and suppliers are no customers.
 */
function isKnownTable(sample: FileSample): boolean {
  const { kind, columns } = mapColumns(cluesOf(sample, sample.dialect.delimiter), new Map());
  if (kind === 'other') return false;
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const keys: readonly (string | undefined)[] = [keyField(kind), ...CUSTOMER_KEYS];
  const hasKey = fields.some((field) => keys.includes(field));
  const isNamed = kind !== 'customers' || fields.some((field) => CUSTOMER_NAMES.has(field));
  return hasKey && isNamed && fields.length * 3 >= columns.length * 2;
}

const CUSTOMER_NAMES = new Set(['name', 'customerId', 'memberNo']);
