/**
 * Tables that stand below each other in one text, as hand-made sheets and reports have them. Only in texts
 * small enough to be looked at whole. One of them is read; the others are offered like further sheets.
 */
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { contrast, findHeader, type HeaderPlace } from './header-row.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];

export interface TextTable extends HeaderPlace {
  /** First record of it, its title included. */
  readonly start: number;
  /** First record behind it. */
  readonly end: number;
}

/** Records looked at below a row that may be a header. */
const BODY_RECORDS = 50;
/** Without a blank line between, so many records must show another table. */
const LEAST_WITNESSES = 3;

/**
 * The tables of a text, in its order.
 * @param records all of them
 * @param found where header and data of the first or only one were found
 */
export function tablesIn(records: Records, found: HeaderPlace): readonly TextTable[] {
  return tablesUpTo(records, found, records.length);
}

/** Whether another table begins at this record: others behind it are not looked for. */
export function tableBeginsAt(records: Records, found: HeaderPlace, place: number): boolean {
  return tablesUpTo(records, found, place).some(({ start }) => start === place);
}

/** As far as one that begins at `most` or behind it. */
function tablesUpTo(records: Records, found: HeaderPlace, most: number): readonly TextTable[] {
  const tables: TextTable[] = [];
  let current = found;
  let start = 0;
  const above = tableAbove(records, found);
  if (above) {
    tables.push(above);
    start = above.end;
  }
  if (found.headerRow !== null) {
    for (
      let record = found.firstDataRow + 1;
      record < records.length - 1 && start < most;
      record++
    ) {
      const next = headerOfOther(records, record, current);
      if (next === null) continue;
      tables.push({ ...current, start, end: next.start });
      ({ start } = next);
      current = { headerRow: next.headerRow, firstDataRow: next.firstDataRow };
      record = next.firstDataRow;
    }
  }
  tables.push({ ...current, start, end: records.length });
  return tables;
}

/** Number of the table with the most cells: it is the one that is meant. */
export function largestTable(records: Records, tables: readonly TextTable[]): number {
  const sizes = tables.map(({ firstDataRow, end }) => {
    let cells = 0;
    for (let record = firstDataRow; record < end; record++) cells += filledIn(records[record]);
    return cells;
  });
  return sizes.indexOf(Math.max(...sizes));
}

/** A table above the one that was found: not lines of a name and a value, which tell of that one. */
function tableAbove(records: Records, place: HeaderPlace): TextTable | null {
  const end = titleStart(records, place.headerStart ?? place.headerRow ?? 0);
  const above = records.slice(0, end);
  const wide = above.filter((cells) => filledIn(cells) > 2);
  if (wide.length < 3) return null;
  const other = findHeader(above);
  if (other.headerRow === null) return null;
  const names = contents(above[other.headerRow]);
  const body = above.slice(other.firstDataRow).filter((cells) => !isBlankRecord(cells));
  return contrast(names, body.map(contents)) > 0 ? { ...other, start: 0, end } : null;
}

/** The record where another table begins whose header is this record; null where it is none. */
function headerOfOther(
  records: Records,
  record: number,
  current: HeaderPlace,
): Omit<TextTable, 'end'> | null {
  const cells = contents(records[record]);
  const names = cells.filter((cell) => cell !== '');
  if (names.length < 2 || names.some(looksTyped)) return null;
  if (new Set(names).size < names.length) return null;
  const header = contents(records[current.headerRow!]);
  const own = new Set(header.filter((cell) => cell !== ''));
  const repeated = names.filter((name) => own.has(name)).length;
  // The header again with a name more or less, and the rows below it so, too.
  const isWider = cells.length !== header.length && names.length === cells.length;
  if (repeated * 2 > names.length && !isWider) return null;
  const start = titleStart(records, record);
  const firstDataRow = record + 1;
  const isApart = start < record || filledIn(records[record - 1]) === 0;
  const isOtherShape =
    names.length > 2 && names.length === cells.length && cells.length !== header.length;
  if (!isApart && !isOtherShape) return null;
  const body = bodyBelow(records, record);
  if (body.length === 0) return null;
  if (isApart) {
    const known = names.filter((name) => candidatesForHeader(name).length > 0);
    const isNamed = known.length >= 2 && known.length * 3 >= names.length * 2;
    if (!isNamed && contrast(cells, body) === 0) return null;
    // Rows of words alone, under words alone, are as well the next rows of the table.
    const rows = bodyBelow(records, current.firstDataRow - 1);
    if (!isNamed && cells.length === header.length && contrast(header, rows) === 0) return null;
    return { start, headerRow: record, firstDataRow };
  }
  const before = records.slice(Math.max(current.firstDataRow, record - LEAST_WITNESSES), record);
  const isOther =
    body.length >= LEAST_WITNESSES &&
    body.every((it) => it.length === cells.length) &&
    before.every((it) => it.length === header.length) &&
    contrast(cells, body) > 0;
  return isOther ? { start: record, headerRow: record, firstDataRow } : null;
}

/** Where a table begins whose header is this record: at the title above it, if a blank line is above that. */
function titleStart(records: Records, header: number): number {
  let start = header;
  while (start > 0 && filledIn(records[start - 1]) === 1) start--;
  const isTitled = start < header && (start === 0 || filledIn(records[start - 1]) === 0);
  return isTitled ? start : header;
}

/** Contents of the records below a header, up to the next blank one. */
function bodyBelow(records: Records, header: number): readonly string[][] {
  const body: string[][] = [];
  for (let record = header + 1; record < records.length; record++) {
    if (isBlankRecord(records[record]!) || body.length === BODY_RECORDS) break;
    body.push(contents(records[record]));
  }
  return body;
}

function contents(cells: readonly string[] | undefined): string[] {
  return (cells ?? []).map(cellContent);
}

function filledIn(cells: readonly string[] | undefined): number {
  return (cells ?? []).filter((cell) => cellContent(cell) !== '').length;
}
