/** Columns whose cells call a person by name and address, as those that link one export to another do. */
import { isNamedEmail } from '#domain/normalise/email.ts';
import type { TableKind } from '#domain/tables.ts';
import type { ColumnClues } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';

/** Part of the filled cells. */
const MOST = 0.8;

/** Where an address says whom something is with, the company beside it is where they work. */
export function ofAddressed(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const isAddressed = told.some(
    ({ column, field }) => field === 'email' && areNamedEmails(clues[column]!.values),
  );
  const isCompany = (own: number): boolean =>
    told.some(({ column, field }) => column === own && field === 'company');
  return isAddressed
    ? told.filter(({ column, field }) => field !== 'customerId' || !isCompany(column))
    : told;
}

/** "Contact" over "Ann Lee (ann@x.com)": the address is of one person only, the name may be of many. */
export function tellsBuyersAddress(
  table: TableKind,
  field: string,
  values: readonly string[],
): boolean {
  const isOfBuyer = field === 'customerId' || (table === 'customers' && field === 'name');
  return isOfBuyer && areNamedEmails(values);
}

function areNamedEmails(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 && filled.filter(isNamedEmail).length >= filled.length * MOST;
}
