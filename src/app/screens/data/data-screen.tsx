import { IconDatabaseImport } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { localMomentOf } from '#domain/time-zone.ts';
import { saidFiles } from '#app/file-count.ts';
import { CurrencyChoice } from '#app/currency-choice.tsx';
import { stageFiles } from '#app/import-session.ts';
import { RecordActs } from '#app/record/record-acts.tsx';
import { PasteButton } from '#app/paste/paste-button.tsx';
import { FailureNotice } from '#app/screens/import/failures/failure-notice.tsx';
import { ACCEPTED_FILES } from '#app/start/accepted-files.ts';
import { leftOutList } from '#app/screens/import/outcome/left-out-words.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { FilePick } from '#ui/drop-zone.tsx';
import { MissingFileActs } from '#app/people/sample-file.tsx';
import { DemoButton } from '#app/start/demo.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { BatchView, ImportView } from '#worker/protocol/import.ts';
import { BatchEntry } from './batch-entry.tsx';
import { dataText } from './data-text.ts';
import { StatusAnswers } from './status-answers.tsx';
import { UndoQuestion } from './undo-question.tsx';
import styles from './data.module.css';

interface Undoing {
  readonly batches: readonly BatchView[];
  readonly isWholeImport: boolean;
}

/** Every import with its files: to look at, download, undo. */
export function DataScreen() {
  const words = useText(dataText);
  const reasonId = useId();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const state = useCall('import.list', null);
  const imports = answerOf(state);
  const [undoing, setUndoing] = useState<Undoing | null>(null);
  const fileCount = (imports ?? []).reduce((sum, { batches }) => sum + batches.length, 0);
  return (
    <div className={styles.screen}>
      <Section
        kind="page"
        title={words.title}
        lead={
          <>
            {words.lead} {fileCount > 0 && <CurrencyChoice />}
          </>
        }
        actions={isWriter && fileCount > 0 && <ImportButtons />}
      >
        <div className={styles.body}>
          {!isWriter && (
            <div id={reasonId}>
              <Notice tone="warning" title={words.onlyLook}>
                {words.onlyLookNext}
              </Notice>
            </div>
          )}
          {state.status === 'failed' && <FailureNotice failure={state.failure} />}
          {imports === null && state.status !== 'failed' && (
            <Skeleton height="140px" label={words.loading} />
          )}
          {imports !== null && imports.length > 0 && <Uncounted />}
          {imports !== null && imports.length > 0 && isWriter && <StatusAnswers />}
          {imports?.length === 0 && <NothingYet canImport={isWriter} />}
          {imports?.map((it) => (
            <ImportEntry
              key={it.importId}
              view={it}
              reasonId={reasonId}
              onUndo={
                isWriter
                  ? (batches) =>
                      setUndoing({
                        batches,
                        isWholeImport: batches.length > 1 && batches.length === it.batches.length,
                      })
                  : null
              }
            />
          ))}
        </div>
      </Section>
      {undoing !== null && (
        <UndoQuestion
          {...undoing}
          others={namesBeside(imports ?? [], undoing.batches)}
          onClose={() => setUndoing(null)}
        />
      )}
    </div>
  );
}

function namesBeside(
  imports: readonly ImportView[],
  undone: readonly BatchView[],
): readonly string[] {
  const ids = new Set(undone.map(({ batch }) => batch));
  return imports.flatMap(({ batches }) =>
    batches.filter(({ batch }) => !ids.has(batch)).map(({ name }) => name),
  );
}

/** Orders of all files that no number counts, and why. */
function Uncounted() {
  const words = useText(dataText);
  const locale = useLocale();
  const overview = answerOf(useCall('result.overview', {}));
  if (overview?.status !== 'done') return null;
  const { orders, leftOut, anonymousOrders } = overview.summary;
  const left = leftOutList(leftOut.orders, locale);
  if (left === null) return null;
  const say = anonymousOrders > 0 ? words.uncountedOfKnown : words.uncounted;
  return <p className={styles.uncounted}>{keepUnits(say(orders + left.orders, left.list))}</p>;
}

function ImportButtons() {
  const words = useText(dataText);
  const [, navigate] = useLocation();
  const take = (files: readonly File[]) => {
    void stageFiles(files, () => navigate('/import'));
  };
  return (
    <>
      <PasteButton onFiles={take} />
      <FilePick label={words.importFiles} accept={ACCEPTED_FILES} size="sm" onFiles={take} />
    </>
  );
}

interface ImportEntryProps {
  readonly view: ImportView;
  readonly reasonId: string;
  readonly onUndo: ((batches: readonly BatchView[]) => void) | null;
}

function ImportEntry({ view, reasonId, onUndo }: ImportEntryProps) {
  const words = useText(dataText);
  const formats = useFormats();
  const zone = useWorkspace((state) => state.view?.zone ?? 'UTC');
  const id = useId();
  const { batches, importedAt } = view;
  return (
    <section className={styles.import} aria-labelledby={id}>
      <header className={styles.importHeader}>
        <h2 id={id} className={styles.when}>
          <time>{formats.moment(localMomentOf(importedAt, zone))}</time>
          <span>
            {saidFiles(
              batches.map(({ name }) => name),
              formats.locale,
            )}
          </span>
        </h2>
        {batches.length > 1 && (
          <button
            type="button"
            className={styles.undoAll}
            disabled={onUndo === null}
            aria-describedby={onUndo === null ? reasonId : id}
            onClick={() => onUndo?.(batches)}
          >
            {words.undoImport}
          </button>
        )}
      </header>
      {batches.map((batch) => (
        <BatchEntry
          key={batch.batch}
          batch={batch}
          reasonId={reasonId}
          onUndo={onUndo === null ? null : () => onUndo([batch])}
        />
      ))}
    </section>
  );
}

function NothingYet({ canImport }: { readonly canImport: boolean }) {
  const words = useText(dataText);
  return (
    <EmptyState
      icon={<IconDatabaseImport size={26} stroke={1.5} />}
      title={words.emptyTitle}
      unlocks={[
        { what: words.unlockOrders, where: words.unlockOrdersWhere },
        { what: words.unlockLines, where: words.unlockLinesWhere },
        { what: words.unlockMembers, where: words.unlockMembersWhere },
      ]}
      actions={
        canImport && (
          <>
            <MissingFileActs kind="orders" />
            <RecordActs person={null} />
            <DemoButton />
          </>
        )
      }
    >
      {words.emptyBody}
    </EmptyState>
  );
}
