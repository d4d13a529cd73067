/**
 * Whether a buyer may be written to, told beside an order: it was said when the order was placed. What a later order
 * says holds, though no column of the file dates what was said.
 */
import type { BatchColumn } from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import type { BatchData } from '#derive/batch-data.ts';

interface Dated {
  /** What the file has. */
  readonly from: readonly BatchColumn[];
  readonly metas: readonly BatchColumn[];
  readonly columns: readonly Column[];
}

/** By what it was made of: a shop that is gone on from holds the same lists. */
const known = new WeakMap<readonly Column[], Dated>();

/** The batch with its consents dated by its orders; the same one where they are dated, or there are none. */
export function withConsentsDated(batch: BatchData): BatchData {
  const { meta, columns } = batch;
  if (!meta.kinds.includes('consents') || !meta.kinds.includes('orders')) return batch;
  const find = (table: string, field: string): number =>
    meta.columns.findIndex((it) => !it.custom && it.table === table && it.field === field);
  const orderedAt = find('orders', 'orderedAt');
  const day = orderedAt < 0 ? find('orders', 'paidAt') : orderedAt;
  if (day < 0 || find('consents', 'at') >= 0) return batch;
  let dated = known.get(columns);
  if (dated?.from !== meta.columns) {
    const own = meta.columns[day]!;
    const said: BatchColumn = { ...own, table: 'consents', field: 'at', index: columns.length };
    dated = {
      from: meta.columns,
      metas: [...meta.columns, said],
      columns: [...columns, columns[day]!],
    };
    known.set(columns, dated);
  }
  return { ...batch, meta: { ...meta, columns: dated.metas }, columns: dated.columns };
}
