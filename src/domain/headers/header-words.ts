// How the header words of a table are written down.

import type { FieldName, TableKind } from '#domain/tables.ts';

/**
 * Header words of one field, separated by commas. Case, width, spaces, punctuation and script do not
 * count, so a Chinese word is listed once unless Taiwan says it otherwise. A reference answers to the
 * words of the key it refers to without being told.
 */
export interface FieldHeaders {
  /** Says this and nothing else: weight 1. */
  readonly is?: string;
  /** Says this in most files: weight 0.75. */
  readonly likely?: string;
  /** Says this among several things; the values and the other columns decide: weight 0.45. */
  readonly maybe?: string;
  /** Holds the given name only (weight 0.75). */
  readonly given?: string;
  /** Holds the family name only (weight 0.75). */
  readonly family?: string;
}

/** Every field of the table has its words. */
export type TableHeaders<K extends TableKind> = { readonly [F in FieldName<K>]: FieldHeaders };
