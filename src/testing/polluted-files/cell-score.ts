/** How much of a table came back: every cell in its place, or by what share of the cells. */

type Lines = readonly (readonly string[])[];

export interface CellScore {
  readonly isExact: boolean;
  /** Harmonic mean of the share of true cells found and the share of found cells that are true. */
  readonly f1: number;
}

export function cellScore(found: Lines, truth: Lines): CellScore {
  const isExact =
    found.length === truth.length &&
    truth.every(
      (cells, row) =>
        cells.length === found[row]!.length &&
        cells.every((cell, column) => cell === found[row]![column]),
    );
  const left = new Map<string, number>();
  for (const cell of truth.flat()) left.set(cell, (left.get(cell) ?? 0) + 1);
  let common = 0;
  const cells = found.flat();
  for (const cell of cells) {
    const count = left.get(cell) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(cell, count - 1);
  }
  const total = truth.flat().length;
  const f1 = total + cells.length === 0 ? 1 : (2 * common) / (total + cells.length);
  return { isExact, f1 };
}
