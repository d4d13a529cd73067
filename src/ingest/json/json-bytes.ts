/** JSON (RFC 8259) as bytes of UTF-8: where values begin and end, and what they say as text. */
import { WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';

/** Values in values: no table is as deep, and what is deeper was made to hurt. */
const MOST_DEPTH = 64;

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const LF = 0x0a;
const BACKSLASH = 0x5c;
/** Stands before each value of a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = 0x1e;

/** The bytes are no JSON here. */
export class NotJson extends Error {
  override readonly name = 'NotJson';
}

/** The value goes on beyond the bytes at hand. */
export const UNFINISHED = -1;

export function skipBlanks(bytes: Uint8Array, at: number, end: number): number {
  while (at < end) {
    const byte = bytes[at]!;
    if (byte !== 0x20 && byte !== LF && byte !== 0x0d && byte !== 0x09) break;
    at++;
  }
  return at;
}

/** As {@link skipBlanks}, with what may stand between the values of a file of many. */
export function skipBetween(bytes: Uint8Array, at: number, end: number): number {
  for (;;) {
    const next = skipBlanks(bytes, at, end);
    if (next >= end || (bytes[next] !== RECORD_SEPARATOR && bytes[next] !== COMMA)) return next;
    at = next + 1;
  }
}

/** Behind the closing quote of the string that opens at `at`. */
export function skipString(bytes: Uint8Array, at: number, end: number): number {
  for (at++; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
  }
  return UNFINISHED;
}

const brackets = new Uint8Array(MOST_DEPTH);

/**
 * Behind the value that begins at `at`, by its quotes and brackets alone. A number or word at the very end
 * of the bytes is unfinished unless nothing follows them (`isLast`).
 */
export function skipValue(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
  if (at >= end) return UNFINISHED;
  const first = bytes[at]!;
  if (first === QUOTE) return skipString(bytes, at, end);
  if (first !== OPEN_ARRAY && first !== OPEN_OBJECT) {
    const start = at;
    while (at < end && isOfWord(bytes[at]!)) at++;
    if (at === start) throw new NotJson();
    return at === end && !isLast ? UNFINISHED : at;
  }
  let depth = 0;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      at = skipString(bytes, at, end);
      if (at === UNFINISHED) return UNFINISHED;
      continue;
    }
    if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      if (depth === MOST_DEPTH) throw new WorkbookRefused({ code: 'tooDeep', most: MOST_DEPTH });
      // The closing bracket stands two behind the opening one.
      brackets[depth++] = byte + 2;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      if (brackets[--depth] !== byte) throw new NotJson();
      if (depth === 0) return at + 1;
    }
    at++;
  }
  return UNFINISHED;
}

/** Digits, signs, points and letters: numbers and `true`, `false`, `null`, `NaN`. */
function isOfWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e
  );
}

export type Scalar = 'number' | 'true' | 'false' | 'nothing';

/** What the number or word from `start` to `end` is; throws {@link NotJson} where it is none. */
export function scalarKind(bytes: Uint8Array, start: number, end: number): Scalar {
  const first = bytes[start]!;
  if (first === 0x2d || (first >= 0x30 && first <= 0x39)) {
    let at = first === 0x2d ? start + 1 : start;
    const digits = at;
    while (at < end && isDigit(bytes[at]!)) at++;
    if (at > digits) {
      if (bytes[at] === 0x2e) for (at++; at < end && isDigit(bytes[at]!);) at++;
      if (at < end && (bytes[at]! | 0x20) === 0x65) {
        at++;
        if (bytes[at] === 0x2d || bytes[at] === 0x2b) at++;
        while (at < end && isDigit(bytes[at]!)) at++;
      }
      if (at === end && isDigit(bytes[end - 1]!)) return 'number';
    }
  }
  const word = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 12)));
  switch (word) {
    case 'true':
    case 'false':
      return word;
    // Python and JavaScript write the last ones, though they are no JSON.
    case 'null':
    case 'NaN':
    case 'Infinity':
    case '-Infinity':
      return 'nothing';
    default:
      throw new NotJson();
  }
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

export function hasExponent(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at]! | 0x20) === 0x65) return true;
  return false;
}

/** Digits that a number with an exponent may come to; beyond, it stays as it is written. */
const MOST_DIGITS = 40;

/** `1.5e3` as 1500, exactly. */
export function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([-+]?\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = '', power = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (digits.length > MOST_DIGITS || Math.abs(point) > MOST_DIGITS) return text;
  const before = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '';
  const behind = point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0');
  const [integer, decimals] = [before.replace(/^0+/, '') || '0', behind.replace(/0+$/, '')];
  return `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}`;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whether the bytes between quotes say what they are: no escapes, no control characters. */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH || byte < 0x20) return false;
  }
  return true;
}

/** The text between the quotes at `start - 1` and `end`. */
export function stringText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decoder.decode(bytes.subarray(start, end));
  return (raw.includes('\\') ? unescaped(raw) : raw)
    .replaceAll('\r\n', '\n')
    .replaceAll(CONTROLS, '');
}

/** Say nothing in a cell. */
const CONTROLS = /[\0-\b\v\f\u000e-\u001f]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '',
  f: '\n',
  n: '\n',
  r: '\r',
  t: '\t',
};

function unescaped(raw: string): string {
  return raw.replaceAll(/\\(?:u([\da-fA-F]{4})|([^])|$)/g, (_, code?: string, sign?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const escape = sign === undefined ? undefined : ESCAPES[sign];
    if (escape === undefined) throw new NotJson();
    return escape;
  });
}
