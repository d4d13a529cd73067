import { memo, type PointerEvent, type ReactNode } from 'react';
import type { Filled } from './row-fill.ts';
import type { TableColumn } from './table-column.ts';
import styles from './data-table.module.css';

/** Most cells are text: no element of its own, as there are hundreds of them in a frame. */
const TEXT_CELL = `${styles.cell} ${styles.text}`;

/** A tooltip takes longer to come; rows that only scroll by under the pointer are not measured. */
const POINTED_MILLIS = 120;
let pointed: ReturnType<typeof setTimeout> | undefined;

/** Text that does not fit ends in dots and is whole in its tooltip: given when the pointer stays on it. */
export function tellWhole({ target }: PointerEvent<HTMLElement>): void {
  clearTimeout(pointed);
  if (!(target instanceof HTMLElement) || !target.classList.contains(styles.text!)) return;
  pointed = setTimeout(() => {
    target.title = target.scrollWidth > target.clientWidth ? (target.textContent ?? '') : '';
  }, POINTED_MILLIS);
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
  return columns.map((column, i) => {
    const content = row === undefined ? '' : column.render(row, index);
    return (
      <div
        key={column.id}
        role={i === 0 ? 'rowheader' : 'gridcell'}
        className={typeof content === 'string' ? TEXT_CELL : styles.cell}
        data-align={column.align}
        data-sticky={i === 0 && hasSticky}
      >
        {content}
      </div>
    );
  });
}
const RowCells = memo(PlainRowCells) as typeof PlainRowCells;

/** Drawn again only when something of it changes. */
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;
