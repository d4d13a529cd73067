/** What the mapping is given of each column, and what it says of it. */
import type { TableKind } from '#domain/tables.ts';
import type { ReadGuess } from '#ingest/dialect/read-guess.ts';

/** What is known of a column before its file is read. */
export interface ColumnClues {
  /** '' without a header. */
  readonly header: string;
  /** Sampled cells, trimmed, blanks included. */
  readonly values: readonly string[];
  readonly guess: ReadGuess;
}

/** What a column is taken for; several tables of one field are told apart after reading. */
export interface ColumnMapping {
  /** Tables that could hold it, null for a custom field. */
  readonly tables: readonly TableKind[] | null;
  readonly field: string | null;
  /** 0–1. */
  readonly confidence: number;
  /** The measure that the header names, where hardly a cell can be read as one: kept, but told. */
  readonly doubt?: { readonly table: TableKind; readonly field: string };
  /** It is what its header says, but a spreadsheet spoilt its numbers: they tell no rows apart. */
  readonly isSpoilt?: true;
  /** A name told in two columns: this one and the other, which stays a custom field. */
  readonly name?: { readonly given: number; readonly family: number };
  /** The column that tells it whole: this one is the other part of its name. */
  readonly joins?: number;
}

/** A person's choice for a column. */
export interface ChosenField {
  readonly table: TableKind;
  /** null: a custom field of the table. */
  readonly field: string | null;
}

export const UNMAPPED: ColumnMapping = { tables: null, field: null, confidence: 0 };
