/** What a drop holds: files as they are, workbooks as the sheets inside them. */
import type { JobContext } from '#engine/job.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import type { WorkbookRefusal } from '#ingest/workbook-refusal.ts';
import type { FileRefusal, Progress } from './protocol.ts';

/** One thing to read: a text file, or a sheet turned into text. */
export interface DroppedFile {
  readonly file: File;
  /** A sheet that is hidden or empty waits until somebody asks for it. */
  readonly isLeftOut: boolean;
  /** Said of a workbook that cannot be opened. */
  readonly refusal: FileRefusal | null;
  /** What is known of how it reads. */
  readonly choices: ReadChoices;
}

/** `book.xlsx › Orders`; a workbook of one sheet keeps its own name. */
function sheetName(book: string, sheet: string, sheetCount: number): string {
  return sheetCount === 1 ? book : `${book} › ${sheet}`;
}

export async function openDrop(
  files: readonly File[],
  job: JobContext,
  onProgress: (progress: Progress) => void,
): Promise<DroppedFile[]> {
  const dropped: DroppedFile[] = [];
  for (const file of files) {
    // The reader of workbooks loads when the first one comes.
    const { sniffWorkbook } = await import('#ingest/workbook.ts');
    const isWorkbook = file.size > 0 && (await sniffWorkbook(file)) !== null;
    if (isWorkbook) dropped.push(...(await sheetsOf(file, job, onProgress)));
    else dropped.push({ file, isLeftOut: false, refusal: null, choices: {} });
  }
  return dropped;
}

async function sheetsOf(
  file: File,
  job: JobContext,
  onProgress: (progress: Progress) => void,
): Promise<DroppedFile[]> {
  const { openWorkbook, SHEET_DIALECT } = await import('#ingest/workbook.ts');
  const pause = (): Promise<void> | undefined => (job.due() ? job.pause(0) : undefined);
  const report = (done: number): void =>
    onProgress({ done, phase: 'reading', fileName: file.name });
  report(0);
  const opened = await openWorkbook(file, { pause, onProgress: (done) => report(done / 4) });
  if (opened.status === 'refused') return [refused(file, opened.refusal)];
  const { sheets } = opened.result;
  const filled = sheets.filter(({ isEmpty }) => !isEmpty);
  if (filled.length === 0) return [refusedAs(file, { code: 'empty' })];
  const dropped: DroppedFile[] = [];
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.isEmpty) continue;
    const text = await opened.result.sheetText(at, {
      pause,
      onProgress: (done) => report(1 / 4 + (3 / 4) * ((at + done) / sheets.length)),
    });
    if (text.status === 'refused') {
      dropped.push(refused(file, text.refusal));
      continue;
    }
    const name = sheetName(file.name, sheet.name, filled.length);
    dropped.push({
      file: new File([text.result.text], name, { lastModified: file.lastModified }),
      isLeftOut: !sheet.isProposed,
      refusal: null,
      choices: {
        encoding: 'utf-8',
        recordDialect: SHEET_DIALECT,
        ...(text.result.mergedDown.length > 0 ? { mergedDown: text.result.mergedDown } : {}),
      },
    });
  }
  return dropped;
}

function refused(file: File, refusal: WorkbookRefusal): DroppedFile {
  switch (refusal.code) {
    case 'notWorkbook':
      return refusedAs(file, { code: 'binary', looksLike: 'zip' });
    case 'corrupt':
      return refusedAs(file, { code: 'unreadable', detail: refusal.detail });
    default:
      return refusedAs(file, refusal);
  }
}

function refusedAs(file: File, refusal: FileRefusal): DroppedFile {
  return { file, isLeftOut: false, refusal, choices: {} };
}
