/** When the workspace learned what the rows of a table say. */
import type { BatchMeta } from '#domain/batch.ts';
import { dayOfMoment } from '#domain/civil-time.ts';
import { type Column, NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { batchColumn } from '#derive/batch-data.ts';
import { comparable } from './cells.ts';
import { tableSize, targetsOf } from './statements.ts';
import type { Unified } from '#derive/unify/unify.ts';

/** Day of a batch's import: that of the workspace's zone, where it was kept. */
function importDay({ importedOn, importedAt }: BatchMeta): number {
  return importedOn ?? dayOfMoment(importedAt);
}

/**
 * For each unified row the day of the import that brought the value it holds in a field; later files that
 * say the same again move nothing. {@link NO_DAY} where no file says it.
 */
export function importedDays(
  unified: Unified,
  table: TableKind,
  field: string,
  held: Column,
): Int32Array {
  const days = new Int32Array(tableSize(unified, table)).fill(NO_DAY);
  for (const told of unified.batches) {
    const targets = targetsOf(unified, told, table);
    const column = batchColumn(told.batch, table, field);
    if (!targets || !column) continue;
    const { left, right } = comparable(column, held);
    const day = importDay(told.batch.meta);
    for (let row = 0; row < targets.length; row++) {
      const target = targets[row]!;
      if (target < 0 || Number.isNaN(left[row]!)) continue;
      // What it said before something else was said is no part of it.
      if (left[row] !== right[target]) days[target] = NO_DAY;
      else if (days[target] === NO_DAY) days[target] = day;
    }
  }
  return days;
}
