/** How sure a column of a file is, and whether a wrong guess would change numbers. */
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import type { Corrections } from '#app/import-session.ts';
import type { StagedColumnView } from '#worker/protocol/import.ts';

/** From here a column counts as recognised. */
export const SURE = 0.85;
/** Below this it is a guess. */
export const LIKELY = 0.6;

/** Who, when, how much, and whether it counts: by table, fields and types of value. */
const TELLING: Partial<Record<TableKind, readonly string[]>> = {
  customers: ['customerId', 'phone', 'email'],
  orders: ['orderId', 'orderedAt', 'paidAt', 'status', 'money'],
  orderLines: ['quantity', 'money'],
  payments: ['paidAt', 'money'],
  returns: ['quantity', 'money'],
};

/** A guess that would change numbers, at a column that is not empty, and that nobody has looked at. */
export function isDoubtful(
  { index, header, table, field, custom, confidence, samples }: StagedColumnView,
  corrections: Corrections | undefined,
): boolean {
  if (custom || confidence >= LIKELY || corrections?.columns?.[index] !== undefined) return false;
  const telling = TELLING[table] ?? [];
  const spec = fieldSpec(table, field);
  const type = spec?.type;
  // "Amount" taken as the field Amount is no guess to be looked at.
  const isItsName = spec?.label.some((name) => name.toLowerCase() === header.trim().toLowerCase());
  if (isItsName === true) return false;
  return (
    (telling.includes(field) || (type !== undefined && telling.includes(type))) &&
    samples.some((sample) => /[\p{Letter}\p{Number}]/u.test(sample))
  );
}
