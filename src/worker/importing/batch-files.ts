/** A batch as files: its report, what was read, and what was left out. */
import type { BatchMeta } from '#domain/batch.ts';
import type { EncodingName } from '#domain/sheet.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import { writeCsv } from '#ingest/write/write-csv.ts';
import { Failure } from '#worker/failures.ts';
import { importReport, importViews } from './import-views.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import type {
  BatchRowsView,
  ImportReport,
  ImportView,
  RejectedWords,
} from '#worker/protocol/import.ts';
import { importCode } from './load-import-code.ts';
import type { StagedImport } from './staging.ts';
import { loadRejectedRows } from './stored-batch.ts';

/** A file of this visit, as it was read. */
type FileAtHand = Pick<ReadFile, 'text' | 'bomBytes' | 'dialect'> & {
  /** Of the text. */
  readonly encoding: EncodingName;
  /** Records that are none of the table. */
  readonly leaveOut: Pick<ReadonlySet<number>, 'has'>;
};

export class BatchFiles {
  readonly #workspace: OpenWorkspace;
  readonly #stagedNow: () => StagedImport | null;
  /** Files of this visit, for the clean CSV. */
  readonly #files = new Map<string, FileAtHand>();

  /** @param stagedNow its files are asked for like those that count */
  constructor(workspace: OpenWorkspace, stagedNow: () => StagedImport | null) {
    this.#workspace = workspace;
    this.#stagedNow = stagedNow;
  }

  async keep(batch: string, read: ReadFile): Promise<void> {
    this.#files.set(batch, await atHand(read));
  }

  forget(batches: Iterable<string>): void {
    for (const batch of batches) this.#files.delete(batch);
  }

  imports(): readonly ImportView[] {
    return importViews(this.#workspace.head.metas, this.#files);
  }

  report(batch: string): ImportReport {
    return importReport(this.#metaOf(batch));
  }

  async cleanCsv(batch: string): Promise<Blob> {
    const read = this.#stagedNow()?.fileOf(batch)?.read;
    const file = read ? await atHand(read) : this.#files.get(batch);
    if (!file) throw new Failure('fileGone');
    const { cleanCsv } = await importCode();
    return cleanCsv(file.text, file.dialect, file);
  }

  async rejectedCsv(batch: string, words: RejectedWords): Promise<Blob> {
    const staged = this.#stagedNow()?.fileOf(batch);
    const { rejectedRows } = await importCode();
    const rows = staged
      ? await rejectedRows(staged)
      : await loadRejectedRows(this.#workspace.store, batch);
    const meta = this.#metaOf(batch);
    const headers = staged?.read
      ? staged.read.columns.map(({ meta: column, isVoid }) => (isVoid ? '' : column.header))
      : headersByIndex(meta);
    const reasons: Readonly<Record<string, string>> = words.reasons;
    // Rows that come back once more have their own columns only.
    const added = meta.addedColumns ?? 0;
    return writeCsv(
      [words.row, words.why, ...headers.slice(added)],
      rows.map(({ record, reason, cells }) => [
        String(record),
        reasons[reason] ?? reason,
        ...cells.slice(added),
      ]),
    );
  }

  async rows(batch: string, offset: number, limit: number): Promise<BatchRowsView> {
    const batches = await this.#workspace.head.batches();
    const data = batches.find(({ meta }) => meta.id === batch);
    if (!data) throw new Failure('stagedGone');
    const { batchRowTexts } = await importCode();
    return {
      headers: data.meta.columns.map(({ header }) => header),
      total: data.meta.rowCount,
      rows: batchRowTexts(data, offset, limit),
    };
  }

  #metaOf(batch: string): BatchMeta {
    const { head } = this.#workspace;
    const staged = this.#stagedNow()?.metaOf(batch, this.#workspace.today());
    const meta = staged ?? head.metas.find(({ id }) => id === batch);
    if (!meta) throw new Failure('stagedGone');
    return meta;
  }
}

async function atHand(read: ReadFile): Promise<FileAtHand> {
  const { recordsLeftOut } = await importCode();
  const { text, textEncoding, bomBytes, dialect } = read;
  return {
    text,
    encoding: textEncoding,
    bomBytes,
    dialect,
    leaveOut: recordsLeftOut(read),
  };
}

/** Header texts where they stood in the file; empty over columns that were left out. */
function headersByIndex({ columns }: BatchMeta): string[] {
  const length = Math.max(0, ...columns.map(({ index }) => index + 1));
  const headers = Array.from({ length }, () => '');
  for (const { index, header } of columns) headers[index] = header;
  return headers;
}
