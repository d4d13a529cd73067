/** Whether a text ends inside a character: what a copy or a download leaves that broke off. */
import type { EncodingName } from '#domain/sheet.ts';
import { decoderOf } from './text-decoder.ts';

/** A text as it stands in a file. */
export interface EncodedText {
  readonly blob: Blob;
  readonly encoding: EncodingName;
  readonly bomBytes: number;
}

const TAIL_BYTES = 64 * 1024;
/** Bytes of the longest unit of the encodings that have such. */
const UNIT_BYTES = 4;
const LF = 0x0a;

/**
 * Whether the last bytes begin a character and nothing ends it. Only where others show that the encoding is
 * the right one: a lone letter of another at the very end looks the same. Reads the end only.
 */
export async function endsInsideCharacter(text: EncodedText): Promise<boolean> {
  const { blob, encoding, bomBytes } = text;
  const wanted = Math.max(bomBytes, blob.size - TAIL_BYTES);
  const start = wanted - ((wanted - bomBytes) % UNIT_BYTES);
  const bytes = new Uint8Array(await blob.slice(start).arrayBuffer());
  const isWide = /^utf-(?:16|32)/.test(encoding);
  // None of the others has the byte of a line feed inside a character: behind one they are in step.
  const from = isWide || start === bomBytes ? 0 : bytes.indexOf(LF) + 1;
  const decoder = decoderOf(encoding);
  const before = decoder.decode(bytes.subarray(from), { stream: true });
  const isBroken = decoder.decode(new Uint8Array(0), { stream: false }).includes('\uFFFD');
  if (!isBroken) return false;
  // Programs put a line end of one byte behind those of two.
  return isWide ? !/[\r\n]$/.test(before) : /[^\0-\x7f\uFFFD]/.test(before);
}
