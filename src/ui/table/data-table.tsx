import {
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import {
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { Hint } from '#ui/hint.tsx';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { type Filled, RowFill } from './row-fill.ts';
import { RowWindows, type GetWindow } from './row-windows.ts';
import { useRowScroll } from './use-row-scroll.ts';
import styles from './data-table.module.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column means, behind a small sign. */
  readonly hint?: string;
  /** Least pixels; spare room is shared in proportion. */
  readonly width: number;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** The direction of the first press; left out, the column cannot be sorted. */
  readonly sorts?: 'asc' | 'desc';
  readonly render: (row: Row, index: number) => ReactNode;
}

export interface SortState {
  readonly columnId: string;
  readonly direction: 'asc' | 'desc';
}

export interface RowSelection<Row> {
  readonly isSelected: (row: Row) => boolean;
  readonly onToggle: (row: Row, index: number) => void;
  readonly all: 'all' | 'some' | 'none';
  readonly onToggleAll: () => void;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rowCount: number;
  /** Rows as sorted and filtered now. Another function means another list: keep it stable (useCallback). */
  readonly getWindow: GetWindow<Row>;
  readonly sort?: SortState | null;
  readonly onSort?: (sort: SortState) => void;
  readonly hidden?: ReadonlySet<string>;
  /** A click or Enter on a row. */
  readonly onOpen?: (row: Row, index: number) => void;
  readonly selection?: RowSelection<Row>;
  /** Instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** Stands above while no row has come yet. */
  readonly waiting?: ReactNode;
  /** The row to begin at: where one comes back from what a row opened. */
  readonly startRow?: number;
  /** `cards` has no headers: the one column draws the whole row. */
  readonly look?: 'table' | 'cards';
  /** CSS height of a row; default `--row-height`. */
  readonly rowHeight?: string;
  /** CSS height of the frame; default fills most of the screen, less when there are few rows. */
  readonly maxHeight?: string;
}

/** Rows left in sight above the one that a list begins at. */
const ROWS_ABOVE_START = 3;
const SETTLE_MILLIS = 300;

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

/**
 * A long list as a table: header and first column stay, rows come in windows as they scroll into view,
 * up to many millions. One stop for Tab; arrows, Home, End, Page keys move, Enter opens, Space selects.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rowCount, getWindow, sort = null, onSort, hidden, onOpen } = props;
  const { selection, empty, startRow, look = 'table', rowHeight: ownHeight } = props;
  const { maxHeight = 'max(320px, calc(100vh - 240px))' } = props;
  const words = useText(kitText);
  const id = useId();
  const [active, setActive] = useState(startRow ?? -1);
  const [, repaint] = useReducer((count: number) => count + 1, 0);

  const [windows] = useState(() => new RowWindows<Row>(repaint));
  const [fill] = useState(() => new RowFill<Row>());
  const { scroller, range, shift, rowHeight, bodyHeight, scrollTo, showRow, pageRows, slots } =
    useRowScroll(rowCount);
  useEffect(() => {
    windows.setSource(getWindow, rowCount);
  }, [windows, getWindow, rowCount]);
  useEffect(() => {
    windows.want(range.first, range.last);
  });
  const plan = fill.plan();
  useLayoutEffect(() => {
    if (!fill.settle(plan)) return undefined;
    const frame = requestAnimationFrame(repaint);
    return () => cancelAnimationFrame(frame);
  }, [fill, plan]);

  // Rows have their height only after the first drawing: the place is taken until that is settled.
  const startsAt = useRef(startRow ?? -1);
  useLayoutEffect(() => {
    if (startsAt.current < 0 || rowCount === 0) return undefined;
    scrollTo((Math.min(startsAt.current, rowCount - 1) - ROWS_ABOVE_START) * rowHeight);
    const settled = setTimeout(() => (startsAt.current = -1), SETTLE_MILLIS);
    return () => clearTimeout(settled);
  }, [scrollTo, rowHeight, rowCount]);

  // Another order or filter starts at its first row.
  const shownList = useRef(getWindow);
  useEffect(() => {
    if (shownList.current === getWindow) return;
    shownList.current = getWindow;
    scrollTo(0);
    setActive(-1);
  }, [getWindow, scrollTo]);

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

  const shown = useMemo(
    () => columns.filter((column) => hidden?.has(column.id) !== true),
    [columns, hidden],
  );
  const template = [
    ...(selection === undefined ? [] : ['44px']),
    ...shown.map(({ width }) => `minmax(${width}px, ${width}fr)`),
  ].join(' ');
  const leastWidth = shown.reduce((sum, { width }) => sum + width, selection ? 44 : 0);
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const columnOf = (columnId: string) => shown.find((column) => column.id === columnId);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(rowCount - 1, to));
    setActive(next);
    showRow(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || rowCount === 0) return;
    const from = active < 0 ? range.first - 1 : active;
    const to = new Map([
      ['ArrowDown', from + 1],
      ['ArrowUp', from - 1],
      ['PageDown', from + pageRows],
      ['PageUp', from - pageRows],
      ['Home', 0],
      ['End', rowCount - 1],
    ]).get(event.key);
    const row = active < 0 ? undefined : windows.rowAt(active);
    if (to !== undefined) {
      move(to);
    } else if (event.key === 'Enter' && row !== undefined) {
      onOpen?.(row, active);
    } else if (event.key === ' ' && row !== undefined) {
      selection?.onToggle(row, active);
    } else {
      return;
    }
    event.preventDefault();
  };

  const indices: number[] = [];
  for (let index = range.first; index < range.last; index += 1) indices.push(index);
  const activeIsDrawn = active >= range.first && active < range.last;

  if (rowCount === 0 && empty !== undefined) return empty;
  return (
    <div className={styles.frame}>
      {rowCount > 0 && props.waiting !== undefined && windows.isBlank && props.waiting}
      {windows.hasFailed(range.first, range.last) && (
        <Notice
          tone="error"
          title={words.rowsFailed}
          actions={
            <button type="button" className={styles.retry} onClick={() => windows.retry()}>
              {words.retry}
            </button>
          }
        />
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        data-look={look}
        style={
          ownHeight === undefined
            ? { maxHeight }
            : ({ maxHeight, '--row-height': ownHeight } as CSSProperties)
        }
        role="grid"
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rowCount + 1}
        aria-colcount={shown.length + (selection ? 1 : 0)}
        aria-multiselectable={selection === undefined ? undefined : true}
        aria-activedescendant={activeIsDrawn ? `${id}-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div style={{ minWidth: leastWidth }}>
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
                const column = columnOf(header.column.id);
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
                    {column.hint !== undefined && (
                      <Hint explains={column.hint} label={column.header} />
                    )}
                  </div>
                );
              })}
            </div>
          </div>
          <div
            className={styles.body}
            role="rowgroup"
            style={{ height: bodyHeight }}
            onPointerOver={tellWhole}
          >
            <div
              className={styles.block}
              role="presentation"
              style={{ transform: `translateY(${range.first * rowHeight - shift}px)` }}
            >
              {indices.map((index) => {
                const slot = index % slots;
                const filled = plan.take(slot, index, windows.rowAt(index));
                const row = filled.index === index ? filled.row : undefined;
                return (
                  <TableRow
                    key={slot}
                    id={`${id}-${index}`}
                    index={index}
                    filled={filled}
                    columns={shown}
                    template={template}
                    isStale={windows.isStale(index)}
                    isActive={index === active}
                    isSelected={row === undefined ? undefined : selection?.isSelected(row)}
                    onToggle={selection?.onToggle}
                    onOpen={onOpen}
                    onPress={setActive}
                    selectLabel={words.selectRow}
                  />
                );
              })}
            </div>
          </div>
        </div>
      </div>
      <span id={`${id}-keys`} hidden>
        {words.tableKeys}
      </span>
    </div>
  );
}

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

function cellOf(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <span className={styles.text}>{content}</span> : content;
}

/** Text that does not fit ends in dots and is whole in its tooltip: given when the pointer comes to it. */
function tellWhole({ target }: PointerEvent<HTMLElement>): void {
  if (!(target instanceof HTMLElement) || !target.classList.contains(styles.text!)) return;
  target.title = target.scrollWidth > target.clientWidth ? (target.textContent ?? '') : '';
}

interface TableRowProps<Row> {
  readonly id: string;
  readonly index: number;
  readonly filled: Filled<Row>;
  readonly columns: readonly TableColumn<Row>[];
  readonly template: string;
  readonly isStale: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean | undefined;
  readonly onToggle: ((row: Row, index: number) => void) | undefined;
  readonly onOpen: ((row: Row, index: number) => void) | undefined;
  readonly onPress: (index: number) => void;
  readonly selectLabel: (row: number) => string;
}

function PlainTableRow<Row>(props: TableRowProps<Row>) {
  const { id, index, filled, columns, template, isStale, isActive, isSelected } = props;
  const { onToggle, onOpen, onPress, selectLabel } = props;
  const row = filled.index === index ? filled.row : undefined;
  return (
    <div
      id={id}
      role="row"
      className={styles.row}
      style={{ gridTemplateColumns: template }}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={row === undefined || undefined}
      data-active={isActive}
      data-stale={isStale && row !== undefined}
      data-opens={onOpen !== undefined}
      onClick={(event) => {
        onPress(index);
        const onControl = (event.target as Element).closest('button, a, input, label') !== null;
        const isSelecting = window.getSelection()?.type === 'Range';
        if (row !== undefined && !onControl && !isSelecting) onOpen?.(row, index);
      }}
    >
      {onToggle !== undefined && (
        <div role="gridcell" className={styles.cell} data-kind="check">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={selectLabel(index + 1)}
            checked={isSelected ?? false}
            disabled={row === undefined}
            onChange={() => row !== undefined && onToggle(row, index)}
          />
        </div>
      )}
      <RowCells filled={filled} columns={columns} hasSticky={onToggle === undefined} />
    </div>
  );
}

interface RowCellsProps<Row> {
  readonly filled: Filled<Row>;
  readonly columns: readonly TableColumn<Row>[];
  readonly hasSticky: boolean;
}

function PlainRowCells<Row>(props: RowCellsProps<Row>): ReactNode {
  const {
    filled: { row, index },
    columns,
    hasSticky,
  } = props;
  return columns.map((column, i) => (
    <div
      key={column.id}
      role={i === 0 ? 'rowheader' : 'gridcell'}
      className={styles.cell}
      data-align={column.align}
      data-sticky={i === 0 && hasSticky}
    >
      {cellOf(row === undefined ? '' : column.render(row, index))}
    </div>
  ));
}
const RowCells = memo(PlainRowCells) as typeof PlainRowCells;

const TableRow = memo(PlainTableRow) as typeof PlainTableRow;

function SortMark({ sorted }: { readonly sorted: false | 'asc' | 'desc' }) {
  return (
    <svg className={styles.mark} data-sorted={sorted} viewBox="0 0 10 12" aria-hidden="true">
      <path className={styles.up} d="M5 1l3 4H2z" fill="currentColor" />
      <path className={styles.down} d="M5 11L2 7h6z" fill="currentColor" />
    </svg>
  );
}
