/** How ordinary bytes read under an encoding of one byte a character. */
import type { EncodingName } from '#domain/sheet.ts';
import { decoderOf } from './text-decoder.ts';
import { isHebrew, isOfDos, isThai, isVietnamese } from './letter-order.ts';
import { COMMON_SIGNS, LANGUAGE_LETTERS } from './language-letters.ts';

/** In the order in which they are believed where they read the same. */
export const SINGLE_BYTE = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-15',
  'iso-8859-2',
  'iso-8859-7',
  'koi8-r',
  'iso-8859-5',
  'macintosh',
  'windows-1255',
  'windows-1256',
  'ibm866',
  'windows-874',
  'windows-1258',
  'ibm850',
] as const satisfies readonly EncodingName[];

const SIGN_WEIGHT = 0.4;
/** A letter that the language lacks, and a character that no text has. */
const FOREIGN_WEIGHT = -0.7;
const ODD_WEIGHT = -1.5;
const CONTROL_WEIGHT = -3;

/** Letters, and the signs over and under them that Thai and Vietnamese write on their own. */
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

const IMPOSSIBLE = -2;
/** Few letters of Hebrew are as ordinary in Cyrillic; that their words end as words of Hebrew do outweighs it. */
const HEBREW_ENDS = 0.5;

/** Encodings that read nearly anything as letters are asked only where those stand as they do in words. */
function mayBe(bytes: Uint8Array, encoding: EncodingName): boolean {
  switch (encoding) {
    case 'windows-874':
      return isThai(bytes);
    case 'windows-1258':
      return isVietnamese(bytes);
    case 'ibm850':
      return isOfDos(bytes);
    default:
      return true;
  }
}

/** About −2 to 1: the mean over what is not ASCII, in the language that fits best. */
export function singleByteScore(bytes: Uint8Array, encoding: EncodingName): number {
  if (!mayBe(bytes, encoding)) return IMPOSSIBLE;
  const text = decoderOf(encoding).decode(bytes);
  const counts = new Map<string, number>();
  let total = 0;
  let shape = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const character = text[at]!;
    counts.set(character, (counts.get(character) ?? 0) + 1);
    total++;
    shape += shapeWeight(character, text[at - 1] ?? ' ', text[at + 1] ?? ' ');
  }
  if (total === 0) return 0;
  let best = -Infinity;
  for (const letters of LANGUAGE_LETTERS) {
    let sum = 0;
    for (const [character, count] of counts) sum += count * weightOf(character, letters);
    best = Math.max(best, sum);
  }
  const ends = encoding === 'windows-1255' && isHebrew(bytes) ? HEBREW_ENDS : 0;
  return (best + shape) / total + ends;
}

function weightOf(character: string, letters: ReadonlyMap<string, number>): number {
  const own = letters.get(character);
  if (own !== undefined) return own;
  if (COMMON_SIGNS.has(character)) return SIGN_WEIGHT;
  const unit = character.charCodeAt(0);
  if (unit < 0xa0 || unit === 0xfffd) return CONTROL_WEIGHT;
  return LETTER.test(character) ? FOREIGN_WEIGHT : ODD_WEIGHT;
}

/** What a character does to the words around it: words are of one script, and capitals stand first. */
function shapeWeight(character: string, before: string, after: string): number {
  const isAfterLetter = LETTER.test(before);
  if (!LETTER.test(character)) {
    // A sign inside a word; an apostrophe may stand there.
    const isInside = isAfterLetter && LETTER.test(after) && character !== '’';
    return isInside ? -1 : 0;
  }
  let weight = 0;
  if (isAfterLetter && LOWER.test(before) && UPPER.test(character)) weight -= 0.8;
  if (isAfterLetter && isLatin(before) !== isLatin(character)) weight -= 0.8;
  return weight;
}

function isLatin(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  return unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00);
}
