import { Button } from '@mantine/core';
import { useState } from 'react';
import { localMomentOf } from '#domain/time-zone.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { SettingRow } from '#ui/setting-row.tsx';
import { SmallSelect } from '#ui/small-select.tsx';
import { showToast } from '#ui/toast.ts';
import type { BackupFolderView, BackupStateView, FolderTrouble } from '#worker/protocol/backup.ts';
import { backupText } from './backup-text.ts';
import { folderTroubleWords, writeToFolder } from './folder-permission.ts';
import { LockDialog } from './lock-choice.tsx';

const KEEP_CHOICES = [3, 7, 14, 30];

interface FolderPicker {
  showDirectoryPicker?: (options: {
    id: string;
    mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** The folder that backups go to by themselves, where the browser has such a thing. */
export function FolderRow({ state }: { readonly state: BackupStateView }) {
  const words = useText(backupText);
  const locale = useLocale();
  const isWriter = useWorkspace(({ view }) => view?.isWriter ?? false);
  const [picked, setPicked] = useState<FileSystemDirectoryHandle | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { showDirectoryPicker } = window as FolderPicker;
  const { folder } = state;

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
    }
    setBusy(false);
  };
  const pick = async (): Promise<void> => {
    try {
      // The browser remembers under this name where one was last.
      const options = { id: 'silhouette-backup', mode: 'readwrite' } as const;
      setPicked((await showDirectoryPicker?.call(window, options)) ?? null);
    } catch {
      // Nothing was chosen.
    }
  };
  const choose = (passphrase: string | null): Promise<void> =>
    attempt(async () => {
      if (!picked) return;
      setPicked(null);
      const choice = { handle: picked, keep: folder?.keep ?? null, passphrase };
      await dataClient.call('backup.chooseFolder', { folder: choice });
      await dataClient.call('backup.toFolder', null);
    });
  const allow = (handle: FileSystemDirectoryHandle): Promise<void> =>
    attempt(() => writeToFolder(handle));

  return (
    <SettingRow
      name={folder ? words.into(folder.name) : words.folder}
      why={
        folder ? (
          <FolderFacts folder={folder} />
        ) : showDirectoryPicker ? (
          words.folderWhy
        ) : (
          words.folderNone
        )
      }
      acts={
        showDirectoryPicker &&
        isWriter && (
          <>
            {folder && (
              <>
                <Keep folder={folder} attempt={attempt} />
                <Button
                  variant="default"
                  size="sm"
                  loading={isBusy}
                  data-role="write-to-folder"
                  onClick={() => void allow(folder.handle)}
                >
                  {words.writeNow}
                </Button>
              </>
            )}
            <Button
              variant="default"
              size="sm"
              loading={isBusy && !folder}
              data-role="choose-folder"
              onClick={() => void pick()}
            >
              {folder ? words.chooseOther : words.choose}
            </Button>
            {folder && (
              <Button
                variant="default"
                size="sm"
                onClick={() =>
                  void attempt(async () => {
                    await dataClient.call('backup.chooseFolder', { folder: null });
                    showToast(words.stopped);
                  })
                }
              >
                {words.stop}
              </Button>
            )}
          </>
        )
      }
    >
      {folder?.trouble && (
        <Trouble trouble={folder.trouble} onAllow={() => void allow(folder.handle)} />
      )}
      {picked && (
        <LockDialog
          title={words.into(picked.name)}
          lead={words.folderWhy}
          isVault={state.isVault}
          confirmLabel={words.writeNow}
          onConfirm={(passphrase) => void choose(passphrase)}
          onClose={() => setPicked(null)}
        />
      )}
    </SettingRow>
  );
}

function FolderFacts({ folder }: { readonly folder: BackupFolderView }) {
  const words = useText(backupText);
  const formats = useFormats();
  const zone = useWorkspace(({ view }) => view?.zone ?? 'UTC');
  const { writtenAt, isLocked } = folder;
  return (
    <>
      {writtenAt === null
        ? words.folderNotYet
        : words.folderWritten(formats.moment(localMomentOf(writtenAt, zone)))}
      {' · '}
      {isLocked ? words.folderLocked : words.folderOpen}
    </>
  );
}

function Keep({
  folder,
  attempt,
}: {
  readonly folder: BackupFolderView;
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
}) {
  const words = useText(backupText);
  const { handle, keep } = folder;
  return (
    <SmallSelect
      label={words.keeps}
      value={keep}
      options={KEEP_CHOICES.map((count) => ({ value: count, label: words.keepCount(count) }))}
      onChange={(next) =>
        void attempt(() =>
          dataClient.call('backup.chooseFolder', { folder: { handle, keep: next } }),
        )
      }
    />
  );
}

function Trouble({
  trouble,
  onAllow,
}: {
  readonly trouble: FolderTrouble;
  readonly onAllow: () => void;
}) {
  const words = useText(backupText);
  const locale = useLocale();
  return (
    <Notice
      tone="warning"
      title={folderTroubleWords(trouble, locale)}
      actions={
        trouble === 'permission' && (
          <Button size="xs" onClick={onAllow}>
            {words.allow}
          </Button>
        )
      }
    />
  );
}
