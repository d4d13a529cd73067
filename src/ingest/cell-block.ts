/**
 * Where the cells of some hundred records lie in a buffer: what the byte reader hands to the column
 * builders. Positions are stored column by column, so that a builder runs one tight loop.
 */
export interface CellBlock {
  /** UTF-8. At least {@link SLACK_BYTES} readable bytes follow every cell. */
  bytes: Uint8Array;
  /** The same bytes, for reading words. */
  view: DataView;
  /** Content of column c in row r: `bytes[starts[c * capacity + r], ends[c * capacity + r])`; empty is missing. */
  starts: Int32Array;
  ends: Int32Array;
  /** Rows the arrays have room for. */
  capacity: number;
  /** Rows in use. */
  count: number;
}

/** Bytes after the last cell that may be read (and are masked off) when words are read. */
export const SLACK_BYTES = 16;
