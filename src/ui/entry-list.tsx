import type { ReactNode } from 'react';
import styles from './entry-list.module.css';

export interface EntryListProps {
  /** Its order says something: newest first. */
  readonly isOrdered?: boolean;
  readonly children: ReactNode;
}

/** Things one under the other, each with what can be done with it. */
export function EntryList({ isOrdered = false, children }: EntryListProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return <List className={styles.list}>{children}</List>;
}

export interface EntryProps {
  readonly icon: ReactNode;
  /** What it is; a form while it is being named. */
  readonly title: ReactNode;
  /** A word beside the title. */
  readonly badge?: { readonly text: string; readonly tone: 'accent' | 'amber' };
  /** Under the title: names of what it holds. */
  readonly names?: ReactNode;
  /** Short facts in one line, small. */
  readonly facts: readonly ReactNode[];
  readonly acts?: ReactNode;
  /** `gone`: it holds no more; `chosen`: it is the one at hand. */
  readonly state?: 'gone' | 'chosen';
  readonly children?: ReactNode;
}

export function Entry(props: EntryProps) {
  const { icon, title, badge, names, facts, acts, state, children } = props;
  return (
    <li className={styles.entry} data-state={state}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.words}>
        {typeof title === 'string' ? (
          <p className={styles.title}>
            <span>{title}</span>
            {badge !== undefined && (
              <em className={styles.badge} data-tone={badge.tone}>
                {badge.text}
              </em>
            )}
          </p>
        ) : (
          title
        )}
        {names !== undefined && <p className={styles.names}>{names}</p>}
        <p className={styles.facts}>
          {facts.map((fact, at) => (
            <span key={at}>{fact}</span>
          ))}
        </p>
      </div>
      {acts !== undefined && acts !== false && <div className={styles.acts}>{acts}</div>}
      {children}
    </li>
  );
}
