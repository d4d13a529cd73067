// The one vocabulary of what a workspace can hold, used by import mapping, rules, analyses, SQL and
// the demo data. A column of a file that is none of these fields is kept as a custom field of its
// table, never dropped. An imported prediction is a custom field too.

import { CUSTOMERS } from './tables/customers.ts';
import { CONTRACTS, OPPORTUNITIES, PAYMENTS, RETURNS } from './tables/dealings.ts';
import { EVENTS } from './tables/events.ts';
import { CONSENTS, IDENTIFIERS, PREFERENCES } from './tables/identity.ts';
import { COMPETITOR_PRODUCTS, MARKET_SERIES } from './tables/market.ts';
import { CAMPAIGNS, CONTACTS, COUPONS } from './tables/marketing.ts';
import { ORDERS, ORDER_LINES } from './tables/orders.ts';
import { POSTS, SOCIAL_EDGES } from './tables/social.ts';
import { INVENTORY, PRODUCTS, PURCHASES, SHIPMENTS, STORES } from './tables/supply.ts';
import type { FieldSpec, TableKind, TableSpec } from './tables/table-spec.ts';
import { FEEDBACK, MESSAGES, SURVEYS, TICKETS } from './tables/voices.ts';

export type { Sensitivity } from './sensitivity.ts';
export { TABLE_KINDS } from './tables/table-spec.ts';
export type { FieldSpec, TableKind, TableSpec } from './tables/table-spec.ts';

export const TABLES = {
  customers: CUSTOMERS,
  identifiers: IDENTIFIERS,
  orders: ORDERS,
  orderLines: ORDER_LINES,
  payments: PAYMENTS,
  returns: RETURNS,
  contracts: CONTRACTS,
  events: EVENTS,
  surveys: SURVEYS,
  feedback: FEEDBACK,
  tickets: TICKETS,
  messages: MESSAGES,
  socialEdges: SOCIAL_EDGES,
  posts: POSTS,
  preferences: PREFERENCES,
  products: PRODUCTS,
  inventory: INVENTORY,
  purchases: PURCHASES,
  stores: STORES,
  shipments: SHIPMENTS,
  competitorProducts: COMPETITOR_PRODUCTS,
  marketSeries: MARKET_SERIES,
  coupons: COUPONS,
  campaigns: CAMPAIGNS,
  contacts: CONTACTS,
  opportunities: OPPORTUNITIES,
  consents: CONSENTS,
  other: {
    dimensions: [],
    label: ['其他表', '其他資料表', 'Other table'],
    note: 'A file about none of the other kinds, kept whole: viewable, checkable, exportable.',
    fields: {},
  },
} as const satisfies Readonly<Record<TableKind, TableSpec>>;

export type FieldName<K extends TableKind> = keyof (typeof TABLES)[K]['fields'] & string;

/** A field of a table. A `field` that the table's spec lacks is a custom field of that table. */
export interface FieldRef {
  readonly table: TableKind;
  readonly field: string;
}

export function fieldSpec(table: TableKind, field: string): FieldSpec | undefined {
  const fields: Readonly<Record<string, FieldSpec>> = TABLES[table].fields;
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** Names of the table's fields in the order in which they are shown. */
export function fieldNames<K extends TableKind>(table: K): readonly FieldName<K>[] {
  return Object.keys(TABLES[table].fields) as FieldName<K>[];
}

/** Name of the field that identifies a row of the table, where it has one. */
export function keyField(table: TableKind): string | undefined {
  const fields: Readonly<Record<string, FieldSpec>> = TABLES[table].fields;
  return Object.keys(fields).find((name) => fields[name]?.role === 'key');
}

export function isTableKind(text: string): text is TableKind {
  return Object.hasOwn(TABLES, text);
}
