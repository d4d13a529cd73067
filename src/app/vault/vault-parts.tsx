/** What the shell shows of the vault: loaded when there is one, so that nobody else waits for it. */
import { IconLock } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { create } from 'zustand';
import { shellText } from '#app/shell/shell-text.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useText } from '#ui/words/locale-context.tsx';
import styles from './lock-button.module.css';

const lockVault = async (): Promise<void> => (await import('./lock-vault.ts')).lockVault();

/** Begins to look for idleness with the first vault that is opened. */
export function watchVault(): void {
  const look = (): boolean => {
    if (!useWorkspace.getState().view?.vault) return false;
    void import('./lock-vault.ts').then(({ watchIdleness }) => watchIdleness());
    return true;
  };
  if (look()) return;
  const stop = useWorkspace.subscribe(() => {
    if (look()) stop();
  });
}

/** In the top bar: one press, and nothing is to be seen. */
export function LockButton() {
  const words = useText(shellText);
  return (
    <button
      type="button"
      className={styles.lock}
      title={words.lockNow}
      data-role="lock"
      onClick={() => void lockVault()}
    >
      <IconLock size={18} stroke={1.7} aria-hidden />
      <span>{words.lock}</span>
    </button>
  );
}

const LazyUnlockScreen = lazy(async () => ({
  default: (await import('./unlock-screen.tsx')).UnlockScreen,
}));
const LazyChange = lazy(async () => ({
  default: (await import('./change-passphrase.tsx')).ChangePassphrase,
}));

export function UnlockScreen() {
  return (
    <Suspense>
      <LazyUnlockScreen />
    </Suspense>
  );
}

const LazyRecovery = lazy(async () => ({
  default: (await import('./recovery-sheet.tsx')).RecoveryDialog,
}));

/** Recovery keys in sight, over whatever screen stands there; nowhere else are they kept. */
export const useRecovery = create<{
  /** Just made: to be written down. */
  readonly fresh: string | null;
  /** Somebody came in with it: with it they may choose a passphrase they know. */
  readonly used: string | null;
}>(() => ({ fresh: null, used: null }));

/** What is to be done with a recovery key, one thing after the other. */
export function RecoveryKeys() {
  const { fresh, used } = useRecovery();
  return (
    <Suspense>
      {fresh !== null ? (
        <LazyRecovery recoveryKey={fresh} onDone={() => useRecovery.setState({ fresh: null })} />
      ) : (
        used !== null && (
          <LazyChange recoveryKey={used} onClose={() => useRecovery.setState({ used: null })} />
        )
      )}
    </Suspense>
  );
}
