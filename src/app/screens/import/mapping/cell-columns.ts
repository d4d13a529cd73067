import type { TableColumn } from '#ui/table/table-column.ts';
import { readableCell } from './readable-cell.ts';

const NUMBER = /^[-+]?[\d,]*\.?\d+%?$/;
/** Longer numbers are names of things: order numbers, phones. */
const MOST_DIGITS = 10;
const LEAST_WIDTH = 88;
const MOST_WIDTH = 260;

/**
 * Columns of a file's own cells for a DataTable, all as text. Headers may repeat: ids are positions.
 * `sample` are rows that tell how wide a column is, and whether it holds numbers; `folded` are columns
 * left out.
 */
export function cellColumns<Row>(
  headers: readonly string[],
  cellsOf: (row: Row) => readonly string[],
  sample: readonly (readonly string[])[] = [],
  folded: ReadonlySet<number> = new Set(),
): TableColumn<Row>[] {
  return headers.flatMap((header, index) => {
    if (folded.has(index)) return [];
    const told = sample.flatMap((cells) => {
      const cell = readableCell(cells[index] ?? '');
      return cell === '' ? [] : [cell];
    });
    const isNumber = told.length > 0 && told.every(isQuantity);
    const widest = Math.max(...[header, ...told].map(pixelsOf), 0) + 34;
    return {
      id: `cell-${index}`,
      header,
      width: Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest))),
      align: isNumber ? 'end' : 'start',
      render: (row) => readableCell(cellsOf(row)[index] ?? ''),
    };
  });
}

function isQuantity(cell: string): boolean {
  return NUMBER.test(cell) && cell.replaceAll(/\D/g, '').length <= MOST_DIGITS;
}

function pixelsOf(text: string): number {
  let sum = 0;
  for (const char of text) sum += char > '\u2e7f' ? 14 : 7.8;
  return sum;
}
