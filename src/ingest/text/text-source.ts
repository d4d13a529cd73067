/** Reads a file slice by slice as UTF-8 bytes, whatever its encoding; nothing beyond two slices is held. */
import type { EncodingName } from '#domain/sheet.ts';
import { decoderOf, withoutMarks } from './text-decoder.ts';

export interface TextSlice {
  /** UTF-8, without the byte order mark; may start and end inside a character or record. */
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far, this slice and the mark included. */
  readonly bytesRead: number;
  /** Sequences so far that the encoding does not know, now U+FFFD. Always 0 for UTF-8, which passes unread. */
  readonly undecodable: number;
}

export interface TextSourceOptions {
  readonly encoding: EncodingName;
  readonly bomBytes: number;
  /** Bytes of the file per slice; 4 MiB unless told. */
  readonly sliceBytes?: number;
  /** The first slice, where {@link firstSlice} has asked for it already. */
  readonly first?: Promise<ArrayBuffer> | undefined;
  /** Asked before each slice; a rejection (cancel) ends the reading and passes through. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

const SLICE_BYTES = 4 * 1024 * 1024;

/** Asks for the first `sliceBytes` of a part of a blob before anybody reads it. */
export function firstSlice(
  blob: Blob,
  from: number,
  to: number,
  sliceBytes: number,
): Promise<ArrayBuffer> {
  const slice = blob.slice(from, Math.min(to, from + sliceBytes)).arrayBuffer();
  // Whether anybody waits when it fails, is decided by the reader.
  slice.catch(() => {});
  return slice;
}

/** Slices of a blob in order. The next one is being read while the present one is in use. */
export async function* readText(
  blob: Blob,
  options: TextSourceOptions,
): AsyncGenerator<TextSlice, void> {
  const size = options.sliceBytes ?? SLICE_BYTES;
  const convert = options.encoding === 'utf-8' ? null : converterOf(options.encoding);
  const read = (start: number): Promise<ArrayBuffer> | null => {
    if (start >= blob.size) return null;
    const slice = blob.slice(start, Math.min(blob.size, start + size)).arrayBuffer();
    // Read ahead: whether anybody still waits when it fails, is decided by the consumer.
    slice.catch(() => {});
    return slice;
  };

  let start = options.bomBytes;
  let next = options.first ?? read(start);
  while (next !== null) {
    await options.pause?.();
    const raw: Uint8Array = new Uint8Array(await next);
    start += raw.length;
    next = read(start);
    const bytes = convert === null ? raw : convert.write(raw, next === null);
    yield { bytes, bytesRead: start, undecodable: convert?.undecodable ?? 0 };
  }
}

interface Converter {
  undecodable: number;
  write(raw: Uint8Array, isLast: boolean): Uint8Array;
}

function converterOf(encoding: EncodingName): Converter {
  const decoder = decoderOf(encoding);
  const encoder = new TextEncoder();
  return {
    undecodable: 0,
    write(raw, isLast) {
      const text = decoder.decode(raw, { stream: !isLast });
      let at = text.indexOf('\uFFFD');
      while (at !== -1) {
        this.undecodable++;
        at = text.indexOf('\uFFFD', at + 1);
      }
      return encoder.encode(withoutMarks(text));
    },
  };
}
