import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { drawTogether } from '#ui/turns.tsx';
import { RowFill } from './row-fill.ts';
import { RowWindows, type GetWindow } from './row-windows.ts';
import type { RowSelection, SortState, TableColumn } from './table-column.ts';
import { TableHead } from './table-head.tsx';
import { TableRow, tellWhole } from './table-row.tsx';
import { useRowScroll } from './use-row-scroll.ts';
import styles from './data-table.module.css';

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

  const [windows] = useState(() => new RowWindows<Row>(() => drawTogether(() => repaint())));
  const [fill] = useState(() => new RowFill<Row>());
  const isFilling = useCallback(() => fill.isHolding, [fill]);
  const { scroller, range, shift, rowHeight, bodyHeight, scrollTo, showRow, pageRows, slots } =
    useRowScroll(rowCount, isFilling);
  useEffect(() => {
    windows.setSource(getWindow, rowCount);
  }, [windows, getWindow, rowCount]);
  useEffect(() => {
    windows.want(range.first, range.last);
  });
  const plan = fill.plan();
  useLayoutEffect(() => {
    return fill.settle(plan) ? drawTogether(() => repaint()) : undefined;
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

  const shown = useMemo(
    () => columns.filter((column) => hidden?.has(column.id) !== true),
    [columns, hidden],
  );
  const template = [
    ...(selection === undefined ? [] : ['44px']),
    ...shown.map(({ width }) => `minmax(${width}px, ${width}fr)`),
  ].join(' ');
  const leastWidth = shown.reduce((sum, { width }) => sum + width, selection ? 44 : 0);
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
          <TableHead
            columns={columns}
            hidden={hidden}
            sort={sort}
            onSort={onSort}
            selection={selection}
            template={template}
          />
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
