/** Cells of a column as yes and no, however it is stored. */
import { cellText, type Column, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { yesOrNo } from './yes-no.ts';

export const NO = 0;
export const YES = 1;
export const UNSAID = -1;

/** Yes, no or unsaid, a row; null where the column cannot say either. */
export function yesNoCells(column: Column | null): Int8Array | null {
  switch (column?.type) {
    case 'flag':
      return column.flags;
    case 'category': {
      const says = dictionaryTexts(column.dictionary).map(sayOf);
      return Int8Array.from(column.codes, (code) => (code === NO_CODE ? UNSAID : says[code]!));
    }
    case 'text':
      return Int8Array.from({ length: column.offsets.length - 1 }, (_, row) =>
        sayOf(cellText(column, row) ?? ''),
      );
    case 'decimal':
      return Int8Array.from(column.units, (units) =>
        Number.isNaN(units) ? UNSAID : units > 0 ? YES : NO,
      );
    default:
      return null;
  }
}

function sayOf(word: string): number {
  const said = yesOrNo(word);
  return said === null ? UNSAID : said ? YES : NO;
}
