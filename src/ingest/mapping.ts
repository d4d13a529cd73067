/**
 * Which field each column of a file is: the header proposes, the values and the company of the other
 * columns decide. Nothing is dropped: a column that is no field becomes a custom field.
 */
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import { fieldSpec, type FieldSpec, type TableKind } from '#domain/tables.ts';
import { normalPhone } from '#domain/phone.ts';
import { isMasked, isPlaceholder } from '#domain/text-normal.ts';
import {
  asOwnFields,
  asProducts,
  bestOf,
  type FieldCandidate,
  type FileKind,
  kindOf,
  PERSON_KEYS,
  tablesOfKind,
} from './file-kind.ts';
import type { ReadGuess } from './read-guess.ts';

/** What is known of a column before its file is read. */
export interface ColumnClues {
  /** '' without a header. */
  readonly header: string;
  /** Sampled cells, trimmed, blanks included. */
  readonly values: readonly string[];
  readonly guess: ReadGuess;
}

/** What a column is taken for; several tables of one field are told apart after reading. */
export interface ColumnMapping {
  /** Tables that could hold it, null for a custom field. */
  readonly tables: readonly TableKind[] | null;
  readonly field: string | null;
  /** 0–1. */
  readonly confidence: number;
}

export interface FileMapping {
  readonly kind: FileKind;
  readonly columns: readonly ColumnMapping[];
}

/** A person's choice for a column. */
export interface ChosenField {
  readonly table: TableKind;
  /** null: a custom field of the table. */
  readonly field: string | null;
}

/** Weights below this are no answer. */
const LEAST_WEIGHT = 0.3;

export function mapColumns(
  clues: readonly ColumnClues[],
  chosen: ReadonlyMap<number, ChosenField>,
): FileMapping {
  const isHeaderless = clues.every(({ header }) => header === '');
  const told = isHeaderless ? candidatesByValues(clues) : candidatesByHeaders(clues);
  const decided: FieldCandidate[] = [...chosen].flatMap(([column, { table, field }]) =>
    field === null ? [] : [{ column, table, field, weight: 1 }],
  );
  const all = [...told.filter(({ column }) => !chosen.has(column)), ...decided];
  const kind = kindOf(all, hasOneRowAPerson(all, clues));
  const candidates = kind === 'products' ? [...told, ...asProducts(told)] : ofKind(kind, told);
  const columns = assign(clues.length, candidates, tablesOfKind(kind), chosen);
  return { kind, columns };
}

function candidatesByHeaders(clues: readonly ColumnClues[]): FieldCandidate[] {
  return clues.flatMap(({ header, values, guess }, column) =>
    header === ''
      ? []
      : candidatesForHeader(header).flatMap(({ table, field, weight }) => {
          const spec = fieldSpec(table, field);
          if (!spec) return [];
          const fit = Math.max(
            fitOf(spec, field, values, guess),
            // A header that says nothing else is believed: cells that cannot be read are told of.
            weight >= CLEAR && isMeasured(spec) && guess.filled > 0 ? MOST : 0,
          );
          return [{ column, table, field, weight: weight * fit }];
        }),
  );
}

/** Keys of a buyer that a weak "id" or a bare phone must not push aside. */
const BUYER_KEYS = ['customerId', 'memberNo', 'buyerNick', 'phone', 'email'];

/**
 * In a file of orders an ambiguous word speaks of the order first; a bare "id" beside another key of
 * the buyer is not the buyer's; and beside a named receiver a bare phone or name is the receiver's.
 */
function ofKind(kind: FileKind, candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  if (kind !== 'orders') return asOwnFields(kind, candidates);
  const has = (table: TableKind, fields: readonly string[], least: number): boolean =>
    bestOf(candidates, table, fields) >= least;
  const hasBuyer =
    has('customers', BUYER_KEYS, 0.6) || has('orders', ['buyerNick', 'customerId'], 0.6);
  const hasBuyerId =
    has('customers', ['customerId', 'memberNo'], 0.6) || has('orders', ['buyerNick'], 0.6);
  const hasProduct = has('orderLines', ['productId', 'sku', 'productName'], 0.6);
  const hasReceiver = has('orders', ['receiverName', 'receiverAddress'], 0.8);
  const receivers = new Map(
    candidates
      .filter(({ table, field }) => table === 'orders' && field.startsWith('receiver'))
      .map((candidate) => [candidate.column, candidate]),
  );
  return candidates.map((candidate) => {
    const { column, table, field, weight } = candidate;
    const receiver = receivers.get(column);
    if (receiver === candidate && hasBuyerId && hasReceiver) {
      const rival = bestOf(
        candidates.filter((other) => other.column === column),
        'customers',
        ['phone', 'name', 'address'],
      );
      return { ...candidate, weight: Math.max(weight, Math.min(1, rival + 0.01)) };
    }
    if (weight >= 0.5) return candidate;
    const isBareId = (field === 'customerId' && hasBuyer) || (field === 'productId' && hasProduct);
    if (isBareId) return { ...candidate, weight: weight * 0.5 };
    return table === 'customers' ? { ...candidate, weight: weight * 0.9 } : candidate;
  });
}

/** Weight of a header that can mean one thing only. */
const CLEAR = 0.95;

function isMeasured({ type }: FieldSpec): boolean {
  return type === 'money' || type === 'moment' || type === 'day';
}

/** Share of readable values from which a header's word is believed. */
const MOST = 0.5;

/** How well sampled values suit a field, 0–1. A column without values suits any. */
function fitOf(
  spec: FieldSpec,
  field: string,
  values: readonly string[],
  guess: ReadGuess,
): number {
  // A header alone has to be clear.
  if (guess.filled === 0) return 0.6;
  const filled = values.filter((value) => value !== '');
  const asNumber = guess.numberShare;
  const asDate = Math.max(guess.dateShare, guess.serialShare, guess.epochShare);
  switch (spec.type) {
    case 'money':
    case 'number':
    case 'integer':
    case 'rate':
    case 'latitude':
    case 'longitude':
      if (spec.orType && asNumber < 0.5) return 0.9;
      return asNumber >= MOST ? 1 : asNumber * 0.5;
    case 'day':
    case 'moment':
      return asDate >= MOST ? 1 : asDate * 0.5;
    case 'phone':
      return shareOf(filled, (value) => normalPhone(value) !== null || isMasked(value)) >= 0.5
        ? 1
        : 0.3;
    case 'email':
      return shareOf(filled, (value) => /.@./.test(value) || isMasked(value)) >= 0.5 ? 1 : 0.1;
    case 'id':
      if (guess.dateShare >= 0.9 && field !== 'orderId') return 0.3;
      return shareOf(filled, (value) => /^-?\d+[.,]\d+$/.test(value)) > 0.3 ? 0.2 : 1;
    case 'flag':
      return new Set(filled).size <= 6 ? 1 : 0.4;
    default:
      if (asDate >= 0.9 && guess.serialShare < 0.9) return 0.3;
      return asNumber > 0.95 && guess.readAs === 'number' ? 0.5 : 1;
  }
}

function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  const meant = values.filter((value) => !isPlaceholder(value));
  return meant.length === 0 ? 1 : meant.filter(holds).length / meant.length;
}

/** A list of people names each once; a list of what happened to them does not. */
function hasOneRowAPerson(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): boolean {
  return candidates.some(({ column, table, field, weight }) => {
    const isKey = table === 'customers' && PERSON_KEYS.some((key) => key === field);
    if (!isKey || weight < 0.4) return false;
    const filled = clues[column]!.values.filter((value) => value !== '');
    return filled.length > 0 && new Set(filled).size >= 0.95 * filled.length;
  });
}

/** One column a field: the strongest pair first; a column that finds none is a custom field. */
function assign(
  columnCount: number,
  candidates: readonly FieldCandidate[],
  tables: readonly TableKind[],
  chosen: ReadonlyMap<number, ChosenField>,
): ColumnMapping[] {
  const columns: (ColumnMapping | undefined)[] = Array.from({ length: columnCount });
  const taken = new Set<string>();
  for (const [column, { table, field }] of chosen) {
    columns[column] = { tables: [table], field, confidence: 1 };
    if (field !== null) taken.add(field);
  }
  const open = candidates
    .filter(
      ({ column, table, weight }) =>
        !chosen.has(column) && tables.includes(table) && weight >= LEAST_WEIGHT,
    )
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  for (const { column, field, weight } of open) {
    if (columns[column] || taken.has(fieldGroup(field))) continue;
    const holders = open
      .filter((other) => other.column === column && other.field === field)
      .map(({ table }) => table);
    columns[column] = { tables: holders, field, confidence: Math.min(1, weight) };
    taken.add(fieldGroup(field));
  }
  return columns.map((mapping) => mapping ?? { tables: null, field: null, confidence: 0 });
}

/** Fields that say the same of a row: only one column of a file may hold them. */
function fieldGroup(field: string): string {
  return field === 'discountRate' ? 'discount' : field;
}

/** Headerless files: an id that repeats, a date and figures make orders; anything else is `other`. */
function candidatesByValues(clues: readonly ColumnClues[]): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const add = (column: number, table: TableKind, field: string, weight: number): void => {
    found.push({ column, table, field, weight });
  };
  const dateAt = clues.findIndex(({ guess }) => guess.dateShare >= 0.95);
  if (dateAt < 0) return [];
  const numeric = clues.flatMap(({ values, guess }, column) => {
    if (column === dateAt || guess.numberShare < 0.95) return [];
    const filled = values.filter((value) => value !== '');
    const decimals = filled.filter((value) => /[.,]\d+$/.test(value)).length / filled.length;
    const isPadded = filled.some((value) => /^0\d/.test(value));
    const distinct = new Set(filled).size / filled.length;
    const largest = Math.max(...filled.map(Number).filter((value) => !Number.isNaN(value)));
    return [{ column, decimals, isPadded, distinct, largest }];
  });
  const amount = numeric.find(({ decimals }) => decimals > 0.3);
  const quantity = numeric.find(
    ({ column, decimals, isPadded, largest }) =>
      column !== amount?.column && decimals === 0 && !isPadded && largest < 1000,
  );
  if (!amount && !quantity) return [];
  add(dateAt, 'orders', 'orderedAt', 0.7);
  if (amount) add(amount.column, 'orders', 'amount', 0.6);
  if (quantity) add(quantity.column, 'orderLines', 'quantity', 0.5);
  const idAt = clues.findIndex(
    ({ guess }, column) =>
      column !== dateAt &&
      column !== amount?.column &&
      column !== quantity?.column &&
      guess.dateShare < 0.5,
  );
  if (idAt >= 0) add(idAt, 'customers', 'customerId', 0.6);
  return found;
}
