/** The tables that stand below each other in a text file: how many, which is meant, which are known for what they are. */
import { CUSTOMER_KEYS } from '#ingest/mapping/field-candidates.ts';
import type { EncodingName } from '#domain/sheet.ts';
import { type FarTables, farTables } from '#ingest/dialect/far-tables.ts';
import type { RecordDialect } from '#ingest/dialect/records.ts';
import { type FileSample, sampleFile, sampleTables } from '#ingest/dialect/sample.ts';
import type { TextTable } from '#ingest/dialect/tables-in-text.ts';
import { mapColumns } from '#ingest/mapping/mapping.ts';
import { keyField } from '#domain/tables.ts';
import { cluesOf } from './column-plans.ts';
import { readableText } from './readable-text.ts';
import { cellContent } from '#ingest/values/cell-text.ts';

export interface TablesOfFile {
  /** The one with the most cells. */
  readonly largest: number;
  /** Those beside the largest, in the order of the file. */
  readonly others: readonly TableOfFile[];
  /** What further tables are called: more than are looked at. */
  readonly leftOut: readonly string[];
  /** Of tables that stand too far apart to be read from one text: the part of the file that each is. */
  readonly parts?: readonly Blob[];
  /** How the parts are encoded. */
  readonly encoding?: EncodingName;
}

export interface TableOfFile {
  readonly table: number;
  /** By the title above it, else by its first columns; each another. */
  readonly name: string;
  /** Whether it is a table of customers, orders … beyond doubt. */
  readonly isKnown: boolean;
}

const ONE: TablesOfFile = { largest: 0, others: [], leftOut: [] };

const LONGEST_NAME = 40;
const NAMED_COLUMNS = 3;

/** In larger files other tables are parts of them. */
const MOST_LOOKED_AT = 256 * 1024;
/** Each is as a file of its own: read, shown, stored. No page of reports has so many. */
const MOST_OTHERS = 60;

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
  const { first, tables } = await sampleTables(blob, options, ({ tables: all, table: largest }) =>
    [...all.keys()].filter((table) => table !== largest).slice(0, MOST_OTHERS),
  );
  if (first.kind !== 'text' || first.tables.length < 2) return ONE;
  const names = namesOf(first.tables.map((table) => nameOf(first.whole ?? [], table)));
  const others = tables.map((own): TableOfFile => ({
    table: own.table,
    name: names[own.table]!,
    isKnown: isKnownTable(own),
  }));
  const offered = new Set([first.table, ...others.map(({ table }) => table)]);
  return {
    largest: first.table,
    others,
    leftOut: names.filter((_, table) => !offered.has(table)),
  };
}

/** Each another: the same again, or none, is told by its number. */
function namesOf(found: readonly string[]): string[] {
  const taken = new Set<string>();
  return found.map((name, at) => {
    const own = name === '' || taken.has(name) ? `${name} ${at + 1}`.trim() : name;
    taken.add(own);
    return own;
  });
}

/** Parts of a file, each with a table of its own. */
async function partsOf(
  file: Blob,
  { starts, encoding }: FarTables,
  recordDialect?: RecordDialect,
): Promise<TablesOfFile> {
  const parts = starts.map((start, at) => file.slice(start, starts[at + 1] ?? file.size));
  const isKnown: boolean[] = [];
  const found: string[] = [];
  for (const part of parts) {
    const sample = await sampleFile(part, {
      encoding,
      ...(recordDialect ? { recordDialect } : {}),
    });
    const isText = sample.kind === 'text';
    isKnown.push(isText && isKnownTable(sample));
    found.push(
      isText
        ? nameOf(sample.records, { ...sample.dialect, start: 0, end: sample.records.length })
        : '',
    );
  }
  const sizes = parts.map(({ size }) => size);
  // Notes are no table, however long they are.
  const most = isKnown.some((it) => it) ? sizes.map((size, at) => (isKnown[at] ? size : 0)) : sizes;
  const largest = most.indexOf(Math.max(...most));
  const others = namesOf(found).flatMap((name, table) =>
    table === largest ? [] : [{ table, name, isKnown: isKnown[table]! }],
  );
  return { largest, others, leftOut: [], parts, encoding };
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
