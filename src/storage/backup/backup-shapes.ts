/**
 * What a record of a backup may look like. The compiler asks here for every field of what is stored; a
 * field that a later version adds beside them is kept. Values of decisions and entries are checked by
 * who knows what they mean.
 */
import { ORDER_CLASSES } from '#domain/order-class.ts';
import {
  type BatchAlert,
  type BatchColumn,
  type BatchMeta,
  REJECT_REASONS,
  type RowCounts,
} from '#domain/batch.ts';
import { COLLISION_RULES } from '#domain/collision.ts';
import { CHUNK_FORMAT, CHUNK_ROWS, type EncodedChunk } from '#domain/chunk.ts';
import type { ColumnType } from '#domain/columns.ts';
import { SENSITIVITIES } from '#domain/sensitivity.ts';
import { type Dialect, ENCODING_NAMES, type SkipReason } from '#domain/sheet.ts';
import { type FieldRef, TABLE_KINDS } from '#domain/tables.ts';
import { isTimeZone } from '#domain/time-zone.ts';
import type {
  BackupBatch,
  BackupColumn,
  BackupDecision,
  BackupEntry,
  BackupTotals,
  BackupWorkspace,
} from './backup-contents.ts';

type Check = (value: unknown) => boolean;
type Shape<T> = { readonly [Key in keyof Required<T>]: Check };
type Words<T extends string> = Readonly<Record<T, true>>;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number';
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const integer: Check = (value) => Number.isSafeInteger(value);
const id: Check = (value) => typeof value === 'string' && /^[\w-]{1,80}$/.test(value);
const anything: Check = () => true;

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function oneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function wordOf<T extends string>(words: Words<T>): Check {
  return (value) => typeof value === 'string' && Object.hasOwn(words, value);
}

function shaped<T>(shape: Shape<T>): Check {
  const checks = Object.entries<Check>(shape as Readonly<Record<string, Check>>);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    checks.every(([key, check]) =>
      check(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined),
    );
}

/** Counts by words. */
function countsBy(isWord: Check): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, own]) => isWord(key) && count(own));
}

/** An object of values by any name. */
function valuesOf(isValue: Check): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((own) => isValue(own));
}

const TYPES: Words<ColumnType> = {
  category: true,
  text: true,
  decimal: true,
  float: true,
  day: true,
  moment: true,
  flag: true,
};

const SKIPPED: Words<SkipReason> = {
  blank: true,
  title: true,
  note: true,
  total: true,
  repeatedHeader: true,
  otherTable: true,
};

const ALERTS: Words<BatchAlert['code']> = {
  orderIdShared: true,
  amountsDiffer: true,
  futureDates: true,
  undatedRefusals: true,
  unreadableCells: true,
  roundedAmounts: true,
  otherDecimalSign: true,
  ambiguousDates: true,
  yearAssumed: true,
  yearFromRows: true,
  birthYearUnknown: true,
  dayAssumed: true,
  serialDates: true,
  idsInExponent: true,
  idsCutOff: true,
  zerosLost: true,
  idsAsDates: true,
  unknownStatus: true,
  equalRows: true,
  mergedFilled: true,
  rowsEvened: true,
  rowNames: true,
  severalCurrencies: true,
  undecodable: true,
  lastRowCut: true,
  keyHeldBySeveral: true,
  phonesImpossible: true,
  zeroIds: true,
  olderLinesKept: true,
  cellErrors: true,
  formulasUnsaved: true,
  hiddenRows: true,
  coveredValues: true,
  damagedNumbers: true,
  fileCutOff: true,
  brokenRecords: true,
  repeatedNames: true,
  nestedKept: true,
  archiveLeftOut: true,
};

const isDialect = shaped<Dialect>({
  delimiter: text,
  blankAligned: flag,
  columnStarts: optional(listOf(count)),
  startsInCells: optional(flag),
  quote: oneOf(['"', "'", null]),
  escape: optional(oneOf(['\\'])),
  newline: oneOf(['LF', 'CRLF', 'CR', 'mixed']),
  blankBeforeQuote: optional(flag),
  headerRow: orNull(count),
  headerStart: optional(count),
  firstDataRow: count,
});

const isBatchColumn = shaped<BatchColumn>({
  index: count,
  header: text,
  table: oneOf(TABLE_KINDS),
  field: text,
  custom: flag,
  type: wordOf(TYPES),
  confidence: number,
  sensitivity: oneOf(SENSITIVITIES),
  isChosen: optional(oneOf([true])),
  collision: optional(oneOf(COLLISION_RULES)),
  empties: optional(oneOf([true])),
  joins: optional(count),
});

const isRowCounts = shaped<RowCounts>({
  read: count,
  new: count,
  changed: count,
  duplicate: count,
  rejected: countsBy(oneOf(REJECT_REASONS)),
  skipped: countsBy(wordOf(SKIPPED)),
});

const isAlert = shaped<BatchAlert>({
  code: wordOf(ALERTS),
  count,
  field: optional(shaped<FieldRef>({ table: oneOf(TABLE_KINDS), field: text })),
  header: optional(text),
  examples: optional(listOf(text)),
  records: optional(listOf(count)),
});

const isBatchMeta = shaped<BatchMeta>({
  id,
  importId: id,
  fileName: text,
  fileBytes: count,
  source: text,
  importedAt: integer,
  importedOn: optional(integer),
  encoding: oneOf(ENCODING_NAMES),
  dialect: isDialect,
  kinds: listOf(oneOf(TABLE_KINDS)),
  columns: listOf(isBatchColumn),
  rowCount: count,
  rows: isRowCounts,
  isKeyedByName: flag,
  alerts: listOf(isAlert),
  newestFactDay: orNull(integer),
  currency: orNull(text),
  addedColumns: optional(count),
  keyedBy: optional(text),
  keyRules: optional(oneOf([2])),
  statedOn: optional(integer),
  statusWords: optional(valuesOf(oneOf(ORDER_CLASSES))),
});

const isChunk = shaped<Omit<EncodedChunk, 'bytes'>>({
  rows: (value) => count(value) && (value as number) > 0 && (value as number) <= CHUNK_ROWS,
  width: oneOf([1, 2, 4, 8]),
  coding: optional(oneOf(['whole', 'front'])),
  base: (value) => Number.isInteger(value),
  min: orNull(number),
  max: orNull(number),
  checksum: count,
});

const isHead = shaped<BackupColumn['head']>({
  format: oneOf([CHUNK_FORMAT]),
  type: wordOf(TYPES),
  rowCount: count,
  scale: (value) => count(value) && (value as number) <= 9,
});

const isColumn = shaped<BackupColumn>({
  column: (value) => integer(value) && (value as number) >= -16,
  sensitivity: oneOf(SENSITIVITIES),
  head: isHead,
  dictionary: orNull(
    shaped<NonNullable<BackupColumn['dictionary']>>({ size: count, checksum: count }),
  ),
  parts: listOf(isChunk),
});

const isZone: Check = (value) => typeof value === 'string' && isTimeZone(value);

const isWorkspace = shaped<BackupWorkspace>({
  storeFormat: count,
  name: orNull(text),
  zone: isZone,
  createdAt: integer,
  revision: count,
  head: listOf(id),
  trash: listOf(shaped<BackupWorkspace['trash'][number]>({ batch: id, until: integer })),
});

export function isBackupWorkspace(value: unknown): value is BackupWorkspace {
  return isWorkspace(value);
}

const isBatch = shaped<BackupBatch>({ id, revision: count, place: count, meta: isBatchMeta });

export function isBackupBatch(value: unknown): value is BackupBatch {
  return isBatch(value) && (value as BackupBatch).meta.id === (value as BackupBatch).id;
}

/** Its parts hold its rows, and only a category has a dictionary. */
export function isBackupColumn(value: unknown): value is BackupColumn {
  if (!isColumn(value)) return false;
  const { head, dictionary, parts } = value as BackupColumn;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return rows === head.rowCount && (head.type === 'category') === (dictionary !== null);
}

const isDecision = shaped<BackupDecision>({ name: text, revision: count, value: anything });

export function isBackupDecision(value: unknown): value is BackupDecision {
  return isDecision(value);
}

const isEntry = shaped<BackupEntry>({ revision: count, at: integer, value: anything });

export function isBackupEntry(value: unknown): value is BackupEntry {
  return isEntry(value);
}

const areTotals = shaped<BackupTotals>({
  batches: count,
  columns: count,
  chunks: count,
  rows: count,
  bytes: count,
  decisions: count,
  entries: count,
  people: count,
  orders: count,
});

export function areBackupTotals(value: unknown): value is BackupTotals {
  return areTotals(value);
}
