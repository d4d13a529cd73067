import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { localDayOf } from '#domain/time-zone.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { showToast } from '#ui/toast.ts';
import { CheckField } from '#ui/check-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { vaultText } from './vault-text.ts';
import styles from './vault.module.css';

interface RecoveryProps {
  readonly recoveryKey: string;
  readonly onDone: () => void;
}

/** The recovery key, shown once: to write down, print or copy, then gone from the page. */
export function RecoveryDialog(props: RecoveryProps) {
  const words = useText(vaultText);
  return (
    <Dialog title={words.recoveryTitle} lead={words.recoveryLead} onClose={null}>
      <RecoverySheet {...props} />
    </Dialog>
  );
}

function RecoverySheet({ recoveryKey, onDone }: RecoveryProps) {
  const words = useText(vaultText);
  const formats = useFormats();
  const name = useWorkspace((state) => state.view?.name ?? null);
  const zone = useWorkspace((state) => state.view?.zone ?? 'UTC');
  const [shownAt] = useState(() => Date.now());
  const today = formats.day(localDayOf(shownAt, zone));
  const [isKept, setKept] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(recoveryKey);
      showToast(words.copied);
    } catch {
      showToast(words.failed, { tone: 'error' });
    }
  };
  return (
    <div className={styles.fields}>
      <Groups recoveryKey={recoveryKey} />
      <p className={styles.small}>{words.recoveryCheck}</p>
      <div className={styles.buttons}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden />}
          onClick={printSheet}
        >
          {words.printIt}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCopy size={17} stroke={1.6} aria-hidden />}
          onClick={() => void copy()}
        >
          {words.copyIt}
        </Button>
      </div>
      <CheckField label={words.kept} isChecked={isKept} onChange={setKept} />
      <div className={styles.actions}>
        <Button disabled={!isKept} data-role="recovery-done" onClick={onDone}>
          {words.done}
        </Button>
      </div>
      {createPortal(
        <div className={`silhouette-recovery ${styles.sheet}`}>
          <h1>{words.sheetTitle}</h1>
          <p>{name === null ? today : words.sheetOf(name, today)}</p>
          <Groups recoveryKey={recoveryKey} />
          <p>{words.sheetUse}</p>
        </div>,
        document.body,
      )}
    </div>
  );
}

function Groups({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <ol className={styles.groups} data-role="recovery-key">
      {recoveryKey.split('-').map((group, at) => (
        // Groups may be alike; their place is what they are.
        <li key={at}>
          <span aria-hidden="true">{at + 1}</span>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  );
}

/** Prints the sheet alone. */
function printSheet(): void {
  const root = document.documentElement;
  root.dataset['prints'] = 'recovery';
  addEventListener('afterprint', () => delete root.dataset['prints'], { once: true });
  print();
}
