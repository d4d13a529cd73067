/** What a drop holds: files as they are, workbooks as the sheets inside them, archives as their files. */
import type { BatchAlert } from '#domain/batch.ts';
import type { JobContext } from '#engine/job.ts';
import type { PackedFile, PackedFiles } from '#ingest/archive/zip-files.ts';
import { contentKind } from '#ingest/content-kind.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import { tablesOfFile } from '#ingest/tables-of-file.ts';
import { SHEET_DIALECT, type SheetOptions, type SheetSource } from '#ingest/sheet-source.ts';
import type { SheetNotes } from '#ingest/workbook/workbook-notes.ts';
import { WorkbookRefused, type WorkbookRefusal } from '#ingest/workbook/workbook-refusal.ts';
import { unreadableBy } from '#worker/failures.ts';
import type { Progress } from '#worker/protocol/channel.ts';
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

/** Unpacked bytes that the archives of one drop may come to. */
const MOST_UNPACKED = 2 * 1024 ** 3;
/** An archive in an archive is opened, one in that is not. */
const MOST_NESTED = 1;

/** Stands between a file and what is inside: `book.xlsx › Orders`. */
const INSIDE = ' › ';

/** What came of opening a file. */
export interface OpenedFile {
  readonly dropped: readonly DroppedFile[];
  /** Unpacked bytes that are left for the other files of the drop. */
  readonly room: number;
}

/** Who opens files that are no plain text: a thread that can be ended, or {@link openHere}. */
export type FileOpener = (
  file: File,
  room: number,
  job: JobContext,
  report: Report,
) => Promise<OpenedFile>;

/** Reports of a part of the work, from 0 to 1. */
type Report = (done: number) => void;

export async function openDrop(
  files: readonly File[],
  job: JobContext,
  onProgress: (progress: Progress) => void,
  opener: FileOpener = openHere,
): Promise<DroppedFile[]> {
  const all: DroppedFile[] = [];
  let left = MOST_UNPACKED;
  for (const file of files) {
    const report: Report = (done) => onProgress({ done, phase: 'reading', fileName: file.name });
    const { dropped, room } = await openOne(file, left, job, report, opener);
    all.push(...dropped);
    left = room;
  }
  return all;
}

/** One file that makes its reader fail is refused; the others are none the worse. */
async function openOne(
  file: File,
  room: number,
  job: JobContext,
  report: Report,
  opener: FileOpener,
): Promise<OpenedFile> {
  try {
    const isText = file.size === 0 || (await contentKind(file)) === null;
    if (isText) return { dropped: await tablesOf(asItStands(file)), room };
    return await opener(file, room, job, report);
  } catch (error) {
    const refusal = unreadableBy(error);
    if (refusal === null) throw error;
    return { dropped: [refusedAs(file, refusal)], room };
  }
}

/** Opens a file in this thread. */
export const openHere: FileOpener = async (file, room, job, report) => {
  const opening = new Opening(job, room);
  const dropped = await opening.open(file, 0, report);
  return { dropped, room: opening.room };
};

class Opening {
  room: number;
  readonly #job: JobContext;

  constructor(job: JobContext, room: number) {
    this.#job = job;
    this.room = room;
  }

  async open(file: File, depth: number, report: Report): Promise<DroppedFile[]> {
    // The readers of other kinds than text load when the first one comes.
    const { openFile } = await import('#ingest/open-file.ts');
    const opened = await openFile(file, this.#options(partOf(report, 0, 1 / 4)));
    if (opened.status === 'refused') return [refused(file, opened.refusal)];
    const content = opened.result;
    const isTooDeep =
      (content.kind === 'archive' && depth > MOST_NESTED) ||
      (content.kind === 'packed' && depth > MOST_NESTED + 1);
    if (isTooDeep) return [refusedAs(file, { code: 'binary', looksLike: 'archive' })];
    const rest = partOf(report, 1 / 4, 1);
    switch (content.kind) {
      case 'text':
        return tablesOf(asItStands(file));
      case 'sheets':
        return this.#sheetsOf(file, content.source, rest);
      case 'packed': {
        const unpacked = await content.unpack(this.#options(partOf(rest, 0, 1 / 2)));
        if (unpacked.status === 'refused') return [refused(file, unpacked.refusal)];
        this.room -= unpacked.result.size;
        const inside = fileOf(unpacked.result, nameUnpacked(file.name), file);
        return this.open(inside, depth + 1, partOf(rest, 1 / 2, 1));
      }
      case 'archive':
        return this.#filesOf(file, content.packed, depth, rest);
    }
  }

  #options(report: Report): SheetOptions {
    const job = this.#job;
    return {
      pause: () => (job.due() ? job.pause(0) : undefined),
      onProgress: report,
      limitBytes: this.room,
    };
  }

  async #filesOf(
    archive: File,
    { files, leftOut }: PackedFiles,
    depth: number,
    report: Report,
  ): Promise<DroppedFile[]> {
    if (files.length > 0 && files.every(({ isLocked }) => isLocked)) {
      return [refusedAs(archive, { code: 'lockedArchive' })];
    }
    const { mayBeTable } = await import('#ingest/open-file.ts');
    const out = [...leftOut];
    const dropped: DroppedFile[] = [];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0) || 1;
    let done = 0;
    for (const packed of files) {
      const [from, to] = [done / bytes, (done + packed.bytes) / bytes];
      done += packed.bytes;
      const name = `${archive.name}${INSIDE}${packed.path}`;
      const unpacked = await this.#unpack(
        packed,
        mayBeTable,
        partOf(report, from, (from + to) / 2),
      );
      if (unpacked === null) out.push(packed.path);
      else if (unpacked instanceof Blob) {
        const file = fileOf(unpacked, name, archive);
        const own = partOf(report, (from + to) / 2, to);
        dropped.push(...(await this.open(file, depth + 1, own)));
      } else dropped.push(refused(fileOf(new Blob([]), name, archive), unpacked));
    }
    if (dropped.length === 0) return [refusedAs(archive, { code: 'noTables' })];
    if (out.length > 0) {
      const alert: BatchAlert = {
        code: 'archiveLeftOut',
        count: out.length,
        examples: out.slice(0, 3),
      };
      const at = Math.max(
        0,
        dropped.findIndex(({ refusal }) => refusal === null),
      );
      dropped[at] = { ...dropped[at]!, alerts: [...(dropped[at]!.alerts ?? []), alert] };
    }
    return dropped;
  }

  /** Null: nothing that could be a table, like a picture. */
  async #unpack(
    packed: PackedFile,
    mayBeTable: (head: Uint8Array) => Promise<boolean>,
    report: Report,
  ): Promise<Blob | WorkbookRefusal | null> {
    if (packed.isLocked) return { code: 'lockedArchive' };
    try {
      if (!(await mayBeTable(await packed.head()))) return null;
      const blob = await packed.unpack(this.#options(report));
      this.room -= blob.size;
      return blob;
    } catch (error) {
      if (!(error instanceof WorkbookRefused)) throw error;
      return error.refusal;
    }
  }

  async #sheetsOf(file: File, source: SheetSource, report: Report): Promise<DroppedFile[]> {
    const { sheets } = source;
    const filled = sheets.filter(({ isEmpty }) => !isEmpty);
    if (filled.length === 0) return [refusedAs(file, { code: 'empty' })];
    const dropped: DroppedFile[] = [];
    for (const [at, sheet] of sheets.entries()) {
      if (sheet.isEmpty) continue;
      const own = partOf(report, at / sheets.length, (at + 1) / sheets.length);
      const opened = await source.sheetText(at, {
        ...this.#options(own),
        limitBytes: MOST_UNPACKED,
      });
      if (opened.status === 'refused') {
        dropped.push(refused(file, opened.refusal));
        continue;
      }
      const { text, mergedDown, headerRow, alerts, notes } = opened.result;
      // A file of one sheet keeps its own name.
      const name = filled.length === 1 ? file.name : `${file.name}${INSIDE}${sheet.name}`;
      const taken: DroppedFile = {
        file: fileOf(text, name, file),
        isLeftOut: !sheet.isProposed,
        refusal: null,
        choices: {
          encoding: 'utf-8',
          recordDialect: SHEET_DIALECT,
          ...(headerRow === null ? {} : { headerRow }),
          ...(mergedDown.length > 0 ? { mergedDown } : {}),
          ...(notes.yearlessColumns.length > 0 ? { yearlessColumns: notes.yearlessColumns } : {}),
        },
        alerts: [...alertsOfNotes(notes), ...alerts],
      };
      dropped.push(...(headerRow === null ? await tablesOf(taken) : [taken]));
    }
    return dropped;
  }
}

function asItStands(file: File): DroppedFile {
  return { file, isLeftOut: false, refusal: null, choices: {}, alerts: [] };
}

/** Tables of a larger text are parts of it. */
const MOST_TOGETHER = 256 * 1024;

/**
 * The tables of a text: one mostly. Of several the largest is read, and so are others that are known for what
 * they are, as further sheets; the rest wait.
 */
async function tablesOf(dropped: DroppedFile): Promise<DroppedFile[]> {
  const { file, choices } = dropped;
  // Merged cells are told by their rows in the whole.
  if (choices.mergedDown !== undefined && file.size > MOST_TOGETHER) return [dropped];
  const { count, largest, isKnown, names, parts, encoding } = await tablesOfFile(
    file,
    choices.recordDialect,
  );
  const others = Array.from({ length: count }, (_, table) => table).filter((it) => it !== largest);
  const own: ReadChoices =
    parts === undefined || encoding === undefined || encoding === 'utf-8'
      ? choices
      : { ...choices, encoding };
  const whole =
    parts === undefined
      ? dropped
      : { ...dropped, file: fileOf(parts[largest]!, file.name, file), choices: own };
  return [
    whole,
    ...others.map((table): DroppedFile => ({
      file: fileOf(parts?.[table] ?? file, `${file.name}${INSIDE}${names[table]!}`, file),
      isLeftOut: dropped.isLeftOut || !isKnown[table],
      refusal: null,
      choices: parts === undefined ? { ...choices, table } : own,
      alerts: [],
    })),
  ];
}

function partOf(report: Report, from: number, to: number): Report {
  return (done) => report(from + done * (to - from));
}

function fileOf(blob: Blob, name: string, of: File): File {
  return new File([blob], name, { lastModified: of.lastModified });
}

/** `orders.csv.gz` as `orders.csv`. */
function nameUnpacked(name: string): string {
  return name.replace(/\.(?:gz|gzip|zst|zstd)$/i, '') || name;
}

function alertsOfNotes(notes: SheetNotes): BatchAlert[] {
  const alerts: readonly BatchAlert[] = [
    { code: 'cellErrors', count: notes.errors },
    { code: 'formulasUnsaved', count: notes.withoutResult },
    { code: 'hiddenRows', count: notes.hiddenRows },
    { code: 'coveredValues', count: notes.coveredValues },
    {
      code: 'damagedNumbers',
      count: notes.damagedNumbers,
      examples: notes.damaged.slice(0, 3).map(({ text }) => text),
    },
  ];
  return alerts.filter(({ count }) => count > 0);
}

function refused(file: File, refusal: WorkbookRefusal): DroppedFile {
  switch (refusal.code) {
    case 'notWorkbook':
      return refusedAs(file, { code: 'binary', looksLike: 'zip' });
    case 'corrupt':
      return refusedAs(file, { code: 'damaged', detail: refusal.detail });
    default:
      return refusedAs(file, refusal);
  }
}

export function refusedAs(file: File, refusal: FileRefusal): DroppedFile {
  return { file, isLeftOut: false, refusal, choices: {}, alerts: [] };
}
