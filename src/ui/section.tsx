import { useId, type ReactNode } from 'react';
import { keepUnits } from '#ui/words/no-break.ts';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons at the end of the title's line. */
  readonly actions?: ReactNode;
  /** `page` is the one h1 of a screen; `part` an h2; `card` an h2 on its own surface. */
  readonly kind?: 'page' | 'part' | 'card';
  readonly children?: ReactNode;
}

/** A titled region. A screen is one `page` with `part`s and `card`s after it. */
export function Section({ title, lead, actions, kind = 'part', children }: SectionProps) {
  const id = useId();
  const Heading = kind === 'page' ? 'h1' : 'h2';
  return (
    <section className={styles.section} data-kind={kind} aria-labelledby={id}>
      <header className={styles.header}>
        <div className={styles.words}>
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          {lead !== undefined && (
            <p className={styles.lead}>{typeof lead === 'string' ? keepUnits(lead) : lead}</p>
          )}
        </div>
        {actions !== undefined && (
          <div className={styles.actions} data-print="no">
            {actions}
          </div>
        )}
      </header>
      {children}
    </section>
  );
}
