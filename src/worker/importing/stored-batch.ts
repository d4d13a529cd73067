/** Batches between memory and the store: typed columns, row status, record ids, rejected rows. */
import type { BatchColumn, BatchMeta } from '#domain/batch.ts';
import { DamagedChunk } from '#domain/chunk.ts';
import type { Column } from '#domain/columns.ts';
import { dictionaryOf } from '#domain/columns.ts';
import { isKeyKind } from '#domain/person-keys.ts';
import type { Sensitivity } from '#domain/tables.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { decodeColumn, encodeColumn } from '#engine/chunks/chunk-codec.ts';
import { withChunkLoops } from '#ingest/kernel/kernel-chunks.ts';
import type { RowHand } from '#storage/put-rows.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';

/** Numbers of a batch's own columns, beside those of the file. */
const STATUS_COLUMN = -1;
const RECORD_IDS_COLUMN = -2;
const REJECTED_ROWS_COLUMN = -3;

/** Encoded bytes that are held at once beside the columns in memory. */
const MOST_AT_ONCE = 64 * 2 ** 20;

/**
 * Writes everything but the record ids, which are drawn at commit: column by column, so that the disk is
 * at the first of them while the next is encoded.
 * @param isAgain columns of an earlier reading of the file are there: they go first
 * @param hand writes in our stead; where it fails we write ourselves
 */
export function storeBatch(
  store: WorkspaceStore,
  batch: BatchData,
  isAgain = false,
  hand: RowHand | null = null,
): Promise<void> {
  const write = (isOver: boolean, by: RowHand | null): Promise<void> =>
    storeColumns(store, batch, isOver, by);
  const written = write(isAgain, hand);
  return hand ? written.catch(() => write(isAgain, null)) : written;
}

async function storeColumns(
  store: WorkspaceStore,
  batch: BatchData,
  isAgain: boolean,
  hand: RowHand | null,
): Promise<void> {
  const { id } = batch.meta;
  if (isAgain) await store.replaceColumns(id, []);
  const writing: Promise<void>[] = [];
  let bytes = 0;
  const add = (column: number, sensitivity: Sensitivity, values: Column): void => {
    const encoded = withChunkLoops((loops) => encodeColumn(values, loops));
    for (const chunk of encoded.chunks) bytes += chunk.bytes.byteLength;
    writing.push(store.putColumns(id, [{ column, sensitivity, encoded }], hand));
  };
  try {
    for (const [at, column] of batch.columns.entries()) {
      add(at, batch.meta.columns[at]!.sensitivity, column);
      if (bytes < MOST_AT_ONCE) continue;
      await Promise.all(writing);
      bytes = 0;
    }
    if (batch.status) {
      const units = Float64Array.from(batch.status);
      add(STATUS_COLUMN, 'none', { type: 'decimal', units, scale: 0 });
    }
    await Promise.all(writing);
  } finally {
    // Where one has failed, the others may still be under way: what is written or swept after them must
    // find them done.
    await Promise.allSettled(writing);
  }
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

/** What of a stored batch cannot be read. */
export interface BatchDamage {
  /** Headers of the columns; empty where a column of the app's own is lost. */
  readonly columns: readonly string[];
  /** Nothing of the batch can be used: what is lost decides who, what or how much. */
  readonly isWhole: boolean;
}

/** Without it the rest still says what it says: what people are like, not who they are or what they paid. */
function isSpared({ table, field, custom }: BatchColumn): boolean {
  return custom || (table === 'customers' && !isKeyKind(field));
}

/** A batch as it can be read: damaged columns are left out, or all of it where it cannot stand without. */
export async function loadBatch(
  store: WorkspaceStore,
  meta: BatchMeta,
): Promise<{ readonly batch: BatchData | null; readonly damage: BatchDamage | null }> {
  const read = async (column: number): Promise<Column | null | 'damaged'> => {
    try {
      const encoded = await store.column(meta.id, column);
      return encoded ? decodeColumn(encoded) : null;
    } catch (error) {
      if (isDamage(error)) return 'damaged';
      throw error;
    }
  };
  const found = await Promise.all(meta.columns.map((_, at) => read(at)));
  const status = await read(STATUS_COLUMN);
  const ids = await read(RECORD_IDS_COLUMN);
  const columns = found.map((column) => (column === 'damaged' ? null : column));
  const lost = meta.columns.filter((_, at) => columns[at] === null);
  const isOwnLost = status === 'damaged' || ids === 'damaged';
  const isWhole = isOwnLost || lost.some((column) => !isSpared(column));
  const damage =
    lost.length > 0 || isOwnLost ? { columns: lost.map(({ header }) => header), isWhole } : null;
  if (isWhole) return { batch: null, damage };
  return {
    batch: {
      meta: { ...meta, columns: meta.columns.filter((_, at) => columns[at] !== null) },
      columns: columns.filter((column) => column !== null),
      status:
        typeof status === 'object' && status?.type === 'decimal'
          ? Uint8Array.from(status.units)
          : null,
      recordIds:
        typeof ids === 'object' && ids?.type === 'float' ? ids.values : new Float64Array(0),
    },
    damage,
  };
}

/** Bytes that are others, gone, or of another place; a database that is closed is something else. */
function isDamage(error: unknown): boolean {
  return (
    error instanceof DamagedChunk ||
    error instanceof RangeError ||
    (error instanceof Error && error.name === 'BrokenSeal')
  );
}
