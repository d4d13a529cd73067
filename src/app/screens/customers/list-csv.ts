/** A list with what only the page can say, as CSV: the same words as on the screen, numbers as numbers. */
import { formatDay, formatMoment } from '#domain/civil-time.ts';
import { dataClient } from '#app/data-client.ts';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { plainCsv, type PlainCell } from '#ui/save-file.ts';
import type { PeopleQuery } from '#worker/protocol.ts';
import { cellWords, neededIds, REASON, rowsOf, type Row, type Speech } from './table-columns.tsx';

/** People of one call. */
const BLOCK = 5000;

/** The query's people in these columns. */
export async function listCsv(
  query: PeopleQuery,
  columns: readonly NamedColumn[],
  total: number,
  speech: Speech,
): Promise<Blob> {
  if (!columns.some(({ id }) => id === REASON)) {
    return dataClient.call('people.exportCsv', {
      query,
      columns: columns.map(({ id, label }) => ({ id, header: label })),
      words: Object.fromEntries(columns.flatMap(({ id, codes }) => (codes ? [[id, codes]] : []))),
    });
  }
  const rows: PlainCell[][] = [columns.map(({ label }) => label)];
  for (let offset = 0; offset < total; offset += BLOCK) {
    // Blocks come one after the other, so that the page is never asked for all at once.
    const block = await dataClient.call('people.window', {
      query,
      columns: neededIds(columns),
      offset,
      limit: BLOCK,
    });
    for (const row of rowsOf(block)) {
      rows.push(columns.map((column) => plainOf(column, row, speech)));
    }
  }
  return new Blob([plainCsv(rows)], { type: 'text/csv;charset=utf-8' });
}

function plainOf(column: NamedColumn, { cells }: Row, speech: Speech): PlainCell {
  if (column.id === REASON) return cellWords(column, cells, speech);
  const value = cells[column.id] ?? null;
  if (typeof value !== 'number') return value === null ? null : (column.codes?.[value] ?? value);
  switch (column.kind) {
    case 'day':
      return formatDay(value);
    case 'moment':
      return formatMoment(value);
    default:
      return Number(value.toFixed(4));
  }
}
