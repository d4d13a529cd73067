/**
 * The shop as analyses see it: one row a person, an order, a line, over all batches. Built by
 * `derive`; plain typed arrays, so that an analysis is loops over columns.
 */
import type { JobContext } from '#engine/job.ts';
import type { Column } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import type { Groups } from '#engine/columns/groups.ts';

/** Why an order is not counted; index 0 is `counted`. */
export const ORDER_STATES = [
  'counted',
  'pending',
  'closed',
  'refunded',
  'returned',
  'freeLinesOnly',
  'undated',
  'otherCurrency',
  'moneyOut',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Index of `counted` in {@link ORDER_STATES}. */
export const COUNTED = 0;

/** Columns of length `count`, aligned with the unified orders. */
export interface OrderFacts {
  readonly count: number;
  /** Person, −1 anonymous. */
  readonly person: Int32Array;
  /** Civil day of the order (ordered, else paid); NO_DAY where unknown. */
  readonly day: Int32Array;
  /** Index into {@link ORDER_STATES}. */
  readonly state: Uint8Array;
  /** Money of the order in units of `10 ** -scale`; 0 where nothing tells an amount. */
  readonly units: Float64Array;
  readonly scale: number;
  /** The largest of the amounts, without its sign. */
  readonly largestUnits: number;
  /** Price reductions of the order in the same units; null where no file tells of any. */
  readonly discountUnits: Float64Array | null;
  /** The currency that is added up, as an ISO code or the file's word; null when no file names one. */
  readonly currency: string | null;
  /** Orders whose told amount and sum of lines differ by more than a cent, ascending. */
  readonly amountsDiffer: Int32Array;
  /** Status words that no list knows, with the number of orders that carry them. */
  readonly unknownStatuses: ReadonlyMap<string, number>;
}

/** Columns of length `count`, aligned with the unified lines. */
export interface LineFacts {
  readonly count: number;
  /** Order of each line; −1 for removed lines. */
  readonly order: Int32Array;
  /** 1 where the line itself counts; its order must count too. */
  readonly counted: Uint8Array;
  /** Pieces; 1 where the file has no quantities; negative for returned lines. */
  readonly quantity: Float64Array;
  /** Money of the line in units of `10 ** -scale`; NaN where nothing tells an amount; null: nowhere. */
  readonly units: Float64Array | null;
  readonly scale: number;
}

/** Where each person's run of a list begins and ends. */
export interface Histories {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Counted, dated orders of each person, by day ascending: those at `starts[person] .. ends[person]`. Day and
 * money stand beside each member, so that a walk over people's histories reads memory from front to back. After
 * later files a history that became longer stands behind all others, and nobody's where it stood.
 */
export interface Purchases extends Histories {
  readonly members: Int32Array;
  /** Day of each member. */
  readonly days: Int32Array;
  /** Money of each member in the units of the orders. */
  readonly units: Float64Array;
}

/** How a shop differs from that of its first batches. What was there keeps its number. */
export interface ShopChanges {
  /**
   * People of whom anything may be other than it was, all new ones among them; ascending. Of the rest
   * every order, line, field and row of any table is as it was.
   */
  readonly people: Int32Array;
  /** The first day of which an order is new or other; Infinity: none is. */
  readonly fromDay: number;
  /** All that is new among orders and lines stands behind the older ones, which are as they were. */
  readonly isAppended: boolean;
}

export interface Shop {
  readonly personCount: number;
  readonly orders: OrderFacts;
  readonly lines: LineFacts;
  readonly ordersOfPerson: Purchases;
  /** Lines of each order, those that count and those that do not, in the order of their rows. */
  linesOfOrder(): Groups;
  /**
   * A field of a unified table, one value a row of that table (customers: a person); null when no
   * batch has it. `custom` asks for a custom field by its header.
   */
  field(table: TableKind, field: string, custom?: boolean): Column | null;
  /** Whether some batch tells days of a field without a time of day: they stand at midnight among moments. */
  hasDaysOnly(table: TableKind, field: string): boolean;
  /** Headers of the custom fields of a table, in the order of the files. */
  customsOf(table: TableKind): readonly string[];
  /** Questions that surveys ask in a column each: their answers are the custom field of surveys of that name. */
  surveyQuestions(): readonly string[];
  /**
   * Person of each row of a unified table: named by the row, else by the order it refers to; −1 where
   * neither tells. Empty when no batch has the table.
   */
  personsOf(table: TableKind): Int32Array;
  /**
   * Day of the import that brought the value each row of a unified table holds in a field; NO_DAY where no
   * file says it. For facts that have no day of their own.
   */
  importedDays(table: TableKind, field: string): Int32Array;
  /** Product of each line; −1 where it names none. */
  productOfLine(): Int32Array;
  /**
   * What is other in it than in a shop of its first batches; null where that is not told: of other
   * batches, or where people, money or products mean something else now.
   */
  changesSince(earlier: Shop): ShopChanges | null;
  /**
   * Rank of each person by the smallest customer key (numbers as numbers, before words; else batch
   * and row): the order in which ties are broken.
   */
  keyRank(job: JobContext): Promise<Int32Array>;
}
