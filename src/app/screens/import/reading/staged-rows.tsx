import { useCallback, useMemo, useState } from 'react';
import type { RowOutcome } from '#domain/batch.ts';
import { wordIn } from '#domain/locale.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { DataTable } from '#ui/table/data-table.tsx';
import type { TableColumn } from '#ui/table/table-column.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { StatusBadge } from '#ui/status-badge.tsx';
import type { StagedFileView, StagedRow } from '#worker/protocol/import.ts';
import { cellColumns } from '#app/screens/import/mapping/cell-columns.ts';
import { collisionText } from '#app/screens/import/mapping/collision-text.ts';
import { detailsText } from './details-text.ts';
import {
  OUTCOMES,
  outcomeNames,
  outcomeTones,
  reasonName,
} from '#app/screens/import/outcome/outcome-words.ts';
import { outcomeCounts } from '#app/screens/import/outcome/row-accounting.tsx';
import { RowChanges } from '#app/screens/import/outcome/row-changes.tsx';
import styles from './staged-rows.module.css';
import { columnName } from '#ui/words/column-name.ts';

export interface StagedRowsProps {
  readonly staged: string;
  readonly file: StagedFileView;
}

/** The dry run, row by row: what would become of each, and why. */
export function StagedRows({ staged, file }: StagedRowsProps) {
  const words = useText(detailsText);
  const collisionWords = useText(collisionText);
  const formats = useFormats();
  const locale = useLocale();
  const counts = outcomeCounts(file.rows);
  const [outcome, setOutcome] = useState<RowOutcome | null>(null);
  const { batch } = file;

  const getWindow = useCallback(
    async (offset: number, limit: number) => {
      const which = outcome === null ? {} : { outcome };
      const view = await dataClient.call('import.rows', {
        staged,
        batch,
        offset,
        limit,
        ...which,
      });
      return view.rows;
    },
    [staged, batch, outcome],
  );
  const columns = useMemo<readonly TableColumn<StagedRow>[]>(
    () => [
      {
        id: 'record',
        header: words.rowNumber,
        width: 84,
        align: 'end',
        render: ({ record }) => formats.integer(record),
      },
      {
        id: 'outcome',
        header: words.outcome,
        width: 110,
        render: (row) => (
          <StatusBadge tone={outcomeTones[row.outcome]} look="plain">
            {wordIn(outcomeNames[row.outcome], locale)}
          </StatusBadge>
        ),
      },
      ...(counts.rejected + counts.skipped > 0
        ? [
            {
              id: 'reason',
              header: words.reason,
              width: 150,
              render: ({ reason }: StagedRow) =>
                reason === null ? '' : reasonName(reason, locale),
            },
          ]
        : []),
      ...(file.hasEarlier && counts.changed > 0
        ? [
            {
              id: 'changes',
              header: collisionWords.changes,
              width: 320,
              render: ({ changes }: StagedRow) => (
                <RowChanges columns={file.columns} changes={changes} />
              ),
            },
          ]
        : []),
      ...cellColumns(
        file.columns.map(({ header }) => columnName(header, locale)),
        (row: StagedRow) => row.cells,
        samplesOf(file),
        new Set([...file.columns.keys()].filter((at) => file.columns[at]?.isEmpty)),
      ),
    ],
    [words, collisionWords, formats, locale, file, counts.rejected, counts.skipped, counts.changed],
  );
  const choices = [null, ...OUTCOMES.filter((it) => counts[it] > 0)];
  return (
    <div className={styles.rows}>
      <div className={styles.choices} role="group" aria-label={words.showRows}>
        {choices.map((it) => (
          <button
            key={it ?? 'all'}
            type="button"
            aria-pressed={it === outcome}
            onClick={() => setOutcome(it)}
          >
            {it === null ? words.all : wordIn(outcomeNames[it], locale)}{' '}
            <span>{formats.integer(it === null ? file.rows.read : counts[it])}</span>
          </button>
        ))}
      </div>
      <DataTable
        label={words.tabRows}
        columns={columns}
        rowCount={outcome === null ? file.rows.read : counts[outcome]}
        getWindow={getWindow}
        maxHeight="min(440px, 70vh)"
        empty={<p className={styles.none}>{words.noSuchRows}</p>}
      />
    </div>
  );
}

/** First values of every column, as rows. */
function samplesOf({ columns }: StagedFileView): readonly (readonly string[])[] {
  const longest = Math.max(0, ...columns.map(({ samples }) => samples.length));
  return Array.from({ length: longest }, (_, at) =>
    columns.map(({ samples }) => samples[at] ?? ''),
  );
}
