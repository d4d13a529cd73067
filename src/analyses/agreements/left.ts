/** Who left by the file's own word (contracts.churned), in all, by kind of contract, and by bands of a number. */
import { quantile7, round12 } from '#engine/statistics/quantiles.ts';

/** Codes of the column; NO_CODE where no file says. */
export const LEFT_CODES = ['stayed', 'left'] as const;
const LEFT = LEFT_CODES.indexOf('left');

/** Of so many of whom a file says either, so many left. */
export interface LeftCount {
  readonly said: number;
  readonly left: number;
}

export interface LeftKind extends LeftCount {
  readonly kind: string;
}

/** People whose number lies from `min` to `max`, both met among them. */
export interface LeftBand extends LeftCount {
  readonly min: number;
  readonly max: number;
}

/** Bands of a number: quarters of the people, equal values together. */
const QUARTERS = [0.25, 0.5, 0.75];

export function countLeft(codes: Int32Array): LeftCount {
  let said = 0;
  let left = 0;
  for (const code of codes) {
    if (code < 0) continue;
    said++;
    if (code === LEFT) left++;
  }
  return { said, left };
}

/** The kind with most people first. */
export function leftByKind(
  codes: Int32Array,
  kinds: Int32Array,
  names: readonly string[],
): readonly LeftKind[] {
  const counts = names.map((kind) => ({ kind, said: 0, left: 0 }));
  for (const [person, code] of codes.entries()) {
    const own = counts[kinds[person]!];
    if (code < 0 || own === undefined) continue;
    own.said++;
    if (code === LEFT) own.left++;
  }
  return counts
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || (a.kind < b.kind ? -1 : 1));
}

export function leftByBand(codes: Int32Array, values: Float64Array): readonly LeftBand[] {
  const known = Float64Array.from(
    [...codes.keys()].filter((person) => codes[person]! >= 0 && !Number.isNaN(values[person]!)),
    (person) => values[person]!,
  ).sort();
  if (known.length === 0) return [];
  const edges = QUARTERS.map((share) => round12(quantile7(known, share)));
  const bands = [...QUARTERS, 1].map(() => ({ min: Infinity, max: -Infinity, said: 0, left: 0 }));
  for (const [person, code] of codes.entries()) {
    const value = values[person]!;
    if (code < 0 || Number.isNaN(value)) continue;
    const band = bands[edges.filter((edge) => edge < round12(value)).length]!;
    band.min = Math.min(band.min, value);
    band.max = Math.max(band.max, value);
    band.said++;
    if (code === LEFT) band.left++;
  }
  return bands.filter(({ said }) => said > 0);
}
