/** What the batches say about one field: their columns with the target of each row. */
import type { TableKind } from '#domain/tables.ts';
import { batchColumn, type BatchData } from './batch-data.ts';
import { daysOf, type Statement } from './resolve.ts';
import type { Unified, UnifiedBatch } from './unify.ts';

/** Rows of the unified table. */
export function tableSize({ sizes, persons }: Unified, table: TableKind): number {
  switch (table) {
    case 'customers':
      return persons.count;
    case 'orders':
      return sizes.orders;
    case 'orderLines':
      return sizes.lines;
    case 'products':
      return sizes.products;
    default:
      return sizes.others.get(table) ?? 0;
  }
}

/** Unified row of each row of a batch; null when the batch has none of this table. */
export function targetsOf(
  unified: Unified,
  batch: UnifiedBatch,
  table: TableKind,
): Int32Array | null {
  switch (table) {
    case 'customers':
      return personsOfBatch(unified, batch);
    case 'orders':
      return batch.orderOfRow;
    case 'orderLines':
      return batch.lineOfRow;
    case 'products':
      return batch.productOfRow;
    default:
      return batch.others.get(table) ?? null;
  }
}

const personOfRow = new WeakMap<UnifiedBatch, Int32Array>();

/** Person of each row; found once, for every field of people asks for it. */
function personsOfBatch({ persons, records }: Unified, batch: UnifiedBatch): Int32Array {
  const { recordOfRow } = batch;
  // Nobody was joined with anybody: people are numbered as their records are.
  if (persons.count === records.recordCount) return recordOfRow;
  let found = personOfRow.get(batch);
  if (!found) {
    found = new Int32Array(recordOfRow.length);
    const { personOfRecord } = persons;
    for (let row = 0; row < found.length; row++) {
      const record = recordOfRow[row]!;
      found[row] = record < 0 ? -1 : personOfRecord[record]!;
    }
    personOfRow.set(batch, found);
  }
  return found;
}

/** Statements of the batches from `firstBatch` (0 unless told) to before `batchCount` about a field. */
export function statementsAbout(
  unified: Unified,
  batchCount: number,
  table: TableKind,
  field: string,
  custom: boolean,
  firstBatch = 0,
): Statement[] {
  const statements: Statement[] = [];
  for (const told of unified.batches.slice(firstBatch, batchCount)) {
    const at = told.batch.meta.columns.findIndex(
      (column) => column.table === table && column.field === field && column.custom === custom,
    );
    const column = told.batch.columns[at];
    const targets = column ? targetsOf(unified, told, table) : null;
    if (!column || !targets) continue;
    statements.push({ column, targets, days: table === 'customers' ? rowDays(told.batch) : null });
  }
  return statements;
}

/** Day of the order a row tells of: what dates a statement about a person. */
function rowDays(batch: BatchData): Int32Array | null {
  const dated = batchColumn(batch, 'orders', 'orderedAt') ?? batchColumn(batch, 'orders', 'paidAt');
  return dated && (dated.type === 'day' || dated.type === 'moment') ? daysOf(dated) : null;
}
