import { useCallback, useMemo } from 'react';
import { dataClient } from '#app/asking/data-client.ts';
import { cellColumns } from '#app/screens/import/mapping/cell-columns.ts';
import { FailureNotice } from '#app/screens/import/failures/failure-notice.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { DataTable } from '#ui/table/data-table.tsx';
import type { TableColumn } from '#ui/table/table-column.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { dataText } from './data-text.ts';
import styles from './data.module.css';
import { columnName } from '#ui/words/column-name.ts';

type Cells = readonly string[];

const SAMPLE = 40;

/** What was taken of a file, as a table of its own: every cell as text. */
export function BatchRows({ batch, name }: { readonly batch: string; readonly name: string }) {
  const words = useText(dataText);
  // The first rows tell the headers, how wide they are and how many there are; the rest comes in windows.
  const state = useCall('import.batchRows', { batch, offset: 0, limit: SAMPLE });
  const shape = answerOf(state);
  // Just undone: the list is about to lose this file.
  const isGone = state.status === 'failed' && state.failure.code === 'stagedGone';
  if (state.status === 'failed' && !isGone) return <FailureNotice failure={state.failure} />;
  if (shape === null) return <Skeleton height="120px" label={words.loading} />;
  return (
    <div className={styles.rows}>
      <p className={styles.rowsCount}>{words.rowsCount(shape.total)}</p>
      <RowsTable batch={batch} label={words.rowsOf(name)} {...shape} />
    </div>
  );
}

interface RowsTableProps {
  readonly batch: string;
  readonly label: string;
  readonly headers: readonly string[];
  readonly total: number;
  /** The first rows. */
  readonly rows: readonly Cells[];
}

function RowsTable({ batch, label, headers, total, rows: sample }: RowsTableProps) {
  const words = useText(dataText);
  const formats = useFormats();
  const getWindow = useCallback(
    async (offset: number, limit: number) =>
      (await dataClient.call('import.batchRows', { batch, offset, limit })).rows,
    [batch],
  );
  const columns = useMemo<readonly TableColumn<Cells>[]>(
    () => [
      {
        id: 'row',
        header: words.rowNumber,
        width: 80,
        align: 'end',
        render: (_, index) => formats.integer(index + 1),
      },
      ...cellColumns(
        headers.map((header) => columnName(header, formats.locale)),
        (cells: Cells) => cells,
        sample,
      ),
    ],
    [words, formats, headers, sample],
  );
  return (
    <DataTable
      label={label}
      columns={columns}
      rowCount={total}
      getWindow={getWindow}
      maxHeight="min(520px, 75vh)"
      empty={<p className={styles.rowsCount}>{words.noRows}</p>}
    />
  );
}
