/**
 * What the columns of a file are taken for, as a small file of its own: kept, carried to another device,
 * and laid on the columns of the same names there, in whatever order they come.
 */
import { fieldSpec, isTableKind, type TableKind } from './tables.ts';
import { normalHeader } from './normalise/header.ts';

/** A field of a table; null: a custom field of it. */
interface SaidField {
  readonly table: TableKind;
  readonly field: string | null;
}

const FORMAT = 'silhouette-columns';
const VERSION = 1;

/** Headers as keys, each its own: width, case, script and brackets do not count. */
function headerKeys(headers: readonly string[]): string[] {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const key = normalHeader(header) || header.trim();
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  });
}

/** @param said of each column */
export function writeMappingFile(headers: readonly string[], said: readonly SaidField[]): string {
  const columns = headerKeys(headers).map((header, at) => ({ header, ...said[at] }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, columns }, null, 2)}\n`;
}

/** What such a file says of columns with these headers, by index; null where it says nothing of them. */
export function readMappingFile(
  text: string,
  headers: readonly string[],
): ReadonlyMap<number, SaidField> | null {
  const columns = columnsOf(text);
  if (columns === null) return null;
  const said = new Map<number, SaidField>();
  for (const [index, key] of headerKeys(headers).entries()) {
    const own = columns.get(key);
    if (own) said.set(index, own);
  }
  return said.size > 0 ? said : null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Columns by header key; null where the text is no such file. */
function columnsOf(text: string): ReadonlyMap<string, SaidField> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return null;
  const { columns } = value;
  if (!Array.isArray(columns)) return null;
  const said = new Map<string, SaidField>();
  for (const item of columns as unknown[]) {
    const own = isFields(item) ? saidField(item) : null;
    if (own === null || !isFields(item) || typeof item['header'] !== 'string') return null;
    said.set(item['header'], own);
  }
  return said;
}

function saidField({ table, field }: Fields): SaidField | null {
  if (typeof table !== 'string' || !isTableKind(table)) return null;
  if (field === null) return { table, field };
  return typeof field === 'string' && fieldSpec(table, field) ? { table, field } : null;
}
