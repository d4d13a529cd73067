import type { ReactNode } from 'react';
import type { Tone } from '#ui/status-badge.tsx';
import styles from './bar-list.module.css';

export interface BarItem {
  readonly id: string;
  readonly label: ReactNode;
  /** Length of the bar; never negative. */
  readonly value: number;
  /** The direct label: "38%", "1.8 times". */
  readonly text: string;
  /** Behind the label, smaller: "n = 212". */
  readonly note?: string;
  /** A mark on the scale to compare with, such as the share among all. */
  readonly reference?: number;
  readonly tone?: Tone;
}

export interface BarListProps {
  readonly label: string;
  readonly items: readonly BarItem[];
  /** End of the scale; default the largest value or reference. Bars start at zero. */
  readonly max?: number;
  readonly onOpen?: (id: string) => void;
}

/** Horizontal bars with their numbers beside them: a list to screen readers, a chart to eyes. */
export function BarList({ label, items, max, onOpen }: BarListProps) {
  const end = max ?? items.reduce((most, it) => Math.max(most, it.value, it.reference ?? 0), 0);
  const share = (value: number) => `${end > 0 ? Math.min(100, (100 * value) / end) : 0}%`;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => {
        const line = (
          <>
            <span className={styles.label}>
              {item.label}
              {item.note !== undefined && <span className={styles.note}> {item.note}</span>}
            </span>
            <span className={styles.track} aria-hidden="true">
              {item.value > 0 && (
                <span
                  className={styles.bar}
                  data-tone={item.tone ?? 'accent'}
                  style={{ width: share(item.value) }}
                />
              )}
              {item.reference !== undefined && (
                <span className={styles.reference} style={{ left: share(item.reference) }} />
              )}
            </span>
            <span className={styles.text}>{item.text}</span>
          </>
        );
        return (
          <li key={item.id}>
            {onOpen === undefined ? (
              <div className={styles.item}>{line}</div>
            ) : (
              <button type="button" className={styles.item} onClick={() => onOpen(item.id)}>
                {line}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
