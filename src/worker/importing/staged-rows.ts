/** Rows of the dry run: what becomes of each, and what stands in it. */
import {
  FIRST_SKIPPED_STATUS,
  REJECT_REASONS,
  ROW_OUTCOMES,
  ROW_TAKEN,
  type RowCounts,
  SKIPPED_ROW_REASONS,
} from '#domain/batch.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { canonicalCell } from '#derive/fields/cells.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import { eachSkipped } from '#ingest/columns/skipped-records.ts';
import { readRecords } from '#ingest/dialect/records.ts';
import type { CellChange, StagedRow, StagedRowsView } from '#worker/protocol/import.ts';
import type { StagedFile } from './staged-file.ts';
import type { RejectedRow } from './stored-batch.ts';

interface ListedRow extends Omit<StagedRow, 'cells' | 'changes'> {
  /** Row of the columns; −1 for records that never became one. */
  readonly row: number;
}

export const NO_ROWS: StagedRowsView = { total: 0, rows: [] };

/** Windows of the rows of staged files, read again from the file: what is shown is what stands in it. */
export class StagedRows {
  /** The list asked for last is kept: windows of it come one after the other. */
  #list: {
    readonly read: ReadFile;
    readonly outcomes: Uint8Array | null;
    readonly outcome: string | undefined;
    readonly rows: ListedRow[];
  } | null = null;

  async window(
    staged: StagedFile,
    outcome: string | undefined,
    offset: number,
    limit: number,
  ): Promise<StagedRowsView> {
    const { read } = staged;
    if (!read) return NO_ROWS;
    const listed = this.#listed(staged, read, outcome);
    const wanted = listed.slice(offset, offset + limit);
    // What was not taken is shown as it stands in the file, the rest as it was understood.
    const untaken = wanted.filter(({ row, outcome: own }) => row < 0 || own === 'rejected');
    const cells = await recordCells(
      read,
      untaken.map(({ record }) => record),
    );
    return {
      total: listed.length,
      rows: wanted.map(({ row, ...own }) => ({
        ...own,
        record: own.record + 1,
        cells:
          cells.get(own.record) ??
          read.columns.map(({ column }) => (row < 0 ? '' : (canonicalCell(column, row) ?? ''))),
        changes: changesOf(staged, row, own.outcome),
      })),
    };
  }

  #listed(staged: StagedFile, read: ReadFile, outcome: string | undefined): ListedRow[] {
    const { outcomes } = staged;
    const kept = this.#list;
    if (kept?.read === read && kept.outcomes === outcomes && kept.outcome === outcome) {
      return kept.rows;
    }
    const rows = listRows(read, outcomes, outcome);
    this.#list = { read, outcomes, outcome, rows };
    return rows;
  }
}

/** The rows that are not taken, to be kept as read. */
export async function rejectedRows({ read, outcomes }: StagedFile): Promise<RejectedRow[]> {
  if (!read) return [];
  const listed = listRows(read, outcomes, 'rejected');
  const cells = await recordCells(
    read,
    listed.map(({ record }) => record),
  );
  return listed.map(({ record, reason }) => ({
    record: record + 1,
    reason: reason ?? '',
    cells: cells.get(record) ?? [],
  }));
}

function changesOf(
  { changes, data }: StagedFile,
  row: number,
  outcome: StagedRow['outcome'],
): CellChange[] {
  const isTaken = row >= 0 && outcome !== 'rejected' && outcome !== 'skipped';
  if (!isTaken || !changes || !data) return [];
  const { columns } = data.meta;
  return changes.of(row).map(({ at, ...change }) => ({ column: columns[at]!.index, ...change }));
}

/** Data rows and skipped records in file order, of one outcome or all; records from 0. */
function listRows(
  read: ReadFile,
  outcomes: Uint8Array | null,
  outcome: string | undefined,
): ListedRow[] {
  const listed: ListedRow[] = [];
  for (let row = 0; row < read.rowCount; row++) {
    const status = read.status ? read.status[row]! : ROW_TAKEN;
    const own: StagedRow['outcome'] =
      status === ROW_TAKEN
        ? outcomes
          ? ROW_OUTCOMES[outcomes[row]!]!
          : 'new'
        : status < FIRST_SKIPPED_STATUS
          ? 'rejected'
          : 'skipped';
    if (outcome !== undefined && own !== outcome) continue;
    const reason =
      status === ROW_TAKEN
        ? null
        : status < FIRST_SKIPPED_STATUS
          ? REJECT_REASONS[status - 1]!
          : SKIPPED_ROW_REASONS[status - FIRST_SKIPPED_STATUS]!;
    listed.push({ row, record: read.recordOfRow(row), outcome: own, reason });
  }
  if (outcome === undefined || outcome === 'skipped') {
    for (const { record, reason } of eachSkipped(read.skippedRecords)) {
      listed.push({ row: -1, record, outcome: 'skipped', reason });
    }
    listed.sort((a, b) => a.record - b.record);
  }
  return listed;
}

/** Cells of these records (from 0, ascending), read again from the file. */
async function recordCells(
  read: ReadFile,
  records: readonly number[],
): Promise<Map<number, readonly string[]>> {
  const cells = new Map<number, readonly string[]>();
  if (records.length === 0) return cells;
  const wanted = new Set(records);
  const last = records.at(-1)!;
  for await (const block of readRecords(read.text, read.dialect, {
    encoding: read.textEncoding,
    bomBytes: read.bomBytes,
  })) {
    for (const [at, record] of block.records.entries()) {
      const number = block.firstRecord + at;
      if (wanted.has(number)) cells.set(number, record);
    }
    if (block.firstRecord + block.records.length > last) break;
  }
  return cells;
}

/**
 * What becomes of the records of a file, by number.
 * @param isAllNew nothing was there before, and every row was taken
 */
export function countRows(read: ReadFile, outcomes: Uint8Array, isAllNew: boolean): RowCounts {
  const counts = { new: 0, changed: 0, duplicate: 0 };
  if (isAllNew) {
    return {
      read: read.recordsRead,
      ...counts,
      new: outcomes.length,
      rejected: read.rejected,
      skipped: read.skipped,
    };
  }
  const tally = new Float64Array(ROW_OUTCOMES.length);
  for (let row = 0; row < outcomes.length; row++) tally[outcomes[row]!]!++;
  for (const [at, name] of ROW_OUTCOMES.entries()) {
    if (name === 'new' || name === 'changed' || name === 'duplicate') counts[name] = tally[at]!;
  }
  return { read: read.recordsRead, ...counts, rejected: read.rejected, skipped: read.skipped };
}

/** Rows of a stored batch as text. */
export function batchRowTexts(batch: BatchData, offset: number, limit: number): string[][] {
  const rows: string[][] = [];
  const end = Math.min(batch.meta.rowCount, offset + limit);
  for (let row = offset; row < end; row++) {
    rows.push(batch.columns.map((column) => canonicalCell(column, row) ?? ''));
  }
  return rows;
}
