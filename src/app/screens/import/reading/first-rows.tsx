import { useId } from 'react';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { StagedColumnView, StagedFileView } from '#worker/protocol/import.ts';
import { detailsText } from './details-text.ts';
import { readableCell } from '#app/screens/import/mapping/readable-cell.ts';
import { isBare } from '#app/screens/import/stage-summary.ts';
import styles from './first-rows.module.css';
import { columnName } from '#ui/words/column-name.ts';

const ROWS = 20;
/** Characters that fit every column. */
const SHORT = 9;

/** The start of a file as it was read, to see at a glance whether it reads well. */
export function FirstRows(props: {
  readonly staged: string;
  /** Which reading of the file it is. */
  readonly edition: number;
  readonly file: StagedFileView;
}) {
  const { staged, edition, file } = props;
  const words = useText(detailsText);
  const formats = useFormats();
  const id = useId();
  const { batch } = file;
  // Of a header without rows there is nothing else to see.
  const isFolded = !isBare(file);
  const isHidden = ({ isEmpty, isOutside }: StagedColumnView): boolean =>
    isEmpty && (isFolded || isOutside);
  const filled = file.columns.filter((column) => !isHidden(column));
  const empty = file.columns.filter((column) => isHidden(column) && !column.isOutside);
  const view = answerOf(useCall('import.rows', { staged, batch, offset: 0, limit: ROWS, edition }));
  return (
    <div className={styles.preview}>
      <p id={id} className={styles.title}>
        {words.firstRows}
      </p>
      {/* Scrolled by keys too, so it takes the focus. */}
      <div className={styles.scroller} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" data-align="end">
                {words.rowNumber}
              </th>
              {filled.map(({ index, header }) => {
                const name = columnName(header, formats.locale);
                return (
                  <th key={index} scope="col" {...wholeWhenPressed(name)}>
                    {name}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {view === null && (
              <tr>
                <td colSpan={filled.length + 1}>
                  <Skeleton width="40%" />
                </td>
              </tr>
            )}
            {view?.rows.map(({ record, outcome, cells }) => (
              <tr key={record} data-outcome={outcome}>
                <th scope="row" data-align="end">
                  {formats.integer(record)}
                </th>
                {filled.map(({ index }) => (
                  <PreviewCell key={index} cell={cells[index] ?? ''} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {empty.length > 0 && (
        <p className={styles.folded}>
          {words.emptyColumns(
            empty.length,
            formats.list(empty.map(({ header }) => columnName(header, formats.locale))),
          )}
        </p>
      )}
    </div>
  );
}

function PreviewCell({ cell }: { readonly cell: string }) {
  const text = readableCell(cell);
  return <td {...wholeWhenPressed(text)}>{text}</td>;
}

/** A column is only so wide: a longer text is whole in its tooltip and, for fingers, while it has the focus. */
function wholeWhenPressed(text: string) {
  return text.length > SHORT ? { title: text, tabIndex: -1 } : {};
}
