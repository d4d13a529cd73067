/**
 * Refusals without a date among others that have one: they are of the day of their import (rules.md,
 * "Consent"). Where a file dates nothing, that goes without saying.
 */
import { isPresent } from '#derive/fields/cells.ts';
import { batchColumn, type BatchData } from '#derive/batch-data.ts';
import { ROW_TAKEN } from '#domain/batch.ts';
import { NO, YES, yesNoCells } from '#domain/normalise/yes-no-cells.ts';

/** Fields that can say no, and the word by which they do. */
const REFUSALS = [
  { table: 'consents', field: 'granted', refusal: NO },
  { table: 'contacts', field: 'optedOut', refusal: YES },
] as const;

export function undatedRefusals(batch: BatchData): number {
  let count = 0;
  for (const { table, field, refusal } of REFUSALS) {
    const says = yesNoCells(batchColumn(batch, table, field));
    const at = batchColumn(batch, table, 'at');
    if (!says || !at) continue;
    for (let row = 0; row < says.length; row++) {
      if (says[row] !== refusal || (batch.status && batch.status[row] !== ROW_TAKEN)) continue;
      if (!isPresent(at, row)) count++;
    }
  }
  return count;
}
