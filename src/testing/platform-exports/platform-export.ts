/**
 * An export of a shop system, made small: the header set of the real one, a few rows, and what has to
 * come of it, counted by hand.
 */
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { TableKind } from '#domain/tables.ts';
import { legacyBytes } from './legacy-bytes.ts';

export interface PlatformExport {
  readonly fileName: string;
  /**
   * The columns in order: `header=table.field`, or the bare header where the column has to be kept as a
   * custom field. Separated by line ends or ` | `.
   */
  readonly columns: string;
  /** Cells by header (those left out are blank), or all cells in order. */
  readonly rows: readonly (Readonly<Record<string, Cell>> | readonly Cell[])[];
  /** Lines above the header and below the data. */
  readonly above?: readonly (readonly Cell[])[];
  readonly below?: readonly (readonly Cell[])[];
  /** `above` holds the header too: the columns are what its rows name together. */
  readonly hasOwnHeader?: boolean;
  /** A workbook would hold other cells (3.10 is a number there). */
  readonly isTextOnly?: boolean;
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'big5';
  readonly delimiter?: ',' | '\t' | ';';
  readonly truth: ExportTruth;
}

export type Cell = string | number | Date | null;

export interface ExportTruth {
  readonly kinds: readonly TableKind[];
  readonly people: number;
  /** People with a counted order. */
  readonly buyers: number;
  /** Counted orders, those without a person too. */
  readonly orders: number;
  readonly knownRevenue: string;
  readonly anonymousRevenue?: string;
  /** Counted lines of known people. */
  readonly lines?: number;
  readonly skipped?: Readonly<Record<string, number>>;
  readonly rejected?: Readonly<Record<string, number>>;
  /** Display names, sorted, where names matter. */
  readonly names?: readonly string[];
  /** First and last day of counted orders. */
  readonly days?: readonly [string, string];
  /** Alerts that have to stand, with the header they speak of. */
  readonly alerts?: readonly string[];
  /** Currency told; not compared where left out. */
  readonly currency?: string | null;
}

export interface ExpectedColumn {
  readonly header: string;
  /** `table.field`; '' for a custom field. */
  readonly field: string;
}

export function expectedColumns(made: PlatformExport): ExpectedColumn[] {
  return made.columns
    .split(/\n| \| /)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => {
      const at = item.lastIndexOf('=');
      return at < 0
        ? { header: item, field: '' }
        : { header: item.slice(0, at), field: item.slice(at + 1) };
    });
}

/** An id as seller tools write it, so that Excel keeps its digits. */
export function asFormula(text: string): string {
  return `="${text}"`;
}

function gridOf(made: PlatformExport): Cell[][] {
  const headers = expectedColumns(made).map(({ header }) => header);
  const rows = made.rows.map((row) =>
    isCells(row) ? [...row] : headers.map((header) => row[header] ?? ''),
  );
  return [
    ...(made.above ?? []).map((it) => [...it]),
    ...(made.hasOwnHeader === true ? [] : [headers]),
    ...rows,
    ...(made.below ?? []).map((it) => [...it]),
  ];
}

function isCells(row: PlatformExport['rows'][number]): row is readonly Cell[] {
  return Array.isArray(row);
}

/** The same export with its columns from right to left. */
export function turned(made: PlatformExport): PlatformExport {
  const columns = expectedColumns(made).toReversed();
  const headers = columns.map(({ header }) => header);
  return {
    ...made,
    columns: columns
      .map(({ header, field }) => (field === '' ? header : `${header}=${field}`))
      .join('\n'),
    rows: made.rows.map((row) =>
      isCells(row) ? row.toReversed() : headers.map((header) => row[header] ?? ''),
    ),
  };
}

/** The file as text. */
export function csvFile(made: PlatformExport): File {
  const delimiter = made.delimiter ?? ',';
  const cell = (value: Cell): string => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
    const needsQuotes = text.startsWith('"') || text.includes(delimiter) || /[\r\n]/.test(text);
    return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const text = gridOf(made)
    .map((row) => `${row.map(cell).join(delimiter)}\r\n`)
    .join('');
  const encoding = made.encoding ?? 'utf-8';
  if (encoding === 'utf-8') return new File([text], made.fileName);
  if (encoding === 'utf-8-bom') return new File([`\uFEFF${text}`], made.fileName);
  return new File([legacyBytes(text, encoding)], made.fileName);
}

/** The same cells as a workbook. */
export async function xlsxFile(made: PlatformExport, sheet = 'Sheet1'): Promise<File> {
  const rows = gridOf(made).map((row) => row.map((it): CellValue => (it === '' ? null : it)));
  const bytes = await writeXlsx({ sheets: [{ name: sheet, rows }] });
  return new File([bytes.slice()], made.fileName.replace(/\.\w+$/, '.xlsx'));
}
