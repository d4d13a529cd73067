import type { ReactNode } from 'react';
import { Hint } from './hint.tsx';
import styles from './facts-list.module.css';

export interface Fact {
  readonly term: string;
  /** null shows a dash: not known. */
  readonly value: ReactNode | null;
  readonly hint?: string;
}

export interface FactsListProps {
  readonly facts: readonly Fact[];
  /** `columns` (default) fills the width; `rows` puts each on a line of its own. */
  readonly layout?: 'columns' | 'rows';
}

/** Names and values that belong together. */
export function FactsList({ facts, layout = 'columns' }: FactsListProps) {
  return (
    <dl className={styles.list} data-layout={layout}>
      {facts.map(({ term, value, hint }) => (
        <div key={term} className={styles.fact}>
          <dt>
            {term} {hint !== undefined && <Hint explains={hint} label={term} />}
          </dt>
          <dd>{value ?? <span className={styles.unknown}>–</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
