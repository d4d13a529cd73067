/** In a table of its own a row's numbers and times come before those of the people beside it. */
import { keyField } from '#domain/tables.ts';
import type { FieldCandidate, FileKind } from '#ingest/file-kind.ts';

/** What numbers the rows of tables that nothing refers to. */
const ROW_NUMBERS: Readonly<Partial<Record<FileKind, string>>> = {
  surveys: 'responseId',
  feedback: 'feedbackId',
};

const SAID_OF_ROWS: ReadonlySet<string> = new Set([
  'registeredAt',
  'joinedOn',
  'source',
  'channelPreference',
  'memberLevel',
]);

/** In a table of its own a vague word speaks of its rows before it speaks of the people beside them. */
export function ownFirst(kind: FileKind, candidates: readonly FieldCandidate[]): FieldCandidate[] {
  const key = keyField(kind) ?? ROW_NUMBERS[kind];
  const keyed = new Set(
    candidates.filter((it) => it.table === kind && it.field === key).map(({ column }) => column),
  );
  const owned = new Set(
    candidates.filter((it) => it.table === kind && it.weight >= 0.3).map(({ column }) => column),
  );
  return candidates.map((candidate) => {
    const { column, table, field, weight } = candidate;
    // "Create Date" and "Source" of a deal or a ticket are its own.
    if (table === 'customers' && SAID_OF_ROWS.has(field) && owned.has(column)) {
      return { ...candidate, weight: Math.min(weight, 0.35) };
    }
    if (weight >= 0.5) return candidate;
    const isBareId = field === 'customerId' && keyed.has(column);
    const isOfPerson = table === 'customers' && kind !== 'products';
    return isBareId || isOfPerson ? { ...candidate, weight: weight * 0.9 } : candidate;
  });
}

/** What a list of people says of consent; its other columns are the people's. */
const CONSENT_OF_PEOPLE: readonly string[] = ['granted', 'lawfulBasis'];

export function ofPeople(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  return candidates.filter(
    ({ table, field, weight }) =>
      table !== 'consents' || (CONSENT_OF_PEOPLE.includes(field) && weight >= 0.7),
  );
}
