/** Files in a zip archive, each to be unpacked when it is its turn. */
import { LIMIT_BYTES, type SheetOptions } from '#ingest/sheet-source.ts';
import { tooLarge, WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';
import type { Zip, ZipEntry } from '#ingest/workbook/workbook-zip.ts';
import { BlobParts } from './blob-parts.ts';

export interface PackedFile {
  /** With its folders: `2024/订单.csv`. */
  readonly path: string;
  /** Packed. */
  readonly bytes: number;
  readonly isLocked: boolean;
  /** The first bytes, unpacked. */
  head(): Promise<Uint8Array>;
  /** Throws {@link WorkbookRefused}. */
  unpack(options: SheetOptions): Promise<Blob>;
}

export interface PackedFiles {
  readonly files: readonly PackedFile[];
  /** Paths of what a computer put there for itself: they hold nothing a person means. */
  readonly leftOut: readonly string[];
}

/** More files than anybody means to drop at once. */
const MOST_FILES = 200;
const HEAD_BYTES = 64 * 1024;

/** Throws {@link WorkbookRefused} where it would unpack to more than is read at once: a zip bomb. */
export function filesOfZip(zip: Zip, limitBytes = LIMIT_BYTES): PackedFiles {
  const inside = zip.entries.filter(({ name }) => name !== '' && !name.endsWith('/'));
  const [leftOut, files] = [inside.filter(isOfSystem), inside.filter((it) => !isOfSystem(it))];
  if (files.length > MOST_FILES) {
    throw new WorkbookRefused({ code: 'tooManyFiles', count: files.length, most: MOST_FILES });
  }
  if (zip.totalBytes > limitBytes) throw tooLarge(limitBytes);
  return {
    files: files.map((entry) => packedFile(zip, entry)),
    leftOut: leftOut.map(({ name }) => name),
  };
}

function isOfSystem({ name }: ZipEntry): boolean {
  return /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini|~\$[^/]*)$/i.test(name);
}

function packedFile(zip: Zip, entry: ZipEntry): PackedFile {
  return {
    path: entry.name,
    bytes: entry.packedBytes,
    isLocked: entry.isEncrypted,
    async head() {
      for await (const part of zip.unpack(entry, { limitBytes: LIMIT_BYTES })) {
        return part.slice(0, HEAD_BYTES);
      }
      return new Uint8Array(0);
    },
    async unpack({ limitBytes = LIMIT_BYTES, onProgress, pause }) {
      const parts = new BlobParts(limitBytes);
      let read = 0;
      const onRead = (bytes: number): void => {
        read += bytes;
        onProgress?.(Math.min(1, read / Math.max(1, entry.packedBytes)));
      };
      for await (const part of zip.unpack(entry, { limitBytes, onRead, pause })) {
        // A stored entry comes as windows of a slice that nobody else holds.
        parts.add(part);
      }
      return parts.finish();
    },
  };
}
