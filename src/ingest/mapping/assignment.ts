/** Which column gets which field: each at most one, the surest first. */
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { type ChosenField, type ColumnMapping, UNMAPPED } from './column-clues.ts';
import { LEAST, SURE } from './weights.ts';

/**
 * One column a field of a table: the strongest pair first. Keys are one column in the whole file; other
 * fields that two tables share (the amounts of orders and lines, the cities of buyers and receivers)
 * may be told twice. A column that finds none is a custom field.
 */
export function assign(
  columnCount: number,
  candidates: readonly FieldCandidate[],
  tables: readonly TableKind[],
  chosen: ReadonlyMap<number, ChosenField>,
): ColumnMapping[] {
  const columns: (ColumnMapping | undefined)[] = Array.from({ length: columnCount });
  const taken = new Map<string, Set<TableKind>>();
  const take = (held: readonly TableKind[], field: string): void => {
    const group = fieldGroup(field);
    const known = taken.get(group) ?? new Set();
    for (const table of held) known.add(table);
    taken.set(group, known);
  };
  for (const [column, { table, field }] of chosen) {
    if (column >= columnCount) continue;
    columns[column] = { tables: [table], field, confidence: 1 };
    if (field !== null) take([table], field);
  }
  const open = candidates
    .filter(
      ({ column, table, weight }) =>
        !chosen.has(column) && tables.includes(table) && weight >= LEAST,
    )
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  const isFree = ({ table, field, weight }: FieldCandidate): boolean => {
    const by = taken.get(fieldGroup(field));
    return !by || (weight >= SURE && !by.has(table) && !isKey(table, field));
  };
  /** Another column says more surely that it is this field of this table. */
  const isOutdone = ({ column, table, field, weight }: FieldCandidate): boolean =>
    open.some(
      (other) =>
        other.column !== column &&
        !columns[other.column] &&
        other.table === table &&
        fieldGroup(other.field) === fieldGroup(field) &&
        other.weight > weight &&
        other.weight >= SURE,
    );
  for (const best of open) {
    const { column, field, weight, part } = best;
    if (columns[column] || !isFree(best)) continue;
    const held = open.filter(
      (other) =>
        other.column === column &&
        other.field === field &&
        isFree(other) &&
        (other === best || !isOutdone(other)),
    );
    const holders = [...new Set(held.map(({ table }) => table))];
    columns[column] = { tables: holders, field, confidence: Math.min(1, weight) };
    take(holders, field);
    const rest =
      part &&
      open.find(
        (other) =>
          other.table === best.table &&
          other.field === field &&
          !columns[other.column] &&
          other.part !== undefined &&
          other.part !== part,
      );
    if (!rest) continue;
    const name =
      part === 'given'
        ? { given: column, family: rest.column }
        : { given: rest.column, family: column };
    columns[column] = { tables: holders, field, confidence: Math.min(1, weight), name };
    columns[rest.column] = { ...UNMAPPED, joins: column };
  }
  // "First Name" beside "Full Name" is a part of it.
  for (const { column, table, field, part } of open) {
    if (columns[column] || part === undefined) continue;
    const whole = columns.findIndex(
      (mapping) => mapping?.field === field && mapping.tables?.includes(table) && !mapping.name,
    );
    if (whole >= 0) columns[column] = { ...UNMAPPED, joins: whole };
  }
  return columns.map((mapping) => mapping ?? UNMAPPED);
}

function isKey(table: TableKind, field: string): boolean {
  return fieldSpec(table, field)?.role !== undefined;
}

/** Fields that say the same of a row: only one column of a table may hold them. */
function fieldGroup(field: string): string {
  return field === 'discountRate' ? 'discount' : field;
}
