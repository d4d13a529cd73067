import { lazy, Suspense, useState } from 'react';
import { startText } from '#app/start/start-text.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { canEncrypt } from './can-encrypt.ts';
import { QuietButton } from './quiet-button.tsx';
import styles from './vault-offer.module.css';

const LazyTurnOn = lazy(async () => ({
  default: (await import('./turn-on-vault.tsx')).TurnOnVault,
}));

/** The start screen's quiet choice: a passphrase before anything is stored. */
export function VaultOffer() {
  const words = useText(startText);
  const [isAsked, setAsked] = useState(false);
  const view = useWorkspace((state) => state.view);
  if (!view?.isWriter || view.vault) return null;
  return (
    <div className={styles.offer}>
      {canEncrypt ? (
        <QuietButton data-role="offer-vault" onClick={() => setAsked(true)}>
          {words.withPassphrase}
        </QuietButton>
      ) : (
        <p>{words.noPassphraseHere}</p>
      )}
      {isAsked && (
        <Suspense>
          <LazyTurnOn onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </div>
  );
}
