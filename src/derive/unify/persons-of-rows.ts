/** Who the rows of a table are about. */
import { cellText } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import type { OrderFacts } from '#engine/shop/shop.ts';
import { batchColumn } from '#derive/batch-data.ts';
import { tableSize, targetsOf } from '#derive/fields/statements.ts';
import type { Unified } from './unify.ts';

/** Person of each unified row: the row's own key, else the person of the order it refers to; −1. */
export function personsOfRows(unified: Unified, orders: OrderFacts, table: TableKind): Int32Array {
  const persons = new Int32Array(tableSize(unified, table)).fill(-1);
  const { personOfRecord } = unified.persons;
  for (const told of unified.batches) {
    const targets = targetsOf(unified, told, table);
    if (!targets) continue;
    for (let row = 0; row < targets.length; row++) {
      const target = targets[row]!;
      const record = told.recordOfRow[row]!;
      if (target >= 0 && record >= 0) persons[target] = personOfRecord[record]!;
    }
    fillFromOrders(unified, orders, told, table, targets, persons);
  }
  return persons;
}

function fillFromOrders(
  unified: Unified,
  orders: OrderFacts,
  told: Unified['batches'][number],
  table: TableKind,
  targets: Int32Array,
  persons: Int32Array,
): void {
  if (table === 'orders' || table === 'orderLines' || table === 'customers') return;
  const reference = batchColumn(told.batch, table, 'orderId');
  if (!reference || !isTextual(reference)) return;
  for (let row = 0; row < targets.length; row++) {
    const target = targets[row]!;
    if (target < 0 || persons[target]! >= 0) continue;
    const id = cellText(reference, row);
    const order = id === null ? -1 : unified.findOrder(told.batch.meta.source, id);
    if (order >= 0) persons[target] = orders.person[order]!;
  }
}
