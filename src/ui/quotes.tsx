import styles from './quotes.module.css';

export interface Quote {
  readonly text: string;
  /** Beneath it, smaller: when, how many stars. */
  readonly beside?: string;
}

/** What people said, word for word. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <ul className={styles.quotes}>
      {quotes.map(({ text, beside }, at) => (
        <li key={at}>
          <blockquote>{text}</blockquote>
          {beside !== undefined && <span className={styles.beside}>{beside}</span>}
        </li>
      ))}
    </ul>
  );
}
