import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { dataClient } from '#app/asking/data-client.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import { useWorkspace } from '#app/workspace.ts';
import {
  isAcceptable,
  NewPassphraseFields,
  NO_PASSPHRASE,
  PassphraseField,
} from './passphrase-fields.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useRecovery } from './vault-parts.tsx';
import { vaultText } from './vault-text.ts';
import { wrongSecretWords } from './wrong-secret.ts';
import styles from './vault.module.css';

interface DialogProps {
  readonly onClose: () => void;
}

/** Another passphrase for the same vault. */
export function ChangePassphrase({
  recoveryKey,
  onClose,
}: DialogProps & {
  /** Given by who came in with it: the old passphrase is not asked for. */
  readonly recoveryKey?: string;
}) {
  const words = useText(vaultText);
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(NO_PASSPHRASE);
  const { isBusy, said, run } = useAsking();
  const isForgotten = recoveryKey !== undefined;
  // No passphrase opens it any more: the paper does.
  const asksForKey = useWorkspace(({ view }) => view?.vault?.damaged === 'passphrase');
  const change = (): Promise<void> =>
    run(async () => {
      const secret = isForgotten
        ? { recoveryKey }
        : asksForKey
          ? { recoveryKey: current }
          : { passphrase: current };
      const { passphrase } = typed;
      const wrong = await dataClient.call('vault.changePassphrase', { secret, passphrase });
      if (wrong) return wrongSecretWords(words, wrong, isForgotten || asksForKey);
      showToast(words.changed);
      onClose();
      return '';
    });
  return (
    <Dialog
      title={isForgotten ? words.setPassphrase : words.change}
      lead={words.changeWhy}
      onClose={isBusy ? null : onClose}
    >
      <Asking
        isBusy={isBusy}
        isReady={isAcceptable(typed) && (isForgotten || current !== '')}
        said={said}
        label={words.change}
        cancelLabel={isForgotten ? words.later : words.cancel}
        onSubmit={() => void change()}
        onCancel={onClose}
      >
        {!isForgotten &&
          (asksForKey ? (
            <TextField
              label={words.recoveryKey}
              autoComplete="off"
              spellCheck={false}
              value={current}
              onChange={setCurrent}
            />
          ) : (
            <PassphraseField label={words.current} value={current} isFirst onChange={setCurrent} />
          ))}
        <NewPassphraseFields value={typed} isFirst={isForgotten} onChange={setTyped} />
      </Asking>
    </Dialog>
  );
}

/** A new recovery key; the old sheet opens nothing any more. */
export function ReplaceRecoveryKey({ onClose }: DialogProps) {
  const words = useText(vaultText);
  const [current, setCurrent] = useState('');
  const { isBusy, said, run } = useAsking();
  const replace = (): Promise<void> =>
    run(async () => {
      const secret = { passphrase: current };
      const made = await dataClient.call('vault.replaceRecoveryKey', { secret });
      if (made.wrong) return wrongSecretWords(words, made.wrong, false);
      useRecovery.setState({ fresh: made.recoveryKey });
      onClose();
      return '';
    });
  return (
    <Dialog title={words.newKey} lead={words.newKeyWhy} onClose={isBusy ? null : onClose}>
      <Asking
        isBusy={isBusy}
        isReady={current !== ''}
        said={said}
        label={words.newKey}
        cancelLabel={words.cancel}
        onSubmit={() => void replace()}
        onCancel={onClose}
      >
        <PassphraseField label={words.current} value={current} isFirst onChange={setCurrent} />
      </Asking>
    </Dialog>
  );
}

/** Runs one question at a time; what `ask` returns is said under the fields. */
function useAsking() {
  const words = useText(vaultText);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const run = async (ask: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setSaid('');
    try {
      setSaid(await ask());
    } catch {
      setSaid(words.failed);
    }
    setBusy(false);
  };
  return { isBusy, said, run };
}

function Asking(props: {
  readonly isBusy: boolean;
  readonly isReady: boolean;
  readonly said: string;
  readonly label: string;
  readonly cancelLabel: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}) {
  const { isBusy, isReady, said, label, cancelLabel, onSubmit, onCancel, children } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy && isReady) onSubmit();
  };
  return (
    <form className={styles.fields} onSubmit={submit}>
      {children}
      <p className={styles.wrong} role="status">
        {said}
      </p>
      <div className={styles.actions}>
        <Button variant="default" disabled={isBusy} onClick={onCancel}>
          {cancelLabel}
        </Button>
        <Button type="submit" loading={isBusy} disabled={!isReady} data-role="change-secret">
          {label}
        </Button>
      </div>
    </form>
  );
}
