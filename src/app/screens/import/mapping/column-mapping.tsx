import { wordIn } from '#domain/locale.ts';
import { TABLES } from '#domain/tables.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { StatusBadge } from '#ui/status-badge.tsx';
import type { StagedColumnView, StagedFileView } from '#worker/protocol/import.ts';
import { isDoubtful, LIKELY, SURE } from './column-doubt.ts';
import { FieldPicker } from './field-picker.tsx';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import { MappingFile } from './mapping-file.tsx';
import { fieldName } from './field-words.ts';
import { readableCell } from './readable-cell.ts';
import { typeName } from '#app/screens/import/reading/reading-words.ts';
import styles from './column-mapping.module.css';
import { columnName } from '#ui/words/column-name.ts';

export interface ColumnMappingProps {
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

/** What each column of the file is taken for, with how sure that is; every one can be changed. */
export function ColumnMapping({ file, corrections }: ColumnMappingProps) {
  const words = useText(detailsText);
  const locale = useLocale();
  return (
    <div className={styles.mapping}>
      <p className={styles.lead}>{words.columnsLead}</p>
      <div className={styles.head} aria-hidden="true">
        <span>{words.columnInFile}</span>
        <span>{words.firstValues}</span>
        <span>{words.takenAs}</span>
        <span>{words.howSure}</span>
      </div>
      <ul className={styles.columns}>
        {file.columns.flatMap((column) => {
          if (column.isOutside) return [];
          // What was chosen shows at once; the file is still being read again with it.
          const wish = corrections?.columns?.[column.index];
          const taken = wish ?? {
            table: column.table,
            field: column.custom ? null : column.field,
          };
          const table = wordIn(TABLES[taken.table].label, locale);
          const joined = wish ? undefined : joinedColumn(column, file.columns);
          const face = joined
            ? words.partOf(
                fieldName(joined.table, joined.field, locale),
                columnName(joined.header, locale),
              )
            : taken.field === null
              ? words.customFieldOf(table)
              : `${table} · ${fieldName(taken.table, taken.field, locale)}`;
          return (
            <li key={column.index} className={styles.column} data-column={column.index}>
              <div className={styles.header}>
                <strong>{columnName(column.header, locale)}</strong>
                <span className={styles.type}>
                  {typeName(column, locale)}
                  {column.unreadableCount > 0 && (
                    <span className={styles.unreadable}>
                      {' · '}
                      {words.unreadable(column.unreadableCount)}
                    </span>
                  )}
                </span>
              </div>
              <Samples samples={column.samples} />
              <FieldPicker
                label={`${words.takenAsOf(columnName(column.header, locale))}: ${face}`}
                face={face}
                isCustom={taken.field === null && joined === undefined}
                kinds={file.kinds}
                chosen={taken}
                onChoose={(choice) =>
                  correctFile(file.batch, { columns: { [column.index]: choice } })
                }
              />
              <Confidence column={column} isChosen={wish !== undefined} />
            </li>
          );
        })}
      </ul>
      <MappingFile file={file} />
    </div>
  );
}

/** The column that tells this one whole: a given name with its family name, a day with its time. */
function joinedColumn(
  { joins }: StagedColumnView,
  columns: readonly StagedColumnView[],
): StagedColumnView | undefined {
  return joins === undefined ? undefined : columns.find(({ index }) => index === joins);
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const words = useText(detailsText);
  const shown = samples.filter((sample) => sample.trim() !== '').slice(0, 3);
  return (
    <div className={styles.samples} aria-label={words.firstValues} role="group">
      {shown.length === 0 && <span className={styles.blank}>{words.emptyValue}</span>}
      {shown.map((sample, i) => (
        <span key={i} className={styles.sample}>
          {readableCell(sample)}
        </span>
      ))}
    </div>
  );
}

function Confidence(props: { readonly column: StagedColumnView; readonly isChosen: boolean }) {
  const { column, isChosen } = props;
  const words = useText(detailsText);
  if (isChosen) {
    return (
      <StatusBadge tone="accent" look="plain">
        {words.chosenByYou}
      </StatusBadge>
    );
  }
  if (column.custom) {
    return (
      <StatusBadge tone="outline" look="plain">
        {words.customKept}
      </StatusBadge>
    );
  }
  const [tone, word] =
    column.confidence >= SURE
      ? (['green', words.sure] as const)
      : column.confidence >= LIKELY
        ? (['outline', words.likely] as const)
        : isDoubtful(column, undefined)
          ? (['orange', words.unsure] as const)
          : (['outline', words.guessed] as const);
  return (
    <StatusBadge tone={tone} look="plain">
      {word}
    </StatusBadge>
  );
}
