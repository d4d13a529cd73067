import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { BACKUP_EXTENSION } from '#domain/backup-file.ts';
import { localMomentOf } from '#domain/time-zone.ts';
import { backupText } from '#app/backup/backup-text.ts';
import styles from './restore.module.css';
import {
  forgetBackup,
  openLocked,
  readBackup,
  restoreChecked,
  type RestoreSession,
  useRestore,
} from '#app/backup/restore-session.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { FailureNotice } from '#app/screens/import/failures/failure-notice.tsx';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { PassphraseField } from '#app/vault/passphrase-fields.tsx';
import { useWorkspace } from '#app/workspace.ts';
import { DropZone, FilePick } from '#ui/drop-zone.tsx';
import { FactsList } from '#ui/facts-list.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProgressPanel } from '#ui/progress-panel.tsx';
import { Section } from '#ui/section.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { BackupCheckView } from '#worker/protocol/backup.ts';

type Phase<Name extends RestoreSession['phase']> = Extract<RestoreSession, { phase: Name }>;

/** A backup file on its way in: read and proved first, then restored beside or in place of what is open. */
export function RestoreScreen() {
  const words = useText(backupText);
  const session = useRestore();
  return (
    <div className={styles.restore}>
      <Section kind="page" title={words.restoreTitle} lead={words.restoreLead} />
      <Body session={session} />
    </div>
  );
}

function Body({ session }: { readonly session: RestoreSession }) {
  const words = useText(backupText);
  switch (session.phase) {
    case 'idle':
      return (
        <DropZone
          title={words.nothingPicked}
          accept={BACKUP_EXTENSION}
          buttonLabel={words.pick}
          onFiles={readFirst}
        >
          {words.nothingPickedWhy}
        </DropZone>
      );
    case 'reading':
      return <Working title={words.reading} progress={session.progress} onCancel={forgetBackup} />;
    case 'restoring':
      return (
        <Working title={words.restoring} progress={session.progress} onCancel={forgetBackup} />
      );
    case 'locked':
      return <Locked session={session} />;
    case 'checked':
      return <Checked check={session.check} />;
    case 'failed':
      return <FailureNotice failure={session.failure} actions={<AnotherFile />} />;
  }
}

function readFirst(files: readonly File[]): void {
  const [file] = files;
  if (file) void readBackup(file);
}

function AnotherFile() {
  const words = useText(backupText);
  return (
    <FilePick label={words.other} look="default" accept={BACKUP_EXTENSION} onFiles={readFirst} />
  );
}

interface WorkingProps {
  readonly title: string;
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

function Working({ title, progress, onCancel }: WorkingProps) {
  const done = progress?.done ?? null;
  return (
    <ProgressPanel
      title={title}
      done={done ?? 0}
      total={done === null ? null : 1}
      onCancel={onCancel}
    />
  );
}

function Locked({ session }: { readonly session: Phase<'locked'> }) {
  const words = useText(backupText);
  const formats = useFormats();
  const locale = useLocale();
  const zone = useWorkspace(({ view }) => view?.zone ?? 'UTC');
  const [typed, setTyped] = useState('');
  const [isByKey, setByKey] = useState(false);
  const { createdAt, isVault, isWrong, isBusy } = session;
  const wrong = failureTrouble({ code: 'backup.wrongSecret', detail: '' }, locale);
  const open = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === '') return;
    void openLocked(isByKey ? { recoveryKey: typed } : { passphrase: typed });
  };
  return (
    <Section
      kind="card"
      title={words.secretTitle}
      lead={words.secretWhy(formats.moment(localMomentOf(createdAt, zone)))}
    >
      <form className={styles.form} onSubmit={open}>
        {isByKey ? (
          <TextField
            label={words.useRecovery}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={isWrong}
            value={typed}
            onChange={setTyped}
          />
        ) : (
          <PassphraseField
            label={words.lockPassphrase}
            isFirst
            isWrong={isWrong}
            value={typed}
            onChange={setTyped}
          />
        )}
        <p className={styles.wrong} role="alert">
          {isWrong ? `${wrong.happened}${locale === 'en' ? ' ' : ''}${wrong.next}` : ''}
        </p>
        {isVault && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              setByKey(!isByKey);
              setTyped('');
            }}
          >
            {isByKey ? words.usePassphrase : words.useRecovery}
          </button>
        )}
        <div className={styles.choices}>
          <Button type="submit" loading={isBusy} disabled={typed === ''} data-role="open-backup">
            {words.unlock}
          </Button>
          <AnotherFile />
        </div>
      </form>
    </Section>
  );
}

function Checked({ check }: { readonly check: BackupCheckView }) {
  const words = useText(backupText);
  const formats = useFormats();
  const zone = useWorkspace(({ view }) => view?.zone ?? 'UTC');
  const lock = !check.isLocked
    ? words.lockNone
    : check.isVault
      ? words.lockVault
      : words.lockPassphrase;
  const facts = [
    { term: words.madeAt, value: formats.moment(localMomentOf(check.createdAt, zone)) },
    { term: words.size, value: formats.fileSize(check.bytes) },
    { term: words.files, value: formats.integer(check.files) },
    { term: words.rows, value: formats.integer(check.rows) },
    { term: words.people, value: formats.integer(check.people) },
    { term: words.orders, value: formats.integer(check.orders) },
    { term: words.acts, value: formats.integer(check.acts) },
    { term: words.lockFact, value: lock },
  ];
  return (
    <>
      <Notice tone="done" title={words.sound} />
      <Section kind="card" title={check.name ?? words.fileName}>
        <FactsList facts={facts} />
        {check.beside && <Beside beside={check.beside} />}
      </Section>
      <Choices check={check} />
    </>
  );
}

function Beside({ beside }: { readonly beside: NonNullable<BackupCheckView['beside']> }) {
  const words = useText(backupText);
  const { sameFiles, onlyInBackup, onlyHere, areDecisionsSame, rowsHere, peopleHere } = beside;
  const isSameData = onlyInBackup + onlyHere === 0;
  return (
    <p className={styles.beside} data-role="beside">
      {isSameData
        ? areDecisionsSame
          ? words.sameAll
          : words.sameData
        : `${words.compare(sameFiles, onlyInBackup, onlyHere)} ${words.compareNumbers(rowsHere, peopleHere)}`}
    </p>
  );
}

/** What to do with a sound backup: beside what is open, or in its place. */
function Choices({ check }: { readonly check: BackupCheckView }) {
  const words = useText(backupText);
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const isWriter = useWorkspace(({ view }) => view?.isWriter ?? false);
  const isDemo = useWorkspace(({ view }) => view?.isDemo ?? false);
  const isInVault = useWorkspace(({ view }) => (view?.vault ?? null) !== null);
  const zone = useWorkspace(({ view }) => view?.zone ?? 'UTC');
  const formats = useFormats();
  const { beside } = check;
  const restore = async (replacesOpen: boolean): Promise<void> => {
    setAsking(false);
    const when = formats.moment(localMomentOf(Date.now(), zone));
    if (!(await restoreChecked(replacesOpen, words.restoredOn(when)))) return;
    navigate('/');
    showToast(words.restored(check.people, check.rows));
  };
  const isAlone = beside === null || isDemo;
  const isIntoVault = isAlone && isInVault;
  // Whoever locks things away is told before the press where something will lie open.
  const isLeftOpen = !isIntoVault && !check.isVault && (isInVault || check.isLocked);
  return (
    <div className={styles.fields}>
      {!isAlone && <p className={styles.small}>{words.restoreBesideWhy}</p>}
      {isIntoVault && (
        <Notice tone="info" title={words.intoVault}>
          {check.isVault ? words.intoVaultOther : check.isLocked ? undefined : words.intoVaultFile}
        </Notice>
      )}
      {isLeftOpen && (
        <Notice tone="warning" title={isInVault ? words.leftOpenBeside : words.leftOpen}>
          {isInVault ? words.leftOpenBesideWhy : words.leftOpenWhy}
        </Notice>
      )}
      <div className={styles.choices}>
        <Button data-role="restore" onClick={() => void restore(false)}>
          {isAlone ? words.restoreTitle : words.restoreBeside}
        </Button>
        {!isAlone && isWriter && (
          <Button variant="default" data-role="replace" onClick={() => setAsking(true)}>
            {words.replace}
          </Button>
        )}
        <AnotherFile />
      </div>
      {isAsking && beside !== null && (
        <ConfirmDialog
          title={words.replaceTitle}
          confirmLabel={words.replace}
          cancelLabel={words.keepBoth}
          isBusy={false}
          onConfirm={() => void restore(true)}
          onCancel={() => setAsking(false)}
        >
          <p>
            {words.replaceLoses(
              beside.sameFiles + beside.onlyHere,
              beside.rowsHere,
              beside.peopleHere,
            )}
          </p>
          {isInVault && <p>{words.replaceInVault}</p>}
          <p>{words.replaceFinal}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
