/**
 * Numbers that a spreadsheet has spoilt before the file was saved: ids as 1.23E+17, ids whose digits
 * after the fifteenth are zeros, numbers without their leading zeros, codes turned into dates. What is
 * lost cannot be made good here; it is found, and told with the rows. Decided from the sample of a
 * column; a column without a sign of it is not looked at again.
 */
import { cellText, type Column, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import type { ValueType } from '#domain/tables/table-spec.ts';
import { isTextual } from '#engine/columns/key-index.ts';

export type Spoilage = 'idsInExponent' | 'idsCutOff' | 'zerosLost' | 'idsAsDates';

export interface SpoiltColumn {
  readonly code: Spoilage;
  readonly isSpoilt: (cell: string) => boolean;
}

/** A long number as a spreadsheet shows it. */
export const EXPONENT = /^\d(?:[.,]\d+)?[eE]\+?\d{1,2}$/;
const LONG_EXPONENT = /^\d(?:[.,]\d+)?[eE]\+?(?:9|[12]\d)$/;
/** A spreadsheet keeps fifteen digits. */
const CUT_OFF = /^[1-9]\d{14}0{1,10}$/;
const LONG = /^[1-9]\d{15,24}$/;
/** 3-5 and MAR1 as a spreadsheet understands them. */
const AS_DATE =
  /^(?:\d{1,2}月\d{1,2}日|\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2})$/;
const NUMBER_HEADER =
  /(?:号|號|编码|編碼|编号|編號|条码|條碼|电话|電話|手机|手機|\bid|\bno\.?|number|code|barcode|sku|upc|ean|phone|tel)\s*$/i;

/** Cells of a kind that counts numbers, not amounts. */
function countsNumbers(type: ValueType | null, header: string): boolean {
  return type === null ? NUMBER_HEADER.test(header.trim()) : type === 'id' || type === 'phone';
}

/**
 * @param values sampled cells of the column, blanks included
 * @param type of the field it is; null for a custom field
 */
export function spoiltColumn(
  values: readonly string[],
  type: ValueType | null,
  field: string | null,
  header: string,
): SpoiltColumn | null {
  if (!countsNumbers(type, header)) return null;
  const filled = values.filter((value) => value !== '');
  const share = (form: RegExp): number =>
    filled.filter((value) => form.test(value)).length / Math.max(filled.length, 1);
  if (share(LONG_EXPONENT) > 0) {
    return { code: 'idsInExponent', isSpoilt: (cell) => LONG_EXPONENT.test(cell) };
  }
  if (isCutOff(filled)) return { code: 'idsCutOff', isSpoilt: (cell) => CUT_OFF.test(cell) };
  const asDates = share(AS_DATE);
  if (asDates > 0 && asDates < 0.5) {
    return { code: 'idsAsDates', isSpoilt: (cell) => AS_DATE.test(cell) };
  }
  const full = fullLength(filled, type, field);
  if (full === null) return null;
  return {
    code: 'zerosLost',
    isSpoilt: (cell) => /^[1-9]\d*$/.test(cell) && cell.length < full && cell.length >= full - 3,
  };
}

/** By chance one long number in ten ends in a zero, one in a thousand in three. */
function isCutOff(filled: readonly string[]): boolean {
  const long = filled.filter((value) => LONG.test(value));
  const cut = long.filter((value) => CUT_OFF.test(value));
  if (cut.length < 2) return false;
  const expected = long.reduce((sum, { length }) => sum + 10 ** -(length - 15), 0);
  return cut.length >= long.length * 0.9 || cut.length > expected * 5 + 2;
}

/**
 * Digits that the numbers of a column should have, where some have lost the zeros before them: postcodes
 * of one length, Taiwan's mobile numbers, and numbers of a fixed length far apart from each other.
 */
function fullLength(
  filled: readonly string[],
  type: ValueType | null,
  field: string | null,
): number | null {
  const figures = filled.filter((value) => /^\d+$/.test(value));
  if (figures.length < filled.length * 0.95 || figures.length < 10) return null;
  if (figures.some((value) => value.startsWith('0'))) return null;
  if (type === 'phone') {
    const bare = figures.filter((value) => /^9\d{8}$/.test(value)).length;
    return bare >= figures.length * 0.5 ? 10 : null;
  }
  const byLength = new Map<number, number>();
  for (const { length } of figures) byLength.set(length, (byLength.get(length) ?? 0) + 1);
  const full = Math.max(...byLength.keys());
  const whole = byLength.get(full)!;
  const shorter = figures.length - whole;
  if (shorter === 0) return null;
  if (field === 'postcode') {
    return (full === 5 || full === 6) && (byLength.get(full - 1) ?? 0) > 0 ? full : null;
  }
  if (full < 6 || full > 15 || whole < figures.length * 0.75 || shorter < 3) return null;
  // Counted on from one another they grow longer by themselves; drawn at random they do not.
  const distinct = new Set(figures.map(Number));
  const span = Math.max(...distinct) - Math.min(...distinct);
  const isScattered = span > distinct.size * 50;
  const isTenth = shorter >= figures.length * 0.03 && shorter <= figures.length * 0.2;
  return isScattered && isTenth && (byLength.get(full - 1) ?? 0) >= shorter * 0.7 ? full : null;
}

/** Rows of such cells, the first `most` of them listed, and some of the cells. */
export function spoiltRows(
  column: Column,
  rowCount: number,
  { isSpoilt }: SpoiltColumn,
  most: number,
): {
  readonly count: number;
  readonly rows: readonly number[];
  readonly examples: readonly string[];
} {
  const rows: number[] = [];
  const examples = new Set<string>();
  let count = 0;
  if (!isTextual(column)) return { count, rows, examples: [] };
  const known =
    column.type === 'category' ? dictionaryTexts(column.dictionary).map(isSpoilt) : null;
  for (let row = 0; row < rowCount; row++) {
    let text: string | null = null;
    if (known && column.type === 'category') {
      const code = column.codes[row]!;
      if (code === NO_CODE || !known[code]) continue;
    } else {
      text = cellText(column, row);
      if (text === null || !isSpoilt(text)) continue;
    }
    count++;
    if (rows.length < most) rows.push(row);
    if (examples.size < 3) examples.add(text ?? cellText(column, row)!);
  }
  return { count, rows, examples: [...examples] };
}
