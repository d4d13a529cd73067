import type { ReactNode } from 'react';
import styles from './chip.module.css';

/** Dresses something else (a word, what opens a panel) as a chip. */
export const chipClass = styles.chip ?? '';

export interface ChipProps {
  /** Taken now. */
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One of several things to be taken or left. */
export function Chip({ isPressed, onPress, children }: ChipProps) {
  return (
    <button type="button" className={chipClass} aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}
