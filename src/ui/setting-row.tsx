import type { ReactNode } from 'react';
import styles from './setting-row.module.css';

export interface SettingRowProps {
  readonly name: ReactNode;
  /** What it is good for, or how it stands. */
  readonly why?: ReactNode;
  /** What to press. */
  readonly acts?: ReactNode;
  /** Below both, over the whole width: progress, a notice. */
  readonly children?: ReactNode;
}

/** One thing to set or to do: what it is, why, and what to press. Rows stand below each other on a card. */
export function SettingRow({ name, why, acts, children }: SettingRowProps) {
  return (
    <div className={styles.row} data-bare={why === undefined}>
      <div className={styles.words}>
        <strong>{name}</strong>
        {why !== undefined && <p>{why}</p>}
      </div>
      {acts !== undefined && acts !== false && <div className={styles.acts}>{acts}</div>}
      {children !== undefined && children !== false && (
        <div className={styles.wide}>{children}</div>
      )}
    </div>
  );
}
