/** Tells encodings of one to four bytes a character apart by how ordinary the decoded text looks. */
import { analyse } from 'chardet';
import {
  COMMON_HANGUL,
  COMMON_KANJI,
  COMMON_SIMPLIFIED,
  COMMON_TRADITIONAL,
} from './common-characters.ts';

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

export type LegacyEncoding = 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr' | 'windows-1252';

const LEGACY: readonly LegacyEncoding[] = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252',
];

const CHARDET_NAMES: Readonly<Record<string, LegacyEncoding>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-KR': 'euc-kr',
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};

/** The encoding under which samples of a file read most like ordinary text, and whether it stands out. */
export function detectLegacy(samples: readonly ByteSample[]): {
  readonly encoding: LegacyEncoding;
  readonly certain: boolean;
} {
  const bytes = wholeLines(samples);
  const scores = new Map(LEGACY.map((encoding) => [encoding, plausibility(bytes, encoding)]));
  for (const match of analyse(bytes)) {
    const encoding = CHARDET_NAMES[match.name];
    if (encoding !== undefined) {
      scores.set(encoding, (scores.get(encoding) ?? 0) + match.confidence / 500);
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  return {
    encoding: best?.[0] ?? 'windows-1252',
    certain: (best?.[1] ?? 0) - (second?.[1] ?? 0) > 0.2,
  };
}

/** How ordinary the bytes read under an encoding, about −2 to 1: the mean over what is not ASCII. */
function plausibility(bytes: Uint8Array, encoding: LegacyEncoding): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let weight = 0;
  let count = 0;
  let highUnits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    highUnits++;
    count++;
    weight +=
      encoding === 'windows-1252'
        ? latinWeight(unit, text.charCodeAt(at - 1), text.charCodeAt(at + 1))
        : eastAsianWeight(text[at]!, unit, encoding);
  }
  // Pairs that swallow an ASCII letter, and bytes that pair up badly, show in what is left over.
  return highUnits === 0 ? 0 : weight / count;
}

const COMMON: Readonly<Record<Exclude<LegacyEncoding, 'windows-1252'>, ReadonlySet<string>>> = {
  gb18030: COMMON_SIMPLIFIED,
  big5: COMMON_TRADITIONAL,
  shift_jis: COMMON_KANJI,
  'euc-kr': COMMON_HANGUL,
};

function eastAsianWeight(
  character: string,
  unit: number,
  encoding: Exclude<LegacyEncoding, 'windows-1252'>,
): number {
  if (unit === 0xfffd) return -3;
  if (COMMON[encoding].has(character)) return 1;
  // Full-width punctuation, digits and letters.
  if ((unit >= 0x3000 && unit <= 0x3011) || (unit >= 0xff01 && unit <= 0xff5e)) return 0.6;
  if (unit >= 0x3040 && unit <= 0x30ff) return encoding === 'shift_jis' ? 0.9 : -0.3;
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

/** Accented letters stand alone among ASCII; under a wrong guess high bytes come in runs. */
function latinWeight(unit: number, before: number, after: number): number {
  if (!LATIN_LETTERS.has(unit)) return -1.5;
  const neighbours = (before >= 0x80 ? 1 : 0) + (after >= 0x80 ? 1 : 0);
  return neighbours === 0 ? 0.7 : neighbours === 1 ? -0.2 : -1;
}
