/** Batches built from plain values, for tests of what is derived from them. */
import { type BatchColumn, type BatchMeta, DEFAULT_SOURCE } from '#domain/batch.ts';
import { parseIsoDay } from '#domain/civil-time.ts';
import type { Column } from '#domain/columns.ts';
import { dictionaryOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { parsePlainDecimal } from '#domain/money.ts';
import { fieldSpec, isTableKind, type TableKind } from '#domain/tables.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';

export type PlainCell = string | number | null;

/** Columns by `table.field` (custom fields: `table~header`), all of one length. */
export type PlainColumns = Readonly<Record<string, readonly PlainCell[]>>;

let made = 0;

/** A batch with one column per entry, typed by the field's spec. Days are ISO text or day numbers. */
export function batchOf(columns: PlainColumns, options: Partial<BatchMeta> = {}): BatchData {
  const id = `batch-${++made}`;
  const names = Object.keys(columns);
  const metas = names.map((name, index): BatchColumn => {
    const [, tableName = '', mark = '.', field = ''] = /^(\w+)([.~])(.+)$/.exec(name) ?? [];
    if (!isTableKind(tableName)) throw new RangeError(`no table in ${name}`);
    const custom = mark === '~';
    const column = columnOf(tableName, custom ? null : field, columns[name]!);
    return {
      index,
      header: field,
      table: tableName,
      field,
      custom,
      type: column.type,
      confidence: 1,
      sensitivity: 'none',
    };
  });
  const rowCount = names.length === 0 ? 0 : columns[names[0]!]!.length;
  const kinds = [...new Set<TableKind>(metas.map(({ table }) => table))];
  return {
    meta: {
      id,
      importId: id,
      fileName: `${id}.csv`,
      fileBytes: 0,
      source: DEFAULT_SOURCE,
      importedAt: 0,
      encoding: 'utf-8',
      dialect: {
        delimiter: ',',
        blankAligned: false,
        quote: '"',
        newline: 'LF',
        headerRow: 0,
        firstDataRow: 1,
      },
      kinds,
      columns: metas,
      rowCount,
      rows: { read: rowCount, new: rowCount, changed: 0, duplicate: 0, rejected: {}, skipped: {} },
      isKeyedByName: false,
      alerts: [],
      newestFactDay: null,
      currency: null,
      ...options,
    },
    columns: metas.map(({ table, field, custom }, at) =>
      columnOf(table, custom ? null : field, columns[names[at]!]!),
    ),
    status: null,
    recordIds: new Float64Array(0),
  };
}

/** The shop over batches of plain columns. */
export function shopOf(...batches: readonly PlainColumns[]): DerivedShop {
  return new DerivedShop(batches.map((columns) => batchOf(columns)));
}

/** A column of the file's own is read as what its cells are. */
function typeOfCustom(cells: readonly PlainCell[]): 'number' | 'text' {
  const told = cells.filter((cell) => cell !== null);
  return told.length > 0 && told.every((cell) => typeof cell === 'number') ? 'number' : 'text';
}

function columnOf(table: TableKind, field: string | null, cells: readonly PlainCell[]): Column {
  const type = field === null ? typeOfCustom(cells) : fieldSpec(table, field)?.type;
  switch (type) {
    case 'number':
    case 'integer':
    case 'money':
    case 'rate': {
      const parsed = cells.map((cell) =>
        cell === null ? null : parsePlainDecimal(String(cell), 9),
      );
      const scale = Math.max(0, ...parsed.map((value) => value?.scale ?? 0));
      const units = Float64Array.from(parsed, (value) =>
        value ? Math.round(value.units * 10 ** (scale - value.scale)) : Number.NaN,
      );
      return { type: 'decimal', units, scale };
    }
    case 'day':
    case 'moment': {
      const days = Int32Array.from(cells, (cell) =>
        cell === null ? NO_DAY : typeof cell === 'number' ? cell : (parseIsoDay(cell) ?? NO_DAY),
      );
      return { type: 'day', days };
    }
    default: {
      const texts = cells.map((cell) => (cell === null ? null : String(cell)));
      const distinct = [...new Set(texts.filter((text) => text !== null))];
      const codeOf = new Map(distinct.map((text, code) => [text, code]));
      const codes = Int32Array.from(texts, (text) => (text === null ? NO_CODE : codeOf.get(text)!));
      return { type: 'category', codes, dictionary: dictionaryOf(distinct) };
    }
  }
}
