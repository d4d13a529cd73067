/** What the last batch does to the batches before it, row by row: the dry run of a staged import. */
import { appended, isListColumn } from '#domain/collision.ts';
import { FIRST_SKIPPED_STATUS, ROW_OUTCOMES, ROW_TAKEN, type RowOutcome } from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import { keyField, type TableKind } from '#domain/tables.ts';
import { batchColumn, type BatchData } from '#derive/batch-data.ts';
import { canonicalCell, comparable, isPresent } from '#derive/fields/cells.ts';
import { resolveField } from '#derive/fields/resolve.ts';
import { statementsAbout, tableSize, targetsOf } from '#derive/fields/statements.ts';
import type { Unified, UnifiedBatch } from '#derive/unify/unify.ts';

const code = (outcome: RowOutcome): number => ROW_OUTCOMES.indexOf(outcome);

/**
 * Index into ROW_OUTCOMES for each row of batch `number`: *new* when the row brings a record, order,
 * line, product or other row that earlier batches lack; *changed* when it says something else about
 * what they hold; *duplicate* when it says nothing new; *rejected* when it was not taken.
 */
export function rowOutcomes(unified: Unified, number: number): Uint8Array {
  const told = unified.batches[number]!;
  const { rowCount } = told.batch.meta;
  const outcomes = new Uint8Array(rowCount).fill(code('new'));
  const { status } = told.batch;
  if (status) {
    for (let row = 0; row < rowCount; row++) {
      const own = status[row]!;
      if (own === ROW_TAKEN) continue;
      outcomes[row] = code(own < FIRST_SKIPPED_STATUS ? 'rejected' : 'skipped');
    }
  }
  if (number === 0) return outcomes;
  const isNew = newRows(told);
  let hasOld = false;
  for (let row = 0; row < rowCount; row++) {
    if (outcomes[row] !== code('new') || isNew[row] === 1) continue;
    outcomes[row] = code('duplicate');
    hasOld = true;
  }
  if (hasOld) {
    markReassigned(told, outcomes);
    markChanged(unified, number, outcomes);
  }
  return outcomes;
}

/** 1 for rows one of whose targets is the batch's own. */
function newRows(told: UnifiedBatch): Uint8Array {
  const isNew = new Uint8Array(told.recordOfRow.length);
  const mark = (targets: Int32Array | null, before: number): void => {
    if (!targets) return;
    for (let row = 0; row < targets.length; row++) if (targets[row]! >= before) isNew[row] = 1;
  };
  const { before } = told;
  mark(told.recordOfRow, before.records);
  mark(told.orderOfRow, before.orders);
  mark(told.lineOfRow, before.lines);
  mark(told.productOfRow, before.products);
  for (const [table, targets] of told.others) mark(targets, before.others.get(table) ?? 0);
  return isNew;
}

/** A row that gives a known order to another buyer changes it. */
function markReassigned(told: UnifiedBatch, outcomes: Uint8Array): void {
  const { orderOfRow, recordOfRow, reassignedOrders } = told;
  if (!orderOfRow || reassignedOrders.size === 0) return;
  for (let row = 0; row < orderOfRow.length; row++) {
    const order = orderOfRow[row]!;
    if (outcomes[row] !== code('duplicate') || !reassignedOrders.has(order)) continue;
    if (recordOfRow[row]! >= 0) outcomes[row] = code('changed');
  }
}

/** A row changes something when a value it states is now held where another one, or none, was. */
function markChanged(unified: Unified, number: number, outcomes: Uint8Array): void {
  const told = unified.batches[number]!;
  const duplicate = code('duplicate');
  const changed = code('changed');
  for (const [at, meta] of told.batch.meta.columns.entries()) {
    const column = told.batch.columns[at]!;
    const targets = targetsOf(unified, told, meta.table);
    if (!targets || isMatchedWhole(told.batch, meta.table)) continue;
    const size = tableSize(unified, meta.table);
    const about = [meta.table, meta.field, meta.custom] as const;
    const before = resolveField(statementsAbout(unified, number, ...about), size);
    const after = resolveField(statementsAbout(unified, number + 1, ...about), size);
    if (!after) continue;
    if (meta.empties) {
      for (let row = 0; row < targets.length; row++) {
        const target = targets[row]!;
        if (target < 0 || outcomes[row] !== duplicate) continue;
        const isTaken = before && isPresent(before, target) && !isPresent(after, target);
        if (isTaken) outcomes[row] = changed;
      }
      continue;
    }
    const moved = movedTargets(before, after, size);
    if (!moved) continue;
    const { left, right } = comparable(column, after);
    for (let row = 0; row < targets.length; row++) {
      const target = targets[row]!;
      if (target < 0 || outcomes[row] !== duplicate || moved[target] === 0) continue;
      const isSaid =
        meta.collision === 'append'
          ? addsTo(before, target, canonicalCell(column, row), isListColumn(meta))
          : left[row] === right[target];
      if (isSaid) outcomes[row] = changed;
    }
  }
}

/** Whether a cell says something that the target does not hold yet. */
function addsTo(
  before: Column | null,
  target: number,
  cell: string | null,
  isList: boolean,
): boolean {
  if (cell === null) return false;
  const held = before ? canonicalCell(before, target) : null;
  return held === null || appended(held, cell, isList) !== held;
}

/** Rows of a table without a key are found by all they say: what is matched is equal. */
export function isMatchedWhole(batch: BatchData, table: TableKind): boolean {
  if (
    table === 'customers' ||
    table === 'orders' ||
    table === 'orderLines' ||
    table === 'products'
  ) {
    return false;
  }
  // A parcel beside its order is found by the order.
  if (table === 'shipments' && batch.meta.kinds.includes('orders')) return false;
  const key = keyField(table);
  return key === undefined || batchColumn(batch, table, key) === null;
}

/** 1 for targets whose value differs before and after; null when none does. */
function movedTargets(before: Column | null, after: Column, size: number): Uint8Array | null {
  const moved = new Uint8Array(size);
  const pair = before ? comparable(before, after) : null;
  let count = 0;
  for (let target = 0; target < size; target++) {
    const isMoved = pair
      ? pair.left[target] !== pair.right[target] && !Number.isNaN(pair.right[target]!)
      : isPresent(after, target);
    if (!isMoved) continue;
    moved[target] = 1;
    count++;
  }
  return count > 0 ? moved : null;
}
