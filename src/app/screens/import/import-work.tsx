import { useText } from '#ui/words/locale-context.tsx';
import { ProgressPanel } from '#ui/progress-panel.tsx';
import type { Progress } from '#worker/protocol/channel.ts';
import { importText } from './import-text.ts';

export interface ImportWorkProps {
  readonly progress: Progress | null;
  /** Until the first word of progress. */
  readonly title: string;
  readonly onCancel?: () => void;
}

/** Work under way in the worker: what it does, to which file, how far it is, and Cancel. */
export function ImportWork({ progress, title, onCancel }: ImportWorkProps) {
  const words = useText(importText);
  const phases: Readonly<Record<Progress['phase'], string>> = {
    reading: words.phaseReading,
    mapping: words.phaseMapping,
    comparing: words.phaseComparing,
    storing: words.phaseStoring,
    computing: words.phaseComputing,
  };
  const named =
    progress === null
      ? title
      : `${phases[progress.phase]}${progress.fileName === undefined ? '' : ` ${progress.fileName}`}`;
  return (
    <ProgressPanel
      title={named}
      done={progress?.done ?? 0}
      total={progress === null || progress.done === null ? null : 1}
      {...(progress?.rows === undefined ? {} : { detail: words.rowsSoFar(progress.rows) })}
      {...(onCancel === undefined ? {} : { onCancel })}
    />
  );
}
