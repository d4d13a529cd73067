/**
 * Workbooks that are not read here, through SheetJS: xls (BIFF2 to BIFF8), ods, XML 2003, HTML tables.
 * It reads a file in one go, without progress and without a way to cancel, and holds it all: so only up
 * to a size. Loaded when such a file comes.
 */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { SerialSystem } from '#domain/excel-serial.ts';
import type { RowCells } from './workbook-csv.ts';
import { closedHtml } from './closed-html.ts';
import { formatOfCode, NUMBER_FORMAT } from './workbook-format.ts';
import { checkRepeated } from './repeated-cells.ts';
import { type HeldSheet, RowWriter } from './held-sheet.ts';
import { NoteTaker } from './workbook-notes.ts';
import { corrupt, tooLarge, WorkbookRefused } from './workbook-refusal.ts';

/** Largest file that is read whole. */
export const MOST_FALLBACK_BYTES = 32 * 1024 * 1024;

/** More than any of these kinds may have; a page of HTML may have more rows than a sheet. */
const MOST_ROWS = 4 * 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * @param content the bytes of a binary or zipped file, or the decoded text of XML and HTML
 * Throws {@link WorkbookRefused}.
 */
export async function readFallback(content: Uint8Array | string): Promise<HeldSheet[]> {
  if (content.length > MOST_FALLBACK_BYTES) throw tooLarge(MOST_FALLBACK_BYTES);
  const isHtml =
    typeof content === 'string' &&
    !content.includes('urn:schemas-microsoft-com:office:spreadsheet"') &&
    !content.includes('opendocument.spreadsheet"');
  if (typeof content === 'string' && !isHtml) checkRepeated(content);
  const library = await import('@e965/xlsx');
  // Its own tables of encodings are 460 KB; the platform has them.
  library.set_cptable(platformEncodings);
  const readable = isHtml ? closedHtml(content) : content;
  let workbook: WorkBook;
  try {
    workbook = library.read(readable, {
      type: typeof content === 'string' ? 'string' : 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      // Hidden rows and columns are told only with the styles.
      cellStyles: true,
      nodim: true,
      // Cells of HTML stay the text that they are: 00123, 2024-03-05.
      raw: isHtml,
    });
  } catch (error) {
    throw refusalOf(error);
  }
  const system: SerialSystem = workbook.Workbook?.WBProps?.date1904 === true ? '1904' : '1900';
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    const isChart = sheet?.['!type'] !== undefined && sheet['!type'] !== 'sheet';
    if (sheet === undefined || isChart) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [heldSheet(name, isHidden, sheet, system)];
  });
}

function refusalOf(error: unknown): WorkbookRefused {
  const message = error instanceof Error ? error.message : String(error);
  // "Unsupported ZIP encryption" is said of any bytes that are no archive: ours are told by our own reader.
  if (/password|encrypted file|encryption (?:scheme|version)/i.test(message)) {
    return new WorkbookRefused({ code: 'encrypted' });
  }
  if (
    /cannot find workbook|workbook is empty|could not find <table>|unsupported file/i.test(message)
  ) {
    return new WorkbookRefused({ code: 'notWorkbook' });
  }
  return corrupt(message);
}

function heldSheet(
  name: string,
  isHidden: boolean,
  sheet: WorkSheet,
  system: SerialSystem,
): HeldSheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // Cells may say that they stand anywhere.
  if (rows.length > MOST_ROWS) {
    throw new WorkbookRefused({ code: 'tooManyRows', most: MOST_ROWS });
  }
  const merged = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    lastRow: e.r,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  const notes = new NoteTaker();
  notes.merges = merged.length;
  notes.hiddenColumns = sheet['!cols']?.filter((it) => it?.hidden === true).length ?? 0;
  const writer = new RowWriter(notes, system, merged);
  return {
    name,
    isHidden,
    rowCount: rows.length,
    notes,
    merged,
    readRow(row, cells) {
      const own = rows[row] ?? [];
      if (own.length > MOST_COLUMNS) {
        throw new WorkbookRefused({ code: 'tooManyColumns', most: MOST_COLUMNS });
      }
      for (const [column, cell] of own.entries()) {
        if (cell === undefined || cell === null) continue;
        const before = cells.count;
        addCell(cell, row, column, cells, notes, writer);
        if (cells.count > before) writer.hideCovered(cells, row, column);
      }
      if (cells.count > 0 && sheet['!rows']?.[row]?.hidden === true) notes.hiddenRows++;
    },
  };
}

function addCell(
  cell: CellObject,
  row: number,
  column: number,
  cells: RowCells,
  notes: NoteTaker,
  writer: RowWriter,
): void {
  const { v: value } = cell;
  if (cell.t === 'e') notes.errors++;
  else if (typeof value === 'string') writer.addText(cells, row, column, value);
  else if (typeof value === 'number') {
    const format = typeof cell.z === 'string' ? formatOfCode(cell.z) : NUMBER_FORMAT;
    writer.addNumber(cells, row, column, value, format);
  } else if (typeof value === 'boolean') writer.addFlag(cells, column, value);
}

/** Code pages of Windows by the names the platform knows them by. */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

function decoderOf(codePage: number): TextDecoder {
  let decoder = decoders.get(codePage);
  if (decoder === undefined) {
    const isWindows = codePage >= 1250 && codePage <= 1258;
    const label = LABELS[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252');
    decoder = new TextDecoder(label, { ignoreBOM: true });
    decoders.set(codePage, decoder);
  }
  return decoder;
}

/** The part of SheetJS's `codepage` library that reading asks for. */
const platformEncodings = {
  utils: {
    decode(codePage: number, data: string | ArrayLike<number>): string {
      const bytes =
        typeof data === 'string'
          ? Uint8Array.from(data, (it) => it.charCodeAt(0))
          : Uint8Array.from(data);
      return decoderOf(codePage).decode(bytes);
    },
  },
};
