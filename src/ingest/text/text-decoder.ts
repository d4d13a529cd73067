/** Bytes to text in every encoding we name: those of the platform, and UTF-32, HZ and UTF-7, which it lacks. */
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
  return new TextDecoder(encoding, { ignoreBOM: true });
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
