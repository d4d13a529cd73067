/** Of the kinds whose signature a file meets, the one that explains most of its columns. */
import { TABLE_KINDS } from '#domain/tables.ts';
import { BESIDE_ORDERS, type FileKind, tablesOfKind } from '#ingest/file-kind.ts';
import {
  asOwnFields,
  asPeople,
  asProducts,
  bestOf,
  CUSTOMER_KEYS,
  type FieldCandidate,
} from './field-candidates.ts';
import {
  type Evidence,
  isAddressBook,
  isOfCompetitors,
  isOfOpinions,
  isOfPipeline,
  isOfPurchases,
  isOfQuotes,
  SIGNATURES,
} from './kind-signatures.ts';
import { LIKELY, SURE } from './weights.ts';

/** The kind of a file; `other` when no signature is met. */
export function kindOf(
  candidates: readonly FieldCandidate[],
  seen: Pick<
    Evidence,
    | 'isOneRowAPerson'
    | 'hasQuestions'
    | 'isOfMailings'
    | 'isOfCalls'
    | 'isOdds'
    | 'isOfAttendance'
    | 'isOnlyNames'
    | 'firstKey'
  >,
): FileKind {
  const all = [...candidates, ...asProducts(candidates)];
  const evidence: Evidence = {
    best: (table, ...fields) => bestOf(all, table, fields),
    person: bestOf(all, 'customers', CUSTOMER_KEYS),
    ...seen,
    about: (table, without) => {
      const weights = new Map<string, number>();
      for (const { table: own, field, weight } of all) {
        if (own !== table || without.includes(field)) continue;
        weights.set(field, Math.max(weights.get(field) ?? 0, weight));
      }
      let sum = 0;
      for (const weight of weights.values()) if (weight >= LIKELY) sum += weight;
      return sum;
    },
  };
  if (seen.hasQuestions && SIGNATURES.surveys(evidence)) return 'surveys';
  if (seen.firstKey === 'returns' && SIGNATURES.returns(evidence)) return 'returns';
  if (seen.isOfMailings && SIGNATURES.campaigns(evidence)) return 'campaigns';
  const isOrdered = evidence.best('orders', 'orderedAt') >= SURE;
  if (seen.firstKey === 'coupons' && !isOrdered && SIGNATURES.coupons(evidence)) return 'coupons';
  if (isOfCompetitors(evidence)) return 'competitorProducts';
  if (isOfPurchases(evidence)) return 'purchases';
  if (isOfQuotes(evidence) || isOfPipeline(evidence)) return 'opportunities';
  if (isOfOpinions(evidence)) return 'feedback';
  let kind: FileKind = 'other';
  let most = 0;
  for (const name of TABLE_KINDS) {
    if (name === 'other' || name === 'orderLines' || !SIGNATURES[name](evidence)) continue;
    const isBook = name === 'customers' && isAddressBook(evidence);
    const own = name === 'products' ? all : isBook ? asPeople(candidates) : candidates;
    const explained = explainedBy(name, own);
    if (explained > most) {
      kind = name;
      most = explained;
    }
  }
  return kind;
}

/** Columns explained by the tables of a kind: the best field of each, each field once. */
function explainedBy(kind: FileKind, candidates: readonly FieldCandidate[]): number {
  // A list of parcels names the order of each and is none of orders, nor is one of mailings one of people.
  const tables = tablesOfKind(kind).filter(
    (table) =>
      table === kind ||
      (!(kind === 'orders' && BESIDE_ORDERS.some((it) => it === table)) && table !== 'contacts'),
  );
  const best = new Map<number, FieldCandidate>();
  for (const candidate of asOwnFields(kind, candidates)) {
    if (!tables.includes(candidate.table)) continue;
    const known = best.get(candidate.column);
    if (!known || candidate.weight > known.weight) best.set(candidate.column, candidate);
  }
  const fields = new Map<string, number>();
  for (const { table, field, weight } of best.values()) {
    // What a table of its own says of the person beside is less its own.
    const own =
      table === 'customers' && kind !== 'customers' && kind !== 'orders' ? weight * 0.9 : weight;
    fields.set(field, Math.max(fields.get(field) ?? 0, own));
  }
  let sum = 0;
  for (const weight of fields.values()) sum += weight;
  return sum;
}
