import { Button } from '@mantine/core';
import { IconBuildingStore, IconLock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { localDayOf, localMomentOf } from '#domain/time-zone.ts';
import { BackupSection } from '#app/backup/backup-section.tsx';
import { BrowserLimitNotices } from '#app/start/browser-limit-notices.tsx';
import { dataClient } from '#app/asking/data-client.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { FailureNotice } from '#app/screens/import/failures/failure-notice.tsx';
import { askToPersist, followStorage, useStorageState } from '#app/storage-state.ts';
import { discardImport } from '#app/import-session.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { NewVault } from '#app/vault/turn-on-vault.tsx';
import { VaultSection } from '#app/vault/vault-section.tsx';
import { eraseDevice, switchWorkspace, useWorkspace } from '#app/workspace.ts';
import { Entry, EntryList } from '#ui/entry-list.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import type { WorkspaceSummary } from '#worker/protocol/workspace.ts';
import { DeleteWorkspace } from './delete-workspace.tsx';
import { deviceText } from './device-text.ts';
import styles from './device.module.css';
import { useFailed } from './use-failed.ts';

const LONGEST_NAME = 60;

/** What is stored here: workspaces, space, whether it stays, and what to mind. */
export function DeviceScreen() {
  const words = useText(deviceText);
  const limits = useStorageState((state) => state.limits);
  const state = useCall('workspace.list', null);
  const workspaces = answerOf(state);
  useEffect(followStorage, []);
  return (
    <div className={styles.screen}>
      <Section kind="page" title={words.title} lead={words.lead}>
        <div className={styles.notices}>
          <BrowserLimitNotices limits={limits} />
          {state.status === 'failed' && <FailureNotice failure={state.failure} />}
        </div>
      </Section>
      <Section kind="card" title={words.workspaces} lead={words.workspacesLead}>
        {workspaces === null ? (
          <Skeleton height="90px" />
        ) : (
          <EntryList>
            {workspaces.map((own) => (
              <WorkspaceEntry key={own.id} workspace={own} />
            ))}
          </EntryList>
        )}
        <div className={styles.below}>
          <NewWorkspace />
        </div>
      </Section>
      <BackupSection />
      <Space />
      <VaultSection />
      {workspaces !== null && <Wipe workspaces={workspaces} />}
    </div>
  );
}

function useZone(): string {
  return useWorkspace((state) => state.view?.zone ?? 'UTC');
}

function WorkspaceEntry({ workspace }: { readonly workspace: WorkspaceSummary }) {
  const words = useText(deviceText);
  const formats = useFormats();
  const zone = useZone();
  const fail = useFailed();
  const [, navigate] = useLocation();
  const [mode, setMode] = useState<'told' | 'naming' | 'deleting'>('told');
  const [isBusy, setBusy] = useState(false);
  const { id, isOpen, isLocked } = workspace;
  const name = workspace.name ?? (isLocked ? words.locked : words.unnamed);
  const open = async () => {
    setBusy(true);
    if (isLocked) {
      await switchWorkspace(id);
      return;
    }
    try {
      await dataClient.call('workspace.switch', { id });
      showToast(words.switched(name));
      navigate('/');
    } catch (error) {
      setBusy(false);
      fail(error);
    }
  };
  const rename = async (next: string) => {
    try {
      await dataClient.call('workspace.rename', { name: next });
      showToast(words.renamed(next));
      setMode('told');
    } catch (error) {
      fail(error);
    }
  };
  const EntryIcon = isLocked ? IconLock : IconBuildingStore;
  return (
    <Entry
      icon={<EntryIcon size={20} stroke={1.6} />}
      title={
        mode === 'naming' ? (
          <NameForm known={workspace.name ?? ''} onSave={rename} onCancel={() => setMode('told')} />
        ) : (
          name
        )
      }
      {...(isOpen
        ? { state: 'chosen' as const, badge: { text: words.isOpen, tone: 'accent' as const } }
        : {})}
      facts={[
        words.files(workspace.files),
        ...(workspace.rows === null ? [] : [words.rows(workspace.rows)]),
        ...(workspace.trashedFiles > 0 ? [words.inTrash(workspace.trashedFiles)] : []),
        formats.fileSize(workspace.bytes),
        words.created(formats.dayIso(localDayOf(workspace.createdAt, zone))),
        words.opened(formats.moment(localMomentOf(workspace.openedAt, zone))),
      ]}
      acts={
        <>
          {!isOpen && (
            <Button
              variant="default"
              size="xs"
              loading={isBusy}
              aria-label={words.ofWorkspace(words.open, name)}
              onClick={() => void open()}
            >
              {words.open}
            </Button>
          )}
          {isOpen && mode === 'told' && (
            <Button
              variant="default"
              size="xs"
              aria-label={words.ofWorkspace(words.rename, name)}
              onClick={() => setMode('naming')}
            >
              {words.rename}
            </Button>
          )}
          <Button
            variant="default"
            size="xs"
            aria-label={words.ofWorkspace(words.remove, name)}
            onClick={() => setMode('deleting')}
          >
            {words.remove}
          </Button>
        </>
      }
    >
      {mode === 'deleting' && (
        <DeleteWorkspace workspace={workspace} name={name} onClose={() => setMode('told')} />
      )}
    </Entry>
  );
}

function NewWorkspace() {
  const words = useText(deviceText);
  const fail = useFailed();
  const [, navigate] = useLocation();
  const [isNaming, setNaming] = useState(false);
  const create = async (name: string) => {
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      await dataClient.call('workspace.create', { name, zone });
      showToast(words.switched(name));
      navigate('/');
    } catch (error) {
      fail(error);
    }
  };
  if (isNaming) return <NameForm known="" onSave={create} onCancel={() => setNaming(false)} />;
  return (
    <div className={styles.acts}>
      <Button variant="default" size="sm" onClick={() => setNaming(true)}>
        {words.create}
      </Button>
      <NewVault onMade={() => navigate('/')} />
    </div>
  );
}

interface NameFormProps {
  readonly known: string;
  readonly onSave: (name: string) => Promise<void>;
  readonly onCancel: () => void;
}

function NameForm({ known, onSave, onCancel }: NameFormProps) {
  const words = useText(deviceText);
  const [name, setName] = useState(known);
  const [isBusy, setBusy] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        setBusy(true);
        void onSave(name.trim()).finally(() => setBusy(false));
      }}
    >
      <TextField
        label={words.name}
        showsLabel={false}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        placeholder={words.namePlaceholder}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens where the button was pressed
        autoFocus
      />
      <Button type="submit" size="sm" loading={isBusy} disabled={name.trim() === ''}>
        {words.save}
      </Button>
      <Button variant="default" size="sm" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  );
}

/** How much is used, and whether the browser keeps it. */
function Space() {
  const words = useText(deviceText);
  const formats = useFormats();
  const { usageBytes, quotaBytes, isPersisted } = useStorageState();
  const [isRefused, setRefused] = useState(false);
  const size = (bytes: number | null): string =>
    bytes === null ? words.unknown : formats.fileSize(bytes);
  const isKnown = usageBytes !== null && quotaBytes !== null;
  return (
    <Section kind="card" title={words.space}>
      <dl className={styles.figures}>
        <div>
          <dt>{words.used}</dt>
          <dd>{size(usageBytes)}</dd>
        </div>
        <div>
          <dt>{words.granted}</dt>
          <dd>{size(quotaBytes)}</dd>
        </div>
        <div>
          <dt>{words.free}</dt>
          <dd>{size(isKnown ? Math.max(0, quotaBytes - usageBytes) : null)}</dd>
        </div>
      </dl>
      {isKnown && (
        <meter
          className={styles.meter}
          min={0}
          max={quotaBytes}
          value={usageBytes}
          aria-label={words.usedOf(size(usageBytes), size(quotaBytes))}
        />
      )}
      <Memory />
      <p className={styles.kept}>
        <strong>{words.kept}</strong>{' '}
        {isPersisted === null ? words.unknown : isPersisted ? words.keptYes : words.keptNo}
      </p>
      {isPersisted === false && (
        <Button
          variant="default"
          size="sm"
          onClick={() => void askToPersist().then((isGranted) => setRefused(!isGranted))}
        >
          {words.askAgain}
        </Button>
      )}
      {isRefused && isPersisted === false && <p className={styles.quiet}>{words.refused}</p>}
    </Section>
  );
}

/** What the open workspace holds in memory now, as the app counts it. */
function Memory() {
  const words = useText(deviceText);
  const { fileSize } = useFormats();
  const isEmpty = useWorkspace((state) => state.view?.isEmpty ?? true);
  const held = answerOf(useCall('workspace.memory', null));
  // Just opened, nothing was read yet: a number would say less than nothing.
  if (held === null || isEmpty || held.files === 0) return null;
  const { files, derived, lists, total, room } = held;
  const parts = [words.memoryOf(fileSize(files), fileSize(derived + lists))];
  if (room.memory !== null) parts.push(words.memoryRoom(fileSize(room.memory)));
  return (
    <p className={styles.kept} data-role="memory">
      <strong>
        {words.memory} {fileSize(total)}
      </strong>{' '}
      {parts.join(words.between)}
    </p>
  );
}

function Wipe({ workspaces }: { readonly workspaces: readonly WorkspaceSummary[] }) {
  const words = useText(deviceText);
  const [, navigate] = useLocation();
  const formats = useFormats();
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const files = workspaces.reduce((sum, own) => sum + own.files + own.trashedFiles, 0);
  const bytes = workspaces.reduce((sum, own) => sum + own.bytes, 0);
  const erase = async () => {
    // The card goes with what it is about: what was done is said on the start screen.
    if (!(await eraseDevice())) return;
    navigate('/');
    showToast(words.wiped(workspaces.length, files, formats.fileSize(bytes)));
  };
  return (
    <Section
      kind="card"
      title={words.wipe}
      lead={words.wipeLead}
      actions={
        <Button variant="default" size="xs" onClick={() => setAsked(true)}>
          {words.wipeButton}
        </Button>
      }
    >
      {isAsked && (
        <ConfirmDialog
          title={words.wipeTitle}
          confirmLabel={words.deleteNow}
          cancelLabel={words.keep}
          isBusy={isBusy}
          onConfirm={() => {
            setBusy(true);
            // A file that waits to be taken in would wait for a workspace that is gone.
            discardImport();
            void erase();
          }}
          onCancel={() => setAsked(false)}
        >
          <p>{words.wipeWhat(workspaces.length, files, formats.fileSize(bytes))}</p>
          <p>{words.deleteFinal}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
