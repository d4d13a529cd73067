import type { BatchAlert } from '#domain/batch.ts';
import type { TableKind } from '#domain/tables.ts';
import { IconInfoCircle } from '@tabler/icons-react';
import { useLocale } from '#ui/words/locale-context.tsx';
import { wordIn } from '#domain/locale.ts';
import { formatsOf } from '#ui/words/formats.ts';
import { alertRecords, alertRemedy, alertSentence, whichRows } from './alert-words.ts';
import { exampleList } from '#app/screens/import/mapping/field-words.ts';
import styles from './batch-alerts.module.css';

interface BatchAlertsProps {
  readonly alerts: readonly BatchAlert[];
  /** Kinds of the file. */
  readonly kinds: readonly TableKind[];
}

/** What is worth knowing about a file, in plain sentences; examples are imported text, shown as text. */
export function BatchAlerts({ alerts: all, kinds }: BatchAlertsProps) {
  const locale = useLocale();
  // Equal rows of a table of no known kind are nothing that was bought twice.
  const isUnknown = kinds.every((kind) => kind === 'other');
  const alerts = isUnknown ? all.filter(({ code }) => code !== 'equalRows') : all;
  if (alerts.length === 0) return null;
  const remedy = alertRemedy(alerts, locale);
  return (
    <ul className={styles.alerts}>
      {alerts.map((alert, i) => (
        <li key={i}>
          <IconInfoCircle size={16} stroke={1.7} aria-hidden />
          <span>
            {alertSentence(alert, locale)}
            {alert.examples !== undefined && alert.examples.length > 0 && (
              <span className={styles.examples}>
                {locale === 'en' ? ' – e.g. ' : '，例如 '}
                {exampleList(alert.examples, locale)}
              </span>
            )}
            <AlertRecords alert={alert} />
          </span>
        </li>
      ))}
      {remedy !== null && <li className={styles.remedy}>{remedy}</li>}
    </ul>
  );
}

/** As many rows are named; how many more there are is said. */
const MOST_NAMED = 200;

/** The rows that an alert speaks of, behind a word. */
function AlertRecords({ alert: { count, records } }: { readonly alert: BatchAlert }) {
  const locale = useLocale();
  if (records === undefined || records.length === 0) return null;
  const named = records.slice(0, MOST_NAMED);
  const { integer } = formatsOf(locale);
  const list = named.map((record) => integer(record)).join(locale === 'en' ? ', ' : '、');
  return (
    <details className={styles.rows}>
      <summary>{wordIn(whichRows, locale)}</summary>
      {wordIn(alertRecords, locale)(list, count - named.length)}
    </details>
  );
}
