import { Button } from '@mantine/core';
import { useState } from 'react';
import { canEncrypt } from '#app/vault/can-encrypt.ts';
import {
  isAcceptable,
  type NewPassphrase,
  NewPassphraseFields,
  NO_PASSPHRASE,
} from '#app/vault/passphrase-fields.tsx';
import { CheckField } from '#ui/check-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useText } from '#ui/words/locale-context.tsx';
import { backupText } from './backup-text.ts';
import styles from './backup.module.css';

interface LockChoice {
  readonly fields: React.ReactNode;
  /** Whether what is typed may be taken. */
  readonly isReady: boolean;
  /** Null: not locked. */
  readonly passphrase: string | null;
}

interface LockDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly isVault: boolean;
  readonly confirmLabel: string;
  /** @param passphrase null: not locked by one */
  readonly onConfirm: (passphrase: string | null) => void;
  readonly onClose: () => void;
}

/** Asks how a backup is locked before it is written. */
export function LockDialog(props: LockDialogProps) {
  const { title, lead, isVault, confirmLabel, onConfirm, onClose } = props;
  const words = useText(backupText);
  const lock = useLockChoice(isVault);
  return (
    <Dialog title={title} {...(lead === undefined ? {} : { lead })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (lock.isReady) onConfirm(lock.passphrase);
        }}
      >
        {lock.fields}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {words.back}
          </Button>
          <Button type="submit" disabled={!lock.isReady} data-role="write-backup">
            {confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The choice to lock a backup: a vault's own lock, or a passphrase typed twice. */
function useLockChoice(isVault: boolean): LockChoice {
  const words = useText(backupText);
  const [isLocked, setLocked] = useState(false);
  const [typed, setTyped] = useState<NewPassphrase>(NO_PASSPHRASE);
  if (isVault) {
    const fields = <p className={styles.small}>{words.vaultLocked}</p>;
    return { fields, isReady: true, passphrase: null };
  }
  const fields = (
    <div className={styles.fields}>
      {canEncrypt && <CheckField label={words.lockIt} isChecked={isLocked} onChange={setLocked} />}
      <p className={styles.small}>{canEncrypt ? words.lockWhy : words.lockNotHere}</p>
      {isLocked && <NewPassphraseFields value={typed} onChange={setTyped} />}
    </div>
  );
  return {
    fields,
    isReady: !isLocked || isAcceptable(typed),
    passphrase: isLocked ? typed.passphrase : null,
  };
}
