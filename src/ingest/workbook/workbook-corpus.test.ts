/**
 * A generated corpus of workbooks in every kind that is written today, read three times: by our reader, by
 * hucre and by SheetJS. All three say of each cell what was put there.
 */
import * as sheetjs from '@e965/xlsx';
import fc from 'fast-check';
import { type CellValue, read, type WriteSheet } from 'hucre';
import { readOds, writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { momentFromSerial } from '#domain/excel-serial.ts';
import { numRuns } from '#testing/property.ts';
import { openFile } from '#ingest/open-file.ts';
import { parseRecords } from '#ingest/dialect/records.ts';
import { SHEET_DIALECT } from '#ingest/sheet-source.ts';
import { plainNumber } from './workbook-value.ts';

type Made =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'moment'; readonly serial: number }
  | { readonly kind: 'formula'; readonly value: number };

interface MadeSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly (Made | null)[])[];
}

const PIECES = ['王小明', '00123', 'a,b', '"好"', 'Ümläut', '\n', '=1+1', '<b>&', '😀', '1.5'];
/** A line end within a paragraph of ODF is a blank, which not all writers know. */
const PLAIN = PIECES.filter((piece) => piece !== '\n');
const ASCII = ['Ann', '00123', 'a,b', '"ok"', '=1+1', '<b>&', '1.5', '2024-03-05'];

const cellOf = (pieces: readonly string[]): fc.Arbitrary<Made | null> =>
  fc.oneof(
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
      .map((parts): Made => ({ kind: 'text', text: parts.join('x') })),
    fc
      .oneof(
        fc.integer(),
        fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
      )
      .map((value): Made => ({ kind: 'number', value })),
    fc.boolean().map((value): Made => ({ kind: 'flag', value })),
    // From March 1900 on: before, Excel counts a day that never was.
    fc.integer({ min: 61, max: 60_000 }).map((serial): Made => ({ kind: 'day', serial })),
    fc
      .tuple(fc.integer({ min: 61, max: 60_000 }), fc.integer({ min: 1, max: 86_399 }))
      .map(([day, second]): Made => ({ kind: 'moment', serial: day + second / 86_400 })),
    fc.integer({ min: 0, max: 1e6 }).map((value): Made => ({ kind: 'formula', value })),
    fc.constant(null),
  );

const bookOf = (pieces: readonly string[]): fc.Arbitrary<readonly MadeSheet[]> =>
  fc
    .array(
      fc.record({
        isHidden: fc.boolean(),
        rows: fc.array(fc.array(cellOf(pieces), { maxLength: 6 }), { maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    // One sheet at least can be seen.
    .map((sheets) =>
      sheets.map(({ rows, isHidden }, at) => ({
        name: `S${at + 1}`,
        isHidden: isHidden && at > 0,
        rows,
      })),
    );

function textOf(made: Made | null): string {
  if (made === null) return '';
  switch (made.kind) {
    case 'text':
      return made.text;
    case 'flag':
      return made.value ? 'TRUE' : 'FALSE';
    case 'day':
    case 'moment':
      return momentText(made.serial, made.kind === 'day');
    default:
      return plainNumber(made.value);
  }
}

function momentText(serial: number, isDay: boolean): string {
  const millis = Math.round(momentFromSerial(serial, '1900')! / 1000) * 1000;
  const iso = new Date(millis).toISOString();
  return isDay ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

/** Without blanks at the ends of rows and of the table. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cut = rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((cells) => cells.length > 0) + 1);
}

// ── written ──────────────────────────────────────────────────────────────────────────────────

function bySheetJs(sheets: readonly MadeSheet[], bookType: sheetjs.BookType): Uint8Array {
  const book = sheetjs.utils.book_new();
  for (const { name, rows } of sheets) {
    const cells = rows.map((row) =>
      row.map((made): sheetjs.CellObject | null => {
        if (made === null) return null;
        switch (made.kind) {
          case 'text':
            return { t: 's', v: made.text };
          case 'flag':
            return { t: 'b', v: made.value };
          case 'day':
            return { t: 'n', v: made.serial, z: 'yyyy-mm-dd' };
          case 'moment':
            return { t: 'n', v: made.serial, z: 'yyyy/m/d h:mm:ss' };
          case 'number':
            return { t: 'n', v: made.value };
          case 'formula':
            return { t: 'n', v: made.value, f: 'SUM(1,2)' };
        }
      }),
    );
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet(cells), name);
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** hucre gives all dates the format of a day; in ods neither writes moments as such. */
function withoutMoments(sheets: readonly MadeSheet[]): readonly MadeSheet[] {
  const asDay = (made: Made | null): Made | null =>
    made?.kind === 'moment' ? { kind: 'day', serial: Math.floor(made.serial) } : made;
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(asDay)) }));
}

/** hucre writes rows without cells, which ODF does not know and SheetJS passes over. */
function withoutBlankRows(sheets: readonly MadeSheet[]): readonly MadeSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => row.some((made) => made !== null)),
  }));
}

function hucreSheets(sheets: readonly MadeSheet[]): WriteSheet[] {
  return sheets.map(({ name, isHidden, rows }) => ({
    name,
    ...(isHidden ? { hidden: true } : {}),
    rows: rows.map((row) =>
      row.map((made): CellValue => {
        if (made === null) return null;
        switch (made.kind) {
          case 'text':
            return made.text;
          case 'day':
          case 'moment':
            return new Date(Math.round(momentFromSerial(made.serial, '1900')! / 1000) * 1000);
          default:
            return made.value;
        }
      }),
    ),
  }));
}

// ── read ─────────────────────────────────────────────────────────────────────────────────────

interface ReadSheet {
  readonly name: string;
  readonly rows: string[][];
}

/** Sheets that hold something. */
async function ours(bytes: Uint8Array): Promise<ReadSheet[]> {
  const opened = await openFile(new Blob([bytes.slice()]));
  if (opened.status === 'refused') throw new Error(JSON.stringify(opened.refusal));
  if (opened.result.kind !== 'sheets') throw new Error(opened.result.kind);
  const { source } = opened.result;
  const sheets: ReadSheet[] = [];
  for (const [at, { name, isEmpty }] of source.sheets.entries()) {
    if (isEmpty) continue;
    const text = await source.sheetText(at);
    if (text.status === 'refused') throw new Error(JSON.stringify(text.refusal));
    const rows = parseRecords(await text.result.text.text(), SHEET_DIALECT);
    sheets.push({ name, rows: trimmed(rows) });
  }
  return sheets;
}

function sheetJs(bytes: Uint8Array): ReadSheet[] {
  const book = sheetjs.read(bytes, { type: 'array', cellNF: true, dense: true });
  const { is_date: isDate } = sheetjs.SSF as { is_date: (code: string) => boolean };
  const said = (cell: sheetjs.CellObject | undefined): string => {
    const { v: value, z: code } = cell ?? {};
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value !== 'number') return String(value ?? '').replaceAll('\r\n', '\n');
    if (typeof code !== 'string' || !isDate(code)) return plainNumber(value);
    return momentText(value, !/h/i.test(code));
  };
  return filled(
    book.SheetNames.map((name) => ({
      name,
      rows: Array.from(book.Sheets[name]!['!data'] ?? [], (row) =>
        Array.from(row ?? [], (cell) => said(cell)),
      ),
    })),
  );
}

async function hucre(bytes: Uint8Array, isOds: boolean): Promise<ReadSheet[]> {
  const { sheets } = await (isOds ? readOds(bytes) : read(bytes));
  const said = (value: CellValue | undefined): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') return plainNumber(value);
    if (!(value instanceof Date)) return value;
    // It does not tell days from moments at midnight.
    const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
    return iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
  };
  return filled(
    sheets.map(({ name, rows }) => ({
      name,
      rows: Array.from(rows, (row) => (row ?? []).map(said)),
    })),
  );
}

function filled(sheets: readonly ReadSheet[]): ReadSheet[] {
  return sheets
    .map(({ name, rows }) => ({ name, rows: trimmed(rows) }))
    .filter(({ rows }) => rows.length > 0);
}

type Kind = readonly [
  name: string,
  write: (sheets: readonly MadeSheet[]) => Uint8Array | Promise<Uint8Array>,
  isReadByHucre: boolean,
  pieces: readonly string[],
];

const KINDS: readonly Kind[] = [
  ['xlsx of hucre', (sheets) => writeXlsx({ sheets: hucreSheets(sheets) }), true, PIECES],
  ['xlsx of SheetJS', (sheets) => bySheetJs(sheets, 'xlsx'), true, PIECES],
  ['xlsb', (sheets) => bySheetJs(sheets, 'xlsb'), false, PIECES],
  ['xls (BIFF8)', (sheets) => bySheetJs(sheets, 'biff8'), true, PIECES],
  ['xls (BIFF5)', (sheets) => bySheetJs(sheets, 'biff5'), false, ASCII],
  // Its days are numbers with a format that hucre does not look at.
  ['ods of SheetJS', (sheets) => bySheetJs(sheets, 'ods'), false, PLAIN],
  ['ods of hucre', (sheets) => writeOds({ sheets: hucreSheets(sheets) }), true, PLAIN],
  ['XML of Excel 2003', (sheets) => bySheetJs(sheets, 'xlml'), false, PIECES],
];

test.each(KINDS)('%s', async (name, write, isReadByHucre, pieces) => {
  await fc.assert(
    fc.asyncProperty(bookOf(pieces), async (made) => {
      const days = /hucre|ods/.test(name) ? withoutMoments(made) : made;
      const sheets = name === 'ods of hucre' ? withoutBlankRows(days) : days;
      fc.pre(sheets.some(({ rows }) => rows.some((row) => row.some((made) => made !== null))));
      const bytes = await write(sheets);
      const expected = filled(
        sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) })),
      );
      expect(await ours(bytes), 'ours').toEqual(expected);
      expect(sheetJs(bytes), 'SheetJS').toEqual(expected);
      if (!isReadByHucre) return;
      expect(await hucre(bytes, name.startsWith('ods')), 'hucre').toEqual(expected);
    }),
    { numRuns: numRuns(4, 400) },
  );
});
