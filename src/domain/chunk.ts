/**
 * Columns as stored: chunks of rows, each one ArrayBuffer of the narrowest layout that holds it.
 * Provisional until format 1 is fixed; a store of another version is explained and offered for
 * deletion, never guessed at.
 */
import type { ColumnType } from './columns.ts';

/** Version written beside every column. */
export const CHUNK_FORMAT = 0;

/** Rows of a chunk; the last one of a column may hold fewer. */
export const CHUNK_ROWS = 65_536;

export interface EncodedChunk {
  readonly rows: number;
  /**
   * Bytes of one value: 1, 2 or 4 for unsigned offsets from `base`, 8 for float64.
   * In a text chunk: bytes of one length.
   */
  readonly width: 1 | 2 | 4 | 8;
  /** Value of offset 1 (offset 0 is missing); 0 for float64 chunks, which hold NaN for missing. */
  readonly base: number;
  /** Least and greatest value; null when all are missing or the values are not ordered. */
  readonly min: number | null;
  readonly max: number | null;
  readonly bytes: ArrayBuffer;
}

export interface EncodedColumn {
  readonly format: number;
  readonly type: ColumnType;
  readonly rowCount: number;
  /** Decimal columns: digits after the point. */
  readonly scale: number;
  /** Category columns: entry lengths as Uint32, then the bytes. */
  readonly dictionary: { readonly size: number; readonly bytes: ArrayBuffer } | null;
  readonly chunks: readonly EncodedChunk[];
}
