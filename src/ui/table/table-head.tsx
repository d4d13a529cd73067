import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import { Hint } from '#ui/hint.tsx';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import type { RowSelection, SortState, TableColumn } from './table-column.ts';
import styles from './data-table.module.css';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly hidden: ReadonlySet<string> | undefined;
  readonly sort: SortState | null;
  readonly onSort: ((sort: SortState) => void) | undefined;
  readonly selection: RowSelection<Row> | undefined;
  /** Of the grid that the rows below have too. */
  readonly template: string;
}

function PlainTableHead<Row>(props: TableHeadProps<Row>) {
  const { columns, hidden, sort, onSort, selection, template } = props;
  const words = useText(kitText);
  const table = useTable({
    features,
    data: none,
    columns: useMemo(() => columns.map(toColumnDef), [columns]),
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: {
      sorting: sort === null ? [] : [{ id: sort.columnId, desc: sort.direction === 'desc' }],
      columnVisibility: Object.fromEntries([...(hidden ?? [])].map((column) => [column, false])),
    },
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(table.state.sorting) : update;
      const first = next[0];
      if (first) onSort?.({ columnId: first.id, direction: first.desc ? 'desc' : 'asc' });
    },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];

  return (
    <div className={styles.head} role="rowgroup">
      <div
        className={styles.row}
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        {selection !== undefined && (
          <div role="columnheader" className={styles.cell} data-kind="check">
            <input
              type="checkbox"
              aria-label={words.selectAll}
              checked={selection.all === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = selection.all === 'some';
              }}
              onChange={selection.onToggleAll}
            />
          </div>
        )}
        {headers.map((header, i) => {
          const column = columns.find(({ id }) => id === header.column.id);
          if (column === undefined) return null;
          const sorted = header.column.getIsSorted();
          const direction = sorted === 'asc' ? words.asc : words.desc;
          return (
            <div
              key={header.id}
              role="columnheader"
              className={styles.cell}
              data-align={column.align}
              data-sticky={i === 0 && selection === undefined}
              aria-sort={
                sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'
              }
            >
              {column.sorts === undefined || onSort === undefined ? (
                <span className={styles.name}>{column.header}</span>
              ) : (
                <button
                  type="button"
                  className={styles.sort}
                  title={
                    sorted === false
                      ? `${column.header}: ${words.notSorted}`
                      : words.sortedBy(column.header, direction)
                  }
                  onClick={() => header.column.toggleSorting()}
                >
                  <span className={styles.name}>{column.header}</span>
                  <SortMark sorted={sorted} />
                </button>
              )}
              {column.hint !== undefined && <Hint explains={column.hint} label={column.header} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Names of the columns: a press sorts by one, a box in front selects all rows. */
export const TableHead = memo(PlainTableHead) as typeof PlainTableHead;

/** The table model is of columns only: the rows live in the windows. */
type NoRow = Record<string, never>;
const none: readonly NoRow[] = [];

function toColumnDef<Row>(column: TableColumn<Row>): ColumnDef<typeof features, NoRow> {
  return {
    id: column.id,
    header: column.header,
    accessorFn: () => null,
    enableSorting: column.sorts !== undefined,
    sortDescFirst: column.sorts === 'desc',
  };
}

function SortMark({ sorted }: { readonly sorted: false | 'asc' | 'desc' }) {
  return (
    <svg className={styles.mark} data-sorted={sorted} viewBox="0 0 10 12" aria-hidden="true">
      <path className={styles.up} d="M5 1l3 4H2z" fill="currentColor" />
      <path className={styles.down} d="M5 11L2 7h6z" fill="currentColor" />
    </svg>
  );
}
