/** A batch in memory: its metadata, its columns, and which rows were taken. */
import type { BatchColumn, BatchMeta } from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import { paymentsAsOrders } from '#domain/payment-orders.ts';
import type { TableKind } from '#domain/tables.ts';

export interface BatchData {
  readonly meta: BatchMeta;
  /** Aligned with `meta.columns`, all `meta.rowCount` long. */
  readonly columns: readonly Column[];
  /** Status of each row (domain/batch.ts); null when every row was taken. */
  readonly status: Uint8Array | null;
  /** Record ids of the batch's distinct record keys, in order of first appearance by row. */
  readonly recordIds: Float64Array;
}

const asOrders = new WeakMap<readonly BatchColumn[], readonly BatchColumn[]>();

/**
 * The batch, with the payments it tells of as the orders that they stand for; the same one for the same. Payments
 * onto a card, in a batch that tells of no orders, stand for none.
 */
export function withOrdersPaid(batch: BatchData): BatchData {
  const { columns, kinds } = batch.meta;
  if (!kinds.includes('orders')) return batch;
  let told = asOrders.get(columns);
  if (!told) {
    told = paymentsAsOrders(columns);
    asOrders.set(columns, told);
  }
  return told === columns ? batch : { ...batch, meta: { ...batch.meta, columns: told } };
}

/** The batch's column that holds this field of this table, or null. */
export function batchColumn(batch: BatchData, table: TableKind, field: string): Column | null {
  const at = batch.meta.columns.findIndex(
    (column) => column.table === table && column.field === field && !column.custom,
  );
  return at < 0 ? null : (batch.columns[at] ?? null);
}

/** The batch's column of this field, in whichever table it was placed: for keys and references. */
export function columnOfField(batch: BatchData, field: string): Column | null {
  const at = batch.meta.columns.findIndex((column) => column.field === field && !column.custom);
  return at < 0 ? null : (batch.columns[at] ?? null);
}

/** Indices of the batch's columns that belong to one of these tables. */
export function columnsOfTables(batch: BatchData, tables: readonly TableKind[]): number[] {
  const found: number[] = [];
  for (const [index, column] of batch.meta.columns.entries()) {
    if (tables.includes(column.table)) found.push(index);
  }
  return found;
}
