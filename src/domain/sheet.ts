/**
 * What a file turns into: how it was read (encoding, dialect), its columns as typed data, where each
 * column goes (a table and a field, or a custom field), and what became of every record read.
 */
import type { Column } from './columns.ts';

/** WHATWG labels as reported; `gb18030` also stands for GBK and GB2312. */
export type EncodingName =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'shift_jis'
  | 'euc-kr'
  | 'windows-1252';

/** How bytes become records. Record numbers count from 0 at the start of the file, blank lines included. */
export interface Dialect {
  /** One character, or ' ' when the file is blank-aligned: runs of blanks separate, leading blanks are dropped. */
  readonly delimiter: string;
  readonly blankAligned: boolean;
  readonly quote: '"' | "'" | null;
  /**
   * What most records end with. LF and CRLF are read alike: a record ends at LF, and a CR right before
   * it belongs to the line end. Under CR a record ends at CR, and an LF right after it belongs to it.
   */
  readonly newline: 'LF' | 'CRLF' | 'CR';
  /** Blanks between a delimiter and an opening quote are no content (`a, "b, c"`); false when left out. */
  readonly blankBeforeQuote?: boolean;
  /** Record that names the columns; null for a file without a header. */
  readonly headerRow: number | null;
  /** First record that holds data. */
  readonly firstDataRow: number;
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
}

/** A cell that could not be read as its column's type; the typed column holds missing there. */
export interface UnreadableCell {
  readonly row: number;
  readonly text: string;
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
  /** Set for numbers: format found, and whether every value carried a percent sign. */
  readonly numberFormat?: NumberFormat;
  readonly isPercent?: boolean;
  /** Set for numbers: currency sign or code met beside the figures, as written. */
  readonly currencyMark?: string;
  /** Set when several were met: all of them, in order of appearance; `currencyMark` is the most frequent. */
  readonly currencyMarks?: readonly string[];
  /** Set for numbers: values with more decimals than the scale holds, or in exponent form, rounded half-even. */
  readonly roundedCount?: number;
}

/** Why a record never became a data row. */
export type SkipReason = 'blank' | 'title' | 'note' | 'total' | 'repeatedHeader';

export interface SkippedRecord {
  readonly record: number;
  readonly reason: SkipReason;
}
