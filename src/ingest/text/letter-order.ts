/**
 * Whether bytes beyond ASCII stand where letters of an encoding do: of encodings that give letters for nearly
 * every byte, so that the letters alone tell little.
 */

/** Share of letters that may stand wrong: typing errors, and bytes of something else. */
const ERRORS = 0.02;
/** So few signs prove nothing. */
const LEAST = 3;
/** Of Thai, in which nearly every word has some. */
const LEAST_THAI = 6;

function isIn(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to;
}

const isThaiConsonant = (byte?: number): boolean => isIn(byte, 0xa1, 0xce);
/** Vowels over and under a consonant, and tones. */
const isThaiVowelSign = (byte?: number): boolean => byte === 0xd1 || isIn(byte, 0xd4, 0xda);
const isThaiTone = (byte?: number): boolean => isIn(byte, 0xe7, 0xee);
const isThaiLeading = (byte?: number): boolean => isIn(byte, 0xe0, 0xe4);

/** The euro, dots, quotes, dashes and the blank that does not break. */
const THAI_SIGNS: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0,
]);

/** Windows-874: signs stand over and under consonants, some vowels before them. */
export function isThai(bytes: Uint8Array): boolean {
  let letters = 0;
  let signs = 0;
  let errors = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || THAI_SIGNS.has(byte)) continue;
    letters++;
    const [before, next] = [bytes[at - 1], bytes[at + 1]];
    if (isThaiVowelSign(byte)) {
      signs++;
      if (!isThaiConsonant(before)) errors++;
    } else if (isThaiTone(byte)) {
      signs++;
      if (!isThaiConsonant(before) && !isThaiVowelSign(before)) errors++;
    } else if (isThaiLeading(byte)) {
      if (!isThaiConsonant(next)) errors++;
    } else if (byte === 0xd2 || byte === 0xd3) {
      if (!isThaiConsonant(before) && !isThaiTone(before) && !isThaiVowelSign(before)) errors++;
    } else if (!isThaiConsonant(byte) && byte !== 0xd0 && byte !== 0xe6) errors++;
  }
  return signs >= LEAST_THAI && signs * 10 > letters && errors <= letters * ERRORS;
}

const VIETNAMESE_TONES: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** Vowels of Windows-1258: those of ASCII, and ă â ê ô ơ ư. */
const VIETNAMESE_VOWELS: ReadonlySet<number> = new Set(
  [...'aeiouyAEIOUY\xc2\xc3\xca\xd4\xd5\xdd\xe2\xe3\xea\xf4\xf5\xfd'].map((it) => it.charCodeAt(0)),
);

/** Windows-1258: tones stand behind their vowels. */
export function isVietnamese(bytes: Uint8Array): boolean {
  let tones = 0;
  let letters = 0;
  let errors = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0xc0) continue;
    letters++;
    if (!VIETNAMESE_TONES.has(byte)) continue;
    tones++;
    if (!VIETNAMESE_VOWELS.has(bytes[at - 1]!)) errors++;
  }
  return tones >= LEAST && tones * 10 > letters && errors <= tones * ERRORS;
}

/** What quotes and dashes are in Windows-1252: they may stand between letters. */
const BETWEEN_LETTERS: ReadonlySet<number> = new Set([0x85, 0x92, 0x96, 0x97]);
/** An â here, and the first byte of most katakana in Shift-JIS. */
const KATAKANA = 0x83;
const isLowerAscii = (byte?: number): boolean => isIn(byte, 0x61, 0x7a);
const isUpperAscii = (byte?: number): boolean => isIn(byte, 0x41, 0x5a);

/** IBM 850: letters inside words of ASCII, seldom two together, which Windows has quotes and signs for. */
export function isOfDos(bytes: Uint8Array): boolean {
  let all = 0;
  let inside = 0;
  let katakana = 0;
  let errors = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    all++;
    const [before, next] = [bytes[at - 1], bytes[at + 1]];
    if (byte === KATAKANA) katakana++;
    const isLetter = (byte <= 0x9a || isIn(byte, 0xa0, 0xa5)) && !BETWEEN_LETTERS.has(byte);
    if (next !== undefined && next >= 0x80) errors++;
    else if (isLowerAscii(before) && isUpperAscii(next)) errors++;
    else if (isIn(before, 0x30, 0x39) || isIn(next, 0x30, 0x39)) errors++;
    if (isLetter && (isLowerAscii(before) || isUpperAscii(before)) && isLowerAscii(next)) inside++;
  }
  return katakana * 2 <= all && inside >= LEAST && inside * 3 >= all && errors * 5 <= all;
}

/** Hebrew letters of Windows-1255, and of them those that only end words, and those that others stand for there. */
const isHebrewLetter = (byte?: number): boolean => isIn(byte, 0xe0, 0xfa);
const HEBREW_FINALS: ReadonlySet<number> = new Set([0xea, 0xed, 0xef, 0xf3, 0xf5]);
const HEBREW_NOT_FINAL: ReadonlySet<number> = new Set([0xeb, 0xee, 0xf0, 0xf4, 0xf6]);
/** So few letters prove nothing. */
const LEAST_HEBREW = 6;

/**
 * Windows-1255: words of Hebrew letters alone, those made for the end of words there and nowhere else. Cyrillic has к, н
 * and у in their places, and а to ъ in those of all of them.
 */
export function isHebrew(bytes: Uint8Array): boolean {
  let letters = 0;
  let finals = 0;
  let errors = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if (!isHebrewLetter(byte)) {
      // Signs of the currency, quotes and dashes; letters of others.
      if (byte >= 0xc0) errors++;
      continue;
    }
    letters++;
    const [before, next] = [bytes[at - 1], bytes[at + 1]];
    if (isAsciiLetter(before) || isAsciiLetter(next)) errors++;
    const isEnd = !isHebrewLetter(next);
    const isAlone = isEnd && !isHebrewLetter(before);
    if (HEBREW_FINALS.has(byte)) {
      if (isEnd && !isAlone) finals++;
      else errors++;
    } else if (isEnd && !isAlone && HEBREW_NOT_FINAL.has(byte)) errors++;
  }
  return letters >= LEAST_HEBREW && finals > 0 && errors <= letters * ERRORS;
}

const isAsciiLetter = (byte?: number): boolean => isLowerAscii(byte) || isUpperAscii(byte);
