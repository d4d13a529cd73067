/**
 * Which encoding a text file has, from samples of its bytes: byte order marks, strict checks for
 * UTF-8 and UTF-16, then the legacy encodings by how ordinary the decoded text looks.
 */
import type { EncodingName } from '#domain/sheet.ts';
import {
  detectLegacy,
  hasJapaneseEscapes,
  isLatinLetter,
  type ByteSample,
} from './legacy-encoding.ts';
import { sevenBitEncoding } from './seven-bit.ts';

export interface EncodingGuess {
  readonly encoding: EncodingName;
  /** Bytes of the byte order mark at the start of the file, though it may be another's; 0, 2, 3 or 4. */
  readonly bomBytes: number;
  /** False when a later part of the file may prove it wrong (only ASCII seen so far, close scores). */
  readonly certain: boolean;
}

/** What a file is that is no text. */
export type BinaryKind = 'zip' | 'ole' | 'image' | 'pdf' | 'gzip' | 'archive' | 'binary';

const MAGIC: readonly (readonly [BinaryKind, number, string])[] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['ole', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', 0, '%PDF-'],
  ['gzip', 0, '\x1f\x8b\x08'],
  ['image', 0, '\x89PNG\r\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 0, '\0\0\x01\0'],
  ['image', 8, 'WEBP'],
  ['image', 4, 'ftyphei'],
  ['image', 4, 'ftypavif'],
  ['binary', 4, 'ftyp'],
  ['binary', 0, 'SQLite format 3\0'],
  ['binary', 0, 'PAR1'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, '\xfd7zXZ\0'],
  ['archive', 0, '\x28\xb5\x2f\xfd'],
  ['archive', 257, 'ustar'],
  ['binary', 0, '\x7fELF'],
];

/** What the first bytes of a file (a few hundred at least, where there are) show it to be; null for text. */
export function detectBinary(head: Uint8Array): BinaryKind | null {
  for (const [kind, at, magic] of MAGIC) {
    if (startsWith(head, at, magic)) return kind;
  }
  if (startsWith(head, 0, 'BM') && head.length > 18 && head[6] === 0 && head[7] === 0) {
    return 'image';
  }
  if (bomOf(head) !== null || wideOrder(head) !== null) return null;
  // Zeros here and there, or filling up the end, make no binary of a text: they are dropped.
  let end = head.length;
  while (end > 0 && head[end - 1] === 0) end--;
  let controls = 0;
  const kinds = new Set<number>();
  for (let at = 0; at < end; at++) {
    const byte = head[at]!;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) {
      controls++;
      kinds.add(byte);
    }
  }
  if (end === 0 && head.length > 0) return 'binary';
  // One of them, over and over, stands between the cells of a text; of zeros a text may be full that is whole
  // without them.
  if (kinds.size === 1) {
    if (!kinds.has(0)) return null;
    if (controls * MOST_ZEROS <= end && isTextBetween(head.subarray(0, end))) return null;
  }
  if ([...kinds].every((byte) => SEPARATORS.has(byte))) return null;
  return controls > 2 && controls * 50 > end ? 'binary' : null;
}

/** One in so many bytes of a text may be a zero. */
const MOST_ZEROS = 4;

/** Whether what stands between the zeros is UTF-8, with lines. */
function isTextBetween(bytes: Uint8Array): boolean {
  const rest = bytes.filter((byte) => byte !== 0);
  const sample = { bytes: rest, isStart: true, isEnd: false };
  return (rest.includes(0x0a) || rest.includes(0x0d)) && wellFormedText(sample) !== null;
}

/** Made to stand between cells, records and files of text. */
const SEPARATORS = new Set([0x1c, 0x1d, 0x1e, 0x1f]);

function startsWith(bytes: Uint8Array, at: number, magic: string): boolean {
  if (bytes.length < at + magic.length) return false;
  for (let index = 0; index < magic.length; index++) {
    if (bytes[at + index] !== magic.charCodeAt(index)) return false;
  }
  return true;
}

/**
 * The encoding of a file.
 *
 * @param head its first bytes (64 KiB are plenty)
 * @param complete whether `head` is the whole file; else it may end inside a character
 * @param more further samples from anywhere in the file, each of which may start and end inside a
 *   character: a file whose first names are Chinese only megabytes in is judged by them
 */
export function detectEncoding(
  head: Uint8Array,
  complete: boolean,
  more: readonly Uint8Array[] = [],
): EncodingGuess {
  const bom = bomOf(head);
  if (bom !== null) {
    const own = withoutMark(head, bom, complete, more);
    return own ?? { ...bom, certain: true };
  }
  return detectUnmarked(head, complete, more);
}

/** What stands behind a mark that is not its own: programs put one before whatever they write. */
function withoutMark(
  head: Uint8Array,
  { encoding, bomBytes }: { readonly encoding: EncodingName; readonly bomBytes: number },
  complete: boolean,
  more: readonly Uint8Array[],
): EncodingGuess | null {
  const rest = head.subarray(bomBytes);
  if (encoding === 'utf-8') {
    const guess = detectUnmarked(rest, complete, more);
    return guess.encoding === 'utf-8' ? null : { ...guess, bomBytes, certain: false };
  }
  if (!encoding.startsWith('utf-16')) return null;
  const order = wideOrder(rest);
  if (order !== null) {
    return order === encoding ? null : { encoding: order, bomBytes, certain: false };
  }
  // A table has line ends, and those have zeros.
  if (rest.length < LEAST_BEHIND_MARK || rest.includes(0)) return null;
  return { ...detectUnmarked(rest, complete, more), bomBytes, certain: false };
}

/** So few bytes behind a mark may be anything. */
const LEAST_BEHIND_MARK = 64;

function detectUnmarked(
  head: Uint8Array,
  complete: boolean,
  more: readonly Uint8Array[],
): EncodingGuess {
  const wide = wideOrder(head);
  if (wide !== null) return { encoding: wide, bomBytes: 0, certain: true };

  const samples: ByteSample[] = [
    { bytes: head, isStart: true, isEnd: complete },
    ...more.map((bytes) => ({ bytes, isStart: false, isEnd: false })),
  ];
  const utf8 = { valid: 0, invalid: 0, goodLines: 0, brokenLines: 0 };
  const texts = samples.map(wellFormedText);
  if (complete && texts[0] === null) texts[0] = cutText(head);
  if (!texts.includes(null)) {
    const isProven = texts.some((text) => text !== null && /[^\0-\x7f]/.test(text));
    if (!isProven && samples.some((it) => hasJapaneseEscapes(it.bytes))) {
      return { encoding: 'iso-2022-jp', bomBytes: 0, certain: true };
    }
    const sevenBit = isProven ? null : sevenBitEncoding([head, ...more]);
    if (sevenBit !== null) return { encoding: sevenBit, bomBytes: 0, certain: false };
    return { encoding: 'utf-8', bomBytes: 0, certain: complete || isProven };
  }
  for (const { bytes, isStart, isEnd } of samples) countUtf8(bytes, isStart, isEnd, utf8);
  if (utf8.invalid === 0) {
    return { encoding: 'utf-8', bomBytes: 0, certain: complete || utf8.valid > 0 };
  }
  // A few broken characters in a file that is otherwise good UTF-8 do not make it another encoding,
  // nor do broken lines among more good ones: another encoding breaks nearly all of them.
  if (utf8.valid >= 20 * utf8.invalid || utf8.goodLines > utf8.brokenLines) {
    return { encoding: 'utf-8', bomBytes: 0, certain: false };
  }
  return { ...detectLegacy(samples), bomBytes: 0 };
}

/** The text of a sample that is UTF-8 throughout, characters cut at its ends aside; null where it is not. */
function wellFormedText({ bytes, isStart, isEnd }: ByteSample): string | null {
  let start = 0;
  const most = isStart ? 0 : Math.min(3, bytes.length);
  while (start < most && (bytes[start]! & 0xc0) === 0x80) start++;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start), {
      stream: !isEnd,
    });
  } catch {
    return null;
  }
}

/** The text of a file that is UTF-8 up to where it was cut off inside a character; null where that proves nothing. */
function cutText(bytes: Uint8Array): string | null {
  const text = wellFormedText({ bytes, isStart: true, isEnd: false });
  // Three bytes in a row are no UTF-8 by chance.
  return text !== null && /[\u0800-\uffff]/.test(text) ? text : null;
}

function bomOf(head: Uint8Array): { encoding: EncodingName; bomBytes: number } | null {
  if (startsWith(head, 0, '\xff\xfe\0\0')) return { encoding: 'utf-32le', bomBytes: 4 };
  if (startsWith(head, 0, '\0\0\xfe\xff')) return { encoding: 'utf-32be', bomBytes: 4 };
  if (startsWith(head, 0, '\xef\xbb\xbf')) return { encoding: 'utf-8', bomBytes: 3 };
  if (startsWith(head, 0, '\xff\xfe')) return { encoding: 'utf-16le', bomBytes: 2 };
  if (startsWith(head, 0, '\xfe\xff')) return { encoding: 'utf-16be', bomBytes: 2 };
  if (startsWith(head, 0, '\x84\x31\x95\x33')) return { encoding: 'gb18030', bomBytes: 4 };
  return null;
}

/** The order of UTF-16 without a mark: separators, digits and line ends leave zeros on one side only. */
function wideOrder(head: Uint8Array): EncodingName | null {
  const length = head.length & ~1;
  if (length < 4 || !head.includes(0)) return null;
  const zeros = [0, 0];
  const newlines = [0, 0];
  for (let at = 0; at < length; at += 2) {
    const first = head[at]!;
    const second = head[at + 1]!;
    if (first === 0) zeros[0]!++;
    if (second === 0) zeros[1]!++;
    if (first === 0 && (second === 0x0a || second === 0x0d)) newlines[0]!++;
    if (second === 0 && (first === 0x0a || first === 0x0d)) newlines[1]!++;
  }
  const enough = Math.max(2, length / 200);
  const [big = 0, little = 0] = zeros;
  const encoding: EncodingName | null =
    big >= enough && little * 4 <= big
      ? 'utf-16be'
      : little >= enough && big * 4 <= little
        ? 'utf-16le'
        : null;
  if (encoding === null) return null;
  const [own = 0, others = 0] = encoding === 'utf-16be' ? newlines : [newlines[1], newlines[0]];
  if (own === 0 && length > 400) return null;
  // 一 and the blank of Chinese texts (U+4E00, U+3000) have a zero on the other side.
  if (Math.min(big, little) > 0 && (own === 0 || others > 0)) return null;
  let text: string;
  try {
    // A last character cut in two is not an error of the file.
    text = new TextDecoder(encoding, { fatal: true }).decode(head.subarray(0, length), {
      stream: true,
    });
  } catch {
    return null;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x09 || (unit > 0x0d && unit < 0x1a)) return null;
  }
  return encoding;
}

interface Utf8Counts {
  valid: number;
  invalid: number;
  /** Lines with ordinary characters beyond ASCII, all well formed, and lines with a broken one. */
  goodLines: number;
  brokenLines: number;
}

/** Adds the well-formed multi-byte characters and the broken sequences of a sample. */
function countUtf8(bytes: Uint8Array, isStart: boolean, isEnd: boolean, counts: Utf8Counts): void {
  let at = 0;
  let { invalid } = counts;
  let ordinary = 0;
  let odd = 0;
  const endLine = (): void => {
    if (counts.invalid > invalid) counts.brokenLines++;
    else if (ordinary > odd) counts.goodLines++;
    ({ invalid } = counts);
    ordinary = 0;
    odd = 0;
  };
  if (!isStart) while (at < 3 && at < bytes.length && (bytes[at]! & 0xc0) === 0x80) at++;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      if (lead === 0x0a || lead === 0x0d) endLine();
      at++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xe0 ? 0 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let good = 1;
    while (good < length && at + good < bytes.length && isTrail(lead, good, bytes[at + good]!)) {
      good++;
    }
    if (length > 0 && good === length) {
      counts.valid++;
      // Pairs of another encoding may be well formed by chance: then they are odd letters.
      if (length > 2 || isLatinLetter(((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f))) ordinary++;
      else odd++;
    } else if (length > 0 && at + good === bytes.length && !isEnd) break;
    else counts.invalid++;
    at += good;
  }
  endLine();
}

function isTrail(lead: number, index: number, byte: number): boolean {
  if ((byte & 0xc0) !== 0x80) return false;
  if (index > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  if (lead === 0xf4) return byte < 0x90;
  return true;
}
