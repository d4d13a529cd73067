import { IconFileImport } from '@tabler/icons-react';
import { useText } from '#ui/words/locale-context.tsx';
import { discardImport, useImportSession } from '#app/import-session.ts';
import { linkTo } from '#app/routes.ts';
import { shellText } from './shell-text.ts';
import styles from './pending-import.module.css';

/** On other screens: files that were read and wait to be started, or dropped. */
export function PendingImport() {
  const words = useText(shellText);
  const phase = useImportSession((session) => session.phase);
  if (phase === 'idle') return null;
  const isReading = phase === 'staging' || phase === 'committing';
  return (
    <aside className={styles.bar} data-print="no" aria-label={words.pendingImport}>
      <IconFileImport size={18} stroke={1.6} aria-hidden />
      <span>{isReading ? words.pendingReading : words.pendingImport}</span>
      <a href={linkTo('/import')}>{words.pendingBack}</a>
      {!isReading && (
        <button type="button" onClick={discardImport}>
          {words.pendingDrop}
        </button>
      )}
    </aside>
  );
}
