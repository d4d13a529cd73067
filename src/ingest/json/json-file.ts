/**
 * JSON as sheets: each array of records in the file is one, or the lines of a file of many. Walked through
 * twice, first for the columns, then for the rows; held is a slice and a record.
 */
import {
  answered,
  type Opened,
  progressOf,
  type SheetInfo,
  type SheetOptions,
  type SheetSource,
  type SheetText,
  textLimit,
} from '#ingest/sheet-source.ts';
import { CsvWriter } from '#ingest/workbook/workbook-csv.ts';
import { NOTHING_NOTED } from '#ingest/workbook/workbook-notes.ts';
import { corrupt, WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';
import { NameRoom } from './json-shape.ts';
import { JsonTable } from './json-table.ts';
import { type JsonRecords, type JsonVisitor, walkJson } from './json-walk.ts';

/** Arrays of one file that become sheets. */
const MOST_TABLES = 200;
/** Names of lists that name the columns of the table beside them. */
const COLUMN_NAMES =
  /^(?:columns?|cols|headers?|heads?|fields?|titles?|names|keys|表头|表頭|列名|欄名|字段|欄位)$/i;
const PATH_SEPARATOR = '.';

export function openJson(blob: Blob, options: SheetOptions = {}): Promise<Opened<SheetSource>> {
  return answered(async () => {
    const survey = new Survey();
    await walkJson(blob, survey, { ...options, onRead: progressOf(options, blob.size) });
    const tables = survey.settled();
    if (tables.every(({ isEmpty }) => isEmpty) && tables.some(({ isDamaged }) => isDamaged)) {
      throw corrupt('json');
    }
    return {
      sheets: tables.map(infoOf),
      sheetText: (index, own = {}) => answered(() => textOf(blob, tables[index]!, own)),
    };
  });
}

class Survey implements JsonVisitor {
  readonly #tables = new Map<string, JsonTable>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #room = new NameRoom();

  table(path: readonly string[]): JsonTable {
    const key = keyOf(path);
    let table = this.#tables.get(key);
    if (table === undefined) {
      if (this.#tables.size === MOST_TABLES) {
        throw new WorkbookRefused({
          code: 'tooManyFiles',
          count: MOST_TABLES + 1,
          most: MOST_TABLES,
        });
      }
      table = new JsonTable(path, this.#room);
      this.#tables.set(key, table);
    }
    return table;
  }

  names(path: readonly string[], name: string, texts: readonly string[]): void {
    if (COLUMN_NAMES.test(name)) this.#names.set(keyOf(path), texts);
  }

  settled(): JsonTable[] {
    const tables = [...this.#tables.values()];
    for (const table of tables) {
      table.names = this.#names.get(keyOf(table.path.slice(0, -1))) ?? null;
      table.settle();
    }
    return tables;
  }
}

/** The records of other tables. */
const NOBODY: JsonRecords = { record: () => {}, brokenRecord: () => {}, cutOff: () => {} };

/** Names may hold anything. */
function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

function infoOf(table: JsonTable): SheetInfo {
  const rows = table.rows + (table.hasHeader ? 1 : 0);
  const { isEmpty } = table;
  return {
    name: table.path.join(PATH_SEPARATOR),
    isHidden: false,
    rows,
    isRowsExact: true,
    columns: table.columns,
    isEmpty,
    isProposed: !isEmpty,
  };
}

async function textOf(blob: Blob, table: JsonTable, options: SheetOptions): Promise<SheetText> {
  const writer = new CsvWriter(textLimit(options));
  const rows = table.rowsInto(writer);
  const own = keyOf(table.path);
  await walkJson(
    blob,
    { table: (path) => (keyOf(path) === own ? rows : NOBODY), names: () => {} },
    { ...options, onRead: progressOf(options, blob.size) },
  );
  return {
    text: writer.finish(),
    rows: writer.rows,
    columns: writer.columns,
    alerts: table.alerts(),
    headerRow: table.hasHeader ? 0 : null,
    mergedDown: [],
    notes: NOTHING_NOTED,
  };
}
