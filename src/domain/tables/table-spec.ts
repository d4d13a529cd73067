// The shape in which the tables of a workspace are described.

import type { Dimension } from '#domain/dimensions.ts';
import type { Wording } from '#domain/locale.ts';
import type { Sensitivity } from '#domain/sensitivity.ts';

/** Every kind of table a workspace can hold. `other` is a file about nothing else here. */
export const TABLE_KINDS = [
  'customers',
  'identifiers',
  'orders',
  'orderLines',
  'payments',
  'returns',
  'contracts',
  'events',
  'surveys',
  'feedback',
  'tickets',
  'messages',
  'socialEdges',
  'posts',
  'preferences',
  'products',
  'inventory',
  'purchases',
  'stores',
  'shipments',
  'competitorProducts',
  'marketSeries',
  'coupons',
  'campaigns',
  'contacts',
  'opportunities',
  'consents',
  'other',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * What a value means. `id` is text with its zeros kept; `category` repeats, `text` does not;
 * `money` is an exact amount with a currency; `rate` is a fraction (0.15, never 15);
 * `day` and `moment` are civil (see civil-time.ts); a `moment` column may hold days only.
 */
export type ValueType =
  | 'id'
  | 'text'
  | 'category'
  | 'number'
  | 'integer'
  | 'money'
  | 'rate'
  | 'day'
  | 'moment'
  | 'flag'
  | 'list'
  | 'phone'
  | 'email'
  | 'latitude'
  | 'longitude';

/** What may remain of a value when it is made less personal; `none` means nothing remains. */
export type Coarsening = 'ageBand' | 'amountBand' | 'city' | 'none';

export interface FieldSpec {
  readonly type: ValueType;
  /** A second type the field is met in, such as an age given as a band. */
  readonly orType?: ValueType;
  readonly sensitivity: Sensitivity;
  readonly unit?: string;
  readonly role?: 'key' | 'reference';
  /** With role `reference`: the table whose key the value is. */
  readonly refersTo?: TableKind;
  /** Where the field fills another dimension than its table's first. */
  readonly dimension?: Dimension;
  readonly coarsening?: Coarsening;
  /** The code words of a field whose meaning depends on them. */
  readonly values?: readonly string[];
  readonly label: Wording;
  readonly note: string;
}

export interface TableSpec {
  /** Dimensions of the profile the table fills; empty for tables that only serve others. */
  readonly dimensions: readonly Dimension[];
  readonly label: Wording;
  readonly note: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}
