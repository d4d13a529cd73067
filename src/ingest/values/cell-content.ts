/** The content of a cell, on bytes: what cell-text.ts says on strings. */
import type { CellBlock } from '#ingest/columns/cell-block.ts';

/** Bytes at the edges of a cell that call for a closer look: blanks, parts of wide blanks, `=`, `'`, a backtick. */
export const STARTS = 1;
export const STOPS = 2;
export const EDGES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 0x20) return STARTS | STOPS;
  if (byte === 0x3d || byte === 0x27 || byte === 0x60 || byte === 0xc2 || byte === 0xe3) {
    return STARTS;
  }
  return byte === 0x80 || byte === 0xa0 ? STOPS : 0;
});

/**
 * Stores where the content of a cell lies, without blanks around it, without `="…"`, and without the
 * apostrophe by which a spreadsheet marks figures as text (`'13812345678`), or the backtick by which a
 * bill of WeChat Pay marks everything; its length.
 */
export function storeContent(
  block: CellBlock,
  index: number,
  cellStart: number,
  cellEnd: number,
): number {
  const { bytes } = block;
  let start = skipBlanks(bytes, cellStart, cellEnd);
  let end = dropBlanks(bytes, start, cellEnd);
  // The apostrophe by which what leaves a program is kept from being run.
  const opening = bytes[start] === 0x27 && end - start >= 4 ? start + 1 : start;
  if (
    end - opening >= 3 &&
    bytes[opening] === 0x3d &&
    bytes[opening + 1] === 0x22 &&
    bytes[end - 1] === 0x22
  ) {
    start = skipBlanks(bytes, opening + 2, end - 1);
    end = dropBlanks(bytes, start, end - 1);
  }
  if (isMarkedNull(bytes, start, end)) {
    start = end;
  } else if (bytes[start] === 0x27 && (end - start === 1 || isFigureStart(bytes[start + 1]!))) {
    start++;
  } else if (bytes[start] === 0x60 && (end - start === 1 || bytes[end - 1] !== 0x60)) {
    start++;
  }
  block.starts[index] = start;
  block.ends[index] = end;
  return end - start;
}

/** `'null`: what a platform writes under the apostrophe where it has nothing. */
function isMarkedNull(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start === 5 &&
    bytes[start] === 0x27 &&
    bytes[start + 1] === 0x6e &&
    bytes[start + 2] === 0x75 &&
    bytes[start + 3] === 0x6c &&
    bytes[start + 4] === 0x6c
  );
}

/** A digit or a plus: what stands behind the apostrophe of a number kept as text. */
function isFigureStart(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2b;
}

/** Bytes of the blank at a position: ASCII control or space, NBSP, ideographic space; 0 for none. */
export function blankAt(bytes: Uint8Array, at: number, end: number): number {
  const byte = bytes[at]!;
  if (byte <= 0x20) return 1;
  if (byte === 0xc2) return at + 1 < end && bytes[at + 1] === 0xa0 ? 2 : 0;
  if (byte !== 0xe3) return 0;
  return at + 2 < end && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x80 ? 3 : 0;
}

/** The position of the first byte that is no blank. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const blank = blankAt(bytes, at, end);
    if (blank === 0) return at;
    at += blank;
  }
  return at;
}

function dropBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const byte = bytes[at - 1]!;
    if (byte <= 0x20) at--;
    else if (byte === 0xa0 && at - 2 >= start && bytes[at - 2] === 0xc2) at -= 2;
    else if (byte === 0x80 && at - 3 >= start && bytes[at - 2] === 0x80 && bytes[at - 3] === 0xe3) {
      at -= 3;
    } else return at;
  }
  return at;
}
