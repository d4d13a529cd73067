/** One file packed by gzip or zstd, unpacked as a stream. */
import { Gunzip } from 'fflate';
import { corrupt } from '#ingest/workbook/workbook-refusal.ts';
import {
  answered,
  LIMIT_BYTES,
  progressOf,
  type Opened,
  type SheetOptions,
} from '#ingest/sheet-source.ts';
import { BlobParts } from './blob-parts.ts';
import { CRC_START, crcOver, crcResult } from './crc32.ts';
import { XxHash64 } from './xxhash64.ts';
import { ZstdFrames } from './zstd-frames.ts';

export type StreamKind = 'gzip' | 'zstd';

/** Read from the blob at once. */
const SLICE_BYTES = 1024 * 1024;
/** Unpacked at once: at most 64 MiB of output of gzip. */
const STEP_BYTES = 64 * 1024;
const GZIP_TRAILER = 8;

interface Unpacker {
  push(packed: Uint8Array, isLast: boolean): void;
  /** Throws where the end does not bear out what came before. */
  finish(trailer: DataView): void;
}

/** What one step unpacks to is taken up before the next one: a bomb is found at the limit. */
export function unpackStream(
  blob: Blob,
  kind: StreamKind,
  options: SheetOptions = {},
): Promise<Opened<Blob>> {
  return answered(async () => {
    const parts = new BlobParts(options.limitBytes ?? LIMIT_BYTES);
    const onBytes = (bytes: Uint8Array): void => parts.add(bytes);
    const unpacker = kind === 'gzip' ? gzipUnpacker(onBytes) : await zstdUnpacker(onBytes);
    const onRead = progressOf(options, blob.size);
    for (let at = 0; at < blob.size; at += SLICE_BYTES) {
      const slice = new Uint8Array(await blob.slice(at, at + SLICE_BYTES).arrayBuffer());
      for (let step = 0; step < slice.length; step += STEP_BYTES) {
        await options.pause?.();
        const packed = slice.subarray(step, step + STEP_BYTES);
        unpacker.push(packed, at + step + packed.length >= blob.size);
        onRead(packed.length);
      }
    }
    const end = await blob.slice(Math.max(0, blob.size - GZIP_TRAILER)).arrayBuffer();
    unpacker.finish(new DataView(end));
    return parts.finish();
  });
}

/** Members one after another (as of `cat a.gz b.gz`) are one file; the checksum of the last is checked. */
function gzipUnpacker(onBytes: (bytes: Uint8Array) => void): Unpacker {
  let crc = CRC_START;
  let bytes = 0;
  const gunzip = new Gunzip((part) => {
    if (part.length === 0) return;
    crc = crcOver(crc, part);
    bytes += part.length;
    onBytes(part);
  });
  gunzip.onmember = () => {
    crc = CRC_START;
    bytes = 0;
  };
  return {
    push: (packed, isLast) => refusing(() => gunzip.push(packed, isLast)),
    finish(trailer) {
      const isSound =
        trailer.byteLength === GZIP_TRAILER &&
        trailer.getUint32(0, true) === crcResult(crc) &&
        trailer.getUint32(4, true) === bytes >>> 0;
      if (!isSound) throw corrupt('gzip checksum');
    },
  };
}

/** Frames one after another are one file; each that carries a checksum is checked. */
async function zstdUnpacker(onBytes: (bytes: Uint8Array) => void): Promise<Unpacker> {
  const { Decompress } = await import('fzstd');
  let hash = new XxHash64();
  let decompress = new Decompress();
  const frames = new ZstdFrames({
    onStart() {
      hash = new XxHash64();
      decompress = new Decompress((part) => {
        if (part.length === 0) return;
        hash.update(part);
        // Its buffer is written to again.
        onBytes(part.slice());
      });
    },
    onBytes(packed, isLast) {
      decompress.push(packed, isLast);
    },
    onEnd(checksum) {
      if (checksum !== null && checksum !== hash.digest().low) throw corrupt('zstd checksum');
    },
  });
  return {
    push: (packed) => refusing(() => frames.push(packed)),
    finish() {
      if (!frames.isWhole) throw corrupt('zstd frame cut short');
    },
  };
}

/** What a library throws means damage; a refusal thrown while it hands out bytes stays what it is. */
function refusing(push: () => void): void {
  try {
    push();
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkbookRefused') throw error;
    throw corrupt(error instanceof Error ? error.message : String(error));
  }
}
