import styles from './skeleton.module.css';

export interface SkeletonProps {
  readonly width?: string;
  readonly height?: string;
  /** Spoken instead of the grey bar; without it the bar is silent. */
  readonly label?: string;
}

/** A quiet bar where something is about to be; as high as a line of the text around it. */
export function Skeleton({ width = '100%', height = '0.7em', label }: SkeletonProps) {
  return (
    <span className={styles.holder} data-role="skeleton">
      <span className={styles.bar} style={{ width, height }} />
      {label !== undefined && <span className="visually-hidden">{label}</span>}
    </span>
  );
}
