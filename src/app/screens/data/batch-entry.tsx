import { IconChevronDown, IconFileText } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { DEFAULT_SOURCE } from '#domain/batch.ts';
import { BatchAlerts } from '#app/screens/import/outcome/batch-alerts.tsx';
import { BatchDownloads } from '#app/screens/import/outcome/batch-downloads.tsx';
import { importText } from '#app/screens/import/import-text.ts';
import { KindNames } from '#app/screens/import/mapping/kind-names.tsx';
import { RowAccounting } from '#app/screens/import/outcome/row-accounting.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { BatchView } from '#worker/protocol/import.ts';
import { dataText } from './data-text.ts';
import styles from './data.module.css';

const BatchRows = lazyPart(async () => (await import('./batch-rows.tsx')).BatchRows);

export interface BatchEntryProps {
  readonly batch: BatchView;
  /** Null where this tab may not write. */
  readonly onUndo: (() => void) | null;
  /** Why undo is off. */
  readonly reasonId: string | undefined;
}

type Part = 'rows' | 'downloads';

/** One imported file: what it is, where its rows went, what can be done with it. */
export function BatchEntry({ batch, onUndo, reasonId }: BatchEntryProps) {
  const words = useText(dataText);
  const importWords = useText(importText);
  const formats = useFormats();
  const id = useId();
  const [open, setOpen] = useState<Part | null>(null);
  const { name, newestDay } = batch;
  const toggles = [
    { part: 'rows', label: open === 'rows' ? words.hideRows : words.viewRows },
    { part: 'downloads', label: open === 'downloads' ? words.hideDownloads : words.downloads },
  ] as const;
  return (
    <article className={styles.batch} aria-labelledby={id} data-file={name}>
      <header className={styles.batchHeader}>
        <IconFileText size={20} stroke={1.5} aria-hidden />
        <div className={styles.words}>
          <h3 id={id} className={styles.name}>
            {name}
          </h3>
          <p className={styles.facts}>
            <KindNames kinds={batch.kinds} />
            <span>{formats.fileSize(batch.bytes)}</span>
            {newestDay !== null && <span>{words.newest(formats.day(newestDay))}</span>}
            {batch.source !== DEFAULT_SOURCE && <span>{importWords.sourceIs(batch.source)}</span>}
          </p>
        </div>
      </header>
      <div className={styles.batchBody}>
        <RowAccounting rows={batch.rows} />
        <BatchAlerts alerts={batch.alerts} kinds={batch.kinds} />
        <div className={styles.acts}>
          {toggles.map(({ part, label }) => (
            <button
              key={part}
              type="button"
              aria-expanded={open === part}
              aria-controls={open === part ? `${id}-${part}` : undefined}
              aria-label={words.ofFile(label, name)}
              onClick={() => setOpen(open === part ? null : part)}
            >
              {label}
              <IconChevronDown size={16} stroke={1.8} aria-hidden />
            </button>
          ))}
          <button
            type="button"
            disabled={onUndo === null}
            aria-label={words.ofFile(words.undoFile, name)}
            aria-describedby={onUndo === null ? reasonId : undefined}
            onClick={() => onUndo?.()}
          >
            {words.undoFile}
          </button>
        </div>
      </div>
      {open !== null && (
        <div id={`${id}-${open}`} className={styles.opened}>
          {open === 'rows' ? (
            <BatchRows batch={batch.batch} name={name} waiting={<Skeleton height="120px" />} />
          ) : (
            <BatchDownloads
              batch={batch.batch}
              name={name}
              rejectedCount={batch.rejectedCount}
              hasFile={batch.hasFile}
            />
          )}
        </div>
      )}
    </article>
  );
}
