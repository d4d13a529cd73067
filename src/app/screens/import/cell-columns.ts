import type { TableColumn } from '#ui/data-table.tsx';

/** Columns of a file's own cells for a DataTable, all as text. Headers may repeat: ids are positions. */
export function cellColumns<Row>(
  headers: readonly string[],
  cellsOf: (row: Row) => readonly string[],
): TableColumn<Row>[] {
  return headers.map((header, index) => ({
    id: `cell-${index}`,
    header,
    width: 140,
    render: (row) => cellsOf(row)[index] ?? '',
  }));
}
