/** What a staged file would be once it counts: the batch, before its rows are compared with what is there. */
import type { BatchMeta } from '#domain/batch.ts';
import { defaultCollision } from '#domain/collision.ts';
import type { BatchData } from '#derive/batch-data.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import { collisionOf } from './column-collision.ts';
import { newestFact } from './fact-days.ts';
import { chosenColumns } from './said-of-file.ts';
import { EMPTY_ROWS, type StagedFile } from './staged-file.ts';

export function stagedBatch(
  staged: StagedFile,
  read: ReadFile,
  importId: string,
  today: number,
): BatchData {
  const kept = read.columns.filter(
    ({ meta, isVoid }) =>
      meta.index >= read.added && !isVoid && !staged.said.columnsOut.has(meta.index),
  );
  const chosen = chosenColumns(staged);
  const meta: BatchMeta = {
    id: staged.batchId,
    importId,
    fileName: staged.file.name,
    fileBytes: staged.file.size,
    source: staged.source,
    importedAt: Date.now(),
    importedOn: today,
    encoding: read.encoding,
    dialect: read.dialect,
    kinds: read.kinds,
    columns: kept.map(({ meta: column }) => {
      const { rule, choices } = collisionOf(staged, read, column);
      const isRuled = choices.includes(rule) && rule !== defaultCollision(column.table);
      const isChosen = chosen.has(column.index);
      return {
        ...column,
        ...(isChosen ? { isChosen: true as const } : {}),
        ...(isRuled ? { collision: rule } : {}),
      };
    }),
    rowCount: read.rowCount,
    rows: EMPTY_ROWS,
    isKeyedByName: read.isKeyedByName,
    keyRules: 2,
    alerts: [],
    newestFactDay: newestFact(read, today),
    currency: read.currency,
    ...(read.added > 0 ? { addedColumns: read.added } : {}),
    ...(Object.keys(staged.statusWords).length === 0 ? {} : { statusWords: staged.statusWords }),
    ...(staged.keyedBy === null ? {} : { keyedBy: staged.keyedBy }),
    ...(staged.statedOn === null ? {} : { statedOn: staged.statedOn }),
  };
  return {
    meta,
    columns: kept.map((column) => column.column),
    status: read.status,
    recordIds: new Float64Array(0),
  };
}
