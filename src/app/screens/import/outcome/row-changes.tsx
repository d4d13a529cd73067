import { useFormats, useText } from '#ui/words/locale-context.tsx';
import type { CellChange, StagedColumnView } from '#worker/protocol/import.ts';
import { collisionText } from '#app/screens/import/mapping/collision-text.ts';
import { readableCell } from '#app/screens/import/mapping/readable-cell.ts';
import styles from './row-changes.module.css';

export interface RowChangesProps {
  readonly columns: readonly StagedColumnView[];
  readonly changes: readonly CellChange[];
}

/** What one row changes: before → after, and what stays though the row says otherwise. */
export function RowChanges({ columns, changes }: RowChangesProps) {
  const words = useText(collisionText);
  const formats = useFormats();
  if (changes.length === 0) return null;
  const headers = new Map(columns.map(({ index, header }) => [index, header]));
  const shown = changes.map(({ column, before, after, isKept }) => ({
    column,
    header: headers.get(column) ?? '',
    held: before === null ? words.blank : readableCell(before),
    after: readableCell(after),
    isKept,
  }));
  const told = shown.map(({ header, held, after, isKept }) =>
    isKept ? words.stays(header, held, after) : `${header} ${held} → ${after}`,
  );
  return (
    <span className={styles.changes} data-role="row-changes" title={told.join('\n')}>
      {shown.map(({ column, header, held, after, isKept }, at) => (
        <span key={column} data-kept={isKept}>
          {at > 0 && (formats.locale === 'en' ? '; ' : '；')}
          {isKept ? (
            told[at]
          ) : (
            <>
              {header} <del>{held}</del> → <ins>{after}</ins>
            </>
          )}
        </span>
      ))}
    </span>
  );
}
