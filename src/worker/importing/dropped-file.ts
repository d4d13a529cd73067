/** One thing of a drop, and who opens it. */
import type { BatchAlert } from '#domain/batch.ts';
import type { JobContext } from '#engine/job.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';

/** One thing to read: a text file, or a sheet turned into text. */
export interface DroppedFile {
  readonly file: File;
  /** A sheet that is hidden or empty waits until somebody asks for it. */
  readonly isLeftOut: boolean;
  /** Said of a workbook that cannot be opened. */
  readonly refusal: FileRefusal | null;
  /** What is known of how it reads. */
  readonly choices: ReadChoices;
  /** What opening it found that is to be told. */
  readonly alerts?: readonly BatchAlert[];
}

/** What came of opening a file. */
export interface OpenedFile {
  readonly dropped: readonly DroppedFile[];
  /** Unpacked bytes that are left for the other files of the drop. */
  readonly room: number;
}

/** Who opens files that are no plain text: a thread that can be ended, or `openHere`. */
export type FileOpener = (
  file: File,
  room: number,
  job: JobContext,
  report: Report,
) => Promise<OpenedFile>;

/** Reports of a part of the work, from 0 to 1. */
export type Report = (done: number) => void;

export function refusedAs(file: File, refusal: FileRefusal): DroppedFile {
  return { file, isLeftOut: false, refusal, choices: {}, alerts: [] };
}
