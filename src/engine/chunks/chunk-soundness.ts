/**
 * Whether stored chunks are ones that encoding could have made: what comes from a stranger's file is
 * asked before it is decoded. Checksums say that bytes are those that were written, not who wrote them.
 */
import type { EncodedChunk, EncodedColumn } from '#domain/chunk.ts';

/** Most bytes of the texts of a column: their offsets are 32 bits, and a short chunk can tell long ones. */
const MOST_TEXT_BYTES = 2 ** 31;

/** Rows and numbers of parts are the caller's to have checked against `rowCount`. */
export function isSoundColumn({ type, dictionary, chunks }: EncodedColumn): boolean {
  switch (type) {
    case 'text': {
      let total = 0;
      for (const chunk of chunks) {
        total += textBytesOf(chunk) ?? Number.POSITIVE_INFINITY;
        if (total > MOST_TEXT_BYTES) return false;
      }
      return true;
    }
    case 'category':
      return (
        dictionary !== null &&
        isSoundDictionary(dictionary.bytes, dictionary.size) &&
        chunks.every((chunk) => holdsIntegers(chunk, 0, dictionary.size - 1))
      );
    case 'flag':
      return chunks.every((chunk) => holdsIntegers(chunk, 0, 1));
    case 'day':
      return chunks.every((chunk) => holdsIntegers(chunk, -(2 ** 31) + 1, 2 ** 31 - 1));
    case 'decimal':
    case 'moment':
      return chunks.every(
        (chunk) =>
          holdsFloats(chunk) ||
          holdsIntegers(chunk, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      );
    case 'float':
      return chunks.every(holdsFloats);
  }
}

function holdsFloats({ width, rows, bytes }: EncodedChunk): boolean {
  return width === 8 && bytes.byteLength === rows * 8;
}

function holdsIntegers(chunk: EncodedChunk, least: number, most: number): boolean {
  const { width, rows, bytes, base } = chunk;
  if (width === 8 || bytes.byteLength !== rows * width) return false;
  let greatest = 0;
  for (const offset of wordsOf(bytes, rows, width)) if (offset > greatest) greatest = offset;
  // Offset 0 is missing, 1 the least value.
  return greatest === 0 || (base + 1 >= least && base + greatest <= most);
}

function isSoundDictionary(bytes: ArrayBuffer, size: number): boolean {
  if (size * 4 > bytes.byteLength) return false;
  let end = size * 4;
  for (const length of wordsOf(bytes, size, 4)) end += length;
  return end === bytes.byteLength;
}

/** Bytes of a chunk's texts once each stands for itself; null where the chunk is none. */
function textBytesOf({ width, rows, bytes, coding }: EncodedChunk): number | null {
  const isFront = coding === 'front';
  const start = rows * (width + (isFront ? 1 : 0));
  if (width === 8 || bytes.byteLength < start) return null;
  const lengths = wordsOf(bytes, rows, width);
  const shared = isFront ? new Uint8Array(bytes, rows * width, rows) : null;
  let told = 0;
  let total = 0;
  let above = 0;
  for (let row = 0; row < rows; row++) {
    const same = shared ? shared[row]! : 0;
    if (same > above) return null;
    const length = same + lengths[row]!;
    told += lengths[row]!;
    total += length;
    if (length > 0) above = length;
  }
  return start + told === bytes.byteLength ? total : null;
}

function wordsOf(
  bytes: ArrayBuffer,
  count: number,
  width: 1 | 2 | 4,
): Uint8Array | Uint16Array | Uint32Array {
  if (width === 1) return new Uint8Array(bytes, 0, count);
  if (width === 2) return new Uint16Array(bytes, 0, count);
  return new Uint32Array(bytes, 0, count);
}
