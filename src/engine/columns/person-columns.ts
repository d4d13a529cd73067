/** Customer columns built row by row: one value a person, missing until told. */
import {
  type CategoryColumn,
  type Column,
  dictionaryOf,
  NO_CODE,
  NO_DAY,
} from '#domain/columns.ts';

/** Counts as an exact column; NaN stays missing. */
export function countColumn(values: Float64Array): Column {
  return { type: 'decimal', units: values, scale: 0 };
}

/** All missing, to be filled. */
export function missingNumbers(personCount: number): Float64Array {
  return new Float64Array(personCount).fill(Number.NaN);
}

/** All missing, to be filled. */
export function missingDays(personCount: number): Int32Array {
  return new Int32Array(personCount).fill(NO_DAY);
}

/** Codes into a list of code names; negative codes are missing. */
export function codeColumn(codes: Int32Array, names: readonly string[]): CategoryColumn {
  return { type: 'category', codes, dictionary: dictionaryOf(names) };
}

/** All missing, to be filled. */
export function missingCodes(personCount: number): Int32Array {
  return new Int32Array(personCount).fill(NO_CODE);
}
