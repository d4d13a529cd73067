/** Columns without a cell: what their header says of them, where no column with cells says it. */
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import type { FieldCandidate } from './field-candidates.ts';
import type { ChosenField, ColumnClues, ColumnMapping } from './column-clues.ts';

/** What a header that most files mean so weighs over no cells. */
const LEAST_BLANK = 0.15;
/** A remark is the same whoever makes it. */
const LEAST_REMARK = 0.1;
const NAMED = 0.4;
const REMARKS: ReadonlySet<string> = new Set(['note', 'sellerNote', 'buyerMessage', 'tags']);

/** Nothing by which rows are told apart; a shop, or whose row it is, may well be told next month. */
function isPlain(table: TableKind, field: string): boolean {
  const spec = fieldSpec(table, field);
  return spec?.role === undefined || spec.refersTo === 'stores' || spec.refersTo === 'customers';
}

/**
 * A blank column takes the field that its header names if nothing else has it: next month's file may have
 * cells there. It is never the number of a row.
 */
export function withBlanks(
  columns: readonly ColumnMapping[],
  candidates: readonly FieldCandidate[],
  tables: readonly TableKind[],
  /** The table of the sheet, whose remarks a bare header speaks of; null where it has none. */
  remarked: TableKind | null,
  clues: readonly ColumnClues[],
  chosen: ReadonlyMap<number, ChosenField>,
): ColumnMapping[] {
  const taken = new Set(
    columns.flatMap(({ tables: held, field }) => [
      field,
      ...(held ?? []).map((table) => `${table}.${field}`),
    ]),
  );
  const blank = columns.map(
    ({ field, joins }, at) =>
      field === null && joins === undefined && !chosen.has(at) && clues[at]!.guess.filled === 0,
  );
  const told = [...columns];
  const open = candidates
    .filter(
      ({ column, table, field, weight, part }) =>
        blank[column] === true &&
        weight >= (table === remarked && REMARKS.has(field) ? LEAST_REMARK : LEAST_BLANK) &&
        part === undefined &&
        tables.includes(table) &&
        isPlain(table, field),
    )
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  for (const { column, table, field, weight } of open) {
    // Where a header names the one table clearly, another table's field of that name is another one.
    const isTaken = taken.has(weight >= NAMED ? `${table}.${field}` : field);
    if (told[column]!.field !== null || isTaken) continue;
    taken.add(field).add(`${table}.${field}`);
    told[column] = { tables: [table], field, confidence: weight };
  }
  return told;
}
