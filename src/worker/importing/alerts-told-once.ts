/**
 * What the opening of a workbook and the reading of its sheet have to tell: numbers that lost digits are
 * told once, by their column where the reading knows it.
 */
import type { BatchAlert } from '#domain/batch.ts';

const BY_COLUMN: ReadonlySet<BatchAlert['code']> = new Set(['idsCutOff', 'idsInExponent']);

export function alertsToldOnce(
  opening: readonly BatchAlert[],
  reading: readonly BatchAlert[],
): readonly BatchAlert[] {
  const toldOfColumns = reading.reduce(
    (sum, { code, count }) => sum + (BY_COLUMN.has(code) ? count : 0),
    0,
  );
  const others = opening.flatMap((alert) => {
    if (alert.code !== 'damagedNumbers') return [alert];
    const count = alert.count - toldOfColumns;
    return count > 0 ? [{ ...alert, count }] : [];
  });
  return [...others, ...reading];
}
