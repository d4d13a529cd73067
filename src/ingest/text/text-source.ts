/** Reads a file slice by slice as UTF-8 bytes, whatever its encoding; nothing beyond two slices is held. */
import type { EncodingName } from '#domain/sheet.ts';
import { ByteSource } from './byte-source.ts';
import { decoderOf, withoutMarks } from './text-decoder.ts';

export interface TextSlice {
  /**
   * UTF-8, without the byte order mark; may start and end inside a character or record. Valid until the next slice is
   * asked for.
   */
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far, this slice and the mark included. */
  readonly bytesRead: number;
  /** Sequences so far that the encoding does not know, now U+FFFD. Always 0 for UTF-8, which passes unread. */
  readonly undecodable: number;
}

export interface TextSourceOptions {
  readonly encoding: EncodingName;
  readonly bomBytes: number;
  /** Bytes of the file per slice; {@link SLICE_BYTES} unless told. */
  readonly sliceBytes?: number;
  /** What reads the blob, where that has begun already. */
  readonly source?: ByteSource | undefined;
  /** Asked before each slice; a rejection (cancel) ends the reading and passes through. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

/** Looked at at once, it stays in the processor's cache. */
export const SLICE_BYTES = 1024 * 1024;

/** Slices of a blob in order. The next one is being read while the present one is in use. */
export async function* readText(
  blob: Blob,
  options: TextSourceOptions,
): AsyncGenerator<TextSlice, void> {
  const { encoding, bomBytes, sliceBytes = SLICE_BYTES, pause } = options;
  const convert = encoding === 'utf-8' ? null : converterOf(encoding);
  const source = options.source ?? new ByteSource(blob.slice(bomBytes), sliceBytes);
  let bytesRead = bomBytes;
  try {
    for (;;) {
      await pause?.();
      const raw = await source.next();
      if (raw === null) return;
      bytesRead += raw.length;
      const bytes = convert === null ? raw : convert.write(raw, bytesRead >= blob.size);
      yield { bytes, bytesRead, undecodable: convert?.undecodable ?? 0 };
    }
  } finally {
    source.close();
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
