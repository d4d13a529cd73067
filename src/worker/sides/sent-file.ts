/** Files, and what was found in them, on their way from one thread to another. */
import type { DroppedFile, OpenedFile } from '#worker/importing/dropped-file.ts';

/** Not every platform lets a `File` travel; a `Blob` does everywhere. */
export interface SentFile {
  readonly blob: Blob;
  readonly name: string;
  readonly lastModified: number;
}

export interface SentOpening {
  readonly dropped: readonly (Omit<DroppedFile, 'file'> & {
    /** Null: the file that was opened, as it is. */
    readonly file: SentFile | null;
  })[];
  readonly room: number;
}

export function sent(file: File): SentFile {
  const { name, lastModified } = file;
  return { blob: file.slice(0, file.size), name, lastModified };
}

export function received({ blob, name, lastModified }: SentFile): File {
  return new File([blob], name, { lastModified });
}

export function sentOpening({ dropped, room }: OpenedFile, opened: File): SentOpening {
  return {
    dropped: dropped.map((own) => ({ ...own, file: own.file === opened ? null : sent(own.file) })),
    room,
  };
}

export function receivedOpening({ dropped, room }: SentOpening, opened: File): OpenedFile {
  return {
    dropped: dropped.map((own) => ({ ...own, file: own.file ? received(own.file) : opened })),
    room,
  };
}
