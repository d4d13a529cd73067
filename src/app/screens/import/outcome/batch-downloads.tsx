import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { saveFile } from '#ui/save-file.ts';
import { showToast } from '#ui/toast.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import { rejectedWords } from './outcome-words.ts';
import styles from './batch-downloads.module.css';

export interface BatchDownloadsProps {
  readonly batch: string;
  /** Name of the imported file: what is saved is called after it. */
  readonly name: string;
  readonly rejectedCount: number;
  /** The file itself is at hand; without it no clean copy can be written. */
  readonly hasFile: boolean;
}

/** The rows that were not taken, to be put right and dropped again. */
export function RejectedDownload(props: Omit<BatchDownloadsProps, 'hasFile'>) {
  const { batch, name, rejectedCount } = props;
  const words = useText(detailsText);
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const rejected = rejectedWords(locale);
      const csv = await dataClient.call('import.rejectedCsv', { batch, words: rejected });
      saveFile(csv, `${name}.rejected.csv`);
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
      loading={isBusy}
      data-download="rejected"
      onClick={() => void save()}
    >
      {words.rejectedCsv(rejectedCount)}
    </Button>
  );
}

type Kind = 'report' | 'clean';

/** What one can take away from the import of a file: its report, a clean copy, the rejected rows. */
export function BatchDownloads({ batch, name, rejectedCount, hasFile }: BatchDownloadsProps) {
  const words = useText(detailsText);
  const locale = useLocale();
  const hintId = useId();
  const [busy, setBusy] = useState<Kind | null>(null);

  const save = async (kind: Kind) => {
    setBusy(kind);
    try {
      if (kind === 'report') {
        const report = await dataClient.call('import.report', { batch });
        const json = `${JSON.stringify(report, null, 2)}\n`;
        saveFile(new Blob([json], { type: 'application/json' }), `${name}.import-report.json`);
      } else {
        saveFile(await dataClient.call('import.cleanCsv', { batch }), `${name}.clean.csv`);
      }
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
    } finally {
      setBusy(null);
    }
  };

  const buttons: readonly { kind: Kind; label: string }[] = [
    { kind: 'report', label: words.report },
    { kind: 'clean', label: words.cleanCsv },
  ];
  return (
    <div className={styles.downloads}>
      <div className={styles.buttons}>
        {rejectedCount > 0 && (
          <RejectedDownload batch={batch} name={name} rejectedCount={rejectedCount} />
        )}
        {buttons.map(({ kind, label }) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
            loading={busy === kind}
            disabled={kind === 'clean' && !hasFile}
            aria-describedby={kind === 'clean' ? hintId : undefined}
            data-download={kind}
            onClick={() => void save(kind)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p id={hintId} className={styles.hint}>
        {hasFile ? words.cleanCsvHint : words.fileNotHere}
      </p>
    </div>
  );
}
