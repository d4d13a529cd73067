/**
 * XML as a stream of bytes: element by element, no string per tag. Enough of XML 1.0 for the parts of
 * workbooks: names without their prefix (strict and transitional files differ in nothing else here),
 * attributes, text, CDATA, character references. Declarations of entities are not followed.
 */
import { corrupt } from './workbook-refusal.ts';

export interface XmlHandler {
  /** An element starts; its attributes lie in `bytes` from `start` to `end` ({@link Attributes}). */
  open(name: number, bytes: Uint8Array, start: number, end: number): void;
  close(name: number): void;
  /** Text as it stands: references not resolved unless `isLiteral` (CDATA). Maybe in several pieces. */
  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void;
}

/** Nothing between two brackets is longer; Excel's longest text has 32,767 characters. */
const MOST_TOKEN_BYTES = 32 * 1024 * 1024;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;

/** The number that stands for an element or attribute name without its prefix (FNV-1a). */
export function nameCode(name: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    code = Math.imul(code ^ name.charCodeAt(at), 0x01000193);
  }
  return code;
}

export class XmlScanner {
  readonly #handler: XmlHandler;
  #rest: Uint8Array | null = null;
  #depth = 0;
  #isStarted = false;
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(bytes: Uint8Array): void {
    let buffer = bytes;
    if (this.#rest !== null) {
      if (this.#rest.length > MOST_TOKEN_BYTES) throw corrupt('endless XML text');
      buffer = new Uint8Array(this.#rest.length + bytes.length);
      buffer.set(this.#rest);
      buffer.set(bytes, this.#rest.length);
    }
    let start = 0;
    if (!this.#isStarted) {
      if (buffer.length < 4) {
        this.#rest = buffer;
        return;
      }
      this.#isStarted = true;
      if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) start = 3;
    }
    const end = this.#scan(buffer, start);
    // A copy: what was pushed may be written over.
    this.#rest = end === buffer.length ? null : buffer.slice(end);
  }

  finish(): void {
    if (!this.#hasRoot || this.#depth !== 0) throw corrupt('XML ends too early');
  }

  /** Handles all whole tokens; where the rest starts. */
  #scan(bytes: Uint8Array, start: number): number {
    const handler = this.#handler;
    const length = bytes.length;
    let at = start;
    while (at < length) {
      if (bytes[at] !== LT) {
        const textStart = at;
        while (at < length && bytes[at] !== LT) at++;
        if (at === length) return textStart;
        handler.text(bytes, textStart, at, false);
      }
      const tag = at + 1;
      const first = bytes[tag];
      if (first === 0x21 || first === 0x3f) {
        const next = this.#skipSpecial(bytes, at, tag);
        if (next === -1) return at;
        at = next;
        continue;
      }
      let end = tag;
      let quote = 0;
      let equals = 0;
      for (; end < length; end++) {
        const byte = bytes[end]!;
        if (quote !== 0) {
          if (byte === quote) quote = 0;
        } else if (byte === GT) break;
        else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
        else if (byte === EQUALS) equals++;
      }
      if (end === length) return at;
      this.#element(bytes, tag, end, equals > 0);
      at = end + 1;
    }
    return at;
  }

  #element(bytes: Uint8Array, tag: number, end: number, hasAttributes: boolean): void {
    const isClosing = bytes[tag] === SLASH;
    const isEmpty = bytes[end - 1] === SLASH && !isClosing;
    const contentEnd = isEmpty ? end - 1 : end;
    let code = 0x811c9dc5;
    let at = isClosing ? tag + 1 : tag;
    for (; at < contentEnd; at++) {
      const byte = bytes[at]!;
      if (byte <= 0x20) break;
      code = byte === COLON ? 0x811c9dc5 : Math.imul(code ^ byte, 0x01000193);
    }
    if (isClosing) {
      this.#depth--;
      if (this.#depth < 0) throw corrupt('XML closes what is not open');
      this.#handler.close(code);
      return;
    }
    this.#hasRoot = true;
    this.#handler.open(code, bytes, hasAttributes ? at : contentEnd, contentEnd);
    if (isEmpty) this.#handler.close(code);
    else this.#depth++;
  }

  /** The end of a comment, CDATA section, declaration or instruction; −1 when it is not there yet. */
  #skipSpecial(bytes: Uint8Array, at: number, tag: number): number {
    if (startsWith(bytes, tag, '!--')) return endOf(bytes, tag + 3, '-->');
    if (startsWith(bytes, tag, '![CDATA[')) {
      const end = endOf(bytes, tag + 8, ']]>');
      if (end !== -1) this.#handler.text(bytes, at + 9, end - 3, true);
      return end;
    }
    // Perhaps the start of one of those: wait for more.
    if (bytes.length < tag + 8 && bytes[tag] === 0x21) return -1;
    if (bytes[tag] === 0x3f) return endOf(bytes, tag, '?>');
    return endOf(bytes, tag, '>');
  }
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function endOf(bytes: Uint8Array, from: number, mark: string): number {
  for (let at = bytes.indexOf(mark.charCodeAt(0), from); at !== -1;) {
    if (startsWith(bytes, at, mark)) return at + mark.length;
    at = bytes.indexOf(mark.charCodeAt(0), at + 1);
  }
  return -1;
}

/** A cursor over the attributes of one element: names as codes, values as ranges of bytes. */
export class Attributes {
  bytes: Uint8Array = new Uint8Array(0);
  /** Code of the name without its prefix; the name as written lies between the next two. */
  name = 0;
  nameStart = 0;
  nameEnd = 0;
  start = 0;
  end = 0;
  #at = 0;
  #limit = 0;

  over(bytes: Uint8Array, start: number, end: number): this {
    this.bytes = bytes;
    this.#at = start;
    this.#limit = end;
    return this;
  }

  next(): boolean {
    const { bytes } = this;
    const limit = this.#limit;
    let at = this.#at;
    while (at < limit && bytes[at]! <= 0x20) at++;
    if (at >= limit) return false;
    this.nameStart = at;
    let code = 0x811c9dc5;
    for (; at < limit; at++) {
      const byte = bytes[at]!;
      if (byte === EQUALS || byte <= 0x20) break;
      code = byte === COLON ? 0x811c9dc5 : Math.imul(code ^ byte, 0x01000193);
    }
    this.nameEnd = at;
    while (at < limit && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    if (at >= limit) return false;
    const quote = bytes[at];
    at++;
    this.name = code;
    this.start = at;
    while (at < limit && bytes[at] !== quote) at++;
    this.end = at;
    this.#at = at + 1;
    return true;
  }

  /** A whole number of at most 15 digits; −1 where it is none. */
  whole(): number {
    const { bytes, start, end } = this;
    if (start === end || end - start > 15) return -1;
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  string(): string {
    const text = new XmlText();
    text.add(this.bytes, this.start, this.end, false);
    return text.string();
  }

  /** `1`, `true`, `on`. */
  isTrue(): boolean {
    const first = this.bytes[this.start];
    return (
      first === 0x31 || first === 0x74 || (first === 0x6f && this.bytes[this.start + 1] === 0x6e)
    );
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Text put together from pieces, references resolved, as UTF-8. Used again after {@link XmlText.clear}. */
export class XmlText {
  bytes: Uint8Array = new Uint8Array(256);
  length = 0;
  /** Whether an underscore was added, with which an escape begins. */
  #mayEscape = false;

  clear(): void {
    this.length = 0;
    this.#mayEscape = false;
  }

  string(): string {
    return decoder.decode(this.bytes.subarray(0, this.length));
  }

  add(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    this.reserve(end - start);
    let { length } = this;
    const target = this.bytes;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === 0x26 && !isLiteral) {
        this.length = length;
        at = this.#addReference(bytes, at, end);
        ({ length } = this);
        continue;
      }
      // A line end in XML text is one LF, whatever it was written as.
      if (byte === 0x0d) {
        if (bytes[at + 1] === 0x0a && at + 1 < end) at++;
        target[length++] = 0x0a;
        continue;
      }
      if (byte === UNDERSCORE) this.#mayEscape = true;
      target[length++] = byte;
    }
    this.length = length;
  }

  addString(text: string): void {
    this.reserve(text.length * 3);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Resolves `_x000D_` and its like (ECMA-376 part 1, 22.9.2.19) from an index on. */
  unescape(from: number): void {
    if (!this.#mayEscape) return;
    this.#mayEscape = false;
    const { bytes, length } = this;
    let at = bytes.indexOf(UNDERSCORE, from);
    if (at === -1 || at + 6 >= length) return;
    let write = at;
    while (at < length) {
      const unit = bytes[at] === UNDERSCORE && at + 6 < length ? escapedUnit(bytes, at) : -1;
      if (unit === -1) {
        bytes[write++] = bytes[at++]!;
        continue;
      }
      // Never longer than the seven bytes it stands for.
      write += encoder.encodeInto(String.fromCharCode(unit), bytes.subarray(write)).written;
      at += 7;
    }
    this.length = write;
  }

  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** The index of its last byte. */
  #addReference(bytes: Uint8Array, at: number, end: number): number {
    const limit = Math.min(end, at + 12);
    let semicolon = at + 1;
    while (semicolon < limit && bytes[semicolon] !== 0x3b) semicolon++;
    if (semicolon >= limit) {
      this.bytes[this.length++] = 0x26;
      return at;
    }
    const name = decoder.decode(bytes.subarray(at + 1, semicolon));
    const known = ENTITIES[name] ?? numbered(name);
    if (known === null) {
      this.bytes[this.length++] = 0x26;
      return at;
    }
    this.length += encoder.encodeInto(known, this.bytes.subarray(this.length)).written;
    return semicolon;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function numbered(name: string): string | null {
  const match = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (match === null) return null;
  const point = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

/** The character of `_xHHHH_` at an index; −1 where none stands. Half a pair is left as it is. */
function escapedUnit(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x78 || bytes[at + 6] !== 0x5f) return -1;
  let unit = 0;
  for (let digit = at + 2; digit < at + 6; digit++) {
    const byte = bytes[digit]!;
    const value =
      byte >= 0x30 && byte <= 0x39
        ? byte - 0x30
        : byte >= 0x41 && byte <= 0x46
          ? byte - 0x37
          : byte >= 0x61 && byte <= 0x66
            ? byte - 0x57
            : -1;
    if (value === -1) return -1;
    unit = unit * 16 + value;
  }
  return unit >= 0xd800 && unit <= 0xdfff ? -1 : unit;
}

/** Unpacked bytes of an XML part as UTF-8, whatever it was written in (UTF-16 is allowed). */
export async function* utf8Parts(
  parts: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  let wide: TextDecoder | null = null;
  let isFirst = true;
  for await (const part of parts) {
    if (isFirst && part.length > 1) {
      const [a, b] = part;
      if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) wide = new TextDecoder('utf-16le');
      if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) wide = new TextDecoder('utf-16be');
    }
    isFirst = false;
    yield wide === null ? part : encoder.encode(wide.decode(part, { stream: true }));
  }
}
