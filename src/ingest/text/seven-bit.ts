/**
 * Chinese and other letters in bytes of seven bits, as old mail and news programs wrote them: HZ (RFC 1843:
 * GB2312 between ~{ and ~}) and UTF-7 (RFC 2152: UTF-16 in base64 between + and -). Both go back to ASCII by the
 * end of a line, so a piece of a file may be read from the start of any line.
 */
import type { BytesDecoder } from './text-decoder.ts';

const REPLACEMENT = '\uFFFD';
const TILDE = 0x7e;
const LF = 0x0a;

/** Holds back bytes that may be the start of what only more bytes tell. */
abstract class SevenBitDecoder implements BytesDecoder {
  #rest = new Uint8Array(0);

  decode(bytes: Uint8Array, options = { stream: false }): string {
    let all = bytes;
    if (this.#rest.length > 0) {
      all = new Uint8Array(this.#rest.length + bytes.length);
      all.set(this.#rest);
      all.set(bytes, this.#rest.length);
    }
    const end = options.stream ? this.wholeUntil(all) : all.length;
    this.#rest = all.slice(end);
    const text = this.read(all.subarray(0, end));
    if (!options.stream) this.end();
    return text;
  }

  /** Where the last sequence starts that may go on; the length where there is none. */
  protected abstract wholeUntil(bytes: Uint8Array): number;
  protected abstract read(bytes: Uint8Array): string;
  protected abstract end(): void;
}

export class HzDecoder extends SevenBitDecoder {
  #isChinese = false;

  protected override wholeUntil(bytes: Uint8Array): number {
    // Two bytes belong together; what is odd is found by going through them.
    let isChinese = this.#isChinese;
    let at = 0;
    while (at < bytes.length) {
      const byte = bytes[at]!;
      if (byte === LF) isChinese = false;
      const isPair = byte === TILDE || (isChinese && byte > 0x20);
      if (!isPair) {
        at++;
        continue;
      }
      if (at + 1 === bytes.length) return at;
      if (byte === TILDE) {
        isChinese = bytes[at + 1] === 0x7b || (isChinese && bytes[at + 1] !== 0x7d);
      }
      at += 2;
    }
    return bytes.length;
  }

  protected override read(bytes: Uint8Array): string {
    const out: number[] = [];
    const parts: string[] = [];
    const decoder = new TextDecoder('gb18030');
    const flush = (): void => {
      // A pair at a time could be any; together they are one decoding.
      if (out.length > 0) parts.push(decoder.decode(Uint8Array.from(out)));
      out.length = 0;
    };
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      const next = bytes[at + 1];
      if (byte === LF) this.#isChinese = false;
      if (byte === TILDE && next === 0x7b) {
        this.#isChinese = true;
        at++;
      } else if (byte === TILDE && next === 0x7d) {
        this.#isChinese = false;
        at++;
      } else if (byte === TILDE && next === TILDE && !this.#isChinese) {
        out.push(TILDE);
        at++;
      } else if (byte === TILDE && next === LF) {
        // A line goes on in the next one.
        at++;
      } else if (this.#isChinese && byte > 0x20) {
        if (next === undefined || next <= 0x20 || next > TILDE || byte > 0x77) {
          flush();
          parts.push(REPLACEMENT);
          continue;
        }
        out.push(byte | 0x80, next | 0x80);
        at++;
      } else out.push(byte);
    }
    flush();
    return parts.join('');
  }

  protected override end(): void {
    this.#isChinese = false;
  }
}

const PLUS = 0x2b;
const MINUS = 0x2d;
const BASE64 = new Int8Array(128).fill(-1);
for (const [value, sign] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  BASE64[sign.charCodeAt(0)] = value;
}

export class Utf7Decoder extends SevenBitDecoder {
  protected override wholeUntil(bytes: Uint8Array): number {
    // A sequence that nothing has ended yet may go on.
    let at = bytes.length;
    while (at > 0 && sixBits(bytes[at - 1]!) >= 0) at--;
    const start = bytes.indexOf(PLUS, at);
    return start === -1 ? bytes.length : start;
  }

  protected override read(bytes: Uint8Array): string {
    const parts: string[] = [];
    let from = 0;
    const ascii = new TextDecoder('utf-8');
    for (;;) {
      const start = bytes.indexOf(PLUS, from);
      const until = start === -1 ? bytes.length : start;
      if (until > from) parts.push(ascii.decode(bytes.subarray(from, until)));
      if (start === -1) break;
      const { text, end } = utf7Sequence(bytes, start);
      parts.push(text ?? REPLACEMENT);
      from = end;
    }
    return parts.join('');
  }

  protected override end(): void {
    // Nothing outlives a call.
  }
}

function sixBits(byte: number): number {
  return byte < 128 ? BASE64[byte]! : -1;
}

/** What stands from a plus sign on, and where it ends; null where it is no sequence of UTF-7. */
function utf7Sequence(
  bytes: Uint8Array,
  start: number,
): { readonly text: string | null; readonly end: number } {
  let at = start + 1;
  if (bytes[at] === MINUS) return { text: '+', end: at + 1 };
  const units: number[] = [];
  let bits = 0;
  let count = 0;
  for (; at < bytes.length && sixBits(bytes[at]!) >= 0; at++) {
    bits = (bits << 6) | sixBits(bytes[at]!);
    count += 6;
    if (count < 16) continue;
    count -= 16;
    units.push((bits >>> count) & 0xffff);
    bits &= (1 << count) - 1;
  }
  const isWhole = units.length > 0 && count < 6 && bits === 0;
  const end = bytes[at] === MINUS ? at + 1 : at;
  const text = isWhole ? String.fromCharCode(...units) : null;
  return { text: text !== null && !/\p{Cs}/u.test(text) ? text : null, end };
}

/** So many letters in sequences are no chance. */
const LEAST_LETTERS = 3;

/**
 * Which of the two a text is written in; null where it is plain.
 * @param samples of bytes below 128 only
 */
export function sevenBitEncoding(samples: readonly Uint8Array[]): 'hz-gb-2312' | 'utf-7' | null {
  const whole = samples.map(withoutCutLines);
  const isAny = (judge: (bytes: Uint8Array) => number): boolean => {
    const counts = whole.map(judge);
    return !counts.includes(-1) && counts.reduce((sum, count) => sum + count, 0) >= LEAST_LETTERS;
  };
  if (isAny(chineseInHz)) return 'hz-gb-2312';
  return isAny(lettersInUtf7) ? 'utf-7' : null;
}

/** A sample may be cut anywhere: what stands on its first and last line proves nothing. */
function withoutCutLines(bytes: Uint8Array, at: number): Uint8Array {
  const start = at === 0 ? 0 : bytes.indexOf(LF) + 1;
  const last = bytes.lastIndexOf(LF);
  return last > start ? bytes.subarray(start, last) : bytes.subarray(start);
}

/** Ordinary Chinese characters between the marks; −1 where something is none. */
function chineseInHz(bytes: Uint8Array): number {
  if (!hasPair(bytes, TILDE, 0x7b)) return 0;
  const text = new HzDecoder().decode(bytes);
  if (text.includes(REPLACEMENT)) return -1;
  return (text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) ?? []).length;
}

function lettersInUtf7(bytes: Uint8Array): number {
  if (!bytes.includes(PLUS)) return 0;
  const text = new Utf7Decoder().decode(bytes);
  // A phone number or a sum is no sequence.
  if (text.includes(REPLACEMENT)) return -1;
  const letters = text.match(/[^\0-\x7f\uFEFF]/gu) ?? [];
  return letters.every((it) => /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(it)) ? letters.length : -1;
}

function hasPair(bytes: Uint8Array, first: number, second: number): boolean {
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second) return true;
  }
  return false;
}
