import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { dataClient } from '#app/asking/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import { DataTable } from '#ui/table/data-table.tsx';
import type { TableColumn } from '#ui/table/table-column.ts';
import type { Cell, PeopleColumn, PeopleQuery } from '#worker/protocol/people.ts';
import { PeopleCell } from './people-cell.tsx';
import { PersonLink } from './person-link.tsx';
import type { NamedColumn } from './people-columns.ts';
import { usePeopleList } from './people-list.ts';

/** What says most of a member in a row; those that no file tells are left out. */
const MEMBER_COLUMNS = [
  'name',
  'lifecycle.stage',
  'churn.flag',
  'profile.lastDay',
  'profile.frequency',
  'profile.monetary',
  'care.net',
  'habits.topProduct',
  'profile.city',
];

const WIDTHS: Readonly<Record<PeopleColumn['kind'], number>> = {
  text: 150,
  category: 104,
  number: 92,
  money: 128,
  share: 92,
  days: 96,
  day: 112,
  moment: 144,
};

/** Names of goods are long. */
const OWN_WIDTHS: Readonly<Record<string, number>> = { 'habits.topProduct': 176 };

interface Row {
  readonly id: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface MembersTableProps {
  readonly label: string;
  readonly query: PeopleQuery;
  readonly total: number;
  readonly columns: readonly NamedColumn[];
  /** Ids of the columns to show; without them, what says most of a member. */
  readonly shows?: readonly string[];
  readonly maxHeight?: string;
}

/** The people of a query in a short table; each row opens one, and its page walks along this list. */
export function MembersTable(props: MembersTableProps) {
  const { label, query, total, columns, shows = MEMBER_COLUMNS, maxHeight } = props;
  const [, go] = useLocation();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const version = useWorkspace((state) => state.version);
  const shown = useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]));
    return shows.flatMap((id) => byId.get(id) ?? []);
  }, [columns, shows]);
  const getWindow = useCallback(
    async (offset: number, limit: number): Promise<readonly Row[]> => {
      // Another version of the workspace is another list.
      if (version < 0) return [];
      const { ids, cells } = await dataClient.call('people.window', {
        query,
        columns: [...shown.map(({ id }) => id), 'key'],
        offset,
        limit,
      });
      return ids.map((id, at) => ({
        id,
        cells: Object.fromEntries(
          Object.entries(cells).map(([column, values]) => [column, values[at] ?? null]),
        ),
      }));
    },
    [query, shown, version],
  );
  const tableColumns = useMemo(
    () => shown.map((column, at) => toTableColumn(column, at, currency)),
    [shown, currency],
  );
  return (
    <DataTable<Row>
      label={label}
      columns={tableColumns}
      rowCount={total}
      getWindow={getWindow}
      {...(maxHeight === undefined ? {} : { maxHeight })}
      onOpen={({ id }, index) => {
        usePeopleList.getState().change(query);
        usePeopleList.getState().markOpened(id, index);
        go(`/customers/${id}`);
      }}
    />
  );
}

function toTableColumn(column: NamedColumn, at: number, currency: string | null): TableColumn<Row> {
  const isNumber = !['text', 'category'].includes(column.kind);
  return {
    id: column.id,
    header: column.label,
    width: OWN_WIDTHS[column.id] ?? WIDTHS[column.kind],
    align: isNumber ? 'end' : 'start',
    render: ({ id, cells }) =>
      at === 0 ? (
        <PersonLink id={id}>{cells[column.id] ?? cells['key'] ?? '–'}</PersonLink>
      ) : (
        <PeopleCell column={column} value={cells[column.id] ?? null} currency={currency} />
      ),
  };
}
