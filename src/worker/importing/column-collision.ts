/** The collision rule of a column of a staged file, and those that may be chosen for it. */
import type { BatchColumn } from '#domain/batch.ts';
import { collisionChoices, defaultCollision } from '#domain/collision.ts';
import { keyField } from '#domain/tables.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { chosenCollision } from './said-of-file.ts';
import type { StagedFile } from './staged-file.ts';

/** What becomes of what is there already, column by column. */
export function collisionOf(
  staged: StagedFile,
  read: ReadFile,
  column: BatchColumn,
): StagedFileView['columns'][number]['collision'] {
  const key = keyField(column.table);
  const isKeyed = read.columns.some(
    ({ meta }) => meta.table === column.table && meta.field === key && !meta.custom,
  );
  const choices = collisionChoices(column, isKeyed);
  const chosen = chosenCollision(staged, column.index);
  const isTaken = chosen !== null && choices.includes(chosen);
  return { rule: isTaken ? chosen : defaultCollision(column.table), choices };
}
