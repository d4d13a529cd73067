/** Tables that are kept to look through and to take away, and of which no figure is drawn. */
import type { TableKind } from './table-spec.ts';

export const KEPT_TABLES: ReadonlySet<TableKind> = new Set([
  'opportunities',
  'contracts',
  'purchases',
  'inventory',
  'stores',
  'competitorProducts',
  'marketSeries',
  'campaigns',
  'posts',
  'socialEdges',
]);

/** Of these, what is listed on the page of the customer whom it is about. */
export const LISTED_TABLES: ReadonlySet<TableKind> = new Set(['opportunities', 'contracts']);
