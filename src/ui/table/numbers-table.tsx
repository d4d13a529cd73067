import type { PlainCell } from '#ui/save-file.ts';
import styles from './numbers-table.module.css';

export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** How numbers are written on the screen; in CSV they stay plain. */
  readonly format?: (value: number, column: number) => string;
}

/** A small table of numbers: what a chart shows, for eyes that want it and for screen readers. */
export function NumbersTable({
  columns,
  rows,
  format,
  title,
}: PlainTable & { readonly title: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          <tr key={r}>
            {row.map((cell, c) => {
              const text = typeof cell === 'number' ? (format?.(cell, c) ?? String(cell)) : cell;
              return c === 0 ? (
                <th key={c} scope="row">
                  {text}
                </th>
              ) : (
                <td key={c}>{text ?? '–'}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
