/**
 * CSV that leaves the app: UTF-8 with BOM, CRLF, formulas neutralised (rules.md, "What leaves").
 * Text that starts with = @ tab CR, or with + − unless the whole cell is a number or a phone, gets a
 * leading apostrophe, so that a spreadsheet shows it instead of running it.
 */
import Papa from 'papaparse';

const NUMBER_OR_PHONE = /^[+-]?[\d\s().,-]*\d[\d\s().,%-]*$/;

/** The cell as it may safely stand in a spreadsheet. */
export function neutralise(cell: string): string {
  if (/^[=@\t\r]/.test(cell)) return `'${cell}`;
  if (/^[+-]/.test(cell) && !NUMBER_OR_PHONE.test(cell)) return `'${cell}`;
  return cell;
}

export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Blob {
  const text = Papa.unparse(
    {
      fields: header.map(neutralise),
      data: rows.map((row) => row.map((cell) => (cell === null ? '' : neutralise(cell)))),
    },
    { newline: '\r\n' },
  );
  return new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
}
