import { Button } from '@mantine/core';
import { useState } from 'react';
import { kitText } from '#ui/words/kit-text.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import styles from './progress-panel.module.css';

export interface ProgressPanelProps {
  /** What is being done: "正在读取 orders.csv". */
  readonly title: string;
  readonly done: number;
  /** null while it is not known: the bar then only moves. */
  readonly total: number | null;
  /** The line under the bar, such as "已读 120,000 行,共 1,000,000 行". */
  readonly detail?: string;
  readonly onCancel?: () => void;
}

/** Long work: a bar that moves, what is done in numbers, and Cancel. Nothing else waits for it. */
export function ProgressPanel({ title, done, total, detail, onCancel }: ProgressPanelProps) {
  const words = useText(kitText);
  const formats = useFormats();
  const [isCancelling, setCancelling] = useState(false);
  const share = total === null || total === 0 ? null : Math.min(1, done / total);
  // Every quarter is worth a word; every percent would talk without end.
  const spoken = share === null ? null : Math.floor(share * 4) / 4;
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <span className={styles.title}>{title}</span>
        {share !== null && <span className={styles.percent}>{formats.percent(share)}</span>}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        aria-valuetext={detail}
      >
        <div
          className={styles.bar}
          data-moving={share === null}
          style={share === null ? undefined : { transform: `scaleX(${share})` }}
        />
      </div>
      {(detail !== undefined || onCancel !== undefined) && (
        <div className={styles.bottom}>
          <span className={styles.detail}>{detail}</span>
          {onCancel !== undefined && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={isCancelling}
              onClick={() => {
                setCancelling(true);
                onCancel();
              }}
            >
              {isCancelling ? words.cancelling : words.cancel}
            </Button>
          )}
        </div>
      )}
      <span className="visually-hidden" role="status">
        {spoken === null ? title : `${title} ${formats.percent(spoken)}`}
      </span>
    </div>
  );
}
