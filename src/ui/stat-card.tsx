import type { ReactNode } from 'react';
import { Hint } from './hint.tsx';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from './skeleton.tsx';
import { Sparkline } from '#ui/charts/sparkline.tsx';
import styles from './stat-card.module.css';

export interface StatChange {
  /** The figure that changed, where the card's own is another: "last 30 days 420". */
  readonly of?: string;
  /** "+12%", formatted. */
  readonly text: string;
  readonly direction: 'up' | 'down' | 'flat';
  /** Whether the direction is welcome; left out, the change is only a fact. */
  readonly isGood?: boolean;
  /** "than the 30 days before" */
  readonly comparedWith: string;
}

export interface StatCardProps {
  readonly label: string;
  /** Formatted; null while it is being computed. */
  readonly value: string | null;
  /** What was counted and what was left out. */
  readonly hint?: string;
  readonly change?: StatChange;
  readonly trend?: { readonly values: readonly (number | null)[]; readonly label: string };
  /** A line instead of change and trend, such as why there is no number yet. */
  readonly note?: string;
  /** Where the number opens, e.g. `#/customers`; or what a press does. */
  readonly href?: string;
  readonly onOpen?: () => void;
}

/** Cards side by side: six in a row where there is room, three, two on a phone. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** The surface of a card that is about to come, as high as most are. */
export function StatPlace() {
  return <div className={styles.card} data-role="skeleton" data-empty="true" />;
}

/** The place of a whole row of them. */
export function StatRowPlace({ cards }: { readonly cards: number }) {
  return (
    <StatRow>
      {Array.from({ length: cards }, (_, at) => (
        <StatPlace key={at} />
      ))}
    </StatRow>
  );
}

/** One number with its name. The whole card opens what was counted, when there is something to open. */
export function StatCard(props: StatCardProps) {
  const { label, value, hint, change, trend, note, href, onOpen } = props;
  const words = useText(kitText);
  const opens = href !== undefined || onOpen !== undefined;
  return (
    <div className={styles.card} data-opens={opens}>
      <div className={styles.label}>
        {label}
        {hint !== undefined && <Hint explains={hint} label={label} />}
      </div>
      <div className={styles.value}>
        {value === null ? (
          <Skeleton width="60%" label={words.loading} />
        ) : href !== undefined ? (
          <a className={styles.open} href={href} aria-label={`${label} ${value}`}>
            {value}
          </a>
        ) : onOpen !== undefined ? (
          <button
            type="button"
            className={styles.open}
            aria-label={`${label} ${value}`}
            onClick={onOpen}
          >
            {value}
          </button>
        ) : (
          value
        )}
      </div>
      {change !== undefined && value !== null && <Change {...change} />}
      {note !== undefined && <div className={styles.note}>{note}</div>}
      {trend !== undefined && value !== null && isLine(trend.values) && (
        <div className={styles.trend}>
          <Sparkline values={trend.values} label={trend.label} />
        </div>
      )}
    </div>
  );
}

/** A single point is no trend. */
function isLine(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null && !Number.isNaN(value)).length > 1;
}

function Change({ of, text, direction, isGood, comparedWith }: StatChange) {
  const words = useText(kitText);
  const spoken = { up: words.increase, down: words.decrease, flat: words.noChange }[direction];
  return (
    <div className={styles.note}>
      {of !== undefined && <span className={styles.of}>{of}</span>}{' '}
      <span className={styles.change} data-good={isGood}>
        <span className="visually-hidden">{spoken}</span>
        {direction !== 'flat' && (
          <svg viewBox="0 0 10 10" aria-hidden="true" data-direction={direction}>
            <path d="M5 1.5L9 8H1z" fill="currentColor" />
          </svg>
        )}
        {text}
      </span>{' '}
      <span className={of === undefined ? undefined : 'visually-hidden'}>{comparedWith}</span>
    </div>
  );
}
