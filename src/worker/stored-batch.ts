/** Batches between memory and the store: typed columns, row status, record ids, rejected rows. */
import type { BatchMeta } from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import { dictionaryOf } from '#domain/columns.ts';
import type { Sensitivity } from '#domain/tables.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { decodeColumn, encodeColumn } from '#engine/chunk-codec.ts';
import type { StoredColumn, WorkspaceStore } from '#storage/workspace-store.ts';

/** Numbers of a batch's own columns, beside those of the file. */
const STATUS_COLUMN = -1;
const RECORD_IDS_COLUMN = -2;
const REJECTED_ROWS_COLUMN = -3;

/** Encoded bytes that are held at once beside the columns in memory. */
const MOST_AT_ONCE = 64 * 2 ** 20;

/** Writes everything but the record ids, which are drawn at commit; a large batch part by part. */
export async function storeBatch(store: WorkspaceStore, batch: BatchData): Promise<void> {
  const { id } = batch.meta;
  let columns: StoredColumn[] = [];
  let bytes = 0;
  let isFirst = true;
  const write = async (): Promise<void> => {
    const part = columns;
    columns = [];
    bytes = 0;
    if (!isFirst) return store.putColumns(id, part);
    // Columns of an earlier reading of the file are gone with it; nothing refers to any of them.
    isFirst = false;
    return store.replaceColumns(id, part);
  };
  const add = (column: number, sensitivity: Sensitivity, values: Column): void => {
    const encoded = encodeColumn(values);
    columns.push({ column, sensitivity, encoded });
    for (const chunk of encoded.chunks) bytes += chunk.bytes.byteLength;
  };
  for (const [at, column] of batch.columns.entries()) {
    add(at, batch.meta.columns[at]!.sensitivity, column);
    if (bytes > MOST_AT_ONCE) await write();
  }
  if (batch.status) {
    const units = Float64Array.from(batch.status);
    add(STATUS_COLUMN, 'none', { type: 'decimal', units, scale: 0 });
  }
  await write();
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
