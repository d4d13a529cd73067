import type { TableColumn } from '#ui/table/table-column.ts';

const NUMBER = /^[-+]?[\d,]*\.?\d+%?$/;
/** Longer numbers are names of things: order numbers, phones. */
const MOST_DIGITS = 10;
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;
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
      const cell = readable(cells[index] ?? '');
      return cell === '' ? [] : [cell];
    });
    const isNumber = told.length > 0 && told.every(isQuantity);
    const widest = Math.max(...[header, ...told].map(pixelsOf), 0) + 34;
    return {
      id: `cell-${index}`,
      header,
      width: Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widest))),
      align: isNumber ? 'end' : 'start',
      render: (row) => readable(cellsOf(row)[index] ?? ''),
    };
  });
}

function isQuantity(cell: string): boolean {
  return NUMBER.test(cell) && cell.replaceAll(/\D/g, '').length <= MOST_DIGITS;
}

/** A moment as people write it; seconds only where they say something. */
function readable(cell: string): string {
  const parts = DAY_AND_TIME.exec(cell);
  if (parts === null) return cell;
  const [, day = '', time = '', seconds = '00'] = parts;
  if (seconds !== '00') return `${day} ${time}:${seconds}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

function pixelsOf(text: string): number {
  let sum = 0;
  for (const char of text) sum += char > '\u2e7f' ? 14 : 7.8;
  return sum;
}
