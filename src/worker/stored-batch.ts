/** Batches between memory and the store: typed columns, row status, record ids, rejected rows. */
import type { BatchMeta } from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import { dictionaryOf } from '#domain/columns.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { decodeColumn, encodeColumn } from '#engine/chunk-codec.ts';
import type { StoredColumn, WorkspaceStore } from '#storage/workspace-store.ts';

/** Numbers of a batch's own columns, beside those of the file. */
const STATUS_COLUMN = -1;
const RECORD_IDS_COLUMN = -2;
const REJECTED_ROWS_COLUMN = -3;

/** Writes everything but the record ids, which are drawn at commit. */
export async function storeBatch(store: WorkspaceStore, batch: BatchData): Promise<void> {
  const columns: StoredColumn[] = batch.columns.map((column, at) => ({
    column: at,
    sensitivity: batch.meta.columns[at]!.sensitivity,
    encoded: encodeColumn(column),
  }));
  if (batch.status) {
    const units = Float64Array.from(batch.status);
    columns.push({
      column: STATUS_COLUMN,
      sensitivity: 'none',
      encoded: encodeColumn({ type: 'decimal', units, scale: 0 }),
    });
  }
  await store.replaceColumns(batch.meta.id, columns);
}

export async function storeRecordIds(
  store: WorkspaceStore,
  batch: string,
  ids: Float64Array,
): Promise<void> {
  const encoded = encodeColumn({ type: 'float', values: ids });
  await store.putColumns(batch, [{ column: RECORD_IDS_COLUMN, sensitivity: 'personal', encoded }]);
}

/** Keeps the rejected rows as read: row number, reason and cells as JSON, one text each. */
export async function storeRejectedRows(
  store: WorkspaceStore,
  batch: string,
  rows: readonly RejectedRow[],
): Promise<void> {
  const dictionary = dictionaryOf(rows.map((row) => JSON.stringify(row)));
  const column: Column = { type: 'text', bytes: dictionary.bytes, offsets: dictionary.offsets };
  await store.putColumns(batch, [
    { column: REJECTED_ROWS_COLUMN, sensitivity: 'personal', encoded: encodeColumn(column) },
  ]);
}

export interface RejectedRow {
  /** Record number in the file, from 1. */
  readonly record: number;
  readonly reason: string;
  readonly cells: readonly string[];
}

export async function loadRejectedRows(
  store: WorkspaceStore,
  batch: string,
): Promise<RejectedRow[]> {
  const encoded = await store.column(batch, REJECTED_ROWS_COLUMN);
  if (!encoded) return [];
  const column = decodeColumn(encoded);
  if (column.type !== 'text') return [];
  const decoder = new TextDecoder();
  const rows: RejectedRow[] = [];
  for (let row = 0; row + 1 < column.offsets.length; row++) {
    const bytes = column.bytes.subarray(column.offsets[row], column.offsets[row + 1]);
    rows.push(JSON.parse(decoder.decode(bytes)) as RejectedRow);
  }
  return rows;
}

export async function loadBatch(store: WorkspaceStore, meta: BatchMeta): Promise<BatchData> {
  const read = async (column: number): Promise<Column | null> => {
    const encoded = await store.column(meta.id, column);
    return encoded ? decodeColumn(encoded) : null;
  };
  const columns = await Promise.all(
    meta.columns.map(async (_, at) => {
      const column = await read(at);
      if (!column) throw new RangeError(`column ${at} of batch ${meta.id} is missing`);
      return column;
    }),
  );
  const status = await read(STATUS_COLUMN);
  const ids = await read(RECORD_IDS_COLUMN);
  return {
    meta,
    columns,
    status: status?.type === 'decimal' ? Uint8Array.from(status.units) : null,
    recordIds: ids?.type === 'float' ? ids.values : new Float64Array(0),
  };
}
