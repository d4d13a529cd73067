import { IconShieldCheck } from '@tabler/icons-react';
import { dataClient } from '#app/asking/data-client.ts';
import { linkTo } from '#app/routes.ts';
import { useWorkspace } from '#app/workspace.ts';
import styles from './pending-import.module.css';
import { useText } from '#ui/words/locale-context.tsx';
import { reminderText } from './backup-reminder-text.ts';

/** A quiet line while a backup would be wise; gone for a week when it is sent away. */
export function BackupReminder() {
  const words = useText(reminderText);
  const due = useWorkspace((state) => state.view?.backup.due ?? null);
  if (due === null) return null;
  const { daysAgo, importsSince } = due;
  return (
    <aside className={styles.bar} data-print="no" aria-label={words.label}>
      <IconShieldCheck size={18} stroke={1.6} aria-hidden />
      <span>{daysAgo === null ? words.never : words.due(daysAgo, importsSince)}</span>
      <a href={linkTo('/device')}>{words.save}</a>
      <button type="button" onClick={() => void dataClient.call('backup.dismiss', null)}>
        {words.later}
      </button>
    </aside>
  );
}
