/** Customer columns built row by row: one value a person, missing until told. */
import {
  type CategoryColumn,
  type Column,
  dictionaryOf,
  NO_CODE,
  NO_DAY,
} from '#domain/columns.ts';
import { zeros } from './spare-memory.ts';

/** Counts as an exact column; NaN stays missing. */
export function countColumn(values: Float64Array): Column {
  return { type: 'decimal', units: values, scale: 0 };
}

/** All missing, to be filled. */
export function missingNumbers(personCount: number): Float64Array {
  return zeros(Float64Array, personCount).fill(Number.NaN);
}

/** All missing, to be filled. */
export function missingDays(personCount: number): Int32Array {
  return zeros(Int32Array, personCount).fill(NO_DAY);
}

/** The numbers of those who were there before; missing of those who came. */
export function keptNumbers(before: Float64Array, personCount: number): Float64Array {
  const values = zeros(Float64Array, personCount);
  values.set(before);
  return values.fill(Number.NaN, before.length);
}

/** The days of those who were there before; missing of those who came. */
export function keptDays(before: Int32Array, personCount: number): Int32Array {
  const days = zeros(Int32Array, personCount);
  days.set(before);
  return days.fill(NO_DAY, before.length);
}

/** The codes of those who were there before; missing of those who came. */
export function keptCodes(before: Int32Array, personCount: number): Int32Array {
  const codes = zeros(Int32Array, personCount);
  codes.set(before);
  return codes.fill(NO_CODE, before.length);
}

/** Codes into a list of code names; negative codes are missing. */
export function codeColumn(codes: Int32Array, names: readonly string[]): CategoryColumn {
  return { type: 'category', codes, dictionary: dictionaryOf(names) };
}

/** All missing, to be filled. */
export function missingCodes(personCount: number): Int32Array {
  return zeros(Int32Array, personCount).fill(NO_CODE);
}
