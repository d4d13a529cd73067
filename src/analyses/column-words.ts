/** Wording of customer columns: what tables, filters and exports call them. */
import type { Term } from '#domain/glossary/term.ts';
import type { Wording } from '#domain/locale.ts';

export interface ColumnWords {
  /** Header: short, without a unit. */
  readonly label: Wording;
  /** What the values mean and how they come about, for the sign beside the header. */
  readonly note: Wording;
  /** Words of code values. */
  readonly codes?: Readonly<Record<string, Wording>>;
}

/** A column whose name and meaning the glossary has. */
export function termColumn({ term, definition }: Term): ColumnWords {
  return { label: term, note: definition };
}
