/** The table as a file: the columns shown, and what only the page can say, in the words of the screen. */
import { dataClient } from '#app/data-client.ts';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { toExport } from '#app/people/people-file.ts';
import type { ExportColumn, PeopleQuery } from '#worker/protocol.ts';
import { cellWords, neededIds, REASON, rowsOf, type Speech } from './table-columns.tsx';

/** People of one call. */
const BLOCK = 5000;

/** The columns of the file, in the order shown. */
export async function exportColumns(
  query: PeopleQuery,
  shown: readonly NamedColumn[],
  total: number,
  speech: Speech,
): Promise<readonly ExportColumn[]> {
  const columns: ExportColumn[] = [];
  for (const column of shown) {
    columns.push(
      column.id === REASON ? await reasons(query, column, total, speech) : toExport(column),
    );
  }
  return columns;
}

/** The sentence of each person. */
async function reasons(
  query: PeopleQuery,
  column: NamedColumn,
  total: number,
  speech: Speech,
): Promise<ExportColumn> {
  const people: number[] = [];
  const texts: (string | null)[] = [];
  for (let offset = 0; offset < total; offset += BLOCK) {
    // Blocks come one after the other, so that the page is never asked for all at once.
    const block = await dataClient.call('people.window', {
      query,
      columns: neededIds([column]),
      offset,
      limit: BLOCK,
    });
    for (const { id, cells } of rowsOf(block)) {
      people.push(id);
      texts.push(cellWords(column, cells, speech));
    }
  }
  return { header: column.label, people, texts };
}

const SPEAKS_AGAINST = [
  ['marks.doNotContact', 'yes'],
  ['consent.sms', 'no'],
  ['consent.phone', 'no'],
  ['consent.email', 'no'],
  ['consent.wechat', 'no'],
] as const;

/** A table is a record and holds everyone; who does not want to be contacted is told by further columns. */
export async function warningColumns(
  query: PeopleQuery,
  shown: readonly NamedColumn[],
  known: readonly NamedColumn[],
): Promise<{ readonly columns: readonly NamedColumn[]; readonly people: number }> {
  const none = { columns: [], people: 0 };
  const signs = SPEAKS_AGAINST.flatMap(([id, value]) => {
    const column = known.find((it) => it.id === id);
    return column ? [{ column, condition: { column: id, oneOf: [value] } }] : [];
  });
  const { total } = await dataClient.call('people.window', {
    query: {
      ...query,
      filters: [...query.filters, { rule: { any: signs.map(({ condition }) => condition) } }],
    },
    columns: [],
    offset: 0,
    limit: 0,
  });
  if (total === 0) return none;
  return {
    columns: signs.flatMap(({ column }) => (shown.includes(column) ? [] : [column])),
    people: total,
  };
}
