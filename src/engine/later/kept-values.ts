/** Lists that were gone on from others: who compares the two need only look where somebody wrote. */

type Values = Int32Array | Int8Array | Float64Array;

interface Kept {
  readonly before: Values;
  readonly rows: Int32Array;
}

const kept = new WeakMap<Values, Kept>();

/** Remembers that of the rows that were there before, none but these may hold another value. */
export function keptBut(before: Values, rows: Int32Array, after: Values): void {
  kept.set(after, { before, rows });
}

/** Rows, ascending, among which all are that hold another value than before; null where nothing is known. */
export function rowsWrittenSince(before: Values, after: Values): Int32Array | null {
  const known = kept.get(after);
  return known?.before === before ? known.rows : null;
}
