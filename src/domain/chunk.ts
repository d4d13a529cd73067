/**
 * Columns as stored: chunks of rows, each one ArrayBuffer of the narrowest layout that holds it, with a
 * checksum. This is format 1, held by a stored fixture; a store of another format is explained and
 * offered for deletion, never guessed at.
 */
import type { ColumnType } from './columns.ts';

/** The browser's name of the store: who finds it there knows that somebody has been here. */
export const DATABASE_NAME = 'silhouette';

/** Version written beside every column. */
export const CHUNK_FORMAT = 1;

/** Rows of a chunk; the last one of a column may hold fewer. */
export const CHUNK_ROWS = 65_536;

export interface EncodedChunk {
  readonly rows: number;
  /**
   * Bytes of one value: 1, 2 or 4 for unsigned offsets from `base`, 8 for float64.
   * In a text chunk: bytes of one length.
   */
  readonly width: 1 | 2 | 4 | 8;
  /**
   * Text chunks: 'whole' = lengths, then the texts; 'front' = lengths of what differs from the text above
   * (the last one that is not missing), one byte each for how much of it is shared, then what differs.
   */
  readonly coding?: 'whole' | 'front';
  /** Value of offset 1 (offset 0 is missing); 0 for float64 chunks, which hold NaN for missing. */
  readonly base: number;
  /** Least and greatest value; null when all are missing or the values are not ordered. */
  readonly min: number | null;
  readonly max: number | null;
  readonly bytes: ArrayBuffer;
  /** {@link checksumOf} the bytes. */
  readonly checksum: number;
}

export interface EncodedDictionary {
  readonly size: number;
  readonly bytes: ArrayBuffer;
  readonly checksum: number;
}

export interface EncodedColumn {
  readonly format: number;
  readonly type: ColumnType;
  readonly rowCount: number;
  /** Decimal columns: digits after the point. */
  readonly scale: number;
  /** Category columns: entry lengths as Uint32, then the bytes. */
  readonly dictionary: EncodedDictionary | null;
  readonly chunks: readonly EncodedChunk[];
}

/** Bytes that are not those that were written: where, so that the rest can be used. */
export class DamagedChunk extends Error {
  override readonly name = 'DamagedChunk';
  /** Number of the chunk; −1 for the dictionary. */
  readonly part: number;

  constructor(part: number) {
    super(part < 0 ? 'the dictionary is damaged' : `chunk ${part} is damaged`);
    this.part = part;
  }
}

/** 32 bits that change when any byte does: murmur3 over words, little-endian. Not against a forger. */
export function checksumOf(buffer: ArrayBuffer): number {
  const words = new Int32Array(buffer, 0, buffer.byteLength >> 2);
  let hash = buffer.byteLength;
  // By number: a loop over the values themselves takes ten times as long.
  for (let at = 0; at < words.length; at++) hash = mix(hash, words[at]!);
  const rest = new Uint8Array(buffer, words.length * 4);
  let last = 0;
  for (const byte of rest) last = (last << 8) | byte;
  hash = mix(hash, last);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mix(hash: number, word: number): number {
  let own = Math.imul(word, 0xcc9e2d51);
  own = (own << 15) | (own >>> 17);
  let mixed = hash ^ Math.imul(own, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}
