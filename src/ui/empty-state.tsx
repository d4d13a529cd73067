import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  /** What will be here. */
  readonly title: string;
  /** Why it is not, and what is needed, with numbers. */
  readonly children?: ReactNode;
  /** What unlocks it: a file and the name of its column in the usual export. */
  readonly unlocks?: readonly { readonly what: ReactNode; readonly where: ReactNode }[];
  readonly actions?: ReactNode;
  /** `small` inside a card. */
  readonly size?: 'page' | 'small';
}

/** Instead of nothing: what will be here and which file brings it. */
export function EmptyState(props: EmptyStateProps) {
  const { icon, title, children, unlocks, actions, size = 'page' } = props;
  return (
    <div className={styles.empty} data-size={size} data-role="empty-state">
      {icon !== undefined && (
        <div className={styles.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {unlocks !== undefined && (
        <ul className={styles.unlocks}>
          {unlocks.map(({ what, where }, i) => (
            <li key={i}>
              <span>{what}</span>
              <span className={styles.where}>{where}</span>
            </li>
          ))}
        </ul>
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
