/**
 * Files of several currencies in one shop. A file that is in one currency says so of itself, not of each of
 * its orders; beside files of another currency its orders say it too, for their money is never added up.
 */
import { type BatchColumn, currencyOfMost } from '#domain/batch.ts';
import { type CategoryColumn, type Column, dictionaryOf, textsOf } from '#domain/columns.ts';
import { areSurelyOther, currencyCode } from '#domain/currency.ts';
import { batchColumn, type BatchData } from '#derive/batch-data.ts';

/** The batches, each order's currency told where they are in several; the same ones where they are not. */
export function withCurrenciesTold(batches: readonly BatchData[]): readonly BatchData[] {
  return areInSeveral(batches) ? batches.map(withCurrencyTold) : batches;
}

/** The currency of most, where files are in several; null where they are not, or none is in one alone. */
export function currencyOfFiles(batches: readonly BatchData[]): string | null {
  return areInSeveral(batches) ? currencyOfMost(batches.map(({ meta }) => meta)) : null;
}

function areInSeveral(batches: readonly BatchData[]): boolean {
  const told = [...new Set(batches.flatMap(currenciesOf))];
  return told.some((code, at) => told.slice(at + 1).some((other) => areSurelyOther(code, other)));
}

function currenciesOf(batch: BatchData): readonly string[] {
  const { kinds, currency } = batch.meta;
  if (!kinds.includes('orders')) return [];
  const column = batchColumn(batch, 'orders', 'currency');
  if (column?.type === 'category') {
    return textsOf(column.dictionary).map(currencyCode);
  }
  return currency === null ? [] : [currency];
}

interface Told {
  /** What the file has. */
  readonly from: readonly BatchColumn[];
  readonly currency: string;
  /** With the currency behind. */
  readonly named: readonly BatchColumn[];
  readonly columns: readonly Column[];
}

/** By what it was made of: a shop that is gone on from holds the same lists. */
const known = new WeakMap<readonly Column[], Told>();

function withCurrencyTold(batch: BatchData): BatchData {
  const { meta, columns } = batch;
  const { currency } = meta;
  if (currency === null || !meta.kinds.includes('orders')) return batch;
  if (batchColumn(batch, 'orders', 'currency')) return batch;
  let told = known.get(columns);
  if (told?.from !== meta.columns || told.currency !== currency) {
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
    told = {
      from: meta.columns,
      currency,
      named: [...meta.columns, named],
      columns: [...columns, column],
    };
    known.set(columns, told);
  }
  return { ...batch, meta: { ...meta, columns: told.named }, columns: told.columns };
}
