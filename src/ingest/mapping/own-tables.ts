/** In a table of its own a row's numbers and times come before those of the people beside it. */
import { keyField, type TableKind } from '#domain/tables.ts';
import { asPeople, type FieldCandidate } from './field-candidates.ts';
import type { FileKind } from '#ingest/file-kind.ts';
import type { ColumnClues } from './column-clues.ts';
import { MAYBE, SURE } from './weights.ts';

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

/** What a call afterwards asks is told in the words of service and of outreach: 满意度, 回访时间. */
const AS_FEEDBACK: Readonly<Record<string, string>> = {
  'tickets.satisfaction': 'rating',
  'tickets.text': 'text',
  'contacts.at': 'at',
  'surveys.at': 'at',
};
const AS_FEEDBACK_SHARE = 0.8;

/** In a list of opinions how satisfied people were is their mark, and when they were asked when they said so. */
export function asFeedback(told: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const said = told.flatMap((candidate): FieldCandidate[] => {
    const field = AS_FEEDBACK[`${candidate.table}.${candidate.field}`];
    if (field === undefined) return [];
    return [
      { ...candidate, table: 'feedback', field, weight: candidate.weight * AS_FEEDBACK_SHARE },
    ];
  });
  return [...told, ...said];
}

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
    const isOfOthers = table !== kind && kind !== 'products';
    return isBareId || isOfOthers ? { ...candidate, weight: weight * 0.9 } : candidate;
  });
}

/** What a list of people says of consent and of refusals; its other columns are the people's. */
const SAID_OF_PEOPLE: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  consents: ['granted', 'lawfulBasis'],
  contacts: ['optedOut'],
};

export function ofPeople(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  return asPeople(candidates).filter(
    ({ table, field, weight }) =>
      SAID_OF_PEOPLE[table] === undefined ||
      (SAID_OF_PEOPLE[table].includes(field) && weight >= 0.7),
  );
}

const CALLED = /^(?:name|title|名称|标题|品名)$/i;

/** What a list of products says of stock counts where it says how much there is. */
export function ofProducts(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const hasStock = candidates.some(
    ({ table, field, weight }) => table === 'inventory' && field === 'onHand' && weight >= SURE,
  );
  return candidates
    .filter(({ table }) => hasStock || table !== 'inventory')
    .map((candidate) => {
      const { column, table, field, weight } = candidate;
      // Beside its description a product's "Name" or "Title" is what it is called.
      return table === 'products' && field === 'name' && CALLED.test(clues[column]!.header.trim())
        ? { ...candidate, weight: Math.max(weight, 0.8) }
        : candidate;
    });
}

/** What a line says of a sale, a sheet of purchases says of what was bought in. */
const OF_PURCHASES: Readonly<Record<string, string>> = {
  quantity: 'quantity',
  unitPrice: 'unitCost',
  cost: 'unitCost',
};
const BOUGHT_SHARE = 0.8;

export function asPurchases(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  return candidates.flatMap((candidate) => {
    const field = candidate.table === 'orderLines' ? OF_PURCHASES[candidate.field] : undefined;
    if (field === undefined) return [];
    return [
      { ...candidate, table: 'purchases' as const, field, weight: candidate.weight * BOUGHT_SHARE },
    ];
  });
}

/** From here a number is one of products and of nothing else. */
const NUMBERED = 0.9;
const UNIT_WEIGHT = 0.8;

/** What a purchase or a count of stock costs or is priced at is its own where it has such a field. */
export function besideProducts(
  kind: FileKind,
  candidates: readonly FieldCandidate[],
): readonly FieldCandidate[] {
  const owned = new Set(
    candidates
      .filter(({ table, weight }) => table === kind && weight >= MAYBE)
      .map(({ column }) => column),
  );
  const isNumbered = candidates.some(
    ({ table, field, weight }) =>
      (table === 'products' || table === kind) && field === 'productId' && weight >= NUMBERED,
  );
  const units = new Set(
    candidates
      .filter(
        ({ table, field, weight }) => table === 'orderLines' && field === 'sku' && weight >= SURE,
      )
      .map(({ column }) => column),
  );
  return candidates
    .filter(
      ({ column, table, field }) =>
        table !== 'products' || !(field === 'cost' || field === 'price') || !owned.has(column),
    )
    .map((candidate) =>
      // Stock is counted by unit, not by page: a unit's number comes before a handle.
      !isNumbered && candidate.field === 'productId' && units.has(candidate.column)
        ? { ...candidate, weight: Math.max(candidate.weight, UNIT_WEIGHT) }
        : candidate,
    );
}

const OURS_SHARE = 0.8;
/** What is ours beside what a competitor asks. */
const OUR_NUMBERS: ReadonlySet<string> = new Set(['orderLines.sku', 'products.productId']);

/** A number of a thing beside what a competitor asks for it is the one that it has with us. */
export function besideCompetitors(
  candidates: readonly FieldCandidate[],
): readonly FieldCandidate[] {
  const ours = candidates.flatMap((candidate): FieldCandidate[] => {
    const { table, field, weight } = candidate;
    if (!OUR_NUMBERS.has(`${table}.${field}`)) return [];
    return [
      {
        ...candidate,
        table: 'competitorProducts',
        field: 'ourProductId',
        weight: weight * OURS_SHARE,
      },
    ];
  });
  return [...candidates, ...ours];
}
