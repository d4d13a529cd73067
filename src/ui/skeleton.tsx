import styles from './skeleton.module.css';

export interface SkeletonProps {
  readonly width?: string;
  readonly height?: string;
  /** The surface of a card that is about to be, instead of a bar. */
  readonly look?: 'bar' | 'card';
  /** Spoken instead of the grey bar; without it the bar is silent. */
  readonly label?: string;
}

/** A quiet bar where something is about to be; as high as a line of the text around it. */
export function Skeleton(props: SkeletonProps) {
  const { width = '100%', height = '0.7em', look = 'bar', label } = props;
  return (
    <span className={styles.holder} data-role="skeleton">
      <span className={styles[look]} style={{ width, height }} />
      {label !== undefined && <span className="visually-hidden">{label}</span>}
    </span>
  );
}
