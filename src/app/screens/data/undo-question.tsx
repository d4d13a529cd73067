import { useState } from 'react';
import { saidFiles, saidRest } from '#app/file-count.ts';
import { turnAct } from '#app/undoable.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { showToast } from '#ui/toast.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { RemovalView } from '#worker/protocol/history.ts';
import type { BatchView } from '#worker/protocol/import.ts';
import { dataText } from './data-text.ts';
import { RemovalFigures } from './removal-figures.tsx';

export interface UndoQuestionProps {
  /** What would be undone: one file, or all of an import. */
  readonly batches: readonly BatchView[];
  readonly isWholeImport: boolean;
  /** Names of what is not touched. */
  readonly others: readonly string[];
  readonly onClose: () => void;
}

/** Says in numbers what undoing will do, does it, and offers to put it back. */
export function UndoQuestion({ batches, isWholeImport, others, onClose }: UndoQuestionProps) {
  const words = useText(dataText);
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const ids = batches.map(({ batch }) => batch);
  const names = batches.map(({ name }) => name);
  const said = saidFiles(names, locale);
  // Once it is being done, the numbers stand still.
  const [told, setTold] = useState<RemovalView | null>(null);
  const foreseen = useCall('import.foreseeUndo', isBusy ? undefined : { batches: ids });
  const figures = told ?? answerOf(foreseen);
  const first = batches[0];
  if (first === undefined) return null;
  const added = batches.reduce((sum, { rows }) => sum + rows.new, 0);
  const updated = batches.reduce((sum, { rows }) => sum + rows.changed, 0);

  const fail = (error: unknown) => {
    const { happened, next } = failureTrouble(failureOf(error), locale);
    showToast(`${happened} ${next}`, { tone: 'error' });
  };
  const undo = async () => {
    setBusy(true);
    setTold(figures);
    try {
      const { act, isDone } = await dataClient.call('import.undo', {
        batches: ids,
      });
      const restore = async () => {
        if (await turnAct(act, !isDone, locale)) showToast(words.restored);
      };
      showToast(isWholeImport ? words.undoneImport(said) : words.undoneFile(first.name), {
        act: { label: words.putBack, run: restore },
      });
    } catch (error) {
      fail(error);
    } finally {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={isWholeImport ? words.confirmImport(said) : words.confirmFile(first.name)}
      confirmLabel={words.undo}
      cancelLabel={words.keep}
      isBusy={isBusy}
      onConfirm={() => void undo()}
      onCancel={onClose}
    >
      {added > 0 && <p>{words.willLeave(added, others.length === 0)}</p>}
      {updated > 0 && <p>{words.willRevert(updated)}</p>}
      {added + updated === 0 && <p>{words.willChangeNothing}</p>}
      {figures !== null ? (
        <RemovalFigures view={figures} />
      ) : (
        // What the rows were is known already: the question can be answered without.
        foreseen.status === 'running' && <Skeleton height="150px" label={words.foreseeing} />
      )}
      <p>
        {others.length > 0 ? words.filesStay(saidRest(others, names, locale)) : words.nothingStays}
      </p>
      <p>{words.canRestore}</p>
    </ConfirmDialog>
  );
}
