/**
 * Binary workbooks (MS-XLSB): parts in a zip as those of xlsx, in records instead of XML. Read here and not
 * by a library, which makes as many things as a count tells: in damaged files that is without an end.
 */
import type { SerialSystem } from '#domain/excel-serial.ts';
import { type HeldSheet, RowWriter } from './held-sheet.ts';
import type { RowCells } from './workbook-csv.ts';
import { type CellFormat, cellFormat, NUMBER_FORMAT } from './workbook-format.ts';
import { type MergedRange, NoteTaker } from './workbook-notes.ts';
import { corrupt, WorkbookRefused } from './workbook-refusal.ts';
import type { UnpackOptions, Zip, ZipEntry } from './workbook-zip.ts';
import { relationsOf, workbookPath } from './xlsx-parts.ts';
import { XlsbRecords } from './xlsb-records.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_MERGES = 1_000_000;

/** Kinds of records: MS-XLSB 2.3. */
const ROW = 0;
/** The first and last of the cells that tell their column, and of those that stand behind the one before. */
const [CELL_BLANK, CELL_RK, CELL_ERROR, CELL_BOOL, CELL_REAL, CELL_TEXT, CELL_SHARED] = [
  1, 2, 3, 4, 5, 6, 7,
] as const;
const [FORMULA_TEXT, FORMULA_NUMBER, FORMULA_BOOL, FORMULA_ERROR] = [8, 9, 10, 11] as const;
/** Cells without a column of their own: what follows is of the same kinds, in the same order. */
const [SHORT_BLANK, SHORT_SHARED] = [12, 18] as const;
const CELL_RICH = 62;
const SHARED_TEXT = 19;
const FORMAT = 44;
const CELL_STYLE = 47;
const COLUMNS = 60;
const BOOK_PROPERTIES = 153;
const SHEET = 156;
const END_OF_TEXTS = 160;
const MERGED = 176;
const [CELL_STYLES_BEGIN, CELL_STYLES_END] = [617, 618] as const;

interface Book {
  readonly texts: readonly string[];
  /** Of each cell style. */
  readonly formats: readonly CellFormat[];
  readonly system: SerialSystem;
}

/** Throws {@link WorkbookRefused}, also where the parts unpack to more than `limitBytes`. */
export async function readXlsb(
  zip: Zip,
  { limitBytes, pause }: Pick<UnpackOptions, 'limitBytes' | 'pause'>,
): Promise<HeldSheet[]> {
  const path = await workbookPath(zip);
  const entry = path === null ? undefined : zip.find(path);
  if (path === null || entry === undefined) throw corrupt('no workbook');
  const recordsOf = async (part: ZipEntry): Promise<XlsbRecords> =>
    new XlsbRecords(await zip.read(part, limitBytes, pause));
  const relations = await relationsOf(zip, path);
  const recordsOfType = async (type: string): Promise<XlsbRecords> => {
    const target = relations.find((it) => it.type === type);
    const part = target === undefined ? undefined : zip.find(target.path);
    return part === undefined ? new XlsbRecords(new Uint8Array(0)) : recordsOf(part);
  };
  const { told, system } = sheetsOf(await recordsOf(entry));
  const book: Book = {
    texts: textsOf(await recordsOfType('sharedStrings')),
    formats: formatsOf(await recordsOfType('styles')),
    system,
  };
  const targets = new Map(relations.map((it) => [it.id, it]));
  const sheets: HeldSheet[] = [];
  const taken = new Set<ZipEntry>();
  for (const { name, id, isHidden } of told) {
    const target = targets.get(id);
    // Sheets of charts, dialogues and macros hold no table.
    if (target === undefined || target.type !== 'worksheet') continue;
    const part = zip.find(target.path);
    if (part === undefined) throw corrupt(`no sheet ${target.path}`);
    if (taken.has(part)) throw corrupt('two sheets in one part');
    taken.add(part);
    sheets.push(heldSheet(name, isHidden, await recordsOf(part), book));
  }
  return sheets;
}

interface ToldSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function sheetsOf(records: XlsbRecords): { told: readonly ToldSheet[]; system: SerialSystem } {
  const told: ToldSheet[] = [];
  let system: SerialSystem = '1900';
  while (records.next()) {
    if (records.kind === BOOK_PROPERTIES) {
      if ((records.whole() & 1) !== 0) system = '1904';
    } else if (records.kind === SHEET) {
      const isHidden = records.whole() !== 0;
      records.skip(4);
      const id = records.text();
      told.push({ id, name: records.text(), isHidden });
    }
  }
  return { told, system };
}

function textsOf(records: XlsbRecords): string[] {
  const texts: string[] = [];
  while (records.next() && records.kind !== END_OF_TEXTS) {
    if (records.kind !== SHARED_TEXT) continue;
    records.skip(1);
    texts.push(records.text());
  }
  return texts;
}

function formatsOf(records: XlsbRecords): CellFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  while (records.next()) {
    if (records.kind === FORMAT) codes.set(records.short(), records.text());
    else if (records.kind === CELL_STYLES_BEGIN) isCellStyles = true;
    else if (records.kind === CELL_STYLES_END) isCellStyles = false;
    else if (records.kind === CELL_STYLE && isCellStyles) {
      records.skip(2);
      ids.push(records.short());
    }
  }
  return ids.map((id) => cellFormat(id, codes.get(id)));
}

/** Goes through the sheet once for its rows and ranges; the cells are read when a row is asked for. */
function heldSheet(name: string, isHidden: boolean, records: XlsbRecords, book: Book): HeldSheet {
  const notes = new NoteTaker();
  const merged: MergedRange[] = [];
  /** The rows that there are, and where the cells of each begin: what is held is no more than the file. */
  const rows: number[] = [];
  const starts: number[] = [];
  const hiddenRows = new Set<number>();
  while (records.next()) {
    if (records.kind === ROW) {
      const row = records.whole();
      if (row >= MOST_ROWS) throw new WorkbookRefused({ code: 'tooManyRows', most: MOST_ROWS });
      if (row <= (rows.at(-1) ?? -1)) throw corrupt('rows that go back');
      rows.push(row);
      starts.push(records.end);
      records.skip(7);
      if ((records.byte() & 0x10) !== 0) hiddenRows.add(row);
    } else if (records.kind === COLUMNS) {
      const first = records.whole();
      const last = records.whole();
      records.skip(8);
      const isUnseen = (records.short() & 1) !== 0;
      // A range to the last column is what is left of the sheet, not columns of the table.
      if (isUnseen && last >= first && last < MOST_COLUMNS - 1) {
        notes.hiddenColumns += last - first + 1;
      }
    } else if (records.kind === MERGED) {
      const [firstRow, lastRow] = [records.whole(), records.whole()];
      const [firstColumn, lastColumn] = [records.whole(), records.whole()];
      notes.merges++;
      if (lastColumn >= MOST_COLUMNS) throw corrupt('a merged range wider than a sheet');
      if (merged.length < MOST_MERGES) merged.push({ firstRow, lastRow, firstColumn, lastColumn });
    }
  }
  const writer = new RowWriter(notes, book.system, merged);
  let next = 0;
  return {
    name,
    isHidden,
    rowCount: (rows.at(-1) ?? -1) + 1,
    notes,
    merged,
    readRow(row, cells) {
      if (rows[next] !== row) return;
      records.goTo(starts[next]!);
      next++;
      let column = -1;
      while (records.next() && records.kind !== ROW) {
        const { kind } = records;
        const isShort = kind >= SHORT_BLANK && kind <= SHORT_SHARED;
        if (!isShort && kind !== CELL_RICH && kind > FORMULA_ERROR) continue;
        column = isShort ? column + 1 : records.whole();
        if (column >= MOST_COLUMNS) {
          throw new WorkbookRefused({ code: 'tooManyColumns', most: MOST_COLUMNS });
        }
        const before = cells.count;
        addCell(records, row, column, cells, { notes, writer, book });
        if (cells.count > before) writer.hideCovered(cells, row, column);
      }
      cells.sort();
      if (cells.count > 0 && hiddenRows.has(row)) notes.hiddenRows++;
    },
  };
}

interface CellContext {
  readonly notes: NoteTaker;
  readonly writer: RowWriter;
  readonly book: Book;
}

function addCell(
  records: XlsbRecords,
  row: number,
  column: number,
  cells: RowCells,
  { notes, writer, book }: CellContext,
): void {
  const style = records.short() | (records.byte() << 16);
  records.skip(1);
  const { kind } = records;
  switch (kind >= SHORT_BLANK && kind <= SHORT_SHARED ? kind - SHORT_BLANK + CELL_BLANK : kind) {
    case CELL_BLANK:
      return;
    case CELL_ERROR:
    case FORMULA_ERROR:
      notes.errors++;
      return;
    case CELL_BOOL:
    case FORMULA_BOOL:
      writer.addFlag(cells, column, records.byte() !== 0);
      return;
    case CELL_RK:
      writer.addNumber(cells, row, column, records.rk(), book.formats[style] ?? NUMBER_FORMAT);
      return;
    case CELL_REAL:
    case FORMULA_NUMBER:
      writer.addNumber(cells, row, column, records.double(), book.formats[style] ?? NUMBER_FORMAT);
      return;
    case CELL_SHARED: {
      const text = book.texts[records.whole()];
      if (text === undefined) throw corrupt('a shared string that does not exist');
      writer.addText(cells, row, column, text);
      return;
    }
    case CELL_RICH:
      records.skip(1);
      writer.addText(cells, row, column, records.text());
      return;
    case CELL_TEXT:
    case FORMULA_TEXT:
      writer.addText(cells, row, column, records.text());
  }
}
