/**
 * Rows of a hand-made sheet that are none of its table: totals and page totals, remarks at the end, and
 * whatever belongs to another table above or below. Found by their texts, before columns
 * are typed: in a small sheet they would make a column of dates look like words. Only in sheets small
 * enough to be looked at whole; in large ones `rows.ts` finds totals and remarks after typing.
 */
import type { SkippedRecord } from '#domain/sheet.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { PLAIN_FORMAT, readNumberText } from '#ingest/values/number-text.ts';
import { copyLine } from './plain-copy.ts';
import { usualWidth } from './dialect-score.ts';
import { isNoteText, isTotalText } from '#ingest/rows.ts';
import type { TextTable } from './tables-in-text.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];

/** Most records in a row that are told as notes below a table. */
const MOST_NOTES = 20;

/** The loose rows of the records of a whole file, in their order. */
export function looseRows(
  records: Records,
  { headerRow, firstDataRow, start, end }: TextTable,
): SkippedRecord[] {
  const header = headerRow === null ? null : contents(records[headerRow] ?? []);
  const loose: SkippedRecord[] = [];
  for (const [record, cells] of records.entries()) {
    if (record >= start && record < end) continue;
    loose.push({ record, reason: isBlankRecord(cells) ? 'blank' : 'otherTable' });
  }
  const width = header?.length ?? 0;
  const headings =
    header === null ? [] : linesAboveHeaders(records, header, headerRow!, firstDataRow, end);
  for (const record of headings) loose.push({ record, reason: 'title' });
  const isHeading = new Set(headings);
  const sums = new Set([
    ...sumsBelow(records, width, firstDataRow, end),
    ...sumsWithoutWord(records, width, firstDataRow, end),
  ]);
  const comments = new Set(hashedRows(records, width, firstDataRow, end));
  const notes = new Set(linesBelow(records, firstDataRow, end));
  const trailer = trailerOf(records, width, firstDataRow, end);
  let isTail = true;
  for (let record = end - 1; record >= firstDataRow; record--) {
    const filled = contents(records[record]!).filter((cell) => cell !== '');
    if (filled.length === 0 || isHeading.has(record)) continue;
    if (isTotal(filled) || sums.has(record)) loose.push({ record, reason: 'total' });
    else if (record === trailer || isComment(filled, width) || comments.has(record)) {
      loose.push({ record, reason: 'note' });
    } else if (isTail && (isNote(filled, width) || notes.has(record))) {
      loose.push({ record, reason: 'note' });
    } else isTail = false;
  }
  return loose.sort((a, b) => a.record - b.record);
}

/** Lines right above the header where it stands again, of a single text or the titles once more: headings of pages. */
function linesAboveHeaders(
  records: Records,
  header: readonly string[],
  headerRow: number,
  from: number,
  end: number,
): readonly number[] {
  if (header.length <= 2) return [];
  const titles = new Set(records.slice(0, headerRow).map((cells) => cells.join('\n')));
  const lines: number[] = [];
  for (let record = from; record < end; record++) {
    const cells = records[record]!;
    if (
      cells.length !== header.length ||
      !cells.every((it, at) => cellContent(it) === header[at])
    ) {
      continue;
    }
    for (let above = record - 1; above >= from; above--) {
      const filled = contents(records[above]!).filter((cell) => cell !== '');
      if (filled.length > 1 && !titles.has(records[above]!.join('\n'))) break;
      if (filled.length > 0) lines.push(above);
    }
  }
  return lines;
}

/**
 * Lines of a single text at the end of a table whose rows all have more: below a blank line, or of another
 * shape than anything in the column above. A row that came with its key alone is no such line.
 */
function linesBelow(records: Records, from: number, end: number): readonly number[] {
  const lines: number[] = [];
  const width = usualWidth(records.slice(from, end).map((cells) => cells.length));
  let record = end - 1;
  let hasGap = false;
  for (; record >= from && lines.length <= MOST_NOTES; record--) {
    const cells = contents(records[record]!);
    if (cells.every((cell) => cell === '')) {
      hasGap ||= lines.length > 0;
      continue;
    }
    const isAlone = cells.slice(1).every((cell) => cell === '');
    const isLine = (isAlone && !looksTyped(cells[0]!)) || isSpoken(records[record]!, width);
    // Above the gap the table goes on: a line there is one of its own.
    if (!isLine || (hasGap && !FENCE.test(cells.join('')))) break;
    lines.push(record);
  }
  const rows: string[][] = [];
  for (let row = from; row <= record; row++) rows.push(contents(records[row]!));
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const isWider = filled.every((cells) => cells.slice(1).some((cell) => cell !== ''));
  if (lines.length > MOST_NOTES || filled.length < 2 || !isWider) return [];
  const first = filled.map((cells) => cells[0]!);
  // In a table of two columns the second may well be missing.
  const usual = first.filter((cell) => cell !== '').length;
  if (hasGap && usual > 0) return lines;
  const shapes = new Set(first.map(shapeOf));
  return lines.filter((line) => !shapes.has(shapeOf(cellContent(records[line]![0]!))));
}

/** What chats and letters draw below a table. */
const FENCE = /^(?:`{3,}|[-=_*~]{3,})$/;

/** Fewer cells than the rows have, and all but the first begin with a blank: a sentence with commas. */
function isSpoken(cells: readonly string[], width: number): boolean {
  return (
    cells.length > 1 &&
    cells.length < width &&
    cells.slice(1).every((cell) => /^ \S/.test(cell)) &&
    !cells.some(looksTyped)
  );
}

/** What ends files that programs hand to each other: a word, and how many rows there are. */
const TRAILER =
  /^(?:trailer|footer|trl|eof|end|total|count|rows?|records?|rowcount|记录数|筆數|笔数|条数|行数)$/i;

/** The last record, where it tells how many there are and nothing else; null where it is a row. */
function trailerOf(records: Records, width: number, from: number, end: number): number | null {
  const last = records.findLastIndex((cells, record) => record < end && !isBlankRecord(cells));
  const cells = contents(records[last] ?? []);
  const filled = cells.filter((cell) => cell !== '');
  if (width < 3 || last <= from || filled.length !== 2 || cells[0] === '') return null;
  const rows = records.slice(from, last).filter((it) => !isBlankRecord(it)).length;
  const isCount = Math.abs(Number(filled[1]) - rows) <= 1;
  const isFull = records.slice(from, last).some((it) => contents(it).filter(Boolean).length <= 2);
  return !isFull && isCount && (TRAILER.test(filled[0]!) || cells.length < width) ? last : null;
}

/**
 * A word and a figure each (平均, 最大), below a blank line at the end of a wider table: beside a total, or where
 * nothing like the words or the figures stands in the columns above.
 */
function sumsBelow(records: Records, width: number, from: number, end: number): readonly number[] {
  if (width < 4) return [];
  const sums: number[] = [];
  let hasTotal = false;
  for (let record = end - 1; record >= from; record--) {
    const cells = contents(records[record]!);
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) {
      if (sums.length === 0) continue;
      return hasTotal || areOther(records, sums, from, record) ? sums : [];
    }
    const [word = '', figure = ''] = filled;
    const isSum = filled.length === 2 && !looksTyped(word) && looksTyped(figure);
    // What the figures are called may stand above them.
    const isName = filled.length === 1 && sums.length > 0 && cells[0] !== '' && !looksTyped(word);
    if ((!isSum && !isName) || sums.length === MOST_NOTES) return [];
    hasTotal ||= isTotal(filled);
    sums.push(record);
  }
  return [];
}

/** Whether the first cells of these records, or the second ones, look like none in the column above. */
function areOther(records: Records, own: readonly number[], from: number, end: number): boolean {
  const rows = records.slice(from, end).map(contents);
  const full = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 2);
  if (full.length < 2 || full.length < rows.length * USUALLY) return false;
  // A key is no word.
  if (own.some((record) => /\p{N}/u.test(records[record]![0] ?? ''))) return false;
  return [0, 1].some((column) => {
    const above = new Set(full.map((cells) => shapeOf(cells[column] ?? '')));
    return own.every((record) => {
      const cell = cellContent(records[record]![column] ?? '');
      return cell === '' ? column > 0 : !above.has(shapeOf(cell));
    });
  });
}

/** Share of rows that have a cell where it says something that it is missing. */
const USUALLY = 0.9;
const LEAST_ABOVE_SUMS = 3;

/**
 * The last row with more than notes below it, where it is no row of the table: a word that looks like nothing in
 * its column, figures, and blanks in columns that are never blank. A total, in whatever language.
 */
function sumsWithoutWord(
  records: Records,
  width: number,
  from: number,
  end: number,
): readonly number[] {
  if (width < 4) return [];
  let last = end - 1;
  const isShort = (record: number): boolean =>
    contents(records[record]!).filter((cell) => cell !== '').length < 2;
  while (last > from && isShort(last)) last--;
  const cells = contents(records[last] ?? []);
  const [word = '', ...figures] = cells.filter((cell) => cell !== '');
  const above = records.slice(from, last).map(contents);
  const rows = above.filter((it) => it.some((cell) => cell !== ''));
  if (rows.length < LEAST_ABOVE_SUMS || figures.length === 0 || word !== cells[0]) return [];
  if (/\p{N}/u.test(word) || !figures.every((it) => readNumberText(it, PLAIN_FORMAT) !== null)) {
    return [];
  }
  const shapes = new Set(rows.map((it) => shapeOf(it[0]!)));
  const missing = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      (cells[column] ?? '') === '' &&
      rows.filter((it) => (it[column] ?? '') !== '').length >= rows.length * USUALLY,
  );
  return !shapes.has(shapeOf(word)) && missing.length > 1 ? [last] : [];
}

/** Digits, letters and blanks as such, however many. */
function shapeOf(text: string): string {
  return text
    .replaceAll(/\p{N}+/gu, '9')
    .replaceAll(/\p{L}+/gu, 'a')
    .replaceAll(/\s+/g, ' ');
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

/** `# checked until here`, wherever it stands. */
function isComment(filled: readonly string[], width: number): boolean {
  return width > 2 && filled.length === 1 && /^#\s*\p{L}/u.test(filled[0]!);
}

/**
 * Comments that hold delimiters, among rows of which none begins so: of another width, or without a figure or
 * day in any column of those.
 */
function hashedRows(records: Records, width: number, from: number, end: number): readonly number[] {
  if (width <= 2) return [];
  const hashed: number[] = [];
  for (let record = from; record < end; record++) {
    if (/^\s*#/.test(records[record]![0] ?? '')) hashed.push(record);
  }
  if (hashed.length === 0 || hashed.length * 4 > end - from) return [];
  const rows = records.slice(from, end).filter(({ length }) => length === width);
  const typed = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      rows.filter((cells) => looksTyped(cellContent(cells[column]!))).length * 5 > rows.length * 4,
  );
  const isComment = (cells: readonly string[]): boolean =>
    /^\s*#\s*\p{L}/u.test(cells[0]!) &&
    (cells.length !== width ||
      (typed.length > 0 && !typed.some((column) => looksTyped(cellContent(cells[column]!)))));
  return hashed.every((record) => isComment(records[record]!)) ? hashed : [];
}

/** 制表人：小王, 打印时间：…: a few cells, each of them a remark. */
function isNote(filled: readonly string[], width: number): boolean {
  if (width < 3 || filled.length * 2 > width) return false;
  return filled.every((cell) => isNoteText(cell) || /^\p{L}{2,8}\s*[:：]/u.test(cell));
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
