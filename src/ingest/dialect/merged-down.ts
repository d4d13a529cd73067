/**
 * A customer merged over several rows of a sheet is the customer of each: only the first of the cells
 * holds the value. (With an order id the rows below continue the order: rules.md.)
 */
import { type Column, NO_DAY } from '#domain/columns.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { isBlank, withCells } from '#ingest/mapping/order-keys.ts';
import type { MergedRange } from '#ingest/workbook/workbook-notes.ts';

type Copy = readonly [row: number, from: number];

/**
 * Rows of a column that a merged cell covers, each with the row that holds the value.
 * @param recordOfRow ascending; a record of the text is a row of the sheet
 */
export function coveredRows(
  merged: readonly MergedRange[],
  column: number,
  rowCount: number,
  recordOfRow: (row: number) => number,
): readonly Copy[] {
  const copies: Copy[] = [];
  for (const { firstRow, lastRow, firstColumn } of merged) {
    if (firstColumn !== column) continue;
    const from = rowAt(firstRow, rowCount, recordOfRow);
    if (from === rowCount || recordOfRow(from) !== firstRow) continue;
    for (let row = from + 1; row < rowCount && recordOfRow(row) <= lastRow; row++) {
      copies.push([row, from]);
    }
  }
  return copies;
}

/** The first row at or behind a record. */
function rowAt(record: number, rowCount: number, recordOfRow: (row: number) => number): number {
  let low = 0;
  let high = rowCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (recordOfRow(middle) < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The column with blank cells filled from above, and the rows that were. */
export function filledDown(
  column: Column,
  copies: readonly Copy[],
): { readonly column: Column; readonly rows: readonly number[] } {
  const cells = copies.filter(([row, from]) => isEmpty(column, row) && !isEmpty(column, from));
  const rows = cells.map(([row]) => row);
  if (cells.length === 0) return { column, rows };
  if (isTextual(column)) return { column: withCells(column, cells), rows };
  if (column.type === 'day') {
    const days = column.days.slice();
    for (const [row, from] of cells) days[row] = days[from]!;
    return { column: { ...column, days }, rows };
  }
  if (column.type === 'moment') {
    const millis = column.millis.slice();
    for (const [row, from] of cells) millis[row] = millis[from]!;
    return { column: { ...column, millis }, rows };
  }
  return { column, rows: [] };
}

function isEmpty(column: Column, row: number): boolean {
  if (isTextual(column)) return isBlank(column, row);
  if (column.type === 'day') return column.days[row] === NO_DAY;
  return column.type === 'moment' && Number.isNaN(column.millis[row]!);
}
