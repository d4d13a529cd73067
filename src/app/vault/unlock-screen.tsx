import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useId, useState, type FormEvent } from 'react';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { useDocumentTitle } from '#app/shell/screen-frame.tsx';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import {
  deviceZone,
  openBesides,
  switchWorkspace,
  unlockWorkspace,
  useWorkspace,
  wipeLocked,
} from '#app/workspace.ts';
import { localMomentOf } from '#domain/time-zone.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { WorkspaceSummary, WrongSecret } from '#worker/protocol/workspace.ts';
import { PassphraseField } from './passphrase-fields.tsx';
import { useRecovery } from './vault-parts.tsx';
import { wrongSecretWords } from './wrong-secret.ts';
import { vaultText } from './vault-text.ts';
import { QuietButton } from './quiet-button.tsx';
import styles from './vault.module.css';

/** What stands in the place of a locked workspace: no word about what is in it. */
export function UnlockScreen() {
  const words = useText(vaultText);
  const [way, setWay] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<WrongSecret | null>(null);
  const [trouble, setTrouble] = useState<'broken' | 'failed' | null>(null);
  const cannotAsk = useWorkspace((state) => state.failure !== null);
  const said = useId();
  useDocumentTitle(words.lockedTitle);

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || typed === '') return;
    setBusy(true);
    setWrong(null);
    setTrouble(null);
    try {
      const secret = way === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
      const reason = await unlockWorkspace(secret);
      setWrong(reason);
      if (!reason && way === 'recoveryKey') useRecovery.setState({ used: typed });
    } catch (error) {
      setTrouble(failureOf(error).code === 'brokenSeal' ? 'broken' : 'failed');
    }
    setBusy(false);
  };

  const isByKey = way === 'recoveryKey';
  const isDamaged = wrong?.why === 'damaged';
  const change = (next: typeof way): void => {
    setWay(next);
    setTyped('');
    setWrong(null);
  };
  if (cannotAsk) {
    return (
      <div className={styles.locked}>
        <LockedHead />
        <Broken />
        <Others />
        <Lost />
      </div>
    );
  }
  return (
    <div className={styles.locked}>
      <LockedHead />
      <form className={styles.form} onSubmit={(event) => void unlock(event)}>
        {isByKey ? (
          <TextField
            key="recoveryKey"
            label={words.recoveryKey}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing to do here
            autoFocus
            aria-invalid={wrong !== null}
            aria-describedby={said}
            value={typed}
            onChange={setTyped}
          />
        ) : (
          <PassphraseField
            key="passphrase"
            label={words.passphrase}
            isFirst
            isWrong={wrong !== null}
            describedBy={said}
            value={typed}
            onChange={setTyped}
          />
        )}
        <p id={said} className={wrong && !isDamaged ? styles.wrong : styles.small} role="status">
          {wrong && !isDamaged
            ? wrongSecretWords(words, wrong, isByKey)
            : isByKey
              ? words.recoveryHint
              : ''}
        </p>
        <Button type="submit" size="md" loading={isBusy} data-role="unlock">
          {words.unlock}
        </Button>
        <QuietButton onClick={() => change(isByKey ? 'passphrase' : 'recoveryKey')}>
          {isByKey ? words.usePassphrase : words.useRecoveryKey}
        </QuietButton>
      </form>
      {isDamaged && (
        <Notice
          tone="error"
          title={wrongSecretWords(words, wrong, isByKey)}
          safe={words.damagedSafe}
          next={
            !wrong.hasOther
              ? words.damagedBoth
              : isByKey
                ? words.damagedUsePassphrase
                : words.damagedUseKey
          }
          actions={!wrong.hasOther && <Besides />}
        />
      )}
      {trouble === 'broken' && <Broken />}
      {trouble === 'failed' && <Notice tone="error" title={words.failed} />}
      <Others />
      <Lost />
    </div>
  );
}

/** Which one it is, as far as that can be known: its name is locked up with the rest. */
function LockedHead() {
  const words = useText(vaultText);
  const locked = useWorkspace((state) => state.locked);
  const own = useWorkspaces().find(({ id }) => id === locked);
  const factsOf = useLockedFacts();
  return (
    <>
      <span className={styles.lockedMark}>
        <IconLock size={28} stroke={1.6} aria-hidden />
      </span>
      <h1>{words.lockedTitle}</h1>
      <p>{words.lockedLead}</p>
      <p className={styles.small}>
        {words.nameInside}
        {own !== undefined && (
          <>
            <br />
            {factsOf(own)}
          </>
        )}
      </p>
    </>
  );
}

/** The workspaces of this device; empty while they are being looked up. */
function useWorkspaces(): readonly WorkspaceSummary[] {
  const [all, setAll] = useState<readonly WorkspaceSummary[]>([]);
  useEffect(() => {
    let isGone = false;
    dataClient.call('workspace.list', null).then(
      (found) => {
        if (!isGone) setAll(found);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return all;
}

function useLockedFacts(): (workspace: WorkspaceSummary) => string {
  const words = useText(vaultText);
  const formats = useFormats();
  const zone = deviceZone();
  return ({ createdAt, openedAt, files, bytes }) =>
    words.lockedFacts(
      formats.moment(localMomentOf(createdAt, zone)),
      formats.moment(localMomentOf(openedAt, zone)),
      files,
      formats.fileSize(bytes),
    );
}

/** What is stored does not fit together: nothing of it is shown, and nothing need be deleted to go on. */
function Broken() {
  const words = useText(vaultText);
  return (
    <Notice
      tone="error"
      title={words.broken}
      safe={words.brokenSafe}
      next={words.brokenNext}
      actions={<Besides />}
    />
  );
}

/** Leaves the locked workspace where it is, and opens a new one beside it. */
function Besides() {
  const words = useText(vaultText);
  return (
    <Button
      variant="default"
      size="xs"
      data-role="open-besides"
      onClick={() => void openBesides(words.besidesName)}
    >
      {words.besides}
    </Button>
  );
}

/** The other workspaces of this device; of locked ones not even the name is known. */
function Others() {
  const words = useText(vaultText);
  const locked = useWorkspace((state) => state.locked);
  const others = useWorkspaces().filter(({ id }) => id !== locked);
  const factsOf = useLockedFacts();
  if (others.length === 0) return null;
  return (
    <div className={styles.lost}>
      <span>{words.others}</span>
      <ul className={styles.others}>
        {others.map((other) => (
          <li key={other.id}>
            <QuietButton onClick={() => void switchWorkspace(other.id)}>
              {other.isLocked ? words.lockedOther : (other.name ?? words.unnamed)}
            </QuietButton>
            {other.isLocked && <p className={styles.small}>{factsOf(other)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For who has neither: what is left to do. */
function Lost() {
  const words = useText(vaultText);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  return (
    <details className={styles.lost}>
      <summary>{words.forgotten}</summary>
      <p>{words.forgottenWhy}</p>
      <div className={styles.buttons}>
        <Besides />
        <Button variant="default" size="xs" onClick={() => setAsked(true)}>
          {words.wipe}…
        </Button>
      </div>
      {isAsked && (
        <ConfirmDialog
          title={words.wipe}
          confirmLabel={words.wipe}
          cancelLabel={words.keep}
          isBusy={isBusy}
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setBusy(true);
            void wipeLocked();
          }}
        >
          {words.wipeWhy}
        </ConfirmDialog>
      )}
    </details>
  );
}
