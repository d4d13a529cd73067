/**
 * Files of several currencies in one shop. A file that is in one currency says so of itself, not of each of
 * its orders; beside files of another currency its orders say it too, for their money is never added up.
 */
import type { BatchColumn } from '#domain/batch.ts';
import { type CategoryColumn, type Column, dictionaryOf, textsOf } from '#domain/columns.ts';
import { areSurelyOther } from '#domain/currency.ts';
import { batchColumn, type BatchData } from '#derive/batch-data.ts';

/** The batches, each order's currency told where they are in several; the same ones where they are not. */
export function withCurrenciesTold(batches: readonly BatchData[]): readonly BatchData[] {
  const told = [...new Set(batches.flatMap(currenciesOf))];
  const isMixed = told.some((code, at) => told.slice(at + 1).some((b) => areSurelyOther(code, b)));
  return isMixed ? batches.map(withCurrencyTold) : batches;
}

function currenciesOf(batch: BatchData): readonly string[] {
  const { kinds, currency } = batch.meta;
  if (!kinds.includes('orders')) return [];
  const column = batchColumn(batch, 'orders', 'currency');
  if (column?.type === 'category') {
    return textsOf(column.dictionary).map((text) => text.toUpperCase());
  }
  return currency === null ? [] : [currency];
}

interface Told {
  readonly metaColumns: readonly BatchColumn[];
  readonly currency: string;
  readonly batch: Pick<BatchData, 'meta' | 'columns'>;
}

/** By what it was made of: a shop that is gone on from holds the same lists. */
const known = new WeakMap<readonly Column[], Told>();

function withCurrencyTold(batch: BatchData): BatchData {
  const { meta, columns } = batch;
  const { currency } = meta;
  if (currency === null || !meta.kinds.includes('orders')) return batch;
  if (batchColumn(batch, 'orders', 'currency')) return batch;
  let told = known.get(columns);
  if (told?.metaColumns !== meta.columns || told.currency !== currency) {
    const column: CategoryColumn = {
      type: 'category',
      codes: new Int32Array(meta.rowCount),
      dictionary: dictionaryOf([currency]),
    };
    const named: BatchColumn = {
      index: meta.columns.length,
      header: '',
      table: 'orders',
      field: 'currency',
      custom: false,
      type: 'category',
      confidence: 1,
      sensitivity: 'none',
    };
    const whole = {
      meta: { ...meta, columns: [...meta.columns, named] },
      columns: [...columns, column],
    };
    told = { metaColumns: meta.columns, currency, batch: whole };
    known.set(columns, told);
  }
  const { batch: whole } = told;
  return { ...batch, meta: { ...meta, columns: whole.meta.columns }, columns: whole.columns };
}
