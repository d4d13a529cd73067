/**
 * Bytes to text in every encoding we name: those of the platform, and UTF-32, HZ, UTF-7 and IBM 850, which it lacks.
 * Vietnamese, of which Windows-1258 writes the tones as signs of their own, comes as letters like everywhere else.
 */
import type { EncodingName } from '#domain/sheet.ts';
import { HzDecoder, Utf7Decoder } from './seven-bit.ts';

export interface BytesDecoder {
  /** @param options `stream`: more bytes follow, the last character may be incomplete */
  decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string;
}

/** Text without the marks that files leave where they are joined. */
export function withoutMarks(text: string): string {
  return text.includes('\uFEFF') ? text.replaceAll(/(^|[\r\n])\uFEFF+/g, '$1') : text;
}

/** Keeps a byte order mark; what an encoding does not know becomes U+FFFD. */
export function decoderOf(encoding: EncodingName): BytesDecoder {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return new Utf32Decoder(encoding === 'utf-32le');
  }
  if (encoding === 'hz-gb-2312') return new HzDecoder();
  if (encoding === 'utf-7') return new Utf7Decoder();
  if (encoding === 'ibm850') return new TableDecoder(IBM850);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return encoding === 'windows-1258' ? new ComposingDecoder(decoder) : decoder;
}

/** From 0x80 on. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** One byte a character: ASCII, and a table for the rest. */
class TableDecoder implements BytesDecoder {
  readonly #upper: string;

  constructor(upper: string) {
    this.#upper = upper;
  }

  decode(bytes: Uint8Array): string {
    const text = new TextDecoder('latin1').decode(bytes.map((byte) => (byte < 0x80 ? byte : 0)));
    if (!bytes.some((byte) => byte >= 0x80)) return text;
    let out = '';
    let from = 0;
    for (const [at, byte] of bytes.entries()) {
      if (byte < 0x80) continue;
      out += text.slice(from, at) + this.#upper[byte - 0x80]!;
      from = at + 1;
    }
    return out + text.slice(from);
  }
}

/** Letters and the signs over or under them become one. */
class ComposingDecoder implements BytesDecoder {
  readonly #decoder: TextDecoder;
  /** A letter whose sign may still come. */
  #rest = '';

  constructor(decoder: TextDecoder) {
    this.#decoder = decoder;
  }

  decode(bytes: Uint8Array, options = { stream: false }): string {
    const text = this.#rest + this.#decoder.decode(bytes, options);
    const last = options.stream ? /\p{L}\p{M}*$/u.exec(text) : null;
    this.#rest = last?.[0] ?? '';
    return text.slice(0, text.length - this.#rest.length).normalize('NFC');
  }
}

const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = '\uFFFD';

class Utf32Decoder implements BytesDecoder {
  readonly #isLittle: boolean;
  /** Bytes of a character that came only in part. */
  #rest = new Uint8Array(0);

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle;
  }

  decode(bytes: Uint8Array, options = { stream: false }): string {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const view = new DataView(all.buffer);
    const end = all.length & ~3;
    const parts: string[] = [];
    for (let at = 0; at < end; at += 4) {
      const code = view.getUint32(at, this.#isLittle);
      const isCharacter = code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff);
      parts.push(isCharacter ? String.fromCodePoint(code) : REPLACEMENT);
    }
    this.#rest = all.slice(end);
    if (options.stream || this.#rest.length === 0) return parts.join('');
    this.#rest = new Uint8Array(0);
    return `${parts.join('')}${REPLACEMENT}`;
  }
}
