/**
 * What a file turns into: how it was read (encoding, dialect), its columns as typed data, where each
 * column goes (a table and a field, or a custom field), and what became of every record read.
 */
import type { Column } from './columns.ts';

/** WHATWG labels as reported, and UTF-32, HZ, UTF-7 and IBM 850; `gb18030` also stands for GBK and GB2312. */
export const ENCODING_NAMES = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'ibm850',
  'ibm866',
  'iso-8859-15',
  'macintosh',
  'hz-gb-2312',
  'utf-7',
] as const;

export type EncodingName = (typeof ENCODING_NAMES)[number];

/** How bytes become records. Record numbers count from 0 at the start of the file, blank lines included. */
export interface Dialect {
  /** What stands between cells: mostly one character. */
  readonly delimiter: string;
  /**
   * Runs of blanks separate, those at the start and end of a line do not: runs of any length where the
   * delimiter is ' ', of two or more where it is two blanks.
   */
  readonly blankAligned: boolean;
  /**
   * Where the cells of blank-aligned text start, in characters from the start of a line; left out where
   * every line has all of them.
   */
  readonly columnStarts?: readonly number[];
  /** `columnStarts` count cells of a terminal: East Asian wide characters take two; false when left out. */
  readonly startsInCells?: boolean;
  readonly quote: '"' | "'" | null;
  /** A backslash before a quote or a delimiter makes it content; else quotes inside quotes are doubled. */
  readonly escape?: '\\';
  /**
   * What most records end with. LF and CRLF are read alike: a record ends at LF, and a CR right before
   * it belongs to the line end. Under CR a record ends at CR, and an LF right after it belongs to it.
   * Under `mixed` any of the three ends a record.
   */
  readonly newline: 'LF' | 'CRLF' | 'CR' | 'mixed';
  /** Blanks behind a delimiter are no content, nor is a quote behind them (`a, "b, c"`); false when left out. */
  readonly blankBeforeQuote?: boolean;
  /** Record that names the columns; null for a file without a header. */
  readonly headerRow: number | null;
  /**
   * Where several records above each other name the columns (groups, and names within them): the first of
   * them; `headerRow` is the last. Left out where one record does.
   */
  readonly headerStart?: number;
  /** First record that holds data. */
  readonly firstDataRow: number;
}

/** Parts of a dialect that a person chose; the others are found to suit them. */
export interface DialectWish extends Partial<
  Pick<Dialect, 'delimiter' | 'blankAligned' | 'quote'>
> {
  /** null: quotes inside quotes are doubled. */
  readonly escape?: '\\' | null;
}

/** First record of the header; behind all records where there is none. */
export function headerStartOf({
  headerStart,
  headerRow,
}: Pick<Dialect, 'headerRow' | 'headerStart'>): number {
  return headerStart ?? headerRow ?? Infinity;
}

/** Records that name the columns. */
export function headerCount(dialect: Pick<Dialect, 'headerRow' | 'headerStart'>): number {
  return dialect.headerRow === null ? 0 : dialect.headerRow - headerStartOf(dialect) + 1;
}

/** How a column's cells are read into a typed column. */
export type ReadAs =
  /** text that never becomes a number: ids, phones, names, words (dictionary or plain UTF-8, found while reading) */
  | 'text'
  /** numbers, money, percentages */
  | 'number'
  /** days or moments; the order of day and month is decided from the whole column */
  | 'date';

/** Order of the parts of an ambiguous date. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

export interface NumberFormat {
  readonly decimal: '.' | ',';
  /** Group separators that are dropped; '' when none were seen. */
  readonly grouping: string;
  /** Whether M and B stand for millions and billions without a currency beside them. */
  readonly hasMillions?: boolean;
}

/** A cell that could not be read as its column's type; the typed column holds missing there. */
export interface UnreadableCell {
  readonly row: number;
  readonly text: string;
}

/** What a chosen order of dates cannot read, and the order that reads more. */
export interface DateLoss {
  readonly better: DateOrder;
  readonly count: number;
}

/** What the reader learnt about one column beside its values. */
export interface ColumnReading {
  readonly column: Column;
  /** Cells that are not empty but could not be read, with their texts; at most 10,000 are listed. */
  readonly unreadable: readonly UnreadableCell[];
  /** All rows of such cells. */
  readonly unreadableRows: Int32Array;
  /** Set for dates: the order used, and whether the values prove it. */
  readonly dateOrder?: DateOrder;
  readonly dateOrderProven?: boolean;
  /** Set where a person chose an order and the values prove another, which reads more of them. */
  readonly betterDateOrder?: DateOrder;
  /** Set for dates where some name no year: their rows, and whether other rows of the column gave it. */
  readonly yearless?: { readonly rows: Int32Array; readonly isFromNeighbours: boolean };
  /** Set for numbers: format found, and whether every value carried a percent sign. */
  readonly numberFormat?: NumberFormat;
  readonly isPercent?: boolean;
  /** Set for numbers: currency sign or code met beside the figures, as written. */
  readonly currencyMark?: string;
  /** Set when several were met: all of them, in order of appearance; `currencyMark` is the most frequent. */
  readonly currencyMarks?: readonly string[];
  /** Set for numbers: values with more decimals than the scale holds, or in exponent form, rounded half-even. */
  readonly roundedCount?: number;
  /** Set for numbers: values that only the other decimal sign reads, taken so, and some of their texts. */
  readonly otherSign?: { readonly count: number; readonly examples: readonly string[] };
}

/** Why a record never became a data row. */
export type SkipReason = 'blank' | 'title' | 'note' | 'total' | 'repeatedHeader' | 'otherTable';

export interface SkippedRecord {
  readonly record: number;
  readonly reason: SkipReason;
  /** Blank ones that follow one another are told together: a file may be nothing but line ends. One unless told. */
  readonly count?: number;
}
