/**
 * Signs that say nothing in text files of broken programs: zero bytes between or behind the characters,
 * byte order marks doubled at the start, written as letters (ï»¿), or left before a line where files were joined,
 * a second CR in line ends (CR CR LF, LF CR), and form feeds between the pages of a report.
 */
import { detectEncoding } from '#ingest/text/encoding.ts';
import { headOf } from '#ingest/text/file-head.ts';

const PART_BYTES = 4 * 1024 * 1024;

/** The mark of UTF-8 that was read as letters of Windows and written as UTF-8. */
const MARK_AS_LETTERS = new TextEncoder().encode('ï»¿');
const MARK_BYTES = 3;

/** The file without them; the file itself where its head holds none, or means them (UTF-16). */
export async function withoutStraySigns(file: Blob): Promise<Blob> {
  const blob = await withoutMarkAsLetters(file);
  const head = await headOf(blob);
  const hasZeros = head.includes(0);
  const hasMarks = markAt(head, 1) !== -1;
  const strayCr = strayCrOf(head);
  const hasFeeds = startsLineWith(head, FEED);
  if (!hasZeros && !hasMarks && strayCr === null && !hasFeeds) return blob;
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
    const keep = isLast ? 0 : unfinishedAtEnd(bytes);
    rest = bytes.slice(bytes.length - keep);
    parts.push(cleared(bytes.subarray(0, bytes.length - keep), { hasMarks, strayCr, hasFeeds }));
  }
  return new Blob(parts);
}

async function withoutMarkAsLetters(blob: Blob): Promise<Blob> {
  const head = await headOf(blob);
  const start = isMark(head, 0) ? MARK_BYTES : 0;
  const isThere = MARK_AS_LETTERS.every((byte, at) => head[start + at] === byte);
  return isThere ? blob.slice(start + MARK_AS_LETTERS.length) : blob;
}

const [LF, FEED, CR] = [0x0a, 0x0c, 0x0d];

/** Bytes at the end of a part that may belong together with the next ones: a mark begun, a line end. */
function unfinishedAtEnd(bytes: Uint8Array): number {
  if (bytes.at(-1) === 0xef) return 1;
  if (bytes.at(-2) === 0xef) return 2;
  let keep = 0;
  while (keep < 3 && (bytes.at(-1 - keep) === CR || bytes.at(-1 - keep) === LF)) keep++;
  return keep;
}

/** Where the second CR of line ends stands: `before` (CR CR LF), `behind` (LF CR); null: there is none. */
function strayCrOf(head: Uint8Array): 'before' | 'behind' | null {
  let ends = 0;
  let before = 0;
  let behind = 0;
  let at = head.indexOf(LF);
  const isPlainFirst = at > 0 && head[at - 1] !== CR;
  for (; at !== -1; at = head.indexOf(LF, at + 1)) {
    ends++;
    if (head[at - 1] === CR && head[at - 2] === CR) before++;
    if (head[at + 1] === CR || at + 1 === head.length) behind++;
  }
  if (ends < 2) return null;
  if (before >= ends * 0.9) return 'before';
  return isPlainFirst && behind >= ends * 0.9 ? 'behind' : null;
}

function startsLineWith(bytes: Uint8Array, sign: number): boolean {
  let at = bytes.indexOf(sign);
  while (at !== -1) {
    if (bytes[at - 1] === LF) return true;
    at = bytes.indexOf(sign, at + 1);
  }
  return false;
}

interface Stray {
  readonly hasMarks: boolean;
  readonly strayCr: 'before' | 'behind' | null;
  readonly hasFeeds: boolean;
}

function cleared(
  bytes: Uint8Array,
  { hasMarks, strayCr, hasFeeds }: Stray,
): Uint8Array<ArrayBuffer> {
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
    const isStray =
      byte === 0 ||
      (byte === CR && strayCr === 'before' && bytes[at] === CR && bytes[at + 1] === LF) ||
      (byte === CR && strayCr === 'behind' && bytes[at - 2] === LF) ||
      (byte === FEED && hasFeeds && bytes[at - 2] === LF);
    if (!isStray) out[to++] = byte;
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
