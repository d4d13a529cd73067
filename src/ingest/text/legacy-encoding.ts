/** Tells encodings of one to four bytes a character apart by how ordinary the decoded text looks. */
import { analyse } from 'chardet';
import {
  COMMON_HANGUL,
  COMMON_KANJI,
  COMMON_SIMPLIFIED,
  COMMON_TRADITIONAL,
} from './common-characters.ts';
import { decoderOf } from './text-decoder.ts';
import { SINGLE_BYTE, singleByteScore } from './single-byte.ts';

export interface ByteSample {
  readonly bytes: Uint8Array;
  /** Whether the file starts with it, or ends with it; else it may start or end inside a character. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** Enough text to tell encodings apart by. */
const LEGACY_BYTES = 16 * 1024;

/** Whole lines that hold bytes beyond ASCII, at most 16 KiB: no encoding here has 0x0A or 0x0D inside a character. */
function wholeLines(samples: readonly ByteSample[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  for (const { bytes, isStart, isEnd } of samples) {
    let start = 0;
    const isLineEnd = (at: number) => bytes[at] === 0x0a || bytes[at] === 0x0d;
    if (!isStart) {
      while (start < bytes.length && !isLineEnd(start)) start++;
      if (start === bytes.length) start = 0;
    }
    let lineStart = start;
    let hasHigh = false;
    for (let at = start; at <= bytes.length && total < LEGACY_BYTES; at++) {
      const isLast = at === bytes.length;
      if (!isLast && bytes[at]! >= 0x80) hasHigh = true;
      if (!isLast && !isLineEnd(at)) continue;
      // The last line of a cut sample counts only when there is no other.
      if (hasHigh && (!isLast || isEnd || parts.length === 0)) {
        const line = bytes.subarray(lineStart, Math.min(at + 1, lineStart + LEGACY_BYTES));
        parts.push(line);
        total += line.length;
      }
      lineStart = at + 1;
      hasHigh = false;
    }
  }
  const joined = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const EAST_ASIAN = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const;

type EastAsian = (typeof EAST_ASIAN)[number];

export type LegacyEncoding = EastAsian | 'iso-2022-jp' | (typeof SINGLE_BYTE)[number];

const CHARDET_NAMES: Readonly<Record<string, readonly LegacyEncoding[]>> = {
  GB18030: ['gb18030'],
  Big5: ['big5'],
  Shift_JIS: ['shift_jis'],
  'EUC-JP': ['euc-jp'],
  'EUC-KR': ['euc-kr'],
  'ISO-8859-1': ['windows-1252'],
  'windows-1252': ['windows-1252'],
  'ISO-8859-2': ['iso-8859-2'],
  'windows-1250': ['windows-1250'],
  'ISO-8859-5': ['iso-8859-5'],
  'windows-1251': ['windows-1251'],
  'KOI8-R': ['koi8-r'],
  'ISO-8859-7': ['iso-8859-7'],
  'windows-1253': ['windows-1253'],
  'ISO-8859-9': ['windows-1254'],
  'windows-1254': ['windows-1254'],
  'windows-1258': ['windows-1258'],
};

/** Encodings that read the same are told apart by nothing: the commoner is taken. */
const BELIEF_STEP = 0.002;

/** The encoding under which samples of a file read most like ordinary text, and whether it stands out. */
export function detectLegacy(samples: readonly ByteSample[]): {
  readonly encoding: LegacyEncoding;
  readonly certain: boolean;
} {
  const bytes = wholeLines(samples);
  const scores = new Map<LegacyEncoding, number>();
  for (const encoding of EAST_ASIAN) scores.set(encoding, plausibility(bytes, encoding));
  for (const [rank, encoding] of SINGLE_BYTE.entries()) {
    scores.set(encoding, singleByteScore(bytes, encoding) - rank * BELIEF_STEP);
  }
  for (const match of analyse(bytes)) {
    for (const encoding of CHARDET_NAMES[match.name] ?? []) {
      scores.set(encoding, (scores.get(encoding) ?? 0) + match.confidence / 500);
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [encoding, score] = ranked[0]!;
  // Others that make the same text of it are no rivals.
  const text = decoderOf(encoding).decode(bytes);
  const rival = ranked.find(([it]) => it !== encoding && decoderOf(it).decode(bytes) !== text);
  return { encoding, certain: score - (rival?.[1] ?? 0) > 0.2 };
}

const ESCAPE = 0x1b;

/** ISO-2022-JP shifts into two bytes a character by escapes: ESC $ @, ESC $ B. */
export function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(ESCAPE);
  while (at !== -1) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
    at = bytes.indexOf(ESCAPE, at + 1);
  }
  return false;
}

/** How ordinary the bytes read under an encoding, about −2 to 1: the mean over what is not ASCII. */
function plausibility(bytes: Uint8Array, encoding: EastAsian): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let weight = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    count++;
    weight += eastAsianWeight(text[at]!, unit, encoding);
  }
  // Pairs that swallow an ASCII letter, and bytes that pair up badly, show in what is left over.
  return count === 0 ? 0 : weight / count;
}

const COMMON: Readonly<Record<EastAsian, ReadonlySet<string>>> = {
  gb18030: COMMON_SIMPLIFIED,
  big5: COMMON_TRADITIONAL,
  shift_jis: COMMON_KANJI,
  'euc-jp': COMMON_KANJI,
  'euc-kr': COMMON_HANGUL,
};

function eastAsianWeight(character: string, unit: number, encoding: EastAsian): number {
  if (unit === 0xfffd) return -3;
  if (COMMON[encoding].has(character)) return 1;
  // Full-width punctuation, digits and letters.
  if ((unit >= 0x3000 && unit <= 0x3011) || (unit >= 0xff01 && unit <= 0xff5e)) return 0.6;
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp';
  if (unit >= 0x3040 && unit <= 0x30ff) return isJapanese ? 0.9 : -0.3;
  if (unit >= 0xff61 && unit <= 0xff9f) return -0.6;
  if (unit >= 0xac00 && unit <= 0xd7a3) return encoding === 'euc-kr' ? 0.2 : -1;
  if (unit >= 0x4e00 && unit <= 0x9fff) return encoding === 'euc-kr' ? -0.4 : 0.1;
  if (unit >= 0xe000 && unit <= 0xf8ff) return -2;
  // Dashes, dots, quotes, currency and degree signs.
  if ((unit >= 0x2010 && unit <= 0x203b) || unit === 0xb7 || unit === 0xa5 || unit === 0xb0) {
    return 0.4;
  }
  if (unit >= 0x3400 && unit <= 0x4dbf) return -1;
  return -0.5;
}

const LATIN_LETTERS = new Set(
  [...'éèêëàâäáãåæçîïíìñôöóòõøœùûüúýÿßÉÈÊÀÂÄÁÃÅÆÇÎÍÑÖÓÕØÜÚŠšŽž€£¥°ºª§©®™–—‘’“”„…•·×½¼²³«»¿¡ '].map(
    (it) => it.charCodeAt(0),
  ),
);

/** Whether a character beyond ASCII is ordinary in western text. */
export function isLatinLetter(unit: number): boolean {
  return LATIN_LETTERS.has(unit);
}
