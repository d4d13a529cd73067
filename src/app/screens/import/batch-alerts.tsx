import type { BatchAlert } from '#domain/batch.ts';
import type { TableKind } from '#domain/tables.ts';
import { IconInfoCircle } from '@tabler/icons-react';
import { useLocale } from '#ui/locale-context.tsx';
import { alertSentence, exampleList } from './import-words.ts';
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
          </span>
        </li>
      ))}
    </ul>
  );
}
