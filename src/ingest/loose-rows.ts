/**
 * Rows of a hand-made sheet that are none of its table: totals and page totals, remarks at the end, and
 * whatever stands under the header of another table further down. Found by their texts, before columns
 * are typed: in a small sheet they would make a column of dates look like words. Only in sheets small
 * enough to be looked at whole; in large ones `rows.ts` finds totals and remarks after typing.
 */
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import type { Dialect, SkippedRecord } from '#domain/sheet.ts';
import { cellContent, isBlankRecord } from './cell-text.ts';
import { PLAIN_FORMAT, readNumberText } from './number-text.ts';
import { copyLine } from './plain-copy.ts';
import { isNoteText, isTotalText } from './rows.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];

/** The loose rows of the records of a whole file, in their order. */
export function looseRows(
  records: Records,
  { headerRow, firstDataRow }: Pick<Dialect, 'headerRow' | 'firstDataRow'>,
): SkippedRecord[] {
  const header = headerRow === null ? null : contents(records[headerRow] ?? []);
  const loose: SkippedRecord[] = [];
  let end = records.length;
  if (header) {
    end = startOfOtherTable(records, header, firstDataRow);
    for (let record = end; record < records.length; record++) {
      loose.push({ record, reason: isBlankRecord(records[record]!) ? 'blank' : 'note' });
    }
  }
  const width = header?.length ?? 0;
  let isTail = true;
  for (let record = end - 1; record >= firstDataRow; record--) {
    const filled = contents(records[record]!).filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    if (isTotal(filled)) loose.push({ record, reason: 'total' });
    else if (isTail && isNote(filled, width)) loose.push({ record, reason: 'note' });
    else isTail = false;
  }
  return loose.sort((a, b) => a.record - b.record);
}

function contents(cells: readonly string[]): string[] {
  return cells.map(cellContent);
}

/** A word for a total, and nothing but figures beside it. */
function isTotal(filled: readonly string[]): boolean {
  if (filled.length === 1) {
    return /^(?:总计|總計|合计|合計|小计|小計|共计|共計)\s*[:：]/.test(filled[0]!);
  }
  const words = filled.filter((cell) => isTotalText(cell));
  return (
    words.length > 0 &&
    filled.every((cell) => isTotalText(cell) || readNumberText(cell, PLAIN_FORMAT) !== null)
  );
}

/** 制表人：小王, 打印时间：…: a few cells, each of them a remark. */
function isNote(filled: readonly string[], width: number): boolean {
  if (width < 3 || filled.length * 2 > width) return false;
  return filled.every((cell) => isNoteText(cell) || /^\p{L}{2,8}\s*[:：]/u.test(cell));
}

/** The record where another table begins, with its title if it has one; the number of records without. */
function startOfOtherTable(records: Records, header: readonly string[], from: number): number {
  const own = new Set(header.filter((cell) => cell !== ''));
  for (let record = from + 1; record < records.length - 1; record++) {
    const names = contents(records[record]!).filter((cell) => cell !== '');
    if (names.length < 2 || names.some(looksTyped)) continue;
    if (new Set(names).size < names.length) continue;
    const isOwnAgain = names.filter((name) => own.has(name)).length * 2 > names.length;
    const known = names.filter((name) => candidatesForHeader(name).length > 0);
    if (isOwnAgain || known.length < 2 || known.length * 3 < names.length * 2) continue;
    // Rows of words stand above it too, or a blank line, or its title: a header is none of them.
    const above = filledCount(records[record - 1]);
    if (above === 0) return record;
    if (above === 1 && filledCount(records[record - 2]) === 0) return record - 1;
  }
  return records.length;
}

function filledCount(cells: readonly string[] | undefined): number {
  return (cells ?? []).filter((cell) => cellContent(cell) !== '').length;
}

/** Records without the loose ones, as {@link COPY_DIALECT} writes them. */
export interface KeptRecords {
  readonly blob: Blob;
  /** Number in the file of each record of the blob. */
  readonly numbers: readonly number[];
}

export function withoutLoose(records: Records, loose: readonly SkippedRecord[]): KeptRecords {
  const out = new Set(loose.map(({ record }) => record));
  const numbers = [...records.keys()].filter((record) => !out.has(record));
  return { blob: new Blob(numbers.map((record) => copyLine(records[record]!))), numbers };
}
