/** Which of several names of a sheet is the customer's, and which its company's. */
import { isCompanyName } from '#domain/normalise/company.ts';
import type { TableKind } from '#domain/tables.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { HAN_NAME } from './by-values.ts';
import type { ColumnClues } from './column-clues.ts';
import { MAYBE, SURE } from './weights.ts';

/** 客户名称 beside 联系人: where the customers are companies, the name is that of who speaks for them. */
export function withCompanies(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  const names = told.filter(isWholeName);
  const isCompanies = (column: number): boolean => {
    const filled = clues[column]!.values.filter((value) => value !== '');
    return filled.filter((value) => isCompanyName(value)).length * 2 > filled.length;
  };
  const companies = new Set(names.map(({ column }) => column).filter(isCompanies));
  // Surname and given name in columns of their own name who speaks for it too.
  const isAlone = names.every(({ column }) => companies.has(column)) && !areInParts(told);
  if (companies.size === 0 || isAlone) return [...told];
  const unnamed = [...companies].filter(
    (own) => !told.some((it) => it.column === own && it.field === 'company'),
  );
  const added = unnamed.map((column): FieldCandidate => ({
    column,
    table: 'customers',
    field: 'company',
    weight: 0.8,
  }));
  const read = told.map((candidate) => {
    const { column, table, field, weight } = candidate;
    if (!companies.has(column) || table !== 'customers') return candidate;
    if (field === 'company') return { ...candidate, weight: Math.max(weight, 0.8) };
    return field === 'name' ? { ...candidate, weight: weight * 0.5 } : candidate;
  });
  return [...read, ...added];
}

function areInParts(told: readonly FieldCandidate[]): boolean {
  const has = (part: 'given' | 'family'): boolean =>
    told.some((it) => it.table === 'customers' && it.field === 'name' && it.part === part);
  return has('given') && has('family');
}

function isWholeName({ table, field, part, weight }: FieldCandidate): boolean {
  return table === 'customers' && field === 'name' && part === undefined && weight >= MAYBE;
}

/** "Name" beside "First Name" and "Last Name" is both together. */
export function withWholeNames(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  const parts = told.filter(
    ({ table, field, part }) => table === 'customers' && field === 'name' && part !== undefined,
  );
  if (parts.length < 2) return [...told];
  return told.map((candidate) =>
    isWholeName(candidate) && /^(?:full )?name$/i.test(clues[candidate.column]!.header.trim())
      ? { ...candidate, weight: Math.max(candidate.weight, 0.76) }
      : candidate,
  );
}

/** Of several names a person's own comes first, then the customer's, then that of who speaks for it. */
export function lessThanOwnName(header: string): number {
  if (/联系人|聯絡人|联络人|contact/i.test(header)) return 0.008;
  return /客户|客戶|顾客|顧客|customer|client|account/i.test(header) ? 0.004 : 0;
}

/** A word that may mean who it was, or the number of who it was: a reviewer, a requester. */
export function isVagueNumber(table: TableKind, field: string, weight: number): boolean {
  return field === 'customerId' && table !== 'customers' && weight < 0.5;
}

/** Whether the cells are names of people: written out in words, or Chinese ones. */
export function areNames(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const named = filled.filter(
    (value) => HAN_NAME.test(value) || /^\p{Lu}\p{L}*\.?(?: \p{L}[\p{L}.'-]*){1,3}$/u.test(value),
  );
  return filled.length > 0 && named.length >= filled.length * 0.8;
}

/** The commonest given names of English speakers: of people in a list a good many have one of them. */
const GIVEN = new Set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron henry adam peter noah liam ethan lucas mason leo owen tom sam ben max dan bob mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea hannah martha jacqueline gloria teresa ann sara alice julia grace sophia ava mia isla ella amelia chloe zoe nora eve kate lucy ruby'.split(
    ' ',
  ),
);
const LEAST_GIVEN = 0.15;

/** Names of people, and not of goods that are written alike ("Wool Scarf"): Chinese ones, or many of them given often. */
export function areSurelyNames(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  if (!areNames(filled)) return false;
  const known = filled.filter(
    (value) => HAN_NAME.test(value) || GIVEN.has(value.split(' ')[0]!.toLowerCase()),
  );
  return known.length >= filled.length * LEAST_GIVEN;
}

/**
 * In a sheet with prices a bare "Name" over names of people, beside a phone or an address of e-mail, is whose
 * they are, and none of goods.
 */
export function withNamesBesideContacts(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const isPriced = told.some(({ field, weight }) => PRICES.has(field) && weight >= MAYBE);
  const reached = told
    .filter(({ field, weight }) => (field === 'phone' || field === 'email') && weight >= 0.6)
    .map(({ column }) => column);
  const at = clues.findIndex(
    ({ header, values }, column) =>
      /^(?:name|名字|名称|名稱)$/i.test(header.trim()) &&
      reached.some((other) => Math.abs(other - column) === 1) &&
      areNames(values),
  );
  if (!isPriced || at < 0) return told;
  return [
    ...told.filter(({ column }) => column !== at),
    { column: at, table: 'customers', field: 'name', weight: SURE },
  ];
}

const PRICES: ReadonlySet<string> = new Set(['unitPrice', 'amount', 'amountDue', 'quantity']);
