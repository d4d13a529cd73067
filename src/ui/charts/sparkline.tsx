import styles from './sparkline.module.css';

export interface SparklineProps {
  /** Evenly spaced; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** What it shows, in words with its ends: a picture needs a sentence. */
  readonly label: string;
}

const HEIGHT = 32;
const PAD = 3;

/** A line without axes, from the smallest to the largest value, its last point marked. */
export function Sparkline({ values, label }: SparklineProps) {
  const points = placePoints(values);
  const runs = runsOf(points);
  const last = runs.at(-1)?.at(-1);
  if (last === undefined) return null;
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {runs.map((run) => (
        <g key={run[0]?.x}>
          <polygon className={styles.area} points={areaOf(run)} />
          <polyline className={styles.line} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </g>
      ))}
      <line className={styles.end} x1={last.x} y1={last.y} x2={last.x} y2={last.y} />
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placePoints(values: readonly (number | null)[]): (Point | null)[] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const range = high - low;
  const step = 96 / Math.max(1, values.length - 1);
  return values.map((value, i) => {
    if (value === null) return null;
    const share = range > 0 ? (value - low) / range : 0.5;
    return { x: 1 + i * step, y: HEIGHT - PAD - share * (HEIGHT - 2 * PAD) };
  });
}

function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...points, null]) {
    if (point !== null) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

function areaOf(run: readonly Point[]): string {
  const line = run.map(({ x, y }) => `${x},${y}`).join(' ');
  return `${run[0]?.x ?? 0},${HEIGHT} ${line} ${run.at(-1)?.x ?? 0},${HEIGHT}`;
}
