/** What a drop holds: files as they are, workbooks as the sheets inside them, archives as their files. */
import type { BatchAlert } from '#domain/batch.ts';
import { nameInside } from '#domain/dropped-names.ts';
import type { JobContext } from '#engine/job.ts';
import type { PackedFile, PackedFiles } from '#ingest/archive/zip-files.ts';
import { contentKind } from '#ingest/content-kind.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import { tablesOfFile } from '#ingest/tables-of-file.ts';
import {
  LIMIT_BYTES,
  MOST_SHEETS,
  SHEET_DIALECT,
  type SheetOptions,
  type SheetSource,
} from '#ingest/sheet-source.ts';
import type { SheetNotes } from '#ingest/workbook/workbook-notes.ts';
import { WorkbookRefused, type WorkbookRefusal } from '#ingest/workbook/workbook-refusal.ts';
import { unreadableBy } from '#worker/failures.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';
import {
  type DroppedFile,
  type FileOpener,
  type OpenedFile,
  refusedAs,
  type Report,
} from './dropped-file.ts';

/** Unpacked bytes that the archives of one drop may come to. */
const MOST_UNPACKED = 2 * 1024 ** 3;
/** An archive in an archive is opened, one in that is not. */
const MOST_NESTED = 1;

/** Tables that were left out are told by name, as many as anybody reads. */
const MOST_NAMED = 12;

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
    if (!isText) return await opener(file, room, job, report);
    const { tables, leftOut } = await tablesOf(asItStands(file));
    return { dropped: [...tables, ...sheetsLeftOut(file, leftOut)], room };
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
  const rest = sheetsLeftOut(file, opening.leftOut);
  return { dropped: [...dropped, ...rest], room: opening.room };
};

/** What is said of tables that were not read because there are more than are taken from one file. */
function sheetsLeftOut(file: File, names: readonly string[]): DroppedFile[] {
  if (names.length === 0) return [];
  const refusal: FileRefusal = {
    code: 'sheetsLeftOut',
    count: names.length,
    names: names.slice(0, MOST_NAMED),
  };
  return [refusedAs(file, refusal)];
}

class Opening {
  room: number;
  /** What tables are called that were not read: there were more than are taken from one file. */
  readonly leftOut: string[] = [];
  readonly #job: JobContext;
  /** Tables that came of the file, whatever they were packed in. */
  #tables = 0;
  /** Bytes that the texts of its sheets may still come to. */
  #textRoom = LIMIT_BYTES;

  constructor(job: JobContext, room: number) {
    this.#job = job;
    this.room = room;
  }

  async open(file: File, depth: number, report: Report): Promise<readonly DroppedFile[]> {
    // The readers of other kinds than text load when the first one comes.
    const { openFile } = await import('#ingest/open-file.ts');
    const opened = await openFile(file, this.#options(partOf(report, 0, 1 / 4)));
    if (opened.status === 'refused') return this.#refuse(file, opened.refusal);
    const content = opened.result;
    const isTooDeep =
      (content.kind === 'archive' && depth > MOST_NESTED) ||
      (content.kind === 'packed' && depth > MOST_NESTED + 1);
    if (isTooDeep) return this.#refuse(file, { code: 'binary', looksLike: 'archive' });
    const rest = partOf(report, 1 / 4, 1);
    switch (content.kind) {
      case 'text':
        return this.#take(file, await tablesOf(asItStands(file)));
      case 'sheets':
        return this.#sheetsOf(file, content.source, rest);
      case 'packed': {
        const unpacked = await content.unpack(this.#options(partOf(rest, 0, 1 / 2)));
        if (unpacked.status === 'refused') return this.#refuse(file, unpacked.refusal);
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
      textBytes: this.#textRoom,
    };
  }

  async #filesOf(
    archive: File,
    { files, leftOut }: PackedFiles,
    depth: number,
    report: Report,
  ): Promise<readonly DroppedFile[]> {
    if (files.length > 0 && files.every(({ isLocked }) => isLocked)) {
      return this.#refuse(archive, { code: 'lockedArchive' });
    }
    const { mayBeTable } = await import('#ingest/open-file.ts');
    const out = [...leftOut];
    const dropped: DroppedFile[] = [];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0) || 1;
    let done = 0;
    for (const packed of files) {
      if (this.#tables >= MOST_SHEETS) {
        this.leftOut.push(packed.path);
        continue;
      }
      const [from, to] = [done / bytes, (done + packed.bytes) / bytes];
      done += packed.bytes;
      const name = nameInside(archive.name, packed.path);
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
      } else dropped.push(...this.#refuse(fileOf(new Blob([]), name, archive), unpacked));
    }
    if (dropped.length === 0) return this.#refuse(archive, { code: 'noTables' });
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

  async #sheetsOf(
    file: File,
    source: SheetSource,
    report: Report,
  ): Promise<readonly DroppedFile[]> {
    const { sheets } = source;
    const filled = sheets.filter(({ isEmpty }) => !isEmpty);
    if (filled.length === 0) return this.#refuse(file, { code: 'empty' });
    const dropped: DroppedFile[] = [];
    for (const [at, sheet] of sheets.entries()) {
      if (sheet.isEmpty) continue;
      if (this.#tables >= MOST_SHEETS) {
        this.leftOut.push(sheet.name);
        continue;
      }
      const own = partOf(report, at / sheets.length, (at + 1) / sheets.length);
      // A file of one sheet keeps its own name.
      const name = filled.length === 1 ? file.name : nameInside(file.name, sheet.name);
      const limitBytes = LIMIT_BYTES;
      const opened = await source.sheetText(at, { ...this.#options(own), limitBytes });
      if (opened.status === 'refused') {
        const { refusal } = opened;
        const isOverAll = refusal.code === 'tooLarge' && refusal.limitBytes === this.#textRoom;
        // What was written of it before it was found too large was work, too: not again for each of hundreds.
        if (isOverAll) this.#textRoom = Math.floor(this.#textRoom / 2);
        dropped.push(
          ...this.#refuse(
            filled.length === 1 ? file : fileOf(new Blob([]), name, file),
            isOverAll ? { ...refusal, limitBytes } : refusal,
          ),
        );
        continue;
      }
      const { text, mergedDown, headerRow, alerts, notes } = opened.result;
      this.#textRoom -= text.size;
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
      const found = headerRow === null ? await tablesOf(taken) : { tables: [taken], leftOut: [] };
      dropped.push(...this.#take(taken.file, found));
    }
    this.leftOut.push(...(source.leftOut ?? []));
    return dropped;
  }

  #refuse(file: File, refusal: WorkbookRefusal | FileRefusal): readonly DroppedFile[] {
    this.#tables++;
    return [refused(file, refusal)];
  }

  /** The tables of a text, as many as are still taken from this file: the first is the one that is meant. */
  #take(file: File, { tables, leftOut }: FoundTables): readonly DroppedFile[] {
    const taken = tables.slice(0, Math.max(1, MOST_SHEETS - this.#tables));
    this.#tables += taken.length;
    const rest = tables.slice(taken.length).map((table) => table.file.name);
    this.leftOut.push(...rest, ...leftOut.map((name) => nameInside(file.name, name)));
    return taken;
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
async function tablesOf(dropped: DroppedFile): Promise<FoundTables> {
  const { file, choices } = dropped;
  // Merged cells are told by their rows in the whole.
  if (choices.mergedDown !== undefined && file.size > MOST_TOGETHER) {
    return { tables: [dropped], leftOut: [] };
  }
  const { largest, others, leftOut, parts, encoding } = await tablesOfFile(
    file,
    choices.recordDialect,
  );
  const own: ReadChoices =
    parts === undefined || encoding === undefined || encoding === 'utf-8'
      ? choices
      : { ...choices, encoding };
  const whole =
    parts === undefined
      ? dropped
      : { ...dropped, file: fileOf(parts[largest]!, file.name, file), choices: own };
  const beside = others.map(({ table, name, isKnown }): DroppedFile => ({
    file: fileOf(parts?.[table] ?? file, nameInside(file.name, name), file),
    isLeftOut: dropped.isLeftOut || !isKnown,
    refusal: null,
    choices: parts === undefined ? { ...choices, table } : own,
    alerts: [],
  }));
  return { tables: [whole, ...beside], leftOut };
}

/** The tables of a text, and what those are called that were not looked at. */
interface FoundTables {
  readonly tables: readonly DroppedFile[];
  readonly leftOut: readonly string[];
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

function refused(file: File, refusal: WorkbookRefusal | FileRefusal): DroppedFile {
  switch (refusal.code) {
    case 'notWorkbook':
      return refusedAs(file, { code: 'binary', looksLike: 'zip' });
    case 'corrupt':
      return refusedAs(file, { code: 'damaged', detail: refusal.detail });
    default:
      return refusedAs(file, refusal);
  }
}
