/** Windows of the table of people, and one person. */
import type { Reason } from '#analyses/churn/reasons.ts';
import type { Channel } from '#analyses/consent/analysis.ts';
import type { Dimension } from '#domain/dimensions.ts';
import type { Rule } from '#domain/rule.ts';

/**
 * How a column's cells are shown, sorted and filtered.
 * `marks.contactedDay` (day) and `marks.doNotContact` (yes/no) are what people marked by hand.
 */
export type CellKind =
  | 'text'
  | 'category'
  | 'number'
  | 'money'
  | 'share'
  | 'days'
  | 'day'
  | 'moment';

/**
 * A column of the customers table. Ids: `key`, `name`; `customers.<field>`; `customers~<header>` for
 * custom fields; `<analysis>.<name>` for customer columns.
 */
export interface PeopleColumn {
  readonly id: string;
  readonly kind: CellKind;
  /** Header of a custom field; other ids are worded by the page. */
  readonly header: string | null;
  /** Digits after the point of a money or number column. */
  readonly scale: number;
  /** Names that people gave to values; the others are worded by the page. */
  readonly names?: Readonly<Record<string, string>>;
  /** It says nothing of anybody: the files do not have it. */
  readonly isBlank?: true;
}

export type PeopleFilter =
  | { readonly rule: Rule }
  | { readonly column: string; readonly oneOf: readonly (string | null)[] }
  | { readonly column: string; readonly min?: number; readonly max?: number };

export interface PeopleQuery {
  /** Found anywhere in name, key, phone, e-mail, case and width folded; '' for everyone. */
  readonly search: string;
  readonly filters: readonly PeopleFilter[];
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Only these, by record id. */
  readonly people?: readonly number[];
  /** Only those who may be contacted so: neither refused nor marked; and, if asked, with an address to use. */
  readonly contactable?: { readonly channel: Channel; readonly needsAddress: boolean };
}

/** A column of an export: a known one, or one that the page made, by record id. */
export type ExportColumn =
  | {
      readonly id: string;
      readonly header: string;
      /** Words for code values. */
      readonly words?: Readonly<Record<string, string>>;
    }
  | {
      readonly header: string;
      readonly people: readonly number[];
      readonly texts: readonly (string | null)[];
    };

export interface PeopleExport {
  readonly query: PeopleQuery;
  readonly format: 'csv' | 'xlsx';
  readonly columns: readonly ExportColumn[];
  /** What the sheet of a workbook is called. */
  readonly sheet: string;
}

/** Text, a number (money as plain number, days as day numbers), or nothing. */
export type Cell = string | number | null;

export interface PeopleWindow {
  readonly total: number;
  /** Random record ids: what URLs hold. */
  readonly ids: readonly number[];
  /** Column id → cells of the window's rows. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}

export interface CategoryCount {
  readonly value: string | null;
  readonly count: number;
}

export interface OrderLineView {
  readonly product: string | null;
  readonly quantity: number;
  /** Exact decimal; null when nothing tells it. */
  readonly amount: string | null;
  readonly counted: boolean;
}

export interface OrderView {
  readonly orderId: string | null;
  readonly day: number | null;
  /** Civil milliseconds where the file tells a time. */
  readonly at: number | null;
  readonly amount: string;
  /** One of ORDER_STATES. */
  readonly state: string;
  readonly status: string | null;
  readonly channel: string | null;
  /** Who it was sent to: never taken for the buyer. */
  readonly receiver: ReceiverView | null;
  readonly lines: readonly OrderLineView[];
}

export interface ReceiverView {
  readonly name: string | null;
  readonly phone: string | null;
  /** Place and street, as far as told. */
  readonly address: string | null;
  /** The name or the phone is the buyer's own. */
  readonly isBuyer: boolean;
}

/** Something that a person said, as their files have it; day null where no file says when. */
export type SaidView =
  | {
      readonly kind: 'review';
      readonly day: number | null;
      readonly rating: number | null;
      /** 0 to 10. */
      readonly nps: number | null;
      readonly text: string | null;
    }
  | {
      readonly kind: 'ticket';
      readonly day: number | null;
      readonly category: string | null;
      readonly status: string | null;
      readonly isComplaint: boolean;
      readonly text: string | null;
    }
  | {
      readonly kind: 'survey';
      readonly day: number | null;
      /** Of several choices each is an answer. */
      readonly answers: readonly {
        readonly question: string;
        readonly answers: readonly string[];
      }[];
    };

/** Columns of the file's own, by header. */
type OtherCells = readonly { readonly header: string; readonly value: string }[];

/** A contract or a deal of a person, as their files have it; null where no file says. Money: exact decimals. */
export type DealingView =
  | {
      readonly kind: 'contract';
      readonly id: string | null;
      readonly product: string | null;
      readonly startedOn: number | null;
      readonly endsOn: number | null;
      readonly renewedOn: number | null;
      readonly amount: string | null;
      /** ISO code or the file's word; null: what the workspace is in. */
      readonly currency: string | null;
      readonly periodMonths: number | null;
      readonly status: string | null;
      readonly churned: boolean | null;
      readonly others: OtherCells;
    }
  | {
      readonly kind: 'opportunity';
      readonly id: string | null;
      readonly name: string | null;
      readonly stage: string | null;
      readonly openedOn: number | null;
      readonly closedOn: number | null;
      readonly amount: string | null;
      readonly currency: string | null;
      readonly product: string | null;
      readonly owner: string | null;
      readonly others: OtherCells;
    };

export interface PersonView {
  readonly id: number;
  /** Name, else nick, else masked phone, else the customer key. */
  readonly displayName: string;
  readonly keys: readonly { readonly kind: string; readonly text: string }[];
  /** Fields and custom fields of the person that hold a value. */
  readonly facts: readonly {
    readonly field: string;
    readonly custom: boolean;
    readonly kind: CellKind;
    readonly value: Cell;
  }[];
  /** Customer columns of every analysis that is done, by id. */
  readonly columns: Readonly<Record<string, Cell>>;
  readonly reasons: readonly Reason[];
  /** Facts and records in each dimension; 0 where no file tells any. */
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** Of the dimensions above zero, those told by tables alone of which nothing is drawn or listed. */
  readonly keptOnly: readonly Dimension[];
  /** Money of returns up to A, above zero, and revenue less them: exact decimals. Null: nothing returned. */
  readonly returned: { readonly amount: string; readonly net: string } | null;
  /** Newest first, undated last. */
  readonly said: readonly SaidView[];
  readonly dealings: readonly DealingView[];
  readonly orderCount: number;
  readonly orders: readonly OrderView[];
}
