/** How sure a column of a file is, and whether a wrong guess would change numbers. */
import { fieldSpec, type TableKind, type ValueType } from '#domain/tables.ts';
import type { Corrections } from '#app/import-session.ts';
import type { StagedColumnView } from '#worker/protocol.ts';

/** From here a column counts as recognised. */
export const SURE = 0.85;
/** Below this it is a guess. */
export const LIKELY = 0.6;

const TELLING_TABLES: ReadonlySet<TableKind> = new Set([
  'customers',
  'orders',
  'orderLines',
  'payments',
  'returns',
]);
const TELLING_TYPES: ReadonlySet<ValueType> = new Set(['id', 'phone', 'email', 'money', 'moment']);
const TELLING_FIELDS = new Set(['quantity', 'status']);

/** A guess at who, when, how much or whether it counts, that nobody has looked at. */
export function isDoubtful(
  { index, table, field, custom, confidence }: StagedColumnView,
  corrections: Corrections | undefined,
): boolean {
  if (custom || confidence >= LIKELY || corrections?.columns?.[index] !== undefined) return false;
  const type = fieldSpec(table, field)?.type;
  return (
    TELLING_TABLES.has(table) &&
    type !== undefined &&
    (TELLING_TYPES.has(type) || TELLING_FIELDS.has(field))
  );
}
