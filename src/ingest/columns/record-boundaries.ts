/**
 * Where a file may be cut between two records without reading all that is before: a guess from what
 * stands around the place. Whoever reads the slice before it finds out whether the guess was right.
 */
import type { Dialect, EncodingName } from '#domain/sheet.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { parseWhole } from '#ingest/dialect/records.ts';
import { decoderOf } from '#ingest/text/text-decoder.ts';

export interface BoundarySearch {
  readonly encoding: EncodingName;
  readonly bomBytes: number;
  readonly dialect: Dialect;
  /** Cells of an ordinary record. */
  readonly columns: number;
}

/** Bytes looked at behind the wanted place; a longer record gives no boundary. */
const WINDOW_BYTES = 256 * 1024;
/** Read first: nearly always enough. */
const FIRST_BYTES = 48 * 1024;
/** Records that must have the right number of cells behind a boundary. */
const WITNESSES = 8;
/** Text of so many bytes is parsed for each candidate. */
const TRIAL_BYTES = 16 * 1024;
const MOST_CANDIDATES = 400;

const LF = 0x0a;

/** First likely start of a record at or behind byte `near` of the file; null where none is found. */
export async function findRecordStart(
  blob: Blob,
  near: number,
  search: BoundarySearch,
): Promise<number | null> {
  const { encoding, dialect, bomBytes } = search;
  // A lone CR ends records there, or a character is four bytes: rare enough to be read in one piece.
  if (dialect.newline === 'CR' || encoding.startsWith('utf-32')) return null;
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const start = isWide ? near - ((near - bomBytes) % 2) : near;
  const windowOf = async (bytes: number): Promise<Uint8Array> =>
    new Uint8Array(await blob.slice(start, start + bytes).arrayBuffer());
  const first = await windowOf(FIRST_BYTES);
  const isWhole = start + first.length >= blob.size;
  const sure = isWhole ? null : sureStart(first, search);
  if (sure !== null) return start + sure;
  const window = isWhole ? first : await windowOf(WINDOW_BYTES);
  const found = likelyStart(window, start + window.length >= blob.size, search);
  return found === null ? null : start + found;
}

/** The start that a longer window would give too; null where this one is too short to tell. */
function sureStart(window: Uint8Array, search: BoundarySearch): number | null {
  for (const candidate of lineStarts(window, search.encoding)) {
    if (candidate + TRIAL_BYTES > window.length) return null;
    if (search.dialect.quote === null) return candidate;
    if (isLikelyStart(window.subarray(candidate), false, search)) return candidate;
  }
  return null;
}

function likelyStart(window: Uint8Array, isWhole: boolean, search: BoundarySearch): number | null {
  const { encoding, dialect } = search;
  let fallback: number | null = null;
  let tried = 0;
  for (const candidate of lineStarts(window, encoding)) {
    if (candidate === window.length) break;
    fallback ??= candidate;
    if (dialect.quote === null) break;
    if (isLikelyStart(window.subarray(candidate), isWhole, search)) return candidate;
    if (++tried === MOST_CANDIDATES) break;
  }
  return fallback;
}

/** Positions behind the line feeds. None of the encodings has the byte of one inside a character. */
function* lineStarts(bytes: Uint8Array, encoding: EncodingName): Generator<number> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const low = encoding === 'utf-16be' ? 1 : 0;
  let at = bytes.indexOf(LF);
  while (at !== -1) {
    if (!isWide) yield at + 1;
    else if (at % 2 === low && bytes[low === 0 ? at + 1 : at - 1] === 0) {
      yield at + (low === 0 ? 2 : 1);
    }
    at = bytes.indexOf(LF, at + 1);
  }
}

function isLikelyStart(bytes: Uint8Array, isWhole: boolean, search: BoundarySearch): boolean {
  const trial = bytes.subarray(0, TRIAL_BYTES);
  const text = decoderOf(search.encoding).decode(trial);
  const isLast = isWhole && trial.length === bytes.length;
  const { records } = parseWhole(text, search.dialect, isLast, WITNESSES);
  if (records.length === 0) return false;
  return records.every((cells) => cells.length === search.columns || isBlankRecord(cells));
}
