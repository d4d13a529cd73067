/**
 * An imported file as a fact: an immutable batch of typed columns with its origin. Nothing edits a
 * batch; undo drops it from the workspace's head.
 */
import type { CollisionRule } from './collision.ts';
import type { ColumnType } from './columns.ts';
import type { OrderClass } from './order-class.ts';
import type { Dialect, EncodingName, SkipReason } from './sheet.ts';
import type { FieldRef, Sensitivity, TableKind } from './tables.ts';

/** Source label given to a batch unless the person names another shop. */
export const DEFAULT_SOURCE = 'main';

/** Where one column of a file goes: a field of a table, or a custom field of that table. */
export interface BatchColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** As in the file; made up ("Column 3") when it has no header. */
  readonly header: string;
  readonly table: TableKind;
  /** Field of the table; for a custom field its header. */
  readonly field: string;
  readonly custom: boolean;
  readonly type: ColumnType;
  /** 0–1: how sure the mapping is; 1 where a person chose it. */
  readonly confidence: number;
  readonly sensitivity: Sensitivity;
  /** A person said what it is. */
  readonly isChosen?: true;
  /** What becomes of values that are there already; absent: the default of its table. */
  readonly collision?: CollisionRule;
  /** Its blank cells take away what was there: only of records typed by hand, where somebody said so. */
  readonly empties?: true;
  /** The column that tells it whole: a family name beside the given one, a time of day beside its day. */
  readonly joins?: number;
}

/** Why a data row was not taken, in code order of the stored status: status 1 + index. */
export const REJECT_REASONS = [
  'nothingUsable',
  'unreadableDate',
  'unreadableNumber',
  'missingKey',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** Statuses of a data row: taken, rejected (1 + index of the reason), or skipped. */
export const ROW_TAKEN = 0;
/** First status of the skipped rows: this + index into {@link SKIPPED_ROW_REASONS}. */
export const FIRST_SKIPPED_STATUS = 100;
/** Reasons found only after typing; the others never become data rows. */
export const SKIPPED_ROW_REASONS = ['total', 'note'] as const satisfies readonly SkipReason[];

/** What importing a row does to the workspace, given the batches before it. */
export const ROW_OUTCOMES = ['new', 'changed', 'duplicate', 'rejected', 'skipped'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** read = new + changed + duplicate + Σ rejected + Σ skipped, always. */
export interface RowCounts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
}

/** Something about a batch that a person may want to look at; never a reason to refuse a row. */
export interface BatchAlert {
  readonly code:
    | 'orderIdShared'
    | 'amountsDiffer'
    | 'futureDates'
    | 'undatedRefusals'
    | 'unreadableCells'
    | 'roundedAmounts'
    | 'otherDecimalSign'
    | 'ambiguousDates'
    | 'yearAssumed'
    | 'yearFromRows'
    | 'birthYearUnknown'
    | 'dayAssumed'
    | 'serialDates'
    | 'idsInExponent'
    | 'idsCutOff'
    | 'zerosLost'
    | 'idsAsDates'
    | 'unknownStatus'
    | 'equalRows'
    | 'mergedFilled'
    | 'rowsEvened'
    | 'rowNames'
    | 'severalCurrencies'
    | 'undecodable'
    | 'lastRowCut'
    | 'keyHeldBySeveral'
    | 'phonesImpossible'
    | 'zeroIds'
    | 'olderLinesKept'
    // Of sheets of workbooks, of JSON and of archives.
    | 'cellErrors'
    | 'formulasUnsaved'
    | 'hiddenRows'
    | 'coveredValues'
    | 'damagedNumbers'
    | 'fileCutOff'
    | 'brokenRecords'
    | 'repeatedNames'
    | 'nestedKept'
    | 'archiveLeftOut';
  readonly count: number;
  readonly field?: FieldRef;
  readonly header?: string;
  readonly examples?: readonly string[];
  /** Records it speaks of, from 1 at the start of the file; the first of them where they are many. */
  readonly records?: readonly number[];
}

/** A batch's metadata as stored. Its columns are chunks under its id. */
export interface BatchMeta {
  readonly id: string;
  readonly importId: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly source: string;
  /** Epoch milliseconds of the commit (of the staging while staged). */
  readonly importedAt: number;
  /** Day of the import in the workspace's zone; absent in older batches. */
  readonly importedOn?: number;
  readonly encoding: EncodingName;
  readonly dialect: Dialect;
  readonly kinds: readonly TableKind[];
  readonly columns: readonly BatchColumn[];
  /** Data rows held in the columns, taken and rejected. */
  readonly rowCount: number;
  readonly rows: RowCounts;
  /** The file has no key of a person but names: the same name is the same person. */
  readonly isKeyedByName: boolean;
  readonly alerts: readonly BatchAlert[];
  /** Newest dated fact of the file, as a day; null when it has no dated fact. */
  readonly newestFactDay: number | null;
  /** ISO 4217 code seen in the file; null when the file says nothing. */
  readonly currency: string | null;
  /** Columns at the start of the file that were not its own (rejected-file.ts). */
  readonly addedColumns?: number;
  /** The kind of key by which its rows find their person; absent: the first present one. */
  readonly keyedBy?: string;
  /**
   * 2: a number that can be no phone is nobody's key, and 0 may be one; absent in older batches, whose ids
   * were drawn for other keys.
   */
  readonly keyRules?: 2;
  /** Day on which somebody said what its undated rows say of people: records typed by hand. */
  readonly statedOn?: number;
  /** What somebody said of status words that no list knows; a later batch's answer goes before. */
  readonly statusWords?: Readonly<Record<string, OrderClass>>;
}

/** The currency that most rows of the batches are in, those of orders before others; null where none tells. */
export function currencyOfMost(
  metas: readonly Pick<BatchMeta, 'currency' | 'kinds' | 'rowCount'>[],
): string | null {
  const ofOrders = metas.filter(({ kinds, currency }) => currency && kinds.includes('orders'));
  const rows = new Map<string, number>();
  for (const { currency, rowCount } of ofOrders.length > 0 ? ofOrders : metas) {
    if (currency) rows.set(currency, (rows.get(currency) ?? 0) + rowCount);
  }
  // Of two as frequent the first by name, as among orders.
  const [most] = [...rows].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most ? most[0] : null;
}
