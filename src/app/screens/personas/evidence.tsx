import { IconZoomQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { PopButton } from '#ui/pop-button.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { personaText } from './text.ts';
import styles from './personas.module.css';

export interface EvidenceProps {
  /** The sentence that it stands behind. */
  readonly of: string;
  /** What the sentence rests on: numbers with n and base. */
  readonly lines: readonly ReactNode[];
  /** How it was judged, for who wants to know. */
  readonly method?: string;
  /** Opens the customers meant. */
  readonly people?: { readonly label: string; readonly onOpen: () => void };
}

/** The numbers behind a sentence, and the way to the customers that it speaks of. */
export function Evidence({ of, lines, method, people }: EvidenceProps) {
  const words = useText(personaText);
  return (
    <span data-print="no" className={styles.evidence}>
      <PopButton
        label={`${words.evidence}: ${of}`}
        className={styles.evidenceButton}
        face={<IconZoomQuestion size={16} stroke={1.6} aria-hidden />}
      >
        {(close) => (
          <div className={styles.panel}>
            <strong>{of}</strong>
            {lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
            {method !== undefined && <p className={styles.quiet}>{method}</p>}
            {people !== undefined && (
              <TextButton
                onClick={() => {
                  close();
                  people.onOpen();
                }}
              >
                {people.label}
              </TextButton>
            )}
          </div>
        )}
      </PopButton>
    </span>
  );
}
