/**
 * A header one name short: statistics programs (write.table of R) give the rows names of their own, in a first
 * column, and that column none. So every other name belongs one further to the right than it stands.
 */
import type { Dialect, EncodingName } from '#domain/sheet.ts';
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import { fieldSpec } from '#domain/tables.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { guessReadAs } from './read-guess.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];

/** So few rows prove nothing of a column. */
const LEAST_ROWS = 3;
/** A column of this name counts the rows itself. */
const COUNTING =
  /^(?:#|id|ids|uid|no\.?|nr\.?|num|number|row|rows|index|idx|rank|seq|day|week|month|year|.*[_ ]?id|序号|序號|编号|編號|行号|行號|排名|.*号|.*號|.*(?:编|編)[号號])$/i;

/** Whether the first column holds names of rows, and the header has none for it. */
export function hasUnnamedRows(records: Records, dialect: Dialect): boolean {
  const { headerRow, firstDataRow, blankAligned } = dialect;
  // Names that stand over other columns than their own are not always seen to be names.
  const isFound = headerRow === 0 && firstDataRow === 1;
  if ((!isFound && (headerRow !== null || firstDataRow > 0)) || blankAligned) return false;
  const names = records[0]!.map(cellContent);
  const rows = records
    .slice(1)
    .filter((cells) => !isBlankRecord(cells))
    .map((cells) => cells.map(cellContent));
  const width = names.length + 1;
  if (names.length < 2 || rows.length < LEAST_ROWS) return false;
  if (names.some((name) => name === '') || new Set(names).size < names.length) return false;
  if (!rows.every((cells) => cells.length === width)) return false;
  const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at]!));
  // A delimiter at the end of the rows makes no column.
  if (columns.at(-1)!.every((cell) => cell === '')) return false;
  const [own = []] = columns;
  if (own.includes('') || new Set(own).size < own.length) return false;
  const [asItStands, shifted] = [fitOf(names, columns), fitOf(names, columns.slice(1))];
  if (asItStands !== shifted || !isFound) return shifted > asItStands;
  const first = Number(own[0]);
  const isCounted = first <= 1 && own.every((cell, row) => cell === String(first + row));
  if (isCounted) return !COUNTING.test(names[0]!);
  const figures = columns.slice(1).filter((cells) => cells.some(looksTyped)).length;
  return !own.some(looksTyped) && figures * 2 > names.length;
}

/** How well the cells of columns are what their names say. */
export function fitOf(names: readonly string[], columns: readonly (readonly string[])[]): number {
  let fit = 0;
  for (const [at, name] of names.entries()) {
    const expected = expectedOf(name);
    if (expected === null) continue;
    const { readAs } = guessReadAs(columns[at]!);
    if (expected === readAs) fit += expected === 'text' ? 0.5 : 1;
    // Ids are figures too.
    else if (expected !== 'text' || readAs === 'date') fit--;
  }
  return fit;
}

function expectedOf(name: string): 'date' | 'number' | 'text' | null {
  const types = candidatesForHeader(name).flatMap(
    ({ table, field }) => fieldSpec(table, field)?.type ?? [],
  );
  if (types.length === 0) return null;
  if (types.every((type) => type === 'day' || type === 'moment')) return 'date';
  if (types.every((type) => /^(?:integer|number|money|rate|latitude|longitude)$/.test(type))) {
    return 'number';
  }
  return types.every((type) => /^(?:text|category|email|phone|list)$/.test(type)) ? 'text' : null;
}

/** The file with a blank name before the others; null where its bytes are not those of ASCII. */
export function withBlankName(
  blob: Blob,
  bomBytes: number,
  encoding: EncodingName,
  { delimiter }: Dialect,
): Blob | null {
  if (/^utf-(?:16|32|7)|^hz|^iso-2022/.test(encoding) || delimiter >= '\u0080') return null;
  return new Blob([blob.slice(0, bomBytes), delimiter, blob.slice(bomBytes)]);
}
