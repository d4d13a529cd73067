import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { dataClient } from '#app/asking/data-client.ts';
import { deviceZone, useWorkspace } from '#app/workspace.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { TextField } from '#ui/text-field.tsx';
import { canEncrypt } from './can-encrypt.ts';
import { NewPassphraseFields, NO_PASSPHRASE, isAcceptable } from './passphrase-fields.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useRecovery } from './vault-parts.tsx';
import { vaultText } from './vault-text.ts';
import styles from './vault.module.css';

const LONGEST_NAME = 60;

interface TurnOnProps {
  /** A new workspace is made; else the open one is encrypted. */
  readonly isNew?: boolean;
  /** @param isMade there is a vault now */
  readonly onClose: (isMade: boolean) => void;
}

/** The way to an encrypted workspace: a passphrase, some waiting, a key to keep. */
export function TurnOnVault({ isNew = false, onClose }: TurnOnProps) {
  const words = useText(vaultText);
  const hasData = useWorkspace((state) => (state.view?.revision ?? 0) > 0);
  const [name, setName] = useState('');
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const [progress, setProgress] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  const isReady = isAcceptable(typed) && (!isNew || name.trim() !== '');
  const turnOn = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || !isReady) return;
    setBusy(true);
    setFailed(false);
    try {
      const { passphrase } = typed;
      const made = isNew
        ? await dataClient.call('vault.create', {
            name: name.trim(),
            zone: deviceZone(),
            passphrase,
          })
        : await dataClient.call(
            'vault.turnOn',
            { passphrase },
            { onProgress: ({ done }) => setProgress(done) },
          );
      useRecovery.setState({ fresh: made.recoveryKey });
      onClose(true);
      return;
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };

  return (
    <Dialog
      title={isNew ? words.create : words.offer}
      lead={words.offerWhy}
      onClose={isBusy ? null : () => onClose(false)}
    >
      <form className={styles.fields} onSubmit={(event) => void turnOn(event)}>
        {isNew && (
          <TextField
            label={words.name}
            value={name}
            onChange={setName}
            maxLength={LONGEST_NAME}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is for it
            autoFocus
          />
        )}
        <NewPassphraseFields value={typed} isFirst={!isNew} onChange={setTyped} />
        <ul className={styles.facts}>
          <li>{words.noReset}</li>
          {hasData && !isNew && <li>{words.oldBytes}</li>}
        </ul>
        <p className={styles.wrong} role="status">
          {hasFailed ? words.failed : ''}
        </p>
        <div className={styles.actions}>
          {isBusy && (
            <p className={styles.small} role="status">
              {words.working}
              {progress !== null && ` ${Math.floor(progress * 100)}%`}
            </p>
          )}
          <Button variant="default" disabled={isBusy} onClick={() => onClose(false)}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={isBusy} disabled={!isReady} data-role="turn-on-vault">
            {words.turnOn}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The button that makes a new workspace in a vault. */
export function NewVault({ onMade }: { readonly onMade: () => void }) {
  const words = useText(vaultText);
  const [isAsked, setAsked] = useState(false);
  if (!canEncrypt) return null;
  return (
    <>
      <Button variant="default" size="sm" data-role="new-vault" onClick={() => setAsked(true)}>
        {words.create}
      </Button>
      {isAsked && (
        <TurnOnVault
          isNew
          onClose={(isMade) => {
            setAsked(false);
            if (isMade) onMade();
          }}
        />
      )}
    </>
  );
}
