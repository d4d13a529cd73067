/** Imports and their reports as the page sees them. */
import type { BatchMeta } from '#domain/batch.ts';
import type { BatchView, ImportReport, ImportView } from '#worker/protocol/import.ts';

/** Imports, newest first, each with its batches in commit order. */
export function importViews(
  metas: readonly BatchMeta[],
  files: ReadonlyMap<string, unknown>,
): ImportView[] {
  const imports = new Map<string, { importedAt: number; batches: BatchView[] }>();
  for (const meta of metas) {
    const known = imports.get(meta.importId) ?? { importedAt: meta.importedAt, batches: [] };
    known.batches.push(batchView(meta, files.has(meta.id)));
    imports.set(meta.importId, known);
  }
  return [...imports]
    .map(([importId, { importedAt, batches }]) => ({ importId, importedAt, batches }))
    .reverse();
}

function batchView(meta: BatchMeta, hasFile: boolean): BatchView {
  const { id, fileName, fileBytes, source, kinds, rows, alerts, newestFactDay } = meta;
  return {
    batch: id,
    name: fileName,
    bytes: fileBytes,
    source,
    kinds,
    rows,
    alerts,
    newestDay: newestFactDay,
    hasFile,
    rejectedCount: Object.values(rows.rejected).reduce((sum, count) => sum + count, 0),
  };
}

export function importReport(meta: BatchMeta): ImportReport {
  const { delimiter, quote, newline, headerRow, firstDataRow } = meta.dialect;
  return {
    name: meta.fileName,
    bytes: meta.fileBytes,
    encoding: meta.encoding,
    dialect: { delimiter, quote, newline, headerRow, firstDataRow },
    kinds: meta.kinds,
    columns: meta.columns.map(({ sensitivity: _, isChosen: __, ...column }) => column),
    rows: meta.rows,
  };
}
