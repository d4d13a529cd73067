/** The table as a file: the columns shown, and what only the page can say, in the words of the screen. */
import { dataClient } from '#app/asking/data-client.ts';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { toExport } from '#app/people/people-file.ts';
import type { ExportColumn, PeopleQuery } from '#worker/protocol/people.ts';
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

export interface Warning {
  /** Columns to add to the file. */
  readonly columns: readonly NamedColumn[];
  /** Listed people who do not want to be contacted in some way. */
  readonly people: number;
}

/** A table is a record and holds everyone; who does not want to be contacted is told by further columns. */
export async function warningColumns(
  query: PeopleQuery,
  shown: readonly NamedColumn[],
  known: readonly NamedColumn[],
): Promise<Warning> {
  const signs = SPEAKS_AGAINST.map(([id, value]) => ({ column: id, oneOf: [value] }));
  const saying = async (any: typeof signs): Promise<number> => {
    const filters = [...query.filters, { rule: { any } }];
    const asked = { query: { ...query, filters }, columns: [], offset: 0, limit: 0 };
    return (await dataClient.call('people.window', asked)).total;
  };
  const people = await saying(signs);
  if (people === 0) return { columns: [], people };
  const columns: NamedColumn[] = [];
  for (const sign of signs) {
    const column = known.find(({ id }) => id === sign.column);
    const isNew = column !== undefined && !shown.includes(column);
    if (isNew && (await saying([sign])) > 0) columns.push(column);
  }
  return { columns, people };
}
