/** Which number of a sheet is that of its orders. */
import { NUMBERED } from './cell-fit.ts';
import type { ColumnClues } from './column-clues.ts';

/** Rows with a value in the column that is most surely a date. */
export function datedRows(clues: readonly ColumnClues[]): readonly string[] | null {
  let best: ColumnClues | null = null;
  for (const clue of clues) {
    if (clue.guess.filled === 0 || clue.guess.dateShare < 0.9) continue;
    if (best === null || clue.guess.filled > best.guess.filled) best = clue;
  }
  return best?.values ?? null;
}

/**
 * An order's number stands on every dated row, or on the first of each order; a number that only some
 * of the dated rows have is another one. A vague header over numbers such as "#1001" is likelier one.
 */
export function orderIdWeight(
  weight: number,
  isVague: boolean,
  values: readonly string[],
  dated: readonly string[] | null,
): number {
  if (isVague && dated && hasSeveralDates(values, dated)) return weight * 0.3;
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return weight * 0.5;
  const isNumbered = filled.every((value) => NUMBERED.test(value));
  const told =
    isNumbered && filled.some((value) => value.startsWith('#')) ? Math.max(weight, 0.85) : weight;
  if (!dated) return told;
  const rows = values.filter((_, row) => (dated[row] ?? '') !== '');
  const without = rows.filter((value) => value === '').length;
  return without > rows.length * 0.4 ? told * 0.4 : told;
}

/** An order has one date: a number that comes again on other days is somebody's, or something's. */
function hasSeveralDates(values: readonly string[], dated: readonly string[]): boolean {
  const first = new Map<string, string>();
  let again = 0;
  let other = 0;
  for (const [row, value] of values.entries()) {
    const day = dated[row] ?? '';
    if (value === '' || day === '') continue;
    const known = first.get(value);
    if (known === undefined) first.set(value, day);
    else {
      again++;
      if (known !== day) other++;
    }
  }
  return again > 0 && other * 2 >= again;
}
