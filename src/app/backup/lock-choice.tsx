import { useState } from 'react';
import {
  isAcceptable,
  type NewPassphrase,
  NewPassphraseFields,
  NO_PASSPHRASE,
} from '#app/vault/passphrase-fields.tsx';
import { useText } from '#ui/locale-context.tsx';
import { backupText } from './backup-text.ts';
import styles from './backup.module.css';

export interface LockChoice {
  readonly fields: React.ReactNode;
  /** Whether what is typed may be taken. */
  readonly isReady: boolean;
  /** Null: not locked. */
  readonly passphrase: string | null;
}

/** The choice to lock a backup: a vault's own lock, or a passphrase typed twice. */
export function useLockChoice(isVault: boolean): LockChoice {
  const words = useText(backupText);
  const [isLocked, setLocked] = useState(false);
  const [typed, setTyped] = useState<NewPassphrase>(NO_PASSPHRASE);
  if (isVault) {
    const fields = <p className={styles.small}>{words.vaultLocked}</p>;
    return { fields, isReady: true, passphrase: null };
  }
  const fields = (
    <div className={styles.fields}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isLocked}
          onChange={(event) => setLocked(event.currentTarget.checked)}
        />
        <span>{words.lockIt}</span>
      </label>
      <p className={styles.small}>{words.lockWhy}</p>
      {isLocked && <NewPassphraseFields value={typed} onChange={setTyped} />}
    </div>
  );
  return {
    fields,
    isReady: !isLocked || isAcceptable(typed),
    passphrase: isLocked ? typed.passphrase : null,
  };
}
