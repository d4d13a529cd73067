import type { ReactNode } from 'react';
import styles from './status-badge.module.css';

/** The tones of tokens.css. What each stands for is decided once, by the layer that owns the words. */
export type Tone =
  | 'blue'
  | 'green'
  | 'amber'
  | 'grey'
  | 'violet'
  | 'orange'
  | 'red'
  | 'outline'
  | 'accent';

/** Shapes say the same as the colour to who does not see it. */
export type Shape =
  | 'dot'
  | 'half'
  | 'ring'
  | 'dashed'
  | 'diamond'
  | 'loop'
  | 'eye'
  | 'triangle'
  | 'octagon';

const shapeOfTone: Readonly<Record<Tone, Shape>> = {
  blue: 'diamond',
  green: 'dot',
  amber: 'half',
  grey: 'ring',
  violet: 'loop',
  orange: 'triangle',
  red: 'octagon',
  outline: 'dashed',
  accent: 'dot',
};

export interface StatusBadgeProps {
  readonly tone: Tone;
  /** Default: the tone's own shape. */
  readonly shape?: Shape;
  /** `plain` has no ground: for dense tables. */
  readonly look?: 'soft' | 'plain';
  readonly children: ReactNode;
}

/** A state in colour, shape and words. */
export function StatusBadge({ tone, shape, look = 'soft', children }: StatusBadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone} data-look={look}>
      <ToneMark tone={tone} shape={shape ?? shapeOfTone[tone]} />
      {children}
    </span>
  );
}

/** The mark alone, beside words that already say it (legends). */
export function ToneMark({ tone, shape }: { readonly tone: Tone; readonly shape?: Shape }) {
  return (
    <svg className={styles.mark} data-tone={tone} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[shape ?? shapeOfTone[tone]]}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;
const shapes: Readonly<Record<Shape, ReactNode>> = {
  dot: <circle cx="6" cy="6" r="4.2" fill="currentColor" />,
  half: (
    <>
      <circle cx="6" cy="6" r="3.8" {...line} strokeWidth={1.6} />
      <path d="M6 2.2a3.8 3.8 0 000 7.6z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="3.6" {...line} />,
  dashed: <circle cx="6" cy="6" r="3.8" {...line} strokeWidth={1.4} strokeDasharray="2 1.6" />,
  diamond: <path d="M6 .8L11.2 6 6 11.2.8 6z" fill="currentColor" />,
  loop: <path d="M9.8 6A3.8 3.8 0 116 2.2h3M7 .4l2 1.8-2 1.8" {...line} strokeWidth={1.5} />,
  eye: (
    <>
      <path d="M.8 6C3.2 2.4 8.8 2.4 11.2 6 8.8 9.6 3.2 9.6.8 6z" {...line} strokeWidth={1.3} />
      <circle cx="6" cy="6" r="1.6" fill="currentColor" />
    </>
  ),
  triangle: <path d="M6 1.2l5.2 9.2H.8z" fill="currentColor" />,
  octagon: <path d="M4 1h4l3 3v4l-3 3H4L1 8V4z" fill="currentColor" />,
};
