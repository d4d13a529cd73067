/** What the batches say about one field: their columns with the target of each row. */
import { type CollisionRule, defaultCollision, isListColumn } from '#domain/collision.ts';
import type { TableKind } from '#domain/tables.ts';
import { batchColumn, type BatchData } from '#derive/batch-data.ts';
import { daysOf, type Statement } from './resolve.ts';
import type { Unified, UnifiedBatch } from '#derive/unify/unify.ts';

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
  const said = unified.batches.slice(firstBatch, batchCount).flatMap((told) => {
    const at = told.batch.meta.columns.findIndex(
      (column) => column.table === table && column.field === field && column.custom === custom,
    );
    const column = told.batch.columns[at];
    const targets = column ? targetsOf(unified, told, table) : null;
    if (!column || !targets) return [];
    return [{ told, meta: told.batch.meta.columns[at]!, column, targets }];
  });
  // What facts say is not weighed by dates unless somebody asked for it.
  const isDated = table === 'customers' || said.some(({ meta }) => meta.collision === 'newest');
  return said.map(({ told, meta, column, targets }): Statement => {
    const rule = meta.collision ?? defaultCollision(table);
    return {
      column,
      targets,
      days: isDated ? rowDays(told.batch, table) : null,
      isInOrder: table !== 'customers' && rule !== 'newest',
      ...ruled(rule, (target) => isHeldBefore(unified, told, table, target)),
      ...(rule === 'append' ? { isList: isListColumn(meta) } : {}),
      ...(meta.empties ? { empties: true } : {}),
    };
  });
}

/** The rule of a statement, with what it needs to be followed. */
export function ruled(
  rule: CollisionRule,
  isOld: (target: number) => boolean,
): Pick<Statement, 'rule' | 'isOld'> {
  return rule === 'keep' ? { rule, isOld } : { rule };
}

/** Whether a row of the unified table was there before a batch. */
export function isHeldBefore(
  { persons }: Unified,
  { before }: UnifiedBatch,
  table: TableKind,
  target: number,
): boolean {
  switch (table) {
    case 'customers':
      return persons.firstRecord[target]! < before.records;
    case 'orders':
      return target < before.orders;
    case 'orderLines':
      return target < before.lines;
    case 'products':
      return target < before.products;
    default:
      return target < (before.others.get(table) ?? 0);
  }
}

/** Fields that say when a row of the table was last told something; the latest of them dates the row. */
const OWN_DATES: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  orders: ['orderedAt', 'paidAt', 'closedAt'],
  payments: ['at'],
  returns: ['returnedAt'],
  contracts: ['startedOn', 'renewedOn'],
  tickets: ['openedAt', 'firstReplyAt', 'closedAt'],
  feedback: ['at'],
  surveys: ['at'],
  posts: ['at'],
  purchases: ['orderedOn', 'receivedOn'],
  shipments: ['shippedAt', 'deliveredAt'],
  coupons: ['issuedOn', 'redeemedOn'],
  opportunities: ['openedOn', 'stageChangedOn', 'closedOn'],
};

/** Day of what each row says of a table; null where the batch does not tell. */
function rowDays(batch: BatchData, table: TableKind): Int32Array | null {
  if (table === 'customers') return personDays(batch);
  const dates = (OWN_DATES[table] ?? []).flatMap((field) => {
    const column = batchColumn(batch, table, field);
    return column?.type === 'day' || column?.type === 'moment' ? [daysOf(column)] : [];
  });
  const [first, ...others] = dates;
  if (!first || others.length === 0) return first ?? null;
  return first.map((day, row) => others.reduce((last, days) => Math.max(last, days[row]!), day));
}

/** Day of the order, or of the payment onto a card, that a row tells of: what dates a statement about a person. */
function personDays(batch: BatchData): Int32Array | null {
  const dated =
    batchColumn(batch, 'orders', 'orderedAt') ??
    batchColumn(batch, 'orders', 'paidAt') ??
    batchColumn(batch, 'payments', 'at');
  if (dated && (dated.type === 'day' || dated.type === 'moment')) return daysOf(dated);
  const { statedOn, rowCount } = batch.meta;
  return statedOn === undefined ? null : new Int32Array(rowCount).fill(statedOn);
}
