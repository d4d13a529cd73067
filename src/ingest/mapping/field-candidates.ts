/** Columns read as fields: how sure each reading is, and what it means in a sheet about something else. */
import { PERSON_KEYS } from '#domain/person-keys.ts';
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import type { FileKind } from '#ingest/file-kind.ts';
import { SURE } from './weights.ts';

/** A column read as a field of a table, with how sure that is (0–1). */
export interface FieldCandidate {
  readonly column: number;
  readonly table: TableKind;
  readonly field: string;
  readonly weight: number;
  /** The column holds only this part of the name. */
  readonly part?: 'given' | 'family' | undefined;
}

/** Keys that a list of people has; a buyer's nick stands beside orders. */
export const CUSTOMER_KEYS = PERSON_KEYS.filter((key) => fieldSpec('customers', key) !== undefined);

const OF_PRODUCT: Readonly<Record<string, string>> = { productName: 'name', sku: 'productId' };
const UNIT_SHARE = 0.7;

/** What a line says of its product, a sheet of products says of its own. */
export function asProducts(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  return candidates.flatMap((candidate) => {
    const field = OF_PRODUCT[candidate.field] ?? candidate.field;
    const isOfProduct = candidate.table === 'orderLines' && fieldSpec('products', field);
    if (!isOfProduct) return [];
    // A stock-keeping unit numbers the products of a list that has no other number of theirs.
    const weight = candidate.field === 'sku' ? candidate.weight * UNIT_SHARE : candidate.weight;
    return [{ ...candidate, table: 'products' as const, field, weight }];
  });
}

/** In a list of people a receiver, or who buys under a nick, is the person; beside a person's own they are less. */
const OF_RECEIVER: Readonly<Record<string, string>> = {
  receiverName: 'name',
  receiverPhone: 'phone',
  receiverAddress: 'address',
  buyerNick: 'name',
};
const RECEIVER_SHARE = 0.7;

/** What an order says of its receiver, a book of addresses says of its people. */
export function asPeople(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  return candidates.map((candidate) => {
    const field = candidate.table === 'orders' ? OF_RECEIVER[candidate.field] : undefined;
    return field === undefined
      ? candidate
      : { ...candidate, table: 'customers', field, weight: candidate.weight * RECEIVER_SHARE };
  });
}

/** In a table of its own about people, a key or fact that the table has is the table's. */
export function asOwnFields(
  kind: FileKind,
  candidates: readonly FieldCandidate[],
): FieldCandidate[] {
  return candidates.map((candidate) => {
    const { table, field, weight } = candidate;
    // "Contact name" beside a deal is no name of the deal.
    const isPersons = field === 'name' && weight >= SURE;
    return table === 'customers' && !isPersons && fieldSpec(kind, field)
      ? { ...candidate, table: kind }
      : candidate;
  });
}

/** Best weight of these fields of a table over all columns. */
export function bestOf(
  candidates: readonly FieldCandidate[],
  table: TableKind,
  fields: readonly string[],
): number {
  let best = 0;
  for (const { table: own, field, weight } of candidates) {
    if (own === table && fields.includes(field)) best = Math.max(best, weight);
  }
  return best;
}
