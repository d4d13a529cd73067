import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useText } from '#ui/words/locale-context.tsx';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { BatchDownloads } from '#app/screens/import/outcome/batch-downloads.tsx';
import { CollisionRules } from '#app/screens/import/mapping/collision-rules.tsx';
import { collisionText } from '#app/screens/import/mapping/collision-text.ts';
import { ColumnMapping } from '#app/screens/import/mapping/column-mapping.tsx';
import { FileReading } from './file-reading.tsx';
import { detailsText } from './details-text.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { StagedRows } from './staged-rows.tsx';
import styles from './file-details.module.css';

export interface FileDetailsProps {
  readonly staged: string;
  /** Of the staged view: rows are asked for again when it changes. */
  readonly edition: number;
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

const tabs = ['reading', 'columns', 'rules', 'rows'] as const;
type Tab = (typeof tabs)[number];

/** How a file was read, what its columns were taken for, and what would become of each row. */
export function FileDetails({ staged, edition, file, corrections }: FileDetailsProps) {
  const words = useText(importText);
  const details = useText(detailsText);
  const collisionWords = useText(collisionText);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setTab] = useState<Tab>('columns');
  // Without columns there is only how it was read, to choose otherwise.
  const shown = tabs.filter(
    (it) => it === 'reading' || (file.columns.length > 0 && (it !== 'rules' || file.hasEarlier)),
  );
  const tab = shown.includes(chosen) ? chosen : 'reading';
  const names: Readonly<Record<Tab, string>> = {
    reading: details.tabReading,
    columns: details.tabColumns,
    rules: collisionWords.tab,
    rows: details.tabRows,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = new Map([
      ['ArrowRight', 1],
      ['ArrowLeft', -1],
    ]).get(event.key);
    if (step === undefined) return;
    const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length] ?? tab;
    setTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab='${next}']`)?.focus();
    event.preventDefault();
  };
  return (
    <div className={styles.details}>
      <div ref={list} className={styles.tabs} role="tablist" tabIndex={-1} onKeyDown={onKeyDown}>
        {shown.map((it) => (
          <button
            key={it}
            type="button"
            role="tab"
            id={`${id}-${it}`}
            data-tab={it}
            aria-selected={it === tab}
            aria-controls={it === tab ? `${id}-panel` : undefined}
            tabIndex={it === tab ? 0 : -1}
            onClick={() => setTab(it)}
          >
            {names[it]}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {tab === 'reading' && (
          <FileReading staged={staged} edition={edition} file={file} corrections={corrections} />
        )}
        {tab === 'columns' && <ColumnMapping file={file} corrections={corrections} />}
        {tab === 'rules' && <CollisionRules file={file} corrections={corrections} />}
        {tab === 'rows' && <StagedRows key={edition} staged={staged} file={file} />}
      </div>
      <div className={styles.acts}>
        {file.columns.length > 0 && (
          <BatchDownloads
            batch={file.batch}
            name={file.name}
            // They are offered where they are counted.
            rejectedCount={0}
            hasFile
          />
        )}
        <button
          type="button"
          className={styles.leaveOut}
          onClick={() => correctFile(file.batch, { leaveOut: true })}
        >
          {words.leaveOut}
        </button>
      </div>
    </div>
  );
}
