/**
 * Signs that say nothing in text files of broken programs: zero bytes between or behind the characters, and
 * byte order marks doubled at the start, or left before a line where files were joined.
 */
import { detectEncoding } from '#ingest/text/encoding.ts';
import { headOf } from '#ingest/text/file-head.ts';

const PART_BYTES = 4 * 1024 * 1024;

/** The file without them; the file itself where its head holds none, or means them (UTF-16). */
export async function withoutStraySigns(blob: Blob): Promise<Blob> {
  const head = await headOf(blob);
  const hasZeros = head.includes(0);
  const hasMarks = markAt(head, 1) !== -1;
  if (!hasZeros && !hasMarks) return blob;
  const { encoding } = detectEncoding(head, false);
  if (encoding.startsWith('utf-') && encoding !== 'utf-8') return blob;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let rest = new Uint8Array(0);
  for (let start = 0; start < blob.size; start += PART_BYTES) {
    const part = new Uint8Array(await blob.slice(start, start + PART_BYTES).arrayBuffer());
    const bytes = new Uint8Array(rest.length + part.length);
    bytes.set(rest);
    bytes.set(part, rest.length);
    // The start of a mark may stand at the end of a part.
    const isLast = start + PART_BYTES >= blob.size;
    const keep = isLast ? 0 : bytes.at(-1) === 0xef ? 1 : bytes.at(-2) === 0xef ? 2 : 0;
    rest = bytes.slice(bytes.length - keep);
    parts.push(cleared(bytes.subarray(0, bytes.length - keep), hasMarks));
  }
  return new Blob(parts);
}

function cleared(bytes: Uint8Array, hasMarks: boolean): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length);
  let to = 0;
  let at = 0;
  let mark = hasMarks ? markAt(bytes, 0) : -1;
  while (at < bytes.length) {
    if (at === mark) {
      at += 3;
      mark = markAt(bytes, at);
      continue;
    }
    const byte = bytes[at++]!;
    if (byte !== 0) out[to++] = byte;
  }
  return out.slice(0, to);
}

/** Index of the next UTF-8 byte order mark where a line or the text starts; −1 where there is none. */
function markAt(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xef, from);
  while (at !== -1) {
    if (isMark(bytes, at) && startsLine(bytes, at)) return at;
    at = bytes.indexOf(0xef, at + 1);
  }
  return -1;
}

function isMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
}

function startsLine(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1];
  return (
    at === 0 ||
    before === 0x0a ||
    before === 0x0d ||
    (isMark(bytes, at - 3) && startsLine(bytes, at - 3))
  );
}
