// One form for a phone number, however it is written.

import { isValidCivil } from '#domain/civil-time.ts';
import { toHalfWidth } from './width.ts';

const CHINA_MOBILE = /^1[3-9]\d{9}$/;
const CHINA_LANDLINE = /^0(?:10|2\d|[3-9]\d{2})\d{7,8}$/;
const TAIWAN = /^0(?:9\d{8}|[2-8]\d{7,8})$/;
const FORMATTED = /^\(?\+?[\d\s().\-/]+$/;
const LEAD = /^(?:tel|phone|mobile|cell|手机|手機|电话|電話|联系电话)\s*[.:：]\s*/i;
/** 010-12345678-801: behind an area-code number a third group is the extension. */
const DASHED_EXTENSION = /^(0\d{2,3}-\d{7,8})-(\d{1,6})$/;
const EXTENSION = /(?:\s*(?:转|轉|分机|分機|ext\.?|x|#)\s*)(\d{1,6})$/i;

/** However a number of 15 figures is set, and whatever is said beside it. */
const MOST_CHARACTERS = 120;

/**
 * Canonical digits of a phone number, or null if it is none. With its country code where it is known:
 * after + or 00, for mainland China mobiles (13812345678 → 8613812345678) and area-code numbers, and
 * for Taiwan numbers (0912-345-678 → 886912345678). Numbers of other places without a country code
 * keep the digits as written (Hong Kong's eight included). An extension stays behind an x.
 */
export function normalPhone(text: string): string | null {
  if (CHINA_MOBILE.test(text)) return `86${text}`;
  if (text.length > MOST_CHARACTERS) return null;
  let rest = toHalfWidth(text).replaceAll(/\s+/g, ' ').trim().replace(LEAD, '');
  const [, landline, dashed] = DASHED_EXTENSION.exec(rest) ?? [];
  const extension = dashed ?? EXTENSION.exec(rest)?.[1];
  if (extension !== undefined) rest = landline ?? rest.replace(EXTENSION, '');
  // A number that went through a spreadsheet: 13812345678.0
  rest = rest.replace(/^(\d{7,15})\.0+$/, '$1');
  if (!FORMATTED.test(rest) || isDateLike(rest)) return null;
  const digits = canonicalDigits(rest);
  if (digits === null || digits.length < 7 || digits.length > 15) return null;
  if (/^(\d)\1+$/.test(digits)) return null;
  return extension === undefined ? digits : `${digits}x${extension}`;
}

function canonicalDigits(written: string): string | null {
  const digits = written.replaceAll(/\D/g, '');
  if (written.startsWith('+') || written.startsWith('(+')) return withoutTrunkZero(digits);
  if (/^00[1-9]/.test(digits)) return withoutTrunkZero(digits.slice(2));
  // "1-312-555-0199" and "1 (312) …" are North American; Chinese mobiles are grouped 3-4-4.
  if (/^1[-.\s(]/.test(written) && digits.length === 11) return digits;
  if (CHINA_MOBILE.test(digits)) return `86${digits}`;
  if (digits.startsWith('86') && CHINA_MOBILE.test(digits.slice(2))) return digits;
  if (/^8869\d{8}$/.test(digits)) return digits;
  if (TAIWAN.test(digits)) return `886${digits.slice(1)}`;
  if (CHINA_LANDLINE.test(digits)) return `86${digits.slice(1)}`;
  return digits;
}

/** "+44 (0)20 7946 0000" and "+86 010 …" carry the zero that is dialled only at home. */
function withoutTrunkZero(digits: string): string {
  return digits.replace(/^(1|7|86|886|852|853|44|61|64|81|82|65|60|66|84|49|33|31)0/, '$1');
}

/** 2024-03-05, 20240305, 05/03/2024 are days, not phones. */
function isDateLike(text: string): boolean {
  const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const year = Number(iso[1]);
    return year >= 1900 && year <= 2099 && isValidCivil(year, Number(iso[3]), Number(iso[4]));
  }
  return /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})$/.test(text);
}

/**
 * Whether a bare value says by its form alone that it is a mobile or international number: mainland
 * and Taiwan mobiles, +…; for guessing what a column without a telling header holds.
 */
export function isUnmistakablePhone(text: string): boolean {
  const digits = normalPhone(text);
  if (digits === null) return false;
  return /^86(?:1[3-9]\d{9})$/.test(digits) || /^8869\d{8}$/.test(digits) || /^\s*\(?\+/.test(text);
}

/** Where most numbers of a column are from: those of other forms beside them are judged by it. */
export type PhoneHome = 'mainland' | 'northAmerica' | null;

const MAINLAND_MOBILE = /^861[3-9]\d{9}$/;
const NORTH_AMERICA = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/** National numbers by country code, where a number bears it beyond doubt. */
const NATIONAL: readonly (readonly [code: string, least: number, number: RegExp])[] = [
  ['886', 11, /^(?:9\d{8}|[2-8]\d{7,8})$/],
  ['852', 10, /^\d{8}$/],
  ['853', 10, /^\d{8}$/],
  ['86', 11, /^(?:1[3-9]\d{9}|10\d{8}|2\d{9}|[3-9]\d{9,10})$/],
];

/** Whence the numbers of a column are, by their canonical forms. */
export function homeOfPhones(phones: readonly string[]): PhoneHome {
  const most = phones.length / 2;
  if (phones.filter((phone) => MAINLAND_MOBILE.test(phone)).length > most) return 'mainland';
  return phones.filter((phone) => NORTH_AMERICA.test(phone)).length > most ? 'northAmerica' : null;
}

/**
 * Whether a canonical number may be somebody's: a half one (1380013) reaches nobody, and several people
 * may have the same half.
 */
export function isPossiblePhone(normal: string, home: PhoneHome = null): boolean {
  const [number = ''] = normal.split('x');
  for (const [code, least, national] of NATIONAL) {
    if (number.startsWith(code) && number.length >= least) {
      return national.test(number.slice(code.length));
    }
  }
  // Numbers dialled within a town begin with 2 to 9, those of seven or eight figures everywhere.
  if (number.length < 9) return /^[2-9]/.test(number);
  if (number.length === 11 && number.startsWith('1')) return NORTH_AMERICA.test(number);
  if (home === 'mainland') return !number.startsWith('1');
  if (home === 'northAmerica') return number.length > 9;
  return true;
}

/**
 * Whether a text message may come to this number, in its canonical form: not to an extension, nor to a
 * landline of mainland China or Taiwan. Of other places the form does not say.
 */
export function takesTexts(normal: string): boolean {
  if (normal.includes('x') || !isPossiblePhone(normal)) return false;
  if (normal.startsWith('886')) return /^8869\d{8}$/.test(normal);
  if (normal.startsWith('86') && normal.length > 10) return /^861[3-9]\d{9}$/.test(normal);
  return true;
}
