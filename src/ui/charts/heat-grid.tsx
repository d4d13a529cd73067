import { useRef, type KeyboardEvent } from 'react';
import { heatLevel } from './chart-scale.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import styles from './heat-grid.module.css';

export interface HeatCell {
  readonly value: number;
  /** In the cell; short. */
  readonly text: string;
  /** Spoken and on hover: the whole sentence about the cell. */
  readonly label: string;
  /** Framed: where to look first. */
  readonly isMarked?: boolean;
}

export interface HeatGridProps {
  readonly label: string;
  /** What the rows and the columns are. */
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cellAt: (row: number, column: number) => HeatCell | null;
  /** `root` (default) spreads small counts beside large ones; `linear` for shares. */
  readonly scale?: 'root' | 'linear';
  readonly onOpen?: (row: number, column: number) => void;
}

const LEVELS = 6;

/**
 * A heat map that is a table: headers and numbers are read out as such, the darkness only repeats them.
 * Arrow keys move between cells that open something; one stop for Tab.
 */
export function HeatGrid(props: HeatGridProps) {
  const { label, rowTitle, columnTitle, rows, columns, cellAt, scale = 'root', onOpen } = props;
  const words = useText(kitText);
  const table = useRef<HTMLTableElement>(null);
  const present = rows
    .flatMap((_, r) => columns.map((__, c) => cellAt(r, c)?.value ?? 0))
    .filter((value) => value > 0);
  const ends = { least: Math.min(...present), most: Math.max(...present) };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
      event.key
    ];
    const from = (event.target as HTMLElement).dataset;
    if (move === undefined || from['row'] === undefined) return;
    event.preventDefault();
    let [row, column] = [Number(from['row']), Number(from['column'])];
    for (;;) {
      row += move[0] ?? 0;
      column += move[1] ?? 0;
      if (row < 0 || column < 0 || row >= rows.length || column >= columns.length) return;
      const next = table.current?.querySelector<HTMLElement>(
        `button[data-row="${row}"][data-column="${column}"]`,
      );
      if (next === null || next === undefined) continue;
      for (const stop of table.current?.querySelectorAll('button') ?? []) stop.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      return;
    }
  };

  const isOpenable = (r: number, c: number) =>
    onOpen !== undefined && (cellAt(r, c)?.value ?? 0) > 0;
  const places = rows.flatMap((_, r) => columns.map((__, c) => ({ r, c })));
  const stop = places.find(({ r, c }) => isOpenable(r, c));

  return (
    <div className={styles.frame}>
      <table ref={table} className={styles.table} aria-label={label} onKeyDown={onKeyDown}>
        <colgroup>
          <col className={styles.first} />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th className={styles.title} colSpan={columns.length} scope="colgroup">
              {columnTitle}
            </th>
          </tr>
          <tr>
            <th className={styles.title} scope="col">
              {rowTitle}
            </th>
            {columns.map((name) => (
              <th key={name} className={styles.columnName} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, r) => (
            <tr key={name}>
              <th className={styles.rowName} scope="row">
                {name}
              </th>
              {columns.map((column, c) => {
                const cell = cellAt(r, c);
                if (cell === null) return <td key={column} className={styles.none} />;
                const level = heatLevel(cell.value, ends, LEVELS, scale);
                const isStop = stop?.r === r && stop.c === c;
                return (
                  <td
                    key={column}
                    className={styles.cell}
                    data-level={level}
                    data-marked={cell.isMarked}
                    title={cell.label}
                  >
                    {isOpenable(r, c) ? (
                      <button
                        type="button"
                        tabIndex={isStop ? 0 : -1}
                        data-row={r}
                        data-column={c}
                        aria-label={cell.label}
                        onClick={() => onOpen?.(r, c)}
                      >
                        {cell.text}
                      </button>
                    ) : (
                      <span>{cell.text}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.legend} aria-hidden="true">
        {words.less}
        {Array.from({ length: LEVELS }, (_, level) => (
          <span key={level} className={styles.swatch} data-level={level} />
        ))}
        {words.more}
      </div>
    </div>
  );
}
