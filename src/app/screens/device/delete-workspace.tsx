import { useState } from 'react';
import { dataClient } from '#app/asking/data-client.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { showToast } from '#ui/toast.ts';
import type { WorkspaceSummary } from '#worker/protocol/workspace.ts';
import { deviceText } from './device-text.ts';
import { useFailed } from './use-failed.ts';

interface DeleteWorkspaceProps {
  readonly workspace: WorkspaceSummary;
  readonly name: string;
  readonly onClose: () => void;
}

/** Says in numbers what goes with a workspace, and deletes it. */
export function DeleteWorkspace({ workspace, name, onClose }: DeleteWorkspaceProps) {
  const words = useText(deviceText);
  const formats = useFormats();
  const fail = useFailed();
  const [isBusy, setBusy] = useState(false);
  const size = formats.fileSize(workspace.bytes);
  const remove = async () => {
    setBusy(true);
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      await dataClient.call('workspace.delete', { id: workspace.id, zone });
      showToast(words.deleted(name, size));
    } catch (error) {
      fail(error);
    } finally {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.deleteTitle(name)}
      confirmLabel={words.deleteNow}
      cancelLabel={words.keep}
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <p>{words.deleteWhat(workspace.files + workspace.trashedFiles, workspace.rows, size)}</p>
      {workspace.isOpen && <Contents isFrozen={isBusy} />}
      {workspace.trashedFiles > 0 && <p>{words.deleteTrash(workspace.trashedFiles)}</p>}
      <p>{words.deleteFinal}</p>
    </ConfirmDialog>
  );
}

/** What only an open workspace can tell. */
function Contents({ isFrozen }: { readonly isFrozen: boolean }) {
  const words = useText(deviceText);
  const overview = answerOf(useCall('result.overview', isFrozen ? undefined : {}));
  const segments = answerOf(useCall('result.segments', isFrozen ? undefined : {}));
  const acts = answerOf(useCall('history.view', isFrozen ? undefined : null))?.acts;
  const own =
    segments?.status === 'done'
      ? segments.summary.segments.filter(({ family }) => family === 'own').length
      : null;
  return (
    <>
      {overview?.status === 'done' && (
        <p>{words.deletePeople(overview.summary.people, overview.summary.orders)}</p>
      )}
      {own !== null && acts && acts.length > 0 && <p>{words.deleteOwn(own, acts.length)}</p>}
    </>
  );
}
